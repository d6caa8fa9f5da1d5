// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/stake_plan.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshots.h"

#include <QTest>

namespace capstan::stake_plan_test {

using namespace testing;

using Kind = StakeProblem::Kind;

namespace {

const UInt256 step(10'000'000'000ULL);
const UInt256 unlimited = ~UInt256(0);

/// 5,000 ANKR in the account, all of it approved, 82.4 in rewards; the minimum is 1,000.
StakingSnapshot fundedSnapshot(std::uint64_t block = 1130)
{
    StakingSnapshot snapshot = usualSnapshot(block);
    snapshot.ankrBalance = ankr(5000);
    snapshot.allowance = ankr(5000);
    snapshot.minimumStake = ankr(1000);
    ProviderPosition &position = snapshot.providers[0];
    position.rewards = UInt256("82400000000000000123");
    position.restakeDust = position.rewards % step;
    position.restakeAmount = position.rewards - position.restakeDust;
    return snapshot;
}

using Change = void (*)(StakingSnapshot &);

} // namespace

class StakePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStakeIsLockedFromTheNextEpochOn();
    void theLastBlockOfAnEpochLeavesTwoLocks();
    void theLockFollowsTheChainsPeriods();
    void whatCanNotBeStakedIsRefusedWithTheNearest_data();
    void whatCanNotBeStakedIsRefusedWithTheNearest();
    void theNearestCanBeStaked_data();
    void theNearestCanBeStaked();
    void onlyAnActiveProviderIsStakedWith_data();
    void onlyAnActiveProviderIsStakedWith();
    void anAllowanceIsNeeded_data();
    void anAllowanceIsNeeded();
    void theLargestStakeIsTheBalanceInWholeSteps_data();
    void theLargestStakeIsTheBalanceInWholeSteps();
    void aRestakeLocksTheRewardsAndNothingElse();
    void aRestakeNeedsNeitherMinimumNorAllowance();
    void whatCanNotBeRestakedIsRefused_data();
    void whatCanNotBeRestakedIsRefused();
};

void StakePlanTest::aStakeIsLockedFromTheNextEpochOn()
{
    const auto plan = planStake(fundedSnapshot(), provider, ankr(2000));
    QVERIFY(plan);
    QCOMPARE(plan->provider, provider);
    QCOMPARE(plan->amount, ankr(2000));
    QCOMPARE(plan->dust, UInt256(0));
    // Staked in epoch 22, the record is of 23 and unlocks 12 later.
    QCOMPARE(plan->lock.epoch, 35u);
    QCOMPARE(plan->lock.block, 1750u);
    QCOMPARE(plan->lock.time, clockAt(1130).timeRangeOf(1750));
    QCOMPARE(plan->lockAfterBoundary.epoch, 36u);
    QCOMPARE(plan->lockAfterBoundary.block, 1800u);
    QCOMPARE(plan->epochEndBlock, 1150u);
    QCOMPARE(plan->epochEnd, clockAt(1130).timeRangeOf(1150));
    QVERIFY(!plan->atBoundary);
}

void StakePlanTest::theLastBlockOfAnEpochLeavesTwoLocks()
{
    const auto plan = planStake(fundedSnapshot(1149), provider, ankr(2000));
    QVERIFY(plan && plan->atBoundary);
    QCOMPARE(plan->lock.epoch, 35u);
    QCOMPARE(plan->lockAfterBoundary.epoch, 36u);
}

void StakePlanTest::theLockFollowsTheChainsPeriods()
{
    StakingSnapshot snapshot = fundedSnapshot();
    snapshot.clock.lockPeriodEpochs = 0;
    QCOMPARE(planStake(snapshot, provider, ankr(2000))->lock.epoch, 23u);
}

void StakePlanTest::whatCanNotBeStakedIsRefusedWithTheNearest_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<UInt256>("amount");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<std::optional<UInt256>>("nearest");
    const auto row = [](
                         const char *name, const UInt256 &amount, Kind kind,
                         const std::optional<UInt256> &nearest, Change change = [](StakingSnapshot &) {}) {
        QTest::newRow(name) << change << amount << kind << nearest;
    };
    row("nothing", 0, Kind::Zero, ankr(1000));
    row("one step below the minimum", ankr(1000) - step, Kind::BelowMinimum, ankr(1000));
    row("finer than the contract counts", ankr(2000) + 1, Kind::TooFine, ankr(2000));
    row("one wei above the balance", ankr(5000) + 1, Kind::AboveBalance, ankr(5000));
    row("as much as there can be", unlimited, Kind::AboveBalance, ankr(5000));
    row("above a balance that is finer", ankr(5001), Kind::AboveBalance, ankr(5000),
        [](StakingSnapshot &s) { s.ankrBalance = ankr(5000) + 7; });
    row("a balance below the minimum", ankr(1000), Kind::AboveBalance, std::nullopt,
        [](StakingSnapshot &s) { s.ankrBalance = ankr(999); });
    row("no balance", 0, Kind::Zero, std::nullopt, [](StakingSnapshot &s) { s.ankrBalance = 0; });
    row("no minimum leaves the step", 0, Kind::Zero, step, [](StakingSnapshot &s) { s.minimumStake = 0; });
    row("a minimum between two steps", ankr(1000), Kind::BelowMinimum, ankr(1000) + step,
        [](StakingSnapshot &s) { s.minimumStake = ankr(1000) + 1; });
    row("a minimum beyond reason", ankr(1000), Kind::BelowMinimum, std::nullopt,
        [](StakingSnapshot &s) { s.minimumStake = ~UInt256(0); });
}

void StakePlanTest::whatCanNotBeStakedIsRefusedWithTheNearest()
{
    QFETCH(Change, change);
    QFETCH(UInt256, amount);
    QFETCH(Kind, kind);
    QFETCH(std::optional<UInt256>, nearest);
    StakingSnapshot snapshot = fundedSnapshot();
    change(snapshot);
    const auto plan = planStake(snapshot, provider, amount);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, kind);
    QCOMPARE(plan.error().nearest, nearest);
}

void StakePlanTest::theNearestCanBeStaked_data()
{
    whatCanNotBeStakedIsRefusedWithTheNearest_data();
}

void StakePlanTest::theNearestCanBeStaked()
{
    QFETCH(Change, change);
    QFETCH(std::optional<UInt256>, nearest);
    StakingSnapshot snapshot = fundedSnapshot();
    change(snapshot);
    if (nearest)
        QVERIFY(planStake(snapshot, provider, *nearest));
    else
        QCOMPARE(largestStake(snapshot), UInt256(0));
}

void StakePlanTest::onlyAnActiveProviderIsStakedWith_data()
{
    QTest::addColumn<ProviderStatus>("status");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("active") << ProviderStatus::Active << true;
    QTest::newRow("pending") << ProviderStatus::Pending << false;
    QTest::newRow("jailed") << ProviderStatus::Jailed << false;
    QTest::newRow("no longer listed") << ProviderStatus::NotFound << false;
}

void StakePlanTest::onlyAnActiveProviderIsStakedWith()
{
    QFETCH(ProviderStatus, status);
    QFETCH(bool, allowed);
    StakingSnapshot snapshot = fundedSnapshot();
    snapshot.providers[0].status = status;
    const auto stake = planStake(snapshot, provider, ankr(2000));
    const auto restake = planRestake(snapshot, provider);
    QCOMPARE(stake.has_value(), allowed);
    QCOMPARE(restake.has_value(), allowed);
    if (!allowed) {
        QCOMPARE(stake.error().kind, Kind::ProviderNotActive);
        QCOMPARE(restake.error().kind, Kind::ProviderNotActive);
    }
    QCOMPARE(planStake(snapshot, addressOf(0x99), ankr(2000)).error().kind, Kind::UnknownProvider);
    QCOMPARE(planRestake(snapshot, addressOf(0x99)).error().kind, Kind::UnknownProvider);
}

void StakePlanTest::anAllowanceIsNeeded_data()
{
    QTest::addColumn<UInt256>("allowance");
    QTest::addColumn<bool>("enough");
    QTest::newRow("none") << UInt256(0) << false;
    QTest::newRow("one wei short") << UInt256(ankr(2000) - 1) << false;
    QTest::newRow("exactly") << ankr(2000) << true;
    QTest::newRow("without limit") << unlimited << true;
}

void StakePlanTest::anAllowanceIsNeeded()
{
    QFETCH(UInt256, allowance);
    QFETCH(bool, enough);
    StakingSnapshot snapshot = fundedSnapshot();
    snapshot.allowance = allowance;
    const auto plan = planStake(snapshot, provider, ankr(2000));
    QCOMPARE(plan.has_value(), enough);
    if (!enough)
        QCOMPARE(plan.error(), (StakeProblem{Kind::AllowanceTooLow, std::nullopt}));
    // An amount that can't be staked anyway is not worth an approval.
    QCOMPARE(planStake(snapshot, provider, ankr(2000) + 1).error().kind, Kind::TooFine);
}

void StakePlanTest::theLargestStakeIsTheBalanceInWholeSteps_data()
{
    QTest::addColumn<UInt256>("balance");
    QTest::addColumn<UInt256>("largest");
    QTest::newRow("whole") << ankr(5000) << ankr(5000);
    QTest::newRow("with dust") << UInt256(ankr(5000) + step + 3) << UInt256(ankr(5000) + step);
    QTest::newRow("the minimum") << ankr(1000) << ankr(1000);
    QTest::newRow("below it") << UInt256(ankr(1000) - 1) << UInt256(0);
    QTest::newRow("nothing") << UInt256(0) << UInt256(0);
}

void StakePlanTest::theLargestStakeIsTheBalanceInWholeSteps()
{
    QFETCH(UInt256, balance);
    StakingSnapshot snapshot = fundedSnapshot();
    snapshot.ankrBalance = balance;
    QTEST(largestStake(snapshot), "largest");
}

void StakePlanTest::aRestakeLocksTheRewardsAndNothingElse()
{
    StakingSnapshot snapshot = fundedSnapshot();
    snapshot.providers[0].claimable = ankr(1250);
    snapshot.providers[0].pending = ankr(20);
    const auto plan = planRestake(snapshot, provider);
    QVERIFY(plan);
    QCOMPARE(plan->amount, UInt256("82400000000000000000"));
    QCOMPARE(plan->dust, UInt256(123));
    QCOMPARE(plan->lock.epoch, 35u);
    QCOMPARE(plan->lockAfterBoundary.epoch, 36u);
}

void StakePlanTest::aRestakeNeedsNeitherMinimumNorAllowance()
{
    StakingSnapshot snapshot = fundedSnapshot();
    snapshot.allowance = 0;
    snapshot.ankrBalance = 0;
    snapshot.providers[0].rewards = step;
    snapshot.providers[0].restakeAmount = step;
    snapshot.providers[0].restakeDust = 0;
    QCOMPARE(planRestake(snapshot, provider)->amount, step);
}

void StakePlanTest::whatCanNotBeRestakedIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Kind kind, Change change) {
        QTest::newRow(name) << change << kind;
    };
    row("nothing but dust", Kind::NothingToRestake, [](StakingSnapshot &s) {
        s.providers[0].rewards = step - 1;
        s.providers[0].restakeAmount = 0;
        s.providers[0].restakeDust = step - 1;
    });
    row("one wei more than the rewards", Kind::NotOnlyRewards,
        [](StakingSnapshot &s) { s.providers[0].restakeDust += 1; });
    row("what was unstaked along with the rewards", Kind::NotOnlyRewards, [](StakingSnapshot &s) {
        s.providers[0].claimable = ankr(1250);
        s.providers[0].restakeAmount += ankr(1250);
    });
    row("more than there can be", Kind::NotOnlyRewards,
        [](StakingSnapshot &s) { s.providers[0].restakeAmount = ~UInt256(0); });
}

void StakePlanTest::whatCanNotBeRestakedIsRefused()
{
    QFETCH(Change, change);
    QFETCH(Kind, kind);
    StakingSnapshot snapshot = fundedSnapshot();
    change(snapshot);
    const auto plan = planRestake(snapshot, provider);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, kind);
}

CAPSTAN_TEST(StakePlanTest)

} // namespace capstan::stake_plan_test

#include "stake_plan_test.moc"
