// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// What happens next, for the tray: "1,250.5 ANKR claimable in 3 d", "2,000 ANKR unlock in 36 d 4 h"; without
/// @p withAmounts "ANKR claimable in 3 d". @p snapshot may be null; @p now seconds since 1970, chain time.
QString trayWords(const StakingSnapshotPtr &snapshot, qint64 now, bool withAmounts,
                  const QLocale &locale = {});

} // namespace capstan
