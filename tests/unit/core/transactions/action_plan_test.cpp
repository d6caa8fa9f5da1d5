// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/action_plan.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

namespace capstan::action_plan_test {

using namespace testing;

namespace {

using Change = void (*)(StakingSnapshot &);

} // namespace

class ActionPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnstakeCallsUndelegate();
    void anUnstakeOfAnImpossibleAmountIsRefused_data();
    void anUnstakeOfAnImpossibleAmountIsRefused();
    void aClaimPromisesWhatIsClaimableNow();
    void aClaimOfNothingIsRefused_data();
    void aClaimOfNothingIsRefused();
    void aPlanIsOutdatedWhenItsFiguresMove_data();
    void aPlanIsOutdatedWhenItsFiguresMove();
};

void ActionPlanTest::anUnstakeCallsUndelegate()
{
    const auto plan = planAction(snapshotAt(headNumber), unstakeOf(ankr(4000)));
    QVERIFY(plan);
    QCOMPARE(plan->action, unstakeOf(ankr(4000)));
    QCOMPARE(plan->call.data, ankr_staking::undelegate(provider, ankr(4000)));
    QVERIFY(plan->unstake);
    QCOMPARE(plan->unstake->changes.size(), std::size_t(2));
    QCOMPARE(plan->ankrIn, plan->unstake->rewardsPaid);
    QVERIFY(plan->ankrIn > 0);
    QVERIFY(plan->ankrInIsEstimate);
}

void ActionPlanTest::anUnstakeOfAnImpossibleAmountIsRefused_data()
{
    QTest::addColumn<UInt256>("amount");
    QTest::addColumn<bool>("known");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const UInt256 &amount, bool known, ErrorCode code,
                        const char *detail) {
        QTest::newRow(name) << amount << known << code << QString::fromLatin1(detail);
    };
    row("nothing", 0, true, ErrorCode::NumberOutOfRange, "Zero");
    row("finer than the contract counts", ankr(1) + 1, true, ErrorCode::AmountTooPrecise, "TooFine");
    row("more than is unlocked", ankr(5001), true, ErrorCode::NumberOutOfRange, "AboveUnlocked");
    row("more than is staked", ankr(6001), true, ErrorCode::NumberOutOfRange, "AboveStaked");
    row("another provider", ankr(1), false, ErrorCode::NumberOutOfRange, "UnknownProvider");
}

void ActionPlanTest::anUnstakeOfAnImpossibleAmountIsRefused()
{
    QFETCH(UInt256, amount);
    QFETCH(bool, known);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    TransactionAction action = unstakeOf(amount);
    if (!known)
        action.provider = addressOf(1);
    const auto plan = planAction(snapshotAt(headNumber), action);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
    QCOMPARE(plan.error().detail, detail);
}

void ActionPlanTest::aClaimPromisesWhatIsClaimableNow()
{
    StakingSnapshot snapshot = snapshotAt(headNumber);
    snapshot.providers[0].claimable = ankr(1250);
    const auto plan = planAction(snapshot, claimOf(ankr(1000)));
    QVERIFY(plan);
    QCOMPARE(plan->action, claimOf(ankr(1250)));
    QCOMPARE(plan->call.data, ankr_staking::claimPendingUndelegates(provider));
    QVERIFY(!plan->unstake);
    QCOMPARE(plan->ankrIn, ankr(1250));
    QVERIFY(!plan->ankrInIsEstimate);
}

void ActionPlanTest::aClaimOfNothingIsRefused_data()
{
    QTest::addColumn<Address>("claimedFrom");
    QTest::newRow("nothing is claimable, whatever was promised") << provider;
    QTest::newRow("no position with the provider") << addressOf(1);
}

void ActionPlanTest::aClaimOfNothingIsRefused()
{
    QFETCH(Address, claimedFrom);
    StakingSnapshot snapshot = snapshotAt(headNumber);
    snapshot.providers[0].pending = ankr(1250);
    const auto plan = planAction(snapshot, {ActionKind::ClaimUnstaked, claimedFrom, ankr(1250)});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NothingToClaim);
}

void ActionPlanTest::aPlanIsOutdatedWhenItsFiguresMove_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("outdated");
    const auto row = [](const char *name, Change change, bool outdated) {
        QTest::newRow(name) << change << outdated;
    };
    row(
        "the next block", [](StakingSnapshot &s) { s = snapshotAt(headNumber + 1); }, false);
    row(
        "new rewards", [](StakingSnapshot &s) { s.providers[0].rewards = ankr(61); }, false);
    row(
        "another provider's figures",
        [](StakingSnapshot &s) {
            s.providers.push_back({});
            s.providers[1].address = addressOf(1);
            s.providers[1].staked = ankr(1);
        },
        false);
    row(
        "the next epoch", [](StakingSnapshot &s) { s = snapshotAt(headNumber + interval); }, true);
    row(
        "more staked", [](StakingSnapshot &s) { s.providers[0].staked = ankr(7000); }, true);
    row(
        "more unlocked", [](StakingSnapshot &s) { s.providers[0].unlocked = ankr(6000); }, true);
    row(
        "something waits", [](StakingSnapshot &s) { s.providers[0].pending = ankr(1); }, true);
    row(
        "something is claimable", [](StakingSnapshot &s) { s.providers[0].claimable = ankr(1); }, true);
    row(
        "the position is gone", [](StakingSnapshot &s) { s.providers.clear(); }, true);
}

void ActionPlanTest::aPlanIsOutdatedWhenItsFiguresMove()
{
    QFETCH(Change, change);
    QFETCH(bool, outdated);
    StakingSnapshot now = snapshotAt(headNumber);
    change(now);
    QCOMPARE(isOutdated(unstakeOf(ankr(1)), snapshotAt(headNumber), now), outdated);
}

CAPSTAN_TEST(ActionPlanTest)

} // namespace capstan::action_plan_test

#include "action_plan_test.moc"
