// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stake_bars.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// "2,500 ANKR · Ankr · unlocks 29 Dec".
QString stakeBarLabel(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale);
/// All of it in one sentence: every digit, the provider's whole address, epochs and the block.
QString stakeBarDetails(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale);

} // namespace capstan
