// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/icalendar.h"

#include <QDateTime>

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxLineOctets = 75; // RFC 5545, 3.1
constexpr qint64 ShortestSeconds = 60;

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// Never within a character: some readers unfold after decoding.
void appendLine(QByteArray &file, const QByteArray &line)
{
    qsizetype at = 0;
    qsizetype room = MaxLineOctets;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at + 1 && isContinuation(line[end]))
            --end;
        file += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = MaxLineOctets - 1; // the space that a further line begins with
    }
    file += line.mid(at) + "\r\n";
}

/// TEXT (RFC 5545, 3.3.11): control characters have no place in it.
QByteArray escaped(const QString &text)
{
    QString result;
    for (const QChar &each : text) {
        if (each == u'\\' || each == u';' || each == u',')
            result += u'\\';
        if (each == u'\n')
            result += u"\\n"_s;
        else if (each.category() != QChar::Other_Control)
            result += each;
    }
    return result.toUtf8();
}

QByteArray utc(qint64 moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

void appendEvent(QByteArray &file, const CalendarEvent &event, qint64 stamp, int sequence)
{
    const qint64 end = std::max(event.end, event.start + ShortestSeconds);
    appendLine(file, "BEGIN:VEVENT");
    appendLine(file, "UID:" + event.uid);
    appendLine(file, "DTSTAMP:" + utc(stamp));
    appendLine(file, "SEQUENCE:" + QByteArray::number(std::max(sequence, 0)));
    appendLine(file, "DTSTART:" + utc(event.start));
    appendLine(file, "DTEND:" + utc(end));
    appendLine(file, "SUMMARY:" + escaped(event.summary));
    appendLine(file, "DESCRIPTION:" + escaped(event.description));
    appendLine(file, "TRANSP:TRANSPARENT");
    appendLine(file, "BEGIN:VALARM");
    appendLine(file, "ACTION:DISPLAY");
    appendLine(file, "DESCRIPTION:" + escaped(event.summary));
    appendLine(file, "TRIGGER;RELATED=END:PT0S");
    appendLine(file, "END:VALARM");
    appendLine(file, "END:VEVENT");
}

} // namespace

QByteArray toICalendar(const std::vector<CalendarEvent> &events, qint64 stamp, int sequence)
{
    QByteArray file;
    appendLine(file, "BEGIN:VCALENDAR");
    appendLine(file, "VERSION:2.0");
    appendLine(file, "PRODID:-//Capstan//Capstan//EN");
    appendLine(file, "CALSCALE:GREGORIAN");
    appendLine(file, "METHOD:PUBLISH");
    for (const CalendarEvent &event : events)
        appendEvent(file, event, stamp, sequence);
    appendLine(file, "END:VCALENDAR");
    return file;
}

} // namespace capstan
