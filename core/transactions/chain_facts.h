// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network_profile.h"
#include "core/rpc/eth_api.h"
#include "core/transactions/balance_effect.h"
#include "core/transactions/planned_call.h"

namespace capstan {

/// What one node says a call would do on one block.
struct Simulation
{
    std::optional<Error> revert;    ///< it reverts: Reverted
    std::uint64_t estimatedGas = 0; ///< 0 when it reverts
    Bytes returned = {};            ///< by the call; nothing when it reverts
    /// None: it reverts, it calls nothing, or the node can't run it with other code in the account's place.
    std::optional<SimulatedBalances> balances = {};
    bool operator==(const Simulation &) const = default;
};

/// What one node says about an account and a call that it wants to make. The state is that of one block,
/// `block`; the rest is as new as the node has it.
struct ChainFacts
{
    BlockHeader block;
    Hash32 genesis;
    BlockHeader head;
    std::uint64_t minedNonce = 0; ///< at `block`
    std::uint64_t pendingNonce = 0;
    UInt256 balance; ///< wei of ETH
    bool accountHasCode = false;
    bool recipientHasCode = false; ///< of a send
    Address implementation;        ///< EIP-1967, of the staking contract; zero: not a proxy
    eth::FeeHistory feeHistory;    ///< its newest block is `block`
    Simulation simulation;
    /// What other endpoints say of the same call on the same block; the same one once more, where it says
    /// that the call reverts and no other has a say.
    std::vector<Simulation> opinions;
};

/// The facts of block @p block as one batch. The balances come from one eth_call, in which Multicall3's code
/// stands at the account's own address: so the call comes from the account, between two looks at what it has.
std::vector<RpcCall> chainFactsCalls(const NetworkProfile &profile, const Address &account,
                                     const PlannedCall &call, std::uint64_t block);
/// @return StaleState when the node has no such block (any more) or a head below it; what the readers return.
Result<ChainFacts> readChainFacts(const std::vector<RpcResult> &results);

/// The part that does not depend on the moment, so that any two honest nodes agree on it; but for the
/// simulation, which an honest node may run as if in the next block.
struct SharedFacts
{
    BlockHeader block;
    std::uint64_t minedNonce = 0;
    UInt256 balance;
    Address implementation;
    std::optional<Simulation> simulation; ///< none: the node can't tell
};
std::vector<RpcCall> sharedFactsCalls(const NetworkProfile &profile, const Address &account,
                                      const PlannedCall &call, std::uint64_t block);
Result<SharedFacts> readSharedFacts(const std::vector<RpcResult> &results);

SharedFacts sharedPartOf(const ChainFacts &facts);

/// @return InconsistentReply, with the method in detail, when the nodes have different blocks at this height
/// or say different things of the same block. The simulation is not compared here.
Result<void> compareFacts(const SharedFacts &facts, const SharedFacts &others);

} // namespace capstan
