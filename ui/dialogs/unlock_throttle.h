// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace capstan {

/// Slows down guessing at the window: after the third wrong passphrase each further one costs twice the wait
/// of the one before, up to five minutes. It lives as long as the window, so closing a dialog gains nothing.
/// (A copy of the stored entry can be guessed at elsewhere; there scrypt is what slows it down.)
class UnlockThrottle
{
public:
    /// Times are of a monotonic clock, in milliseconds.
    void recordFailure(qint64 nowMs);
    void recordSuccess();
    /// How long until the next try; 0: now.
    qint64 waitMs(qint64 nowMs) const;

private:
    int m_failures = 0;
    qint64 m_freeAtMs = 0;
};

} // namespace capstan
