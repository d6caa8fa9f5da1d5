// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/nonce_group.h"

#include "core/transactions/replacement.h"

#include <algorithm>

namespace capstan {

namespace {

using Records = std::vector<TransactionRecord>;

template <class Fits>
std::optional<TransactionRecord> findAmong(const Records &records, Fits fits)
{
    const auto found = std::find_if(records.begin(), records.end(), fits);
    return found == records.end() ? std::nullopt : std::optional(*found);
}

std::optional<TransactionRecord> replacementOf(const TransactionRecord &record, const Records &records)
{
    return findAmong(records, [&](const TransactionRecord &other) {
        return other.replaces == record.hash && other.account == record.account;
    });
}

std::optional<TransactionRecord> replacedBy(const TransactionRecord &record, const Records &records)
{
    return findAmong(records, [&](const TransactionRecord &other) {
        return record.replaces == other.hash && other.account == record.account;
    });
}

/// Each is replaced at most once, so that a chain has an end; a journal that someone else wrote into may not.
template <class Visit>
void visitChain(std::optional<TransactionRecord> first, const Records &records,
                std::optional<TransactionRecord> (*next)(const TransactionRecord &, const Records &),
                Visit visit)
{
    for (std::size_t links = 0; first && links < records.size(); ++links) {
        if (!visit(*first))
            return;
        first = next(*first, records);
    }
}

/// The amount is what the chain had when it was signed.
bool isPromise(const TransactionAction &action)
{
    switch (action.kind) {
    case ActionKind::ClaimUnstaked:
    case ActionKind::ClaimRewards:
    case ActionKind::ClaimAllRewards:
    case ActionKind::Restake:
        return true;
    default:
        return action.wholeBalance;
    }
}

} // namespace

bool isSameWish(const TransactionAction &one, const TransactionAction &other)
{
    TransactionAction same = other;
    if (isPromise(one))
        same.amount = one.amount;
    return one == same;
}

NonceGroup nonceGroupOf(const TransactionRecord &record, const Records &records)
{
    NonceGroup group;
    group.replaced = replacedBy(record, records);
    group.replacement = replacementOf(record, records);
    group.mined = findAmong(records, [&](const TransactionRecord &other) {
        return other.nonce == record.nonce && other.account == record.account && other.blockNumber;
    });
    group.wish = record.action;
    visitChain(group.replaced, records, replacedBy, [&](const TransactionRecord &earlier) {
        if (group.wish.kind == ActionKind::Cancel)
            group.wish = earlier.action;
        return group.wish.kind == ActionKind::Cancel;
    });

    const bool waits = isWaiting(record) && !group.mined;
    bool isLastOfItsWish = true;
    visitChain(group.replacement, records, replacementOf, [&](const TransactionRecord &later) {
        isLastOfItsWish = isLastOfItsWish && !isSameWish(later.action, record.action);
        return isLastOfItsWish;
    });
    group.canSpeedUp = waits && isLastOfItsWish;
    group.canCancel = waits && !group.replacement && record.action.kind != ActionKind::Cancel;
    return group;
}

} // namespace capstan
