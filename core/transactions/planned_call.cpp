// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/planned_call.h"

#include "core/contracts/ankr_staking.h"
#include "core/contracts/erc20.h"

#include <algorithm>

namespace capstan {

namespace {

Result<Bytes> claimOfAll(const std::vector<Address> &providers)
{
    if (providers.empty())
        return failure(ErrorCode::NotSupported, QStringLiteral("providers"));
    std::vector<Bytes> claims;
    std::ranges::transform(providers, std::back_inserter(claims), ankr_staking::claimStakingRewards);
    return ankr_staking::multicall(claims);
}

} // namespace

Result<PlannedCall> callOf(const StakingContracts &contracts, const Address &account,
                           const TransactionAction &action)
{
    const auto ofStaking = [&](Bytes data) { return PlannedCall{contracts.staking, 0, std::move(data)}; };
    switch (action.kind) {
    case ActionKind::Unstake:
        return ofStaking(ankr_staking::undelegate(action.provider, action.amount));
    case ActionKind::ClaimUnstaked:
        return ofStaking(ankr_staking::claimPendingUndelegates(action.provider));
    case ActionKind::Cancel:
        return PlannedCall{account, 0, {}};
    case ActionKind::Stake:
        return ofStaking(ankr_staking::delegate(action.provider, action.amount));
    case ActionKind::Approve:
        return PlannedCall{contracts.token, 0, erc20::approve(contracts.staking, action.amount)};
    case ActionKind::ClaimRewards:
        return ofStaking(ankr_staking::claimStakingRewards(action.provider));
    case ActionKind::ClaimAllRewards:
        return claimOfAll(action.providers).map(ofStaking);
    case ActionKind::Restake:
        return ofStaking(ankr_staking::redelegateDelegatorFee(action.provider));
    case ActionKind::SendAnkr:
        return PlannedCall{contracts.token, 0, erc20::transfer(action.recipient, action.amount),
                           action.recipient};
    case ActionKind::SendEth:
        return PlannedCall{action.recipient, action.amount, {}, action.recipient};
    case ActionKind::UpgradeAccount:
        return ofStaking(ankr_staking::migrateDelegator(account));
    }
    return failure(ErrorCode::NotSupported, QStringLiteral("action"));
}

} // namespace capstan
