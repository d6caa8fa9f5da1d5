// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/conflict.h"

#include "core/transactions/replacement.h"

#include <algorithm>

namespace capstan {

namespace {

std::vector<Address> providersOf(const TransactionAction &action)
{
    std::vector<Address> providers = action.providers;
    if (!action.provider.isZero())
        providers.push_back(action.provider);
    return providers;
}

bool shareProvider(const TransactionAction &one, const TransactionAction &other)
{
    const auto ours = providersOf(one);
    const auto theirs = providersOf(other);
    const bool isOfAll = one.kind == ActionKind::UpgradeAccount || other.kind == ActionKind::UpgradeAccount;
    if (isOfAll)
        return one.kind == other.kind || !ours.empty() || !theirs.empty();
    return std::ranges::find_first_of(ours, theirs) != ours.end();
}

bool spendsAnkr(const TransactionAction &action)
{
    return action.kind == ActionKind::Stake || action.kind == ActionKind::SendAnkr;
}

bool usesAllowance(const TransactionAction &action)
{
    return action.kind == ActionKind::Stake || action.kind == ActionKind::Approve;
}

} // namespace

bool doConflict(const TransactionAction &one, const TransactionAction &other)
{
    return shareProvider(one, other) || (spendsAnkr(one) && spendsAnkr(other)) ||
           (usesAllowance(one) && usesAllowance(other)) || one.kind == ActionKind::SendEth ||
           other.kind == ActionKind::SendEth;
}

std::optional<TransactionRecord> conflictWith(const std::vector<TransactionRecord> &records,
                                              const TransactionAction &action)
{
    const auto found = std::ranges::find_if(records, [&](const TransactionRecord &record) {
        return isWaiting(record) && doConflict(record.action, action);
    });
    return found == records.end() ? std::nullopt : std::optional(*found);
}

} // namespace capstan
