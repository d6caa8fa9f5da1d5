// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/eth_api.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl urlA(u"https://a.example"_s);
const QUrl urlB(u"https://b.example"_s);
constexpr std::uint64_t ChainId = 31337;

using Results = Result<std::vector<RpcResult>>;
/// The result or error member of one call's answer.
using Answer = std::function<QJsonObject(const QString &method)>;

QJsonObject result(const QJsonValue &value)
{
    return {{u"result"_s, value}};
}

QJsonObject error(int code, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

/// A node that is as it should be.
QJsonObject honest(const QString &method)
{
    if (method == u"eth_chainId")
        return result(toQuantity(ChainId));
    return result(method);
}

QByteArray bytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

/// What a node sends back for @p request, batch or not.
QByteArray served(const QByteArray &request, const Answer &answer)
{
    const auto serve = [&answer](const QJsonObject &call) {
        QJsonObject item = answer(call[u"method"_s].toString());
        item.insert(u"jsonrpc"_s, u"2.0"_s);
        item.insert(u"id"_s, call[u"id"_s]);
        return item;
    };
    const QJsonDocument document = QJsonDocument::fromJson(request);
    if (!document.isArray())
        return bytes(serve(document.object()));
    QJsonArray items;
    for (const QJsonValue &call : document.array())
        items.prepend(serve(call.toObject())); // any order will do
    return bytes(items);
}

QStringList methodsOf(const QByteArray &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request);
    QStringList methods;
    for (const QJsonValue &call : document.isArray() ? document.array() : QJsonArray{document.object()})
        methods << call[u"method"].toString();
    return methods;
}

bool isBatch(const QByteArray &request)
{
    return QJsonDocument::fromJson(request).isArray();
}

std::vector<RpcCall> calls(const QStringList &methods)
{
    std::vector<RpcCall> list;
    for (const QString &method : methods)
        list.push_back({method, {}});
    return list;
}

} // namespace

class EndpointPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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

private:
    void makePool(const std::vector<QUrl> &urls);
    Results send(const QStringList &methods, const RpcOptions &options = {});
    QList<QUrl> askedUrls() const;

    ManualClock m_clock;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<EndpointPool> m_pool;
    QUrl m_answeredBy;
};

void EndpointPoolTest::init()
{
    m_transport = std::make_unique<ScriptedTransport>(
        [](const QUrl &, const QByteArray &request) { return served(request, honest); });
    makePool({urlA, urlB});
}

void EndpointPoolTest::cleanup()
{
    m_pool.reset();
    m_transport.reset();
}

void EndpointPoolTest::makePool(const std::vector<QUrl> &urls)
{
    NetworkProfile profile;
    profile.chainId = ChainId;
    profile.rpcUrls = urls;
    m_pool = std::make_unique<EndpointPool>(profile, m_transport.get(), &m_clock);
}

Results EndpointPoolTest::send(const QStringList &methods, const RpcOptions &options)
{
    std::optional<Results> outcome;
    RpcJob *job = m_pool->send(calls(methods), this, options);
    connect(job, &RpcJob::finished, this, [&](const Results &results, const QUrl &endpoint) {
        outcome = results;
        m_answeredBy = endpoint;
    });
    [&] { QTRY_VERIFY(outcome); }();
    return outcome.value_or(failure(ErrorCode::NotSupported, u"never finished"_s));
}

QList<QUrl> EndpointPoolTest::askedUrls() const
{
    QList<QUrl> urls;
    for (const auto &post : m_transport->posts())
        urls << post.url;
    return urls;
}

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

void EndpointPoolTest::speaksOneByOneWhereBatchesAreRefused_data()
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

void EndpointPoolTest::speaksOneByOneWhereBatchesAreRefused()
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

void EndpointPoolTest::triesBatchesAgainWhenOneByOneFailedToo()
{
    makePool({urlA});
    m_transport->setScript(
        [](const QUrl &, const QByteArray &) { return failure(ErrorCode::HttpStatus, {}, 403); });
    QCOMPARE(send({u"eth_x"_s}).error(), (Error{ErrorCode::HttpStatus, {}, 403}));
    m_transport->setScript([](const QUrl &, const QByteArray &request) { return served(request, honest); });
    QVERIFY(send({u"eth_x"_s, u"eth_y"_s}));
    QVERIFY(isBatch(m_transport->posts().back().body));
}

void EndpointPoolTest::takesARateLimitForNoRefusalOfBatches()
{
    makePool({urlA});
    m_transport->setScript([](const QUrl &, const QByteArray &) {
        return QByteArray(
            R"({"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"rate limit exceeded"}})");
    });
    QCOMPARE(send({u"eth_x"_s}).error().code, ErrorCode::RateLimited);
    QCOMPARE(m_pool->httpRequestCount(), 1);
}

void EndpointPoolTest::checksTheChainBeforeTheRestWhenOneByOne()
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

void EndpointPoolTest::readsRpcErrorsUnderAnHttpStatus()
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

void EndpointPoolTest::neverTakesAResultUnderAnHttpError()
{
    makePool({urlA});
    QVERIFY(send({u"eth_x"_s}));
    m_transport->setScript([](const QUrl &, const QByteArray &request) -> Result<QByteArray> {
        return tl::unexpected(Error{ErrorCode::HttpStatus, {}, 502, served(request, honest)});
    });
    QCOMPARE(send({u"eth_x"_s}).error().code, ErrorCode::HttpStatus);
}

void EndpointPoolTest::dividesTheDeadlineWhenOneByOne()
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

void EndpointPoolTest::cancelEndsWithCancelledOnce()
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

void EndpointPoolTest::isSilentWhenItsParentGoes()
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

void EndpointPoolTest::survivesItsOwnReceiver()
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

void EndpointPoolTest::endsWithCancelledWhenThePoolGoes()
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

void EndpointPoolTest::deletesItselfWhenDone()
{
    const QPointer<RpcJob> job = m_pool->send(calls({u"eth_x"_s}), this);
    QTRY_VERIFY(!job);
}

void EndpointPoolTest::tellsHealthAndCountsRequests()
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

void EndpointPoolTest::measuresLatencyByTheClock()
{
    m_transport->setScript([this](const QUrl &, const QByteArray &request) {
        m_clock.advance(123);
        return served(request, honest);
    });
    QVERIFY(send({u"eth_x"_s}));
    QCOMPARE(m_pool->health()[0].latencyMs, 123);
}

QTEST_GUILESS_MAIN(EndpointPoolTest)
#include "endpoint_pool_test.moc"
