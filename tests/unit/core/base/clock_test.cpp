// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTest>

namespace capstan::clock_test {

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallTimeIsTheSystems()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 now = SystemClock().wallMsSinceEpoch();
        QVERIFY(before <= now && now <= QDateTime::currentMSecsSinceEpoch());
    }

    void monotonicTimeNeverGoesBack()
    {
        const SystemClock clock;
        const qint64 first = clock.monotonicMs();
        qint64 last = first;
        while (last == first) { // until it has moved on
            const qint64 now = clock.monotonicMs();
            QVERIFY(now >= last);
            last = now;
        }
    }

    void allClocksShareOneMonotonicTime()
    {
        const qint64 first = SystemClock().monotonicMs();
        QVERIFY(SystemClock().monotonicMs() >= first);
        QVERIFY(SystemClock().monotonicMs() - first < 3'600'000);
    }
};

CAPSTAN_TEST(ClockTest)

} // namespace capstan::clock_test

#include "clock_test.moc"
