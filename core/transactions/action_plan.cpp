// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/action_plan.h"

#include "core/transactions/send_plan.h"

#include <algorithm>
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

Error toError(const StakingSnapshot &snapshot, const StakeProblem &problem)
{
    switch (problem.kind) {
    case StakeProblem::Kind::TooFine:
        return {ErrorCode::AmountTooPrecise, QStringLiteral("TooFine")};
    case StakeProblem::Kind::Zero:
        return {ErrorCode::NumberOutOfRange, QStringLiteral("Zero")};
    case StakeProblem::Kind::AboveBalance:
        return {ErrorCode::NumberOutOfRange, QStringLiteral("AboveBalance")};
    case StakeProblem::Kind::BelowMinimum:
        return {ErrorCode::NumberOutOfRange, QStringLiteral("BelowMinimum")};
    case StakeProblem::Kind::ProviderNotActive:
        return {ErrorCode::ProviderNotActive, {}};
    case StakeProblem::Kind::AllowanceTooLow:
        return {ErrorCode::AllowanceTooLow, toDecimal(snapshot.allowance)};
    case StakeProblem::Kind::NothingToRestake:
        return {ErrorCode::NothingToRestake, {}};
    case StakeProblem::Kind::NotOnlyRewards:
        return {ErrorCode::InconsistentReply, QStringLiteral("calcAvailableForRedelegateAmount")};
    case StakeProblem::Kind::UnknownProvider:
        break;
    }
    return {ErrorCode::NumberOutOfRange, QStringLiteral("UnknownProvider")};
}

Error toError(RecipientProblem problem)
{
    switch (problem) {
    case RecipientProblem::OwnAccount:
        return {ErrorCode::RecipientRefused, QStringLiteral("OwnAccount")};
    case RecipientProblem::StakingContract:
        return {ErrorCode::RecipientRefused, QStringLiteral("StakingContract")};
    case RecipientProblem::TokenContract:
        return {ErrorCode::RecipientRefused, QStringLiteral("TokenContract")};
    case RecipientProblem::ConfigContract:
        return {ErrorCode::RecipientRefused, QStringLiteral("ConfigContract")};
    case RecipientProblem::Zero:
        break;
    }
    return {ErrorCode::RecipientRefused, QStringLiteral("Zero")};
}

using Planned = Result<ActionPlan>;

/// With the call that @p action makes, and nothing else yet.
Planned planOf(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    return callOf(snapshot.contracts, snapshot.account, action).map([&](const PlannedCall &call) {
        ActionPlan plan;
        plan.action = action;
        plan.call = call;
        plan.ethOut = call.value;
        return plan;
    });
}

Planned planOfUnstake(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    const auto unstake = planUnstake(snapshot, action.provider, action.amount);
    if (!unstake)
        return tl::unexpected(toError(unstake.error()));
    return planOf(snapshot, action).map([&](ActionPlan plan) {
        plan.unstake = *unstake;
        plan.ankrIn = unstake->rewardsPaid;
        plan.ankrInIsEstimate = unstake->rewardsPaid != 0;
        return plan;
    });
}

/// The contract lets a claim of nothing succeed and pay 0, so that it would only burn gas.
Planned planOfClaim(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    const ProviderPosition *position = snapshot.find(action.provider);
    const bool isOfRewards = action.kind == ActionKind::ClaimRewards;
    const UInt256 paid = !position ? UInt256() : isOfRewards ? position->rewards : position->claimable;
    if (paid == 0)
        return failure(ErrorCode::NothingToClaim);
    TransactionAction promised = action;
    promised.amount = paid;
    return planOf(snapshot, promised).map([&](ActionPlan plan) {
        plan.ankrIn = paid;
        plan.ankrInIsEstimate = isOfRewards;
        return plan;
    });
}

Planned planOfClaimAll(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    TransactionAction promised = action;
    promised.providers.clear();
    promised.amount = 0;
    for (const ProviderPosition &position : snapshot.providers) {
        const bool isAsked = action.providers.empty() ||
                             std::ranges::find(action.providers, position.address) != action.providers.end();
        if (!isAsked || position.rewards == 0)
            continue;
        promised.providers.push_back(position.address);
        const auto sum = add(promised.amount, position.rewards);
        if (!sum)
            return tl::unexpected(sum.error());
        promised.amount = *sum;
    }
    if (promised.providers.empty())
        return failure(ErrorCode::NothingToClaim);
    return planOf(snapshot, promised).map([&](ActionPlan plan) {
        plan.ankrIn = promised.amount;
        plan.ankrInIsEstimate = true;
        return plan;
    });
}

Planned planOfStake(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    const auto stake = planStake(snapshot, action.provider, action.amount);
    if (!stake)
        return tl::unexpected(toError(snapshot, stake.error()));
    return planOf(snapshot, action).map([&](ActionPlan plan) {
        plan.stake = *stake;
        plan.ankrOut = action.amount;
        return plan;
    });
}

Planned planOfRestake(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    const auto stake = planRestake(snapshot, action.provider);
    if (!stake)
        return tl::unexpected(toError(snapshot, stake.error()));
    TransactionAction promised = action;
    promised.amount = stake->amount;
    return planOf(snapshot, promised).map([&](ActionPlan plan) {
        plan.stake = *stake;
        plan.ankrIn = stake->dust;
        plan.ankrInIsEstimate = true;
        return plan;
    });
}

/// From one allowance straight to another: the known race of EIP-20 is with a spender that is not trusted.
Planned planOfApproval(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    if (action.amount == snapshot.allowance)
        return failure(ErrorCode::AllowanceUnchanged);
    return planOf(snapshot, action);
}

Planned planOfSend(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    if (const auto problem = problemOf(snapshot, action.recipient))
        return tl::unexpected(toError(*problem));
    TransactionAction promised = action;
    const bool isEth = action.kind == ActionKind::SendEth;
    if (action.wholeBalance && !isEth)
        return failure(ErrorCode::NotSupported, QStringLiteral("wholeBalance"));
    if (action.wholeBalance)
        promised.amount = snapshot.ethBalance;
    if (const auto problem = problemOf(snapshot, action.kind, promised.amount))
        return failure(ErrorCode::NumberOutOfRange, problem->kind == SendProblem::Kind::Zero
                                                        ? QStringLiteral("Zero")
                                                        : QStringLiteral("AboveBalance"));
    return planOf(snapshot, promised).map([&](ActionPlan plan) {
        plan.ankrOut = isEth ? UInt256() : promised.amount;
        return plan;
    });
}

Planned planOfUpgrade(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    if (snapshot.migrated || !snapshot.migrationRevealsMore)
        return failure(ErrorCode::NothingToUpgrade);
    return planOf(snapshot, action).map([](ActionPlan plan) {
        plan.ankrInIsEstimate = true;
        return plan;
    });
}

auto figuresOf(const StakingSnapshot &snapshot, const Address &provider)
{
    const ProviderPosition none;
    const ProviderPosition *found = snapshot.find(provider);
    const ProviderPosition &position = found ? *found : none;
    return std::tuple(snapshot.clock.currentEpoch(), position.staked, position.unlocked, position.pending,
                      position.claimable);
}

/// What a plan tells a person, but for estimates of the clock, which move with every block.
auto promiseOf(const Planned &planned)
{
    const ActionPlan plan = planned.value_or(ActionPlan{});
    const StakePlan stake = plan.stake.value_or(StakePlan{});
    return std::tuple(planned ? std::nullopt : std::optional(planned.error()), plan.action, plan.call,
                      plan.ankrIn, plan.ankrOut, stake.lock.epoch, stake.lock.block, stake.atBoundary);
}

} // namespace

Result<ActionPlan> planAction(const StakingSnapshot &snapshot, const TransactionAction &action)
{
    switch (action.kind) {
    case ActionKind::Unstake:
        return planOfUnstake(snapshot, action);
    case ActionKind::ClaimUnstaked:
    case ActionKind::ClaimRewards:
        return planOfClaim(snapshot, action);
    case ActionKind::Cancel:
        return planOf(snapshot, action);
    case ActionKind::Stake:
        return planOfStake(snapshot, action);
    case ActionKind::Approve:
        return planOfApproval(snapshot, action);
    case ActionKind::ClaimAllRewards:
        return planOfClaimAll(snapshot, action);
    case ActionKind::Restake:
        return planOfRestake(snapshot, action);
    case ActionKind::SendAnkr:
    case ActionKind::SendEth:
        return planOfSend(snapshot, action);
    case ActionKind::UpgradeAccount:
        return planOfUpgrade(snapshot, action);
    }
    return failure(ErrorCode::NotSupported);
}

bool isOutdated(const TransactionAction &action, const StakingSnapshot &before, const StakingSnapshot &now)
{
    const bool isOfUnstaked = action.kind == ActionKind::Unstake ||
                              action.kind == ActionKind::ClaimUnstaked || action.kind == ActionKind::Cancel;
    if (isOfUnstaked)
        return figuresOf(before, action.provider) != figuresOf(now, action.provider);
    return promiseOf(planAction(before, action)) != promiseOf(planAction(now, action));
}

} // namespace capstan
