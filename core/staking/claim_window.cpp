// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/claim_window.h"

#include <algorithm>

namespace capstan {

namespace {

bool isMined(const TransactionRecord &record)
{
    return record.state == TransactionState::InBlock || record.state == TransactionState::Confirmed ||
           record.state == TransactionState::Final;
}

} // namespace

ClaimWindow claimWindow(const EpochClock &clock, const Address &provider, const UInt256 &pending,
                        const std::vector<TransactionRecord> &ours)
{
    const std::uint64_t epoch = clock.currentEpoch();
    const ClaimWindow bounds{epoch + 1, clock.claimEpochOf(epoch)};
    const TransactionRecord *newest = nullptr;
    for (const TransactionRecord &record : ours) {
        if (record.action.kind != ActionKind::Unstake || record.action.provider != provider ||
            !isMined(record) || !record.minedInEpoch) {
            continue;
        }
        if (!newest || record.nonce > newest->nonce) {
            newest = &record;
        }
    }
    if (!newest || *newest->minedInEpoch > epoch || newest->action.amount > pending) {
        return bounds;
    }
    const std::uint64_t known = clock.claimEpochOf(*newest->minedInEpoch);
    return known < bounds.earliestEpoch ? bounds : ClaimWindow{known, known};
}

} // namespace capstan
