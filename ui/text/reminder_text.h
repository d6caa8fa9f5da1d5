// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/reminders.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// What a notification says.
struct ReminderWords
{
    QString title;
    QString body;
    bool operator==(const ReminderWords &) const = default;
};

/// Of reminders of one kind, at least one. Without @p withAmounts (the vault is locked: others may look at
/// the screen) neither amounts nor providers are named.
ReminderWords reminderWords(const Reminders &reminders, const StakingSnapshotPtr &snapshot, bool withAmounts,
                            const QLocale &locale = {});

/// That the system's clock is far from the chain's: @p seconds, above 0 when it is ahead.
ReminderWords clockWords(qint64 seconds, const QLocale &locale = {});

} // namespace capstan
