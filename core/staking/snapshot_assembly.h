// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/chain_reading.h"
#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

namespace capstan {

/// All that a snapshot is made from, of one block.
struct SnapshotMaterial
{
    Address account;
    Hash32 genesis;
    BlockHeader head;
    BlockHeader reference; ///< an earlier block (or the head itself at block 0), for the measured pace
    Hash32 implementationSlot;
    bool accountHasCode = false;
    ChainReading reading;
    std::vector<TransactionRecord> ours; ///< the account's journal, newest first
    qint64 receivedAtMonotonicMs = 0;
};

/// Judges the material and makes the snapshot of it. A figure that can't be, alone or beside another, is an
/// error and never shown: ContractMismatch when the contracts are not the profile's, InconsistentReply with
/// the figure's name in detail otherwise.
Result<StakingSnapshotPtr> assembleSnapshot(const NetworkProfile &profile, const SnapshotMaterial &material);

/// Rewards of the last full epoch over what was delegated in it, times epochs per year (a Julian year of
/// 31,557,600 s), in percent. None in epoch 0, without delegations or rewards, or while the pace is not
/// known: that is unknown, not 0 %.
std::optional<double> aprPercent(const EpochClock &clock, const ankr_staking::ValidatorInfo &lastEpoch);

} // namespace capstan
