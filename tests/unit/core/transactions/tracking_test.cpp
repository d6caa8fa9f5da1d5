// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/transaction.h"
#include "core/transactions/tracking.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

using namespace capstan;
using namespace capstan::testing;
using State = TransactionState;
using Event = ankr_staking::StakingEvent::Kind;

namespace {

const TrackingRules rules{staking, interval};

/// The node's head is @p head; it knows nothing of the transaction, and the account's nonce is still free.
Sighting emptyAt(std::uint64_t head)
{
    Sighting sighting;
    sighting.head = headerOf(head);
    sighting.nonce = 7;
    return sighting;
}

/// The transaction is in block 1131; the head has @p confirmations.
Sighting minedWith(std::uint64_t confirmations, std::vector<Log> logs = {})
{
    Sighting sighting = emptyAt(1130 + confirmations);
    sighting.receipt = receiptIn(headerOf(1131), std::move(logs));
    sighting.canonical = headerOf(1131);
    sighting.info = eth::TransactionInfo{hashOf(0x77), account, 7, 1131};
    sighting.nonce = 8;
    return sighting;
}

TransactionRecord inState(State state)
{
    TransactionRecord record = recordOf();
    record.state = state;
    return record;
}

TransactionRecord afterBlock()
{
    return track(inState(State::Sent), minedWith(2), rules).record;
}

/// Of an unstake with a gas limit of 320,000; by whom is not asked here.
Bytes signedBytes()
{
    UnsignedTransaction transaction;
    transaction.chainId = 31337;
    transaction.nonce = 7;
    transaction.gasLimit = 320'000;
    transaction.to = staking;
    transaction.data = ankr_staking::undelegate(provider, ankr(2000));
    return attachSignature(transaction, {UInt256(1), UInt256(1), 0}).value().raw;
}

using Spoil = void (*)(Sighting &);

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TrackingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignedOneThatANodeHasIsSent();
    void aForgottenOneIsSentAgain_data();
    void aForgottenOneIsSentAgain();
    void depthDecidesTheState_data();
    void depthDecidesTheState();
    void aReceiptTellsFeeEpochAndAmount();
    void theEpochIsLeftOpenWithoutAnInterval();
    void aRevertedOneFailed();
    void aFailureSaysItsReason_data();
    void aFailureSaysItsReason();
    void aReasonIsKeptWhileTheBlockIs();
    void aCancelIsToOneself();
    void allThatArrivedIsCounted();
    void aDroppedOneThatIsSeenIsNotDropped();
    void amountsComeFromTheContractsOwnEvent_data();
    void amountsComeFromTheContractsOwnEvent();
    void aReceiptThatIsNotOursIsRefused_data();
    void aReceiptThatIsNotOursIsRefused();
    void aReceiptOffTheCanonicalChainIsNotBelieved_data();
    void aReceiptOffTheCanonicalChainIsNotBelieved();
    void aReorganisationTakesItBack();
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

void TrackingTest::aReceiptTellsFeeEpochAndAmount()
{
    const Sighting sighting = minedWith(1, {eventOf(Event::Undelegated, ankr(2000), 23)});
    const TransactionRecord record = track(inState(State::Sent), sighting, rules).record;
    QCOMPARE(record.blockNumber, std::optional<std::uint64_t>(1131));
    QCOMPARE(record.blockHash, std::optional(headerOf(1131).hash));
    QCOMPARE(record.feePaid, std::optional(UInt256(12 * gwei) * 180'000));
    QCOMPARE(record.minedInEpoch, std::optional<std::uint64_t>(22));
    QCOMPARE(record.amountPaid, std::optional(ankr(2000)));
}

void TrackingTest::theEpochIsLeftOpenWithoutAnInterval()
{
    TransactionRecord record = track(inState(State::Sent), minedWith(1), {staking, std::nullopt}).record;
    QCOMPARE(record.state, State::InBlock);
    QVERIFY(!record.minedInEpoch);
    record = track(record, minedWith(2), rules).record;
    QCOMPARE(record.minedInEpoch, std::optional<std::uint64_t>(22));
    // A change of the interval later does not rewrite what was.
    record = track(record, minedWith(3), {staking, 7}).record;
    QCOMPARE(record.minedInEpoch, std::optional<std::uint64_t>(22));
}

void TrackingTest::aRevertedOneFailed()
{
    Sighting sighting = minedWith(1, {eventOf(Event::Undelegated, ankr(2000), 23)});
    sighting.receipt->succeeded = false;
    TrackingStep step = track(inState(State::Sent), sighting, rules);
    QCOMPARE(step.record.state, State::Failed);
    QVERIFY(step.record.feePaid);
    QVERIFY(!step.record.amountPaid);
    QVERIFY(!step.settled);

    sighting.head = headerOf(1200);
    sighting.finalized = headerOf(1140);
    step = track(step.record, sighting, rules);
    QCOMPARE(step.record.state, State::Failed);
    QVERIFY(step.settled);
}

void TrackingTest::aFailureSaysItsReason_data()
{
    QTest::addColumn<std::optional<Error>>("replayed");
    QTest::addColumn<quint64>("gasUsed");
    QTest::addColumn<QString>("detail");
    const Error words{ErrorCode::Reverted, QStringLiteral("still locked")};
    QTest::newRow("the contract's words")
        << std::optional(words) << quint64(180'000) << QStringLiteral("still locked");
    QTest::newRow("all gas used") << std::optional<Error>() << quint64(320'000)
                                  << QStringLiteral("out of gas");
    QTest::newRow("the call is fine one block before")
        << std::optional<Error>() << quint64(180'000) << QString();
}

void TrackingTest::aFailureSaysItsReason()
{
    QFETCH(std::optional<Error>, replayed);
    QFETCH(quint64, gasUsed);
    QFETCH(QString, detail);
    TransactionRecord record = inState(State::Sent);
    record.raw = signedBytes();
    record.detail = QStringLiteral("what a node said before");
    Sighting sighting = minedWith(1);
    sighting.receipt->succeeded = false;
    sighting.receipt->gasUsed = gasUsed;
    sighting.replayed = replayed;
    QVERIFY(isNewFailure(record, sighting));
    record = track(record, sighting, rules).record;
    QCOMPARE(record.state, State::Failed);
    QCOMPARE(record.detail, detail);
}

void TrackingTest::aReasonIsKeptWhileTheBlockIs()
{
    Sighting sighting = minedWith(1);
    sighting.receipt->succeeded = false;
    sighting.replayed = Error{ErrorCode::Reverted, QStringLiteral("still locked")};
    TransactionRecord record = track(inState(State::Sent), sighting, rules).record;
    sighting.replayed.reset();
    QVERIFY(!isNewFailure(record, sighting));
    record = track(record, sighting, rules).record;
    QCOMPARE(record.detail, QStringLiteral("still locked"));
    // In another block it may be for another reason.
    sighting.receipt = receiptIn(headerOf(1132, 9));
    sighting.receipt->succeeded = false;
    sighting.canonical = headerOf(1132, 9);
    sighting.head = headerOf(1133, 9);
    QVERIFY(isNewFailure(record, sighting));
    QVERIFY(track(record, sighting, rules).record.detail.isEmpty());

    Sighting gone = emptyAt(1133);
    gone.canonical = headerOf(1131, 9);
    QVERIFY(track(record, gone, rules).record.detail.isEmpty());
}

void TrackingTest::aCancelIsToOneself()
{
    TransactionRecord record = recordOf(ActionKind::Cancel);
    record.state = State::Sent;
    Sighting sighting = minedWith(3);
    QCOMPARE(track(record, sighting, rules).error->code, ErrorCode::ReceiptMismatch);
    sighting.receipt->to = account;
    const TrackingStep step = track(record, sighting, rules);
    QVERIFY(!step.error);
    QCOMPARE(step.record.state, State::Confirmed);
    QVERIFY(!step.record.amountPaid);
    QVERIFY(!step.record.ankrPaid);
}

void TrackingTest::allThatArrivedIsCounted()
{
    const std::vector<Log> unstake{eventOf(Event::Claimed, ankr(3), 23),
                                   eventOf(Event::Undelegated, ankr(2000), 23)};
    QCOMPARE(track(inState(State::Sent), minedWith(1, unstake), rules).record.ankrPaid,
             std::optional(ankr(3)));
    TransactionRecord claim = recordOf(ActionKind::ClaimUnstaked);
    claim.state = State::Sent;
    QCOMPARE(track(claim, minedWith(1), rules).record.ankrPaid, std::optional<UInt256>(0));
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

void TrackingTest::amountsComeFromTheContractsOwnEvent_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<std::vector<Log>>("logs");
    QTest::addColumn<std::optional<UInt256>>("paid");
    const auto row = [](const char *name, ActionKind kind, std::vector<Log> logs,
                        const std::optional<UInt256> &paid) { QTest::newRow(name) << kind << logs << paid; };
    const Log unstaked = eventOf(Event::Undelegated, ankr(2000), 23);
    const Log rewards = eventOf(Event::Claimed, ankr(3), 23);
    row("an unstake pays rewards before", ActionKind::Unstake, {rewards, unstaked}, ankr(2000));
    row("a claim", ActionKind::ClaimUnstaked, {eventOf(Event::Claimed, ankr(1250), 23)}, ankr(1250));
    row("a claim after a migration", ActionKind::ClaimUnstaked,
        {eventOf(Event::Claimed, 0, 2), eventOf(Event::Claimed, ankr(1250), 23)}, ankr(1250));
    row("a claim of nothing", ActionKind::ClaimUnstaked, {eventOf(Event::Claimed, 0, 23)}, UInt256(0));
    row("no event", ActionKind::Unstake, {}, std::nullopt);

    Log foreign = unstaked;
    foreign.address = addressOf(0x01);
    row("another contract's event", ActionKind::Unstake, {foreign}, std::nullopt);
    Log otherProvider = unstaked;
    otherProvider.topics[1] = hashOf(0);
    row("another provider's event", ActionKind::Unstake, {otherProvider}, std::nullopt);
    Log otherStaker = unstaked;
    otherStaker.topics[2] = hashOf(0);
    row("another staker's event", ActionKind::Unstake, {otherStaker}, std::nullopt);
    Log malformed = unstaked;
    malformed.data.pop_back();
    row("a malformed event", ActionKind::Unstake, {malformed}, std::nullopt);
}

void TrackingTest::amountsComeFromTheContractsOwnEvent()
{
    QFETCH(ActionKind, kind);
    QFETCH(std::vector<Log>, logs);
    QFETCH(std::optional<UInt256>, paid);
    TransactionRecord record = recordOf(kind);
    record.state = State::Sent;
    QCOMPARE(track(record, minedWith(1, logs), rules).record.amountPaid, paid);
}

void TrackingTest::aReceiptThatIsNotOursIsRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, Spoil spoil, ErrorCode code = ErrorCode::ReceiptMismatch) {
        QTest::newRow(name) << spoil << code;
    };
    row("another hash", [](Sighting &s) { s.receipt->transactionHash = hashOf(0x78); });
    row("another sender", [](Sighting &s) { s.receipt->from = addressOf(1); });
    row("another contract", [](Sighting &s) { s.receipt->to = addressOf(1); });
    row("more gas than the fee allows", [](Sighting &s) { s.receipt->gasUsed = 30'000'000; });
    row("a price that overflows", [](Sighting &s) { s.receipt->effectiveGasPrice = ~UInt256(0); });
    row("another transaction under our hash", [](Sighting &s) { s.info->nonce = 8; });
    row("another sender under our hash", [](Sighting &s) { s.info->from = addressOf(1); });
    row(
        "a nonce that is not used", [](Sighting &s) { s.nonce = 7; }, ErrorCode::InconsistentReply);
}

void TrackingTest::aReceiptThatIsNotOursIsRefused()
{
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    Sighting sighting = minedWith(5);
    spoil(sighting);
    const TrackingStep step = track(inState(State::Sent), sighting, rules);
    QCOMPARE(step.record, inState(State::Sent));
    QVERIFY(step.error);
    QCOMPARE(step.error->code, code);
    QVERIFY(!step.settled);
    QVERIFY(!step.rebroadcast);
}

void TrackingTest::aReceiptOffTheCanonicalChainIsNotBelieved_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
    row("another block has its height", [](Sighting &s) { s.canonical = headerOf(1131, 9); });
    row("no block has its height", [](Sighting &s) { s.canonical.reset(); });
    row("it is above the head", [](Sighting &s) { s.head = headerOf(1130); });
}

void TrackingTest::aReceiptOffTheCanonicalChainIsNotBelieved()
{
    QFETCH(Spoil, spoil);
    Sighting sighting = minedWith(5);
    spoil(sighting);
    const TrackingStep step = track(inState(State::Sent), sighting, rules);
    QCOMPARE(step.record, inState(State::Sent));
    QVERIFY(!step.error);
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
    row("it has the block but not the receipt", [](Sighting &s) { s.canonical = headerOf(1131); });
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

QTEST_APPLESS_MAIN(TrackingTest)
#include "tracking_test.moc"
