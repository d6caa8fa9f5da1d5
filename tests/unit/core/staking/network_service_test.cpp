// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/network_service.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/rpc/endpoint_pool_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::network_service_test {

using namespace testing;

namespace {

constexpr qint64 BlockTime = 1'700'000'000;

QJsonObject node(const QString &method, std::uint64_t chainId = ChainId)
{
    if (method == u"eth_chainId")
        return result(toQuantity(chainId));
    const QString hash = u"0x"_s + QString(64, u'1');
    return result(QJsonObject{{u"number"_s, u"0x64"_s},
                              {u"hash"_s, hash},
                              {u"parentHash"_s, hash},
                              {u"timestamp"_s, toQuantity(std::uint64_t{BlockTime})},
                              {u"gasLimit"_s, u"0x1c9c380"_s},
                              {u"baseFeePerGas"_s, u"0x7"_s}});
}

} // namespace

class NetworkServiceTest : public EndpointPoolTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void testsAnEndpoint();
    void refusesAnotherChain();
    void tellsWhatFailed();
    void canBeCancelled();
    void isSilentWhenItsParentGoes();
    void otherEndpointsAreAskedAtOnce();
    void whatIsKnownOfAnEndpointIsKept();
    void aBatchUnderWayEndsWhereItBegan();

private:
    Result<EndpointFacts> test(const QUrl &url)
    {
        const NetworkService service(m_pool.get(), m_transport.get(), &m_clock);
        std::optional<Result<EndpointFacts>> outcome;
        EndpointTest *test = service.test(url, ChainId, this);
        connect(test, &EndpointTest::finished, this,
                [&](const Result<EndpointFacts> &facts) { outcome = facts; });
        [&] { QTRY_VERIFY(outcome); }();
        return outcome.value_or(failure(ErrorCode::NotSupported, u"never finished"_s));
    }
};

void NetworkServiceTest::testsAnEndpoint()
{
    m_clock.setWall((BlockTime + 12) * 1000);
    m_transport->setScript([](const QUrl &, const QByteArray &request) {
        return served(request, [](const QString &m) { return node(m); });
    });
    const auto facts = test(QUrl(u"https://new.example/key"_s));
    QVERIFY(facts.has_value());
    QCOMPARE(facts->block, 100U);
    QCOMPARE(facts->blockAgeSeconds, 12);
    QCOMPARE(askedUrls(), QList<QUrl>{QUrl(u"https://new.example/key"_s)});
}

void NetworkServiceTest::refusesAnotherChain()
{
    m_transport->setScript([](const QUrl &, const QByteArray &request) {
        return served(request, [](const QString &m) { return node(m, 1); });
    });
    const auto facts = test(urlA);
    QCOMPARE(facts.error().code, ErrorCode::WrongChain);
    QCOMPARE(facts.error().number, 1);
}

void NetworkServiceTest::tellsWhatFailed()
{
    m_transport->setScript({});
    QCOMPARE(test(urlA).error().code, ErrorCode::Unreachable);
    m_transport->setScript([](const QUrl &, const QByteArray &request) {
        return served(request, [](const QString &m) { return m == u"eth_chainId" ? honest(m) : result({}); });
    });
    QVERIFY(!test(urlA).has_value());
}

void NetworkServiceTest::canBeCancelled()
{
    m_transport->setScript([](const QUrl &, const QByteArray &) { return std::nullopt; });
    const NetworkService service(m_pool.get(), m_transport.get(), &m_clock);
    QPointer<EndpointTest> test = service.test(urlA, ChainId, this);
    const QSignalSpy finished(test, &EndpointTest::finished);
    QTRY_COMPARE(m_transport->posts().size(), 1U);
    test->cancel();
    test->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<Result<EndpointFacts>>().error().code, ErrorCode::Cancelled);
    QTRY_VERIFY(!test);
}

void NetworkServiceTest::isSilentWhenItsParentGoes()
{
    const NetworkService service(m_pool.get(), m_transport.get(), &m_clock);
    auto parent = std::make_unique<QObject>();
    const QSignalSpy finished(service.test(urlA, ChainId, parent.get()), &EndpointTest::finished);
    parent.reset();
    QTest::qWait(1);
    QCOMPARE(finished.size(), 0);
}

void NetworkServiceTest::otherEndpointsAreAskedAtOnce()
{
    NetworkService service(m_pool.get(), m_transport.get(), &m_clock);
    const QSignalSpy health(&service, &NetworkService::healthChanged);
    QVERIFY(send({u"eth_x"_s}));
    const QUrl urlC(u"https://c.example"_s);
    service.setEndpoints({urlC});
    QVERIFY(send({u"eth_x"_s}));
    QCOMPARE(askedUrls(), (QList<QUrl>{urlA, urlC}));
    QCOMPARE(service.profile().rpcUrls, std::vector<QUrl>{urlC});
    QCOMPARE(service.health().size(), 1U);
    QVERIFY(service.health()[0].verified);
    QTRY_VERIFY(health.size() > 0);
    service.setEndpoints({});
    QCOMPARE(service.health().size(), 1U);
}

void NetworkServiceTest::whatIsKnownOfAnEndpointIsKept()
{
    NetworkService service(m_pool.get(), m_transport.get(), &m_clock);
    QVERIFY(send({u"eth_x"_s}));
    service.setEndpoints({urlB, urlA});
    QVERIFY(!service.health()[0].verified);
    QVERIFY(service.health()[1].verified);
}

void NetworkServiceTest::aBatchUnderWayEndsWhereItBegan()
{
    NetworkService service(m_pool.get(), m_transport.get(), &m_clock);
    RpcJob *job = m_pool->send(calls({u"eth_x"_s}), this);
    QSignalSpy finished(job, &RpcJob::finished);
    QTRY_COMPARE(m_transport->posts().size(), 1U);
    service.setEndpoints({urlB});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished[0][0].value<Results>().has_value());
    QCOMPARE(finished[0][1].toUrl(), urlA);
}

CAPSTAN_TEST(NetworkServiceTest)

} // namespace capstan::network_service_test

#include "network_service_test.moc"
