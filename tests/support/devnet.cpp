// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devnet.h"

#include "core/base/hex.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

// Ten times what each takes on an idle machine.
constexpr int CommandDeadlineMs = 120'000;
constexpr int RpcDeadlineMs = 60'000;

const auto Script = QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/devnet/devnet.mjs");

} // namespace

Devnet::~Devnet()
{
    if (!m_rpcUrl.isEmpty())
        command({u"stop"_s});
}

bool Devnet::start(const QStringList &startOptions, const QStringList &seedOptions)
{
    const QStringList watch{u"--watch-pid"_s, QString::number(QCoreApplication::applicationPid())};
    const auto started = command(QStringList{u"start"_s} + watch + startOptions);
    m_rpcUrl = QUrl(started[u"rpcUrl"_s].toString());
    return !m_rpcUrl.isEmpty() && !command(QStringList{u"seed"_s} + seedOptions).isEmpty();
}

QString Devnet::networkFile() const
{
    return QDir(m_folder.path()).filePath(u"network.json"_s);
}

QJsonObject Devnet::command(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"node"_s, QStringList{Script} + arguments + QStringList{u"--dir"_s, m_folder.path()});
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
    QNetworkRequest request(m_rpcUrl);
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
    QFile file(QDir(m_folder.path()).filePath(u"devnet.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace capstan
