// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "ui/text/time_text.h"

namespace capstan {

/// Both null, or of one account on one chain.
bool isSameAccount(const StakingSnapshotPtr &a, const StakingSnapshotPtr &b);

/// How far @p block is between @p first and @p last: 0 … 1; 1 where they are not in order.
double progressBetween(std::uint64_t first, std::uint64_t block, std::uint64_t last);

/// The begin of @p epoch for a tool tip: "Tue 29 Dec, 21:00–22:40 (epoch 531, block 26,762,400)"; without
/// times while the pace of blocks is not known.
QString exactMoment(const EpochClock &clock, std::uint64_t epoch, const TimeText &time, qint64 now);

} // namespace capstan
