// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

namespace capstan {

struct Log
{
    Address address;
    std::vector<Hash32> topics;
    Bytes data;
    std::uint64_t blockNumber = 0;
    Hash32 blockHash;
    Hash32 transactionHash;
    std::uint64_t logIndex = 0;
    bool operator==(const Log &) const = default;
};

struct Receipt
{
    Hash32 transactionHash;
    Hash32 blockHash;
    std::uint64_t blockNumber = 0;
    Address from;
    Address to;
    bool succeeded = false;
    std::uint64_t gasUsed = 0;
    UInt256 effectiveGasPrice;
    std::vector<Log> logs;
    bool operator==(const Receipt &) const = default;
};

} // namespace capstan
