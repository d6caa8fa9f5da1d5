// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/dialogs/unlock_throttle.h"

#include <QTest>

namespace capstan::unlock_throttle_test {

class UnlockThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoTriesAreFree();
    void eachFurtherFailureDoublesTheWait();
    void theWaitHasAnEnd();
    void theWaitPassesWithTime();
    void successForgetsFailures();
};

void UnlockThrottleTest::twoTriesAreFree()
{
    UnlockThrottle throttle;
    QCOMPARE(throttle.waitMs(0), 0);
    throttle.recordFailure(0);
    QCOMPARE(throttle.waitMs(0), 0);
    throttle.recordFailure(0);
    QCOMPARE(throttle.waitMs(0), 0);
}

void UnlockThrottleTest::eachFurtherFailureDoublesTheWait()
{
    UnlockThrottle throttle;
    throttle.recordFailure(0);
    throttle.recordFailure(0);
    for (const qint64 expected : {2000, 4000, 8000, 16'000}) {
        throttle.recordFailure(100);
        QCOMPARE(throttle.waitMs(100), expected);
    }
}

void UnlockThrottleTest::theWaitHasAnEnd()
{
    UnlockThrottle throttle;
    for (int i = 0; i < 1000; ++i)
        throttle.recordFailure(0);
    QCOMPARE(throttle.waitMs(0), 300'000);
}

void UnlockThrottleTest::theWaitPassesWithTime()
{
    UnlockThrottle throttle;
    for (int i = 0; i < 3; ++i)
        throttle.recordFailure(1000);
    QCOMPARE(throttle.waitMs(2500), 500);
    QCOMPARE(throttle.waitMs(3000), 0);
    QCOMPARE(throttle.waitMs(9000), 0);
}

void UnlockThrottleTest::successForgetsFailures()
{
    UnlockThrottle throttle;
    for (int i = 0; i < 5; ++i)
        throttle.recordFailure(0);
    throttle.recordSuccess();
    QCOMPARE(throttle.waitMs(0), 0);
    throttle.recordFailure(0);
    QCOMPARE(throttle.waitMs(0), 0);
}

CAPSTAN_TEST(UnlockThrottleTest)

} // namespace capstan::unlock_throttle_test

#include "unlock_throttle_test.moc"
