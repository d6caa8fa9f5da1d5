// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace capstan {

class SystemEvents;
class Vault;

/// Locks the vault after a time without input, and at once when the system goes to sleep or the session is
/// locked. A sleep that nobody announced is noticed by the clock when the program wakes (and so is a clock
/// that somebody sets forward: locking once too often harms nobody).
class AutoLock : public QObject
{
    Q_OBJECT
public:
    static constexpr int DefaultMinutes = 5;
    static constexpr int MaxMinutes = 240;
    static constexpr int CheckEveryMs = 2'000; ///< while unlocked
    static constexpr int SleepMs = 60'000;     ///< between two checks: the machine was not awake

    /// All outlive it; @p events may be null.
    AutoLock(Vault *vault, const Clock *clock, SystemEvents *events, QObject *parent = nullptr);

    /// 1 to 240; 0: never by idleness (sleep and session lock still do). Others are brought into that range.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }
    /// A key or the mouse was used.
    void noteActivity();
    /// Looks at the clock now.
    void check();

private:
    struct Moment
    {
        qint64 monotonicMs = 0;
        qint64 wallMs = 0;
    };
    void follow(bool locked);

    Vault *m_vault;
    const Clock *m_clock;
    int m_minutes = DefaultMinutes;
    qint64 m_lastActivityMs = 0;
    Moment m_lastCheck;
    QTimer m_timer;
};

} // namespace capstan
