// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/staking/stake_plan.h"
#include "core/staking/unstake_plan.h"
#include "core/transactions/planned_call.h"

namespace capstan {

/// What an action means for the account of a snapshot: the call that carries it out, and what it will do.
struct ActionPlan
{
    /// With the promised amount, which is the snapshot's and not what was asked for: of a claim, a restake,
    /// and of a SendEth of all (the whole balance here; the preview takes the fee off).
    TransactionAction action;
    PlannedCall call;
    std::optional<UnstakePlan> unstake; ///< of an unstake
    std::optional<StakePlan> stake;     ///< of a stake or restake
    /// wei that arrive in the account at once: a claim, rewards, a restake's dust. Of an upgrade 0 and an
    /// estimate: what it pays out of the old rewards is not told before.
    UInt256 ankrIn;
    bool ankrInIsEstimate = false; ///< rewards grow until it is mined
    UInt256 ankrOut;               ///< wei that leave the account: a stake, a send
    UInt256 ethOut;                ///< wei, beside the fee
};

/// A pure function.
/// @return NothingToClaim, NothingToRestake, NothingToUpgrade; ProviderNotActive; AllowanceTooLow (detail:
/// the allowance), AllowanceUnchanged; RecipientRefused with the RecipientProblem's name; for an amount that
/// can't be, AmountTooPrecise or NumberOutOfRange, with the AmountProblem's, StakeProblem's or SendProblem's
/// name in detail; InconsistentReply when a restake would take more than the rewards.
Result<ActionPlan> planAction(const StakingSnapshot &snapshot, const TransactionAction &action);

/// Whether what @p plan shows, or what it will do, is another thing on the newer @p now than on @p before. Of
/// an unstake or a claim of what was unstaked: another epoch, or another position with the provider. Of any
/// other: another promise, or no longer the same reason against it.
bool isOutdated(const TransactionAction &action, const StakingSnapshot &before, const StakingSnapshot &now);

} // namespace capstan
