// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/http_transport.h"
#include "core/rpc/rpc_codec.h"
#include "tests/support/http_server.h"
#include "tests/support/test_program.h"

#include <QPointer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace capstan::http_transport_test {

namespace {

constexpr int Deadline = 20'000; // for what ends before it
constexpr qsizetype MaxBytes = 100'000;
const QByteArray chunkedReply = R"({"jsonrpc":"2.0","id":1,"result":"0x11"})";

} // namespace

class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void postsTheBodyAndGivesTheReplys();
    void sendsNothingThatTellsUsersApart();
    void takesAnyShapeOfBody_data();
    void takesAnyShapeOfBody();
    void tellsErrorsByType_data();
    void tellsErrorsByType();
    void aChunkedReplyThatIsCutIsNoAnswer_data();
    void aChunkedReplyThatIsCutIsNoAnswer();
    void givesTheBodyOfAnHttpError();
    void keepsTheDeadlineWhenTheServerIsSilent();
    void keepsTheDeadlineWhenTheBodyDribbles();
    void keepsTheDeadlineWhenTheHeadNeverEnds();
    void stopsAtTheCapWhileTheBodyArrives();
    void countsWhatIsDecompressed();
    void stopsABombBeforeItIsInflated();
    void followsNoRedirect();
    void tellsThatNobodyListens();
    void abortEndsWithCancelled();
    void isSilentWhenItsParentGoes();
    void survivesTheTransport();
    void readsRetryAfter_data();
    void readsRetryAfter();

private:
    Result<QByteArray> post(int deadlineMs = Deadline, qsizetype maxBytes = MaxBytes);

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
};

void HttpTransportTest::init()
{
    m_transport = std::make_unique<HttpTransport>();
    m_server = std::make_unique<HttpServer>();
}

Result<QByteArray> HttpTransportTest::post(int deadlineMs, qsizetype maxBytes)
{
    std::optional<Result<QByteArray>> outcome;
    TransportReply *reply = m_transport->post(m_server->url(), "request", deadlineMs, maxBytes, this);
    const QPointer<TransportReply> watched(reply);
    connect(reply, &TransportReply::finished, this, [&outcome](const Result<QByteArray> &body) {
        if (outcome)
            qFatal("finished twice");
        outcome = body;
    });
    if (outcome)
        qFatal("finished from inside post");
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!watched, deadlineMs + 10'000); }();
    return outcome.value_or(failure(ErrorCode::NotSupported, u"never finished"_s));
}

void HttpTransportTest::postsTheBodyAndGivesTheReplys()
{
    m_server->setHandler([](const HttpServer::Request &request, QTcpSocket *socket) {
        HttpServer::respond(socket, "you said " + request.body);
    });
    QCOMPARE(post(), QByteArray("you said request"));
    QVERIFY(m_server->requests().first().head.startsWith("POST / HTTP/1.1\r\n"));
    QCOMPARE(m_server->requests().first().header("Content-Type"), QByteArray("application/json"));
}

void HttpTransportTest::sendsNothingThatTellsUsersApart()
{
    m_server->setHandler([](const HttpServer::Request &, QTcpSocket *socket) {
        HttpServer::respond(socket, "{}", 200, {"Set-Cookie: id=1; Path=/", "ETag: \"id-1\""});
    });
    QVERIFY(post());
    QVERIFY(post());
    const HttpServer::Request &second = m_server->requests().at(1);
    QCOMPARE(second.header("Cookie"), QByteArray());
    QCOMPARE(second.header("If-None-Match"), QByteArray());
    QCOMPARE(second.header("Referer"), QByteArray());
    QCOMPARE(second.header("Accept-Language"), QByteArray("en"));
    QVERIFY2(second.header("User-Agent").startsWith("Capstan/"), second.header("User-Agent"));
    QVERIFY(!second.header("User-Agent").contains(' '));
}

void HttpTransportTest::takesAnyShapeOfBody_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                            << QByteArray("{}");
    QTest::newRow("chunked")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n")
        << QByteArray("{}");
    QTest::newRow("until closed") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}")
                                  << QByteArray("{}");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\n\r\n{}") << QByteArray("{}");
    QTest::newRow("other 2xx") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}")
                               << QByteArray("{}");
    QTest::newRow("empty") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << QByteArray("");
    // gzip of {"a":1}
    const QByteArray zipped = QByteArray::fromHex("1f8b0800000000000203ab564a54b232ac0500afac1b5607000000");
    QTest::newRow("gzip") << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " +
                                 QByteArray::number(zipped.size()) + "\r\n\r\n" + zipped
                          << QByteArray(R"({"a":1})");
}

void HttpTransportTest::takesAnyShapeOfBody()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, body);
    m_server->setHandler([answer](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    QCOMPARE(post(), body);
}

void HttpTransportTest::tellsErrorsByType_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("number");
    const auto row = [](const char *name, const QByteArray &answer, ErrorCode code, qint64 number) {
        QTest::newRow(name) << answer << code << number;
    };
    for (const int status :
         {199, 300, 304, 400, 401, 403, 404, 405, 407, 408, 413, 451, 500, 502, 503, 521, 999})
        QTest::addRow("status %d", status) << "HTTP/1.1 " + QByteArray::number(status) +
                                                  " X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                           << ErrorCode::HttpStatus << qint64(status);
    row("429", "HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n", ErrorCode::RateLimited, 0);
    row("429 with seconds", "HTTP/1.1 429 Slow\r\nRetry-After: 17\r\nContent-Length: 0\r\n\r\n",
        ErrorCode::RateLimited, 17);
    row("429 with a date",
        "HTTP/1.1 429 Slow\r\nDate: Wed, 21 Oct 2015 07:28:00 GMT\r\nRetry-After: Wed, 21 Oct 2015 07:28:30 "
        "GMT\r\n"
        "Content-Length: 0\r\n\r\n",
        ErrorCode::RateLimited, 30);
    row("closed at once", "", ErrorCode::Unreachable, 0);
    row("no HTTP at all", "SSH-2.0-OpenSSH_9.2\r\n", ErrorCode::Unreachable, 0);
    row("cut in the status line", "HTTP/1.1 20", ErrorCode::Unreachable, 0);
    row("cut in the body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}", ErrorCode::Unreachable, 0);
    // As above, with another checksum at the end.
    const QByteArray damaged = QByteArray::fromHex("1f8b0800000000000203ab564a54b232ac0500ffffffff07000000");
    row("damaged gzip",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + QByteArray::number(damaged.size()) +
            "\r\n\r\n" + damaged,
        ErrorCode::Unreachable, 0);
}

void HttpTransportTest::tellsErrorsByType()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, number);
    m_server->setHandler([answer](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    const auto body = post();
    QVERIFY2(!body, body ? body->constData() : "");
    QCOMPARE(body.error().code, code);
    QCOMPARE(body.error().number, number);
}

void HttpTransportTest::aChunkedReplyThatIsCutIsNoAnswer_data()
{
    QTest::addColumn<qsizetype>("arrived");
    QTest::addColumn<QByteArray>("chunks");
    for (const qsizetype arrived : {qsizetype(0), qsizetype(1), chunkedReply.size() / 2,
                                    chunkedReply.indexOf("0x11") + 3, chunkedReply.size() - 1}) {
        const auto count = static_cast<long long>(arrived);
        const QByteArray part = chunkedReply.first(arrived);
        if (arrived > 0)
            QTest::addRow("between chunks after %lld bytes", count)
                << arrived << QByteArray::number(arrived, 16) + "\r\n" + part + "\r\n";
        QTest::addRow("in a chunk after %lld bytes", count)
            << arrived << QByteArray::number(chunkedReply.size(), 16) + "\r\n" + part;
    }
}

// Whether the last chunk came is not told when the connection closes at the wrong moment: then the reply may
// pass for a whole one here, and it is its JSON that does not.
void HttpTransportTest::aChunkedReplyThatIsCutIsNoAnswer()
{
    QFETCH(qsizetype, arrived);
    QFETCH(QByteArray, chunks);
    m_server->setHandler([chunks](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
        socket->disconnectFromHost();
    });
    const auto body = post();
    const QByteArray part = chunkedReply.first(arrived);
    if (body)
        QCOMPARE(*body, part);
    else
        QCOMPARE(body.error().code, ErrorCode::Unreachable);
    QVERIFY(readReply(chunkedReply, 1, 1));
    QVERIFY(!readReply(body.value_or(part), 1, 1));
}

void HttpTransportTest::givesTheBodyOfAnHttpError()
{
    m_server->setHandler([](const HttpServer::Request &, QTcpSocket *socket) {
        HttpServer::respond(socket, QByteArray(50'000, 'x'), 500);
    });
    QCOMPARE(post().error(), (Error{ErrorCode::HttpStatus, {}, 500, QByteArray(16 * 1024, 'x')}));
}

void HttpTransportTest::keepsTheDeadlineWhenTheServerIsSilent()
{
    QCOMPARE(post(200).error().code, ErrorCode::Timeout);
}

void HttpTransportTest::keepsTheDeadlineWhenTheBodyDribbles()
{
    m_server->setHandler([](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(10);
    });
    QCOMPARE(post(300, 2'000'000).error().code, ErrorCode::Timeout);
}

void HttpTransportTest::keepsTheDeadlineWhenTheHeadNeverEnds()
{
    m_server->setHandler([](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("X-More: of the same\r\n"); });
        timer->start(5);
    });
    QCOMPARE(post(300).error().code, ErrorCode::Timeout);
}

void HttpTransportTest::stopsAtTheCapWhileTheBodyArrives()
{
    m_server->setHandler([](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        // Never ends: only the cap can.
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket,
                [socket] { socket->write("1000\r\n" + QByteArray(0x1000, ' ') + "\r\n"); });
        timer->start(1);
    });
    QCOMPARE(post().error().code, ErrorCode::TooLarge);
}

void HttpTransportTest::countsWhatIsDecompressed()
{
    QByteArray text;
    for (int i = 0; text.size() < 200'000; ++i)
        text += QByteArray::number(i * 7919); // zips three to one
    const QByteArray zipped = qCompress(text, 9).sliced(4);
    m_server->setHandler([zipped](const HttpServer::Request &, QTcpSocket *socket) {
        HttpServer::respond(socket, zipped, 200, {"Content-Encoding: deflate"});
    });
    QVERIFY(zipped.size() < MaxBytes);
    QCOMPARE(post().error().code, ErrorCode::TooLarge);
    QCOMPARE(post(Deadline, 1'000'000), text);
}

void HttpTransportTest::stopsABombBeforeItIsInflated()
{
    const QByteArray bomb = qCompress(QByteArray(64 << 20, ' '), 9).sliced(4);
    m_server->setHandler([bomb](const HttpServer::Request &, QTcpSocket *socket) {
        HttpServer::respond(socket, bomb, 200, {"Content-Encoding: deflate"});
    });
    QVERIFY(bomb.size() < MaxBytes);
    QCOMPARE(post().error(), (Error{ErrorCode::Unreachable, u"encoding"_s}));
}

void HttpTransportTest::followsNoRedirect()
{
    HttpServer other;
    const QByteArray location = "Location: " + other.url().toEncoded();
    m_server->setHandler([location](const HttpServer::Request &, QTcpSocket *socket) {
        HttpServer::respond(socket, {}, 307, {location});
    });
    QCOMPARE(post().error(), (Error{ErrorCode::HttpStatus, {}, 307, {}}));
    QVERIFY(other.requests().isEmpty());
}

void HttpTransportTest::tellsThatNobodyListens()
{
    m_server->close();
    QCOMPARE(post().error(), (Error{ErrorCode::Unreachable, u"refused"_s}));
}

void HttpTransportTest::abortEndsWithCancelled()
{
    TransportReply *reply = m_transport->post(m_server->url(), "request", Deadline, MaxBytes, this);
    QSignalSpy spy(reply, &TransportReply::finished);
    reply->abort();
    reply->abort();
    QCOMPARE(spy.count(), 0);
    QVERIFY(spy.wait());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Result<QByteArray>>().error().code, ErrorCode::Cancelled);
}

void HttpTransportTest::isSilentWhenItsParentGoes()
{
    m_server->setHandler(
        [](const HttpServer::Request &, QTcpSocket *socket) { HttpServer::respond(socket, "{}"); });
    auto parent = std::make_unique<QObject>();
    TransportReply *reply = m_transport->post(m_server->url(), "request", Deadline, MaxBytes, parent.get());
    QSignalSpy spy(reply, &TransportReply::finished);
    parent.reset();
    QVERIFY(post());
    QCOMPARE(spy.count(), 0);
}

void HttpTransportTest::survivesTheTransport()
{
    TransportReply *reply = m_transport->post(m_server->url(), "request", 200, MaxBytes, this);
    QSignalSpy spy(reply, &TransportReply::finished);
    m_transport.reset();
    QVERIFY(spy.wait());
    QVERIFY(!spy.first().first().value<Result<QByteArray>>());
}

void HttpTransportTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &date, qint64 seconds) {
        QTest::newRow(name) << value << date << seconds;
    };
    row("missing", "", "", 0);
    row("seconds", "120", "", 120);
    row("seconds with blanks", " 120 ", "", 120);
    row("zero", "0", "", 0);
    row("negative", "-5", "", 0);
    row("more than a day", "99999999999", "", 86'400);
    row("beyond 64 bits", "99999999999999999999999", "", 0);
    row("fraction", "1.5", "", 0);
    row("words", "soon", "", 0);
    // 1,000 s after the epoch is "now" here.
    row("date by our clock", "Thu, 01 Jan 1970 00:17:00 GMT", "", 20);
    row("date by the server's clock", "Wed, 21 Oct 2015 07:28:30 GMT", "Wed, 21 Oct 2015 07:28:00 GMT", 30);
    row("date in the past", "Thu, 01 Jan 1970 00:00:00 GMT", "", 0);
    row("date of another format", "2015-10-21T07:28:00Z", "", 0);
}

void HttpTransportTest::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(qint64, seconds);
    QCOMPARE(retryAfterSeconds(value, date, 1'000'000), seconds);
}

CAPSTAN_TEST(HttpTransportTest)

} // namespace capstan::http_transport_test

#include "http_transport_test.moc"
