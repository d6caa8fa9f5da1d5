// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/status_fixture.h"
#include "tests/support/counting_proxy.h"
#include "tests/support/devnet.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace capstan::status_errors_test {

using namespace testing;

namespace {

constexpr int UsageError = 2;
constexpr int ChainError = 3;

const QString account = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;

using Edit = std::function<void(QJsonObject &profile)>;
using Lie = std::function<QJsonValue(const QString &method, const QJsonValue &result)>;

Edit contract(const QString &name, const QString &address)
{
    return [name, address](QJsonObject &profile) {
        QJsonObject contracts = profile[u"contracts"_s].toObject();
        contracts[name] = address;
        profile[u"contracts"_s] = contracts;
    };
}

/// Changes the results of a node's reply, a batch or not.
QByteArray withLie(const QByteArray &request, const QByteArray &reply, const Lie &lie)
{
    QHash<qint64, QString> methods;
    const QJsonDocument asked = QJsonDocument::fromJson(request);
    for (const QJsonValue &call : asked.isArray() ? asked.array() : QJsonArray{asked.object()}) {
        methods[call[u"id"_s].toInteger()] = call[u"method"_s].toString();
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply);
    QJsonArray answers;
    for (const QJsonValue &item : document.isArray() ? document.array() : QJsonArray{document.object()}) {
        QJsonObject answer = item.toObject();
        if (answer.contains(u"result"_s)) {
            answer[u"result"_s] = lie(methods[answer[u"id"_s].toInteger()], answer[u"result"_s]);
        }
        answers.append(answer);
    }
    return document.isArray() ? QJsonDocument(answers).toJson()
                              : QJsonDocument(answers.first().toObject()).toJson();
}

} // namespace

/// What `capstan status` does with a command line, a network file or a node that is no good: an exit code,
/// one plain line on stderr, and nothing on stdout that a script could take for an answer.
class StatusErrorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesABadCommandLine_data();
    void refusesABadCommandLine();
    void helps();
    void refusesABadNetworkFile_data();
    void refusesABadNetworkFile();
    void tellsWhatTheNetworkIsNot_data();
    void tellsWhatTheNetworkIsNot();
    void tellsThatNobodyAnswers();
    void saysNothingOfALyingNode_data();
    void saysNothingOfALyingNode();

private:
    QString writeProfile(const QByteArray &bytes);
    QJsonObject profile() const;

    Devnet m_devnet;
    QTemporaryDir m_folder;
};

void StatusErrorsTest::initTestCase()
{
    QVERIFY(m_devnet.start());
}

QString StatusErrorsTest::writeProfile(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"edited.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QJsonObject StatusErrorsTest::profile() const
{
    QFile file(m_devnet.networkFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void StatusErrorsTest::refusesABadCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mention");
    const auto row = [](const char *name, const QStringList &arguments, const QString &mention) {
        QTest::newRow(name) << arguments << mention;
    };
    const QString option = u"--address"_s;
    row("nothing", {}, option);
    row("no value", {option}, u"address"_s);
    row("an empty value", {option, QString()}, option);
    row("a name", {option, u"vitalik.eth"_s}, option);
    row("39 digits", {option, account.chopped(1)}, option);
    row("no prefix", {option, account.sliced(2)}, option);
    row("a wrong checksum", {option, QString(account).replace(u"f39F"_s, u"F39F"_s)}, option);
    row("twice", {option, account, option, account}, option);
    row("an unknown option", {option, account, u"--verbose"_s}, u"verbose"_s);
    row("an unexpected argument", {option, account, u"now"_s}, u"now"_s);
    row("an endpoint that is no URL", {option, account, u"--rpc"_s, u"localhost"_s}, u"--rpc"_s);
    row("plain HTTP to the world", {option, account, u"--rpc"_s, u"http://node.example"_s}, u"--rpc"_s);
    row("an empty endpoint", {option, account, u"--rpc"_s, QString()}, u"--rpc"_s);
}

void StatusErrorsTest::refusesABadCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mention);
    const StatusRun run = runStatus(arguments);
    QCOMPARE(run.exitCode, UsageError);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.isOneLineOfErrors(), run.errors);
    QVERIFY2(run.errors.contains(mention.toUtf8()), run.errors);
}

void StatusErrorsTest::helps()
{
    const StatusRun help = runStatus({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *option : {"--address", "--network", "--rpc", "--json"}) {
        QVERIFY2(help.output.contains(option), option);
    }
    const StatusRun version = runStatus({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.output.startsWith("capstan "), version.output);
}

void StatusErrorsTest::refusesABadNetworkFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rpc");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("not JSON") << QByteArray("name: Capstan\n") << QString();
    QTest::newRow("not an object") << QByteArray("[1]") << QString();
    QTest::newRow("fields are missing") << QByteArray("{\"name\":\"x\"}") << QString();
    QTest::newRow("a key twice") << QByteArray("{\"name\":\"x\",\"name\":\"y\"}") << QString();
    QTest::newRow("a megabyte") << QByteArray(1 << 20, ' ') << QString();
    QTest::newRow("not an object, and an endpoint") << QByteArray("[1]") << u"http://127.0.0.1:1"_s;
    QTest::newRow("a key twice, and an endpoint")
        << QByteArray("{\"name\":\"x\",\"name\":\"y\"}") << u"http://127.0.0.1:1"_s;
    QTest::newRow("a megabyte, and an endpoint") << QByteArray(1 << 20, ' ') << u"http://127.0.0.1:1"_s;
}

void StatusErrorsTest::refusesABadNetworkFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, rpc);
    QStringList arguments{u"--address"_s, account, u"--network"_s, writeProfile(content)};
    if (!rpc.isEmpty()) {
        arguments << u"--rpc"_s << rpc;
    }
    StatusRun run = runStatus(arguments);
    QCOMPARE(run.exitCode, UsageError);
    QVERIFY2(run.isOneLineOfErrors() && run.output.isEmpty(), run.errors);
    QVERIFY2(run.errors.contains("--network"), run.errors);

    arguments[3] = m_folder.filePath(u"there is no such file"_s);
    run = runStatus(arguments);
    QCOMPARE(run.exitCode, UsageError);
    QVERIFY2(run.isOneLineOfErrors() && run.output.isEmpty(), run.errors);
}

void StatusErrorsTest::tellsWhatTheNetworkIsNot_data()
{
    QTest::addColumn<Edit>("edit");
    const QString nothingThere = u"0x00000000000000000000000000000000000000EE"_s;
    const QString multicall3 = u"0xcA11bde05977b3631167028862bE2a173976CA11"_s;
    QTest::newRow("another chain") << Edit([](QJsonObject &profile) { profile[u"chainId"_s] = 1; });
    QTest::newRow("no staking contract") << contract(u"staking"_s, nothingThere);
    QTest::newRow("no token") << contract(u"token"_s, nothingThere);
    QTest::newRow("no configuration") << contract(u"stakingConfig"_s, nothingThere);
    QTest::newRow("something else as the staking contract") << contract(u"staking"_s, multicall3);
    QTest::newRow("another token than the contract's") << contract(u"token"_s, multicall3);
}

void StatusErrorsTest::tellsWhatTheNetworkIsNot()
{
    QFETCH(Edit, edit);
    QJsonObject edited = profile();
    QVERIFY(!edited.isEmpty());
    edit(edited);
    const QString file = writeProfile(QJsonDocument(edited).toJson());
    const StatusRun run = runStatus({u"--address"_s, account, u"--network"_s, file, u"--json"_s});
    QCOMPARE(run.exitCode, ChainError);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.isOneLineOfErrors(), run.errors);
}

void StatusErrorsTest::tellsThatNobodyAnswers()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const StatusRun run =
        runStatus({u"--address"_s, account, u"--network"_s, m_devnet.networkFile(), u"--rpc"_s, url});
    QCOMPARE(run.exitCode, ChainError);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.isOneLineOfErrors(), run.errors);
}

void StatusErrorsTest::saysNothingOfALyingNode_data()
{
    QTest::addColumn<Lie>("lie");
    const auto instead = [](const QString &method, const QJsonValue &value) {
        return Lie([method, value](const QString &asked, const QJsonValue &result) {
            return asked == method ? value : result;
        });
    };
    QTest::newRow("a number for a call") << instead(u"eth_call"_s, 12);
    QTest::newRow("an object for a call") << instead(u"eth_call"_s, QJsonObject());
    QTest::newRow("nothing for a call") << instead(u"eth_call"_s, u"0x"_s);
    QTest::newRow("zeros for a call") << instead(u"eth_call"_s, u"0x"_s + QString(64, u'0'));
    QTest::newRow("odd hex for a call") << instead(u"eth_call"_s, u"0x123"_s);
    QTest::newRow("no block") << instead(u"eth_getBlockByNumber"_s, QJsonValue::Null);
    QTest::newRow("a block without fields") << instead(u"eth_getBlockByNumber"_s, QJsonObject());
    QTest::newRow("a decimal balance") << instead(u"eth_getBalance"_s, u"1000"_s);
    QTest::newRow("a balance above 256 bits") << instead(u"eth_getBalance"_s, u"0x1"_s + QString(64, u'0'));
    QTest::newRow("no code anywhere") << instead(u"eth_getCode"_s, u"0x"_s);
    QTest::newRow("half a slot") << instead(u"eth_getStorageAt"_s, u"0x12"_s);
    QTest::newRow("a slot that is no address") << instead(u"eth_getStorageAt"_s, u"0x"_s + QString(64, u'f'));
    QTest::newRow("another chain") << instead(u"eth_chainId"_s, u"0x1"_s);
    QTest::newRow("one nibble of each answer changed")
        << Lie([](const QString &method, const QJsonValue &result) -> QJsonValue {
               QString text = result.toString();
               if (method == u"eth_call"_s && text.size() > 300) {
                   text[200] = text[200] == u'0' ? u'1' : u'0';
                   return text;
               }
               return result;
           });
}

void StatusErrorsTest::saysNothingOfALyingNode()
{
    QFETCH(Lie, lie);
    CountingProxy proxy(m_devnet.rpcUrl());
    proxy.setLie(
        [lie](const QByteArray &request, const QByteArray &reply) { return withLie(request, reply, lie); });
    const StatusRun run = runStatus({u"--address"_s, account, u"--network"_s, m_devnet.networkFile(),
                                     u"--rpc"_s, proxy.url().toString(), u"--json"_s});
    QCOMPARE(run.exitCode, ChainError);
    QVERIFY2(run.output.isEmpty(), run.output);
    QVERIFY2(run.isOneLineOfErrors(), run.errors);
    QVERIFY(proxy.httpRequests() > 0);
}

CAPSTAN_TEST(StatusErrorsTest)

} // namespace capstan::status_errors_test

#include "status_errors_test.moc"
