// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/eth_api.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::eth_api_test {

namespace {

const Address alice = *Address::fromHex(u"0x7dcd17433742f4c0ca53122ab541d0ba67fc27df");
const Address bob = *Address::fromHex(u"0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4");
const Hash32 hash = *Hash32::fromHex(u"0xa38f2a6f7d276298d8e7a9bfa28625e4dc8948021f5a7369d0a04571879e98d2");

} // namespace

class EthApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheCall_data();
    void writesTheCall();
};

void EthApiTest::writesTheCall_data()
{
    using eth::BlockTag;
    QTest::addColumn<RpcCall>("call");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    const auto row = [](const char *name, const RpcCall &call, const QString &method,
                        const QByteArray &params) { QTest::newRow(name) << call << method << params; };
    row("chain id", eth::chainId(), u"eth_chainId"_s, "[]");
    row("block number", eth::blockNumber(), u"eth_blockNumber"_s, "[]");
    row("block by tag", eth::getBlock(BlockTag::Finalized), u"eth_getBlockByNumber"_s,
        R"(["finalized",false])");
    row("block by number", eth::getBlock(27u), u"eth_getBlockByNumber"_s, R"(["0x1b",false])");
    row("genesis", eth::getBlock(0u), u"eth_getBlockByNumber"_s, R"(["0x0",false])");
    row("block by hash", eth::getBlock(hash), u"eth_getBlockByHash"_s,
        R"(["0xa38f2a6f7d276298d8e7a9bfa28625e4dc8948021f5a7369d0a04571879e98d2",false])");
    row("balance", eth::getBalance(alice, BlockTag::Latest), u"eth_getBalance"_s,
        R"(["0x7dcd17433742f4c0ca53122ab541d0ba67fc27df","latest"])");
    row("balance at a block hash (EIP-1898)", eth::getBalance(alice, hash), u"eth_getBalance"_s,
        R"(["0x7dcd17433742f4c0ca53122ab541d0ba67fc27df",{"blockHash":"0xa38f2a6f7d276298d8e7a9bfa28625e4dc8948021f5a7369d0a04571879e98d2"}])");
    row("code", eth::getCode(bob, BlockTag::Safe), u"eth_getCode"_s,
        R"(["0x8290333cef9e6d528dd5618fb97a76f268f3edd4","safe"])");
    row("storage", eth::getStorageAt(bob, hash, 16u), u"eth_getStorageAt"_s,
        R"(["0x8290333cef9e6d528dd5618fb97a76f268f3edd4","0xa38f2a6f7d276298d8e7a9bfa28625e4dc8948021f5a7369d0a04571879e98d2","0x10"])");
    row("nonce", eth::getTransactionCount(alice, BlockTag::Pending), u"eth_getTransactionCount"_s,
        R"(["0x7dcd17433742f4c0ca53122ab541d0ba67fc27df","pending"])");
    row("call", eth::call({alice, bob, {0xff, 0x01}, 60'000}, BlockTag::Latest), u"eth_call"_s,
        R"([{"from":"0x7dcd17433742f4c0ca53122ab541d0ba67fc27df","gas":"0xea60","input":"0xff01","to":"0x8290333cef9e6d528dd5618fb97a76f268f3edd4"},"latest"])");
    row("call without sender, gas and data", eth::call({{}, bob, {}, {}}, 1u), u"eth_call"_s,
        R"([{"to":"0x8290333cef9e6d528dd5618fb97a76f268f3edd4"},"0x1"])");
    row("call with other code at an address",
        eth::callWithCode({alice, alice, {0x01}, {}}, 1u, alice, Bytes{0x60, 0x80}), u"eth_call"_s,
        R"([{"from":"0x7dcd17433742f4c0ca53122ab541d0ba67fc27df","input":"0x01","to":"0x7dcd17433742f4c0ca53122ab541d0ba67fc27df"},"0x1",{"0x7dcd17433742f4c0ca53122ab541d0ba67fc27df":{"code":"0x6080"}}])");
    row("gas estimate", eth::estimateGas({alice, bob, {0x01}, {}}, BlockTag::Pending), u"eth_estimateGas"_s,
        R"([{"from":"0x7dcd17433742f4c0ca53122ab541d0ba67fc27df","input":"0x01","to":"0x8290333cef9e6d528dd5618fb97a76f268f3edd4"},"pending"])");
    row("fee history", eth::feeHistory(20, BlockTag::Latest, {10, 50.5}), u"eth_feeHistory"_s,
        R"(["0x14","latest",[10,50.5]])");
    const Bytes raw{0x02, 0xf8, 0x00};
    row("send", eth::sendRawTransaction(raw), u"eth_sendRawTransaction"_s, R"(["0x02f800"])");
    row("receipt", eth::getTransactionReceipt(hash), u"eth_getTransactionReceipt"_s,
        R"(["0xa38f2a6f7d276298d8e7a9bfa28625e4dc8948021f5a7369d0a04571879e98d2"])");
    row("transaction", eth::getTransactionByHash(hash), u"eth_getTransactionByHash"_s,
        R"(["0xa38f2a6f7d276298d8e7a9bfa28625e4dc8948021f5a7369d0a04571879e98d2"])");
    row("logs", eth::getLogs({1, 4, {alice, bob}, {std::nullopt, hash}}), u"eth_getLogs"_s,
        R"([{"address":["0x7dcd17433742f4c0ca53122ab541d0ba67fc27df","0x8290333cef9e6d528dd5618fb97a76f268f3edd4"],"fromBlock":"0x1","toBlock":"0x4","topics":[null,["0xa38f2a6f7d276298d8e7a9bfa28625e4dc8948021f5a7369d0a04571879e98d2"]]}])");
    row("logs of all addresses and topics", eth::getLogs({5, 5, {}, {}}), u"eth_getLogs"_s,
        R"([{"fromBlock":"0x5","toBlock":"0x5"}])");
}

void EthApiTest::writesTheCall()
{
    QFETCH(RpcCall, call);
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QCOMPARE(call.method, method);
    QCOMPARE(QJsonDocument(call.params).toJson(QJsonDocument::Compact), params);
}

CAPSTAN_TEST(EthApiTest)

} // namespace capstan::eth_api_test

#include "eth_api_test.moc"
