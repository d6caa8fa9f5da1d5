// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/stake_continuation.h"

#include "core/staking/stake_plan.h"

#include <algorithm>
#include <limits>

namespace capstan {

namespace {

bool isPartOfStake(const TransactionRecord &record)
{
    const bool cameToNothing =
        record.state == TransactionState::Replaced || record.state == TransactionState::Failed;
    return !cameToNothing &&
           (record.action.kind == ActionKind::Approve || record.action.kind == ActionKind::Stake);
}

} // namespace

std::optional<TransactionAction> stakeToContinue(const StakingSnapshot &snapshot,
                                                 const std::vector<TransactionRecord> &records)
{
    const auto newest = std::ranges::find_if(records, isPartOfStake);
    if (newest == records.end() || newest->action.kind != ActionKind::Approve || !newest->blockNumber ||
        newest->action.provider.isZero() || newest->action.amount == 0)
        return std::nullopt;
    const TransactionAction &approval = newest->action;
    if (snapshot.allowance == 0 || snapshot.allowance < approval.amount)
        return std::nullopt;
    if (approval.amount == std::numeric_limits<UInt256>::max())
        return TransactionAction{ActionKind::Stake, approval.provider, 0};
    if (!planStake(snapshot, approval.provider, approval.amount))
        return std::nullopt;
    return TransactionAction{ActionKind::Stake, approval.provider, approval.amount};
}

} // namespace capstan
