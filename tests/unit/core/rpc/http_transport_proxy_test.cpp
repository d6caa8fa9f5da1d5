// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/http_transport.h"
#include "tests/support/http_server.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::http_transport_proxy_test {

namespace {

/// A SOCKS5 server (RFC 1928) that writes down where it was asked to connect, and connects to nowhere: it
/// answers the HTTP request itself.
class SocksServer : public QTcpServer
{
public:
    struct Asked
    {
        int addressType = 0; ///< 1: an IPv4 address, 3: a name
        QByteArray host;
        int port = 0;
        bool operator==(const Asked &) const = default;
    };

    SocksServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }
    const std::vector<Asked> &asked() const { return m_asked; }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        int &step = m_steps[socket];
        if (step == 0 && buffer.size() >= 2 && buffer.size() >= 2 + buffer[1]) {
            buffer.remove(0, 2 + buffer[1]);
            socket->write(QByteArray::fromHex("0500"));
            step = 1;
        }
        if (step == 1 && buffer.size() >= 7) {
            const bool isName = buffer[3] == 3;
            const int length = isName ? static_cast<quint8>(buffer[4]) + 1 : 4;
            if (buffer.size() < 6 + length)
                return;
            const int port =
                static_cast<quint8>(buffer[4 + length]) * 256 + static_cast<quint8>(buffer[5 + length]);
            m_asked.push_back(
                {buffer[3], isName ? buffer.mid(5, length - 1) : buffer.mid(4, 4).toHex(), port});
            buffer.remove(0, 6 + length);
            socket->write(QByteArray::fromHex("05000001000000000000"));
            step = 2;
        }
        if (step == 2 && buffer.contains("\r\n\r\n")) {
            buffer.clear();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nthrough");
        }
    }

    std::vector<Asked> m_asked;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QTcpSocket *, int> m_steps;
};

} // namespace

class HttpTransportProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void socks5LooksUpTheNames();
    void aProxyThatIsGoneIsTold_data();
    void aProxyThatIsGoneIsTold();
    void anHttpProxyIsAskedForTheName();
    void anotherProxyHoldsAtOnce();
    void thisMachineIsReachedPastTheProxy();

private:
    static Result<QByteArray> post(HttpTransport &transport, const QString &url)
    {
        QObject parent;
        QSignalSpy spy(transport.post(QUrl(url), "{}"_ba, 20'000, 1000, &parent), &TransportReply::finished);
        return spy.wait(20'000) ? spy[0][0].value<Result<QByteArray>>()
                                : failure(ErrorCode::Timeout, u"test"_s);
    }
};

void HttpTransportProxyTest::socks5LooksUpTheNames()
{
    SocksServer socks;
    HttpTransport transport;
    transport.setProxy({ProxySettings::Kind::Socks5, u"127.0.0.1"_s, socks.serverPort()});
    // No resolver knows this name (RFC 2606), so that whoever asked one would get nowhere.
    const auto body = post(transport, u"http://node.invalid/rpc"_s);
    QCOMPARE(body.value(), "through"_ba);
    QCOMPARE(socks.asked(), (std::vector<SocksServer::Asked>{{3, "node.invalid"_ba, 80}}));
}

void HttpTransportProxyTest::aProxyThatIsGoneIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("SOCKS5") << int(ProxySettings::Kind::Socks5);
    QTest::newRow("HTTP") << int(ProxySettings::Kind::Http);
}

void HttpTransportProxyTest::aProxyThatIsGoneIsTold()
{
    QFETCH(int, kind);
    HttpServer server;
    const auto port = static_cast<std::uint16_t>(server.serverPort());
    server.close();
    HttpTransport transport;
    transport.setProxy({static_cast<ProxySettings::Kind>(kind), u"127.0.0.1"_s, port});
    const auto body = post(transport, u"http://node.invalid/"_s);
    QCOMPARE(body.error().code, ErrorCode::Unreachable); // Qt can't tell whose end of the way it is
}

void HttpTransportProxyTest::anHttpProxyIsAskedForTheName()
{
    HttpServer proxy(
        [](const HttpServer::Request &, QTcpSocket *socket) { HttpServer::respond(socket, "ok"); });
    HttpTransport transport;
    transport.setProxy(
        {ProxySettings::Kind::Http, u"127.0.0.1"_s, static_cast<std::uint16_t>(proxy.serverPort())});
    QCOMPARE(post(transport, u"http://node.invalid/rpc"_s).value(), "ok"_ba);
    QVERIFY(proxy.requests()[0].head.startsWith("POST http://node.invalid/rpc"));
}

void HttpTransportProxyTest::anotherProxyHoldsAtOnce()
{
    SocksServer first;
    SocksServer second;
    HttpTransport transport;
    transport.setProxy({ProxySettings::Kind::Socks5, u"127.0.0.1"_s, first.serverPort()});
    QVERIFY(post(transport, u"http://node.invalid/"_s).has_value());
    transport.setProxy({ProxySettings::Kind::Socks5, u"127.0.0.1"_s, second.serverPort()});
    QVERIFY(post(transport, u"http://node.invalid/"_s).has_value());
    QCOMPARE(first.asked().size(), 1U);
    QCOMPARE(second.asked().size(), 1U);
}

void HttpTransportProxyTest::thisMachineIsReachedPastTheProxy()
{
    SocksServer socks;
    HttpServer server(
        [](const HttpServer::Request &, QTcpSocket *socket) { HttpServer::respond(socket, "near"); });
    HttpTransport transport;
    transport.setProxy({ProxySettings::Kind::Socks5, u"127.0.0.1"_s, socks.serverPort()});
    QCOMPARE(post(transport, server.url().toString()).value(), "near"_ba);
    QVERIFY(socks.asked().empty());
}

CAPSTAN_TEST(HttpTransportProxyTest)

} // namespace capstan::http_transport_proxy_test

#include "http_transport_proxy_test.moc"
