// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/database.h"
#include "core/storage/provider_labels.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/fake_chain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::staking_service_test {

using namespace testing;

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
    void looksAtTheHeadAfterTheInterval();
    void readsEverythingWhenSomethingHappened();
    void readsEverythingNowAndThen();
    void asksNothingWhileQuiet();
    void readsWhenAskedWhileQuiet();
    void readsAtOnceWhenLookedAtAgain();
    void comesBackByItself();
    void keepsLabels();
    void aLookUnderWayDoesNotUndoALabel();
    void hasNoLabelsWithoutAPlaceForThem();
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

void StakingServiceTest::looksAtTheHeadAfterTheInterval()
{
    m_service->setInterval(5);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    const int cold = m_chain.requests;
    m_chain.methods.clear();
    ++m_chain.head;
    QVERIFY(waitForSnapshot());
    QCOMPARE(m_service->snapshot()->block.number, 1131u);
    QCOMPARE(m_chain.requests, cold + 1);
    QCOMPARE(m_chain.methods.count(u"eth_call"_s), 2); // balance and allowance
    QCOMPARE(m_service->snapshot()->totals.staked, ankr(1500));
}

void StakingServiceTest::readsEverythingWhenSomethingHappened()
{
    m_service->setInterval(5);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    ++m_chain.head;
    m_chain.events = {m_chain.head};
    m_chain.position(provider).rewards = ankr(77);
    QVERIFY(waitForSnapshot());
    QCOMPARE(m_service->snapshot()->totals.rewards, ankr(77));
}

void StakingServiceTest::readsEverythingNowAndThen()
{
    m_service->setInterval(1);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    m_chain.position(provider).rewards = ankr(77); // and no event tells of it
    m_chain.methods.clear();
    QTRY_COMPARE(m_service->snapshot()->totals.rewards, ankr(77));
    const qsizetype fullRead = m_chain.methods.indexOf(u"eth_getStorageAt"_s); // as in no other
    QCOMPARE(m_chain.methods.first(fullRead).count(u"eth_getLogs"_s), 40);
}

void StakingServiceTest::asksNothingWhileQuiet()
{
    m_service->setInterval(2);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    m_service->setQuiet(true);
    const int before = m_chain.requests;
    QTest::qWait(50);
    QVERIFY(m_chain.requests <= before + 1); // what was under way
    const int quiet = m_chain.requests;
    QTest::qWait(50);
    QCOMPARE(m_chain.requests, quiet);
}

void StakingServiceTest::readsWhenAskedWhileQuiet()
{
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    m_service->setInterval(2);
    m_service->setQuiet(true);
    ++m_chain.head;
    m_service->refresh();
    QVERIFY(waitForSnapshot());
    QCOMPARE(m_service->snapshot()->block.number, 1131u);
    const int before = m_chain.requests;
    QTest::qWait(30);
    QCOMPARE(m_chain.requests, before);
}

void StakingServiceTest::readsAtOnceWhenLookedAtAgain()
{
    m_service->setInterval(600'000);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    m_service->setQuiet(true);
    ++m_chain.head;
    m_service->setQuiet(false);
    QVERIFY(m_service->isReading());
    QVERIFY(waitForSnapshot());
    QCOMPARE(m_service->snapshot()->block.number, 1131u);
}

void StakingServiceTest::comesBackByItself()
{
    m_service->setInterval(5);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    m_transport->setScript({});
    QSignalSpy failed(m_service.get(), &StakingService::failed);
    QVERIFY(failed.wait());
    QCOMPARE(m_service->lastError()->code, ErrorCode::Unreachable);
    QCOMPARE(m_service->snapshot()->block.number, 1130u);
    ++m_chain.head;
    m_transport->setScript([this](const QUrl &, const QByteArray &body) { return m_chain.reply(body); });
    QVERIFY(waitForSnapshot());
    QVERIFY(!m_service->lastError());
    QCOMPARE(m_service->snapshot()->block.number, 1131u);
}

void StakingServiceTest::keepsLabels()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"p.sqlite"_s)).value();
    ProviderLabels labels(database.get());
    StakingService service(m_pool.get(), nullptr, &m_clock, nullptr, &labels);
    service.setInterval(5);
    QVERIFY(!service.setProviderLabel(provider, u"Mine"_s).has_value()); // of which chain?
    service.setAccount(account);
    QTRY_VERIFY(service.snapshot());
    QCOMPARE(service.snapshot()->find(provider)->name, QString());

    QSignalSpy published(&service, &StakingService::snapshotChanged);
    QVERIFY(service.setProviderLabel(provider, u"Mine"_s).has_value());
    QCOMPARE(published.size(), 1);
    QCOMPARE(service.snapshot()->find(provider)->name, u"Mine"_s);
    QCOMPARE(*service.providerLabels(), (QHash<Address, QString>{{provider, u"Mine"_s}}));
    QCOMPARE(labels.labels(service.snapshot()->chainId, service.snapshot()->genesis)->value(provider),
             u"Mine"_s);
    QVERIFY(!service.setProviderLabel(provider, u"a\u202Eb"_s).has_value());
    QCOMPARE(service.snapshot()->find(provider)->name, u"Mine"_s);

    // A look at the head and a full read both keep it.
    ++m_chain.head;
    QTRY_COMPARE(service.snapshot()->block.number, 1131u);
    QCOMPARE(service.snapshot()->find(provider)->name, u"Mine"_s);
    ++m_chain.head;
    m_chain.events = {m_chain.head};
    QTRY_COMPARE(service.snapshot()->block.number, 1132u);
    QCOMPARE(service.snapshot()->find(provider)->name, u"Mine"_s);
    QVERIFY(service.setProviderLabel(provider, {}).has_value());
    QCOMPARE(service.snapshot()->find(provider)->name, QString());
}

void StakingServiceTest::aLookUnderWayDoesNotUndoALabel()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"p.sqlite"_s)).value();
    ProviderLabels labels(database.get());
    StakingService service(m_pool.get(), nullptr, &m_clock, nullptr, &labels);
    service.setInterval(1);
    service.setAccount(account);
    QTRY_VERIFY(service.snapshot());
    for (int i = 0; i < 20; ++i) {
        ++m_chain.head; // there is always something new to publish
        for (int events = 0; events < i % 5; ++events)
            QCoreApplication::processEvents();
        const QString label = u"Label %1"_s.arg(i);
        QVERIFY(service.setProviderLabel(provider, label).has_value());
        QTRY_COMPARE(service.snapshot()->block.number, m_chain.head);
        QCOMPARE(service.snapshot()->find(provider)->name, label);
    }
}

void StakingServiceTest::hasNoLabelsWithoutAPlaceForThem()
{
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    const auto set = m_service->setProviderLabel(provider, u"Mine"_s);
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, ErrorCode::NotSupported);
}

void StakingServiceTest::stopsWithAnIntervalOfZero()
{
    m_service->setInterval(0);
    m_service->setAccount(account);
    QVERIFY(waitForSnapshot());
    const int before = m_chain.requests;
    QTest::qWait(30);
    QCOMPARE(m_chain.requests, before);

    ++m_chain.head;
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
    for (int reads = 0; reads < 4; ++reads) {
        QVERIFY(waitForSnapshot());
        ++m_chain.head;
    }
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

CAPSTAN_TEST(StakingServiceTest)

} // namespace capstan::staking_service_test

#include "staking_service_test.moc"
