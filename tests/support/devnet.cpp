// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devnet.h"

#include "core/base/file_io.h"
#include "core/base/hex.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

// Ten times what each takes on an idle machine.
constexpr int CommandDeadlineMs = 120'000;
constexpr int RpcDeadlineMs = 60'000;
constexpr qint64 MostBytes = 1 << 20; ///< of a chain's files

const auto Script = QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/devnet/devnet.mjs");

} // namespace

/// A running anvil, and what it was when seeded.
struct Devnet::Chain
{
    QTemporaryDir folder;
    QUrl rpcUrl;
    QStringList options;
    QJsonValue head;
    QJsonValue snapshot;
    QJsonValue nextBaseFee;
    /// Commands rewrite these files.
    QByteArray facts, network;
};

// Its keeper ends it with this process.
std::unique_ptr<Devnet::Chain> Devnet::s_idle;

Devnet::Devnet()
    : m_chain(std::make_unique<Chain>())
{
}

Devnet::~Devnet()
{
    if (m_chain->snapshot.isString() && setBack())
        std::swap(m_chain, s_idle);
    if (m_chain && !m_chain->rpcUrl.isEmpty())
        stop();
}

bool Devnet::start(const QStringList &startOptions, const QStringList &seedOptions)
{
    const QStringList options = startOptions + seedOptions;
    if (s_idle && s_idle->options == options) {
        m_chain = std::move(s_idle);
        return true;
    }
    const QStringList watch{u"--watch-pid"_s, QString::number(QCoreApplication::applicationPid())};
    const auto started = command(QStringList{u"start"_s} + watch + startOptions);
    m_chain->rpcUrl = QUrl(started[u"rpcUrl"_s].toString());
    if (m_chain->rpcUrl.isEmpty() || command(QStringList{u"seed"_s} + seedOptions).isEmpty())
        return false;
    if (!startOptions.contains(u"--block-time"_s)) // that one goes on also while nobody needs it
        remember(options);
    return true;
}

void Devnet::stop()
{
    command({u"stop"_s});
    m_chain = std::make_unique<Chain>();
}

void Devnet::remember(const QStringList &options)
{
    m_chain->options = options;
    m_chain->head = rpc(u"eth_getBlockByNumber"_s, {u"latest"_s, false});
    m_chain->nextBaseFee =
        rpc(u"eth_feeHistory"_s, {u"0x1"_s, u"latest"_s, QJsonArray{}})[u"baseFeePerGas"_s][1];
    m_chain->facts = readFile(file(u"devnet.json"_s), MostBytes).value_or(QByteArray());
    m_chain->network = readFile(networkFile(), MostBytes).value_or(QByteArray());
    m_chain->snapshot = rpc(u"evm_snapshot"_s);
}

/// False when the chain has to end: it does not answer, or a reorganisation went back behind the seeded
/// state.
bool Devnet::setBack()
{
    Chain &chain = *m_chain;
    if (rpc(u"eth_getBlockByNumber"_s, {chain.head[u"number"_s], false})[u"hash"_s] != chain.head[u"hash"_s])
        return false;
    // What waits would be mined as soon as mining is on again.
    rpc(u"anvil_dropAllTransactions"_s);
    rpc(u"evm_setAutomine"_s, {true});
    if (rpc(u"evm_revert"_s, {chain.snapshot}) != true)
        return false;
    chain.snapshot = rpc(u"evm_snapshot"_s);
    // Going back does not bring it back.
    rpc(u"anvil_setNextBlockBaseFeePerGas"_s, {chain.nextBaseFee});
    return chain.snapshot.isString() && writePrivateFile(file(u"devnet.json"_s), chain.facts) &&
           writePrivateFile(networkFile(), chain.network);
}

QUrl Devnet::rpcUrl() const
{
    return m_chain->rpcUrl;
}

QString Devnet::file(const QString &name) const
{
    return m_chain->folder.filePath(name);
}

QString Devnet::networkFile() const
{
    return file(u"network.json"_s);
}

QJsonObject Devnet::command(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"node"_s,
                  QStringList{Script} + arguments + QStringList{u"--dir"_s, m_chain->folder.path()});
    if (!process.waitForFinished(CommandDeadlineMs) || process.exitCode() != 0) {
        qWarning().noquote() << "devnet" << arguments << process.errorString()
                             << process.readAllStandardError();
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void Devnet::advanceEpochs(int epochs) const
{
    command({u"advance"_s, u"--epochs"_s, QString::number(epochs)});
}

void Devnet::advanceBlocks(int blocks) const
{
    command({u"advance"_s, u"--blocks"_s, QString::number(blocks)});
}

QJsonObject Devnet::truth(const QString &account, const QString &block) const
{
    QStringList arguments{u"truth"_s, u"--account"_s, account};
    if (!block.isEmpty())
        arguments << u"--block"_s << block;
    return command(arguments);
}

bool Devnet::send(const QString &from, const QString &to, BytesView data) const
{
    const QJsonObject transaction{
        {u"from"_s, from}, {u"to"_s, to}, {u"data"_s, toHex(data)}, {u"gas"_s, u"0x2dc6c0"_s}};
    const QJsonValue hash = rpc(u"eth_sendTransaction"_s, {transaction});
    QJsonValue receipt;
    const bool mined = QTest::qWaitFor(
        [&] {
            receipt = rpc(u"eth_getTransactionReceipt"_s, {hash});
            return receipt.isObject();
        },
        RpcDeadlineMs);
    return mined && receipt[u"status"_s] == u"0x1"_s;
}

QJsonValue Devnet::rpc(const QString &method, const QJsonArray &params) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_chain->rpcUrl);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(RpcDeadlineMs);
    const QJsonObject call{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, params}};
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QJsonDocument(call).toJson()));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const auto answer = QJsonDocument::fromJson(reply->readAll()).object();
    if (!answer.contains(u"result"_s)) {
        qWarning().noquote() << method << reply->errorString()
                             << QJsonDocument(answer).toJson(QJsonDocument::Compact);
        return QJsonValue(QJsonValue::Undefined);
    }
    return answer[u"result"_s];
}

void Devnet::refuseCalls(const QString &contract, const QByteArray &reason) const
{
    // MSTORE the selector, 0x20, the length and the text; REVERT with these 100 bytes.
    const QString code = u"0x7f08c379a0"_s + QString(56, u'0') + u"600052602060045260"_s +
                         QString::number(reason.size(), 16).rightJustified(2, u'0') + u"6024527f"_s +
                         QString::fromLatin1(reason.toHex()).leftJustified(64, u'0') + u"60445260646000fd"_s;
    rpc(u"anvil_setCode"_s, {contract, code});
}

QJsonObject Devnet::facts() const
{
    return QJsonDocument::fromJson(readFile(file(u"devnet.json"_s), MostBytes).value_or(QByteArray()))
        .object();
}

} // namespace capstan
