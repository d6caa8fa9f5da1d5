// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

namespace capstan::testing {

/// Stands before the application in main(), so that it goes after it, and then waits for the threads. Qt's
/// own wait returns before a thread's last destructors have run. When exit() comes first, OpenSSL's end takes
/// away the way by which it frees what it keeps for each thread: a leak, to the sanitizers.
struct ThreadEnd
{
    ThreadEnd() = default;
    Q_DISABLE_COPY_MOVE(ThreadEnd)
    ~ThreadEnd()
    {
        const QDir threads(QStringLiteral("/proc/self/task"));
        const QDeadlineTimer deadline(2000);
        while (threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1 && !deadline.hasExpired())
            QThread::msleep(1);
    }
};

} // namespace capstan::testing
