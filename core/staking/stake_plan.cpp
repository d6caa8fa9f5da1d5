// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/stake_plan.h"

#include <algorithm>

namespace capstan {

namespace {

using Kind = StakeProblem::Kind;

/// The contract counts stakes in steps of 1e10 wei.
const UInt256 Step(10'000'000'000ULL);

UInt256 wholeSteps(const UInt256 &amount)
{
    return amount / Step * Step;
}

/// The chain's minimum in whole steps, rounded up; none when that leaves 256 bits.
std::optional<UInt256> smallestStake(const StakingSnapshot &snapshot)
{
    const UInt256 least = std::max(snapshot.minimumStake, Step);
    const UInt256 whole = wholeSteps(least);
    const auto above = whole == least ? Result<UInt256>(whole) : add(whole, Step);
    return above ? std::optional(*above) : std::nullopt;
}

/// @p amount as it can be staked, as near as may be.
std::optional<UInt256> nearestTo(const StakingSnapshot &snapshot, const UInt256 &amount)
{
    const auto smallest = smallestStake(snapshot);
    const UInt256 largest = largestStake(snapshot);
    if (!smallest || largest == 0)
        return std::nullopt;
    return std::clamp(wholeSteps(amount), *smallest, largest);
}

std::optional<Kind> problemWith(const StakingSnapshot &snapshot, const UInt256 &amount)
{
    if (amount == 0)
        return Kind::Zero;
    if (amount > snapshot.ankrBalance)
        return Kind::AboveBalance;
    if (amount % Step != 0)
        return Kind::TooFine;
    if (amount < snapshot.minimumStake)
        return Kind::BelowMinimum;
    return std::nullopt;
}

/// Also a provider that is no longer active would take a restake, and lock it.
std::optional<StakeProblem> problemWith(const ProviderPosition *position)
{
    if (!position)
        return StakeProblem{Kind::UnknownProvider, std::nullopt};
    if (position->status != ProviderStatus::Active)
        return StakeProblem{Kind::ProviderNotActive, std::nullopt};
    return std::nullopt;
}

/// A stake made in epoch c has a record of the epoch c + 1.
LockEnd lockOf(const EpochClock &clock, std::uint64_t stakeEpoch)
{
    const std::uint64_t epoch = clock.unlockEpochOf(stakeEpoch + 1);
    const std::uint64_t block = clock.firstBlockOf(epoch);
    return {epoch, block, clock.timeRangeOf(block)};
}

StakePlan planOf(const EpochClock &clock, const Address &provider, const UInt256 &amount, const UInt256 &dust)
{
    StakePlan plan;
    plan.provider = provider;
    plan.amount = amount;
    plan.dust = dust;
    plan.lock = lockOf(clock, clock.currentEpoch());
    plan.lockAfterBoundary = lockOf(clock, clock.currentEpoch() + 1);
    plan.epochEndBlock = clock.epochEndBlock();
    plan.epochEnd = clock.timeRangeOf(plan.epochEndBlock);
    plan.atBoundary = clock.isBoundaryBlock();
    return plan;
}

} // namespace

UInt256 largestStake(const StakingSnapshot &snapshot)
{
    const UInt256 largest = wholeSteps(snapshot.ankrBalance);
    return largest < snapshot.minimumStake ? UInt256() : largest;
}

tl::expected<StakePlan, StakeProblem> planStake(const StakingSnapshot &snapshot, const Address &provider,
                                                const UInt256 &amount)
{
    if (const auto problem = problemWith(snapshot.find(provider)))
        return tl::unexpected(*problem);
    if (const auto kind = problemWith(snapshot, amount))
        return tl::unexpected(StakeProblem{*kind, nearestTo(snapshot, amount)});
    if (amount > snapshot.allowance)
        return tl::unexpected(StakeProblem{Kind::AllowanceTooLow, std::nullopt});
    return planOf(snapshot.clock, provider, amount, 0);
}

tl::expected<StakePlan, StakeProblem> planRestake(const StakingSnapshot &snapshot, const Address &provider)
{
    const ProviderPosition *position = snapshot.find(provider);
    if (const auto problem = problemWith(position))
        return tl::unexpected(*problem);
    if (position->restakeAmount == 0)
        return tl::unexpected(StakeProblem{Kind::NothingToRestake, std::nullopt});
    const auto taken = add(position->restakeAmount, position->restakeDust);
    if (!taken || *taken > position->rewards)
        return tl::unexpected(StakeProblem{Kind::NotOnlyRewards, std::nullopt});
    return planOf(snapshot.clock, provider, position->restakeAmount, position->restakeDust);
}

} // namespace capstan
