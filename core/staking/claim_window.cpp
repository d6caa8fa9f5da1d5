// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/claim_window.h"

#include <algorithm>
#include <functional>

namespace capstan {

namespace {

bool isMined(const TransactionRecord &record)
{
    return record.state == TransactionState::InBlock || record.state == TransactionState::Confirmed ||
           record.state == TransactionState::Final;
}

bool emptiesTheBucket(const TransactionRecord &record)
{
    return record.action.kind == ActionKind::ClaimUnstaked && record.amountPaid.value_or(0) > 0;
}

/// The mined unstakes since the last claim that paid, newest first.
std::vector<const TransactionRecord *> waitingUnstakes(const std::vector<TransactionRecord> &ours,
                                                       const Address &provider)
{
    std::vector<const TransactionRecord *> mined;
    for (const TransactionRecord &record : ours) {
        if (record.action.provider == provider && isMined(record) && record.minedInEpoch)
            mined.push_back(&record);
    }
    std::ranges::sort(mined, std::ranges::greater(), &TransactionRecord::nonce);
    mined.erase(std::ranges::find_if(mined, [](const auto *record) { return emptiesTheBucket(*record); }),
                mined.end());
    std::erase_if(mined, [](const auto *record) { return record->action.kind != ActionKind::Unstake; });
    return mined;
}

bool areAllOf(const UInt256 &pending, const std::vector<const TransactionRecord *> &unstakes)
{
    UInt256 left = pending;
    for (const TransactionRecord *each : unstakes) {
        if (each->action.amount > left)
            return false;
        left -= each->action.amount;
    }
    return left == 0;
}

} // namespace

ClaimWindow claimWindow(const EpochClock &clock, const Address &provider, const UInt256 &pending,
                        const std::vector<TransactionRecord> &ours)
{
    const std::uint64_t epoch = clock.currentEpoch();
    const ClaimWindow bounds{epoch + 1, clock.claimEpochOf(epoch)};
    const auto unstakes = waitingUnstakes(ours, provider);
    if (unstakes.empty() || unstakes.front()->action.amount > pending)
        return bounds;
    const std::uint64_t newest = *unstakes.front()->minedInEpoch;
    if (newest > epoch || (newest < epoch && !areAllOf(pending, unstakes)))
        return bounds;
    const std::uint64_t known = clock.claimEpochOf(newest);
    return known < bounds.earliestEpoch ? bounds : ClaimWindow{known, known};
}

} // namespace capstan
