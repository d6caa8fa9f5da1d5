// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QStringList>

#include <deque>

namespace capstan {

/// What the program tells of itself: at level info what happened, warning what failed, debug (off unless
/// QT_LOGGING_RULES switches "capstan*" on) what helps to find a fault.
Q_DECLARE_LOGGING_CATEGORY(logApp)     ///< capstan.app: start, end, settings
Q_DECLARE_LOGGING_CATEGORY(logNetwork) ///< capstan.network: endpoints
Q_DECLARE_LOGGING_CATEGORY(logWallet)  ///< capstan.wallet: lock and unlock, accounts; never a key
Q_DECLARE_LOGGING_CATEGORY(logSending) ///< capstan.sending: transactions

/// Qt's messages of the whole process, each as one redacted() line "time level category: text", into a file
/// and as before to where they went. When the file has grown to the limit it becomes "<path>.1", that one
/// "<path>.2" and so on. One at a time: it takes Qt's message handler, and gives it back.
class LogFile
{
public:
    struct Limits
    {
        qint64 bytes = 512 * 1024; ///< of one file
        int files = 3;             ///< the one that is written included
    };
    static constexpr int TailLines = 200;

    /// A file that can't be written is left out; the tail is kept all the same.
    explicit LogFile(const QString &path);
    LogFile(const QString &path, const Limits &limits);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    QString path() const { return m_file.fileName(); }
    /// The newest lines of this run, oldest first.
    QStringList tail() const;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(const QString &line);
    void rotate();

    Limits m_limits;
    QFile m_file;
    std::deque<QString> m_tail;
    mutable QMutex m_mutex;
    QtMessageHandler m_before = nullptr;
};

} // namespace capstan
