// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/core/transactions/fixtures.h"

#include <algorithm>

namespace capstan::testing {

/// One of each kind.
inline const std::vector<TransactionAction> &everyAction()
{
    static const std::vector<TransactionAction> list{
        {ActionKind::Unstake, provider, ankr(2000)},
        {ActionKind::ClaimUnstaked, provider, ankr(1250)},
        {ActionKind::Cancel, provider, 0},
        {ActionKind::Stake, provider, ankr(1000)},
        {ActionKind::Approve, {}, ankr(1000)},
        {ActionKind::ClaimRewards, provider, ankr(60)},
        {ActionKind::ClaimAllRewards, {}, ankr(60), {}, {provider, addressOf(0xbc)}},
        {ActionKind::Restake, provider, ankr(60)},
        {ActionKind::SendAnkr, {}, ankr(5), recipient},
        {ActionKind::SendEth, {}, ankr(1), recipient},
        {ActionKind::UpgradeAccount},
    };
    return list;
}

inline TransactionAction actionOf(ActionKind kind)
{
    return *std::ranges::find(everyAction(), kind, &TransactionAction::kind);
}

} // namespace capstan::testing
