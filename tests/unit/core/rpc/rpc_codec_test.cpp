// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/rpc_codec.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::rpc_codec_test {

namespace {

constexpr qint64 FirstId = 7;

/// What readReply says, in one line: a result per call as JSON, or the error's code.
QString told(const Result<std::vector<RpcResult>> &reply)
{
    if (!reply)
        return u"error %1"_s.arg(static_cast<int>(reply.error().code));
    QStringList lines;
    for (const RpcResult &result : *reply) {
        if (result)
            lines << QString::fromUtf8(QJsonDocument(QJsonArray{*result}).toJson(QJsonDocument::Compact));
        else
            lines << u"%1 %2 %3"_s.arg(result.error().number)
                         .arg(result.error().detail, QString::fromUtf8(result.error().data));
    }
    return lines.join(u" | ");
}

} // namespace

class RpcCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneCallAsAnObject();
    void writesSeveralCallsAsAnArrayWithRisingIds();
    void matchesReplies_data();
    void matchesReplies();
    void refusesUnusableReplies_data();
    void refusesUnusableReplies();
    void refusesWhateverIsCut_data();
    void refusesWhateverIsCut();
    void tellsARefusalOfTheBatch_data();
    void tellsARefusalOfTheBatch();
    void cutsLongMessages();
};

void RpcCodecTest::writesOneCallAsAnObject()
{
    const RpcCall call{u"eth_getBalance"_s, {u"0x01"_s, u"latest"_s}};
    const QJsonObject object = QJsonDocument::fromJson(encodeRequest({&call, 1}, FirstId)).object();
    QCOMPARE(object, (QJsonObject{{u"jsonrpc"_s, u"2.0"_s},
                                  {u"id"_s, 7},
                                  {u"method"_s, u"eth_getBalance"_s},
                                  {u"params"_s, QJsonArray{u"0x01"_s, u"latest"_s}}}));
}

void RpcCodecTest::writesSeveralCallsAsAnArrayWithRisingIds()
{
    const std::vector<RpcCall> calls{{u"a"_s, {}}, {u"b"_s, {1}}, {u"c"_s, {}}};
    const QJsonArray array = QJsonDocument::fromJson(encodeRequest(calls, FirstId)).array();
    QCOMPARE(array.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(array[i][u"id"].toInteger(), FirstId + i);
        QCOMPARE(array[i][u"method"].toString(), calls[static_cast<std::size_t>(i)].method);
    }
    QCOMPARE(array[0][u"params"], QJsonValue(QJsonArray{}));
}

void RpcCodecTest::matchesReplies_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("expected");
    QTest::newRow("result") << 1 << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":"0x1"})")
                            << uR"(["0x1"])"_s;
    QTest::newRow("null result") << 1 << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":null})")
                                 << u"[null]"_s;
    QTest::newRow("further members") << 1 << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":1,"usage":{}})")
                                     << u"[1]"_s;
    QTest::newRow("error")
        << 1 << QByteArray(R"({"jsonrpc":"2.0","id":7,"error":{"code":3,"message":"no","data":"0xab"}})")
        << u"3 no 0xab"_s;
    QTest::newRow("error without data")
        << 1 << QByteArray(R"({"jsonrpc":"2.0","id":7,"error":{"code":-32000,"message":"no"}})")
        << u"-32000 no "_s;
    QTest::newRow("error whose data is no string")
        << 1 << QByteArray(R"({"jsonrpc":"2.0","id":7,"error":{"code":1,"message":"no","data":{"a":1}}})")
        << u"1 no "_s;
    QTest::newRow("error without id, as for a request that was not understood")
        << 1 << QByteArray(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"parse"}})")
        << u"-32700 parse "_s;
    QTest::newRow("batch in order")
        << 2 << QByteArray(R"([{"jsonrpc":"2.0","id":7,"result":"a"},{"jsonrpc":"2.0","id":8,"result":"b"}])")
        << uR"(["a"] | ["b"])"_s;
    QTest::newRow("batch in another order")
        << 3
        << QByteArray(
               R"([{"jsonrpc":"2.0","id":9,"result":"c"},{"jsonrpc":"2.0","id":7,"result":"a"},{"jsonrpc":"2.0","id":8,"result":"b"}])")
        << uR"(["a"] | ["b"] | ["c"])"_s;
    QTest::newRow("one error among results")
        << 2
        << QByteArray(
               R"([{"jsonrpc":"2.0","id":8,"error":{"code":3,"message":"no"}},{"jsonrpc":"2.0","id":7,"result":true}])")
        << u"[true] | 3 no "_s;
}

void RpcCodecTest::matchesReplies()
{
    QFETCH(int, calls);
    QFETCH(QByteArray, reply);
    QFETCH(QString, expected);
    QCOMPARE(told(readReply(reply, FirstId, static_cast<std::size_t>(calls))), expected);
}

void RpcCodecTest::refusesUnusableReplies_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, int calls, const QByteArray &reply, ErrorCode code) {
        QTest::newRow(name) << calls << reply << code;
    };
    const ErrorCode type = ErrorCode::UnexpectedType;
    const ErrorCode inconsistent = ErrorCode::InconsistentReply;
    row("nothing", 1, "", ErrorCode::InvalidJson);
    row("html", 1, "<html>", ErrorCode::InvalidJson);
    row("result twice", 1, R"({"jsonrpc":"2.0","id":7,"result":1,"result":2})", ErrorCode::InvalidJson);
    row("too deep", 1,
        R"({"jsonrpc":"2.0","id":7,"result":)" + QByteArray(64, '[') + QByteArray(64, ']') + '}',
        ErrorCode::TooLarge);
    row("null", 1, "null", type);
    row("bare string", 1, R"("0x1")", type);
    row("array for one call", 1, R"([{"jsonrpc":"2.0","id":7,"result":1}])", type);
    row("no version", 1, R"({"id":7,"result":1})", type);
    row("version 1.0", 1, R"({"jsonrpc":"1.0","id":7,"result":1})", type);
    row("version as a number", 1, R"({"jsonrpc":2.0,"id":7,"result":1})", type);
    row("neither result nor error", 1, R"({"jsonrpc":"2.0","id":7})", type);
    row("result and error", 1, R"({"jsonrpc":"2.0","id":7,"result":1,"error":{"code":1,"message":""}})",
        type);
    row("result and null error", 1, R"({"jsonrpc":"2.0","id":7,"result":1,"error":null})", type);
    row("error as a string", 1, R"({"jsonrpc":"2.0","id":7,"error":"no"})", type);
    row("error null", 1, R"({"jsonrpc":"2.0","id":7,"error":null})", type);
    row("error without code", 1, R"({"jsonrpc":"2.0","id":7,"error":{"message":"no"}})", type);
    row("error without message", 1, R"({"jsonrpc":"2.0","id":7,"error":{"code":1}})", type);
    row("code as a string", 1, R"({"jsonrpc":"2.0","id":7,"error":{"code":"3","message":"no"}})", type);
    row("fractional code", 1, R"({"jsonrpc":"2.0","id":7,"error":{"code":3.5,"message":"no"}})", type);
    row("code beyond 64 bits", 1, R"({"jsonrpc":"2.0","id":7,"error":{"code":1e30,"message":"no"}})", type);
    row("message as a number", 1, R"({"jsonrpc":"2.0","id":7,"error":{"code":3,"message":1}})", type);
    row("other id", 1, R"({"jsonrpc":"2.0","id":8,"result":1})", inconsistent);
    row("id as a string", 1, R"({"jsonrpc":"2.0","id":"7","result":1})", inconsistent);
    row("fractional id", 1, R"({"jsonrpc":"2.0","id":7.5,"result":1})", inconsistent);
    row("no id", 1, R"({"jsonrpc":"2.0","result":1})", inconsistent);
    row("null id with a result", 1, R"({"jsonrpc":"2.0","id":null,"result":1})", inconsistent);
    row("batch: result as an object", 2, R"({"jsonrpc":"2.0","id":7,"result":1})", type);
    row("batch: string", 2, R"("no")", type);
    row("batch: null", 2, "null", type);
    row("batch: empty array", 2, "[]", inconsistent);
    row("batch: one missing", 2, R"([{"jsonrpc":"2.0","id":7,"result":1}])", inconsistent);
    row("batch: one too many", 2,
        R"([{"jsonrpc":"2.0","id":7,"result":1},{"jsonrpc":"2.0","id":8,"result":1},{"jsonrpc":"2.0","id":9,"result":1}])",
        inconsistent);
    row("batch: id twice", 2, R"([{"jsonrpc":"2.0","id":7,"result":1},{"jsonrpc":"2.0","id":7,"result":2}])",
        inconsistent);
    row("batch: id below", 2, R"([{"jsonrpc":"2.0","id":6,"result":1},{"jsonrpc":"2.0","id":8,"result":2}])",
        inconsistent);
    row("batch: id above", 2, R"([{"jsonrpc":"2.0","id":7,"result":1},{"jsonrpc":"2.0","id":9,"result":2}])",
        inconsistent);
    row("batch: smallest integer as id", 2,
        R"([{"jsonrpc":"2.0","id":-9223372036854775808,"result":1},{"jsonrpc":"2.0","id":8,"result":2}])",
        inconsistent);
    row("batch: null id", 2,
        R"([{"jsonrpc":"2.0","id":null,"result":1},{"jsonrpc":"2.0","id":8,"result":2}])", type);
    row("batch: item that is a number", 2, R"([1,{"jsonrpc":"2.0","id":8,"result":2}])", type);
    row("batch: item without version", 2, R"([{"id":7,"result":1},{"jsonrpc":"2.0","id":8,"result":2}])",
        type);
    row("batch: nested array", 2, R"([[{"jsonrpc":"2.0","id":7,"result":1}],[]])", type);
}

void RpcCodecTest::refusesUnusableReplies()
{
    QFETCH(int, calls);
    QFETCH(QByteArray, reply);
    QFETCH(ErrorCode, code);
    const auto read = readReply(reply, FirstId, static_cast<std::size_t>(calls));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!refusesBatch(read.error()));
}

void RpcCodecTest::refusesWhateverIsCut_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":{"number":"0x11","logs":[1]}})")
                         << 1;
    QTest::newRow("a batch") << QByteArray(R"([{"jsonrpc":"2.0","id":7,"result":"0x11"},)"
                                           R"({"jsonrpc":"2.0","id":8,"error":{"code":3,"message":"m"}}])")
                             << 2;
}

void RpcCodecTest::refusesWhateverIsCut()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, count);
    const auto calls = static_cast<std::size_t>(count);
    QVERIFY(readReply(reply, FirstId, calls));
    for (qsizetype length = 0; length < reply.size(); ++length)
        QVERIFY2(!readReply(reply.first(length), FirstId, calls), reply.first(length));
}

void RpcCodecTest::tellsARefusalOfTheBatch_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("refusal");
    QTest::newRow("error object without id")
        << QByteArray(R"({"jsonrpc":"2.0","error":{"code":31,"message":"no batches"}})") << true;
    QTest::newRow("error object with a null id")
        << QByteArray(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}})")
        << true;
    QTest::newRow("error object with the first id")
        << QByteArray(R"({"jsonrpc":"2.0","id":7,"error":{"code":-32600,"message":"no batches"}})") << true;
    QTest::newRow("error object without a version")
        << QByteArray(R"({"error":{"code":-32600,"message":"no batches"}})") << true;
    QTest::newRow("as the only item, with the first id")
        << QByteArray(R"([{"jsonrpc":"2.0","id":7,"error":{"code":-32600,"message":"batch too large"}}])")
        << true;
    QTest::newRow("as the only item, with a null id")
        << QByteArray(R"([{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}])")
        << true;
    QTest::newRow("error object with a foreign id")
        << QByteArray(R"({"jsonrpc":"2.0","id":8,"error":{"code":-32600,"message":"no"}})") << false;
    QTest::newRow("error that is a string") << QByteArray(R"({"error":"no batches"})") << false;
    QTest::newRow("two errors for three calls")
        << QByteArray(
               R"([{"jsonrpc":"2.0","id":7,"error":{"code":1,"message":""}},{"jsonrpc":"2.0","id":8,"error":{"code":1,"message":""}}])")
        << false;
}

void RpcCodecTest::tellsARefusalOfTheBatch()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, refusal);
    const auto read = readReply(reply, FirstId, 3);
    QVERIFY(!read);
    QCOMPARE(refusesBatch(read.error()), refusal);
}

void RpcCodecTest::cutsLongMessages()
{
    const QByteArray reply =
        R"({"jsonrpc":"2.0","id":7,"error":{"code":1,"message":")" + QByteArray(5000, 'm') + R"("}})";
    const auto read = readReply(reply, FirstId, 1);
    QVERIFY(read);
    QCOMPARE(read->front().error().detail.size(), 512);
}

CAPSTAN_TEST(RpcCodecTest)

} // namespace capstan::rpc_codec_test

#include "rpc_codec_test.moc"
