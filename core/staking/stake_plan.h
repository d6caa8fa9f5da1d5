// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <optional>

namespace capstan {

/// When what is staked in one given epoch can be unstaked again.
struct LockEnd
{
    std::uint64_t epoch = 0;
    std::uint64_t block = 0;
    TimeRange time;
    bool operator==(const LockEnd &) const = default;
};

/// What a stake or a restake locks.
struct StakePlan
{
    Address provider;
    UInt256 amount;            ///< wei; of a restake an estimate, as rewards grow until it is mined
    UInt256 dust;              ///< of a restake: wei below the contract's step, which it pays out instead
    LockEnd lock;              ///< if mined in the current epoch
    LockEnd lockAfterBoundary; ///< if mined in the next
    TimeRange epochEnd;        ///< the moment between the two
    std::uint64_t epochEndBlock = 0;
    bool atBoundary = false; ///< the next block is the boundary: either may come true
    bool operator==(const StakePlan &) const = default;
};

/// Why something can't be staked, with the nearest amount that can (none when there is none).
struct StakeProblem
{
    enum class Kind {
        UnknownProvider,
        ProviderNotActive,
        Zero,
        AboveBalance,
        TooFine, ///< the contract counts in steps of 1e10 wei
        BelowMinimum,
        AllowanceTooLow,  ///< all is well but for the approval
        NothingToRestake, ///< the rewards are below the step: "too low"
        NotOnlyRewards,   ///< a restake would take more than the rewards: not what was asked for
    };
    Kind kind = Kind::Zero;
    std::optional<UInt256> nearest;
    bool operator==(const StakeProblem &) const = default;
};

/// The most that the account can stake: its balance in whole steps; 0 when that is below the minimum.
UInt256 largestStake(const StakingSnapshot &snapshot);

/// What delegate(provider, amount) will do to the account of @p snapshot. The minimum is the chain's. A pure
/// function.
tl::expected<StakePlan, StakeProblem> planStake(const StakingSnapshot &snapshot, const Address &provider,
                                                const UInt256 &amount);

/// What redelegateDelegatorFee(provider) will do: it locks the rewards, and only them. What was unstaked,
/// claimable or not, stays where it is, although getDelegatorFee() counts it in. No minimum, no allowance.
tl::expected<StakePlan, StakeProblem> planRestake(const StakingSnapshot &snapshot, const Address &provider);

} // namespace capstan
