// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <optional>
#include <vector>

namespace capstan {

/// Whose history: one account on one chain.
struct HistoryKey
{
    std::uint64_t chainId = 0;
    Hash32 genesis;
    Address account;
    bool operator==(const HistoryKey &) const = default;
};

/// Blocks, both ends included; never empty.
struct BlockRange
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t size() const { return last - first + 1; }
    bool operator==(const BlockRange &) const = default;
};

/// A block that was seen in the chain; it proves all that came before it.
struct HistoryBlock
{
    std::uint64_t number = 0;
    Hash32 hash;
    qint64 time = 0; ///< seconds since 1970, UTC
    bool operator==(const HistoryBlock &) const = default;
};

/// One event of the staking contract about the account.
struct HistoryEvent
{
    /// The numbers are stored: never reuse one.
    enum class Kind { Delegated = 1, Undelegated = 2, Claimed = 3, Redelegated = 4 };
    /// What a Claimed that belongs to no unstake was asked for as. The event does not tell; its transaction
    /// does. The numbers are stored.
    enum class Claim {
        NotKnown = 0, ///< the transaction was not read yet
        Unstaked = 1,
        Rewards = 2,
        Combined = 3,
        Other = 4 ///< by a call that is none of the contract's own, such as another contract's
    };
    HistoryBlock block;
    std::uint64_t logIndex = 0;
    Hash32 transaction;
    Kind kind = Kind::Delegated;
    Claim claim = Claim::NotKnown; ///< of Claimed only
    Address provider;
    UInt256 amount;          ///< wei
    UInt256 dust;            ///< wei; of Redelegated: what a restake paid out
    std::uint64_t epoch = 0; ///< as the event says
    /// Its transaction was read: what a claim is, and the fee, are known.
    bool isDetailed = false;
    std::optional<UInt256>
        fee; ///< wei, of the whole transaction; none: not known, or paid by another account
    bool operator==(const HistoryEvent &) const = default;
};

/// What a transaction tells beside its events.
struct HistoryDetails
{
    struct ClaimOf
    {
        std::uint64_t logIndex = 0;
        HistoryEvent::Claim claim = HistoryEvent::Claim::Other;
        bool operator==(const ClaimOf &) const = default;
    };
    Hash32 transaction;
    std::optional<UInt256> fee; ///< wei; none: another account paid it
    std::vector<ClaimOf> claims = {};
    bool operator==(const HistoryDetails &) const = default;
};

/// All events of the account in a range of blocks.
struct HistoryWindow
{
    BlockRange range;
    std::vector<HistoryEvent> events;       ///< any order; without zero claims
    std::optional<HistoryBlock> checkpoint; ///< a block of the range to find reorganisations by
    bool operator==(const HistoryWindow &) const = default;
};

/// How far a history was read.
struct HistoryCoverage
{
    std::vector<BlockRange> ranges;    ///< in order, apart from each other
    std::uint64_t settled = 0;         ///< what was read up to here was found to be final
    std::vector<HistoryBlock> pending; ///< blocks known above it, lowest first, and the highest up to it
    bool operator==(const HistoryCoverage &) const = default;
};

} // namespace capstan
