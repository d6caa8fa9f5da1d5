// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace capstan {

/// How moments and spans are written: the locale's names, order and clock (12 or 24 hours) and the zone that
/// the person lives in. Moments are seconds since 1970 UTC. A year is named only where it could be mistaken.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
public:
    explicit TimeText(QLocale locale = {}, QTimeZone zone = QTimeZone::systemTimeZone());

    QString date(qint64 moment, qint64 now) const; ///< "29 Dec"
    QString day(qint64 moment, qint64 now) const;  ///< "Tue 24 Nov"
    /// "22:10"; "02:10 CET" in the hour that comes twice where daylight saving ends.
    QString time(qint64 moment) const;
    QString dayAndTime(qint64 moment, qint64 now) const; ///< "Sat 28 Nov, 22:10"

    /// An estimate, its ends moved outwards to whole minutes (ten, for a wide one), so that it does not
    /// flicker from block to block: "Sat 28 Nov, 22:10–22:40", "Sat 28 Nov, 23:50 – Sun 29 Nov, 00:20"; days
    /// alone for more than two days; one moment when both ends are equal.
    QString range(const TimeRange &range, qint64 now) const;
    QString since(qint64 moment, qint64 now) const; ///< "since Tue 17 Nov"

    /// The two largest units, rounded down: "36 d 4 h", "6 h 12 min", "12 min", "less than a minute" (also
    /// for what is past).
    QString span(qint64 seconds) const;
    QString left(qint64 seconds) const; ///< "6 d 4 h left"
    QString age(qint64 seconds) const;  ///< "3 min ago"

    /// For a field in which a day is typed: "dd/MM/yyyy", with all digits of the year.
    QString numericDayFormat() const;

private:
    QDateTime local(qint64 moment) const;
    bool comesTwice(qint64 moment) const;
    QString formatted(const QDateTime &moment, bool weekday, qint64 now) const;

    QLocale m_locale;
    QTimeZone m_zone;
    bool m_isIso = false;
    QString m_timeFormat;
};

} // namespace capstan
