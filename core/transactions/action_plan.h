// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/staking/unstake_plan.h"
#include "core/storage/transaction_record.h"

namespace capstan {

/// What an action means for the account of a snapshot: the call that carries it out, and what it will do.
struct ActionPlan
{
    TransactionAction action; ///< a claim's amount is what the snapshot says, not what was asked for
    Bytes calldata; ///< for the staking contract; none: to the account itself. The value of the call is 0
    std::optional<UnstakePlan> unstake;
    UInt256 ankrIn; ///< wei that arrive in the account at once
    bool ankrInIsEstimate = false;
};

/// A pure function. @return NothingToClaim; for an amount that can't be unstaked AmountTooPrecise or
/// NumberOutOfRange, with the AmountProblem's name in detail.
Result<ActionPlan> planAction(const StakingSnapshot &snapshot, const TransactionAction &action);

/// Whether what @p plan shows, or what it will do, is another thing on the newer @p now than on @p before:
/// another epoch, or another position with the provider.
bool isOutdated(const TransactionAction &action, const StakingSnapshot &before, const StakingSnapshot &now);

} // namespace capstan
