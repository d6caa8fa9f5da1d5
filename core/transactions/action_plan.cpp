// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/action_plan.h"

#include "core/contracts/ankr_staking.h"

#include <tuple>

namespace capstan {

namespace {

Error toError(const AmountProblem &problem)
{
    switch (problem.kind) {
    case AmountProblem::Kind::TooFine:
        return {ErrorCode::AmountTooPrecise, QStringLiteral("TooFine")};
    case AmountProblem::Kind::Zero:
        return {ErrorCode::NumberOutOfRange, QStringLiteral("Zero")};
    case AmountProblem::Kind::AboveUnlocked:
        return {ErrorCode::NumberOutOfRange, QStringLiteral("AboveUnlocked")};
    case AmountProblem::Kind::AboveStaked:
        return {ErrorCode::NumberOutOfRange, QStringLiteral("AboveStaked")};
    case AmountProblem::Kind::NothingUnlocked:
        return {ErrorCode::NumberOutOfRange, QStringLiteral("NothingUnlocked")};
    case AmountProblem::Kind::UnknownProvider:
        break;
    }
    return {ErrorCode::NumberOutOfRange, QStringLiteral("UnknownProvider")};
}

Result<ActionPlan> planOfUnstake(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    const auto plan = planUnstake(snapshot, action.provider, action.amount);
    if (!plan)
        return tl::unexpected(toError(plan.error()));
    return ActionPlan{action, ankr_staking::undelegate(action.provider, action.amount), *plan,
                      plan->rewardsPaid, plan->rewardsPaid != 0};
}

Result<ActionPlan> planOfClaim(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    // The contract lets a claim of nothing succeed and pay 0, so that it would only burn gas.
    const ProviderPosition *position = snapshot.find(action.provider);
    if (!position || position->claimable == 0)
        return failure(ErrorCode::NothingToClaim);
    TransactionAction promised = action;
    promised.amount = position->claimable;
    return ActionPlan{promised, ankr_staking::claimPendingUndelegates(action.provider), std::nullopt,
                      position->claimable, false};
}

auto figuresOf(const StakingSnapshot &snapshot, const Address &provider)
{
    const ProviderPosition none;
    const ProviderPosition *found = snapshot.find(provider);
    const ProviderPosition &position = found ? *found : none;
    return std::tuple(snapshot.clock.currentEpoch(), position.staked, position.unlocked, position.pending,
                      position.claimable);
}

} // namespace

Result<ActionPlan> planAction(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    switch (action.kind) {
    case ActionKind::Unstake:
        return planOfUnstake(snapshot, action);
    case ActionKind::ClaimUnstaked:
        return planOfClaim(snapshot, action);
    case ActionKind::Cancel:
        return ActionPlan{action, {}, std::nullopt, 0, false};
    }
    return failure(ErrorCode::NotSupported);
}

bool isOutdated(const TransactionAction &action, const StakingSnapshot &before, const StakingSnapshot &now)
{
    return figuresOf(before, action.provider) != figuresOf(now, action.provider);
}

} // namespace capstan
