// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/transactions_fixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace capstan;
using namespace capstan::testing;
using namespace Qt::Literals::StringLiterals;
using Flow = TransactionFlow::State;

namespace {

constexpr auto crashPointVariable = "CAPSTAN_TEST_CRASH_AT";
constexpr int tooLateCode = 87;

/// The program that is killed at a named point, or at "never" by someone else: no destructor runs, nothing is
/// flushed.
int crashAt(const QString &point, const QString &networkFile, const QString &folder)
{
    const auto reach = [point](const QString &reached) {
        if (reached == point)
            ::kill(::getpid(), SIGKILL);
    };
    QTemporaryDir keysFolder;
    Keys keys(keysFolder.path());
    if (!keys.unlock())
        return tooLateCode;
    Run run(NetworkProfile::fromFile(networkFile).value(), folder, &keys.vault);
    auto *flow = run.begin(run.unstake(u"Tidewater"_s, wei("2000")));
    QObject::connect(flow, &TransactionFlow::stateChanged, flow, [=](Flow now) {
        const std::map<Flow, QString> names{{Flow::AwaitingApproval, u"prepared"_s},
                                            {Flow::Signing, u"approved"_s},
                                            {Flow::Journalling, u"signed"_s},
                                            {Flow::Broadcasting, u"journalled"_s},
                                            {Flow::Sent, u"sent"_s}};
        const auto name = names.find(now);
        if (name != names.end())
            reach(name->second);
        if (now == Flow::AwaitingApproval) {
            std::puts("approved");
            std::fflush(stdout);
            flow->approve(flow->preview()->digest);
        }
        if (now == Flow::Ended)
            QCoreApplication::exit(tooLateCode);
    });
    QObject::connect(&run.service, &TransactionService::recordChanged, flow,
                     [=](const TransactionRecord &record) {
                         if (record.state == TransactionState::InBlock)
                             reach(u"mined"_s);
                         if (record.state == TransactionState::Confirmed)
                             reach(u"confirmed"_s);
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
    void aKillAtAnyTimeLosesAndDoublesNothing_data();
    void aKillAtAnyTimeLosesAndDoublesNothing();

private:
    void startProgram(QProcess &program, const QString &point)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(crashPointVariable), point);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {chain().networkFile(), folder()});
    }
    /// The next run finds what the journal has, and nothing else; the chain has it once.
    void verifyRecovery(std::uint64_t before)
    {
        QElapsedTimer timer;
        timer.start();
        Run &wallet = start();
        QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
        const auto found = wallet.records();
        QVERIFY(found.size() <= 1);
        if (found.empty())
            QTest::qWait(300);
        else
            QTRY_VERIFY_WITH_TIMEOUT(wallet.records().at(0).blockNumber.has_value(), patienceMs);
        const qint64 tookMs = timer.elapsed();
        slowestMs = std::max(slowestMs, tookMs);
        QCOMPARE(nonce(), before + found.size());
        QCOMPARE(wallet.records().size(), found.size());
        QCOMPARE(wallet.signer.count, 0);
        QSqlQuery check(u"PRAGMA integrity_check"_s, wallet.connection());
        QVERIFY(check.next());
        QCOMPARE(check.value(0).toString(), u"ok"_s);
    }
    qint64 slowestMs = 0;
};

void TransactionsCrashTest::whatIsJournalledSurvives_data()
{
    QTest::addColumn<bool>("journalled");
    QTest::newRow("prepared") << false;
    QTest::newRow("approved") << false;
    QTest::newRow("signed") << false;
    QTest::newRow("journalled") << true;
    QTest::newRow("sent") << true;
    QTest::newRow("mined") << true;
    QTest::newRow("confirmed") << true;
}

void TransactionsCrashTest::whatIsJournalledSurvives()
{
    QFETCH(bool, journalled);
    const QString point = QString::fromLatin1(QTest::currentDataTag());
    const std::uint64_t before = nonce();
    QProcess program;
    startProgram(program, point);
    for (int waited = 0; waited < patienceMs && !program.waitForFinished(100); waited += 100) {
        if (point == u"confirmed" && nonce() > before)
            mine(1);
    }
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(program.exitCode(), SIGKILL);
    if (point == u"journalled")
        QCOMPARE(nonce(), before);
    verifyRecovery(before);
    QCOMPARE(run().records().size(), std::size_t(journalled ? 1 : 0));
}

void TransactionsCrashTest::aKillAtAnyTimeLosesAndDoublesNothing_data()
{
    QTest::addColumn<int>("afterMs");
    const int rounds = qEnvironmentVariableIntValue("CAPSTAN_FULL") == 1 ? 200 : 20;
    for (int round = 1; round <= rounds; ++round)
        QTest::addRow("kill %d", round) << QRandomGenerator::global()->bounded(0, 150);
}

void TransactionsCrashTest::aKillAtAnyTimeLosesAndDoublesNothing()
{
    QFETCH(int, afterMs);
    const std::uint64_t before = nonce();
    QProcess program;
    startProgram(program, u"never"_s);
    // Most of what can be lost happens right after the approval; each fourth time it is long before.
    if (afterMs % 4 != 0)
        QVERIFY(program.waitForReadyRead(patienceMs));
    (void)program.waitForFinished(afterMs);
    program.kill();
    QVERIFY(program.waitForFinished(patienceMs));
    verifyRecovery(before);
    qInfo("killed after %d ms, %zu recorded, slowest recovery so far %lld ms", afterMs,
          run().records().size(), slowestMs);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString point = qEnvironmentVariable(crashPointVariable);
    if (!point.isEmpty() && arguments.size() == 3)
        return crashAt(point, arguments[1], arguments[2]);
    TransactionsCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "transactions_crash_test.moc"
