// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/send_plan.h"

namespace capstan {

std::optional<RecipientProblem> problemOf(const StakingContracts &contracts, const Address &account,
                                          const Address &recipient)
{
    if (recipient.isZero())
        return RecipientProblem::Zero;
    if (recipient == account)
        return RecipientProblem::OwnAccount;
    if (recipient == contracts.staking)
        return RecipientProblem::StakingContract;
    if (recipient == contracts.token)
        return RecipientProblem::TokenContract;
    if (recipient == contracts.stakingConfig)
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
