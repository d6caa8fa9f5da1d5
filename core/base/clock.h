// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace capstan {

/// Where the program gets time from, so that a test can give it another. The monotonic time never jumps and
/// counts on while the machine sleeps, as the chain does; the wall time is what the system believes.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 monotonicMs() const = 0;
    virtual qint64 wallMsSinceEpoch() const = 0;
};

class SystemClock final : public Clock
{
public:
    qint64 monotonicMs() const override;
    qint64 wallMsSinceEpoch() const override;
};

} // namespace capstan
