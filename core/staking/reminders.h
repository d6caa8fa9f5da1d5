// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/storage/reminder_store.h"

#include <QMetaType>

namespace capstan {

/// Something that came true and that the account was not told of.
struct Reminder
{
    ToldReminder key;
    UInt256 amount; ///< wei: the stake's, or what can be claimed
    /// Since which the stake is unlocked; of an unstake the current one, as the contract does not tell.
    std::uint64_t epoch = 0;
    bool operator==(const Reminder &) const = default;
};

using Reminders = std::vector<Reminder>;

struct ReminderPlan
{
    Reminders due;                  ///< in the snapshot's order
    std::vector<ToldReminder> over; ///< told, and no longer so: it may come true again
    /// When the next one is expected, seconds since 1970, chain time, and always after now; none while
    /// nothing waits or the pace of blocks is not known.
    std::optional<qint64> next;
    bool operator==(const ReminderPlan &) const = default;
};

/// What the account is to be told of. Whether it came true is the contract's word at the snapshot's block,
/// never a clock's; so what came true while the program was not running is due with the first snapshot.
/// @p now seconds since 1970, chain time.
ReminderPlan planReminders(const StakingSnapshot &snapshot, const std::vector<ToldReminder> &told,
                           qint64 now);

} // namespace capstan

Q_DECLARE_METATYPE(capstan::Reminders)
