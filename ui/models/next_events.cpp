// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/next_events.h"

#include <algorithm>
#include <tuple>

namespace capstan {

namespace {

using Kind = NextEvent::Kind;

std::optional<TimeRange> timeOf(const EpochClock &clock, const ClaimWindow &epochs, qint64 now)
{
    if (!clock.knowsPace())
        return std::nullopt;
    const TimeRange first = clock.timeRangeOf(clock.firstBlockOf(epochs.earliestEpoch));
    const TimeRange last = clock.timeRangeOf(clock.firstBlockOf(epochs.latestEpoch));
    return TimeRange{std::max(first.earliest, now), std::max(last.latest, now)};
}

/// Appends what @p provider's locked stakes become, those of one epoch as one event.
void appendUnlocks(const ProviderPosition &provider, std::vector<NextEvent> &events)
{
    const auto first = static_cast<std::ptrdiff_t>(events.size());
    for (const Stake &stake : provider.stakes) {
        if (stake.locking != LockStatus::Locked)
            continue;
        const auto same =
            std::ranges::find(events.begin() + first, events.end(), stake.unlockEpoch, &NextEvent::epoch);
        if (same != events.end()) {
            if (const auto sum = add(same->amount, stake.amount)) {
                same->amount = *sum;
                continue;
            }
        }
        events.push_back(
            {Kind::Unlock, provider.address, stake.amount, stake.unlockEpoch, stake.unlockEpoch, {}});
    }
}

} // namespace

std::vector<NextEvent> nextEvents(const StakingSnapshot &snapshot, qint64 now)
{
    const EpochClock &clock = snapshot.clock;
    const std::uint64_t current = clock.currentEpoch();
    std::vector<NextEvent> events;
    for (const ProviderPosition &provider : snapshot.providers) {
        if (provider.claimable > 0)
            events.push_back({Kind::Claimable, provider.address, provider.claimable, current, current, {}});
        if (provider.pending > 0) {
            const ClaimWindow claim =
                provider.claim.value_or(ClaimWindow{current + 1, clock.claimEpochOf(current)});
            events.push_back({Kind::Claim,
                              provider.address,
                              provider.pending,
                              claim.earliestEpoch,
                              claim.latestEpoch,
                              {}});
        }
        appendUnlocks(provider, events);
    }
    if (snapshot.totals.staked > 0 || snapshot.totals.pending > 0)
        events.push_back({Kind::EpochEnd, {}, 0, current + 1, current + 1, {}});
    for (NextEvent &event : events) {
        if (event.kind != Kind::Claimable)
            event.time = timeOf(clock, {event.epoch, event.latestEpoch}, now);
    }
    std::ranges::stable_sort(events, {}, [](const NextEvent &event) {
        return std::tuple(event.kind != Kind::Claimable, event.epoch, event.kind);
    });
    return events;
}

} // namespace capstan
