// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reminder_store.h"
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/schema_v6_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::reminder_store_test {

namespace {

ToldReminder unlocked(std::uint64_t epoch, std::uint8_t provider = 0xbb)
{
    return {ToldReminder::Kind::StakeUnlocked, test::address(provider), epoch, UInt256(0)};
}

ToldReminder claimable(const UInt256 &amount, std::uint8_t provider = 0xbb)
{
    return {ToldReminder::Kind::UnstakeClaimable, test::address(provider), 0, amount};
}

using Reminders = std::vector<ToldReminder>;

} // namespace

class ReminderStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersAcrossAStart();
    void keepsAccountsAndChainsApart();
    void keepsEachOnce();
    void forgetsWhatIsNoLongerTrue();
    void remembersAllOrNothing();
    void isEmptyInAProfileOfTheSchemaBefore();
    void refusesADamagedRow();

private:
    static Reminders told(Database *database)
    {
        return ReminderStore(database).told(1, test::Genesis, test::Owner).value();
    }
};

void ReminderStoreTest::remembersAcrossAStart()
{
    test::OpenDatabase open;
    const Reminders reminders{unlocked(7), unlocked(8), claimable((std::numeric_limits<UInt256>::max)())};
    VERIFY_RESULT(
        ReminderStore(open.database.get()).remember(1, test::Genesis, test::Owner, reminders, 1'700'000'000));
    open.reopen();
    QVERIFY(told(open.database.get()) == reminders);
}

void ReminderStoreTest::keepsAccountsAndChainsApart()
{
    test::OpenDatabase open;
    ReminderStore store(open.database.get());
    VERIFY_RESULT(store.remember(1, test::Genesis, test::Owner, {unlocked(1)}, 0));
    VERIFY_RESULT(store.remember(1, test::hash(9), test::Owner, {unlocked(2)}, 0));
    VERIFY_RESULT(store.remember(5, test::Genesis, test::Owner, {unlocked(3)}, 0));
    VERIFY_RESULT(store.remember(1, test::Genesis, test::address(1), {unlocked(4)}, 0));
    QVERIFY(told(open.database.get()) == Reminders{unlocked(1)});
    QVERIFY(store.told(1, test::hash(9), test::Owner).value() == Reminders{unlocked(2)});
    QVERIFY(store.told(5, test::Genesis, test::Owner).value() == Reminders{unlocked(3)});
    QVERIFY(store.told(1, test::Genesis, test::address(1)).value() == Reminders{unlocked(4)});
    QVERIFY(store.told(7, test::Genesis, test::Owner)->empty());
}

void ReminderStoreTest::keepsEachOnce()
{
    test::OpenDatabase open;
    ReminderStore store(open.database.get());
    VERIFY_RESULT(store.remember(1, test::Genesis, test::Owner, {unlocked(1)}, 5));
    VERIFY_RESULT(store.remember(1, test::Genesis, test::Owner, {unlocked(1), unlocked(1, 0xcc)}, 6));
    QVERIFY(told(open.database.get()) == (Reminders{unlocked(1), unlocked(1, 0xcc)}));
    const auto first = sqlValue(open.database->connection(), u"SELECT min(told_at) FROM told_reminder"_s);
    QCOMPARE(first.value().toInt(), 5);
}

void ReminderStoreTest::forgetsWhatIsNoLongerTrue()
{
    test::OpenDatabase open;
    ReminderStore store(open.database.get());
    VERIFY_RESULT(
        store.remember(1, test::Genesis, test::Owner, {claimable(UInt256(5)), claimable(UInt256(6))}, 0));
    VERIFY_RESULT(store.remember(1, test::Genesis, test::address(1), {claimable(UInt256(5))}, 0));
    VERIFY_RESULT(store.forget(1, test::Genesis, test::Owner, {claimable(UInt256(5)), unlocked(1)}));
    QVERIFY(told(open.database.get()) == Reminders{claimable(UInt256(6))});
    QCOMPARE(store.told(1, test::Genesis, test::address(1))->size(), 1U);
}

void ReminderStoreTest::remembersAllOrNothing()
{
    test::OpenDatabase open;
    ReminderStore store(open.database.get());
    COMPARE_ERROR(store.remember(1, test::Genesis, test::Owner, {unlocked(1), unlocked(~0ULL)}, 0),
                  ErrorCode::NumberOutOfRange);
    QVERIFY(told(open.database.get()).empty());
    COMPARE_ERROR(store.remember(~0ULL, test::Genesis, test::Owner, {unlocked(1)}, 0),
                  ErrorCode::NumberOutOfRange);
}

void ReminderStoreTest::isEmptyInAProfileOfTheSchemaBefore()
{
    QTemporaryDir folder;
    const auto database = Database::open(test::copySchemaV5(folder));
    VERIFY_RESULT(database);
    QVERIFY(told(database->get()).empty());
    VERIFY_RESULT(ReminderStore(database->get()).remember(1, test::Genesis, test::Owner, {unlocked(1)}, 0));
    test::compareWithSchemaV5(database->get());
}

void ReminderStoreTest::refusesADamagedRow()
{
    test::OpenDatabase open;
    const auto connection = open.database->connection();
    VERIFY_RESULT(runSql(connection, u"PRAGMA ignore_check_constraints = 1"_s));
    VERIFY_RESULT(runSql(connection, u"INSERT INTO told_reminder VALUES (1, ?, ?, 3, ?, 0, '0', 0)"_s,
                         {toSql(test::Genesis), toSql(test::Owner), toSql(test::address(1))}));
    COMPARE_ERROR(ReminderStore(open.database.get()).told(1, test::Genesis, test::Owner),
                  ErrorCode::DatabaseFailure);
}

CAPSTAN_TEST(ReminderStoreTest)

} // namespace capstan::reminder_store_test

#include "reminder_store_test.moc"
