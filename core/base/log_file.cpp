// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"

#include "core/base/redaction.h"

#include <QDateTime>

#include <atomic>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logApp, "capstan.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logNetwork, "capstan.network", QtInfoMsg)
Q_LOGGING_CATEGORY(logWallet, "capstan.wallet", QtInfoMsg)
Q_LOGGING_CATEGORY(logSending, "capstan.sending", QtInfoMsg)

namespace {

// Qt's message handler is a plain function and has to find the file from any thread.
std::atomic<LogFile *> current = nullptr;

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

} // namespace

LogFile::LogFile(const QString &path)
    : LogFile(path, Limits())
{
}

LogFile::LogFile(const QString &path, const Limits &limits)
    : m_limits(limits)
    , m_file(path)
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    current = this;
    m_before = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    current = nullptr;
}

QStringList LogFile::tail() const
{
    const QMutexLocker locked(&m_mutex);
    return {m_tail.begin(), m_tail.end()};
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogFile *log = current;
    if (!log)
        return;
    const QString category = QString::fromUtf8(context.category);
    // What is told to the log alone is no news for the terminal.
    const bool isOurNews = type == QtInfoMsg && category.startsWith(u"capstan."_s);
    log->write(u"%1 %2 %3: %4"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                     levelOf(type), category, redacted(text)));
    if (log->m_before && !isOurNews)
        log->m_before(type, context, text);
}

void LogFile::write(const QString &line)
{
    const QMutexLocker locked(&m_mutex);
    m_tail.push_back(line);
    if (m_tail.size() > TailLines)
        m_tail.pop_front();
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_file.isOpen() && m_file.size() + bytes.size() > m_limits.bytes)
        rotate();
    if (m_file.isOpen()) {
        m_file.write(bytes);
        m_file.flush();
    }
}

void LogFile::rotate()
{
    m_file.close();
    const auto numbered = [this](int number) {
        return number == 0 ? m_file.fileName() : u"%1.%2"_s.arg(m_file.fileName()).arg(number);
    };
    QFile::remove(numbered(m_limits.files - 1));
    for (int number = m_limits.files - 2; number >= 0; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace capstan
