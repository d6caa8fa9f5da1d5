// SPDX-License-Identifier: GPL-3.0-or-later
// What a window that is open costs a node, counted between the two.
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/http_transport.h"
#include "core/staking/staking_service.h"
#include "tests/support/counting_proxy.h"
#include "tests/support/devnet.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::polling_test {

class PollingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksOncePerBlockTime();
    void readsEverythingWhenTheContractSaysSomething();
    void asksNothingWhileQuiet();
    void comesBackAfterTheNetworkWasGone();

private:
    static constexpr int IntervalMs = 200;
    void mine() { m_devnet.rpc(u"evm_mine"_s); }
    std::uint64_t head() const { return m_service->snapshot()->block.number; }

    Devnet m_devnet;
    SystemClock m_clock;
    std::unique_ptr<CountingProxy> m_proxy;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<EndpointPool> m_pool;
    std::unique_ptr<StakingService> m_service;
};

void PollingTest::initTestCase()
{
    QVERIFY(m_devnet.start({}, {u"--validators"_s, u"25"_s, u"--stakes"_s, u"50"_s}));
}

void PollingTest::init()
{
    m_proxy = std::make_unique<CountingProxy>(m_devnet.rpcUrl());
    NetworkProfile profile = NetworkProfile::fromFile(m_devnet.networkFile()).value();
    profile.rpcUrls = {m_proxy->url()};
    m_transport = std::make_unique<HttpTransport>();
    m_pool = std::make_unique<EndpointPool>(profile, m_transport.get(), &m_clock);
    m_service = std::make_unique<StakingService>(m_pool.get(), nullptr, &m_clock);
    m_service->setInterval(IntervalMs);
    const QString account = m_devnet.facts()[u"accounts"_s][3][u"address"_s].toString();
    m_service->setAccount(Address::fromHex(account).value());
    QTRY_VERIFY_WITH_TIMEOUT(m_service->snapshot(), 60'000);
    m_proxy->resetCounts();
}

void PollingTest::cleanup()
{
    m_service.reset();
    m_pool.reset();
    m_transport.reset();
    m_proxy.reset();
}

void PollingTest::asksOncePerBlockTime()
{
    constexpr int blocks = 10;
    const std::uint64_t first = head();
    const StakingTotals totals = m_service->snapshot()->totals;
    QElapsedTimer time;
    time.start();
    for (std::uint64_t block = 1; block <= blocks; ++block) {
        mine();
        QTRY_COMPARE_WITH_TIMEOUT(head(), first + block, 10'000);
    }
    QCOMPARE(m_service->snapshot()->totals, totals);
    const auto intervals = static_cast<int>(time.elapsed() / IntervalMs) + 1;
    qInfo() << m_proxy->httpRequests() << "requests of" << m_proxy->rpcCalls() << "calls in" << time.elapsed()
            << "ms of" << IntervalMs << "ms intervals: on mainnet, every 12 s, at most 5 a minute";
    QVERIFY(m_proxy->httpRequests() <= intervals);
    QCOMPARE(m_proxy->rpcCalls(), 8 * m_proxy->httpRequests());
    QVERIFY2(m_proxy->methods().count(u"eth_call"_s) == 2 * m_proxy->httpRequests(),
             "the token's balance and allowance alone");
}

void PollingTest::readsEverythingWhenTheContractSaysSomething()
{
    const std::uint64_t epoch = m_service->snapshot()->clock.currentEpoch();
    m_devnet.advanceEpochs(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->snapshot()->clock.currentEpoch() > epoch, 20'000);
    QVERIFY(m_proxy->methods().contains(u"eth_getStorageAt"_s)); // as in a full read only
}

void PollingTest::asksNothingWhileQuiet()
{
    m_service->setQuiet(true);
    QTest::qWait(IntervalMs);
    m_proxy->resetCounts();
    mine();
    QTest::qWait(5 * IntervalMs);
    QCOMPARE(m_proxy->httpRequests(), 0);
    const std::uint64_t before = head();
    m_service->setQuiet(false);
    QTRY_COMPARE_WITH_TIMEOUT(head(), before + 1, 10'000);
}

void PollingTest::comesBackAfterTheNetworkWasGone()
{
    const StakingSnapshotPtr good = m_service->snapshot();
    m_proxy->setFaults([](const QByteArray &) {
        return std::optional(CountingProxy::Fault{CountingProxy::Fault::Kind::Reset});
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->lastError(), 20'000);
    QCOMPARE(m_service->snapshot()->block.number, good->block.number);
    mine();
    m_proxy->setFaults({});
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->lastError(), 60'000);
    QCOMPARE(head(), good->block.number + 1);
}

CAPSTAN_TEST(PollingTest)

} // namespace capstan::polling_test

#include "polling_test.moc"
