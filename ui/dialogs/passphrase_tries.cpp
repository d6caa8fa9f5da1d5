// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrase_tries.h"

#include "ui/dialogs/unlock_throttle.h"

namespace capstan {

PassphraseTries::PassphraseTries(UnlockThrottle *throttle, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_throttle(throttle)
    , m_clock(clock)
{
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &PassphraseTries::tick);
    if (!wait().isEmpty())
        m_timer.start();
}

QString PassphraseTries::wait() const
{
    const qint64 seconds = (m_throttle->waitMs(m_clock->monotonicMs()) + 999) / 1000;
    return seconds > 0 ? tr("After several wrong tries there is a wait: %1 s.").arg(seconds) : QString();
}

void PassphraseTries::record(const std::optional<Error> &error)
{
    if (!error)
        m_throttle->recordSuccess();
    else if (error->code == ErrorCode::WrongPassphrase)
        m_throttle->recordFailure(m_clock->monotonicMs());
    if (!wait().isEmpty())
        m_timer.start();
    Q_EMIT waitChanged();
}

void PassphraseTries::tick()
{
    if (wait().isEmpty())
        m_timer.stop();
    Q_EMIT waitChanged();
}

} // namespace capstan
