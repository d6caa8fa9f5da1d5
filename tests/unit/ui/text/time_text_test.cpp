// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/text/date_style.h"
#include "ui/text/time_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::time_text_test {

namespace {

/// Seconds since 1970 of a moment in UTC.
qint64 utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso) + u'Z', Qt::ISODate).toSecsSinceEpoch();
}

TimeText british()
{
    return TimeText(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"));
}

TimeText american()
{
    return TimeText(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York"));
}

const qint64 Now = utc("2026-11-22T12:00:00");

} // namespace

class TimeTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheZoneWhileTheProgramRuns();
    void writesRanges_data();
    void writesRanges();
    void followsTheLocaleAndZone();
    void showsAMomentInTheZoneOfThePerson_data();
    void showsAMomentInTheZoneOfThePerson();
    void followsWhatAPersonChose();
    void namesTheYearWhereItMatters_data();
    void namesTheYearWhereItMatters();
    void writesSpans_data();
    void writesSpans();
    void writesWhatIsLeftAndPast();
};

void TimeTextTest::writesRanges_data()
{
    QTest::addColumn<qint64>("earliest");
    QTest::addColumn<qint64>("latest");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one moment") << utc("2026-11-28T21:10:59") << utc("2026-11-28T21:10:59")
                                << u"Sat 28 Nov, 22:10"_s;
    QTest::newRow("minutes, moved outwards")
        << utc("2026-11-28T21:12:30") << utc("2026-11-28T21:15:10") << u"Sat 28 Nov, 22:12–22:16"_s;
    QTest::newRow("ends on a minute stay")
        << utc("2026-11-28T21:12:00") << utc("2026-11-28T21:15:00") << u"Sat 28 Nov, 22:12–22:15"_s;
    QTest::newRow("ten minutes when wide")
        << utc("2026-11-28T21:12:30") << utc("2026-11-28T21:36:10") << u"Sat 28 Nov, 22:10–22:40"_s;
    QTest::newRow("across midnight") << utc("2026-11-28T22:51:00") << utc("2026-11-28T23:14:00")
                                     << u"Sat 28 Nov, 23:50 – Sun 29 Nov, 00:20"_s;
    QTest::newRow("across midnight of the zone, not of UTC")
        << utc("2026-11-28T23:40:00") << utc("2026-11-29T00:20:00") << u"Sun 29 Nov, 00:40–01:20"_s;
    QTest::newRow("days") << utc("2026-11-28T21:00:00") << utc("2026-12-05T21:00:00")
                          << u"Sat 28 Nov – Sat 5 Dec"_s;
    QTest::newRow("across the end of daylight saving, where an hour comes twice")
        << utc("2026-10-25T00:50:00") << utc("2026-10-25T01:10:00") << u"Sun 25 Oct, 02:50 CEST–02:10 CET"_s;
    QTest::newRow("until daylight saving ended")
        << utc("2026-10-24T23:50:00") << utc("2026-10-25T00:10:00") << u"Sun 25 Oct, 01:50–02:10 CEST"_s;
    QTest::newRow("after the hour that came twice")
        << utc("2026-10-25T02:00:00") << utc("2026-10-25T02:10:00") << u"Sun 25 Oct, 03:00–03:10"_s;
    QTest::newRow("across the begin of daylight saving, where an hour is missing")
        << utc("2027-03-28T00:50:00") << utc("2027-03-28T01:10:00") << u"Sun 28 Mar, 01:50–03:10"_s;
    QTest::newRow("ends in the wrong order are one moment")
        << utc("2026-11-28T21:10:00") << utc("2026-11-28T21:00:00") << u"Sat 28 Nov, 22:10"_s;
}

void TimeTextTest::writesRanges()
{
    QFETCH(qint64, earliest);
    QFETCH(qint64, latest);
    QFETCH(QString, shown);
    QCOMPARE(british().range({earliest, latest}, Now), shown);
}

void TimeTextTest::followsTheLocaleAndZone()
{
    const qint64 moment = utc("2026-11-28T21:10:00");
    QCOMPARE(american().dayAndTime(moment, Now), u"Sat Nov 28, 4:10 PM"_s);
    QCOMPARE(american().date(moment, Now), u"Nov 28"_s);
    QCOMPARE(british().dayAndTime(moment, Now), u"Sat 28 Nov, 22:10"_s);
    const TimeText german(QLocale(QLocale::German, QLocale::Germany), QTimeZone::utc());
    QVERIFY(german.dayAndTime(moment, Now).startsWith(u"Sa"_s));
    QVERIFY(german.dayAndTime(moment, Now).endsWith(u"21:10"_s));
}

void TimeTextTest::showsAMomentInTheZoneOfThePerson_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("shown");
    QTest::newRow("UTC") << QByteArray("UTC") << u"Sat 28 Nov, 21:10"_s;
    QTest::newRow("the next day in the east") << QByteArray("Pacific/Kiritimati") << u"Sun 29 Nov, 11:10"_s;
    QTest::newRow("a quarter of an hour") << QByteArray("Asia/Kathmandu") << u"Sun 29 Nov, 02:55"_s;
    QTest::newRow("half an hour, and summer in November")
        << QByteArray("Australia/Adelaide") << u"Sun 29 Nov, 07:40"_s;
}

void TimeTextTest::showsAMomentInTheZoneOfThePerson()
{
    QFETCH(QByteArray, zone);
    const TimeText text(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone));
    QTEST(text.dayAndTime(utc("2026-11-28T21:10:00"), Now), "shown");
}

void TimeTextTest::followsWhatAPersonChose()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const qint64 moment = utc("2026-11-28T22:10:00");
    const QString local = TimeText().dayAndTime(moment, Now);
    setDateStyle(DateStyle::Iso);
    QCOMPARE(TimeText().date(moment, Now).size(), 10);
    QVERIFY(TimeText().date(moment, Now).startsWith(u"2026-11-2"_s));
    QVERIFY(TimeText().day(moment, Now).contains(u" 2026-11-2"_s));
    // Who names another locale gets it.
    QCOMPARE(american().date(moment, Now), u"Nov 28"_s);
    setDateStyle(DateStyle::Local, QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(TimeText().day(moment, Now) != local);
    setDateStyle(DateStyle::Local);
    QCOMPARE(TimeText().dayAndTime(moment, Now), local);
}

void TimeTextTest::namesTheYearWhereItMatters_data()
{
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<QString>("date");
    QTest::newRow("soon") << utc("2026-12-29T12:00:00") << u"29 Dec"_s;
    QTest::newRow("in the next year, yet near") << utc("2027-02-09T12:00:00") << u"9 Feb"_s;
    QTest::newRow("almost a year away") << utc("2027-11-20T12:00:00") << u"20 Nov 2027"_s;
    QTest::newRow("long past") << utc("2024-11-20T12:00:00") << u"20 Nov 2024"_s;
}

void TimeTextTest::namesTheYearWhereItMatters()
{
    QFETCH(qint64, moment);
    QFETCH(QString, date);
    QCOMPARE(british().date(moment, Now), date);
}

void TimeTextTest::writesSpans_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("shown");
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 86400;
    QTest::newRow("past") << qint64(-5) << u"less than a minute"_s;
    QTest::newRow("nothing") << qint64(0) << u"less than a minute"_s;
    QTest::newRow("seconds") << qint64(59) << u"less than a minute"_s;
    QTest::newRow("a minute") << minute << u"1 min"_s;
    QTest::newRow("minutes, rounded down") << 12 * minute + 59 << u"12 min"_s;
    QTest::newRow("an hour sharp") << hour << u"1 h"_s;
    QTest::newRow("hours and minutes") << 6 * hour + 12 * minute << u"6 h 12 min"_s;
    QTest::newRow("days and hours") << 6 * day + 4 * hour + 59 * minute << u"6 d 4 h"_s;
    QTest::newRow("days sharp") << 79 * day + 10 * minute << u"79 d"_s;
    QTest::newRow("years of days") << 1234 * day << u"1,234 d"_s;
}

void TimeTextTest::writesSpans()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, shown);
    QCOMPARE(british().span(seconds), shown);
}

void TimeTextTest::writesWhatIsLeftAndPast()
{
    QCOMPARE(british().left(3600), u"1 h left"_s);
    QCOMPARE(british().age(180), u"3 min ago"_s);
    QCOMPARE(british().since(utc("2026-11-17T12:00:00"), Now), u"since Tue 17 Nov"_s);
}

/// As when somebody travels with the program open.
void TimeTextTest::followsTheZoneWhileTheProgramRuns()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "UTC");
    const qint64 moment = 1'700'000'000; // 2023-11-14 22:13:20 UTC
    QCOMPARE(TimeText().time(moment), u"22:13"_s);
    qputenv("TZ", "Asia/Tokyo");
    QCOMPARE(TimeText().time(moment), u"07:13"_s);
    qputenv("TZ", before);
}

CAPSTAN_TEST(TimeTextTest)

} // namespace capstan::time_text_test

#include "time_text_test.moc"
