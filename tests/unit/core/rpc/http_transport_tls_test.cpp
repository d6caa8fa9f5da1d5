// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/http_transport.h"
#include "tests/support/http_server.h"
#include "tests/support/test_certificate.h"
#include "tests/support/test_program.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace capstan::http_transport_tls_test {

namespace {

constexpr long Hour = 3600;
constexpr int Patience = 30'000; // none of these waits for a deadline

class TlsServer final : public HttpServer
{
public:
    explicit TlsServer(TestCertificate identity)
        : HttpServer([](const Request &, QTcpSocket *socket) { respond(socket, "{}"); })
        , m_identity(std::move(identity))
    {
    }

protected:
    QTcpSocket *makeSocket(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_identity.certificate);
        socket->setPrivateKey(m_identity.key);
        socket->startServerEncryption();
        return socket;
    }

private:
    TestCertificate m_identity;
};

void trustOnly(const QList<QSslCertificate> &certificates)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(certificates);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace

class HttpTransportTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS backend");
    }

    void init() { m_transport = std::make_unique<HttpTransport>(); }

    void talksToATrustedServer()
    {
        TlsServer server(trusted("127.0.0.1", -Hour, Hour));
        QCOMPARE(post(server), QByteArray("{}"));
    }

    void refusesACertificateThatNobodySigned()
    {
        trustOnly({});
        TlsServer server(makeTestCertificate("127.0.0.1", -Hour, Hour));
        refuses(server, u"certificate"_s);
    }

    void refusesACertificateForAnotherHost()
    {
        TlsServer server(trusted("127.0.0.2", -Hour, Hour));
        refuses(server, u"certificate"_s);
    }

    void tellsAnExpiredCertificate()
    {
        TlsServer server(trusted("127.0.0.1", -2 * Hour, -Hour));
        refuses(server, u"certificate-time"_s);
    }

    void tellsACertificateThatIsNotValidYet()
    {
        TlsServer server(trusted("127.0.0.1", Hour, 2 * Hour));
        refuses(server, u"certificate-time"_s);
    }

    void tellsAnExpiredCertificateWhoseIssuerIsUnknownToo()
    {
        trustOnly({});
        TlsServer server(makeTestCertificate("127.0.0.1", -2 * Hour, -Hour));
        refuses(server, u"certificate-time"_s);
    }

    void refusesAServerThatSpeaksNoTls()
    {
        // It answers the handshake's bytes at once, as a plain server does with what it can't read.
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QCOMPARE(postTo(server.serverPort()).error(), (Error{ErrorCode::Tls, u"handshake"_s}));
    }

private:
    static TestCertificate trusted(const QByteArray &ip, long from, long to)
    {
        TestCertificate identity = makeTestCertificate(ip, from, to);
        trustOnly({identity.certificate});
        return identity;
    }

    Result<QByteArray> postTo(quint16 port)
    {
        std::optional<Result<QByteArray>> outcome;
        TransportReply *reply =
            m_transport->post(QUrl(u"https://127.0.0.1:%1/"_s.arg(port)), "secret", Patience, 1000, this);
        connect(reply, &TransportReply::finished, this,
                [&outcome](const Result<QByteArray> &body) { outcome = body; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 2 * Patience))
            return failure(ErrorCode::NotSupported, u"never finished"_s);
        return *outcome;
    }

    Result<QByteArray> post(const TlsServer &server) { return postTo(server.serverPort()); }

    void refuses(const TlsServer &server, const QString &detail)
    {
        QCOMPARE(post(server).error(), (Error{ErrorCode::Tls, detail}));
        QVERIFY(server.requests().isEmpty());
    }

    std::unique_ptr<HttpTransport> m_transport;
};

CAPSTAN_TEST(HttpTransportTlsTest)

} // namespace capstan::http_transport_tls_test

#include "http_transport_tls_test.moc"
