// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/transactions_fixture.h"

#include <QProcess>

#include <dlfcn.h>

using namespace capstan;
using namespace capstan::testing;
using namespace Qt::Literals::StringLiterals;
using Flow = TransactionFlow::State;

namespace {

constexpr auto writesVariable = "CAPSTAN_TEST_WRITES";

enum Code { Refused = 40, Followed = 41, DiskHadRoom = 42, Unexpected = 43 };

/// The program whose disk is full from a person's approval on, after so many writes.
int runOnFullDisk(int writes, const QString &networkFile, const QString &folder)
{
    using Fill = void (*)(int);
    using Left = int (*)();
    const auto fill = reinterpret_cast<Fill>(dlsym(RTLD_DEFAULT, "capstanFillDiskAfter"));
    const auto left = reinterpret_cast<Left>(dlsym(RTLD_DEFAULT, "capstanWritesLeft"));
    QTemporaryDir keysFolder;
    Keys keys(keysFolder.path());
    if (!fill || !left || !keys.unlock())
        return Unexpected;
    Run run(NetworkProfile::fromFile(networkFile).value(), folder, &keys.vault);
    auto *flow = run.begin(run.unstake(u"Tidewater"_s, wei("2000")));
    QObject::connect(flow, &TransactionFlow::stateChanged, flow, [=, &run](Flow now) {
        if (now == Flow::AwaitingApproval) {
            fill(writes);
            flow->approve(flow->preview()->digest);
        } else if (now == Flow::Ended) {
            const bool isFull = flow->error() && flow->error()->code == ErrorCode::FileUnwritable;
            QCoreApplication::exit(isFull ? Refused : Unexpected);
        } else if (now == Flow::Broadcasting) {
            // Long enough for it to be sent, seen in a block, and written down, as far as there is room.
            QTimer::singleShot(2'000, flow,
                               [left] { QCoreApplication::exit(left() >= 0 ? DiskHadRoom : Followed); });
        }
    });
    return QCoreApplication::exec();
}

} // namespace

class TransactionsFullDiskTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void noSignatureLeavesThatIsNotRecorded_data();
    void noSignatureLeavesThatIsNotRecorded();
    void theDiskWasFullAtEveryWrite();

private:
    QMap<int, int> m_codes; ///< of each number of writes
};

void TransactionsFullDiskTest::noSignatureLeavesThatIsNotRecorded_data()
{
    QTest::addColumn<int>("writes");
    const int step = qEnvironmentVariableIntValue("CAPSTAN_FULL") == 1 ? 1 : 4;
    for (int writes = 0; writes <= 60; writes += step)
        QTest::addRow("%d writes", writes) << writes;
}

void TransactionsFullDiskTest::noSignatureLeavesThatIsNotRecorded()
{
    QFETCH(int, writes);
    if (m_codes.value(writes - 4, 0) == DiskHadRoom || m_codes.value(writes - 1, 0) == DiskHadRoom)
        m_codes[writes] = DiskHadRoom;
    if (m_codes.contains(writes))
        return;
    const std::uint64_t before = nonce();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(writesVariable), QString::number(writes));
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CAPSTAN_FULL_DISK));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {chain().networkFile(), folder()});
    QVERIFY(program.waitForFinished(patienceMs * 2));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    const int code = program.exitCode();
    QVERIFY2(code != Unexpected && code >= Refused, qPrintable(QString::number(code)));
    m_codes[writes] = code;
    const std::uint64_t after = nonce();
    if (code == Refused)
        QCOMPARE(after, before);

    // With room again, what was signed is there and followed to its block; what was refused never was.
    Run &wallet = start();
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
    QCOMPARE(wallet.records().size(), std::size_t(code == Refused ? 0 : 1));
    if (code != Refused)
        TRY_RECORD(wallet, TransactionState::InBlock);
    QCOMPARE(nonce(), before + wallet.records().size());
    QCOMPARE(wallet.signer.count, 0);
}

void TransactionsFullDiskTest::theDiskWasFullAtEveryWrite()
{
    QVERIFY(m_codes.values().contains(Refused));
    QVERIFY(m_codes.values().contains(Followed));
    QVERIFY(m_codes.values().contains(DiskHadRoom));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool isProgram = false;
    const int writes = qEnvironmentVariableIntValue(writesVariable, &isProgram);
    if (isProgram && arguments.size() == 3)
        return runOnFullDisk(writes, arguments[1], arguments[2]);
    TransactionsFullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "transactions_full_disk_test.moc"
