// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/wallet/auto_lock.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/wallet/wallet_samples.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::auto_lock_test {

namespace {

class FakeSystem final : public SystemEvents
{
public:
    FakeSystem()
        : SystemEvents(nullptr)
    {
    }
};

constexpr qint64 Minute = 60'000;

} // namespace

class AutoLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void locksAfterFiveMinutesByDefault();
    void locksAfterTheMinutesOfAPersonsChoice_data();
    void locksAfterTheMinutesOfAPersonsChoice();
    void startsAnewWithEveryInput();
    void countsFromTheUnlock();
    void neverLocksByIdlenessWhenTold();
    void keepsMinutesInTheirRange_data();
    void keepsMinutesInTheirRange();
    void locksWhenTheSystemGoesToSleep();
    void locksWhenTheSessionIsLocked();
    void locksAfterASleepThatNobodyAnnounced_data();
    void locksAfterASleepThatNobodyAnnounced();
    void bearsAClockThatIsSetBack();
    void looksAtTheClockByItselfWhileUnlocked();

private:
    bool isLocked() const { return m_open->vault->isLocked(); }
    /// Time passes with the machine awake.
    void pass(qint64 ms)
    {
        for (qint64 left = ms; left > 0; left -= AutoLock::CheckEveryMs) {
            m_clock.advance(std::min<qint64>(left, AutoLock::CheckEveryMs));
            m_autoLock->check();
        }
    }
    std::unique_ptr<test::OpenVault<>> m_open;
    ManualClock m_clock;
    FakeSystem m_system;
    std::unique_ptr<AutoLock> m_autoLock;
};

void AutoLockTest::init()
{
    m_autoLock.reset();
    m_open = std::make_unique<test::OpenVault<>>(ScryptCost{1u << 4, 8, 1});
    m_autoLock = std::make_unique<AutoLock>(m_open->vault.get(), &m_clock, &m_system);
    VERIFY_RESULT(m_open->import(1, "p"));
    VERIFY_RESULT(m_open->unlock("p"));
}

void AutoLockTest::locksAfterFiveMinutesByDefault()
{
    QCOMPARE(m_autoLock->minutes(), 5);
    pass(5 * Minute - 1);
    QVERIFY(!isLocked());
    pass(1);
    QVERIFY(isLocked());
}

void AutoLockTest::locksAfterTheMinutesOfAPersonsChoice_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("the shortest") << 1;
    QTest::newRow("the longest") << 240;
}

void AutoLockTest::locksAfterTheMinutesOfAPersonsChoice()
{
    QFETCH(int, minutes);
    m_autoLock->setMinutes(minutes);
    pass(minutes * Minute - 1);
    QVERIFY(!isLocked());
    pass(1);
    QVERIFY(isLocked());
}

void AutoLockTest::startsAnewWithEveryInput()
{
    for (int i = 0; i < 3; ++i) {
        pass(4 * Minute);
        m_autoLock->noteActivity();
    }
    QVERIFY(!isLocked());
    pass(5 * Minute);
    QVERIFY(isLocked());
}

void AutoLockTest::countsFromTheUnlock()
{
    m_open->vault->lock();
    m_clock.advance(100 * Minute);
    VERIFY_RESULT(m_open->unlock("p"));
    m_autoLock->check();
    QVERIFY(!isLocked());
    pass(5 * Minute);
    QVERIFY(isLocked());
}

void AutoLockTest::neverLocksByIdlenessWhenTold()
{
    m_autoLock->setMinutes(0);
    pass(24 * 60 * Minute);
    QVERIFY(!isLocked());
    Q_EMIT m_system.sessionLocked();
    QVERIFY(isLocked());
}

void AutoLockTest::keepsMinutesInTheirRange_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("taken");
    QTest::newRow("negative") << -1 << 0;
    QTest::newRow("too many") << 241 << 240;
    QTest::newRow("never") << 0 << 0;
}

void AutoLockTest::keepsMinutesInTheirRange()
{
    QFETCH(int, asked);
    QFETCH(int, taken);
    m_autoLock->setMinutes(asked);
    QCOMPARE(m_autoLock->minutes(), taken);
}

void AutoLockTest::locksWhenTheSystemGoesToSleep()
{
    Q_EMIT m_system.aboutToSleep();
    QVERIFY(isLocked());
}

void AutoLockTest::locksWhenTheSessionIsLocked()
{
    Q_EMIT m_system.sessionLocked();
    QVERIFY(isLocked());
}

void AutoLockTest::locksAfterASleepThatNobodyAnnounced_data()
{
    QTest::addColumn<bool>("monotonicGoesOn");
    QTest::newRow("only the wall clock goes on") << false;
    QTest::newRow("both clocks go on") << true;
}

void AutoLockTest::locksAfterASleepThatNobodyAnnounced()
{
    QFETCH(bool, monotonicGoesOn);
    m_autoLock->setMinutes(0);
    pass(10 * Minute);
    QVERIFY(!isLocked());
    if (monotonicGoesOn)
        m_clock.advance(2 * Minute);
    else
        m_clock.setWall(m_clock.wallMsSinceEpoch() + 2 * Minute);
    m_autoLock->check();
    QVERIFY(isLocked());
}

void AutoLockTest::bearsAClockThatIsSetBack()
{
    m_clock.setWall(m_clock.wallMsSinceEpoch() - 24 * 60 * Minute);
    m_autoLock->check();
    QVERIFY(!isLocked());
    pass(5 * Minute);
    QVERIFY(isLocked());
}

void AutoLockTest::looksAtTheClockByItselfWhileUnlocked()
{
    auto *timer = m_autoLock->findChild<QTimer *>();
    QVERIFY(timer->isActive());
    m_clock.advance(5 * Minute);
    timer->setInterval(0);
    QTRY_VERIFY(isLocked());
    QVERIFY(!timer->isActive());
}

CAPSTAN_TEST(AutoLockTest)

} // namespace capstan::auto_lock_test

#include "auto_lock_test.moc"
