// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/json.h"
#include "core/rpc/eth_api.h"
#include "core/rpc/rpc_codec.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::execution_apis_test {

/// The recorded exchanges of the execution-apis project (directory tests/, "*.io"), where they are at hand.
/// Our functions must write the recorded requests and take the recorded replies.
class ExecutionApisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksAsRecorded_data();
    void speaksAsRecorded();

private:
    QDir m_dir;
};

namespace {

eth::BlockId blockFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text == u"pending")
        return eth::BlockTag::Pending;
    if (text == u"safe")
        return eth::BlockTag::Safe;
    if (text == u"finalized")
        return eth::BlockTag::Finalized;
    if (text.size() == 66)
        return *Hash32::fromHex(text);
    if (const auto number = uint64FromQuantity(text))
        return *number;
    return eth::BlockTag::Latest;
}

eth::CallRequest requestFrom(const QJsonValue &value)
{
    eth::CallRequest request;
    request.to = *Address::fromHex(value[u"to"].toString());
    if (const QString from = value[u"from"].toString(); !from.isEmpty())
        request.from = *Address::fromHex(from);
    if (const QString input = value[u"input"].toString(); !input.isEmpty())
        request.data = *eth::readBytes(QJsonValue(input));
    if (const QString gas = value[u"gas"].toString(); !gas.isEmpty())
        request.gas = *uint64FromQuantity(gas);
    return request;
}

eth::LogFilter filterFrom(const QJsonValue &value)
{
    eth::LogFilter filter{*uint64FromQuantity(value[u"fromBlock"].toString()),
                          *uint64FromQuantity(value[u"toBlock"].toString()),
                          {},
                          {}};
    for (const QJsonValue &address : value[u"address"].toArray())
        filter.addresses.push_back(*Address::fromHex(address.toString()));
    for (const QJsonValue &topic : value[u"topics"].toArray())
        filter.topics.push_back(topic.toArray().isEmpty()
                                    ? std::nullopt
                                    : std::optional(*Hash32::fromHex(topic.toArray()[0].toString())));
    return filter;
}

/// Whether the request uses only what our function for the method offers.
bool isOfOurKind(const QString &method, const QJsonArray &params)
{
    if (method == u"eth_call" || method == u"eth_estimateGas") {
        static const QSet<QString> known{u"to"_s, u"from"_s, u"input"_s, u"gas"_s};
        const QStringList keys = params[0].toObject().keys();
        return std::all_of(keys.begin(), keys.end(), [](const QString &key) { return known.contains(key); });
    }
    if (method == u"eth_getLogs")
        return params[0].toObject().contains(u"fromBlock"_s) &&
               !params[0].toObject().contains(u"blockHash"_s);
    return method != u"eth_getProof";
}

std::optional<RpcCall> ourCall(const QString &method, const QJsonArray &params)
{
    const auto address = [&params] { return *Address::fromHex(params[0].toString()); };
    const auto hash = [&params] { return *Hash32::fromHex(params[0].toString()); };
    if (method == u"eth_chainId")
        return eth::chainId();
    if (method == u"eth_blockNumber")
        return eth::blockNumber();
    if (method == u"eth_getBlockByNumber")
        return eth::getBlock(blockFrom(params[0]));
    if (method == u"eth_getBalance")
        return eth::getBalance(address(), blockFrom(params[1]));
    if (method == u"eth_getCode")
        return eth::getCode(address(), blockFrom(params[1]));
    if (method == u"eth_getTransactionCount")
        return eth::getTransactionCount(address(), blockFrom(params[1]));
    if (method == u"eth_call")
        return eth::call(requestFrom(params[0]), blockFrom(params[1]));
    if (method == u"eth_estimateGas")
        return eth::estimateGas(requestFrom(params[0]), blockFrom(params[1]));
    if (method == u"eth_feeHistory")
        return eth::feeHistory(static_cast<int>(*uint64FromQuantity(params[0].toString())),
                               blockFrom(params[1]), {params[2][0].toDouble(), params[2][1].toDouble()});
    if (method == u"eth_sendRawTransaction")
        return eth::sendRawTransaction(*eth::readBytes(params[0]));
    if (method == u"eth_getTransactionReceipt")
        return eth::getTransactionReceipt(hash());
    if (method == u"eth_getTransactionByHash")
        return eth::getTransactionByHash(hash());
    if (method == u"eth_getLogs")
        return eth::getLogs(filterFrom(params[0]));
    return {};
}

template <class T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Error> readAs(const QString &method, const RpcResult &result)
{
    if (method == u"eth_getBlockByNumber")
        return errorOf(eth::readBlock(result));
    if (method == u"eth_getCode" || method == u"eth_call")
        return errorOf(eth::readBytes(result));
    if (method == u"eth_feeHistory")
        return errorOf(eth::readFeeHistory(result));
    if (method == u"eth_sendRawTransaction")
        return errorOf(eth::readHash(result));
    if (method == u"eth_getTransactionReceipt")
        return errorOf(eth::readReceipt(result));
    if (method == u"eth_getTransactionByHash")
        return errorOf(eth::readTransaction(result));
    if (method == u"eth_getLogs")
        return errorOf(eth::readLogs(result));
    return errorOf(eth::readUInt256(result));
}

/// Two spellings of one request: what the specification lets a caller leave out or write either way.
QJsonArray normalised(const QString &method, QJsonArray params)
{
    if (method == u"eth_getBlockByNumber")
        params[1] = false; // recorded with whole transactions, which we never ask for
    static const QSet<QString> withBlock{u"eth_estimateGas"_s, u"eth_getBalance"_s, u"eth_getCode"_s,
                                         u"eth_getTransactionCount"_s};
    if (withBlock.contains(method) && params.size() == 1)
        params.append(u"latest"_s); // the default
    for (int i = 0; i < params.size(); ++i)
        if (params[i].toString().size() == 66 && i == 1)
            params[i] = QJsonObject{{u"blockHash"_s, params[i]}}; // EIP-1898
    if (method == u"eth_getLogs") {
        QJsonObject filter = params[0].toObject();
        QJsonArray topics = filter.value(u"topics").toArray();
        for (int i = 0; i < topics.size(); ++i)
            if (topics[i].toArray().isEmpty())
                topics[i] = QJsonValue(); // [] matches anything, as null does
        if (!topics.isEmpty())
            filter[u"topics"_s] = topics;
        params[0] = filter;
    }
    return params;
}

} // namespace

void ExecutionApisTest::initTestCase()
{
    const QString given =
        qEnvironmentVariable("CAPSTAN_VECTORS", QStringLiteral(CAPSTAN_SOURCE_DIR "/../shared/vectors"));
    m_dir.setPath(given + u"/execution-apis/tests"_s);
    if (!m_dir.exists())
        QSKIP("no execution-apis vectors at hand: set CAPSTAN_VECTORS");
}

void ExecutionApisTest::speaksAsRecorded_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("reply");
    QDirIterator files(m_dir.path(), {u"*.io"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray request;
        int exchange = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(">> "))
                request = line.mid(3);
            if (line.startsWith("<< "))
                QTest::addRow("%s #%d", qPrintable(m_dir.relativeFilePath(file.fileName())), ++exchange)
                    << request << line.mid(3);
        }
    }
}

void ExecutionApisTest::speaksAsRecorded()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, reply);
    const QJsonObject asked = QJsonDocument::fromJson(request).object();
    const QString method = asked[u"method"_s].toString();
    const QJsonArray params = asked[u"params"_s].toArray();

    if (isOfOurKind(method, params)) {
        const auto call = ourCall(method, params);
        QVERIFY(call);
        QCOMPARE(call->method, method);
        QCOMPARE(call->params, normalised(method, params));
    }

    const auto read = readReply(reply, asked[u"id"_s].toInteger(), 1);
    QVERIFY(read);
    const RpcResult &result = read->front();
    if (method == u"eth_getProof")
        return;
    const auto error = readAs(method, result);
    if (!result) {
        QVERIFY(error);
        QCOMPARE(error->code, result.error().number == 3 ? ErrorCode::Reverted : ErrorCode::RpcError);
    } else if (method == u"eth_getTransactionReceipt" && result->isObject() &&
               !result->toObject().contains(u"status"_s)) {
        // Before Byzantium a receipt did not say whether it succeeded: never taken for a success.
        QVERIFY(error);
        QCOMPARE(error->detail, u"status"_s);
    } else {
        QVERIFY2(!error, error ? qPrintable(error->detail) : "");
    }
}

CAPSTAN_TEST(ExecutionApisTest)

} // namespace capstan::execution_apis_test

#include "execution_apis_test.moc"
