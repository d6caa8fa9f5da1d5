// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/eth_api.h"
#include "core/rpc/http_transport.h"
#include "tests/support/http_server.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace capstan::hostile_reply_test {

namespace {

constexpr int ShortDeadline = 800;   // where the deadline is what ends it
constexpr int LongDeadline = 20'000; // where anything else is
/// What a loaded machine may take beyond the deadline.
constexpr int Slack = 8000;

/// How the server ends what it has written.
enum class Then { Close, Keep, Reset, Repeat };

/// The request is a batch of eth_chainId and eth_blockNumber. @ID1@ and @ID2@ stand for their ids, @LENGTH@
/// for the number of bytes after the head.
QByteArray filledIn(QByteArray text, const QByteArray &request)
{
    const QJsonArray calls = QJsonDocument::fromJson(request).array();
    if (calls.size() == 2) {
        text.replace("@ID1@", QByteArray::number(calls[0][u"id"].toInteger()));
        text.replace("@ID2@", QByteArray::number(calls[1][u"id"].toInteger()));
    }
    return text.replace("@LENGTH@", QByteArray::number(text.size() - text.indexOf("\r\n\r\n") - 4));
}

QByteArray withLength(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: @LENGTH@\r\n\r\n" +
           body;
}

QByteArray item(const QByteArray &id, const QByteArray &member)
{
    return R"({"jsonrpc":"2.0","id":)" + id + ',' + member + '}';
}

const QByteArray goodChain = item("@ID1@", R"("result":"0x7a69")");

QByteArray batch(const QByteArray &second)
{
    return '[' + goodChain + ',' + second + ']';
}

QByteArray blockResult(const QByteArray &json)
{
    return batch(item("@ID2@", R"("result":)" + json));
}

void answerHonestly(const HttpServer::Request &request, QTcpSocket *socket)
{
    const QByteArray second = item("@ID2@", R"("result":"0x11")");
    socket->write(filledIn(withLength(batch(second)), request.body));
}

void answer(QTcpSocket *socket, const QByteArray &bytes, Then then)
{
    socket->write(bytes);
    switch (then) {
    case Then::Close:
        socket->disconnectFromHost();
        break;
    case Then::Keep:
        break;
    case Then::Reset:
        // Once the bytes are out; a reset at once would take them along.
        QTimer::singleShot(20, socket, [socket] { HttpServer::reset(socket); });
        break;
    case Then::Repeat: {
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes] {
            if (socket->bytesToWrite() < (1 << 20))
                socket->write(bytes.right(64));
        });
        timer->start(10);
        break;
    }
    }
}

} // namespace

/// Whatever a node sends, reading the block number from it ends in a typed error, in time; and where the
/// reply as a whole can't be used, the next node is asked.
class HostileReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInATypedError_data();
    void endsInATypedError();
    void isMadeUpForByTheNextNode_data() { endsInATypedError_data(); }
    void isMadeUpForByTheNextNode();

private:
    void httpRows();
    void jsonRows();
    void rpcRows();
    void valueRows();
    Result<std::uint64_t> blockNumberFrom(const std::vector<QUrl> &urls, ErrorCode expected);

    HttpTransport m_transport;
};

namespace {

void row(const char *name, const QByteArray &bytes, ErrorCode code, Then then = Then::Close,
         bool failsOver = true)
{
    QTest::newRow(name) << bytes << then << code << failsOver;
}

} // namespace

void HostileReplyTest::endsInATypedError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Then>("then");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("failsOver");
    httpRows();
    jsonRows();
    rpcRows();
    valueRows();
}

void HostileReplyTest::httpRows()
{
    const QByteArray honest = blockResult(R"("0x11")");
    const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n" + honest.left(40);
    row("closed without a word", "", ErrorCode::Unreachable);
    row("reset without a word", "", ErrorCode::Unreachable, Then::Reset);
    row("silence", "", ErrorCode::Timeout, Then::Keep);
    row("another protocol", "220 mail.example ESMTP\r\n", ErrorCode::Unreachable);
    row("binary noise", QByteArray::fromHex("160301020001000401000000ff"), ErrorCode::Unreachable);
    row("half a status line", "HTTP/1.", ErrorCode::Unreachable);
    row("half a head, then silence", "HTTP/1.1 200 OK\r\nContent-Le", ErrorCode::Timeout, Then::Keep);
    row("a head without end", "HTTP/1.1 200 OK\r\n" + QByteArray(62, 'X') + "\r\n", ErrorCode::Timeout,
        Then::Repeat);
    row("half a body, then closed", half, ErrorCode::Unreachable);
    row("half a body, then silence", half, ErrorCode::Timeout, Then::Keep);
    row("half a body, then a reset", half, ErrorCode::Unreachable, Then::Reset);
    row("a body that dribbles", "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n[", ErrorCode::Timeout,
        Then::Repeat);
    row("cut chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n" + honest,
        ErrorCode::Unreachable);
    row("no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n",
        ErrorCode::Unreachable);
    row("no last chunk, then silence", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n",
        ErrorCode::Timeout, Then::Keep);
    row("length of 9 MB", withLength(QByteArray(9 << 20, ' ')), ErrorCode::TooLarge);
    row("9 MB until closed", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(9 << 20, ' '), ErrorCode::TooLarge);
    const QByteArray bomb = qCompress(QByteArray(32 << 20, ' '), 9).sliced(4);
    row("a bomb of 32 MB",
        "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size()) +
            "\r\n\r\n" + bomb,
        ErrorCode::Unreachable);
    row("gzip that is none",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\n<garbage>",
        ErrorCode::Unreachable);
    row("empty body", withLength(""), ErrorCode::InvalidJson);
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", ErrorCode::InvalidJson);
    row("redirect", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
        ErrorCode::HttpStatus);
    row("redirect to a file",
        "HTTP/1.1 301 Moved\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n",
        ErrorCode::HttpStatus);
    row("asks for a password",
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n",
        ErrorCode::HttpStatus);
    row("not found", withLength("<html>404</html>", "404 Not Found"), ErrorCode::HttpStatus);
    row("too many requests", withLength("slow down", "429 Too Many Requests"), ErrorCode::RateLimited);
    row("too many requests, wait for ever",
        "HTTP/1.1 429 X\r\nRetry-After: 9999999999\r\nContent-Length: 0\r\n\r\n", ErrorCode::RateLimited);
    row("bad gateway", withLength("<html>502</html>", "502 Bad Gateway"), ErrorCode::HttpStatus);
    row("honest reply under an error status", withLength(honest, "500 Oops"), ErrorCode::HttpStatus);
}

void HostileReplyTest::jsonRows()
{
    const auto invalid = [](const char *name, const QByteArray &body) {
        row(name, withLength(body), ErrorCode::InvalidJson);
    };
    const QByteArray honest = blockResult(R"("0x11")");
    invalid("html", "<!DOCTYPE html><html><body>Please log in</body></html>");
    invalid("words", "upstream connect error");
    invalid("cut json", honest.chopped(1));
    invalid("two replies", honest + honest);
    invalid("byte order mark", "\xef\xbb\xbf" + honest);
    invalid("utf-16", QByteArray("[\0]\0", 4));
    invalid("bad utf-8", blockResult("\"0x11\xff\""));
    invalid("NUL after the reply", honest + QByteArray(1, '\0'));
    invalid("trailing comma", '[' + goodChain + ",]");
    invalid("result twice", batch(item("@ID2@", R"("result":"0x10","result":"0x11")")));
    invalid("id twice in one item", batch(R"({"jsonrpc":"2.0","id":@ID1@,"id":@ID2@,"result":"0x11"})"));
    invalid("NaN", blockResult("NaN"));
    invalid("huge exponent", blockResult("1e99999"));
    invalid("lone surrogate", blockResult(R"("\ud800")"));
    row("a million brackets", withLength(QByteArray(1'000'000, '[')), ErrorCode::TooLarge);
    row("deep result", withLength(blockResult(QByteArray(80, '[') + QByteArray(80, ']'))),
        ErrorCode::TooLarge);
    row("a million values", withLength(blockResult('[' + QByteArray("0,").repeated(1'000'000) + "0]")),
        ErrorCode::TooLarge);
}

void HostileReplyTest::rpcRows()
{
    const auto type = [](const char *name, const QByteArray &body) {
        row(name, withLength(body), ErrorCode::UnexpectedType);
    };
    const auto inconsistent = [](const char *name, const QByteArray &body) {
        row(name, withLength(body), ErrorCode::InconsistentReply);
    };
    const QByteArray second = item("@ID2@", R"("result":"0x11")");
    type("null", "null");
    type("number", "1");
    type("string", R"("0x11")");
    type("empty object", "{}");
    type("one result for the batch", item("@ID1@", R"("result":"0x11")"));
    type("items that are numbers", "[1,2]");
    type("items that are null", "[null,null]");
    type("items that are arrays", "[[],[]]");
    type("version missing", batch(R"({"id":@ID2@,"result":"0x11"})"));
    type("version 1.0", batch(R"({"jsonrpc":"1.0","id":@ID2@,"result":"0x11"})"));
    type("result and error", batch(item("@ID2@", R"("result":"0x11","error":{"code":1,"message":""})")));
    type("neither result nor error", batch(R"({"jsonrpc":"2.0","id":@ID2@})"));
    type("error null", batch(item("@ID2@", R"("error":null)")));
    type("error as text", batch(item("@ID2@", R"("error":"no")")));
    type("error code as text", batch(item("@ID2@", R"("error":{"code":"3","message":"no"})")));
    type("id as text", batch(R"({"jsonrpc":"2.0","id":"@ID2@","result":"0x11"})"));
    type("id missing", batch(R"({"jsonrpc":"2.0","result":"0x11"})"));
    type("id as an object", batch(R"({"jsonrpc":"2.0","id":{},"result":"0x11"})"));
    inconsistent("empty array", "[]");
    inconsistent("first missing", '[' + second + ']');
    inconsistent("second missing", '[' + goodChain + ']');
    inconsistent("first twice", batch(goodChain));
    inconsistent("one more than asked",
                 '[' + goodChain + ',' + second + ',' + item("1000000", R"("result":1)") + ']');
    inconsistent("foreign id", batch(item("1000000", R"("result":"0x11")")));
    inconsistent("negative id", batch(item("-1", R"("result":"0x11")")));
    inconsistent("a thousand items", '[' + (second + ',').repeated(1000) + goodChain + ']');
    row("another chain", withLength('[' + item("@ID1@", R"("result":"0x1")") + ',' + second + ']'),
        ErrorCode::WrongChain);
    row("chain as a number", withLength('[' + item("@ID1@", R"("result":31337)") + ',' + second + ']'),
        ErrorCode::UnexpectedType);
    row("chain null", withLength('[' + item("@ID1@", R"("result":null)") + ',' + second + ']'),
        ErrorCode::UnexpectedType);
    row("chain above 64 bits",
        withLength('[' + item("@ID1@", R"("result":"0x10000000000007a69")") + ',' + second + ']'),
        ErrorCode::WrongChain);
    row("rate limit in place of the batch",
        withLength(R"({"jsonrpc":"2.0","id":null,"error":{"code":429,"message":"slow down"}})"),
        ErrorCode::RateLimited);
    row("refuses every request",
        withLength(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no"}})"),
        ErrorCode::RpcError);
    row("internal error", withLength(batch(item("@ID2@", R"("error":{"code":-32603,"message":"oops"})"))),
        ErrorCode::RpcError);
    row("error with a long message",
        withLength(batch(
            item("@ID2@", R"("error":{"code":-32602,"message":")" + QByteArray(1'000'000, 'm') + "\"}"))),
        ErrorCode::RpcError, Then::Close, false);
    row("revert with damaged data",
        withLength(batch(
            item("@ID2@", R"("error":{"code":3,"message":"execution reverted","data":"0x08c379a0ff"})"))),
        ErrorCode::Reverted, Then::Close, false);
}

void HostileReplyTest::valueRows()
{
    const auto value = [](const char *name, const QByteArray &json,
                          ErrorCode code = ErrorCode::UnexpectedType) {
        row(name, withLength(blockResult(json)), code, Then::Close, false);
    };
    value("block null", "null");
    value("block as a number", "17");
    value("block as decimal text", R"("17")");
    value("block padded", R"("0x0011")");
    value("block empty", R"("0x")");
    value("block negative", R"("-0x11")");
    value("block with blanks", R"(" 0x11 ")");
    value("block in other digits", R"("0x\u0661\u0661")");
    value("block as an array", R"(["0x11"])");
    value("block as an object", R"({"number":"0x11"})");
    value("block true", "true");
    value("block above 64 bits", R"("0x10000000000000000")", ErrorCode::NumberOutOfRange);
}

Result<std::uint64_t> HostileReplyTest::blockNumberFrom(const std::vector<QUrl> &urls, ErrorCode expected)
{
    const int deadline = expected == ErrorCode::Timeout ? ShortDeadline : LongDeadline;
    NetworkProfile profile;
    profile.chainId = 31337;
    profile.rpcUrls = urls;
    const SystemClock clock;
    EndpointPool pool(profile, &m_transport, &clock);
    std::optional<Result<std::uint64_t>> number;
    RpcJob *job = pool.send({eth::blockNumber()}, &pool, {deadline, {}});
    connect(job, &RpcJob::finished, this, [&number](const Result<std::vector<RpcResult>> &results) {
        number = results ? eth::readUInt64(results->at(0)) : tl::unexpected(results.error());
    });
    const int inTime = static_cast<int>(urls.size()) * deadline + Slack;
    if (!QTest::qWaitFor([&number] { return number.has_value(); }, inTime))
        return failure(ErrorCode::NotSupported, u"never finished"_s);
    return *number;
}

void HostileReplyTest::endsInATypedError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Then, then);
    QFETCH(ErrorCode, code);
    HttpServer server([&](const HttpServer::Request &request, QTcpSocket *socket) {
        answer(socket, filledIn(bytes, request.body), then);
    });
    const auto number = blockNumberFrom({server.url()}, code);
    QVERIFY(!number);
    QCOMPARE(number.error().code, code);
    QVERIFY(number.error().detail.size() <= 512);
}

void HostileReplyTest::isMadeUpForByTheNextNode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Then, then);
    QFETCH(ErrorCode, code);
    QFETCH(bool, failsOver);
    HttpServer hostile([&](const HttpServer::Request &request, QTcpSocket *socket) {
        answer(socket, filledIn(bytes, request.body), then);
    });
    HttpServer honest(answerHonestly);
    const auto number = blockNumberFrom({hostile.url(), honest.url()}, code);
    QCOMPARE(number.has_value(), failsOver);
    if (failsOver)
        QCOMPARE(*number, 17u);
    else
        QVERIFY(honest.requests().isEmpty());
}

CAPSTAN_TEST(HostileReplyTest)

} // namespace capstan::hostile_reply_test

#include "hostile_reply_test.moc"
