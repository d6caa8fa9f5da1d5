// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/tracker_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transaction_tracker_test {

using namespace testing;

using State = TransactionState;

class TransactionTrackerTest : public TrackerTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void itIsFollowedFromTheBlockToItsEnd();
    void aRestartGoesOnWhereItWas();
    void nothingIsAskedWithoutTransactions();
    void networkErrorsChangeNothing();
    void aReorganisationTakesItBackAndSendsIt();
    void anotherTransactionMayTakeTheNonce();
    void aRevertedOneIsFollowedUntilItIsFinal();
    void aForeignReceiptIsNotBelieved();
    void anotherChainIsNotBelieved();
    void whatCannotBeStoredHasNotHappened();
    void aSilentNodeIsNotAskedTwiceAtOnce();
    void whicheverOfAChainIsMinedTheOthersAreReplaced_data();
    void whicheverOfAChainIsMinedTheOthersAreReplaced();
};

void TransactionTrackerTest::itIsFollowedFromTheBlockToItsEnd()
{
    journal(State::Sent);
    Run &run = start();
    node().transactions.try_emplace(hashOf(0x77));
    node().head = 1131;
    mineOurs(1131);
    QTRY_COMPARE(run.state(), State::InBlock);
    QCOMPARE(run.stored().confirmations, std::uint64_t(1));
    QCOMPARE(run.stored().feePaid, std::optional(UInt256(12 * gwei) * 180'000));
    node().head = 1133;
    QTRY_COMPARE(run.state(), State::Confirmed);
    node().head = 1200;
    node().finalized = 1136;
    QTRY_COMPARE(run.state(), State::Final);
    QVERIFY(run.tracker.followed().empty());
    QCOMPARE(run.changes.last().at(0).value<TransactionRecord>(), run.stored());
    QVERIFY(node().sent.isEmpty());
}

void TransactionTrackerTest::aRestartGoesOnWhereItWas()
{
    journal(State::Sent);
    node().head = 1131;
    mineOurs(1131);
    QTRY_COMPARE(start().state(), State::InBlock);
    m_run.reset();
    node().head = 1140;
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Confirmed);
    QCOMPARE(run.stored().confirmations, std::uint64_t(10));
}

void TransactionTrackerTest::nothingIsAskedWithoutTransactions()
{
    Run &run = start();
    QTRY_VERIFY(run.tracker.genesis().has_value());
    QCOMPARE(*run.tracker.genesis(), genesis);
    const int posts = node().posts;
    QTest::qWait(intervalMs * 20);
    QCOMPARE(node().posts, posts);
}

void TransactionTrackerTest::networkErrorsChangeNothing()
{
    journal(State::Sent);
    node().head = 1133;
    mineOurs(1131);
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Confirmed);
    const TransactionRecord before = run.stored();
    node().isDown = true;
    const auto failures = run.failures.size();
    QTRY_VERIFY(run.failures.size() > failures + 2);
    QCOMPARE(run.stored(), before);
    node().isDown = false;
    node().head = 1134;
    QTRY_COMPARE(run.stored().confirmations, std::uint64_t(4));
}

void TransactionTrackerTest::aReorganisationTakesItBackAndSendsIt()
{
    journal(State::Sent);
    node().head = 1133;
    mineOurs(1131);
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Confirmed);
    node().forkedFrom = 1130;
    node().transactions.clear();
    node().nonce = 7;
    QTRY_COMPARE(run.state(), State::Sent);
    QVERIFY(!run.stored().blockNumber);
    QTRY_COMPARE(node().sent.size(), 1);
    node().head = 1140;
    mineOurs(1136);
    QTRY_COMPARE(run.state(), State::Confirmed);
    QCOMPARE(run.stored().blockHash, std::optional(node().block(1136).hash));
}

void TransactionTrackerTest::anotherTransactionMayTakeTheNonce()
{
    journal(State::Sent);
    node().head = 1132;
    node().nonce = 8;
    node().nonceUsedAt = 1131;
    Run &run = start();
    const int posts = node().posts;
    QTRY_VERIFY(node().posts > posts + 6);
    QCOMPARE(run.state(), State::Sent);
    node().head = 1133;
    QTRY_COMPARE(run.state(), State::Replaced);
    QVERIFY(run.tracker.followed().empty());
    QVERIFY(node().sent.isEmpty());
}

void TransactionTrackerTest::aRevertedOneIsFollowedUntilItIsFinal()
{
    journal(State::Sent);
    node().head = 1140;
    mineOurs(1131);
    node().transactions[hashOf(0x77)].succeeded = false;
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Failed);
    QCOMPARE(run.tracker.followed().size(), std::size_t(1));
    node().finalized = 1135;
    QTRY_VERIFY(run.tracker.followed().empty());
    QCOMPARE(run.state(), State::Failed);
}

void TransactionTrackerTest::aForeignReceiptIsNotBelieved()
{
    journal(State::Sent);
    node().head = 1140;
    mineOurs(1131);
    node().lie = [](const QString &method, QJsonValue &result) {
        if (method != u"eth_getTransactionReceipt" || result.isNull())
            return;
        QJsonObject receipt = result.toObject();
        receipt.insert(u"from"_s, toHex(addressOf(1).bytes()));
        result = receipt;
    };
    Run &run = start();
    QTRY_VERIFY(!run.failures.isEmpty());
    QCOMPARE(run.lastFailure().code, ErrorCode::ReceiptMismatch);
    QCOMPARE(run.state(), State::Sent);
}

void TransactionTrackerTest::anotherChainIsNotBelieved()
{
    journal(State::Sent);
    Run &run = start();
    QTRY_VERIFY(run.tracker.genesis().has_value());
    node().firstBlock = hashOf(0x61);
    node().head = 1140;
    mineOurs(1131);
    QTRY_VERIFY(!run.failures.isEmpty());
    QCOMPARE(run.lastFailure(), (Error{ErrorCode::InconsistentReply, u"genesis"_s}));
    QCOMPARE(run.state(), State::Sent);
}

void TransactionTrackerTest::whatCannotBeStoredHasNotHappened()
{
    journal(State::Sent);
    node().transactions.try_emplace(hashOf(0x77));
    Run &run = start();
    QTRY_VERIFY(run.tracker.genesis().has_value());
    QSqlQuery query(run.connection());
    QVERIFY(query.exec(u"ALTER TABLE transaction_record RENAME TO elsewhere"_s));
    node().head = 1131;
    mineOurs(1131);
    QTRY_VERIFY(!run.failures.isEmpty());
    QCOMPARE(run.lastFailure().code, ErrorCode::DatabaseFailure);
    QCOMPARE(run.tracker.followed().at(0).state, State::Sent);
    QVERIFY(run.changes.isEmpty());
    const auto failures = run.failures.size();
    run.roundsDone.clear();
    QTRY_VERIFY(run.failures.size() > failures + 1);
    QVERIFY(run.roundsDone.isEmpty());
    QVERIFY(query.exec(u"ALTER TABLE elsewhere RENAME TO transaction_record"_s));
    QTRY_COMPARE(run.state(), State::InBlock);
    QTRY_VERIFY(!run.roundsDone.isEmpty());
}

void TransactionTrackerTest::aSilentNodeIsNotAskedTwiceAtOnce()
{
    journal(State::Sent);
    Run &run = start();
    QTRY_VERIFY(run.tracker.genesis().has_value());
    node().isSilent = true;
    const int posts = node().posts;
    QTRY_VERIFY(node().posts > posts);
    QTest::qWait(intervalMs * 20);
    QVERIFY(node().posts <= posts + 2);
}

void TransactionTrackerTest::whicheverOfAChainIsMinedTheOthersAreReplaced_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("the first one wins the race") << true;
    QTest::newRow("the replacement wins") << false;
}

void TransactionTrackerTest::whicheverOfAChainIsMinedTheOthersAreReplaced()
{
    QFETCH(bool, isFirst);
    journalChain();
    node().head = 1140;
    mineOurs(1131);
    node().minedHash = isFirst ? hashOf(0x77) : hashOf(0x78);
    if (!isFirst) {
        node().transactions[hashOf(0x78)] = node().transactions[hashOf(0x77)];
        node().transactions.erase(hashOf(0x77));
    }
    Run &run = start();
    const auto stateOf = [&run](std::uint8_t hash) {
        const auto records = run.journal.records(31337, genesis, account);
        for (const TransactionRecord &record : *records) {
            if (record.hash == hashOf(hash))
                return record.state;
        }
        return State{};
    };
    QTRY_COMPARE(stateOf(isFirst ? 0x77 : 0x78), State::Confirmed);
    QTRY_COMPARE(stateOf(isFirst ? 0x78 : 0x77), State::Replaced);
    QVERIFY(node().sent.isEmpty());
}

CAPSTAN_TEST(TransactionTrackerTest)

} // namespace capstan::transaction_tracker_test

#include "transaction_tracker_test.moc"
