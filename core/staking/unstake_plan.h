// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <optional>

namespace capstan {

/// A stake that the unstake takes from; the contract takes the oldest unlocked first.
struct StakeChange
{
    std::uint64_t stakeEpoch = 0;
    UInt256 before;
    UInt256 after; ///< 0: the record leaves the queue
    bool operator==(const StakeChange &) const = default;
};

/// The claim moment of an unstake that is mined in one given epoch.
struct ClaimMoment
{
    std::uint64_t epoch = 0;
    std::uint64_t block = 0;
    TimeRange time;
    bool operator==(const ClaimMoment &) const = default;
};

/// The provider's bucket already holds something, and a further unstake sends all of it back to the start.
struct BucketReset
{
    UInt256 claimableNow;                    ///< could be claimed at once
    UInt256 pending;                         ///< is on its way
    UInt256 total;                           ///< claimableNow + pending + the amount: what then waits
    std::optional<ClaimWindow> pendingClaim; ///< when pending could be claimed if left alone
    std::optional<TimeRange> pendingClaimTime;
    bool operator==(const BucketReset &) const = default;
};

struct UnstakePlan
{
    Address provider;
    UInt256 amount;
    std::vector<StakeChange> changes; ///< only rows that shrink
    UInt256 rewardsPaid;              ///< estimate; the contract's figure comes with the receipt
    ClaimMoment claim;                ///< if mined in the current epoch
    ClaimMoment claimAfterBoundary;   ///< if mined in the next
    TimeRange epochEnd;               ///< the moment between the two
    std::uint64_t epochEndBlock = 0;
    bool atBoundary = false; ///< the next block is the boundary: either claim may come true
    std::optional<BucketReset> reset;
    bool operator==(const UnstakePlan &) const = default;
};

/// Why an amount can't be unstaked, with the nearest that can (none when nothing is unlocked).
struct AmountProblem
{
    enum class Kind { Zero, TooFine, AboveUnlocked, AboveStaked, NothingUnlocked, UnknownProvider };
    Kind kind = Kind::Zero;
    std::optional<UInt256> nearest;
    bool operator==(const AmountProblem &) const = default;
};

/// What undelegate(provider, amount) will do to the account of @p snapshot. A pure function.
tl::expected<UnstakePlan, AmountProblem> planUnstake(const StakingSnapshot &snapshot, const Address &provider,
                                                     const UInt256 &amount);

/// After Panic 0x11: the whole-record amounts that never meet it, nearest below and above @p amount, or all
/// that is unlocked.
std::vector<UInt256> wholeRecordAmounts(const StakingSnapshot &snapshot, const Address &provider,
                                        const UInt256 &amount);

} // namespace capstan
