// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/http_transport.h"
#include "tests/support/counting_proxy.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::counting_proxy_test {

/// The instrument that other tests rely on.
class CountingProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_proxy = std::make_unique<CountingProxy>(m_node.url()); }

    void forwardsAndCounts()
    {
        QCOMPARE(post(R"({"method":"eth_a"})"), QByteArray(R"(node got {"method":"eth_a"})"));
        QVERIFY(post(R"([{"method":"eth_b"},{"method":"eth_c"}])"));
        QCOMPARE(m_proxy->httpRequests(), 2);
        QCOMPARE(m_proxy->rpcCalls(), 3);
        QCOMPARE(m_proxy->methods(), (QStringList{u"eth_a"_s, u"eth_b"_s, u"eth_c"_s}));
        m_proxy->resetCounts();
        QCOMPARE(m_proxy->rpcCalls(), 0);
    }

    void answersInTheNodesPlace()
    {
        m_proxy->setFaults([](const QByteArray &request) -> std::optional<CountingProxy::Fault> {
            if (!request.contains("eth_b"))
                return std::nullopt;
            return CountingProxy::Fault{CountingProxy::Fault::Kind::Answer, 503, "down", {}};
        });
        QVERIFY(post(R"({"method":"eth_a"})"));
        QCOMPARE(post(R"({"method":"eth_b"})").error(), (Error{ErrorCode::HttpStatus, {}, 503, "down"}));
        QCOMPARE(m_proxy->httpRequests(), 2);
    }

    void keepsSilentOrBreaksOff()
    {
        CountingProxy::Fault fault{CountingProxy::Fault::Kind::Silence, 0, {}, {}};
        m_proxy->setFaults([&fault](const QByteArray &) { return fault; });
        QCOMPARE(post("{}", 300).error().code, ErrorCode::Timeout);
        fault.kind = CountingProxy::Fault::Kind::Reset;
        QCOMPARE(post("{}").error().code, ErrorCode::Unreachable);
    }

    void changesWhatTheNodeSaid()
    {
        m_proxy->setLie(
            [](const QByteArray &request, const QByteArray &reply) { return request + " -> " + reply; });
        QCOMPARE(post("{}"), QByteArray("{} -> node got {}"));
    }

    void tellsThatTheNodeIsGone()
    {
        CountingProxy proxy(QUrl(u"http://127.0.0.1:1/"_s));
        QCOMPARE(postTo(proxy.url(), "{}", 5000).error().number, 502);
    }

private:
    Result<QByteArray> post(const QByteArray &body, int deadlineMs = 5000)
    {
        return postTo(m_proxy->url(), body, deadlineMs);
    }

    Result<QByteArray> postTo(const QUrl &url, const QByteArray &body, int deadlineMs)
    {
        std::optional<Result<QByteArray>> outcome;
        TransportReply *reply = m_transport.post(url, body, deadlineMs, 1000, this);
        connect(reply, &TransportReply::finished, this,
                [&outcome](const Result<QByteArray> &said) { outcome = said; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 10'000))
            return failure(ErrorCode::NotSupported, u"never finished"_s);
        return *outcome;
    }

    HttpServer m_node{[](const HttpServer::Request &request, QTcpSocket *socket) {
        HttpServer::respond(socket, "node got " + request.body);
    }};
    HttpTransport m_transport;
    std::unique_ptr<CountingProxy> m_proxy;
};

CAPSTAN_TEST(CountingProxyTest)

} // namespace capstan::counting_proxy_test

#include "counting_proxy_test.moc"
