// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/tracking_fixture.h"

#include <QTest>

namespace capstan::second_word_test {

using namespace testing;

using State = TransactionState;
using Event = ankr_staking::StakingEvent::Kind;

namespace {

const std::vector<Log> unstaked{eventOf(Event::Undelegated, ankr(2000), 23)};

TrackingStep mined(std::uint64_t confirmations, const std::vector<Log> &logs = unstaked)
{
    return track(inState(State::Sent), minedWith(confirmations, logs), rules);
}

TrackingStep finalWith(std::uint64_t confirmations)
{
    Sighting sighting = minedWith(confirmations, unstaked);
    sighting.finalized = headerOf(1131);
    return track(inState(State::Sent), sighting, rules);
}

TrackingStep failed(std::uint64_t confirmations, std::uint64_t gasUsed = 180'000)
{
    Sighting sighting = minedWith(confirmations);
    sighting.receipt->succeeded = false;
    sighting.receipt->gasUsed = gasUsed;
    return track(inState(State::Sent), sighting, rules);
}

TrackingStep inOtherBlock()
{
    Sighting sighting = minedWith(1);
    sighting.head = headerOf(1133, 9);
    sighting.receipt = receiptIn(headerOf(1131, 9), unstaked);
    sighting.canonical = headerOf(1131, 9);
    return track(inState(State::Sent), sighting, rules);
}

TrackingStep replaced()
{
    Sighting sighting = emptyAt(1140);
    sighting.nonce = 8;
    sighting.deepNonce = 8;
    return track(inState(State::Sent), sighting, rules);
}

TrackingStep waiting()
{
    return track(inState(State::Sent), emptyAt(1130), rules);
}

TrackingStep outOfBlock()
{
    Sighting sighting = emptyAt(1133);
    sighting.canonical = headerOf(1131, 9);
    return track(mined(2).record, sighting, rules);
}

TrackingStep refused()
{
    Sighting sighting = minedWith(3);
    sighting.receipt->from = addressOf(1);
    return track(inState(State::Sent), sighting, rules);
}

} // namespace

class SecondWordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatEndsCountsOrFrightensIsTooMuchForOne_data();
    void whatEndsCountsOrFrightensIsTooMuchForOne();
    void twoStepsAgreeOnWhatIsTheSame_data();
    void twoStepsAgreeOnWhatIsTheSame();
    void onlyTheSameBlockCanBeContradicted_data();
    void onlyTheSameBlockCanBeContradicted();
};

void SecondWordTest::whatEndsCountsOrFrightensIsTooMuchForOne_data()
{
    QTest::addColumn<TransactionRecord>("before");
    QTest::addColumn<TrackingStep>("step");
    QTest::addColumn<bool>("tooMuch");
    const TransactionRecord sent = inState(State::Sent);
    const auto row = [](const char *name, const TransactionRecord &before, const TrackingStep &step,
                        bool tooMuch) { QTest::newRow(name) << before << step << tooMuch; };
    row("in a block", sent, mined(2), false);
    row("one block deeper", mined(1).record, mined(2), false);
    row("deep enough", mined(2).record, mined(3), true);
    row("deeper", mined(3).record, mined(4), false);
    row("final", mined(70).record, finalWith(70), true);
    row("final at once", sent, finalWith(70), true);
    row("failed", sent, failed(1), true);
    row("failed, one block deeper", failed(1).record, failed(2), false);
    row("failed where it had succeeded", mined(2).record, failed(2), true);
    row("succeeded where it had failed", failed(2).record, mined(2), true);
    row("in another block", mined(2).record, inOtherBlock(), true);
    row("out of its block", mined(2).record, outOfBlock(), true);
    row("replaced", sent, replaced(), true);
    row("still waiting", sent, waiting(), false);
    row("without the contract's event", sent, mined(1, {}), true);
    row("still without it", mined(1, {}).record, mined(2, {}), false);
    row("suddenly without it", mined(1).record, mined(2, {}), true);
    row("another amount than before", mined(1).record, mined(2, {eventOf(Event::Undelegated, ankr(1), 23)}),
        true);
    row("a receipt that is not ours", sent, refused(), false);

    TransactionRecord cancel = recordOf(ActionKind::Cancel);
    cancel.state = State::Sent;
    Sighting sighting = minedWith(1);
    sighting.receipt->to = account;
    row("a cancel has no event", cancel, track(cancel, sighting, rules), false);
}

void SecondWordTest::whatEndsCountsOrFrightensIsTooMuchForOne()
{
    QFETCH(TransactionRecord, before);
    QFETCH(TrackingStep, step);
    QFETCH(bool, tooMuch);
    QCOMPARE(needsSecondWord(before, step), tooMuch);
}

void SecondWordTest::twoStepsAgreeOnWhatIsTheSame_data()
{
    QTest::addColumn<TrackingStep>("one");
    QTest::addColumn<TrackingStep>("other");
    QTest::addColumn<std::optional<TransactionRecord>>("agreed");
    const auto row = [](const char *name, const TrackingStep &one, const TrackingStep &other,
                        const std::optional<TransactionRecord> &agreed) {
        QTest::newRow(name) << one << other << agreed;
    };
    row("both final", finalWith(70), finalWith(70), finalWith(70).record);
    row("one is behind with what is final", finalWith(70), mined(70), mined(70).record);
    row("one is behind with the head", mined(3), mined(2), mined(2).record);
    row("the first is behind", mined(2), mined(3), mined(2).record);
    row("both failed", failed(3), failed(2), failed(2).record);
    row("both replaced", replaced(), replaced(), replaced().record);
    row("both out of the block", outOfBlock(), outOfBlock(), outOfBlock().record);
    row("failed for one, done for the other", failed(3), mined(3), std::nullopt);
    row("done with another amount", mined(3), mined(3, {eventOf(Event::Undelegated, ankr(1), 23)}),
        std::nullopt);
    row("done without an event", mined(3), mined(3, {}), std::nullopt);
    row("failed for another fee", failed(3), failed(3, 190'000), std::nullopt);
    row("in different blocks", mined(3), inOtherBlock(), std::nullopt);
    row("in a block and waiting", mined(3), waiting(), std::nullopt);
    row("failed and waiting", failed(3), waiting(), std::nullopt);
    row("replaced and waiting", replaced(), waiting(), std::nullopt);
    row("a receipt that is not ours", mined(3), refused(), std::nullopt);
}

void SecondWordTest::twoStepsAgreeOnWhatIsTheSame()
{
    QFETCH(TrackingStep, one);
    QFETCH(TrackingStep, other);
    QFETCH(std::optional<TransactionRecord>, agreed);
    const auto step = agreedStep(one, other);
    QCOMPARE(step.has_value(), agreed.has_value());
    if (step)
        QCOMPARE(step->record, *agreed);
    QCOMPARE(agreedStep(other, one).has_value(), agreed.has_value());
}

void SecondWordTest::onlyTheSameBlockCanBeContradicted_data()
{
    QTest::addColumn<TrackingStep>("one");
    QTest::addColumn<TrackingStep>("other");
    QTest::addColumn<bool>("lie");
    QTest::newRow("failed for one, done for the other") << failed(3) << mined(3) << true;
    QTest::newRow("another amount") << mined(3) << mined(3, {eventOf(Event::Undelegated, ankr(1), 23)})
                                    << true;
    QTest::newRow("a block behind") << mined(3) << mined(2) << false;
    QTest::newRow("not there yet") << mined(3) << waiting() << false;
    QTest::newRow("a fork") << mined(3) << inOtherBlock() << false;
    QTest::newRow("replaced and waiting") << replaced() << waiting() << false;
}

void SecondWordTest::onlyTheSameBlockCanBeContradicted()
{
    QFETCH(TrackingStep, one);
    QFETCH(TrackingStep, other);
    QFETCH(bool, lie);
    QCOMPARE(contradict(one, other), lie);
    QCOMPARE(contradict(other, one), lie);
}

CAPSTAN_TEST(SecondWordTest)

} // namespace capstan::second_word_test

#include "second_word_test.moc"
