// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/time_text.h"

#include "ui/text/date_style.h"

#include <QDateTime>

#include <cstdlib>

namespace capstan {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
/// Around a moment, to find a change of the zone's offset: above any such change, below the time between two.
constexpr qint64 Nearby = 3 * Hour;
/// From this distance on a date without its year could be taken for the wrong one.
constexpr qint64 YearMatters = 300 * Day;

const QString IsoDay = QStringLiteral("yyyy-MM-dd");
const QString Weekday = QStringLiteral("ddd ");

DateStyle chosenStyle = DateStyle::Local;

std::optional<QLocale> &chosenLocale()
{
    static std::optional<QLocale> locale;
    return locale;
}

bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::LongFormat).remove(QStringLiteral("dddd"));
    return format.indexOf(u'M') < format.indexOf(u'd');
}

bool isTwelveHours(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
}

qint64 stepOf(const TimeRange &range)
{
    return range.latest - range.earliest < 15 * Minute ? Minute : 10 * Minute;
}

qint64 floorTo(qint64 moment, qint64 step)
{
    const qint64 rest = moment % step;
    return moment - (rest < 0 ? rest + step : rest);
}

} // namespace

void setDateStyle(DateStyle style, const std::optional<QLocale> &locale)
{
    chosenStyle = style;
    chosenLocale() = locale;
}

TimeText::TimeText(QLocale locale, QTimeZone zone)
    : m_locale(std::move(locale))
    , m_zone(std::move(zone))
{
    const bool isDefault = m_locale == QLocale();
    if (isDefault)
        m_locale = chosenLocale().value_or(m_locale);
    const bool isIso = isDefault && chosenStyle == DateStyle::Iso;
    m_isIso = isIso;
    m_timeFormat = !isIso && isTwelveHours(m_locale) ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

QString TimeText::numericDayFormat() const
{
    if (m_isIso)
        return IsoDay;
    QString format = m_locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    return format;
}

QDateTime TimeText::local(qint64 moment) const
{
    return QDateTime::fromSecsSinceEpoch(moment, m_zone);
}

QString TimeText::formatted(const QDateTime &moment, bool weekday, qint64 now) const
{
    const bool year = std::abs(moment.toSecsSinceEpoch() - now) > YearMatters;
    if (m_isIso)
        return m_locale.toString(moment, weekday ? Weekday + IsoDay : IsoDay);
    if (m_locale.language() == QLocale::Chinese)
        return m_locale.toString(moment, (year ? QStringLiteral("yyyy年M月d日") : QStringLiteral("M月d日")) +
                                             (weekday ? QStringLiteral(" ddd") : QString()));
    const QString day = m_locale.language() == QLocale::German ? QStringLiteral("d. MMM")
                        : isMonthFirst(m_locale)               ? QStringLiteral("MMM d")
                                                               : QStringLiteral("d MMM");
    return m_locale.toString(moment, (weekday ? Weekday : QString()) + day +
                                         (year ? QStringLiteral(" yyyy") : QString()));
}

QString TimeText::date(qint64 moment, qint64 now) const
{
    return formatted(local(moment), false, now);
}

QString TimeText::day(qint64 moment, qint64 now) const
{
    return formatted(local(moment), true, now);
}

QString TimeText::time(qint64 moment) const
{
    const QString words = m_locale.toString(local(moment).time(), m_timeFormat);
    return comesTwice(moment)
               ? tr("%1 %2", "a time, a time zone").arg(words, local(moment).timeZoneAbbreviation())
               : words;
}

/// Whether the clocks of the zone show this time of this day at another moment too.
bool TimeText::comesTwice(qint64 moment) const
{
    const auto offset = [this](qint64 at) { return qint64{local(at).offsetFromUtc()}; };
    const qint64 before = offset(moment - Nearby);
    const qint64 after = offset(moment + Nearby);
    if (before <= after)
        return false;
    const qint64 own = offset(moment);
    const qint64 other = own == before ? moment + (before - after) : moment - (before - after);
    return offset(other) != own;
}

QString TimeText::dayAndTime(qint64 moment, qint64 now) const
{
    return tr("%1, %2", "a day, a time").arg(day(moment, now), time(moment));
}

QString TimeText::range(const TimeRange &range, qint64 now) const
{
    if (range.latest <= range.earliest)
        return dayAndTime(range.earliest, now);

    const qint64 step = stepOf(range);
    const qint64 first = floorTo(range.earliest, step);
    const qint64 last = floorTo(range.latest + step - 1, step);
    if (last - first > 2 * Day)
        return tr("%1 – %2", "from a day to a day").arg(day(first, now), day(last, now));
    if (local(first).date() == local(last).date())
        return tr("%1, %2–%3", "a day, from a time to a time").arg(day(first, now), time(first), time(last));
    return tr("%1 – %2", "from a day and time to another").arg(dayAndTime(first, now), dayAndTime(last, now));
}

QString TimeText::since(qint64 moment, qint64 now) const
{
    return tr("since %1", "a day").arg(day(moment, now));
}

QString TimeText::span(qint64 seconds) const
{
    if (seconds < Minute)
        return tr("less than a minute");
    const auto number = [this](qint64 value) { return m_locale.toString(value); };
    const qint64 days = seconds / Day;
    const qint64 hours = seconds % Day / Hour;
    const qint64 minutes = seconds % Hour / Minute;
    if (days > 0)
        return hours > 0 ? tr("%1 d %2 h").arg(number(days), number(hours)) : tr("%1 d").arg(number(days));
    if (hours > 0)
        return minutes > 0 ? tr("%1 h %2 min").arg(number(hours), number(minutes))
                           : tr("%1 h").arg(number(hours));
    return tr("%1 min").arg(number(minutes));
}

QString TimeText::left(qint64 seconds) const
{
    return tr("%1 left", "a span of time").arg(span(seconds));
}

QString TimeText::age(qint64 seconds) const
{
    return tr("%1 ago", "a span of time").arg(span(seconds));
}

} // namespace capstan
