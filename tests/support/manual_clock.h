// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace capstan {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 wallMs = 1'700'000'000'000)
        : m_wallMs(wallMs)
    {
    }
    qint64 monotonicMs() const override { return m_monotonicMs; }
    qint64 wallMsSinceEpoch() const override { return m_wallMs; }
    void advance(qint64 ms)
    {
        m_monotonicMs += ms;
        m_wallMs += ms;
    }
    /// What a person or NTP does to the system clock.
    void setWall(qint64 ms) { m_wallMs = ms; }

private:
    qint64 m_monotonicMs = 0;
    qint64 m_wallMs;
};

} // namespace capstan
