// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/schema_v1_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::migrations_test {

namespace {

Result<void> addLabels(const QSqlDatabase &connection)
{
    return runSql(connection, u"CREATE TABLE label (word TEXT NOT NULL) STRICT"_s).map([](const QSqlQuery &) {
    });
}

Result<void> fillLabels(const QSqlDatabase &connection)
{
    return runSql(connection, u"INSERT INTO label (word) SELECT name FROM account"_s)
        .map([](const QSqlQuery &) {});
}

Result<void> addTableAndFail(const QSqlDatabase &connection)
{
    return addLabels(connection).and_then([] {
        return Result<void>(failure(ErrorCode::DatabaseFailure, u"step"_s));
    });
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsTheMissingStepsInOrder();
    void copiesTheFileBefore();
    void replacesTheCopyOfAnEarlierTry();
    void changesNothingWhenItCannotCopy();
    void undoesAStepThatFails();
    void keepsTheStepsBeforeOneThatFails();
    void doesNothingWhenUpToDate();
    void refusesANewerSchema();
    void takesAccountsOfVersionOneAlong();

private:
    Result<void> migrateTo(std::vector<Migration> further);
    int version() const { return sqlValue(m_connection, u"PRAGMA user_version"_s).value().toInt(); }
    bool hasLabels() const
    {
        return sqlValue(m_connection, u"SELECT count(*) FROM sqlite_master WHERE name = 'label'"_s)
                   .value()
                   .toInt() == 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QSqlDatabase m_connection;
};

/// A file of version 1 as a program left it that was killed: the last words are in the write-ahead log.
void MigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = test::copySchemaV1(*m_folder);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"migrating"_s);
    m_connection.setDatabaseName(m_path);
    QVERIFY(m_connection.open());
    VERIFY_RESULT(runSql(m_connection, u"PRAGMA journal_mode = WAL"_s));
    VERIFY_RESULT(runSql(m_connection, u"UPDATE account SET name = 'in the log' WHERE name = 'Main'"_s));
}

void MigrationsTest::cleanup()
{
    m_connection = {};
    QSqlDatabase::removeDatabase(u"migrating"_s);
}

Result<void> MigrationsTest::migrateTo(std::vector<Migration> further)
{
    std::vector<Migration> steps(migrations().begin(), migrations().begin() + 1);
    steps.insert(steps.end(), further.begin(), further.end());
    return migrate(m_connection, m_path, steps);
}

void MigrationsTest::runsTheMissingStepsInOrder()
{
    VERIFY_RESULT(migrateTo({addLabels, fillLabels}));
    QCOMPARE(version(), 3);
    QCOMPARE(sqlValue(m_connection, u"SELECT min(word) FROM label"_s).value().toString(),
             QString::fromUtf8("K\xc3\xbchlhaus"));
}

void MigrationsTest::copiesTheFileBefore()
{
    VERIFY_RESULT(migrateTo({addLabels}));
    QVERIFY(hasLabels());
    m_connection.close();
    m_connection.setDatabaseName(m_path + u".v1"_s);
    QVERIFY(m_connection.open());
    QCOMPARE(version(), 1);
    QCOMPARE(sqlValue(m_connection, u"SELECT name FROM account"_s).value().toString(), u"in the log"_s);
}

void MigrationsTest::replacesTheCopyOfAnEarlierTry()
{
    QFile stale(m_path + u".v1"_s);
    QVERIFY(stale.open(QIODevice::WriteOnly) && stale.write("stale") == 5);
    stale.close();
    VERIFY_RESULT(migrateTo({addLabels}));
    VERIFY_RESULT(Database::open(m_path + u".v1"_s));
}

void MigrationsTest::changesNothingWhenItCannotCopy()
{
    QVERIFY(QDir().mkpath(m_path + u".v1/in the way"_s));
    COMPARE_ERROR(migrateTo({addLabels}), ErrorCode::FileUnwritable);
    QCOMPARE(version(), 1);
    QVERIFY(!hasLabels());
}

void MigrationsTest::undoesAStepThatFails()
{
    const auto done = migrateTo({addTableAndFail});
    COMPARE_ERROR(done, ErrorCode::DatabaseFailure);
    QCOMPARE(done.error().detail, u"step"_s);
    QCOMPARE(version(), 1);
    QVERIFY(!hasLabels());
}

void MigrationsTest::keepsTheStepsBeforeOneThatFails()
{
    COMPARE_ERROR(migrateTo({addLabels, addTableAndFail}), ErrorCode::DatabaseFailure);
    QCOMPARE(version(), 2);
    QVERIFY(hasLabels());
}

void MigrationsTest::doesNothingWhenUpToDate()
{
    VERIFY_RESULT(migrateTo({}));
    QCOMPARE(version(), 1);
    QVERIFY(!QFile::exists(m_path + u".v1"_s));
}

void MigrationsTest::refusesANewerSchema()
{
    VERIFY_RESULT(runSql(m_connection, u"PRAGMA user_version = 2"_s));
    const auto refused = migrateTo({});
    COMPARE_ERROR(refused, ErrorCode::DatabaseTooNew);
    QCOMPARE(refused.error().number, 2);
}

void MigrationsTest::takesAccountsOfVersionOneAlong()
{
    VERIFY_RESULT(migrate(m_connection, m_path, migrations().first(2)));
    m_connection.close();
    const auto database = Database::open(m_path);
    VERIFY_RESULT(database);
    AccountStore accounts(database->get());
    auto expected = test::schemaV1Accounts();
    expected.front().name = u"in the log"_s;
    QVERIFY(accounts.accounts().value() == expected);
    QCOMPARE(accounts.secretGeneration().value(), 1);
    QVERIFY(!accounts.staleSecretGeneration().value());
    QVERIFY(!accounts.secretPlace().value());
    // A new one comes last.
    const Account fresh{test::address(1), u"New"_s, Account::Kind::WatchOnly};
    VERIFY_RESULT(accounts.add({fresh}));
    expected.push_back(fresh);
    QVERIFY(accounts.accounts().value() == expected);
}

CAPSTAN_TEST(MigrationsTest)

} // namespace capstan::migrations_test

#include "migrations_test.moc"
