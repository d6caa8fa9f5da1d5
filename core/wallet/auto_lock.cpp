// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/auto_lock.h"

#include "core/base/platform.h"
#include "core/wallet/vault.h"

#include <algorithm>

namespace capstan {

AutoLock::AutoLock(Vault *vault, const Clock *clock, SystemEvents *events, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_timer(this)
{
    m_timer.setInterval(CheckEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::check);
    connect(vault, &Vault::lockedChanged, this, &AutoLock::follow);
    if (events) {
        connect(events, &SystemEvents::aboutToSleep, vault, &Vault::lock);
        connect(events, &SystemEvents::sessionLocked, vault, &Vault::lock);
    }
    follow(vault->isLocked());
}

void AutoLock::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 0, MaxMinutes);
}

void AutoLock::noteActivity()
{
    m_lastActivityMs = m_clock->monotonicMs();
}

void AutoLock::follow(bool locked)
{
    if (locked) {
        m_timer.stop();
        return;
    }
    noteActivity();
    m_lastCheck = {m_clock->monotonicMs(), m_clock->wallMsSinceEpoch()};
    m_timer.start();
}

void AutoLock::check()
{
    const Moment now{m_clock->monotonicMs(), m_clock->wallMsSinceEpoch()};
    const Moment before = std::exchange(m_lastCheck, now);
    // One of the two goes on during a sleep, on whatever system.
    const bool slept = now.monotonicMs - before.monotonicMs > CheckEveryMs + SleepMs ||
                       now.wallMs - before.wallMs > CheckEveryMs + SleepMs;
    const bool idle = m_minutes > 0 && now.monotonicMs - m_lastActivityMs >= qint64{m_minutes} * 60'000;
    if (slept || idle)
        m_vault->lock();
}

} // namespace capstan
