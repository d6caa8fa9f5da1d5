// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/transactions/transaction_tracker.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/unit/core/transactions/fake_chain.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace capstan;
using namespace capstan::testing;
using namespace Qt::Literals::StringLiterals;
using State = TransactionState;

namespace {

constexpr int intervalMs = 5;

/// One run of the program: what it has on the disk outlives it, and so do the nodes.
class Run
{
public:
    Run(const QString &databasePath, std::vector<FakeChain> &nodes)
        : m_database(Database::open(databasePath).value())
        , journal(m_database.get())
        , m_transport([&nodes](const QUrl &url, const QByteArray &body) {
            return nodes.at(static_cast<std::size_t>(url.port() - 1))(body);
        })
        , m_pool(profileOf(urlsOf(nodes)), &m_transport, &clock)
        , m_staking(&m_pool, &journal, &clock)
        , tracker({&m_pool, nullptr, &journal, nullptr, &m_staking, &clock})
        , changes(&tracker, &TransactionTracker::recordChanged)
        , failures(&tracker, &TransactionTracker::failed)
        , refusals(&tracker, &TransactionTracker::broadcastFailed)
    {
        tracker.setInterval(intervalMs);
    }

    /// What is on the disk.
    TransactionRecord stored() const { return journal.records(31337, genesis, account).value().at(0); }
    State state() const { return stored().state; }
    Error lastFailure() const { return failures.last().at(0).value<Error>(); }
    QSqlDatabase connection() const { return m_database->connection(); }

private:
    static std::vector<QString> urlsOf(const std::vector<FakeChain> &nodes)
    {
        std::vector<QString> urls;
        for (std::size_t i = 1; i <= nodes.size(); ++i)
            urls.push_back(u"http://127.0.0.1:%1"_s.arg(i));
        return urls;
    }

    std::unique_ptr<Database> m_database;

public:
    ManualClock clock;
    Journal journal;

private:
    ScriptedTransport m_transport;
    EndpointPool m_pool;
    StakingService m_staking;

public:
    TransactionTracker tracker;
    QSignalSpy changes;
    QSignalSpy failures;
    QSignalSpy refusals;
};

} // namespace

class TransactionTrackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasJournalledIsSentAfterARestart();
    void everyEndpointGetsIt();
    void itIsFollowedFromTheBlockToItsEnd();
    void aRestartGoesOnWhereItWas();
    void nothingIsAskedWithoutTransactions();
    void aNodeThatDropsItGetsTheSameBytesAgain();
    void itIsNotSentAgainAtEveryTick();
    void aRefusalIsKeptAndTriedAgain_data();
    void aRefusalIsKeptAndTriedAgain();
    void aNodeThatHasItAlreadyIsSuccess();
    void aNodeThatNamesAnotherHashIsNotBelieved();
    void networkErrorsChangeNothing();
    void aReorganisationTakesItBackAndSendsIt();
    void anotherTransactionMayTakeTheNonce();
    void aRevertedOneIsFollowedUntilItIsFinal();
    void aForeignReceiptIsNotBelieved();
    void anotherChainIsNotBelieved();
    void whatCannotBeStoredHasNotHappened();
    void aSilentNodeIsNotAskedTwiceAtOnce();
    void whatNoNodeKeepsCountsAsDroppedAndIsSentOn();
    void theClockOfTheSystemDoesNotMatter();
    void aMachineThatSleptGoesOnWhereItWas();
    void onlyTheNewestOfAChainIsSentAgain();
    void whicheverOfAChainIsMinedTheOthersAreReplaced_data();
    void whicheverOfAChainIsMinedTheOthersAreReplaced();

private:
    Run &start()
    {
        m_run = std::make_unique<Run>(m_dir->filePath(u"capstan.sqlite"_s), m_nodes);
        return *m_run;
    }
    void journal(State state)
    {
        const auto database = Database::open(m_dir->filePath(u"capstan.sqlite"_s)).value();
        TransactionRecord record = recordOf();
        record.state = state;
        QVERIFY(Journal(database.get()).add(record));
    }
    void journalChain();
    FakeChain &node() { return m_nodes[0]; }
    void mineOurs(std::uint64_t block)
    {
        node().transactions[hashOf(0x77)].block = block;
        node().nonce = 8;
        node().nonceUsedAt = block;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<FakeChain> m_nodes;
    std::unique_ptr<Run> m_run;
};

void TransactionTrackerTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_nodes.assign(1, FakeChain());
}

void TransactionTrackerTest::cleanup()
{
    m_run.reset();
}

void TransactionTrackerTest::whatWasJournalledIsSentAfterARestart()
{
    journal(State::Signed);
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Sent);
    QCOMPARE(node().sent, QStringList{u"0x02c0"_s});
    QCOMPARE(run.tracker.followed().size(), std::size_t(1));
}

void TransactionTrackerTest::everyEndpointGetsIt()
{
    m_nodes.assign(3, FakeChain());
    m_nodes[1].isDown = true;
    journal(State::Signed);
    Run &run = start();
    QSignalSpy reached(&run.tracker, &TransactionTracker::reached);
    QTRY_COMPARE(reached.size(), 2);
    QCOMPARE(reached.last().at(1).toInt(), 2);
    QCOMPARE(m_nodes[0].sent.size(), 1);
    QCOMPARE(m_nodes[2].sent.size(), 1);
    QCOMPARE(run.state(), State::Sent);
    QVERIFY(run.refusals.isEmpty());
}

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

void TransactionTrackerTest::aNodeThatDropsItGetsTheSameBytesAgain()
{
    journal(State::Signed);
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Sent);
    node().transactions.clear();
    run.clock.advance(intervalMs);
    QTRY_COMPARE(node().sent, QStringList(2, u"0x02c0"_s));
    QCOMPARE(run.state(), State::Sent);
}

void TransactionTrackerTest::itIsNotSentAgainAtEveryTick()
{
    journal(State::Signed);
    node().sendError = u"transaction underpriced"_s;
    Run &run = start();
    QTRY_COMPARE(run.refusals.size(), 1);
    const int posts = node().posts;
    QTRY_VERIFY(node().posts > posts + 4);
    QCOMPARE(node().sent.size(), 1);
    run.clock.advance(intervalMs);
    QTRY_COMPARE(node().sent.size(), 2);
}

void TransactionTrackerTest::aRefusalIsKeptAndTriedAgain_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no ether") << u"insufficient funds for gas * price + value"_s
                              << ErrorCode::InsufficientEth;
    QTest::newRow("nonce") << u"nonce too low"_s << ErrorCode::NonceConflict;
    QTest::newRow("other") << u"txpool is full"_s << ErrorCode::RpcError;
}

void TransactionTrackerTest::aRefusalIsKeptAndTriedAgain()
{
    QFETCH(QString, words);
    QFETCH(ErrorCode, code);
    // What a node says counts more than that another could not be reached.
    m_nodes.assign(2, FakeChain());
    m_nodes[0].isDown = true;
    m_nodes[1].sendError = words;
    journal(State::Signed);
    Run &run = start();
    QTRY_COMPARE(run.refusals.size(), 1);
    QCOMPARE(run.refusals[0].at(0).value<Hash32>(), hashOf(0x77));
    QCOMPARE(run.refusals[0].at(1).value<Error>().code, code);
    QCOMPARE(run.state(), State::Signed);
    QCOMPARE(run.stored().detail, words);

    m_nodes[1].sendError.reset();
    run.clock.advance(intervalMs);
    QTRY_COMPARE(run.state(), State::Sent);
    QVERIFY(run.stored().detail.isEmpty());
}

void TransactionTrackerTest::aNodeThatHasItAlreadyIsSuccess()
{
    journal(State::Signed);
    node().sendError = u"already known"_s;
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Sent);
    QVERIFY(run.refusals.isEmpty());
}

void TransactionTrackerTest::aNodeThatNamesAnotherHashIsNotBelieved()
{
    journal(State::Signed);
    node().sendHash = hashOf(0x78);
    node().lie = [](const QString &method, QJsonValue &result) {
        if (method == u"eth_getTransactionByHash")
            result = QJsonValue();
    };
    Run &run = start();
    QTRY_COMPARE(run.refusals.size(), 1);
    QCOMPARE(run.refusals[0].at(1).value<Error>().code, ErrorCode::InconsistentReply);
    QCOMPARE(run.state(), State::Signed);
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
    QVERIFY(query.exec(u"ALTER TABLE elsewhere RENAME TO transaction_record"_s));
    QTRY_COMPARE(run.state(), State::InBlock);
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

void TransactionTrackerTest::whatNoNodeKeepsCountsAsDroppedAndIsSentOn()
{
    journal(State::Sent);
    node().sendError = u"txpool is full"_s;
    Run &run = start();
    for (int i = 0; i <= TransactionTracker::DroppedAfter; ++i) {
        QVERIFY(!run.stored().dropped);
        const auto sent = node().sent.size();
        run.clock.advance(intervalMs);
        QTRY_VERIFY(node().sent.size() > sent);
    }
    QTRY_VERIFY(run.stored().dropped);
    QCOMPARE(run.state(), State::Sent);
    node().sendError.reset();
    run.clock.advance(intervalMs);
    QTRY_VERIFY(!run.stored().dropped);
    QCOMPARE(run.state(), State::Sent);
}

void TransactionTrackerTest::theClockOfTheSystemDoesNotMatter()
{
    journal(State::Signed);
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Sent);
    for (const qint64 wall : {qint64(0), qint64(4'000'000'000'000), qint64(1'700'000'000'000)}) {
        run.clock.setWall(wall);
        const int posts = node().posts;
        QTRY_VERIFY(node().posts > posts + 2);
    }
    QCOMPARE(node().sent.size(), 1);
    node().head = 1131;
    mineOurs(1131);
    QTRY_COMPARE(run.state(), State::InBlock);
}

void TransactionTrackerTest::aMachineThatSleptGoesOnWhereItWas()
{
    journal(State::Signed);
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Sent);
    // Eight hours, in which the node forgot it and time did or did not go on here.
    node().transactions.clear();
    node().head += 2400;
    run.clock.advance(8LL * 3600 * 1000);
    QTRY_COMPARE(node().sent.size(), 2);
    QTest::qWait(intervalMs * 4);
    QCOMPARE(node().sent.size(), 2);
    QVERIFY(!run.stored().dropped);
    QCOMPARE(run.state(), State::Sent);
}

/// Two transactions of one nonce, which the node both knows.
void TransactionTrackerTest::journalChain()
{
    const auto database = Database::open(m_dir->filePath(u"capstan.sqlite"_s)).value();
    Journal journal(database.get());
    TransactionRecord first = recordOf();
    first.state = State::Sent;
    QVERIFY(journal.add(first));
    TransactionRecord second = first;
    second.hash = hashOf(0x78);
    second.raw = {0x02, 0xc1};
    second.replaces = first.hash;
    QVERIFY(journal.add(second));
}

void TransactionTrackerTest::onlyTheNewestOfAChainIsSentAgain()
{
    journalChain();
    Run &run = start();
    QTRY_VERIFY(!node().sent.isEmpty());
    const int posts = node().posts;
    for (int i = 0; i < 4; ++i) {
        run.clock.advance(intervalMs);
        QTest::qWait(intervalMs * 2);
    }
    QTRY_VERIFY(node().posts > posts + 2);
    QCOMPARE(node().sent.count(u"0x02c0"_s), 0);
    QVERIFY(node().sent.count(u"0x02c1"_s) > 0);
    QCOMPARE(run.tracker.followed().size(), std::size_t(2));
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
        for (const TransactionRecord &record : run.journal.records(31337, genesis, account).value()) {
            if (record.hash == hashOf(hash))
                return record.state;
        }
        return State{};
    };
    QTRY_COMPARE(stateOf(isFirst ? 0x77 : 0x78), State::Confirmed);
    QTRY_COMPARE(stateOf(isFirst ? 0x78 : 0x77), State::Replaced);
    QVERIFY(node().sent.isEmpty());
}

QTEST_GUILESS_MAIN(TransactionTrackerTest)
#include "transaction_tracker_test.moc"
