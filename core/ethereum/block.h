// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <optional>

namespace capstan {

/// The part of a block header that the program uses.
struct BlockHeader
{
    std::uint64_t number = 0;
    Hash32 hash;
    Hash32 parentHash;
    std::uint64_t timestamp = 0; ///< seconds since 1970, UTC
    std::uint64_t gasLimit = 0;
    std::optional<UInt256> baseFeePerGas; ///< EIP-1559; absent before London
    bool operator==(const BlockHeader &) const = default;
};

} // namespace capstan
