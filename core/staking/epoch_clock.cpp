// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/epoch_clock.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>

namespace capstan {

namespace {

using Wide = boost::multiprecision::int256_t;

constexpr qint64 MaxTime = 253'402'300'799; // 9999-12-31T23:59:59Z
constexpr int MarginDivisor = 200;          // 0.5 %

Wide floorDivide(const Wide &a, const Wide &b)
{
    const Wide quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

/// Seconds that @p blocks take, rounded down.
Wide secondsOf(const EpochClock &clock, const Wide &blocks)
{
    if (clock.measuredBlocks > 0) {
        return floorDivide(blocks * clock.measuredSeconds, Wide(clock.measuredBlocks));
    }
    return floorDivide(blocks * clock.millisecondsPerBlock, 1000);
}

qint64 clamped(const Wide &time, qint64 earliest)
{
    return static_cast<qint64>(std::clamp<Wide>(time, earliest, MaxTime));
}

} // namespace

qint64 EpochClock::timeOf(std::uint64_t block) const
{
    return clamped(headTime + secondsOf(*this, Wide(block) - headBlock), 0);
}

TimeRange EpochClock::timeRangeOf(std::uint64_t block) const
{
    const qint64 time = timeOf(block);
    if (block <= headBlock) {
        return {time, time};
    }
    const Wide oneBlock = -secondsOf(*this, -1); // rounded up
    const Wide margin = std::max<Wide>(oneBlock, (Wide(time) - headTime + MarginDivisor - 1) / MarginDivisor);
    const qint64 head = std::clamp<qint64>(headTime, 0, MaxTime);
    return {clamped(time - margin, head), clamped(time + margin, head)};
}

} // namespace capstan
