// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

namespace capstan::testing {

/// For the end of main(), when the application is gone. Qt's own wait for a thread returns before the thread's
/// last destructors have run. When exit() comes first, OpenSSL's end takes away the way by which it frees what
/// it keeps for each thread: a leak, to the sanitizers.
inline void waitForThreads()
{
    const QDir threads(QStringLiteral("/proc/self/task"));
    const QDeadlineTimer deadline(2000);
    while (threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1 && !deadline.hasExpired())
        QThread::msleep(1);
}

} // namespace capstan::testing
