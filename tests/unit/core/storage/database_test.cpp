// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/schema_v7_fixture.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace capstan::database_test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A database that SQLite makes without us.
void makeForeign(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        for (const QString &sql : statements)
            VERIFY_RESULT(runSql(connection, sql));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsThePresentSchema();
    void onlyTheOwnerMayReadIt();
    void isDurable_data();
    void isDurable();
    void opensAgain();
    void opensEveryReleasedSchema();
    void hasTheSchemaOfTheRelease();
    void refusesOtherFilesUntouched_data();
    void refusesOtherFilesUntouched();
    void refusesADamagedFile();
    void refusesAFileThatAnotherProgramHolds();
    void refusesAFolderThatIsNotThere();
    void closesItsConnection();
};

void DatabaseTest::createsThePresentSchema()
{
    test::OpenDatabase open;
    QCOMPARE(open.database->schemaVersion(), Database::SchemaVersion);
    QCOMPARE(sqlValue(open.database->connection(), u"PRAGMA application_id"_s).value().toInt(), 0x43505354);
}

void DatabaseTest::onlyTheOwnerMayReadIt()
{
    test::OpenDatabase open;
    VERIFY_RESULT(
        AccountStore(open.database.get()).add({{test::Owner, u"Main"_s, Account::Kind::WatchOnly}}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFile::exists(open.path() + suffix));
        QCOMPARE(QFile::permissions(open.path() + suffix) & others, QFile::Permissions());
    }
}

void DatabaseTest::isDurable_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("write-ahead log") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("synchronous FULL") << u"synchronous"_s << u"2"_s;
    QTest::newRow("past the drive's cache") << u"fullfsync"_s << u"1"_s;
    QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("waits for others") << u"busy_timeout"_s << u"2000"_s;
}

void DatabaseTest::isDurable()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    test::OpenDatabase open;
    QCOMPARE(sqlValue(open.database->connection(), u"PRAGMA "_s + pragma).value().toString(), value);
    open.reopen();
    QCOMPARE(sqlValue(open.database->connection(), u"PRAGMA "_s + pragma).value().toString(), value);
}

void DatabaseTest::opensAgain()
{
    test::OpenDatabase open;
    VERIFY_RESULT(
        AccountStore(open.database.get()).add({{test::Owner, u"Main"_s, Account::Kind::WatchOnly}}));
    open.reopen();
    QCOMPARE(AccountStore(open.database.get()).accounts().value().size(), 1U);
    QVERIFY(!QFile::exists(open.path() + u".v1"_s));
}

void DatabaseTest::opensEveryReleasedSchema()
{
    QTemporaryDir folder;
    const QString path = test::copySchemaV1(folder);
    const auto database = Database::open(path);
    VERIFY_RESULT(database);
    QCOMPARE((*database)->schemaVersion(), Database::SchemaVersion);
    test::compareWithSchemaV1(database->get());

    QTemporaryDir another;
    const auto second = Database::open(test::copySchemaV2(another));
    VERIFY_RESULT(second);
    QCOMPARE((*second)->schemaVersion(), Database::SchemaVersion);
    test::compareWithSchemaV2(second->get());

    QTemporaryDir latest;
    const auto third = Database::open(test::copySchemaV3(latest));
    VERIFY_RESULT(third);
    QCOMPARE((*third)->schemaVersion(), Database::SchemaVersion);
    test::compareWithSchemaV3(third->get());

    QTemporaryDir later;
    const auto fourth = Database::open(test::copySchemaV4(later));
    VERIFY_RESULT(fourth);
    QCOMPARE((*fourth)->schemaVersion(), Database::SchemaVersion);
    test::compareWithSchemaV4(fourth->get());

    QTemporaryDir present;
    const auto fifth = Database::open(test::copySchemaV5(present));
    VERIFY_RESULT(fifth);
    QCOMPARE((*fifth)->schemaVersion(), Database::SchemaVersion);
    test::compareWithSchemaV5(fifth->get());

    QTemporaryDir newest;
    const auto sixth = Database::open(test::copySchemaV6(newest));
    VERIFY_RESULT(sixth);
    QCOMPARE((*sixth)->schemaVersion(), Database::SchemaVersion);
    test::compareWithSchemaV6(sixth->get());

    QTemporaryDir last;
    const auto seventh = Database::open(test::copySchemaV7(last));
    VERIFY_RESULT(seventh);
    QCOMPARE((*seventh)->schemaVersion(), Database::SchemaVersion);
    test::compareWithSchemaV7(seventh->get());
}

void DatabaseTest::hasTheSchemaOfTheRelease()
{
    const auto schema = [](const Database &database) {
        return sqlValue(
                   database.connection(),
                   u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_master ORDER BY name)"_s)
            .value()
            .toString();
    };
    QTemporaryDir folder;
    test::OpenDatabase open;
    for (const QString &name :
         {u"schema_v1.sqlite"_s, u"schema_v2.sqlite"_s, u"schema_v3.sqlite"_s, u"schema_v4.sqlite"_s,
          u"schema_v5.sqlite"_s, u"schema_v6.sqlite"_s, u"schema_v7.sqlite"_s}) {
        const auto released = Database::open(test::copySchema(folder, name));
        VERIFY_RESULT(released);
        QCOMPARE(schema(*open.database), schema(**released));
    }
}

void DatabaseTest::refusesOtherFilesUntouched_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("number");
    const QString ours = u"PRAGMA application_id = %1"_s.arg(ProfileApplicationId);
    const QString table = u"CREATE TABLE t (a)"_s;
    QTest::newRow("a newer version's")
        << QStringList{ours, table, u"PRAGMA user_version = 8"_s} << ErrorCode::DatabaseTooNew << qint64{8};
    QTest::newRow("a far newer version's") << QStringList{ours, table, u"PRAGMA user_version = 2147483647"_s}
                                           << ErrorCode::DatabaseTooNew << qint64{2147483647};
    QTest::newRow("another program's, without marks")
        << QStringList{table} << ErrorCode::DatabaseFailure << qint64{0};
    QTest::newRow("another program's, of our version")
        << QStringList{table, u"PRAGMA user_version = 1"_s} << ErrorCode::DatabaseFailure << qint64{0};
    QTest::newRow("another program's, marked")
        << QStringList{u"PRAGMA application_id = 1"_s, u"PRAGMA user_version = 1"_s, table}
        << ErrorCode::DatabaseFailure << qint64{0};
    QTest::newRow("ours, without a version")
        << QStringList{ours, table} << ErrorCode::DatabaseFailure << qint64{0};
    QTest::newRow("ours, of a negative version")
        << QStringList{ours, table, u"PRAGMA user_version = -1"_s} << ErrorCode::DatabaseFailure << qint64{0};
}

void DatabaseTest::refusesOtherFilesUntouched()
{
    QFETCH(QStringList, statements);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, number);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    makeForeign(path, statements);
    const QByteArray before = contentOf(path);
    const auto opened = Database::open(path);
    COMPARE_ERROR(opened, code);
    QCOMPARE(opened.error().number, number);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"other.sqlite"_s});
}

void DatabaseTest::refusesADamagedFile()
{
    QTemporaryDir folder;
    const QString path = test::copySchemaV1(folder);
    const QByteArray sound = contentOf(path);
    QVERIFY(sound.size() > 8192);
    for (const QByteArray &damaged :
         {QByteArray(
              "not a database, whatever its name says, and longer than a header of one hundred bytes is."
              "...................."),
          sound.first(4096), sound.first(4096) + QByteArray(sound.size() - 4096, '\xff'),
          QByteArray(16, 'x') + sound.mid(16)}) {
        write(path, damaged);
        COMPARE_ERROR(Database::open(path), ErrorCode::DatabaseFailure);
        QCOMPARE(contentOf(path), damaged);
    }
}

void DatabaseTest::refusesAFileThatAnotherProgramHolds()
{
    QTemporaryDir folder;
    const QString path = test::copySchemaV1(folder);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        VERIFY_RESULT(runSql(other, u"BEGIN IMMEDIATE"_s));
        const auto opened = Database::open(path);
        COMPARE_ERROR(opened, ErrorCode::DatabaseFailure);
        QCOMPARE(opened.error().number & 0xff, SqliteBusy);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    VERIFY_RESULT(Database::open(path));
}

void DatabaseTest::refusesAFolderThatIsNotThere()
{
    QTemporaryDir folder;
    COMPARE_ERROR(Database::open(folder.filePath(u"missing/profile.sqlite"_s)), ErrorCode::FileUnwritable);
    COMPARE_ERROR(Database::open(folder.path()), ErrorCode::FileUnwritable);
}

void DatabaseTest::closesItsConnection()
{
    const auto before = QSqlDatabase::connectionNames();
    {
        test::OpenDatabase open;
        COMPARE_ERROR(Database::open(u"/nowhere/profile.sqlite"_s), ErrorCode::FileUnwritable);
        QVERIFY(QSqlDatabase::connectionNames().size() == before.size() + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

CAPSTAN_TEST(DatabaseTest)

} // namespace capstan::database_test

#include "database_test.moc"
