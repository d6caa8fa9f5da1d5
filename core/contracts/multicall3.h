// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"
#include "core/ethereum/uint256.h"

/// Multicall3 (0xcA11bde05977b3631167028862bE2a173976CA11 on most chains): many calls in one eth_call, all of
/// one block, each seeing what those before it changed.
namespace capstan::multicall3 {

struct Call
{
    Address target;
    Bytes data;
    bool allowFailure = false; ///< false: its revert reverts everything
    UInt256 value = {};        ///< wei of ETH that go along; aggregate3 takes none
    bool operator==(const Call &) const = default;
};

struct CallResult
{
    bool success = false;
    Bytes data; ///< what the call returned; its revert data when not successful
    bool operator==(const CallResult &) const = default;
};

Bytes aggregate3(const std::vector<Call> &calls);
/// The same with ETH: the call that carries it has to bring exactly the sum of the values.
Bytes aggregate3Value(const std::vector<Call> &calls);
/// One result per call, of either. @return InvalidAbi, also when there are not @p expected results.
Result<std::vector<CallResult>> decodeAggregate3(BytesView data, std::size_t expected);

/// How many bytes of aggregate3's calldata one call takes.
std::size_t encodedSize(const Call &call);

/// Multicall3's own function, a further target: the number of the block that all is read at.
Bytes getBlockNumber();
Result<std::uint64_t> decodeBlockNumber(BytesView data);

/// The same: what @p account has, in wei of ETH.
Bytes getEthBalance(const Address &account);
Result<UInt256> decodeEthBalance(BytesView data);

/// The contract's code as it is deployed (resources/contracts), for a node to run somewhere else.
const Bytes &runtimeCode();

} // namespace capstan::multicall3
