// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/claim_history.h"

#include <algorithm>

namespace capstan {

namespace {

/// Replaces the claim windows for which @p exactOf(provider's position) tells an epoch.
template <class ExactOf>
StakingSnapshotPtr withExact(const StakingSnapshotPtr &snapshot, ExactOf exactOf)
{
    auto refined = std::make_shared<StakingSnapshot>(*snapshot);
    bool isRefined = false;
    for (ProviderPosition &position : refined->providers) {
        if (!position.claim || position.claim->isExact())
            continue;
        const std::optional<std::uint64_t> epoch = exactOf(position);
        // The bounds always hold, whatever a node said before.
        if (!epoch || *epoch < position.claim->earliestEpoch || *epoch > position.claim->latestEpoch)
            continue;
        position.claim = ClaimWindow{*epoch, *epoch};
        isRefined = true;
    }
    return isRefined ? StakingSnapshotPtr(std::move(refined)) : snapshot;
}

} // namespace

bool isSameWaiting(const StakingSnapshot &a, const StakingSnapshot &b)
{
    return std::ranges::equal(a.providers, b.providers, [](const auto &left, const auto &right) {
        return left.address == right.address && left.pending == right.pending &&
               left.claimable == right.claimable;
    });
}

StakingSnapshotPtr withClaimDates(const StakingSnapshotPtr &snapshot, std::uint64_t heldSince,
                                  const std::vector<BlockRange> &read,
                                  const std::vector<HistoryEvent> &unstakes)
{
    const EpochClock &clock = snapshot->clock;
    const auto isReadFrom = [&](std::uint64_t block) {
        return std::ranges::any_of(
            read, [&](const BlockRange &range) { return range.first <= block && range.last >= heldSince; });
    };
    return withExact(snapshot, [&](const ProviderPosition &position) -> std::optional<std::uint64_t> {
        const auto newest = std::ranges::find(unstakes, position.address, &HistoryEvent::provider);
        if (newest == unstakes.end() || newest->block.number > clock.headBlock ||
            !isReadFrom(newest->block.number))
            return std::nullopt;
        // An interval that was changed since has moved all epochs.
        const std::uint64_t epoch = clock.epochOf(newest->block.number);
        return newest->epoch == epoch + 1 ? std::optional(clock.claimEpochOf(epoch)) : std::nullopt;
    });
}

StakingSnapshotPtr withClaimDatesOf(const StakingSnapshotPtr &before, const StakingSnapshotPtr &snapshot)
{
    if (!before || before->account != snapshot->account || before->genesis != snapshot->genesis ||
        before->clock.epochBlockInterval != snapshot->clock.epochBlockInterval ||
        before->clock.undelegatePeriodEpochs != snapshot->clock.undelegatePeriodEpochs)
        return snapshot;
    return withExact(snapshot, [&](const ProviderPosition &position) -> std::optional<std::uint64_t> {
        const ProviderPosition *known = before->find(position.address);
        const bool holds = known != nullptr && known->claim && known->claim->isExact() &&
                           known->pending == position.pending && known->claimable == position.claimable;
        return holds ? std::optional(known->claim->earliestEpoch) : std::nullopt;
    });
}

} // namespace capstan
