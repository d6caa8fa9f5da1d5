// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <optional>
#include <vector>

namespace capstan {

/// Something that is about to happen to an account's stakes, or that can be done at once.
struct NextEvent
{
    enum class Kind {
        Claimable, ///< can be claimed now
        EpochEnd,  ///< no provider, no amount
        Claim,     ///< what waits becomes claimable
        Unlock,    ///< stakes of one provider that unlock in the same epoch, added up
    };
    Kind kind = Kind::EpochEnd;
    Address provider;
    UInt256 amount; ///< wei
    /// It happens with the first block of an epoch: of this one at the earliest and of `latestEpoch` at the
    /// latest, which differ when the contract doesn't tell. For Claimable both are the current one.
    std::uint64_t epoch = 0;
    std::uint64_t latestEpoch = 0;
    /// An estimate that never lies before now: with both ends at now, it is due. None for Claimable, and
    /// while the pace of blocks is not known.
    std::optional<TimeRange> time;
    bool operator==(const NextEvent &) const = default;
};

/// In order of time; what happens at the same moment in the order of Kind, then of the snapshot's providers.
/// The end of the epoch is among them while anything is staked or waits. @p now is seconds since 1970, chain
/// time.
std::vector<NextEvent> nextEvents(const StakingSnapshot &snapshot, qint64 now);

} // namespace capstan
