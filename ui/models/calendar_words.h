// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/icalendar.h"
#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

#include <QLocale>
#include <QString>

namespace capstan {

enum class CalendarContent {
    Claims, ///< when unstakes can be claimed
    All     ///< and when stakes unlock
};

/// What is still to come for the account, as events from the earliest to the latest moment, which their words
/// say in UTC. None while the pace of blocks is not known. An event's identifier tells nobody the account's
/// address, and stays the same for the same stake and for the same provider's waiting unstake, so that
/// another import moves it.
std::vector<CalendarEvent> calendarEvents(const StakingSnapshot &snapshot, CalendarContent content,
                                          const QLocale &locale = {});
/// The same for one unstake of the journal; none while nothing is known of its date.
std::optional<CalendarEvent> calendarEvent(const TransactionRecord &unstake, const EpochClock &clock,
                                           const QString &provider, const QLocale &locale = {});

/// Why there is nothing to add; empty when there is.
QString calendarProblem(const StakingSnapshot &snapshot, CalendarContent content = CalendarContent::All);

/// "claim-2026-11-28.ics": @p what is a word, the day that of the first event's end, in UTC.
QString calendarFileName(const QString &what, const std::vector<CalendarEvent> &events);

} // namespace capstan
