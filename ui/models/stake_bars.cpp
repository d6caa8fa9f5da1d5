// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stake_bars.h"

#include <algorithm>

namespace capstan {

namespace {

std::uint64_t distance(std::uint64_t a, std::uint64_t b)
{
    return a > b ? a - b : b - a;
}

} // namespace

std::vector<StakeBar> stakeBars(const StakingSnapshot &snapshot, int most)
{
    const EpochClock &clock = snapshot.clock;
    const std::uint64_t current = clock.currentEpoch();
    std::vector<StakeBar> bars;
    for (const ProviderPosition &provider : snapshot.providers) {
        for (const Stake &stake : provider.stakes) {
            const StakeBar::Kind kind =
                stake.locking == LockStatus::Unlocked ? StakeBar::Kind::Unlocked : StakeBar::Kind::Locked;
            bars.push_back(
                {kind, provider.address, stake.amount, stake.epoch, stake.unlockEpoch, stake.unlockEpoch});
        }
        if (provider.pending > 0) {
            const ClaimWindow claim =
                provider.claim.value_or(ClaimWindow{current + 1, clock.claimEpochOf(current)});
            const std::uint64_t wait = 1 + clock.undelegatePeriodEpochs;
            const std::uint64_t from = claim.earliestEpoch > wait ? claim.earliestEpoch - wait : 0;
            bars.push_back({StakeBar::Kind::Waiting, provider.address, provider.pending, from,
                            claim.earliestEpoch, claim.latestEpoch});
        }
    }
    if (std::ssize(bars) > most) {
        std::ranges::stable_sort(bars, {}, [&](const StakeBar &bar) { return distance(bar.end, current); });
        bars.resize(static_cast<std::size_t>(std::max(most, 0)));
    }
    std::ranges::stable_sort(bars, {}, &StakeBar::end);
    return bars;
}

} // namespace capstan
