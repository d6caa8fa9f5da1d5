// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlock_throttle.h"

#include <algorithm>

namespace capstan {

namespace {

constexpr int FreeTries = 2;
constexpr qint64 FirstWaitMs = 2000;
constexpr qint64 LongestWaitMs = 300'000;

} // namespace

void UnlockThrottle::recordFailure(qint64 nowMs)
{
    ++m_failures;
    if (m_failures <= FreeTries)
        return;
    const int doublings = std::min(m_failures - FreeTries - 1, 20);
    m_freeAtMs = nowMs + std::min(FirstWaitMs << doublings, LongestWaitMs);
}

void UnlockThrottle::recordSuccess()
{
    m_failures = 0;
    m_freeAtMs = 0;
}

qint64 UnlockThrottle::waitMs(qint64 nowMs) const
{
    return std::max<qint64>(0, m_freeAtMs - nowMs);
}

} // namespace capstan
