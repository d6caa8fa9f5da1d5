// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace capstan {

class UnlockThrottle;

/// Slows down guessing at the passphrase in a dialog that asks for it, by the window's one throttle.
class PassphraseTries : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    PassphraseTries(UnlockThrottle *throttle, const Clock *clock, QObject *parent);
    /// Why nothing can be tried yet, as a sentence; empty: it can.
    QString wait() const;
    /// What came of a try; none: it was right.
    void record(const std::optional<Error> &error);

Q_SIGNALS:
    void waitChanged();

private:
    void tick();

    UnlockThrottle *m_throttle;
    const Clock *m_clock;
    QTimer m_timer;
};

} // namespace capstan
