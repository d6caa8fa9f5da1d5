// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/unstake_plan.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshots.h"

#include <QTest>

namespace capstan::unstake_plan_test {

using namespace testing;

using Kind = AmountProblem::Kind;
using Changes = std::vector<StakeChange>;

namespace {

const UInt256 step(10'000'000'000ULL);
const UInt256 first("3749500000000000000000");
const UInt256 second("3000123456780000000000");
const UInt256 unlocked("6749623456780000000000");
const UInt256 staked("10749623456780000000000");

} // namespace

class UnstakePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheOldestFirst_data();
    void takesTheOldestFirst();
    void refusesWhatTheContractRefuses_data();
    void refusesWhatTheContractRefuses();
    void refusesWhereNothingIsUnlocked();
    void tellsTheClaimOnEitherSideOfTheBoundary_data();
    void tellsTheClaimOnEitherSideOfTheBoundary();
    void warnsThatTheBucketStartsAnew_data();
    void warnsThatTheBucketStartsAnew();
    void estimatesTheRewardsThatArePaidAlong_data();
    void estimatesTheRewardsThatArePaidAlong();
    void neverPromisesMoreRewardsThanThereAre();
    void survivesImpossibleShares();
    void proposesWholeRecords_data();
    void proposesWholeRecords();
};

void UnstakePlanTest::takesTheOldestFirst_data()
{
    QTest::addColumn<UInt256>("amount");
    QTest::addColumn<Changes>("changes");
    QTest::newRow("the smallest step") << step << Changes{{4, first, UInt256(first - step)}};
    QTest::newRow("a part of the oldest")
        << ankr(1000) << Changes{{4, first, UInt256("2749500000000000000000")}};
    QTest::newRow("all of the oldest") << first << Changes{{4, first, UInt256(0)}};
    QTest::newRow("the oldest and a step of the next")
        << UInt256(first + step) << Changes{{4, first, UInt256(0)}, {9, second, UInt256(second - step)}};
    QTest::newRow("all that is unlocked")
        << unlocked << Changes{{4, first, UInt256(0)}, {9, second, UInt256(0)}};
}

void UnstakePlanTest::takesTheOldestFirst()
{
    QFETCH(UInt256, amount);
    QFETCH(Changes, changes);
    const auto plan = planUnstake(usualSnapshot(), provider, amount);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->provider, provider);
    QCOMPARE(plan->amount, amount);
    QCOMPARE(plan->changes, changes);
}

void UnstakePlanTest::refusesWhatTheContractRefuses_data()
{
    QTest::addColumn<UInt256>("amount");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<UInt256>("nearest");
    QTest::newRow("zero") << UInt256(0) << Kind::Zero << step;
    QTest::newRow("one wei") << UInt256(1) << Kind::TooFine << step;
    QTest::newRow("one wei below a step") << UInt256(step - 1) << Kind::TooFine << step;
    QTest::newRow("one wei above a step") << UInt256(step + 1) << Kind::TooFine << step;
    QTest::newRow("one wei below all") << UInt256(unlocked - 1) << Kind::TooFine << UInt256(unlocked - step);
    QTest::newRow("one wei more than unlocked") << UInt256(unlocked + 1) << Kind::AboveUnlocked << unlocked;
    QTest::newRow("one step more than unlocked")
        << UInt256(unlocked + step) << Kind::AboveUnlocked << unlocked;
    QTest::newRow("all that is staked") << staked << Kind::AboveUnlocked << unlocked;
    QTest::newRow("more than is staked") << UInt256(staked + 1) << Kind::AboveStaked << unlocked;
    QTest::newRow("the largest number") << UInt256(~UInt256(0)) << Kind::AboveStaked << unlocked;
}

void UnstakePlanTest::refusesWhatTheContractRefuses()
{
    QFETCH(UInt256, amount);
    QFETCH(Kind, kind);
    QFETCH(UInt256, nearest);
    const auto plan = planUnstake(usualSnapshot(), provider, amount);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error(), (AmountProblem{kind, nearest}));
    QVERIFY(planUnstake(usualSnapshot(), provider, nearest).has_value());
}

void UnstakePlanTest::refusesWhereNothingIsUnlocked()
{
    const AmountProblem nothing{Kind::NothingUnlocked, std::nullopt};
    QCOMPARE(planUnstake(usualSnapshot(), otherProvider, step).error(), nothing);
    QCOMPARE(planUnstake(usualSnapshot(), otherProvider, UInt256(0)).error(), nothing);
    const AmountProblem unknown{Kind::UnknownProvider, std::nullopt};
    QCOMPARE(planUnstake(usualSnapshot(), addressOf(0xee), step).error(), unknown);

    // Block 799 is the last of epoch 15; the oldest record unlocks with epoch 16.
    QCOMPARE(planUnstake(usualSnapshot(799), provider, step).error(), nothing);
    QVERIFY(planUnstake(usualSnapshot(800), provider, step).has_value());
}

void UnstakePlanTest::tellsTheClaimOnEitherSideOfTheBoundary_data()
{
    QTest::addColumn<quint64>("head");
    QTest::addColumn<quint64>("claimEpoch");
    QTest::addColumn<quint64>("epochEnd");
    QTest::addColumn<bool>("atBoundary");
    QTest::newRow("amid epoch 22") << quint64{1130} << quint64{24} << quint64{1150} << false;
    QTest::newRow("last but one block of epoch 22") << quint64{1148} << quint64{24} << quint64{1150} << false;
    QTest::newRow("last block of epoch 22") << quint64{1149} << quint64{24} << quint64{1150} << true;
    QTest::newRow("first block of epoch 23") << quint64{1150} << quint64{25} << quint64{1200} << false;
}

void UnstakePlanTest::tellsTheClaimOnEitherSideOfTheBoundary()
{
    QFETCH(quint64, head);
    QFETCH(quint64, claimEpoch);
    QFETCH(quint64, epochEnd);
    QFETCH(bool, atBoundary);
    const StakingSnapshot snapshot = usualSnapshot(head);
    const auto plan = planUnstake(snapshot, provider, step);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->claim.epoch, claimEpoch);
    QCOMPARE(plan->claim.block, claimEpoch * 50);
    QCOMPARE(plan->claim.time, snapshot.clock.timeRangeOf(claimEpoch * 50));
    QCOMPARE(plan->claimAfterBoundary.epoch, claimEpoch + 1);
    QCOMPARE(plan->claimAfterBoundary.block, (claimEpoch + 1) * 50);
    QCOMPARE(plan->epochEndBlock, epochEnd);
    QCOMPARE(plan->epochEnd, snapshot.clock.timeRangeOf(epochEnd));
    QCOMPARE(plan->atBoundary, atBoundary);
}

void UnstakePlanTest::warnsThatTheBucketStartsAnew_data()
{
    QTest::addColumn<quint64>("pending");
    QTest::addColumn<quint64>("claimable");
    QTest::newRow("something waits") << quint64{1250} << quint64{0};
    QTest::newRow("something can be claimed") << quint64{0} << quint64{2000};
    QTest::newRow("both") << quint64{1250} << quint64{2000};
    QTest::newRow("neither") << quint64{0} << quint64{0};
}

void UnstakePlanTest::warnsThatTheBucketStartsAnew()
{
    QFETCH(quint64, pending);
    QFETCH(quint64, claimable);
    StakingSnapshot snapshot = usualSnapshot();
    ProviderPosition &position = snapshot.providers.front();
    position.pending = ankr(pending);
    position.claimable = ankr(claimable);
    if (pending > 0) {
        position.claim = ClaimWindow{23, 24};
    }
    const auto plan = planUnstake(snapshot, provider, ankr(100));
    QVERIFY(plan.has_value());
    QCOMPARE(plan->reset.has_value(), pending + claimable > 0);
    if (!plan->reset) {
        return;
    }
    QCOMPARE(plan->reset->pending, ankr(pending));
    QCOMPARE(plan->reset->claimableNow, ankr(claimable));
    QCOMPARE(plan->reset->total, ankr(pending + claimable + 100));
    QCOMPARE(plan->reset->pendingClaim, position.claim);
    QCOMPARE(plan->reset->pendingClaimTime.has_value(), pending > 0);
    if (pending > 0) {
        QCOMPARE(plan->reset->pendingClaimTime->earliest, snapshot.clock.timeRangeOf(1150).earliest);
        QCOMPARE(plan->reset->pendingClaimTime->latest, snapshot.clock.timeRangeOf(1200).latest);
    }
}

void UnstakePlanTest::estimatesTheRewardsThatArePaidAlong_data()
{
    QTest::addColumn<UInt256>("amount");
    QTest::addColumn<UInt256>("firstClaimed");
    QTest::addColumn<UInt256>("rewards");
    QTest::addColumn<UInt256>("paid");
    // Two records of 1,000 and 3,000 with a share per wei. At 50 ANKR of rewards in all, nothing claimed, a
    // share is worth 1.0125: the first record has earned 12.5.
    QTest::newRow("a whole record") << ankr(1000) << ankr(0) << ankr(50) << UInt256("12500000000000000000");
    QTest::newRow("all") << ankr(4000) << ankr(0) << ankr(50) << ankr(50);
    QTest::newRow("a tenth of a record, one wei for rounding")
        << ankr(100) << ankr(0) << ankr(50) << UInt256("1249999999999999999");
    QTest::newRow("no rewards") << ankr(1000) << ankr(0) << ankr(0) << ankr(0);
    // 10 of the first record's rewards were claimed and 40 are left: a share is still worth 1.0125.
    QTest::newRow("what was claimed is not paid again")
        << ankr(1000) << ankr(10) << ankr(40) << UInt256("2500000000000000000");
    QTest::newRow("of a half record, half of what was claimed")
        << ankr(500) << ankr(10) << ankr(40) << UInt256("1249999999999999999");
}

void UnstakePlanTest::estimatesTheRewardsThatArePaidAlong()
{
    QFETCH(UInt256, amount);
    QFETCH(UInt256, firstClaimed);
    QFETCH(UInt256, rewards);
    StakingSnapshot snapshot = usualSnapshot();
    ProviderPosition position;
    position.address = provider;
    position.rewards = rewards;
    Stake oldest = stakeOf(snapshot.clock, 4, ankr(1000));
    oldest.claimed = firstClaimed;
    addStake(position, oldest);
    addStake(position, stakeOf(snapshot.clock, 9, ankr(3000)));
    snapshot.providers = {position};
    const auto plan = planUnstake(snapshot, provider, amount);
    QVERIFY(plan.has_value());
    QTEST(plan->rewardsPaid, "paid");
}

void UnstakePlanTest::neverPromisesMoreRewardsThanThereAre()
{
    // One record is worth less than was claimed from it, which the contract counts as nothing.
    StakingSnapshot snapshot = usualSnapshot();
    ProviderPosition position;
    position.address = provider;
    position.rewards = ankr(1);
    Stake drained = stakeOf(snapshot.clock, 4, ankr(1000));
    drained.claimed = ankr(900);
    addStake(position, stakeOf(snapshot.clock, 3, ankr(1000)));
    addStake(position, drained);
    snapshot.providers = {position};
    const auto plan = planUnstake(snapshot, provider, ankr(1000));
    QVERIFY(plan.has_value());
    QCOMPARE(plan->rewardsPaid, ankr(1));
}

void UnstakePlanTest::survivesImpossibleShares()
{
    const UInt256 most = ~UInt256(0);
    for (const auto &[shares, claimed] : {std::pair(UInt256(0), UInt256(0)), std::pair(most, most)}) {
        StakingSnapshot snapshot = usualSnapshot();
        for (Stake &stake : snapshot.providers.front().stakes) {
            stake.shares = shares;
            stake.claimed = claimed;
        }
        snapshot.providers.front().rewards = ankr(7);
        const auto plan = planUnstake(snapshot, provider, ankr(5000));
        QVERIFY(plan.has_value());
        QVERIFY(plan->rewardsPaid <= ankr(7));
    }
}

void UnstakePlanTest::proposesWholeRecords_data()
{
    QTest::addColumn<UInt256>("amount");
    QTest::addColumn<std::vector<UInt256>>("whole");
    QTest::newRow("within the oldest") << ankr(1) << std::vector{first};
    QTest::newRow("the oldest itself") << first << std::vector{first, unlocked};
    QTest::newRow("within the second") << ankr(5000) << std::vector{first, unlocked};
    QTest::newRow("all") << unlocked << std::vector{unlocked};
    QTest::newRow("more: the locked ones don't count") << staked << std::vector{unlocked};
}

void UnstakePlanTest::proposesWholeRecords()
{
    QFETCH(UInt256, amount);
    QTEST(wholeRecordAmounts(usualSnapshot(), provider, amount), "whole");
    QVERIFY(wholeRecordAmounts(usualSnapshot(), otherProvider, amount).empty());
    QVERIFY(wholeRecordAmounts(usualSnapshot(), addressOf(0xee), amount).empty());
}

CAPSTAN_TEST(UnstakePlanTest)

} // namespace capstan::unstake_plan_test

#include "unstake_plan_test.moc"
