// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// The two waits of staking in words, each with this account's own dates; every figure is the chain's.
struct WaitWords
{
    QString epochs;    ///< what an epoch is here: "An epoch is 50,400 blocks, about 7 d. …"
    QString epochEnds; ///< "Epoch 525 ends in 2 d 6 h (Tue 24 Nov, 22:10–22:40)."
    QString lock;      ///< how long a stake is locked
    QString ownLock;   ///< the next stake that unlocks, else when one made now would
    QString wait;      ///< how long an unstake waits
    QString ownWait;   ///< what can be claimed next, else when an unstake made now could be
};

/// @p now: seconds since 1970, chain time.
WaitWords waitWords(const StakingSnapshotPtr &snapshot, qint64 now, const QLocale &locale = {});

} // namespace capstan
