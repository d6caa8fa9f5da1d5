// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/unit/core/staking/fake_chain.h"

#include <QSignalSpy>
#include <QTest>

using namespace capstan;
using namespace capstan::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const Address account = addressOf(0x01);
const Address otherAccount = addressOf(0x02);

} // namespace

class StakingServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsNothingWithoutAnAccount();
    void publishesTheAccountsSnapshotAtOnce();
    void readsAgainAfterTheInterval();
    void stopsWithAnIntervalOfZero();
    void keepsTheLastGoodSnapshotWithTheError();
    void recoversWithASnapshotOfItsOwn();
    void dropsTheOldAccountAtOnce();
    void ignoresALateReplyOfTheOldAccount();
    void forgetsTheAccount();
    void readsOnceMoreWhenAskedDuringARead();
    void keepsItsIntervalWhenAskedDuringARead();
    void goesOnWithTheChainsClock();
    void toleratesAnotherAccountFromWithinItsSignals();
    void diesQuietlyDuringARead();

private:
    bool waitForSnapshot();

    FakeChain m_chain;
    ManualClock m_clock;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<EndpointPool> m_pool;
    std::unique_ptr<StakingService> m_service;
};

void StakingServiceTest::init()
{
    m_chain = FakeChain();
    m_service.reset();
    m_pool.reset();
    m_transport = std::make_unique<ScriptedTransport>(
        [this](const QUrl &, const QByteArray &body) { return m_chain.reply(body); });
    m_pool = std::make_unique<EndpointPool>(m_chain.profile(), m_transport.get(), &m_clock);
    m_service = std::make_unique<StakingService>(m_pool.get(), nullptr, &m_clock);
}

bool StakingServiceTest::waitForSnapshot()
{
    QSignalSpy published(m_service.get(), &StakingService::snapshotChanged);
    return published.wait();
}

void StakingServiceTest::readsNothingWithoutAnAccount()
{
    m_service->refresh();
    m_service->setInterval(1);
    QTest::qWait(20);
    QCOMPARE(m_chain.requests, 0);
    QVERIFY(!m_service->isReading() && !m_service->snapshot() && !m_service->now());
}

void StakingServiceTest::publishesTheAccountsSnapshotAtOnce()
{
    QSignalSpy published(m_service.get(), &StakingService::snapshotChanged);
    QSignalSpy reading(m_service.get(), &StakingService::readingChanged);
    m_service->setAccount(account);
    QCOMPARE(m_service->account(), account);
    QVERIFY(m_service->isReading());
    QVERIFY(published.wait());
    QCOMPARE(published.first().first().value<StakingSnapshotPtr>(), m_service->snapshot());
    QCOMPARE(m_service->snapshot()->totals.staked, ankr(1500));
    QVERIFY(!m_service->lastError() && !m_service->isReading());
    QCOMPARE(reading, (QList<QVariantList>{{true}, {false}}));
    QCOMPARE(m_service->profile().name, u"Fake chain"_s);
    QCOMPARE(m_service->health().size(), 1u);
    QVERIFY(m_service->health().front().verified);
}

void StakingServiceTest::readsAgainAfterTheInterval()
{
    m_service->setInterval(5);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    const int cold = m_chain.requests;
    ++m_chain.head;
    QVERIFY(waitForSnapshot());
    QCOMPARE(m_service->snapshot()->block.number, 1131u);
    QCOMPARE(m_chain.requests, cold + 1);
}

void StakingServiceTest::stopsWithAnIntervalOfZero()
{
    m_service->setInterval(0);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    const int before = m_chain.requests;
    QTest::qWait(30);
    QCOMPARE(m_chain.requests, before);

    m_service->setInterval(5);
    QVERIFY(waitForSnapshot());
}

void StakingServiceTest::keepsTheLastGoodSnapshotWithTheError()
{
    m_service->setInterval(0);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    const StakingSnapshotPtr good = m_service->snapshot();

    m_transport->setScript({});
    QSignalSpy failed(m_service.get(), &StakingService::failed);
    m_service->refresh();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Unreachable);
    QCOMPARE(m_service->lastError()->code, ErrorCode::Unreachable);
    QCOMPARE(m_service->snapshot(), good);
    QVERIFY(!m_service->isReading());
}

void StakingServiceTest::recoversWithASnapshotOfItsOwn()
{
    m_service->setInterval(0);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    m_chain.withoutCode = {m_chain.profile().token};
    QSignalSpy failed(m_service.get(), &StakingService::failed);
    m_service->refresh();
    QVERIFY(failed.wait());
    m_chain.withoutCode = {};
    ++m_chain.head;
    m_service->refresh();
    QVERIFY(waitForSnapshot());
    QVERIFY(!m_service->lastError());
    QCOMPARE(m_service->snapshot()->block.number, 1131u);
}

void StakingServiceTest::dropsTheOldAccountAtOnce()
{
    m_service->setInterval(0);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    QSignalSpy changed(m_service.get(), &StakingService::accountChanged);
    m_service->setAccount(otherAccount);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_service->snapshot() && !m_service->now());
    QVERIFY(waitForSnapshot());
    QCOMPARE(m_service->snapshot()->account, otherAccount);

    m_service->setAccount(otherAccount);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_service->snapshot());
}

void StakingServiceTest::ignoresALateReplyOfTheOldAccount()
{
    m_service->setInterval(0);
    QSignalSpy published(m_service.get(), &StakingService::snapshotChanged);
    for (int i = 0; i < 20; ++i) {
        // Between any two events the account may change.
        m_service->setAccount(i % 2 == 0 ? account : otherAccount);
        for (int events = 0; events < i; ++events) {
            QCoreApplication::processEvents();
        }
        for (const auto &arguments : published) {
            QCOMPARE(arguments.first().value<StakingSnapshotPtr>()->account, *m_service->account());
        }
        published.clear();
    }
    QVERIFY(m_service->snapshot() || published.wait());
    QCOMPARE(m_service->snapshot()->account, otherAccount);
}

void StakingServiceTest::forgetsTheAccount()
{
    m_service->setInterval(1);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    m_service->setAccount(std::nullopt);
    QVERIFY(!m_service->snapshot());
    const int before = m_chain.requests;
    QTest::qWait(20);
    QCOMPARE(m_chain.requests, before);
    QVERIFY(!m_service->isReading());
}

void StakingServiceTest::readsOnceMoreWhenAskedDuringARead()
{
    m_service->setInterval(0);
    m_service->setAccount(account);
    m_service->refresh();
    m_service->refresh();
    QVERIFY(waitForSnapshot());
    ++m_chain.head;
    QVERIFY(waitForSnapshot());
    QCOMPARE(m_service->snapshot()->block.number, 1131u);
    const int before = m_chain.requests;
    QTest::qWait(30);
    QCOMPARE(m_chain.requests, before);
}

void StakingServiceTest::keepsItsIntervalWhenAskedDuringARead()
{
    m_service->setInterval(5);
    m_service->setAccount(account);
    m_service->refresh();
    for (int reads = 0; reads < 4; ++reads)
        QVERIFY(waitForSnapshot());
}

void StakingServiceTest::goesOnWithTheChainsClock()
{
    m_service->setInterval(0);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    const auto headTime = static_cast<qint64>(m_service->snapshot()->block.timestamp);
    QCOMPARE(m_service->now(), headTime);
    m_clock.advance(2'999);
    QCOMPARE(m_service->now(), headTime + 2);
    m_clock.setWall(0);
    QCOMPARE(m_service->now(), headTime + 2);
}

void StakingServiceTest::toleratesAnotherAccountFromWithinItsSignals()
{
    m_service->setInterval(0);
    connect(m_service.get(), &StakingService::snapshotChanged, this,
            [this](const StakingSnapshotPtr &) { m_service->setAccount(otherAccount); });
    m_service->setAccount(account);
    QVERIFY(
        QTest::qWaitFor([this] { return m_service->snapshot() && m_service->account() == otherAccount; }));
    QCOMPARE(m_service->snapshot()->account, otherAccount);
}

void StakingServiceTest::diesQuietlyDuringARead()
{
    m_service->setAccount(account);
    QVERIFY(m_service->isReading());
    m_service.reset();
    const int before = m_chain.requests;
    QTest::qWait(20);
    QVERIFY(m_chain.requests <= before + 1);
}

QTEST_GUILESS_MAIN(StakingServiceTest)
#include "staking_service_test.moc"
