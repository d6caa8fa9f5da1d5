// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stake_bars.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// "2,500 ANKR · Ankr · unlocks 29 Dec".
QString stakeBarLabel(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale);
/// When it began: "epoch 519 (Tue 1 Sep)"; of an unstake whose epoch is not known the first that it can be.
QString stakeBarBegin(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale);
/// When it unlocked, unlocks or can be claimed: "epoch 531 (29 Dec)", "epoch 531 to 532 (29 Dec – 5 Jan)".
QString stakeBarEnd(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale);
/// All of it in one sentence: every digit, the provider's whole address, epochs and the block.
QString stakeBarDetails(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale);

} // namespace capstan
