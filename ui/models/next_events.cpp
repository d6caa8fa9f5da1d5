// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/next_events.h"

#include <algorithm>
#include <map>

namespace capstan {

namespace {

void appendUnlocks(const ProviderPosition &provider, std::vector<NextEvent> &events)
{
    std::map<std::uint64_t, NextEvent> unlocks; // by block
    for (const Stake &stake : provider.stakes) {
        if (stake.locking == LockStatus::Unlocked)
            continue;
        NextEvent &event = unlocks[stake.unlockBlock];
        event.kind = NextEvent::Kind::Unlock;
        event.provider = provider.address;
        event.amount = add(event.amount, stake.amount).value_or(event.amount);
        event.epoch = stake.unlockEpoch;
        event.block = stake.unlockBlock;
    }
    for (const auto &[block, event] : unlocks)
        events.push_back(event);
}

void appendUnstaked(const ProviderPosition &provider, const EpochClock &clock, std::vector<NextEvent> &events)
{
    if (provider.claimable != 0)
        events.push_back({NextEvent::Kind::Claimable, provider.address, provider.claimable,
                          clock.currentEpoch(), clock.headBlock});
    if (provider.pending != 0 && provider.claim)
        events.push_back({NextEvent::Kind::Claim, provider.address, provider.pending,
                          provider.claim->latestEpoch, clock.firstBlockOf(provider.claim->latestEpoch),
                          !provider.claim->isExact()});
}

} // namespace

std::vector<NextEvent> nextEvents(const StakingSnapshot &snapshot, std::size_t limit)
{
    std::vector<NextEvent> events;
    for (const ProviderPosition &provider : snapshot.providers) {
        appendUnstaked(provider, snapshot.clock, events);
        appendUnlocks(provider, events);
    }
    if (snapshot.totals.staked != 0)
        events.push_back({NextEvent::Kind::EpochEnd,
                          {},
                          0,
                          snapshot.clock.currentEpoch(),
                          snapshot.clock.epochEndBlock()});
    std::ranges::stable_sort(events, {},
                             [](const NextEvent &event) { return std::pair(event.block, event.kind); });
    const auto now = std::ranges::count(events, NextEvent::Kind::Claimable, &NextEvent::kind);
    events.resize(std::min(events.size(), std::max(limit, static_cast<std::size_t>(now))));
    return events;
}

} // namespace capstan
