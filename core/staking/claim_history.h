// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/storage/history_record.h"

namespace capstan {

/// @p snapshot with exact claim dates where the account's history tells them: the newest unstake of a
/// provider (@p unstakes: the newest one of each), when no later one can have been missed: every block from
/// it to @p heldSince was read, the block from which on as much waited with each provider as in the snapshot.
/// The snapshot itself where it tells nothing new.
StakingSnapshotPtr withClaimDates(const StakingSnapshotPtr &snapshot, std::uint64_t heldSince,
                                  const std::vector<BlockRange> &read,
                                  const std::vector<HistoryEvent> &unstakes);

/// Whether just as much waits, and can be claimed, with each provider.
bool isSameWaiting(const StakingSnapshot &a, const StakingSnapshot &b);

/// @p snapshot with the exact claim dates of @p before (may be null, or another account's) for those buckets
/// in which just as much still waits: a further unstake would have added to it.
StakingSnapshotPtr withClaimDatesOf(const StakingSnapshotPtr &before, const StakingSnapshotPtr &snapshot);

} // namespace capstan
