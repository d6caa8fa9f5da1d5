// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/storage_samples.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::journal_test {

using test::Genesis;
using test::Owner;
using test::signedRecord;

using Change = void (*)(TransactionRecord &);

namespace {

constexpr std::uint64_t tooLarge = 0x8000'0000'0000'0000; // for SQLite

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsEmpty();
    void givesBackWhatWasAdded();
    void keepsWhatAnActionIsAbout_data();
    void keepsWhatAnActionIsAbout();
    void refusesAKindThatIsNone();
    void refusesHalfAnAddress();
    void survivesAClosedProgram();
    void listsNewestFirstWhateverTheClockSaid();
    void keepsChainsAndAccountsApart();
    void refusesAKnownHash();
    void refusesASecondLiveTransactionOfANonce_data();
    void refusesASecondLiveTransactionOfANonce();
    void freesTheNonceOfAReplacedTransaction();
    void refusesToReviveAReplacedTransactionBesideItsReplacement();
    void refusesRecordsThatMakeNoSense_data();
    void refusesRecordsThatMakeNoSense();
    void updatesWhatMayChange();
    void neverChangesWhatWasSigned();
    void canTakeABlockBack();
    void refusesToUpdateWhatIsNotThere();
    void followsUnfinishedTransactionsOfEveryAccount();
    void tellsTheNextNonce();
    void reportsADamagedRow();
    void refusesToWriteWhatIsReadOnly();

private:
    Journal journal() const { return Journal(m_open->database.get()); }
    std::vector<TransactionRecord> records() const { return journal().records(1, Genesis, Owner).value(); }
    std::unique_ptr<test::OpenDatabase> m_open;
};

void JournalTest::init()
{
    m_open = std::make_unique<test::OpenDatabase>();
}

void JournalTest::beginsEmpty()
{
    QVERIFY(records().empty());
    QVERIFY(journal().unfinished(1, Genesis).value().empty());
    QVERIFY(!journal().nextNonce(1, Genesis, Owner).value());
}

void JournalTest::givesBackWhatWasAdded()
{
    const auto smallest = journal().add(signedRecord(0));
    VERIFY_RESULT(smallest);
    const auto largest = journal().add(test::fullRecord(1));
    VERIFY_RESULT(largest);

    TransactionRecord expected = test::fullRecord(1);
    expected.id = largest->id;
    QVERIFY(*largest == expected);
    QVERIFY(smallest->id > 0 && largest->id > smallest->id);
    QVERIFY((records() == std::vector<TransactionRecord>{*largest, *smallest}));
}

void JournalTest::keepsWhatAnActionIsAbout_data()
{
    QTest::addColumn<TransactionAction>("action");
    const UInt256 amount(5);
    const Address provider = test::address(0xbb);
    const Address recipient = test::address(0x5e);
    const auto row = [](const char *name, const TransactionAction &action) { QTest::newRow(name) << action; };
    row("a stake", {ActionKind::Stake, provider, amount});
    row("an approval without limit", {ActionKind::Approve, {}, (std::numeric_limits<UInt256>::max)()});
    row("a claim of rewards", {ActionKind::ClaimRewards, provider, amount});
    row("a claim of one", {ActionKind::ClaimAllRewards, {}, amount, {}, {provider}});
    row("a claim of several, in their order",
        {ActionKind::ClaimAllRewards, {}, amount, {}, {recipient, provider, test::address(0)}});
    row("a restake", {ActionKind::Restake, provider, amount});
    row("a send", {ActionKind::SendAnkr, {}, amount, recipient});
    row("a send of all", {ActionKind::SendEth, {}, amount, recipient, {}, true});
    row("an upgrade", {ActionKind::UpgradeAccount});
}

void JournalTest::keepsWhatAnActionIsAbout()
{
    QFETCH(TransactionAction, action);
    TransactionRecord record = signedRecord(3);
    record.action = action;
    record.claimEpoch = 0;
    record.unlockEpoch = 2013;
    const auto added = journal().add(record);
    VERIFY_RESULT(added);
    m_open->reopen();
    QVERIFY(records() == std::vector{*added});
    QVERIFY(records().front().action == action);
    QCOMPARE(records().front().unlockEpoch, 2013U);
}

void JournalTest::refusesAKindThatIsNone()
{
    VERIFY_RESULT(journal().add(signedRecord(1)));
    VERIFY_RESULT(runSql(m_open->database->connection(), u"UPDATE transaction_record SET kind = 12"_s));
    const auto unknown = journal().records(1, Genesis, Owner);
    COMPARE_ERROR(unknown, ErrorCode::DatabaseFailure);
    QCOMPARE(unknown.error().detail, u"kind"_s);
}

void JournalTest::refusesHalfAnAddress()
{
    VERIFY_RESULT(journal().add(signedRecord(1)));
    const auto connection = m_open->database->connection();
    for (const QString &column : {u"providers"_s, u"recipient"_s})
        QVERIFY(!runSql(connection, u"UPDATE transaction_record SET %1 = zeroblob(10)"_s.arg(column)));
}

void JournalTest::survivesAClosedProgram()
{
    const auto added = journal().add(test::fullRecord(3));
    VERIFY_RESULT(added);
    m_open->reopen();
    QVERIFY(records() == std::vector<TransactionRecord>{*added});
}

void JournalTest::listsNewestFirstWhateverTheClockSaid()
{
    for (const std::uint64_t nonce : {1U, 2U, 3U}) {
        TransactionRecord record = signedRecord(nonce);
        record.createdAt = 1000 - static_cast<qint64>(nonce);
        VERIFY_RESULT(journal().add(record));
    }
    const auto listed = records();
    QCOMPARE(listed.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(listed[i].nonce, 3 - i);
}

void JournalTest::keepsChainsAndAccountsApart()
{
    const Change elsewhere[] = {[](TransactionRecord &) {}, [](TransactionRecord &r) { r.chainId = 2; },
                                [](TransactionRecord &r) { r.genesis = test::hash(0x77); },
                                [](TransactionRecord &r) {
                                    r.account = test::address(0x77);
                                    r.hash = test::hash(0x77);
                                }};
    for (const Change change : elsewhere) {
        TransactionRecord record = signedRecord(4);
        change(record);
        VERIFY_RESULT(journal().add(record));
        QCOMPARE(journal().records(record.chainId, record.genesis, record.account).value().size(), 1U);
        QCOMPARE(journal().nextNonce(record.chainId, record.genesis, record.account).value().value(), 5U);
    }
    QCOMPARE(journal().unfinished(1, Genesis).value().size(), 2U);
    QCOMPARE(journal().unfinished(2, Genesis).value().size(), 1U);
}

void JournalTest::refusesAKnownHash()
{
    VERIFY_RESULT(journal().add(signedRecord(1)));
    TransactionRecord same = signedRecord(2);
    same.hash = signedRecord(1).hash;
    const auto refused = journal().add(same);
    COMPARE_ERROR(refused, ErrorCode::NonceConflict);
    QCOMPARE(refused.error().detail, same.hash.toHex());
    QCOMPARE(records().size(), 1U);
}

void JournalTest::refusesASecondLiveTransactionOfANonce_data()
{
    QTest::addColumn<TransactionState>("first");
    QTest::newRow("signed") << TransactionState::Signed;
    QTest::newRow("sent") << TransactionState::Sent;
    QTest::newRow("in a block") << TransactionState::InBlock;
    QTest::newRow("confirmed") << TransactionState::Confirmed;
    QTest::newRow("final") << TransactionState::Final;
    QTest::newRow("failed") << TransactionState::Failed;
}

void JournalTest::refusesASecondLiveTransactionOfANonce()
{
    QFETCH(TransactionState, first);
    TransactionRecord record = signedRecord(1);
    record.state = first;
    VERIFY_RESULT(journal().add(record));
    TransactionRecord second = signedRecord(1);
    second.hash = test::hash(0x99);
    const auto refused = journal().add(second);
    COMPARE_ERROR(refused, ErrorCode::NonceConflict);
    QCOMPARE(refused.error().number, 1);
    QCOMPARE(records().size(), 1U);
}

void JournalTest::freesTheNonceOfAReplacedTransaction()
{
    auto first = journal().add(signedRecord(1));
    VERIFY_RESULT(first);
    first->state = TransactionState::Replaced;
    VERIFY_RESULT(journal().update(*first));
    TransactionRecord second = signedRecord(1);
    second.hash = test::hash(0x99);
    VERIFY_RESULT(journal().add(second));
    QCOMPARE(records().size(), 2U);
}

void JournalTest::refusesToReviveAReplacedTransactionBesideItsReplacement()
{
    TransactionRecord first = signedRecord(1);
    first.state = TransactionState::Replaced;
    auto replaced = journal().add(first);
    VERIFY_RESULT(replaced);
    TransactionRecord second = signedRecord(1);
    second.hash = test::hash(0x99);
    VERIFY_RESULT(journal().add(second));
    replaced->state = TransactionState::Sent;
    COMPARE_ERROR(journal().update(*replaced), ErrorCode::NonceConflict);
    QCOMPARE(records().at(1).state, TransactionState::Replaced);
}

void JournalTest::refusesRecordsThatMakeNoSense_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, Change change, ErrorCode code) {
        QTest::newRow(name) << change << code;
    };
    row(
        "no chain", [](TransactionRecord &r) { r.chainId = 0; }, ErrorCode::DatabaseFailure);
    row(
        "nothing signed", [](TransactionRecord &r) { r.raw.clear(); }, ErrorCode::DatabaseFailure);
    row(
        "no such state", [](TransactionRecord &r) { r.state = TransactionState{8}; },
        ErrorCode::DatabaseFailure);
    row(
        "a block without its hash", [](TransactionRecord &r) { r.blockNumber = 1; },
        ErrorCode::DatabaseFailure);
    row(
        "a block without its number", [](TransactionRecord &r) { r.blockHash = Genesis; },
        ErrorCode::DatabaseFailure);
    row(
        "no such unlock epoch", [](TransactionRecord &r) { r.unlockEpoch = tooLarge; },
        ErrorCode::NumberOutOfRange);
    row(
        "chain id", [](TransactionRecord &r) { r.chainId = tooLarge; }, ErrorCode::NumberOutOfRange);
    row(
        "nonce", [](TransactionRecord &r) { r.nonce = tooLarge; }, ErrorCode::NumberOutOfRange);
    row(
        "block number", [](TransactionRecord &r) { r.blockNumber = tooLarge; }, ErrorCode::NumberOutOfRange);
    row(
        "confirmations", [](TransactionRecord &r) { r.confirmations = tooLarge; },
        ErrorCode::NumberOutOfRange);
}

void JournalTest::refusesRecordsThatMakeNoSense()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    TransactionRecord record = signedRecord(1);
    change(record);
    COMPARE_ERROR(journal().add(record), code);
    QVERIFY(records().empty());
}

void JournalTest::updatesWhatMayChange()
{
    const auto added = journal().add(signedRecord(1));
    VERIFY_RESULT(added);
    TransactionRecord changed = *added;
    const TransactionRecord full = test::fullRecord(1);
    changed.state = full.state;
    changed.blockNumber = full.blockNumber;
    changed.blockHash = full.blockHash;
    changed.confirmations = full.confirmations;
    changed.feePaid = full.feePaid;
    changed.minedInEpoch = full.minedInEpoch;
    changed.amountPaid = full.amountPaid;
    changed.detail = full.detail;
    VERIFY_RESULT(journal().update(changed));
    m_open->reopen();
    QVERIFY(records() == std::vector<TransactionRecord>{changed});
}

void JournalTest::neverChangesWhatWasSigned()
{
    const auto added = journal().add(signedRecord(1));
    VERIFY_RESULT(added);
    TransactionRecord changed = test::fullRecord(9);
    changed.id = added->id;
    changed.hash = added->hash;
    VERIFY_RESULT(journal().update(changed));
    const TransactionRecord stored = records().front();
    QCOMPARE(stored.nonce, added->nonce);
    QVERIFY(stored.raw == added->raw);
    QVERIFY(stored.action == added->action);
    QVERIFY(stored.maxFee == added->maxFee);
    QCOMPARE(stored.madeInEpoch, added->madeInEpoch);
    QCOMPARE(stored.claimEpoch, added->claimEpoch);
    QCOMPARE(stored.createdAt, added->createdAt);
}

void JournalTest::canTakeABlockBack()
{
    const auto added = journal().add(test::fullRecord(1));
    VERIFY_RESULT(added);
    TransactionRecord back = *added;
    back.state = TransactionState::Sent;
    back.blockNumber.reset();
    back.blockHash.reset();
    back.confirmations = 0;
    back.feePaid.reset();
    back.minedInEpoch.reset();
    back.amountPaid.reset();
    back.detail.clear();
    VERIFY_RESULT(journal().update(back));
    QVERIFY(records() == std::vector<TransactionRecord>{back});
}

void JournalTest::refusesToUpdateWhatIsNotThere()
{
    auto added = journal().add(signedRecord(1));
    VERIFY_RESULT(added);
    TransactionRecord otherId = *added;
    otherId.id += 1;
    COMPARE_ERROR(journal().update(otherId), ErrorCode::DatabaseFailure);
    TransactionRecord otherHash = *added;
    otherHash.hash = test::hash(0x99);
    COMPARE_ERROR(journal().update(otherHash), ErrorCode::DatabaseFailure);
    QVERIFY(records() == std::vector<TransactionRecord>{*added});
}

void JournalTest::followsUnfinishedTransactionsOfEveryAccount()
{
    std::uint64_t nonce = 0;
    for (const auto state : {TransactionState::Signed, TransactionState::Sent, TransactionState::InBlock,
                             TransactionState::Confirmed, TransactionState::Final, TransactionState::Failed,
                             TransactionState::Replaced}) {
        TransactionRecord record = signedRecord(nonce++);
        record.state = state;
        record.account = test::address(static_cast<std::uint8_t>(nonce % 2));
        VERIFY_RESULT(journal().add(record));
    }
    const auto unfinished = journal().unfinished(1, Genesis);
    VERIFY_RESULT(unfinished);
    QCOMPARE(unfinished->size(), 5U);
    for (const TransactionRecord &record : *unfinished)
        QVERIFY(!isFinished(record.state));
}

void JournalTest::tellsTheNextNonce()
{
    VERIFY_RESULT(journal().add(signedRecord(7)));
    VERIFY_RESULT(journal().add(signedRecord(5)));
    TransactionRecord replaced = signedRecord(9);
    replaced.state = TransactionState::Replaced;
    VERIFY_RESULT(journal().add(replaced));
    QCOMPARE(journal().nextNonce(1, Genesis, Owner).value().value(), 8U);
}

void JournalTest::reportsADamagedRow()
{
    VERIFY_RESULT(journal().add(signedRecord(1)));
    for (const QString &sql :
         {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE transaction_record SET amount = '-1'"_s})
        VERIFY_RESULT(runSql(m_open->database->connection(), sql));
    const auto damaged = journal().records(1, Genesis, Owner);
    COMPARE_ERROR(damaged, ErrorCode::DatabaseFailure);
    QCOMPARE(damaged.error().detail, u"amount"_s);
    COMPARE_ERROR(journal().unfinished(1, Genesis), ErrorCode::DatabaseFailure);
}

void JournalTest::refusesToWriteWhatIsReadOnly()
{
    VERIFY_RESULT(runSql(m_open->database->connection(), u"PRAGMA query_only = ON"_s));
    const auto refused = journal().add(signedRecord(1));
    COMPARE_ERROR(refused, ErrorCode::FileUnwritable);
    QCOMPARE(refused.error().number & 0xff, SqliteReadOnly);
}

CAPSTAN_TEST(JournalTest)

} // namespace capstan::journal_test

#include "journal_test.moc"
