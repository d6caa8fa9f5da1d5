// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/outcome.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

namespace capstan::outcome_test {

using namespace testing;

using State = TransactionState;

class OutcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyASuccessHasAnOutcome_data();
    void onlyASuccessHasAnOutcome();
    void aDifferenceIsTold_data();
    void aDifferenceIsTold();
    void rewardsMayHaveGrown_data();
    void rewardsMayHaveGrown();
    void nothingPromisedIsNothingMissed_data();
    void nothingPromisedIsNothingMissed();
    void aLockEndsByTheBlockThatItIsIn();
};

void OutcomeTest::onlyASuccessHasAnOutcome_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<bool>("has");
    QTest::newRow("signed") << State::Signed << ActionKind::Unstake << false;
    QTest::newRow("sent") << State::Sent << ActionKind::Unstake << false;
    QTest::newRow("in a block") << State::InBlock << ActionKind::Unstake << true;
    QTest::newRow("confirmed") << State::Confirmed << ActionKind::ClaimUnstaked << true;
    QTest::newRow("final") << State::Final << ActionKind::Unstake << true;
    QTest::newRow("failed") << State::Failed << ActionKind::Unstake << false;
    QTest::newRow("replaced") << State::Replaced << ActionKind::Unstake << false;
    QTest::newRow("a cancel") << State::Final << ActionKind::Cancel << false;
}

void OutcomeTest::onlyASuccessHasAnOutcome()
{
    QFETCH(State, state);
    QFETCH(ActionKind, kind);
    TransactionRecord record = recordOf(kind);
    record.state = state;
    QTEST(outcomeOf(record).has_value(), "has");
}

void OutcomeTest::aDifferenceIsTold_data()
{
    QTest::addColumn<std::optional<UInt256>>("paid");
    QTest::addColumn<bool>("asPromised");
    QTest::newRow("the same") << std::optional(ankr(2000)) << true;
    QTest::newRow("less") << std::optional(UInt256(ankr(2000) - 1)) << false;
    QTest::newRow("more") << std::optional(UInt256(ankr(2000) + 1)) << false;
    QTest::newRow("nothing") << std::optional<UInt256>(0) << false;
    QTest::newRow("no event") << std::optional<UInt256>() << false;
}

void OutcomeTest::aDifferenceIsTold()
{
    QFETCH(std::optional<UInt256>, paid);
    QFETCH(bool, asPromised);
    TransactionRecord record = recordOf(ActionKind::ClaimUnstaked);
    record.state = State::Confirmed;
    record.amountPaid = paid;
    record.ankrIn = ankr(2000);
    record.ankrPaid = paid;
    const auto outcome = outcomeOf(record);
    QCOMPARE(outcome->isAsPromised(), asPromised);
    QCOMPARE(outcome->promised, ankr(2000));
    QCOMPARE(outcome->done, paid.value_or(0));
    QCOMPARE(outcome->promisedAnkr, ankr(2000));
    QCOMPARE(outcome->arrivedAnkr, paid.value_or(0));
}

void OutcomeTest::rewardsMayHaveGrown_data()
{
    QTest::addColumn<std::optional<UInt256>>("paid");
    QTest::addColumn<OutcomeCheck>("check");
    const UInt256 step(10'000'000'000ULL);
    QTest::newRow("the same") << std::optional(ankr(2000)) << OutcomeCheck::AsPromised;
    QTest::newRow("more") << std::optional(ankr(2001)) << OutcomeCheck::AsPromised;
    QTest::newRow("a rounding less") << std::optional(UInt256(ankr(2000) - step)) << OutcomeCheck::AsPromised;
    QTest::newRow("less") << std::optional(UInt256(ankr(2000) - step - 1)) << OutcomeCheck::Differs;
    QTest::newRow("nothing") << std::optional<UInt256>(0) << OutcomeCheck::NothingSaid;
    QTest::newRow("no event") << std::optional<UInt256>() << OutcomeCheck::NothingSaid;
}

void OutcomeTest::rewardsMayHaveGrown()
{
    QFETCH(std::optional<UInt256>, paid);
    QFETCH(OutcomeCheck, check);
    for (const ActionKind kind :
         {ActionKind::ClaimRewards, ActionKind::ClaimAllRewards, ActionKind::Restake}) {
        TransactionRecord record = recordOf(kind);
        record.state = State::Confirmed;
        record.amountPaid = paid;
        QCOMPARE(checkOutcome(record), check);
    }
}

void OutcomeTest::nothingPromisedIsNothingMissed_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<std::optional<UInt256>>("paid");
    QTest::addColumn<OutcomeCheck>("check");
    QTest::newRow("a revocation") << ActionKind::Approve << std::optional<UInt256>(0)
                                  << OutcomeCheck::AsPromised;
    QTest::newRow("a revocation that is none")
        << ActionKind::Approve << std::optional<UInt256>(1) << OutcomeCheck::Differs;
    QTest::newRow("an approval without its event")
        << ActionKind::Approve << std::optional<UInt256>() << OutcomeCheck::NothingSaid;
    QTest::newRow("an upgrade") << ActionKind::UpgradeAccount << std::optional<UInt256>(0)
                                << OutcomeCheck::AsPromised;
    QTest::newRow("an upgrade that pays")
        << ActionKind::UpgradeAccount << std::optional(ankr(5)) << OutcomeCheck::AsPromised;
    QTest::newRow("an upgrade of what was upgraded")
        << ActionKind::UpgradeAccount << std::optional<UInt256>() << OutcomeCheck::NothingSaid;
}

void OutcomeTest::nothingPromisedIsNothingMissed()
{
    QFETCH(ActionKind, kind);
    QFETCH(std::optional<UInt256>, paid);
    TransactionRecord record = recordOf(kind);
    record.action.amount = 0;
    record.state = State::Confirmed;
    record.amountPaid = paid;
    QTEST(checkOutcome(record), "check");
}

void OutcomeTest::aLockEndsByTheBlockThatItIsIn()
{
    const EpochClock clock = snapshotAt(headNumber).clock;
    TransactionRecord record = recordOf(ActionKind::Stake);
    record.unlockEpoch = 35;
    QCOMPARE(unlockEpochOf(record, clock), std::optional<std::uint64_t>(35));
    // Mined in the epoch after the one that was shown.
    record.minedInEpoch = 23;
    QCOMPARE(unlockEpochOf(record, clock), std::optional<std::uint64_t>(36));
    record.state = State::Failed;
    QVERIFY(!unlockEpochOf(record, clock));
    QVERIFY(!unlockEpochOf(recordOf(ActionKind::Unstake), clock));
    QVERIFY(!claimEpochOf(recordOf(ActionKind::Restake), clock));
}

CAPSTAN_TEST(OutcomeTest)

} // namespace capstan::outcome_test

#include "outcome_test.moc"
