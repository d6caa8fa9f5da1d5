// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/tracker_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::tracker_sending_test {

using namespace testing;

using State = TransactionState;

class TrackerSendingTest : public TrackerTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasJournalledIsSentAfterARestart();
    void everyEndpointGetsIt();
    void aNodeThatDropsItGetsTheSameBytesAgain();
    void itIsNotSentAgainAtEveryTick();
    void aRefusalIsKeptAndTriedAgain_data();
    void aRefusalIsKeptAndTriedAgain();
    void aNodeThatHasItAlreadyIsSuccess();
    void aNodeThatNamesAnotherHashIsNotBelieved();
    void whatNoNodeKeepsCountsAsDroppedAndIsSentOn();
    void theClockOfTheSystemDoesNotMatter();
    void aMachineThatSleptGoesOnWhereItWas();
    void onlyTheNewestOfAChainIsSentAgain();
};

void TrackerSendingTest::whatWasJournalledIsSentAfterARestart()
{
    journal(State::Signed);
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Sent);
    QCOMPARE(node().sent, QStringList{u"0x02c0"_s});
    QCOMPARE(run.tracker.followed().size(), std::size_t(1));
}

void TrackerSendingTest::everyEndpointGetsIt()
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

void TrackerSendingTest::aNodeThatDropsItGetsTheSameBytesAgain()
{
    journal(State::Signed);
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Sent);
    node().transactions.clear();
    run.clock.advance(intervalMs);
    QTRY_COMPARE(node().sent, QStringList(2, u"0x02c0"_s));
    QCOMPARE(run.state(), State::Sent);
}

void TrackerSendingTest::itIsNotSentAgainAtEveryTick()
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

void TrackerSendingTest::aRefusalIsKeptAndTriedAgain_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no ether") << u"insufficient funds for gas * price + value"_s
                              << ErrorCode::InsufficientEth;
    QTest::newRow("nonce") << u"nonce too low"_s << ErrorCode::NonceConflict;
    QTest::newRow("other") << u"txpool is full"_s << ErrorCode::RpcError;
}

void TrackerSendingTest::aRefusalIsKeptAndTriedAgain()
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

void TrackerSendingTest::aNodeThatHasItAlreadyIsSuccess()
{
    journal(State::Signed);
    node().sendError = u"already known"_s;
    Run &run = start();
    QTRY_COMPARE(run.state(), State::Sent);
    QVERIFY(run.refusals.isEmpty());
}

void TrackerSendingTest::aNodeThatNamesAnotherHashIsNotBelieved()
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

void TrackerSendingTest::whatNoNodeKeepsCountsAsDroppedAndIsSentOn()
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

void TrackerSendingTest::theClockOfTheSystemDoesNotMatter()
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

void TrackerSendingTest::aMachineThatSleptGoesOnWhereItWas()
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

void TrackerSendingTest::onlyTheNewestOfAChainIsSentAgain()
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

CAPSTAN_TEST(TrackerSendingTest)

} // namespace capstan::tracker_sending_test

#include "tracker_sending_test.moc"
