// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/rpc/endpoint_pool_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::endpoint_pool_test {

using namespace testing;

class EndpointPoolTest : public EndpointPoolTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void asksTheChainIdWithinTheFirstBatchOnly();
    void sendsOneCallToAVerifiedEndpointWithoutABatch();
    void givesResultsInTheOrderOfTheCalls();
    void givesEachCallItsOwnError();
    void usesNewIdsForEachRequest();
    void doesNotFinishFromInsideSend();
    void finishesAtOnceWithoutCalls();
    void failsOverAfter_data();
    void failsOverAfter();
    void doesNotFailOverAfter_data();
    void doesNotFailOverAfter();
    void givesTheFirstAnswerWhenAllHaveErrors();
    void keepsTheFirstAnswerWhenTheOthersFail();
    void verifiesAgainAfterAFailure();
    void stopsAskingWhereRetryAfterSaysSo();
    void neverUsesAnotherChain();
    void asksAWrongChainAgainNextTime();
    void failsAnEndpointThatDoesNotTellItsChain_data();
    void failsAnEndpointThatDoesNotTellItsChain();
    void tellsTheOnlyEndpointsOwnError();
    void tellsNoEndpointWithTheLastCause();
    void asksTheOnlyEndpointOptionAlone();
    void refusesAnUnknownOnlyEndpoint();
};

void EndpointPoolTest::asksTheChainIdWithinTheFirstBatchOnly()
{
    QVERIFY(send({u"eth_x"_s, u"eth_y"_s}));
    QVERIFY(send({u"eth_x"_s, u"eth_y"_s}));
    QCOMPARE(m_transport->posts().size(), 2u);
    QCOMPARE(methodsOf(m_transport->posts()[0].body),
             (QStringList{u"eth_chainId"_s, u"eth_x"_s, u"eth_y"_s}));
    QCOMPARE(methodsOf(m_transport->posts()[1].body), (QStringList{u"eth_x"_s, u"eth_y"_s}));
    QCOMPARE(m_pool->httpRequestCount(), 2);
}

void EndpointPoolTest::sendsOneCallToAVerifiedEndpointWithoutABatch()
{
    QVERIFY(send({u"eth_x"_s}));
    QVERIFY(send({u"eth_x"_s}));
    QVERIFY(isBatch(m_transport->posts()[0].body));
    QVERIFY(!isBatch(m_transport->posts()[1].body));
}

void EndpointPoolTest::givesResultsInTheOrderOfTheCalls()
{
    const auto results = send({u"eth_z"_s, u"eth_a"_s, u"eth_m"_s});
    QCOMPARE(m_answeredBy, urlA);
    QVERIFY(results);
    QCOMPARE(*results, (std::vector<RpcResult>{u"eth_z"_s, u"eth_a"_s, u"eth_m"_s}));
}

void EndpointPoolTest::givesEachCallItsOwnError()
{
    m_transport->setScript([](const QUrl &, const QByteArray &request) {
        return served(request, [](const QString &method) {
            return method == u"eth_bad" ? error(-32602, u"invalid argument"_s) : honest(method);
        });
    });
    const auto results = send({u"eth_x"_s, u"eth_bad"_s});
    QVERIFY(results);
    QCOMPARE((*results)[0], RpcResult(u"eth_x"_s));
    QCOMPARE((*results)[1].error(), (Error{ErrorCode::RpcError, u"invalid argument"_s, -32602}));
}

void EndpointPoolTest::usesNewIdsForEachRequest()
{
    QVERIFY(send({u"eth_x"_s}));
    const QByteArray first = m_transport->posts()[0].body;
    m_transport->setScript([first](const QUrl &, const QByteArray &) { return served(first, honest); });
    QCOMPARE(send({u"eth_x"_s}, {15'000, urlA}).error().code, ErrorCode::UnexpectedType);
    makePool({urlA});
    QVERIFY(send({u"eth_x"_s}));
    QCOMPARE(send({u"eth_x"_s, u"eth_y"_s}).error().code, ErrorCode::InconsistentReply);
}

void EndpointPoolTest::doesNotFinishFromInsideSend()
{
    bool inside = true;
    bool finished = false;
    RpcJob *job = m_pool->send(calls({u"eth_x"_s}), this, {15'000, QUrl(u"https://unknown.example"_s)});
    connect(job, &RpcJob::finished, this, [&] {
        QVERIFY(!inside);
        finished = true;
    });
    inside = false;
    QTRY_VERIFY(finished);
}

void EndpointPoolTest::finishesAtOnceWithoutCalls()
{
    const auto results = send({});
    QVERIFY(results);
    QVERIFY(results->empty());
    QCOMPARE(m_pool->httpRequestCount(), 0);
}

void EndpointPoolTest::failsOverAfter_data()
{
    QTest::addColumn<Error>("transportError");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("callError");
    QTest::addColumn<int>("callCode");
    const auto row = [](const char *name, const Error &error, const QByteArray &body = {}, int code = 0,
                        const QString &message = {}) {
        QTest::newRow(name) << error << body << message << code;
    };
    const Error none{ErrorCode::NotSupported, {}};
    row("unreachable", {ErrorCode::Unreachable, u"refused"_s});
    row("tls", {ErrorCode::Tls, u"certificate"_s});
    row("timeout", {ErrorCode::Timeout, {}});
    row("too large", {ErrorCode::TooLarge, {}});
    row("http 503", {ErrorCode::HttpStatus, {}, 503});
    row("rate limit", {ErrorCode::RateLimited, {}, 30});
    row("html", none, "<html>");
    row("nothing", none, "");
    row("wrong ids", none,
        R"([{"jsonrpc":"2.0","id":900,"result":1},{"jsonrpc":"2.0","id":901,"result":1}])");
    row("internal error of a call", none, {}, -32603, u"oops"_s);
    row("unknown method", none, {}, -32601, u"not found"_s);
    row("pruned state", none, {}, -32000, u"missing trie node"_s);
    row("rate limit of a call", none, {}, 429, u"slow down"_s);
}

void EndpointPoolTest::failsOverAfter()
{
    QFETCH(Error, transportError);
    QFETCH(QByteArray, body);
    QFETCH(QString, callError);
    QFETCH(int, callCode);
    m_transport->setScript([&](const QUrl &url, const QByteArray &request) -> Result<QByteArray> {
        if (url == urlB)
            return served(request, honest);
        if (transportError.code != ErrorCode::NotSupported)
            return tl::unexpected(transportError);
        if (callCode == 0)
            return body;
        return served(request, [&](const QString &method) {
            return method == u"eth_x" ? error(callCode, callError) : honest(method);
        });
    });
    const auto results = send({u"eth_x"_s});
    QVERIFY(results);
    QCOMPARE((*results)[0], RpcResult(u"eth_x"_s));
    QCOMPARE(m_answeredBy, urlB);
    QCOMPARE(askedUrls(), (QList{urlA, urlB}));
}

void EndpointPoolTest::doesNotFailOverAfter_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("revert") << 3 << u"execution reverted: still locked"_s;
    QTest::newRow("older revert") << -32000 << u"execution reverted"_s;
    QTest::newRow("revert as an internal error") << -32603 << u"execution reverted"_s;
    QTest::newRow("nonce too low") << -32000 << u"nonce too low"_s;
    QTest::newRow("already known") << -32000 << u"already known"_s;
    QTest::newRow("insufficient funds") << -32000 << u"insufficient funds for gas * price + value"_s;
    QTest::newRow("invalid params") << -32602 << u"invalid argument"_s;
}

void EndpointPoolTest::doesNotFailOverAfter()
{
    QFETCH(int, code);
    QFETCH(QString, message);
    m_transport->setScript([&](const QUrl &, const QByteArray &request) {
        return served(request, [&](const QString &method) {
            return method == u"eth_x" ? error(code, message) : honest(method);
        });
    });
    const auto results = send({u"eth_x"_s});
    QVERIFY(results);
    QCOMPARE((*results)[0].error(), (Error{ErrorCode::RpcError, message, code}));
    QCOMPARE(askedUrls(), QList{urlA});
}

void EndpointPoolTest::givesTheFirstAnswerWhenAllHaveErrors()
{
    m_transport->setScript([](const QUrl &url, const QByteArray &request) {
        return served(request, [url](const QString &method) {
            return method == u"eth_x" ? error(-32603, url.host()) : honest(method);
        });
    });
    const auto results = send({u"eth_y"_s, u"eth_x"_s});
    QVERIFY(results);
    QCOMPARE(m_answeredBy, urlA);
    QCOMPARE((*results)[0], RpcResult(u"eth_y"_s));
    QCOMPARE((*results)[1].error().detail, u"a.example"_s);
    QCOMPARE(askedUrls(), (QList{urlA, urlB}));
}

void EndpointPoolTest::keepsTheFirstAnswerWhenTheOthersFail()
{
    m_transport->setScript([](const QUrl &url, const QByteArray &request) -> Result<QByteArray> {
        if (url == urlB)
            return failure(ErrorCode::Timeout);
        return served(request, [](const QString &method) {
            return method == u"eth_x" ? error(-32603, u"oops"_s) : honest(method);
        });
    });
    const auto results = send({u"eth_x"_s});
    QVERIFY(results);
    QCOMPARE(m_answeredBy, urlA);
    QCOMPARE((*results)[0].error().number, -32603);
}

void EndpointPoolTest::verifiesAgainAfterAFailure()
{
    makePool({urlA});
    QVERIFY(send({u"eth_x"_s}));
    m_transport->setScript([](const QUrl &, const QByteArray &) { return failure(ErrorCode::Timeout); });
    QVERIFY(!send({u"eth_x"_s}));
    m_transport->setScript([](const QUrl &, const QByteArray &request) { return served(request, honest); });
    // Still in backoff, but the only one there is.
    QVERIFY(send({u"eth_x"_s}));
    QCOMPARE(methodsOf(m_transport->posts()[2].body), (QStringList{u"eth_chainId"_s, u"eth_x"_s}));
}

void EndpointPoolTest::stopsAskingWhereRetryAfterSaysSo()
{
    makePool({urlA});
    m_transport->setScript(
        [](const QUrl &, const QByteArray &) { return failure(ErrorCode::RateLimited, {}, 30); });
    QCOMPARE(send({u"eth_x"_s}).error(), (Error{ErrorCode::RateLimited, {}, 30}));
    m_clock.advance(10'000);
    QCOMPARE(send({u"eth_x"_s}).error(), (Error{ErrorCode::RateLimited, {}, 20}));
    QCOMPARE(m_pool->httpRequestCount(), 1);
    m_clock.advance(20'000);
    m_transport->setScript([](const QUrl &, const QByteArray &request) { return served(request, honest); });
    QVERIFY(send({u"eth_x"_s}));
}

void EndpointPoolTest::neverUsesAnotherChain()
{
    m_transport->setScript([](const QUrl &url, const QByteArray &request) {
        return served(request, [url](const QString &method) {
            if (method == u"eth_chainId")
                return result(url == urlA ? u"0x5"_s : toQuantity(ChainId));
            return result(url.host());
        });
    });
    const auto results = send({u"eth_x"_s});
    QVERIFY(results);
    QCOMPARE((*results)[0], RpcResult(u"b.example"_s));
    QCOMPARE(m_pool->health()[0].lastError, (Error{ErrorCode::WrongChain, u"5"_s, 5}));
    QVERIFY(!m_pool->health()[0].verified);
    QVERIFY(m_pool->health()[1].verified);
}

void EndpointPoolTest::asksAWrongChainAgainNextTime()
{
    makePool({urlA});
    m_transport->setScript([](const QUrl &, const QByteArray &request) {
        return served(request, [](const QString &) { return result(u"0x"_s + QString(60, u'f')); });
    });
    for (int i = 0; i < 2; ++i) {
        const auto results = send({u"eth_x"_s});
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::WrongChain);
        // What does not fit is told as the largest that does.
        QCOMPARE(results.error().number, std::numeric_limits<qint64>::max());
    }
    m_transport->setScript([](const QUrl &, const QByteArray &request) { return served(request, honest); });
    QVERIFY(send({u"eth_x"_s}));
}

void EndpointPoolTest::failsAnEndpointThatDoesNotTellItsChain_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("null") << result(QJsonValue()) << ErrorCode::UnexpectedType;
    QTest::newRow("number") << result(31337) << ErrorCode::UnexpectedType;
    QTest::newRow("decimal text") << result(u"31337"_s) << ErrorCode::UnexpectedType;
    QTest::newRow("padded") << result(u"0x07a69"_s) << ErrorCode::UnexpectedType;
    QTest::newRow("error") << error(-32601, u"no such method"_s) << ErrorCode::RpcError;
    QTest::newRow("rate limit") << error(429, u"slow down"_s) << ErrorCode::RateLimited;
}

void EndpointPoolTest::failsAnEndpointThatDoesNotTellItsChain()
{
    QFETCH(QJsonObject, answer);
    QFETCH(ErrorCode, code);
    makePool({urlA});
    m_transport->setScript([&](const QUrl &, const QByteArray &request) {
        return served(request,
                      [&](const QString &method) { return method == u"eth_chainId" ? answer : result(1); });
    });
    const auto results = send({u"eth_x"_s});
    QVERIFY(!results);
    QCOMPARE(results.error().code, code);
}

void EndpointPoolTest::tellsTheOnlyEndpointsOwnError()
{
    makePool({urlA});
    const Error refused{ErrorCode::Unreachable, u"refused"_s};
    m_transport->setScript([&](const QUrl &, const QByteArray &) { return tl::unexpected(refused); });
    QCOMPARE(send({u"eth_x"_s}).error(), refused);
    QCOMPARE(m_answeredBy, QUrl());
}

void EndpointPoolTest::tellsNoEndpointWithTheLastCause()
{
    m_transport->setScript([](const QUrl &url, const QByteArray &) -> Result<QByteArray> {
        return url == urlA ? failure(ErrorCode::Timeout) : failure(ErrorCode::Tls, u"certificate-time"_s);
    });
    QCOMPARE(send({u"eth_x"_s}).error(), (Error{ErrorCode::NoEndpoint, u"b.example tls certificate-time"_s,
                                                static_cast<qint64>(ErrorCode::Tls)}));
}

void EndpointPoolTest::asksTheOnlyEndpointOptionAlone()
{
    QVERIFY(send({u"eth_x"_s}, {15'000, urlB}));
    QCOMPARE(m_answeredBy, urlB);
    const Error timeout{ErrorCode::Timeout, {}};
    m_transport->setScript([&](const QUrl &, const QByteArray &) { return tl::unexpected(timeout); });
    QCOMPARE(send({u"eth_x"_s}, {15'000, urlB}).error(), timeout);
    QCOMPARE(askedUrls(), (QList{urlB, urlB}));
}

void EndpointPoolTest::refusesAnUnknownOnlyEndpoint()
{
    QCOMPARE(send({u"eth_x"_s}, {15'000, QUrl(u"https://unknown.example"_s)}).error().code,
             ErrorCode::NoEndpoint);
    QCOMPARE(m_pool->httpRequestCount(), 0);
}

CAPSTAN_TEST(EndpointPoolTest)

} // namespace capstan::endpoint_pool_test

#include "endpoint_pool_test.moc"
