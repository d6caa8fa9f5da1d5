// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace capstan {

/// One event of a calendar file (RFC 5545). Moments are seconds since 1970 UTC.
struct CalendarEvent
{
    /// The same for the same event for good, so that another import takes its place; ASCII.
    QByteArray uid;
    qint64 start = 0;
    qint64 end = 0; ///< the alarm's moment; one that is not after the start is taken as a minute after it
    QString summary;
    QString description;
    bool operator==(const CalendarEvent &) const = default;
};

/// A calendar file: UTF-8, CRLF, lines folded at 75 octets, texts escaped; each event with an alarm that
/// shows its summary at its end, and without marking the time as busy.
/// @p stamp when it was made. @p sequence rises with each revision of the same events (RFC 5546, 2.1.4);
/// 0 to 2^31 − 1.
QByteArray toICalendar(const std::vector<CalendarEvent> &events, qint64 stamp, int sequence);

} // namespace capstan
