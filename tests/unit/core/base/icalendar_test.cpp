// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/icalendar.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::icalendar_test {

namespace {

/// Reads a calendar with the icalendar package of Python: what it found, as JSON.
const char *Reader = R"(
import json, sys
from datetime import timedelta, timezone
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
assert calendar.errors == [], calendar.errors
moment = lambda value: int(value.dt.astimezone(timezone.utc).timestamp())
events = []
for event in calendar.walk('VEVENT'):
    assert event.errors == [], event.errors
    [alarm] = event.walk('VALARM')
    events.append({
        'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']), 'stamp': moment(event['DTSTAMP']),
        'start': moment(event['DTSTART']), 'end': moment(event['DTEND']),
        'summary': str(event['SUMMARY']), 'description': str(event['DESCRIPTION']),
        'transparent': str(event['TRANSP']), 'action': str(alarm['ACTION']),
        'alarm': str(alarm['DESCRIPTION']), 'related': alarm['TRIGGER'].params['RELATED'],
        'offset': int(alarm['TRIGGER'].dt.total_seconds())})
print(json.dumps({'version': str(calendar['VERSION']), 'events': events}))
)";

QJsonObject readBack(const QByteArray &file)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromLatin1(Reader)});
    python.write(file);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

constexpr qint64 Stamp = 1'795'000'000;

CalendarEvent usualEvent()
{
    return {"0123456789abcdef@capstan", 1'795'100'000, 1'795'107'200, u"Claim 1,250.5 ANKR from Ankr"_s,
            u"Claimable with epoch 531; block 26,762,400.\nAn estimate\\guess."_s};
}

} // namespace

class ICalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherImplementationReadsTheSame();
    void readsTexts_data();
    void readsTexts();
    void escapesBackslashes();
    void linesEndInCrLfAndAreFolded();
    void foldsBetweenCharacters();
    void anEndBeforeTheBeginIsAMinuteAfterIt();
    void isTheSameForTheSame();
};

void ICalendarTest::anotherImplementationReadsTheSame()
{
    CalendarEvent second = usualEvent();
    second.uid = "second@capstan";
    const QJsonObject read = readBack(toICalendar({usualEvent(), second}, Stamp, 26'700'000));
    QCOMPARE(read[u"version"_s].toString(), u"2.0"_s);
    const QJsonArray events = read[u"events"_s].toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[1][u"uid"_s].toString(), u"second@capstan"_s);
    const QJsonObject event = events[0].toObject();
    QCOMPARE(event[u"uid"_s].toString(), u"0123456789abcdef@capstan"_s);
    QCOMPARE(event[u"sequence"_s].toInt(), 26'700'000);
    QCOMPARE(event[u"stamp"_s].toInteger(), Stamp);
    QCOMPARE(event[u"start"_s].toInteger(), usualEvent().start);
    QCOMPARE(event[u"end"_s].toInteger(), usualEvent().end);
    QCOMPARE(event[u"summary"_s].toString(), usualEvent().summary);
    QCOMPARE(event[u"description"_s].toString(), usualEvent().description);
    QCOMPARE(event[u"transparent"_s].toString(), u"TRANSPARENT"_s);
    QCOMPARE(event[u"action"_s].toString(), u"DISPLAY"_s);
    QCOMPARE(event[u"alarm"_s].toString(), usualEvent().summary);
    QCOMPARE(event[u"related"_s].toString(), u"END"_s);
    QCOMPARE(event[u"offset"_s].toInt(-1), 0);
}

void ICalendarTest::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("separators", u"a;b,c:d\"e'"_s);
    same("lines", u"one\ntwo\n\nfour"_s);
    same("other scripts", u"Größe, 質問, \U0001F4A5"_s);
    same("long", QString(1000, u'x'));
    same("long and wide", QString(300, QChar(0x8cea)));
    same("what looks like a property", u"END:VEVENT\nBEGIN:VALARM"_s);
    QTest::newRow("control characters are left out") << u"a\rb\u0001c\td"_s << u"abcd"_s;
}

void ICalendarTest::readsTexts()
{
    QFETCH(QString, text);
    CalendarEvent event = usualEvent();
    event.summary = text;
    event.description = text;
    const QJsonArray events = readBack(toICalendar({event}, Stamp, 0))[u"events"_s].toArray();
    QCOMPARE(events.size(), 1);
    QTEST(events[0][u"summary"_s].toString(), "read");
    QTEST(events[0][u"description"_s].toString(), "read");
}

/// Not by the reader, which takes "\\n" for a new line.
void ICalendarTest::escapesBackslashes()
{
    CalendarEvent event = usualEvent();
    event.summary = u"a\\nb\\"_s;
    QVERIFY(toICalendar({event}, Stamp, 0).contains("\r\nSUMMARY:a\\\\nb\\\\\r\n"));
}

void ICalendarTest::linesEndInCrLfAndAreFolded()
{
    CalendarEvent event = usualEvent();
    event.description = QString(1000, u'x');
    const QByteArray file = toICalendar({event}, Stamp, 0);
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    QCOMPARE(file.count('\r'), file.count("\r\n"));
    for (const QByteArray &line : file.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the CR
}

void ICalendarTest::foldsBetweenCharacters()
{
    for (int before = 0; before < 4; ++before) {
        CalendarEvent event = usualEvent();
        event.summary = QString(before, u'x') + QString::fromUtf8("\xf0\x9f\x92\xa5").repeated(60);
        for (const QByteArray &line : toICalendar({event}, Stamp, 0).split('\n')) {
            QVERIFY(line.size() <= 76);
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
    }
}

void ICalendarTest::anEndBeforeTheBeginIsAMinuteAfterIt()
{
    CalendarEvent event = usualEvent();
    event.end = event.start - 5;
    const QJsonArray events = readBack(toICalendar({event}, Stamp, -3))[u"events"_s].toArray();
    QCOMPARE(events[0][u"end"_s].toInteger(), event.start + 60);
    QCOMPARE(events[0][u"sequence"_s].toInt(-1), 0);
}

void ICalendarTest::isTheSameForTheSame()
{
    QCOMPARE(toICalendar({usualEvent()}, Stamp, 1), toICalendar({usualEvent()}, Stamp, 1));
}

CAPSTAN_TEST(ICalendarTest)

} // namespace capstan::icalendar_test

#include "icalendar_test.moc"
