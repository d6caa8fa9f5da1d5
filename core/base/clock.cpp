// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/platform.h"

#include <QDateTime>

namespace capstan {

qint64 SystemClock::monotonicMs() const
{
    return steadyMs();
}

qint64 SystemClock::wallMsSinceEpoch() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace capstan
