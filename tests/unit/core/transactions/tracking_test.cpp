// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/tracking_fixture.h"

#include <QTest>

namespace capstan::tracking_test {

using namespace testing;

using State = TransactionState;

class TrackingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignedOneThatANodeHasIsSent();
    void aForgottenOneIsSentAgain_data();
    void aForgottenOneIsSentAgain();
    void depthDecidesTheState_data();
    void depthDecidesTheState();
    void aDroppedOneThatIsSeenIsNotDropped();
    void aReorganisationTakesItBack();
    void aFreeNonceTakesItBack();
    void aReorganisationMovesItToAnotherBlock();
    void aNodeThatIsBehindTakesNothingBack_data();
    void aNodeThatIsBehindTakesNothingBack();
    void aUsedNonceReplacesOnlyWhenDeep_data();
    void aUsedNonceReplacesOnlyWhenDeep();
    void depthIsAskedOnlyWhenItMatters_data();
    void depthIsAskedOnlyWhenItMatters();
    void aFinishedOneStays_data();
    void aFinishedOneStays();
};

void TrackingTest::aSignedOneThatANodeHasIsSent()
{
    Sighting sighting = emptyAt(1130);
    sighting.info = eth::TransactionInfo{hashOf(0x77), account, 7, std::nullopt};
    TransactionRecord record = inState(State::Signed);
    record.detail = QStringLiteral("what another node said before");
    const TrackingStep step = track(record, sighting, rules);
    QCOMPARE(step.record.state, State::Sent);
    QVERIFY(step.record.detail.isEmpty());
    QVERIFY(!step.rebroadcast);
    QVERIFY(!step.settled);
}

void TrackingTest::aForgottenOneIsSentAgain_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("never taken") << State::Signed;
    QTest::newRow("taken and dropped") << State::Sent;
}

void TrackingTest::aForgottenOneIsSentAgain()
{
    QFETCH(State, state);
    const TrackingStep step = track(inState(state), emptyAt(1130), rules);
    QVERIFY(step.rebroadcast);
    QCOMPARE(step.record, inState(state));
}

void TrackingTest::depthDecidesTheState_data()
{
    QTest::addColumn<quint64>("confirmations");
    QTest::addColumn<quint64>("finalized");
    QTest::addColumn<State>("state");
    QTest::newRow("in the head block") << quint64(1) << quint64(0) << State::InBlock;
    QTest::newRow("two confirmations") << quint64(2) << quint64(0) << State::InBlock;
    QTest::newRow("three confirmations") << quint64(3) << quint64(0) << State::Confirmed;
    QTest::newRow("just not final") << quint64(70) << quint64(1130) << State::Confirmed;
    QTest::newRow("final") << quint64(70) << quint64(1131) << State::Final;
    QTest::newRow("a finalized block above the head is no word")
        << quint64(1) << quint64(1200) << State::InBlock;
}

void TrackingTest::depthDecidesTheState()
{
    QFETCH(quint64, confirmations);
    QFETCH(quint64, finalized);
    QFETCH(State, state);
    Sighting sighting = minedWith(confirmations);
    if (finalized > 0)
        sighting.finalized = headerOf(finalized);
    const TrackingStep step = track(inState(State::Sent), sighting, rules);
    QCOMPARE(step.record.state, state);
    QCOMPARE(step.record.confirmations, std::uint64_t(confirmations));
    QCOMPARE(step.settled, state == State::Final);
    QVERIFY(!step.error);
}

void TrackingTest::aDroppedOneThatIsSeenIsNotDropped()
{
    TransactionRecord dropped = inState(State::Sent);
    dropped.dropped = true;
    QVERIFY(track(dropped, emptyAt(1130), rules).record.dropped);
    QVERIFY(!track(dropped, minedWith(1), rules).record.dropped);
    Sighting waiting = emptyAt(1130);
    waiting.info = eth::TransactionInfo{hashOf(0x77), account, 7, std::nullopt};
    QVERIFY(!track(dropped, waiting, rules).record.dropped);
}

void TrackingTest::aReorganisationTakesItBack()
{
    Sighting sighting = emptyAt(1133);
    sighting.canonical = headerOf(1131, 9);
    TransactionRecord expected = inState(State::Sent);
    TrackingStep step = track(afterBlock(), sighting, rules);
    QCOMPARE(step.record, expected);
    QVERIFY(step.rebroadcast);

    sighting.info = eth::TransactionInfo{hashOf(0x77), account, 7, std::nullopt};
    step = track(afterBlock(), sighting, rules);
    QCOMPARE(step.record, expected);
    QVERIFY(!step.rebroadcast);
}

void TrackingTest::aFreeNonceTakesItBack()
{
    Sighting sighting = emptyAt(1133);
    sighting.canonical = headerOf(1131);
    const TrackingStep step = track(afterBlock(), sighting, rules);
    QCOMPARE(step.record, inState(State::Sent));
    QVERIFY(step.rebroadcast);
}

void TrackingTest::aReorganisationMovesItToAnotherBlock()
{
    Sighting sighting = minedWith(1);
    sighting.head = headerOf(1160, 9);
    sighting.receipt = receiptIn(headerOf(1151, 9));
    sighting.canonical = headerOf(1151, 9);
    const TransactionRecord record = track(afterBlock(), sighting, rules).record;
    QCOMPARE(record.state, State::Confirmed);
    QCOMPARE(record.blockNumber, std::optional<std::uint64_t>(1151));
    QCOMPARE(record.minedInEpoch, std::optional<std::uint64_t>(23));
}

void TrackingTest::aNodeThatIsBehindTakesNothingBack_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
    row("it does not have the block yet", [](Sighting &s) {
        s.head = headerOf(1129);
        s.canonical.reset();
    });
    row("it has the block but not the receipt", [](Sighting &s) {
        s.canonical = headerOf(1131);
        s.nonce = 8;
    });
    row("it answers with another height", [](Sighting &s) { s.canonical = headerOf(1129, 9); });
}

void TrackingTest::aNodeThatIsBehindTakesNothingBack()
{
    QFETCH(Spoil, spoil);
    Sighting sighting = emptyAt(1133);
    spoil(sighting);
    const TrackingStep step = track(afterBlock(), sighting, rules);
    QCOMPARE(step.record, afterBlock());
    QVERIFY(!step.rebroadcast);
}

void TrackingTest::aUsedNonceReplacesOnlyWhenDeep_data()
{
    QTest::addColumn<quint64>("nonce");
    QTest::addColumn<qint64>("deepNonce");
    QTest::addColumn<State>("state");
    QTest::newRow("used and deep") << quint64(8) << qint64(8) << State::Replaced;
    QTest::newRow("used, but not deep") << quint64(8) << qint64(7) << State::Sent;
    QTest::newRow("used, depth unknown") << quint64(8) << qint64(-1) << State::Sent;
    QTest::newRow("free") << quint64(7) << qint64(8) << State::Sent;
}

void TrackingTest::aUsedNonceReplacesOnlyWhenDeep()
{
    QFETCH(quint64, nonce);
    QFETCH(qint64, deepNonce);
    QFETCH(State, state);
    Sighting sighting = emptyAt(1140);
    sighting.nonce = nonce;
    if (deepNonce >= 0)
        sighting.deepNonce = static_cast<std::uint64_t>(deepNonce);
    const TrackingStep step = track(inState(State::Sent), sighting, rules);
    QCOMPARE(step.record.state, state);
    QCOMPARE(step.settled, state == State::Replaced);
    QCOMPARE(step.rebroadcast, nonce == 7);
}

void TrackingTest::depthIsAskedOnlyWhenItMatters_data()
{
    QTest::addColumn<Sighting>("sighting");
    QTest::addColumn<bool>("matters");
    Sighting used = emptyAt(1140);
    used.nonce = 8;
    Sighting known = used;
    known.info = eth::TransactionInfo{hashOf(0x77), account, 7, std::nullopt};
    QTest::newRow("free nonce") << emptyAt(1140) << false;
    QTest::newRow("used nonce") << used << true;
    QTest::newRow("still known") << known << false;
    QTest::newRow("mined") << minedWith(3) << false;
}

void TrackingTest::depthIsAskedOnlyWhenItMatters()
{
    QFETCH(Sighting, sighting);
    QFETCH(bool, matters);
    QCOMPARE(mayBeReplaced(inState(State::Sent), sighting), matters);
}

void TrackingTest::aFinishedOneStays_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("final") << State::Final;
    QTest::newRow("replaced") << State::Replaced;
}

void TrackingTest::aFinishedOneStays()
{
    QFETCH(State, state);
    const TrackingStep step = track(inState(state), minedWith(1), rules);
    QCOMPARE(step.record, inState(state));
    QVERIFY(!step.rebroadcast);
}

CAPSTAN_TEST(TrackingTest)

} // namespace capstan::tracking_test

#include "tracking_test.moc"
