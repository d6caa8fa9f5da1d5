// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/eth_api.h"
#include "tests/support/test_program.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::eth_readers_test {

namespace {

const QString hashA = u"0x"_s + QString(64, u'a');
const QString hashB = u"0x"_s + QString(64, u'b');
const QString addressC = u"0x"_s + QString(40, u'c');

QJsonObject block()
{
    return {{u"number"_s, u"0x1b"_s},     {u"hash"_s, hashA},          {u"parentHash"_s, hashB},
            {u"timestamp"_s, u"0x65"_s},  {u"gasLimit"_s, u"0x100"_s}, {u"baseFeePerGas"_s, u"0x7"_s},
            {u"extraData"_s, u"0xabcd"_s}};
}

QJsonObject log()
{
    return {{u"address"_s, addressC},  {u"topics"_s, QJsonArray{hashB}},
            {u"data"_s, u"0x0102"_s},  {u"blockNumber"_s, u"0x1b"_s},
            {u"blockHash"_s, hashA},   {u"transactionHash"_s, hashB},
            {u"logIndex"_s, u"0x2"_s}, {u"removed"_s, false}};
}

QJsonObject receipt()
{
    return {{u"transactionHash"_s, hashB}, {u"blockHash"_s, hashA},
            {u"blockNumber"_s, u"0x1b"_s}, {u"from"_s, addressC},
            {u"to"_s, addressC},           {u"status"_s, u"0x1"_s},
            {u"gasUsed"_s, u"0x5208"_s},   {u"effectiveGasPrice"_s, u"0x9"_s},
            {u"logs"_s, QJsonArray{log()}}};
}

QJsonObject transaction()
{
    return {
        {u"hash"_s, hashB}, {u"from"_s, addressC}, {u"nonce"_s, u"0x3f"_s}, {u"blockNumber"_s, u"0x1b"_s}};
}

QJsonObject feeHistory()
{
    return {{u"oldestBlock"_s, u"0x1b"_s},
            {u"baseFeePerGas"_s, QJsonArray{u"0x7"_s, u"0x8"_s, u"0x9"_s}},
            {u"gasUsedRatio"_s, QJsonArray{0, 0.5}},
            {u"reward"_s, QJsonArray{QJsonArray{u"0x1"_s, u"0x2"_s}, QJsonArray{u"0x3"_s, u"0x4"_s}}}};
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject without(QJsonObject object, const QString &key)
{
    object.remove(key);
    return object;
}

/// How a reader took a value: no code when it did.
template <class T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

using Reader = std::function<std::optional<Error>(const RpcResult &)>;
template <class T>
Reader reader(Result<T> (*read)(const RpcResult &))
{
    return [read](const RpcResult &result) -> std::optional<Error> {
        const auto value = read(result);
        return value ? std::nullopt : std::optional(value.error());
    };
}

} // namespace

class EthReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuantities();
    void readsBytesAndHashes();
    void refusesOtherScalars_data();
    void refusesOtherScalars();
    void readsABlock();
    void readsABlockBeforeLondon();
    void readsAReceipt();
    void readsAReceiptOfAFailureAndOfACreation();
    void readsTransactions();
    void readsLogs();
    void readsAFeeHistory();
    void readsAFeeHistoryWithoutRewards();
    void takesNullForWhatTheNodeDoesNotHave();
    void refusesBadObjects_data();
    void refusesBadObjects();
    void passesErrorsOnAndDecodesReverts();
};

void EthReadersTest::readsQuantities()
{
    QCOMPARE(eth::readUInt64(QJsonValue(u"0x0"_s)), 0u);
    QCOMPARE(eth::readUInt64(QJsonValue(u"0xffffffffffffffff"_s)), std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(codeOf(eth::readUInt64(QJsonValue(u"0x10000000000000000"_s))), ErrorCode::NumberOutOfRange);
    QVERIFY(eth::readUInt256(QJsonValue(u"0x"_s + QString(64, u'f'))).value() ==
            std::numeric_limits<UInt256>::max());
    QCOMPARE(codeOf(eth::readUInt256(QJsonValue(u"0x1"_s + QString(64, u'0')))), ErrorCode::NumberOutOfRange);
}

void EthReadersTest::readsBytesAndHashes()
{
    QCOMPARE(eth::readBytes(QJsonValue(u"0x"_s)), Bytes{});
    QCOMPARE(eth::readBytes(QJsonValue(u"0xff0A"_s)), (Bytes{0xff, 0x0a}));
    QCOMPARE(eth::readHash(QJsonValue(hashA))->toHex(), hashA);
}

void EthReadersTest::refusesOtherScalars_data()
{
    QTest::addColumn<Reader>("read");
    QTest::addColumn<QJsonValue>("value");
    const auto rows = [](const char *name, const Reader &read, const QList<QJsonValue> &values) {
        for (const QJsonValue &value : values)
            QTest::addRow("%s: %s", name, qPrintable(value.toVariant().toString().left(20))) << read << value;
        QTest::addRow("%s: null", name) << read << QJsonValue();
        QTest::addRow("%s: missing", name) << read << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s: true", name) << read << QJsonValue(true);
        QTest::addRow("%s: number", name) << read << QJsonValue(27);
        QTest::addRow("%s: array", name) << read << QJsonValue(QJsonArray{u"0x1"_s});
        QTest::addRow("%s: object", name) << read << QJsonValue(QJsonObject{});
    };
    const QList<QJsonValue> notQuantities{u""_s,     u"0x"_s,   u"0x01"_s, u"0x00"_s, u"1b"_s,   u"27"_s,
                                          u"-0x1"_s, u"0x-1"_s, u"0xg"_s,  u" 0x1"_s, u"0x1 "_s, u"0X1"_s};
    rows("uint64", reader(eth::readUInt64), notQuantities);
    rows("uint256", reader(eth::readUInt256), notQuantities);
    rows("bytes", reader(eth::readBytes), {u""_s, u"00"_s, u"0x0"_s, u"0xzz"_s, u"0x 0"_s});
    rows("hash", reader(eth::readHash),
         {u""_s, u"0x"_s, hashA.chopped(1), hashA.chopped(2), hashA + u"aa"_s});
}

void EthReadersTest::refusesOtherScalars()
{
    QFETCH(Reader, read);
    QFETCH(QJsonValue, value);
    const auto error = read(value);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::UnexpectedType);
}

void EthReadersTest::readsABlock()
{
    const auto header = eth::readBlock(QJsonValue(block()));
    QVERIFY(header && *header);
    QCOMPARE((*header)->number, 27u);
    QCOMPARE((*header)->hash.toHex(), hashA);
    QCOMPARE((*header)->parentHash.toHex(), hashB);
    QCOMPARE((*header)->timestamp, 101u);
    QCOMPARE((*header)->gasLimit, 256u);
    QVERIFY((*header)->baseFeePerGas == UInt256(7));
}

void EthReadersTest::readsABlockBeforeLondon()
{
    const auto header = eth::readBlock(QJsonValue(without(block(), u"baseFeePerGas"_s)));
    QVERIFY(header && *header);
    QVERIFY(!(*header)->baseFeePerGas);
}

void EthReadersTest::readsAReceipt()
{
    const auto read = eth::readReceipt(QJsonValue(receipt()));
    QVERIFY(read && *read);
    const Receipt &got = **read;
    QCOMPARE(got.transactionHash.toHex(), hashB);
    QCOMPARE(got.blockHash.toHex(), hashA);
    QCOMPARE(got.blockNumber, 27u);
    QVERIFY(got.succeeded);
    QCOMPARE(got.gasUsed, 21'000u);
    QVERIFY(got.effectiveGasPrice == 9);
    QCOMPARE(got.logs.size(), 1u);
    QCOMPARE(got.logs[0].topics.size(), 1u);
    QCOMPARE(got.logs[0].data, (Bytes{1, 2}));
    QCOMPARE(got.logs[0].logIndex, 2u);
}

void EthReadersTest::readsAReceiptOfAFailureAndOfACreation()
{
    QVERIFY(!eth::readReceipt(QJsonValue(with(receipt(), u"status"_s, u"0x0"_s))).value()->succeeded);
    QVERIFY(eth::readReceipt(QJsonValue(with(receipt(), u"to"_s, QJsonValue()))).value()->to.isZero());
}

void EthReadersTest::readsTransactions()
{
    const auto mined = eth::readTransaction(QJsonValue(transaction()));
    QVERIFY(mined && *mined);
    QCOMPARE((*mined)->nonce, 63u);
    QCOMPARE((*mined)->blockNumber, 27u);
    for (const QJsonObject &pending :
         {with(transaction(), u"blockNumber"_s, QJsonValue()), without(transaction(), u"blockNumber"_s)}) {
        const auto read = eth::readTransaction(QJsonValue(pending));
        QVERIFY(read && *read);
        QVERIFY(!(*read)->blockNumber);
    }
}

void EthReadersTest::readsLogs()
{
    QCOMPARE(eth::readLogs(QJsonValue(QJsonArray{}))->size(), 0u);
    const auto logs = eth::readLogs(
        QJsonValue(QJsonArray{log(), with(without(log(), u"removed"_s), u"topics"_s, QJsonArray{})}));
    QVERIFY(logs);
    QCOMPARE(logs->size(), 2u);
    QCOMPARE((*logs)[0].transactionHash.toHex(), hashB);
    QVERIFY((*logs)[1].topics.empty());
}

void EthReadersTest::readsAFeeHistory()
{
    const auto history = eth::readFeeHistory(QJsonValue(feeHistory()));
    QVERIFY(history);
    QCOMPARE(history->oldestBlock, 27u);
    QCOMPARE(history->baseFeePerGas, (std::vector<UInt256>{7, 8, 9}));
    QCOMPARE(history->gasUsedRatio, (std::vector<double>{0, 0.5}));
    QCOMPARE(history->reward, (std::vector<std::vector<UInt256>>{{1, 2}, {3, 4}}));
}

void EthReadersTest::readsAFeeHistoryWithoutRewards()
{
    for (const QJsonObject &object :
         {without(feeHistory(), u"reward"_s), with(feeHistory(), u"reward"_s, QJsonValue()),
          with(feeHistory(), u"reward"_s, QJsonArray{})}) {
        const auto history = eth::readFeeHistory(QJsonValue(object));
        QVERIFY(history);
        QVERIFY(history->reward.empty());
    }
}

void EthReadersTest::takesNullForWhatTheNodeDoesNotHave()
{
    const auto noBlock = eth::readBlock(QJsonValue());
    QVERIFY(noBlock && !*noBlock);
    const auto noReceipt = eth::readReceipt(QJsonValue());
    QVERIFY(noReceipt && !*noReceipt);
    const auto noTransaction = eth::readTransaction(QJsonValue());
    QVERIFY(noTransaction && !*noTransaction);
    // An empty list is not "nothing there".
    QCOMPARE(codeOf(eth::readLogs(QJsonValue())), ErrorCode::UnexpectedType);
    QCOMPARE(codeOf(eth::readFeeHistory(QJsonValue())), ErrorCode::UnexpectedType);
}

void EthReadersTest::refusesBadObjects_data()
{
    QTest::addColumn<Reader>("read");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const ErrorCode type = ErrorCode::UnexpectedType;
    const ErrorCode range = ErrorCode::NumberOutOfRange;
    const ErrorCode inconsistent = ErrorCode::InconsistentReply;
    const auto row = [](const char *name, const Reader &read, const QJsonValue &value, ErrorCode code,
                        const QString &detail) { QTest::newRow(name) << read << value << code << detail; };

    const std::tuple<const char *, Reader, QJsonObject, QStringList> objects[] = {
        {"block", reader(eth::readBlock), block(), {}},
        {"receipt", reader(eth::readReceipt), receipt(), {}},
        {"transaction", reader(eth::readTransaction), transaction(), {u"blockNumber"_s}},
        {"fee history", reader(eth::readFeeHistory), feeHistory(), {u"reward"_s}},
    };
    for (const auto &[name, read, object, optional] : objects) {
        for (const QString &key : object.keys()) {
            if (key == u"extraData")
                continue;
            QTest::addRow("%s: %s is a number", name, qPrintable(key))
                << read << QJsonValue(with(object, key, 1)) << type << key;
            if (!optional.contains(key) && key != u"baseFeePerGas")
                QTest::addRow("%s: no %s", name, qPrintable(key))
                    << read << QJsonValue(without(object, key)) << type << key;
        }
        QTest::addRow("%s: array", name) << read << QJsonValue(QJsonArray{object}) << type << u"object"_s;
        QTest::addRow("%s: string", name) << read << QJsonValue(u"0x"_s) << type << u"object"_s;
    }
    for (const QString &key : log().keys())
        QTest::addRow("log: %s is a number", qPrintable(key))
            << reader(eth::readLogs) << QJsonValue(QJsonArray{with(log(), key, 1)}) << type << key;

    row("block: number above 64 bits", reader(eth::readBlock),
        with(block(), u"number"_s, u"0x10000000000000000"_s), range, u"number"_s);
    row("block: base fee null", reader(eth::readBlock), with(block(), u"baseFeePerGas"_s, QJsonValue()), type,
        u"baseFeePerGas"_s);
    row("block: pending, without hash", reader(eth::readBlock), with(block(), u"hash"_s, QJsonValue()), type,
        u"hash"_s);
    row("receipt: status 2", reader(eth::readReceipt), with(receipt(), u"status"_s, u"0x2"_s), range,
        u"status"_s);
    row("receipt: from with a wrong checksum", reader(eth::readReceipt),
        with(receipt(), u"from"_s, u"0x8290333cef9e6D528dD5618Fb97a76f268f3EDD4"_s), type, u"from"_s);
    row("receipt: log of another transaction", reader(eth::readReceipt),
        with(receipt(), u"logs"_s, QJsonArray{with(log(), u"transactionHash"_s, hashA)}), inconsistent,
        u"logs"_s);
    row("receipt: log of another block", reader(eth::readReceipt),
        with(receipt(), u"logs"_s, QJsonArray{with(log(), u"blockHash"_s, hashB)}), inconsistent, u"logs"_s);
    row("receipt: log at another height", reader(eth::readReceipt),
        with(receipt(), u"logs"_s, QJsonArray{with(log(), u"blockNumber"_s, u"0x1c"_s)}), inconsistent,
        u"logs"_s);
    row("logs: object", reader(eth::readLogs), log(), type, u"result"_s);
    row("log: null", reader(eth::readLogs), QJsonArray{QJsonValue()}, type, u"object"_s);
    row("log: five topics", reader(eth::readLogs),
        QJsonArray{with(log(), u"topics"_s, QJsonArray{hashA, hashA, hashA, hashA, hashA})}, type,
        u"topics"_s);
    row("log: short topic", reader(eth::readLogs),
        QJsonArray{with(log(), u"topics"_s, QJsonArray{u"0x01"_s})}, type, u"topics"_s);
    row("log: pending", reader(eth::readLogs), QJsonArray{with(log(), u"blockNumber"_s, QJsonValue())}, type,
        u"blockNumber"_s);
    row("log: removed", reader(eth::readLogs), QJsonArray{with(log(), u"removed"_s, true)}, inconsistent,
        u"removed"_s);
    row("fee history: as many base fees as blocks", reader(eth::readFeeHistory),
        with(feeHistory(), u"gasUsedRatio"_s, QJsonArray{0, 0, 0}), inconsistent, u"baseFeePerGas"_s);
    row("fee history: ratio above 1", reader(eth::readFeeHistory),
        with(feeHistory(), u"gasUsedRatio"_s, QJsonArray{0, 1.1}), range, u"gasUsedRatio"_s);
    row("fee history: negative ratio", reader(eth::readFeeHistory),
        with(feeHistory(), u"gasUsedRatio"_s, QJsonArray{-0.1, 0}), range, u"gasUsedRatio"_s);
    row("fee history: ratio as text", reader(eth::readFeeHistory),
        with(feeHistory(), u"gasUsedRatio"_s, QJsonArray{u"0"_s, 0}), type, u"gasUsedRatio"_s);
    row("fee history: rewards for one block of two", reader(eth::readFeeHistory),
        with(feeHistory(), u"reward"_s, QJsonArray{QJsonArray{u"0x1"_s}}), inconsistent, u"reward"_s);
    row("fee history: rewards of two lengths", reader(eth::readFeeHistory),
        with(feeHistory(), u"reward"_s, QJsonArray{QJsonArray{u"0x1"_s}, QJsonArray{}}), inconsistent,
        u"reward"_s);
    row("fee history: rewards without rows", reader(eth::readFeeHistory),
        with(feeHistory(), u"reward"_s, QJsonArray{u"0x1"_s, u"0x1"_s}), type, u"reward"_s);
}

void EthReadersTest::refusesBadObjects()
{
    QFETCH(Reader, read);
    QFETCH(QJsonValue, value);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto error = read(value);
    QVERIFY(error);
    QCOMPARE(error->code, code);
    QCOMPARE(error->detail, detail);
}

void EthReadersTest::passesErrorsOnAndDecodesReverts()
{
    const Reader readers[] = {
        reader(eth::readUInt64),  reader(eth::readUInt256), reader(eth::readBytes),
        reader(eth::readHash),    reader(eth::readBlock),   reader(eth::readFeeHistory),
        reader(eth::readReceipt), reader(eth::readLogs),    reader(eth::readTransaction)};
    const Error plain{ErrorCode::RpcError, u"nonce too low"_s, -32000, {}};
    const Error revert{ErrorCode::RpcError, u"execution reverted"_s, 3,
                       "0x4e487b710000000000000000000000000000000000000000000000000000000000000011"};
    for (const Reader &read : readers) {
        QCOMPARE(read(tl::unexpected(plain)), plain);
        const auto reverted = read(tl::unexpected(revert));
        QVERIFY(reverted);
        QCOMPARE(reverted->code, ErrorCode::Reverted);
        QCOMPARE(reverted->detail, u"Panic 0x11"_s);
        QCOMPARE(reverted->data.size(), 36);
    }
}

CAPSTAN_TEST(EthReadersTest)

} // namespace capstan::eth_readers_test

#include "eth_readers_test.moc"
