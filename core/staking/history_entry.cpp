// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_entry.h"

namespace capstan {

namespace {

using Kind = HistoryEvent::Kind;

HistoryKind kindOf(HistoryEvent::Claim claim)
{
    switch (claim) {
    case HistoryEvent::Claim::Unstaked:
        return HistoryKind::ClaimUnstaked;
    case HistoryEvent::Claim::Rewards:
        return HistoryKind::ClaimRewards;
    case HistoryEvent::Claim::Combined:
        return HistoryKind::Combined;
    case HistoryEvent::Claim::NotKnown:
    case HistoryEvent::Claim::Other:
        break;
    }
    return HistoryKind::Unknown;
}

/// @p next is the event after it, in the order of the chain; null for the last.
HistoryKind kindOf(const HistoryEvent &event, const HistoryEvent *next)
{
    switch (event.kind) {
    case Kind::Delegated:
        return HistoryKind::Stake;
    case Kind::Undelegated:
        return HistoryKind::Unstake;
    case Kind::Redelegated:
        return HistoryKind::Restake;
    case Kind::Claimed:
        break;
    }
    const bool isPayout = next != nullptr && next->kind == Kind::Undelegated &&
                          next->transaction == event.transaction && next->provider == event.provider;
    return isPayout ? HistoryKind::UnstakeRewards : kindOf(event.claim);
}

} // namespace

std::vector<HistoryEntry> historyEntries(std::span<const HistoryEvent> events)
{
    std::vector<HistoryEntry> entries;
    entries.reserve(events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        const HistoryEvent &event = events[i];
        // The events carry the epoch after the one of their block.
        HistoryEntry entry{kindOf(event, i == 0 ? nullptr : &events[i - 1]),
                           event.block,
                           event.logIndex,
                           event.transaction,
                           event.provider,
                           event.amount,
                           event.dust,
                           event.epoch == 0 ? 0 : event.epoch - 1,
                           event.isDetailed,
                           {}};
        const bool isFirst = i + 1 == events.size() || events[i + 1].transaction != event.transaction;
        if (isFirst)
            entry.fee = event.fee;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace capstan
