// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/tracking_fixture.h"

#include <QTest>

namespace capstan::tracking_receipt_test {

using namespace testing;

using State = TransactionState;
using Event = ankr_staking::StakingEvent::Kind;

class TrackingReceiptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReceiptTellsFeeEpochAndAmount();
    void theEpochIsLeftOpenWithoutAnInterval();
    void aRevertedOneFailed();
    void aFailureSaysItsReason_data();
    void aFailureSaysItsReason();
    void aReasonIsKeptWhileTheBlockIs();
    void aCancelIsToOneself();
    void allThatArrivedIsCounted();
    void amountsComeFromTheContractsOwnEvent_data();
    void amountsComeFromTheContractsOwnEvent();
    void aReceiptThatIsNotOursIsRefused_data();
    void aReceiptThatIsNotOursIsRefused();
    void aReceiptOffTheCanonicalChainIsNotBelieved_data();
    void aReceiptOffTheCanonicalChainIsNotBelieved();
};

void TrackingReceiptTest::aReceiptTellsFeeEpochAndAmount()
{
    const Sighting sighting = minedWith(1, {eventOf(Event::Undelegated, ankr(2000), 23)});
    const TransactionRecord record = track(inState(State::Sent), sighting, rules).record;
    QCOMPARE(record.blockNumber, std::optional<std::uint64_t>(1131));
    QCOMPARE(record.blockHash, std::optional(headerOf(1131).hash));
    QCOMPARE(record.feePaid, std::optional(UInt256(12 * gwei) * 180'000));
    QCOMPARE(record.minedInEpoch, std::optional<std::uint64_t>(22));
    QCOMPARE(record.amountPaid, std::optional(ankr(2000)));
}

void TrackingReceiptTest::theEpochIsLeftOpenWithoutAnInterval()
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

void TrackingReceiptTest::aRevertedOneFailed()
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

void TrackingReceiptTest::aFailureSaysItsReason_data()
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

void TrackingReceiptTest::aFailureSaysItsReason()
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

void TrackingReceiptTest::aReasonIsKeptWhileTheBlockIs()
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

void TrackingReceiptTest::aCancelIsToOneself()
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

void TrackingReceiptTest::allThatArrivedIsCounted()
{
    const std::vector<Log> unstake{eventOf(Event::Claimed, ankr(3), 23),
                                   eventOf(Event::Undelegated, ankr(2000), 23)};
    QCOMPARE(track(inState(State::Sent), minedWith(1, unstake), rules).record.ankrPaid,
             std::optional(ankr(3)));
    TransactionRecord claim = recordOf(ActionKind::ClaimUnstaked);
    claim.state = State::Sent;
    QCOMPARE(track(claim, minedWith(1), rules).record.ankrPaid, std::optional<UInt256>(0));
}

void TrackingReceiptTest::amountsComeFromTheContractsOwnEvent_data()
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

void TrackingReceiptTest::amountsComeFromTheContractsOwnEvent()
{
    QFETCH(ActionKind, kind);
    QFETCH(std::vector<Log>, logs);
    QFETCH(std::optional<UInt256>, paid);
    TransactionRecord record = recordOf(kind);
    record.state = State::Sent;
    QCOMPARE(track(record, minedWith(1, logs), rules).record.amountPaid, paid);
}

void TrackingReceiptTest::aReceiptThatIsNotOursIsRefused_data()
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

void TrackingReceiptTest::aReceiptThatIsNotOursIsRefused()
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

void TrackingReceiptTest::aReceiptOffTheCanonicalChainIsNotBelieved_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
    row("another block has its height", [](Sighting &s) { s.canonical = headerOf(1131, 9); });
    row("no block has its height", [](Sighting &s) { s.canonical.reset(); });
    row("it is above the head", [](Sighting &s) { s.head = headerOf(1130); });
}

void TrackingReceiptTest::aReceiptOffTheCanonicalChainIsNotBelieved()
{
    QFETCH(Spoil, spoil);
    Sighting sighting = minedWith(5);
    spoil(sighting);
    const TrackingStep step = track(inState(State::Sent), sighting, rules);
    QCOMPARE(step.record, inState(State::Sent));
    QVERIFY(!step.error);
}

CAPSTAN_TEST(TrackingReceiptTest)

} // namespace capstan::tracking_receipt_test

#include "tracking_receipt_test.moc"
