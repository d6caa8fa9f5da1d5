// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/action_plan.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

namespace capstan::further_plans_test {

using namespace testing;

namespace {

const UInt256 step(10'000'000'000ULL);
const Address second = addressOf(0xbc);
const Address third = addressOf(0xbd);

/// 60 ANKR of rewards with one provider, 7 with another, none with the third; 5,000 ANKR and 1 ETH in the
/// account, 2,000 ANKR approved.
StakingSnapshot fundedSnapshot()
{
    StakingSnapshot snapshot = snapshotAt(headNumber);
    snapshot.ankrBalance = ankr(5000);
    snapshot.ethBalance = ankr(1);
    snapshot.allowance = ankr(2000);
    snapshot.minimumStake = ankr(1000);
    ProviderPosition &first = snapshot.providers[0];
    first.rewards = ankr(60) + 5;
    first.restakeAmount = ankr(60);
    first.restakeDust = 5;
    ProviderPosition empty;
    empty.address = third;
    empty.status = ProviderStatus::Active;
    ProviderPosition other;
    other.address = second;
    other.status = ProviderStatus::Jailed;
    other.rewards = ankr(7);
    snapshot.providers.push_back(empty);
    snapshot.providers.push_back(other);
    return snapshot;
}

StakingSnapshot unmigratedSnapshot()
{
    StakingSnapshot snapshot = fundedSnapshot();
    snapshot.migrated = false;
    snapshot.migrationRevealsMore = true;
    return snapshot;
}

TransactionAction stakeOf(const UInt256 &amount)
{
    return {ActionKind::Stake, provider, amount};
}

TransactionAction sendOf(ActionKind kind, const UInt256 &amount, const Address &to = recipient)
{
    return {kind, {}, amount, to};
}

TransactionAction sendAllEth()
{
    return {ActionKind::SendEth, {}, 0, recipient, {}, true};
}

using Change = void (*)(StakingSnapshot &);

} // namespace

/// What a stake, an approval, a claim of rewards, a restake, a send and an upgrade will do.
class FurtherPlansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStakeLeavesTheAccountAndIsLocked();
    void anApprovalSetsWhatIsAskedFor_data();
    void anApprovalSetsWhatIsAskedFor();
    void aRewardClaimPromisesTheRewards();
    void aClaimOfAllTakesThoseWithRewards();
    void aClaimOfSomeKeepsToThem();
    void aRestakePromisesTheRewardsAndPaysTheDust();
    void aSendLeavesTheAccount_data();
    void aSendLeavesTheAccount();
    void allEtherIsTheBalance();
    void anUpgradeNamesTheAccount();
    void whatCanNotBeIsRefused_data();
    void whatCanNotBeIsRefused();
    void aPlanIsOutdatedWhenItsPromiseMoves_data();
    void aPlanIsOutdatedWhenItsPromiseMoves();
};

void FurtherPlansTest::aStakeLeavesTheAccountAndIsLocked()
{
    const auto plan = planAction(fundedSnapshot(), stakeOf(ankr(2000)));
    QVERIFY(plan);
    QCOMPARE(plan->action, stakeOf(ankr(2000)));
    QCOMPARE(plan->call, callOf(stakeOf(ankr(2000))));
    QCOMPARE(plan->ankrOut, ankr(2000));
    QCOMPARE(plan->ankrIn, UInt256(0));
    QCOMPARE(plan->ethOut, UInt256(0));
    QVERIFY(plan->stake && !plan->unstake);
    QCOMPARE(plan->stake->lock.epoch, 35u);
}

void FurtherPlansTest::anApprovalSetsWhatIsAskedFor_data()
{
    QTest::addColumn<UInt256>("amount");
    QTest::newRow("exactly") << ankr(1000);
    QTest::newRow("finer than a stake could be") << UInt256(1);
    QTest::newRow("without limit") << ~UInt256(0);
    QTest::newRow("no more") << UInt256(0);
}

void FurtherPlansTest::anApprovalSetsWhatIsAskedFor()
{
    QFETCH(UInt256, amount);
    const TransactionAction approval{ActionKind::Approve, {}, amount};
    const auto plan = planAction(fundedSnapshot(), approval);
    QVERIFY(plan);
    QCOMPARE(plan->action, approval);
    QCOMPARE(plan->call, callOf(approval));
    QCOMPARE(plan->ankrOut, UInt256(0));
}

void FurtherPlansTest::aRewardClaimPromisesTheRewards()
{
    const auto plan = planAction(fundedSnapshot(), {ActionKind::ClaimRewards, provider, 1});
    QVERIFY(plan);
    QCOMPARE(plan->action, (TransactionAction{ActionKind::ClaimRewards, provider, ankr(60) + 5}));
    QCOMPARE(plan->ankrIn, UInt256(ankr(60) + 5));
    QVERIFY(plan->ankrInIsEstimate);
    QCOMPARE(plan->call, callOf(plan->action));
}

void FurtherPlansTest::aClaimOfAllTakesThoseWithRewards()
{
    const auto plan = planAction(fundedSnapshot(), {ActionKind::ClaimAllRewards});
    QVERIFY(plan);
    QCOMPARE(plan->action.providers, (std::vector{provider, second}));
    QCOMPARE(plan->action.amount, UInt256(ankr(67) + 5));
    QCOMPARE(plan->ankrIn, plan->action.amount);
    QVERIFY(plan->ankrInIsEstimate);
    QCOMPARE(plan->call, callOf(plan->action));
}

void FurtherPlansTest::aClaimOfSomeKeepsToThem()
{
    // In the contract's order, and without those that have nothing.
    const auto plan = planAction(fundedSnapshot(), {ActionKind::ClaimAllRewards, {}, 0, {}, {third, second}});
    QVERIFY(plan);
    QCOMPARE(plan->action.providers, std::vector{second});
    QCOMPARE(plan->ankrIn, ankr(7));
}

void FurtherPlansTest::aRestakePromisesTheRewardsAndPaysTheDust()
{
    const auto plan = planAction(fundedSnapshot(), {ActionKind::Restake, provider, 0});
    QVERIFY(plan);
    QCOMPARE(plan->action.amount, ankr(60));
    QCOMPARE(plan->stake->amount, ankr(60));
    QCOMPARE(plan->stake->dust, UInt256(5));
    QCOMPARE(plan->ankrIn, UInt256(5));
    QVERIFY(plan->ankrInIsEstimate);
    QCOMPARE(plan->ankrOut, UInt256(0));
    QCOMPARE(plan->call, callOf(plan->action));
}

void FurtherPlansTest::aSendLeavesTheAccount_data()
{
    QTest::addColumn<TransactionAction>("action");
    QTest::addColumn<UInt256>("ankrOut");
    QTest::addColumn<UInt256>("ethOut");
    QTest::newRow("ANKR") << sendOf(ActionKind::SendAnkr, ankr(5)) << ankr(5) << UInt256(0);
    QTest::newRow("all ANKR") << sendOf(ActionKind::SendAnkr, ankr(5000)) << ankr(5000) << UInt256(0);
    QTest::newRow("ETH") << sendOf(ActionKind::SendEth, 1) << UInt256(0) << UInt256(1);
}

void FurtherPlansTest::aSendLeavesTheAccount()
{
    QFETCH(TransactionAction, action);
    const auto plan = planAction(fundedSnapshot(), action);
    QVERIFY(plan);
    QCOMPARE(plan->action, action);
    QTEST(plan->ankrOut, "ankrOut");
    QTEST(plan->ethOut, "ethOut");
    QCOMPARE(plan->call, callOf(action));
    QCOMPARE(plan->call.recipient, std::optional(recipient));
}

void FurtherPlansTest::allEtherIsTheBalance()
{
    const auto plan = planAction(fundedSnapshot(), sendAllEth());
    QVERIFY(plan);
    QVERIFY(plan->action.wholeBalance);
    QCOMPARE(plan->action.amount, ankr(1));
    QCOMPARE(plan->ethOut, ankr(1));
}

void FurtherPlansTest::anUpgradeNamesTheAccount()
{
    const auto plan = planAction(unmigratedSnapshot(), {ActionKind::UpgradeAccount});
    QVERIFY(plan);
    QCOMPARE(plan->call.data, ankr_staking::migrateDelegator(account));
    QCOMPARE(plan->ankrIn, UInt256(0));
    QVERIFY(plan->ankrInIsEstimate);
}

void FurtherPlansTest::whatCanNotBeIsRefused_data()
{
    QTest::addColumn<TransactionAction>("action");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error>("error");
    const auto row = [](
                         const char *name, const TransactionAction &action, ErrorCode code,
                         const char *detail = "", Change change = [](StakingSnapshot &) {}) {
        QTest::newRow(name) << action << change << Error{code, QString::fromLatin1(detail)};
    };
    const auto range = ErrorCode::NumberOutOfRange;
    row("a stake of nothing", stakeOf(0), range, "Zero");
    row("a stake above the balance", stakeOf(ankr(5001)), range, "AboveBalance");
    row("a stake below the minimum", stakeOf(ankr(999)), range, "BelowMinimum");
    row("a stake that is too fine", stakeOf(ankr(1000) + 1), ErrorCode::AmountTooPrecise, "TooFine");
    row("a stake with nobody", {ActionKind::Stake, addressOf(1), ankr(1000)}, range, "UnknownProvider");
    row("a stake with who is jailed", {ActionKind::Stake, second, ankr(1000)}, ErrorCode::ProviderNotActive);
    row("a stake without enough of an approval", stakeOf(ankr(2000) + step), ErrorCode::AllowanceTooLow,
        "2000000000000000000000");
    row("an approval of what is approved", {ActionKind::Approve, {}, ankr(2000)},
        ErrorCode::AllowanceUnchanged);
    row("a revocation of nothing", {ActionKind::Approve}, ErrorCode::AllowanceUnchanged, "",
        [](StakingSnapshot &s) { s.allowance = 0; });
    row("a claim without rewards", {ActionKind::ClaimRewards, third, 0}, ErrorCode::NothingToClaim);
    row("a claim of rewards from nobody", {ActionKind::ClaimRewards, addressOf(1), 0},
        ErrorCode::NothingToClaim);
    row("a claim of rewards where only something unstaked is", {ActionKind::ClaimRewards, third, 0},
        ErrorCode::NothingToClaim, "", [](StakingSnapshot &s) { s.providers[1].claimable = ankr(1); });
    row("a claim of all without rewards", {ActionKind::ClaimAllRewards}, ErrorCode::NothingToClaim, "",
        [](StakingSnapshot &s) { s.providers[0].rewards = s.providers[2].rewards = 0; });
    row("a claim of some without rewards", {ActionKind::ClaimAllRewards, {}, 0, {}, {third}},
        ErrorCode::NothingToClaim);
    row("rewards beyond reason", {ActionKind::ClaimAllRewards}, range, "",
        [](StakingSnapshot &s) { s.providers[0].rewards = ~UInt256(0); });
    row("a restake of nothing", {ActionKind::Restake, third, 0}, ErrorCode::NothingToRestake);
    row("a restake with who is jailed", {ActionKind::Restake, second, 0}, ErrorCode::ProviderNotActive);
    row("a restake of more than the rewards", {ActionKind::Restake, provider, 0},
        ErrorCode::InconsistentReply, "calcAvailableForRedelegateAmount",
        [](StakingSnapshot &s) { s.providers[0].restakeAmount = ankr(61); });
    row("a send of nothing", sendOf(ActionKind::SendAnkr, 0), range, "Zero");
    row("a send above the balance", sendOf(ActionKind::SendAnkr, ankr(5000) + 1), range, "AboveBalance");
    row("ether above the balance", sendOf(ActionKind::SendEth, ankr(1) + 1), range, "AboveBalance");
    row("all of no ether", sendAllEth(), range, "Zero", [](StakingSnapshot &s) { s.ethBalance = 0; });
    row("all ANKR, which has no fee to leave", {ActionKind::SendAnkr, {}, 0, recipient, {}, true},
        ErrorCode::NotSupported, "wholeBalance");
    const auto refused = ErrorCode::RecipientRefused;
    for (const ActionKind kind : {ActionKind::SendAnkr, ActionKind::SendEth}) {
        row("to nobody", sendOf(kind, 1, Address()), refused, "Zero");
        row("to oneself", sendOf(kind, 1, account), refused, "OwnAccount");
        row("to the staking contract", sendOf(kind, 1, staking), refused, "StakingContract");
        row("to the token", sendOf(kind, 1, token), refused, "TokenContract");
        row("to the configuration", sendOf(kind, 1, stakingConfig), refused, "ConfigContract");
    }
    row("an upgrade of what is upgraded", {ActionKind::UpgradeAccount}, ErrorCode::NothingToUpgrade);
    row("an upgrade that shows nothing more", {ActionKind::UpgradeAccount}, ErrorCode::NothingToUpgrade, "",
        [](StakingSnapshot &s) { s.migrated = false; });
    row("no action at all", {static_cast<ActionKind>(99)}, ErrorCode::NotSupported);
}

void FurtherPlansTest::whatCanNotBeIsRefused()
{
    QFETCH(TransactionAction, action);
    QFETCH(Change, change);
    QFETCH(Error, error);
    StakingSnapshot snapshot = fundedSnapshot();
    change(snapshot);
    const auto plan = planAction(snapshot, action);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, error.code);
    if (!error.detail.isEmpty())
        QCOMPARE(plan.error().detail, error.detail);
}

void FurtherPlansTest::aPlanIsOutdatedWhenItsPromiseMoves_data()
{
    QTest::addColumn<TransactionAction>("action");
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("outdated");
    const auto row = [](const char *name, const TransactionAction &action, bool outdated, Change change) {
        QTest::newRow(name) << action << change << outdated;
    };
    const TransactionAction stake = stakeOf(ankr(2000));
    const TransactionAction claim{ActionKind::ClaimRewards, provider, 0};
    const TransactionAction all{ActionKind::ClaimAllRewards};
    row("a stake, the next epoch", stake, true, [](StakingSnapshot &s) { s.clock.headBlock += interval; });
    row("a stake, the next block", stake, false, [](StakingSnapshot &s) { s.clock.headBlock += 1; });
    row("a stake, more in the account", stake, false, [](StakingSnapshot &s) { s.ankrBalance = ankr(9000); });
    row("a stake, too little in the account", stake, true, [](StakingSnapshot &s) { s.ankrBalance = 1; });
    row("a stake, the approval is gone", stake, true, [](StakingSnapshot &s) { s.allowance = 0; });
    row("a stake, the provider is jailed", stake, true,
        [](StakingSnapshot &s) { s.providers[0].status = ProviderStatus::Jailed; });
    row("an approval, the next epoch", {ActionKind::Approve, {}, 0}, false,
        [](StakingSnapshot &s) { s.clock.headBlock += interval; });
    row("an approval, it is so by now", {ActionKind::Approve, {}, 0}, true,
        [](StakingSnapshot &s) { s.allowance = 0; });
    row("a claim, more rewards", claim, true, [](StakingSnapshot &s) { s.providers[0].rewards += 1; });
    row("a claim, another provider's rewards", claim, false,
        [](StakingSnapshot &s) { s.providers[2].rewards += 1; });
    row("a claim of all, another provider has rewards", all, true,
        [](StakingSnapshot &s) { s.providers[1].rewards = 1; });
    row("a restake, more rewards than dust", {ActionKind::Restake, provider, 0}, true,
        [](StakingSnapshot &s) {
            s.providers[0].rewards += step;
            s.providers[0].restakeAmount += step;
        });
    row("a send, less in the account, still enough", sendOf(ActionKind::SendAnkr, ankr(5)), false,
        [](StakingSnapshot &s) { s.ankrBalance = ankr(5); });
    row("a send of all ether, another balance", sendAllEth(), true,
        [](StakingSnapshot &s) { s.ethBalance += 1; });
    row("a send of some ether, another balance", sendOf(ActionKind::SendEth, 5), false,
        [](StakingSnapshot &s) { s.ethBalance += 1; });
}

void FurtherPlansTest::aPlanIsOutdatedWhenItsPromiseMoves()
{
    QFETCH(TransactionAction, action);
    QFETCH(Change, change);
    QFETCH(bool, outdated);
    StakingSnapshot now = fundedSnapshot();
    change(now);
    QCOMPARE(isOutdated(action, fundedSnapshot(), now), outdated);
}

CAPSTAN_TEST(FurtherPlansTest)

} // namespace capstan::further_plans_test

#include "further_plans_test.moc"
