// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <chrono>
#include <ctime>

namespace capstan {

qint64 SystemClock::monotonicMs() const
{
    // The steady clock stands still while a Linux machine sleeps, and on macOS too.
#if defined(CLOCK_BOOTTIME) || defined(__APPLE__)
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t ThroughSleep = CLOCK_BOOTTIME;
#else
    constexpr clockid_t ThroughSleep = CLOCK_MONOTONIC;
#endif
    timespec time{};
    if (clock_gettime(ThroughSleep, &time) == 0)
        return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
#endif
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::wallMsSinceEpoch() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace capstan
