// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/sql.h"
#include "tests/unit/core/storage/storage_samples.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace capstan;
using namespace Qt::Literals::StringLiterals;

namespace {

TransactionRecord recordOf(std::uint64_t nonce)
{
    TransactionRecord record = test::signedRecord(nonce);
    std::array<std::uint8_t, 32> bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<std::uint8_t>(nonce >> (8 * i));
    record.hash = Hash32(bytes);
    record.raw = Bytes(300, static_cast<std::uint8_t>(nonce));
    return record;
}

/// The process that gets killed: adds records for as long as it lives, moves each on, and says "<id> <state>"
/// of what the journal took.
int writeForever(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return 1;
    Journal journal(database->get());
    std::uint64_t nonce = journal.nextNonce(1, test::Genesis, test::Owner).value().value_or(0);
    for (;; ++nonce) {
        auto record = journal.add(recordOf(nonce));
        if (!record)
            return 2;
        std::printf("%lld 1\n", record->id);
        std::fflush(stdout);
        record->state = TransactionState::Sent;
        if (!journal.update(*record))
            return 3;
        std::printf("%lld 2\n", record->id);
        std::fflush(stdout);
    }
}

/// The state last said of each id. A line that the kill cut short was not said.
std::map<qint64, int> statesSaid(const QByteArray &output)
{
    std::map<qint64, int> states;
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            states[words[0].toLongLong()] = words[1].toInt();
    }
    return states;
}

} // namespace

class JournalCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryRecordThatWasReportedBeforeAKill();
};

void JournalCrashTest::keepsEveryRecordThatWasReportedBeforeAKill()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"profile.sqlite"_s);
    const int rounds = qEnvironmentVariableIntValue("CAPSTAN_FULL") == 1 ? 200 : 20;
    std::map<qint64, int> said;
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QVERIFY(writer.waitForReadyRead(20'000));
        writer.waitForFinished(QRandomGenerator::global()->bounded(0, 60));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        for (const auto &[id, state] : statesSaid(writer.readAllStandardOutput()))
            said[id] = state;

        const auto database = Database::open(path);
        VERIFY_RESULT(database);
        QCOMPARE(sqlValue((*database)->connection(), u"PRAGMA integrity_check"_s).value().toString(),
                 u"ok"_s);
        const auto records = Journal(database->get()).records(1, test::Genesis, test::Owner);
        VERIFY_RESULT(records);
        std::map<qint64, TransactionRecord> stored;
        for (const TransactionRecord &record : *records)
            stored[record.id] = record;
        for (const auto &[id, state] : said) {
            QVERIFY2(stored.contains(id), qPrintable(u"record %1 of round %2"_s.arg(id).arg(round)));
            QVERIFY(static_cast<int>(stored[id].state) >= state);
            QVERIFY(stored[id].raw == recordOf(stored[id].nonce).raw);
        }
    }
    QVERIFY(said.size() >= static_cast<std::size_t>(rounds));
    qInfo("%d kills, %zu records", rounds, said.size());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeForever(arguments.value(2));
    JournalCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "journal_crash_test.moc"
