// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_clock.h"
#include "core/transactions/nonce_group.h"
#include "core/transactions/outcome.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace capstan {

/// Where a transaction stands, in two short lines.
struct Standing
{
    enum class Kind {
        Waiting,
        Warned, ///< waits, and something is wrong
        InBlock,
        Done,
        Differs, ///< done, but not as promised
        NothingSaid,
        Failed,
        GivenUp, ///< another took its place
    };
    Kind kind = Kind::Waiting;
    QString state; ///< "In block 26,471,908, 3 confirmations"
    QString more;  ///< "Claimable Sat 28 Nov, 22:10–22:40"; may be empty
    bool operator==(const Standing &) const = default;
};

/// @p nodes that have it, as far as heard; 0: not heard. @p clock none: no claim date.
Standing standingOf(const TransactionRecord &record, const NonceGroup &group, int nodes,
                    const std::optional<EpochClock> &clock, const QString &provider);

/// Whether it repeats what it replaces, for more.
bool isSpeedUp(const TransactionRecord &record, const NonceGroup &group);

/// "Unstake from Ankr", "Claim from Ankr", "Cancel of an unstake": without the amount.
QString activityText(const TransactionRecord &record, const NonceGroup &group, const QString &provider);
/// With the amount, so that actions on it can be named: "Unstake 400 ANKR from Ankr", "Cancel of Unstake 400
/// ANKR from Ankr".
QString subjectText(const TransactionRecord &record, const NonceGroup &group, const QString &provider);
QString speedUpName(const QString &subject); ///< "Speed up Unstake 400 ANKR from Ankr"
QString cancelName(const QString &subject);  ///< "Cancel Unstake 400 ANKR from Ankr"
/// "Details of the speed-up of Unstake 400 ANKR from Ankr".
QString detailsName(const TransactionRecord &record, const NonceGroup &group, const QString &subject);
/// What the buttons do, and that either transaction may win.
QString speedUpHelp();
QString cancelHelp();

/// "0x5b9c31…a9767": only where the whole hash is at hand too.
QString shortHash(const Hash32 &hash);

/// "1 transaction waits", "Nothing waits".
QString waitingText(int count);

} // namespace capstan
