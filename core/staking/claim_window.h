// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

namespace capstan {

/// When a bucket of @p pending wei (above 0) that waits at the clock's head can be claimed. The contract does
/// not tell: an unstake in epoch c can be claimed from c + 1 + undelegatePeriod on, c is not above the
/// current epoch, and the bucket still waits, which leaves undelegatePeriod + 1 epochs. The newest unstake
/// among @p ours (an account's journal, in any order) tells the one epoch when no other program can have
/// unstaked in a later one: it is of the current epoch, or our unstakes since our last claim are all that
/// waits.
ClaimWindow claimWindow(const EpochClock &clock, const Address &provider, const UInt256 &pending,
                        const std::vector<TransactionRecord> &ours);

} // namespace capstan
