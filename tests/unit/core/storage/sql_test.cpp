// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/storage_samples.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::sql_test {

class SqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesIntegersUpTo63Bits();
    void storesMissingTextAsEmpty();
    void readsBackWhatItStores();
    void refusesColumnsOfAnotherShape_data();
    void refusesColumnsOfAnotherShape();
    void namesTheFirstBadColumn();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void reportsAStatementThatIsNotSql();

private:
    QSqlDatabase connection() const { return m_open.database->connection(); }
    test::OpenDatabase m_open;
};

void SqlTest::storesIntegersUpTo63Bits()
{
    QCOMPARE(toSql(std::uint64_t{0}).value().toLongLong(), 0);
    QCOMPARE(toSql(std::uint64_t{0x7fff'ffff'ffff'ffff}).value().toLongLong(), 0x7fff'ffff'ffff'ffffLL);
    COMPARE_ERROR(toSql(std::uint64_t{0x8000'0000'0000'0000}), ErrorCode::NumberOutOfRange);
}

void SqlTest::storesMissingTextAsEmpty()
{
    QVERIFY(!toSql(QString()).isNull());
}

void SqlTest::readsBackWhatItStores()
{
    const UInt256 largest = (std::numeric_limits<UInt256>::max)();
    auto query =
        runSql(connection(), u"SELECT ?, ?, ?, ?, ?, NULL"_s,
               {toSql(test::Genesis), toSql(test::Owner), toSql(largest), qint64{-5}, toSql(QString())});
    VERIFY_RESULT(query);
    QVERIFY(query->next());
    RowReader row(*query);
    QCOMPARE(row.hash(), test::Genesis);
    QCOMPARE(row.address(), test::Owner);
    QVERIFY(row.uint256() == largest);
    QCOMPARE(row.int64(), -5);
    QCOMPARE(row.text(), QString());
    QVERIFY(!row.optional([](RowReader &r) { return r.uint64(); }));
    VERIFY_RESULT(row.result());
}

using Read = void (*)(RowReader &);

void SqlTest::refusesColumnsOfAnotherShape_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Read>("read");
    const Read hash = [](RowReader &row) { row.hash(); };
    const Read address = [](RowReader &row) { row.address(); };
    const Read uint256 = [](RowReader &row) { row.uint256(); };
    const Read uint64 = [](RowReader &row) { row.uint64(); };
    const Read number = [](RowReader &row) { row.number(1, 7); };
    const Read text = [](RowReader &row) { row.text(); };
    const Read bytes = [](RowReader &row) { row.bytes(); };

    QTest::newRow("a hash of 31 bytes") << u"zeroblob(31)"_s << hash;
    QTest::newRow("a hash as text") << u"'%1'"_s.arg(QString(32, u'a')) << hash;
    QTest::newRow("no hash") << u"NULL"_s << hash;
    QTest::newRow("an address of 21 bytes") << u"zeroblob(21)"_s << address;
    QTest::newRow("a negative amount") << u"'-1'"_s << uint256;
    QTest::newRow("an empty amount") << u"''"_s << uint256;
    QTest::newRow("an amount with a leading zero") << u"'01'"_s << uint256;
    QTest::newRow("2^256")
        << u"'115792089237316195423570985008687907853269984665640564039457584007913129639936'"_s << uint256;
    QTest::newRow("a negative counter") << u"-1"_s << uint64;
    QTest::newRow("a counter as text") << u"'1'"_s << uint64;
    QTest::newRow("a fraction") << u"1.5"_s << uint64;
    QTest::newRow("no counter") << u"NULL"_s << uint64;
    QTest::newRow("below the range") << u"0"_s << number;
    QTest::newRow("above the range") << u"8"_s << number;
    QTest::newRow("beyond 32 bits") << u"4294967297"_s << number;
    QTest::newRow("a number as words") << u"5"_s << text;
    QTest::newRow("words as bytes") << u"'abc'"_s << bytes;
}

void SqlTest::refusesColumnsOfAnotherShape()
{
    QFETCH(QString, sql);
    QFETCH(Read, read);
    auto query = runSql(connection(), u"SELECT %1"_s.arg(sql));
    VERIFY_RESULT(query);
    QVERIFY(query->next());
    RowReader row(*query);
    read(row);
    COMPARE_ERROR(row.result(), ErrorCode::DatabaseFailure);
}

void SqlTest::namesTheFirstBadColumn()
{
    auto query = runSql(connection(), u"SELECT 1 AS good, -1 AS nonce, -1 AS epoch"_s);
    VERIFY_RESULT(query);
    QVERIFY(query->next());
    RowReader row(*query);
    row.uint64();
    row.uint64();
    row.uint64();
    QCOMPARE(row.result().error().detail, u"nonce"_s);
}

void SqlTest::tellsFailuresApart_data()
{
    QTest::addColumn<QString>("native");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the disk is full") << u"13"_s << ErrorCode::FileUnwritable;
    QTest::newRow("the disk is full, met by the log's index") << u"4874"_s << ErrorCode::FileUnwritable;
    QTest::newRow("another input or output error") << u"1034"_s << ErrorCode::DatabaseFailure;
    QTest::newRow("read-only") << u"8"_s << ErrorCode::FileUnwritable;
    QTest::newRow("read-only folder") << u"1544"_s << ErrorCode::FileUnwritable;
    QTest::newRow("can't be opened") << u"14"_s << ErrorCode::FileUnwritable;
    QTest::newRow("no permission") << u"3"_s << ErrorCode::FileUnwritable;
    QTest::newRow("locked by another") << u"5"_s << ErrorCode::DatabaseFailure;
    QTest::newRow("damaged") << u"11"_s << ErrorCode::DatabaseFailure;
    QTest::newRow("not a database") << u"26"_s << ErrorCode::DatabaseFailure;
    QTest::newRow("not from SQLite") << QString() << ErrorCode::DatabaseFailure;
}

void SqlTest::tellsFailuresApart()
{
    QFETCH(QString, native);
    QFETCH(ErrorCode, code);
    const Error error = sqlError(QSqlError(u"driver"_s, u"database"_s, QSqlError::StatementError, native));
    QCOMPARE(error.code, code);
    QCOMPARE(error.number, native.toLongLong());
}

void SqlTest::reportsAStatementThatIsNotSql()
{
    COMPARE_ERROR(runSql(connection(), u"SELEKT 1"_s), ErrorCode::DatabaseFailure);
    COMPARE_ERROR(sqlValue(connection(), u"SELECT 1 WHERE 0"_s), ErrorCode::DatabaseFailure);
}

CAPSTAN_TEST(SqlTest)

} // namespace capstan::sql_test

#include "sql_test.moc"
