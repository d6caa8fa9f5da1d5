// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/rpc/rpc_errors.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::rpc_errors_test {

namespace {

const QByteArray errorStringData =
    "0x08c379a00000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000"
    "000000"
    "000000000000000000000000000a75736572206572726f7200000000000000000000000000000000000000000000";
const QByteArray panicData = "0x4e487b710000000000000000000000000000000000000000000000000000000000000011";

Error rpcError(qint64 code, const QString &message, const QByteArray &data = {})
{
    return {ErrorCode::RpcError, message, code, data};
}

} // namespace

class RpcErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsRevertsFromOtherErrors_data();
    void tellsRevertsFromOtherErrors();
    void decodesTheReason_data();
    void decodesTheReason();
    void leavesOtherErrorsAlone();
    void knowsWhatAnotherNodeMayDoBetter_data();
    void knowsWhatAnotherNodeMayDoBetter();
};

void RpcErrorsTest::tellsRevertsFromOtherErrors_data()
{
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("revert");
    const auto row = [](const char *name, qint64 code, const QString &message, const QByteArray &data,
                        bool revert) { QTest::newRow(name) << code << message << data << revert; };
    row("geth", 3, u"execution reverted: user error"_s, errorStringData, true);
    row("geth without data", 3, u"execution reverted"_s, {}, true);
    row("older geth", -32000, u"execution reverted"_s, {}, true);
    row("capitals", -32000, u"Execution reverted"_s, {}, true);
    row("with data and other words", -32000, u"VM Exception"_s, panicData, true);
    row("OpenEthereum's heirs", -32015, u"VM execution error."_s, "Reverted " + errorStringData, true);
    row("as an internal error", -32603, u"execution reverted"_s, {}, true);
    row("empty data", -32000, u"nonce too low"_s, "0x", false);
    row("data that is no hex", -32000, u"header not found"_s, "trace-id 12", false);
    row("another code with data", -32602, u"invalid params"_s, "0x1234", false);
    row("another code with the words", -32602, u"execution reverted"_s, {}, false);
    row("out of gas", -32000, u"out of gas"_s, {}, false);
}

void RpcErrorsTest::tellsRevertsFromOtherErrors()
{
    QFETCH(qint64, code);
    QFETCH(QString, message);
    QFETCH(QByteArray, data);
    QFETCH(bool, revert);
    QCOMPARE(isRevert(rpcError(code, message, data)), revert);
}

void RpcErrorsTest::decodesTheReason_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("reason");
    QTest::newRow("Error(string)") << u"execution reverted: something else"_s << errorStringData
                                   << u"user error"_s;
    QTest::newRow("Error(string) after a word")
        << u"VM execution error."_s << "Reverted " + errorStringData << u"user error"_s;
    QTest::newRow("Panic(uint256)") << u"execution reverted"_s << panicData << u"Panic 0x11"_s;
    QTest::newRow("custom error: its selector")
        << u"execution reverted"_s << QByteArray("0xdeadbeef0000") << u"0xdeadbeef"_s;
    QTest::newRow("no data: the message's words")
        << u"execution reverted: still locked"_s << QByteArray() << u"still locked"_s;
    QTest::newRow("no data, no words") << u"execution reverted"_s << QByteArray() << u""_s;
}

void RpcErrorsTest::decodesTheReason()
{
    QFETCH(QString, message);
    QFETCH(QByteArray, data);
    QFETCH(QString, reason);
    const Error error = withRevertDecoded(rpcError(3, message, data));
    QCOMPARE(error.code, ErrorCode::Reverted);
    QCOMPARE(error.detail, reason);
    const qsizetype hexStart = data.indexOf("0x");
    QCOMPARE(error.data, hexStart < 0 ? QByteArray() : QByteArray::fromHex(data.mid(hexStart + 2)));
}

void RpcErrorsTest::leavesOtherErrorsAlone()
{
    for (const Error &error : {rpcError(-32000, u"nonce too low"_s), Error{ErrorCode::Timeout, {}},
                               Error{ErrorCode::HttpStatus, {}, 3}})
        QCOMPARE(withRevertDecoded(error), error);
}

void RpcErrorsTest::knowsWhatAnotherNodeMayDoBetter_data()
{
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<bool>("rateLimit");
    const auto row = [](const char *name, qint64 code, const QString &message, bool elsewhere,
                        bool rateLimit) { QTest::newRow(name) << code << message << elsewhere << rateLimit; };
    row("internal error", -32603, u"oops"_s, true, false);
    row("method not found", -32601, u"the method does not exist"_s, true, false);
    row("limit exceeded", -32005, u"query returned more than 10000 results"_s, true, false);
    row("pruned", -32000, u"missing trie node 1234"_s, true, false);
    row("behind", -32000, u"header not found"_s, true, false);
    row("unavailable", -32002, u"resource unavailable"_s, true, false);
    row("rate limit by code", 429, u"slow down"_s, true, true);
    row("rate limit by words", -32005, u"daily request count exceeded, request rate limited"_s, true, true);
    row("too many requests", -32000, u"Too Many Requests"_s, true, true);
    row("revert", 3, u"execution reverted: rate limit"_s, false, false);
    row("revert as an internal error", -32603, u"execution reverted"_s, false, false);
    row("nonce too low", -32000, u"nonce too low"_s, false, false);
    row("already known", -32000, u"already known"_s, false, false);
    row("insufficient funds", -32000, u"insufficient funds for gas * price + value"_s, false, false);
    row("underpriced", -32000, u"replacement transaction underpriced"_s, false, false);
    row("rejected", -32003, u"transaction rejected"_s, false, false);
    row("invalid params", -32602, u"invalid argument 0"_s, false, false);
}

void RpcErrorsTest::knowsWhatAnotherNodeMayDoBetter()
{
    QFETCH(qint64, code);
    QFETCH(QString, message);
    QFETCH(bool, elsewhere);
    QFETCH(bool, rateLimit);
    QCOMPARE(mayDifferElsewhere(rpcError(code, message)), elsewhere);
    QCOMPARE(isRateLimit(rpcError(code, message)), rateLimit);
}

CAPSTAN_TEST(RpcErrorsTest)

} // namespace capstan::rpc_errors_test

#include "rpc_errors_test.moc"
