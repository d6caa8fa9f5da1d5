// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/transactions_fixture.h"

#include <QProcess>

#include <cstdlib>

using namespace capstan;
using namespace capstan::testing;
using namespace Qt::Literals::StringLiterals;
using Flow = TransactionFlow::State;

namespace {

constexpr auto crashStateVariable = "CAPSTAN_TEST_CRASH_IN";
constexpr int crashCode = 86;
constexpr int tooLateCode = 87;

/// The program that ends without a word when its flow comes to a state: no destructor runs, nothing is
/// flushed.
int crashIn(int state, const QString &networkFile, const QString &folder)
{
    QTemporaryDir keysFolder;
    Keys keys(keysFolder.path());
    if (!keys.unlock())
        return tooLateCode;
    Run run(NetworkProfile::fromFile(networkFile).value(), folder, &keys.vault);
    auto *flow = run.begin(run.unstake(u"Tidewater"_s, wei("2000")));
    QObject::connect(flow, &TransactionFlow::stateChanged, flow, [=](Flow now) {
        if (static_cast<int>(now) == state)
            std::_Exit(crashCode);
        if (now == Flow::AwaitingApproval)
            flow->approve(flow->preview()->digest);
        if (now == Flow::Ended)
            QCoreApplication::exit(tooLateCode);
    });
    return QCoreApplication::exec();
}

} // namespace

class TransactionsCrashTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsJournalledSurvives_data();
    void whatIsJournalledSurvives();
};

void TransactionsCrashTest::whatIsJournalledSurvives_data()
{
    QTest::addColumn<Flow>("state");
    QTest::addColumn<bool>("journalled");
    QTest::newRow("AwaitingApproval") << Flow::AwaitingApproval << false;
    QTest::newRow("Signing") << Flow::Signing << false;
    QTest::newRow("Journalling") << Flow::Journalling << false;
    QTest::newRow("Broadcasting") << Flow::Broadcasting << true;
    QTest::newRow("Sent") << Flow::Sent << true;
}

void TransactionsCrashTest::whatIsJournalledSurvives()
{
    QFETCH(Flow, state);
    QFETCH(bool, journalled);
    const std::uint64_t before = nonce();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(crashStateVariable), QString::number(static_cast<int>(state)));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {chain().networkFile(), folder()});
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.exitCode(), crashCode);
    if (state == Flow::Broadcasting)
        QCOMPARE(nonce(), before);

    Run &wallet = start();
    if (journalled) {
        TRY_RECORD(wallet, TransactionState::InBlock);
        QCOMPARE(nonce(), before + 1);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
        QTest::qWait(500);
        QVERIFY(wallet.records().empty());
        QCOMPARE(nonce(), before);
    }
    QCOMPARE(wallet.signer.count, 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool isCrash = false;
    const int state = qEnvironmentVariableIntValue(crashStateVariable, &isCrash);
    if (isCrash && arguments.size() == 3)
        return crashIn(state, arguments[1], arguments[2]);
    TransactionsCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "transactions_crash_test.moc"
