// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/rpc/endpoint_pool_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::endpoint_pool_jobs_test {

using namespace testing;

class EndpointPoolJobsTest : public EndpointPoolTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void speaksOneByOneWhereBatchesAreRefused_data();
    void speaksOneByOneWhereBatchesAreRefused();
    void triesBatchesAgainWhenOneByOneFailedToo();
    void takesARateLimitForNoRefusalOfBatches();
    void checksTheChainBeforeTheRestWhenOneByOne();
    void readsRpcErrorsUnderAnHttpStatus();
    void neverTakesAResultUnderAnHttpError();
    void dividesTheDeadlineWhenOneByOne();
    void cancelEndsWithCancelledOnce();
    void isSilentWhenItsParentGoes();
    void survivesItsOwnReceiver();
    void endsWithCancelledWhenThePoolGoes();
    void deletesItselfWhenDone();
    void tellsHealthAndCountsRequests();
    void measuresLatencyByTheClock();
};

void EndpointPoolJobsTest::speaksOneByOneWhereBatchesAreRefused_data()
{
    QTest::addColumn<Result<QByteArray>>("refusal");
    const QByteArray object = R"({"jsonrpc":"2.0","id":null,"error":{"code":31,"message":"no batches"}})";
    QTest::newRow("error object") << Result<QByteArray>(object);
    QTest::newRow("error object in an array") << Result<QByteArray>('[' + object + ']');
    for (const int status : {400, 403, 405, 413})
        QTest::addRow("http %d", status) << Result<QByteArray>(failure(ErrorCode::HttpStatus, {}, status));
    QTest::newRow("http 500 with an error object")
        << Result<QByteArray>(tl::unexpected(Error{ErrorCode::HttpStatus, {}, 500, object}));
}

void EndpointPoolJobsTest::speaksOneByOneWhereBatchesAreRefused()
{
    QFETCH(Result<QByteArray>, refusal);
    makePool({urlA});
    m_transport->setScript([&](const QUrl &, const QByteArray &request) {
        return isBatch(request) ? refusal : Result<QByteArray>(served(request, honest));
    });
    const auto results = send({u"eth_x"_s, u"eth_y"_s});
    QVERIFY(results);
    QCOMPARE(*results, (std::vector<RpcResult>{u"eth_x"_s, u"eth_y"_s}));
    QCOMPARE(m_transport->posts().size(), 4u); // the batch, the chain id, and the two
    QVERIFY(send({u"eth_x"_s, u"eth_y"_s}));
    QCOMPARE(m_transport->posts().size(), 6u);
    QCOMPARE(m_pool->httpRequestCount(), 6);
    QVERIFY(m_pool->health()[0].verified);
}

void EndpointPoolJobsTest::triesBatchesAgainWhenOneByOneFailedToo()
{
    makePool({urlA});
    m_transport->setScript(
        [](const QUrl &, const QByteArray &) { return failure(ErrorCode::HttpStatus, {}, 403); });
    QCOMPARE(send({u"eth_x"_s}).error(), (Error{ErrorCode::HttpStatus, {}, 403}));
    m_transport->setScript([](const QUrl &, const QByteArray &request) { return served(request, honest); });
    QVERIFY(send({u"eth_x"_s, u"eth_y"_s}));
    QVERIFY(isBatch(m_transport->posts().back().body));
}

void EndpointPoolJobsTest::takesARateLimitForNoRefusalOfBatches()
{
    makePool({urlA});
    m_transport->setScript([](const QUrl &, const QByteArray &) {
        return QByteArray(
            R"({"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"rate limit exceeded"}})");
    });
    QCOMPARE(send({u"eth_x"_s}).error().code, ErrorCode::RateLimited);
    QCOMPARE(m_pool->httpRequestCount(), 1);
}

void EndpointPoolJobsTest::checksTheChainBeforeTheRestWhenOneByOne()
{
    makePool({urlA});
    m_transport->setScript([](const QUrl &, const QByteArray &request) -> Result<QByteArray> {
        if (isBatch(request))
            return failure(ErrorCode::HttpStatus, {}, 400);
        return served(request, [](const QString &) { return result(u"0x5"_s); });
    });
    QCOMPARE(send({u"eth_sendRawTransaction"_s, u"eth_y"_s}).error().code, ErrorCode::WrongChain);
    QCOMPARE(m_transport->posts().size(), 2u);
    QCOMPARE(methodsOf(m_transport->posts()[1].body), QStringList{u"eth_chainId"_s});
}

void EndpointPoolJobsTest::readsRpcErrorsUnderAnHttpStatus()
{
    makePool({urlA});
    QVERIFY(send({u"eth_x"_s}));
    m_transport->setScript([](const QUrl &, const QByteArray &request) -> Result<QByteArray> {
        return tl::unexpected(Error{ErrorCode::HttpStatus, {}, 400, served(request, [](const QString &) {
                                        return error(-32602, u"invalid argument"_s);
                                    })});
    });
    const auto results = send({u"eth_x"_s});
    QVERIFY(results);
    QCOMPARE((*results)[0].error(), (Error{ErrorCode::RpcError, u"invalid argument"_s, -32602}));
}

void EndpointPoolJobsTest::neverTakesAResultUnderAnHttpError()
{
    makePool({urlA});
    QVERIFY(send({u"eth_x"_s}));
    m_transport->setScript([](const QUrl &, const QByteArray &request) -> Result<QByteArray> {
        return tl::unexpected(Error{ErrorCode::HttpStatus, {}, 502, served(request, honest)});
    });
    QCOMPARE(send({u"eth_x"_s}).error().code, ErrorCode::HttpStatus);
}

void EndpointPoolJobsTest::dividesTheDeadlineWhenOneByOne()
{
    makePool({urlA});
    m_transport->setScript([this](const QUrl &, const QByteArray &request) -> Result<QByteArray> {
        m_clock.advance(400);
        if (isBatch(request))
            return failure(ErrorCode::HttpStatus, {}, 400);
        return served(request, honest);
    });
    QCOMPARE(send({u"eth_x"_s, u"eth_y"_s}, {1000, {}}).error().code, ErrorCode::Timeout);
    const auto &posts = m_transport->posts();
    QCOMPARE(posts.size(), 3u);
    QCOMPARE(posts[0].deadlineMs, 1000);
    QCOMPARE(posts[1].deadlineMs, 600);
    QCOMPARE(posts[2].deadlineMs, 200);
}

void EndpointPoolJobsTest::cancelEndsWithCancelledOnce()
{
    m_transport->setScript([](const QUrl &, const QByteArray &) { return std::nullopt; });
    RpcJob *job = m_pool->send(calls({u"eth_x"_s}), this);
    QSignalSpy spy(job, &RpcJob::finished);
    QTRY_COMPARE(m_transport->posts().size(), 1u);
    job->cancel();
    job->cancel();
    QCOMPARE(spy.count(), 0);
    QVERIFY(spy.wait());
    QCOMPARE(spy.first().first().value<Results>().error().code, ErrorCode::Cancelled);
    QTest::qWait(20);
    QCOMPARE(spy.count(), 1);
    // Nobody's fault: the endpoint is as good as before.
    QCOMPARE(m_pool->health()[0].lastError, std::nullopt);
}

void EndpointPoolJobsTest::isSilentWhenItsParentGoes()
{
    m_transport->setScript([](const QUrl &, const QByteArray &request) -> std::optional<Result<QByteArray>> {
        if (methodsOf(request).contains(u"eth_x"_s))
            return std::nullopt;
        return served(request, honest);
    });
    auto parent = std::make_unique<QObject>();
    RpcJob *job = m_pool->send(calls({u"eth_x"_s}), parent.get());
    QSignalSpy spy(job, &RpcJob::finished);
    QTRY_COMPARE(m_transport->posts().size(), 1u);
    parent.reset();
    QVERIFY(send({u"eth_y"_s}));
    QCOMPARE(spy.count(), 0);

    // Before anything was sent, too.
    parent = std::make_unique<QObject>();
    m_pool->send(calls({u"eth_x"_s}), parent.get());
    parent.reset();
    QVERIFY(send({u"eth_y"_s}));
    QCOMPARE(m_transport->posts().size(), 3u);
}

void EndpointPoolJobsTest::survivesItsOwnReceiver()
{
    auto *parent = new QObject;
    const QPointer<RpcJob> job = m_pool->send(calls({u"eth_x"_s}), parent);
    connect(job, &RpcJob::finished, this, [&](const Results &results) {
        delete parent;
        m_pool.reset();
        QVERIFY(results); // still ours to read
    });
    QTRY_VERIFY(!job);
    QVERIFY(!m_pool);
}

void EndpointPoolJobsTest::endsWithCancelledWhenThePoolGoes()
{
    m_transport->setScript([](const QUrl &, const QByteArray &) { return std::nullopt; });
    RpcJob *underWay = m_pool->send(calls({u"eth_x"_s}), this);
    QTRY_COMPARE(m_transport->posts().size(), 1u);
    RpcJob *justMade = m_pool->send(calls({u"eth_x"_s}), this);
    QSignalSpy first(underWay, &RpcJob::finished);
    QSignalSpy second(justMade, &RpcJob::finished);
    m_pool.reset();
    m_transport.reset();
    for (QSignalSpy *spy : {&first, &second}) {
        QTRY_COMPARE(spy->count(), 1);
        QCOMPARE(spy->first().first().value<Results>().error().code, ErrorCode::Cancelled);
    }
}

void EndpointPoolJobsTest::deletesItselfWhenDone()
{
    const QPointer<RpcJob> job = m_pool->send(calls({u"eth_x"_s}), this);
    QTRY_VERIFY(!job);
}

void EndpointPoolJobsTest::tellsHealthAndCountsRequests()
{
    QSignalSpy spy(m_pool.get(), &EndpointPool::healthChanged);
    m_transport->setScript([](const QUrl &url, const QByteArray &request) -> Result<QByteArray> {
        if (url == urlA)
            return failure(ErrorCode::HttpStatus, {}, 503);
        return served(request, [](const QString &method) {
            return method == u"eth_blockNumber" ? result(u"0x11"_s) : honest(method);
        });
    });
    QVERIFY(send({u"eth_x"_s, u"eth_blockNumber"_s}));
    const auto health = m_pool->health();
    QCOMPARE(health[0], (EndpointHealth{urlA, false, Error{ErrorCode::HttpStatus, {}, 503}, std::nullopt,
                                        std::nullopt}));
    QCOMPARE(health[1], (EndpointHealth{urlB, true, std::nullopt, 0, 17}));
    QCOMPARE(m_pool->httpRequestCount(), 2);
    QTRY_VERIFY(spy.count() >= 1);
}

void EndpointPoolJobsTest::measuresLatencyByTheClock()
{
    m_transport->setScript([this](const QUrl &, const QByteArray &request) {
        m_clock.advance(123);
        return served(request, honest);
    });
    QVERIFY(send({u"eth_x"_s}));
    QCOMPARE(m_pool->health()[0].latencyMs, 123);
}

CAPSTAN_TEST(EndpointPoolJobsTest)

} // namespace capstan::endpoint_pool_jobs_test

#include "endpoint_pool_jobs_test.moc"
