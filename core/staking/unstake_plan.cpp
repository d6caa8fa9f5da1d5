// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/unstake_plan.h"

#include <algorithm>

namespace capstan {

namespace {

/// The contract counts stakes in steps of 1e10 wei.
const UInt256 Step(10'000'000'000ULL);

/// Amounts of one account stay far below 2^256; a sum that does not is as good as the largest.
UInt256 sum(const UInt256 &a, const UInt256 &b)
{
    return add(a, b).value_or(~UInt256(0));
}

std::optional<AmountProblem> problemWith(const ProviderPosition &position, const UInt256 &amount)
{
    using Kind = AmountProblem::Kind;
    if (position.unlocked == 0) {
        return AmountProblem{Kind::NothingUnlocked, std::nullopt};
    }
    if (amount == 0) {
        return AmountProblem{Kind::Zero, std::min(Step, position.unlocked)};
    }
    if (amount > position.staked) {
        return AmountProblem{Kind::AboveStaked, position.unlocked};
    }
    if (amount > position.unlocked) {
        return AmountProblem{Kind::AboveUnlocked, position.unlocked};
    }
    const UInt256 excess = amount % Step;
    if (excess != 0) {
        return AmountProblem{Kind::TooFine, std::max(Step, subtractOrZero(amount, excess))};
    }
    return std::nullopt;
}

/// The part of the provider's rewards that the removed stakes carry.
struct Removed
{
    UInt256 shares;
    UInt256 claimed;
};

/// What removing @p taken of @p stake removes with it. Of a part, fewer shares and more claimed rewards
/// rather than the other way round: the estimate must not promise too much.
Removed removedWith(const Stake &stake, const UInt256 &taken)
{
    if (taken == stake.amount) {
        return {stake.shares, stake.claimed};
    }
    const auto shares = multiplyDivide(stake.shares, taken, stake.amount);
    const auto claimed = multiplyDivide(stake.claimed, taken, stake.amount);
    return {shares.value_or(UInt256()), claimed ? sum(*claimed, UInt256(1)) : stake.claimed};
}

/// A share is worth its part of the pool, and a stake's rewards are what its shares are worth above its
/// amount and above what was claimed before. The pool is not read: the account's own rewards tell what all
/// its shares are worth together.
UInt256 rewardsOf(const ProviderPosition &position, const UInt256 &amount, const Removed &removed)
{
    UInt256 shares;
    UInt256 worth = position.rewards;
    for (const Stake &stake : position.stakes) {
        shares = sum(shares, stake.shares);
        worth = sum(worth, sum(stake.amount, stake.claimed));
    }
    const UInt256 removedWorth = multiplyDivide(removed.shares, worth, shares).value_or(UInt256());
    return std::min(position.rewards, subtractOrZero(removedWorth, sum(amount, removed.claimed)));
}

std::optional<BucketReset> resetBy(const EpochClock &clock, const ProviderPosition &position,
                                   const UInt256 &amount)
{
    if (position.pending == 0 && position.claimable == 0) {
        return std::nullopt;
    }
    BucketReset reset;
    reset.claimableNow = position.claimable;
    reset.pending = position.pending;
    reset.total = sum(sum(position.claimable, position.pending), amount);
    reset.pendingClaim = position.claim;
    if (position.claim) {
        const TimeRange first = clock.timeRangeOf(clock.firstBlockOf(position.claim->earliestEpoch));
        const TimeRange last = clock.timeRangeOf(clock.firstBlockOf(position.claim->latestEpoch));
        reset.pendingClaimTime = TimeRange{first.earliest, last.latest};
    }
    return reset;
}

ClaimMoment claimOf(const EpochClock &clock, std::uint64_t unstakeEpoch)
{
    const std::uint64_t epoch = clock.claimEpochOf(unstakeEpoch);
    const std::uint64_t block = clock.firstBlockOf(epoch);
    return {epoch, block, clock.timeRangeOf(block)};
}

} // namespace

tl::expected<UnstakePlan, AmountProblem> planUnstake(const StakingSnapshot &snapshot, const Address &provider,
                                                     const UInt256 &amount)
{
    const ProviderPosition *position = snapshot.find(provider);
    if (!position) {
        return tl::unexpected(AmountProblem{AmountProblem::Kind::UnknownProvider, std::nullopt});
    }
    if (const auto problem = problemWith(*position, amount)) {
        return tl::unexpected(*problem);
    }
    const EpochClock &clock = snapshot.clock;
    UnstakePlan plan;
    plan.provider = provider;
    plan.amount = amount;
    Removed removed;
    UInt256 left = amount;
    for (auto stake = position->stakes.begin(); stake != position->stakes.end() && left > 0; ++stake) {
        const UInt256 taken = std::min(left, stake->amount);
        const Removed part = removedWith(*stake, taken);
        removed = {sum(removed.shares, part.shares), sum(removed.claimed, part.claimed)};
        plan.changes.push_back({stake->epoch, stake->amount, subtractOrZero(stake->amount, taken)});
        left = subtractOrZero(left, taken);
    }
    plan.rewardsPaid = rewardsOf(*position, amount, removed);
    plan.claim = claimOf(clock, clock.currentEpoch());
    plan.claimAfterBoundary = claimOf(clock, clock.currentEpoch() + 1);
    plan.epochEndBlock = clock.epochEndBlock();
    plan.epochEnd = clock.timeRangeOf(plan.epochEndBlock);
    plan.atBoundary = clock.isBoundaryBlock();
    plan.reset = resetBy(clock, *position, amount);
    return plan;
}

std::vector<UInt256> wholeRecordAmounts(const StakingSnapshot &snapshot, const Address &provider,
                                        const UInt256 &amount)
{
    const ProviderPosition *position = snapshot.find(provider);
    if (!position) {
        return {};
    }
    std::optional<UInt256> below;
    std::optional<UInt256> above;
    UInt256 whole;
    for (const Stake &stake : position->stakes) {
        if (stake.locking != LockStatus::Unlocked) {
            break;
        }
        whole = sum(whole, stake.amount);
        if (whole <= amount) {
            below = whole;
        } else if (!above) {
            above = whole;
        }
    }
    std::vector<UInt256> amounts;
    for (const std::optional<UInt256> &candidate : {below, above}) {
        if (candidate) {
            amounts.push_back(*candidate);
        }
    }
    return amounts;
}

} // namespace capstan
