// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <vector>

namespace capstan {

/// A stake or a waiting unstake on the axis of epochs.
struct StakeBar
{
    enum class Kind { Unlocked, Locked, Waiting };

    Kind kind = Kind::Locked;
    Address provider;
    UInt256 amount; ///< wei
    std::uint64_t from = 0;
    /// When it unlocked, unlocks, or can be claimed; for an unstake not before the first and not after the
    /// second of the two, which are equal when the epoch is known.
    std::uint64_t earliestEnd = 0;
    std::uint64_t end = 0;
    bool operator==(const StakeBar &) const = default;
};

/// One for each stake and each waiting unstake, by their ends; of more than @p most those that end nearest to
/// the current epoch.
std::vector<StakeBar> stakeBars(const StakingSnapshot &snapshot, int most);

} // namespace capstan
