// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/send_plan.h"

namespace capstan {

std::optional<RecipientProblem> problemOf(const StakingSnapshot &snapshot, const Address &recipient)
{
    if (recipient.isZero())
        return RecipientProblem::Zero;
    if (recipient == snapshot.account)
        return RecipientProblem::OwnAccount;
    if (recipient == snapshot.contracts.staking)
        return RecipientProblem::StakingContract;
    if (recipient == snapshot.contracts.token)
        return RecipientProblem::TokenContract;
    if (recipient == snapshot.contracts.stakingConfig)
        return RecipientProblem::ConfigContract;
    return std::nullopt;
}

std::optional<SendProblem> problemOf(const StakingSnapshot &snapshot, ActionKind kind, const UInt256 &amount)
{
    const UInt256 &balance = kind == ActionKind::SendEth ? snapshot.ethBalance : snapshot.ankrBalance;
    const auto most = balance == 0 ? std::nullopt : std::optional(balance);
    if (amount == 0)
        return SendProblem{SendProblem::Kind::Zero, most};
    if (amount > balance)
        return SendProblem{SendProblem::Kind::AboveBalance, most};
    return std::nullopt;
}

} // namespace capstan
