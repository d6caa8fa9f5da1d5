// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/schema_v2_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::journal_replacement_test {

using test::Genesis;
using test::Owner;

namespace {

TransactionRecord replacementOf(const TransactionRecord &record, std::uint8_t byte)
{
    TransactionRecord replacement = record;
    replacement.id = 0;
    replacement.hash = test::hash(byte);
    replacement.replaces = record.hash;
    replacement.state = TransactionState::Signed;
    return replacement;
}

} // namespace

class JournalReplacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAChainOfOneNonce();
    void keepsWhatACancelIs();
    void replacesEachOnlyOnce();
    void stillRefusesASecondTransactionOfTheNonceThatReplacesNone();
    void countsTheNonceOnce();
    void whicheverWinsTheOthersEnd();
    void keepsWhatBecameOfThePromise();
    void takesTransactionsOfVersionTwoAlong();

private:
    Journal journal() const { return Journal(m_open->database.get()); }
    std::vector<TransactionRecord> records() const { return journal().records(1, Genesis, Owner).value(); }
    std::unique_ptr<test::OpenDatabase> m_open;
};

void JournalReplacementTest::init()
{
    m_open = std::make_unique<test::OpenDatabase>();
}

void JournalReplacementTest::keepsAChainOfOneNonce()
{
    const auto first = journal().add(test::signedRecord(5));
    VERIFY_RESULT(first);
    const auto second = journal().add(replacementOf(*first, 0x91));
    VERIFY_RESULT(second);
    const auto third = journal().add(replacementOf(*second, 0x92));
    VERIFY_RESULT(third);
    m_open->reopen();
    QVERIFY((records() == std::vector{*third, *second, *first}));
    QVERIFY(!records().at(2).replaces);
    QVERIFY(records().at(0).replaces == second->hash);
    QCOMPARE(journal().unfinished(1, Genesis).value().size(), 3U);
}

void JournalReplacementTest::keepsWhatACancelIs()
{
    const auto first = journal().add(test::signedRecord(5));
    VERIFY_RESULT(first);
    TransactionRecord cancel = replacementOf(*first, 0x91);
    cancel.action = {ActionKind::Cancel, first->action.provider, 0};
    VERIFY_RESULT(journal().add(cancel));
    QVERIFY(records().at(0).action == cancel.action);
}

void JournalReplacementTest::replacesEachOnlyOnce()
{
    const auto first = journal().add(test::signedRecord(5));
    VERIFY_RESULT(first);
    auto second = journal().add(replacementOf(*first, 0x91));
    VERIFY_RESULT(second);
    COMPARE_ERROR(journal().add(replacementOf(*first, 0x92)), ErrorCode::NonceConflict);
    // Not even when the second one has lost: what came of the first is known then, too.
    second->state = TransactionState::Replaced;
    VERIFY_RESULT(journal().update(*second));
    COMPARE_ERROR(journal().add(replacementOf(*first, 0x92)), ErrorCode::NonceConflict);
    QCOMPARE(records().size(), 2U);
}

void JournalReplacementTest::stillRefusesASecondTransactionOfTheNonceThatReplacesNone()
{
    const auto first = journal().add(test::signedRecord(5));
    VERIFY_RESULT(first);
    VERIFY_RESULT(journal().add(replacementOf(*first, 0x91)));
    TransactionRecord other = test::signedRecord(5);
    other.hash = test::hash(0x99);
    COMPARE_ERROR(journal().add(other), ErrorCode::NonceConflict);
}

void JournalReplacementTest::countsTheNonceOnce()
{
    const auto first = journal().add(test::signedRecord(5));
    VERIFY_RESULT(first);
    VERIFY_RESULT(journal().add(replacementOf(*first, 0x91)));
    QCOMPARE(journal().nextNonce(1, Genesis, Owner).value().value(), 6U);
}

void JournalReplacementTest::whicheverWinsTheOthersEnd()
{
    auto first = journal().add(test::signedRecord(5));
    VERIFY_RESULT(first);
    auto second = journal().add(replacementOf(*first, 0x91));
    VERIFY_RESULT(second);
    first->state = TransactionState::Replaced;
    VERIFY_RESULT(journal().update(*first));
    second->state = TransactionState::Final;
    VERIFY_RESULT(journal().update(*second));
    QVERIFY(journal().unfinished(1, Genesis).value().empty());
    QCOMPARE(journal().nextNonce(1, Genesis, Owner).value().value(), 6U);
}

void JournalReplacementTest::keepsWhatBecameOfThePromise()
{
    TransactionRecord promised = test::signedRecord(5);
    promised.ankrIn = UInt256(1234);
    auto record = journal().add(promised);
    VERIFY_RESULT(record);
    record->ankrPaid = UInt256(1200);
    record->dropped = true;
    VERIFY_RESULT(journal().update(*record));
    m_open->reopen();
    QVERIFY(records() == std::vector{*record});
    QCOMPARE(records().at(0).ankrIn, UInt256(1234));
}

void JournalReplacementTest::takesTransactionsOfVersionTwoAlong()
{
    QTemporaryDir folder;
    const QString path = test::copySchemaV2(folder);
    const auto database = Database::open(path);
    VERIFY_RESULT(database);
    QCOMPARE((*database)->schemaVersion(), Database::SchemaVersion);
    Journal old(database->get());
    const auto taken = old.records(1, Genesis, Owner);
    VERIFY_RESULT(taken);
    QVERIFY(*taken == test::schemaV1Records());
    for (const TransactionRecord &record : *taken)
        QVERIFY(!record.replaces && record.ankrIn == 0 && !record.ankrPaid && !record.dropped);
    // The nonces of before are still taken, and may be replaced now.
    const auto live = std::find_if(taken->begin(), taken->end(), [](const TransactionRecord &record) {
        return record.state != TransactionState::Replaced;
    });
    QVERIFY(live != taken->end());
    TransactionRecord other = *live;
    other.hash = test::hash(0x98);
    COMPARE_ERROR(old.add(other), ErrorCode::NonceConflict);
    VERIFY_RESULT(old.add(replacementOf(*live, 0x99)));
}

CAPSTAN_TEST(JournalReplacementTest)

} // namespace capstan::journal_replacement_test

#include "journal_replacement_test.moc"
