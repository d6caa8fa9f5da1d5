// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>
#include <QTest>

using namespace capstan;

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

QTEST_APPLESS_MAIN(ClockTest)
#include "clock_test.moc"
