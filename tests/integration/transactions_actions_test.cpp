// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/erc20.h"
#include "core/transactions/nonce_group.h"
#include "tests/integration/transactions_actions.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_actions_test {

using namespace testing;

using Flow = TransactionFlow::State;
using State = TransactionState;
using Kind = ActionKind;

namespace {

const UInt256 unlimited = ~UInt256(0);

TransactionAction approvalOf(const UInt256 &amount)
{
    return {Kind::Approve, {}, amount};
}

TransactionAction sendOf(Kind kind, const UInt256 &amount, const Address &to = newcomer)
{
    return {kind, {}, amount, to};
}

TransactionAction sendAllEth()
{
    return {Kind::SendEth, {}, 0, newcomer, {}, true};
}

} // namespace

/// Everything else a staker does, each to its end on the chain.
class TransactionsActionsTest : public ActionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void aStakeNeedsItsApprovalAndIsLocked();
    void anAllowanceWithoutLimitServesMoreThanOnce();
    void anAllowanceIsWithdrawn();
    void anAllowanceThatIsWithdrawnMeanwhileEndsTheStake();
    void aStakeWaitsForItsApproval();
    void aStakeWithAProviderThatIsNotActiveIsRefused();
    void aRewardClaimBringsTheRewards();
    void allRewardsComeInOneTransaction();
    void someRewardsCome();
    void aRestakeLocksTheRewardsAndLeavesWhatWasUnstaked();
    void whatCanNotBeRestakedIsRefused();
    void ankrIsSent();
    void etherIsSent();
    void allEtherIsSent();
    void allEtherIsSentFaster();
    void etherForAContractHasTheGasThatItTakes();
    void aLookalikeIsToldFromWhomWasSentTo();
    void anAccountFromBeforeTheUpgradeIsUpgraded();
    void theFirstCallOfAnAccountFromBeforeTheUpgradeIsAnyOther_data();
    void theFirstCallOfAnAccountFromBeforeTheUpgradeIsAnyOther();
    void anApprovalIsCancelled();
    void aRewardClaimIsSpedUp();
    void whatWantsTheSameIsNotSignedTwice();
    void aTokenThatSaysNoIsNotAsked();
    void aRewardThatComesMeanwhileIsWithinTheGas();

private:
    TransactionAction with(Kind kind, const QString &provider, const UInt256 &amount = 0)
    {
        return {kind, run().provider(provider), amount};
    }
};

void TransactionsActionsTest::aStakeNeedsItsApprovalAndIsLocked()
{
    start();
    const UInt256 before = ankrBalance();
    const UInt256 amount = wei("1000");
    QCOMPARE(refusal(with(Kind::Stake, u"Ankr"_s, amount))->code, ErrorCode::AllowanceTooLow);
    QCOMPARE(run().signer.count, 0);

    auto approved = done(approvalOf(amount));
    QVERIFY(approved);
    QCOMPARE(approved->amountPaid, std::optional(amount));
    QVERIFY(!approved->ankrPaid);
    QVERIFY(awaitSnapshot());
    QCOMPARE(snapshot()->allowance, amount);
    QCOMPARE(ankrBalance(), before);

    const UInt256 staked = position(u"Ankr"_s).staked;
    const std::uint64_t epoch = snapshot()->clock.currentEpoch();
    auto *flow = prepared(with(Kind::Stake, u"Ankr"_s, amount));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(flow->preview()->stake->lock.epoch, epoch + 13);
    QCOMPARE(flow->preview()->ankrOut, amount);
    QVERIFY(flow->preview()->risks.empty());
    approve(flow);
    TRY_MINED(flow);
    const TransactionRecord record = run().records().at(0);
    QCOMPARE(record.amountPaid, std::optional(amount));
    QCOMPARE(record.unlockEpoch, epoch + 13);
    QCOMPARE(record.action, with(Kind::Stake, u"Ankr"_s, amount));

    QCOMPARE(differenceFromTruth(), QString());
    QCOMPARE(position(u"Ankr"_s).staked, UInt256(staked + amount));
    QCOMPARE(position(u"Ankr"_s).stakes.back().unlockEpoch, epoch + 13);
    QCOMPARE(snapshot()->allowance, UInt256(0));
    QCOMPARE(UInt256(before - ankrBalance()), amount);
}

void TransactionsActionsTest::anAllowanceWithoutLimitServesMoreThanOnce()
{
    start();
    QVERIFY(done(approvalOf(unlimited)));
    QVERIFY(awaitSnapshot());
    QCOMPARE(snapshot()->allowance, unlimited);
    QVERIFY(done(with(Kind::Stake, u"Silver Spruce"_s, wei("1000"))));
    QVERIFY(awaitSnapshot());
    QVERIFY(done(with(Kind::Stake, u"Silver Spruce"_s, wei("1500.00000001"))));
    QCOMPARE(differenceFromTruth(), QString());
    QCOMPARE(snapshot()->allowance, unlimited);
    // Both in one record: they are of one epoch.
    QCOMPARE(position(u"Silver Spruce"_s).stakes.size(), std::size_t(1));
    QCOMPARE(position(u"Silver Spruce"_s).staked, wei("2500.00000001"));
}

void TransactionsActionsTest::anAllowanceIsWithdrawn()
{
    start();
    QCOMPARE(refusal(approvalOf(0))->code, ErrorCode::AllowanceUnchanged);
    QVERIFY(done(approvalOf(wei("5"))));
    QVERIFY(awaitSnapshot());
    QCOMPARE(refusal(approvalOf(wei("5")))->code, ErrorCode::AllowanceUnchanged);
    const auto withdrawn = done(approvalOf(0));
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->amountPaid, std::optional<UInt256>(0));
    QVERIFY(awaitSnapshot());
    QCOMPARE(snapshot()->allowance, UInt256(0));
}

void TransactionsActionsTest::anAllowanceThatIsWithdrawnMeanwhileEndsTheStake()
{
    start();
    QVERIFY(done(approvalOf(wei("1000"))));
    QVERIFY(awaitSnapshot());
    auto *flow = prepared(with(Kind::Stake, u"Ankr"_s, wei("1000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    // By another program with the same key.
    QVERIFY(chain().send(staker.toChecksumHex(), profile().token.toChecksumHex(),
                         erc20::approve(profile().staking, 0)));
    QTRY_COMPARE_WITH_TIMEOUT(flow->state(), Flow::Ended, patienceMs);
    QCOMPARE(flow->error()->code, ErrorCode::AllowanceTooLow);
    QCOMPARE(run().signer.count, 1);
}

void TransactionsActionsTest::aStakeWaitsForItsApproval()
{
    start();
    setAutomine(false);
    auto *approval = prepared(approvalOf(wei("1000")));
    TRY_STATE(approval, Flow::AwaitingApproval);
    approve(approval);
    TRY_STATE(approval, Flow::Sent);
    const TransactionAction stake = with(Kind::Stake, u"Ankr"_s, wei("1000"));
    QCOMPARE(refusal(stake)->code, ErrorCode::NonceConflict);
    mine(1);
    TRY_MINED(approval);
    QVERIFY(awaitSnapshot());
    auto *flow = prepared(stake);
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->canConfirm());
}

void TransactionsActionsTest::aStakeWithAProviderThatIsNotActiveIsRefused()
{
    start();
    QCOMPARE(refusal(with(Kind::Stake, u"Old Lighthouse"_s, wei("1000")))->code,
             ErrorCode::ProviderNotActive);
    QCOMPARE(refusal(with(Kind::Restake, u"Old Lighthouse"_s))->code, ErrorCode::ProviderNotActive);
    QCOMPARE(refusal(with(Kind::Stake, u"Ankr"_s, wei("999")))->detail, u"BelowMinimum"_s);
    QCOMPARE(refusal(with(Kind::Stake, u"Ankr"_s, wei("99999")))->detail, u"AboveBalance"_s);
    QCOMPARE(run().signer.count, 0);
}

void TransactionsActionsTest::aRewardClaimBringsTheRewards()
{
    start();
    QVERIFY(awaitSnapshot());
    const UInt256 before = ankrBalance();
    const UInt256 rewards = position(u"Ankr"_s).rewards;
    QVERIFY(rewards > 0);
    const auto record = done(with(Kind::ClaimRewards, u"Ankr"_s));
    QVERIFY(record);
    QCOMPARE(record->action.amount, rewards);
    QCOMPARE(record->amountPaid, std::optional(rewards));
    QCOMPARE(record->ankrPaid, std::optional(rewards));
    QCOMPARE(UInt256(ankrBalance() - before), rewards);
    QCOMPARE(differenceFromTruth(), QString());
    QCOMPARE(position(u"Ankr"_s).rewards, UInt256(0));
    QCOMPARE(refusal(with(Kind::ClaimRewards, u"Ankr"_s))->code, ErrorCode::NothingToClaim);
}

void TransactionsActionsTest::allRewardsComeInOneTransaction()
{
    start();
    QVERIFY(awaitSnapshot());
    const UInt256 before = ankrBalance();
    const StakingTotals totals = snapshot()->totals;
    const auto record = done({Kind::ClaimAllRewards});
    QVERIFY(record);
    // The inactive provider's, too.
    QCOMPARE(record->action.providers.size(), std::size_t(4));
    QCOMPARE(record->amountPaid, std::optional(totals.rewards));
    QCOMPARE(UInt256(ankrBalance() - before), totals.rewards);
    QCOMPARE(differenceFromTruth(), QString());
    QCOMPARE(snapshot()->totals.rewards, UInt256(0));
    QCOMPARE(snapshot()->totals.claimable, totals.claimable);
    QCOMPARE(refusal({Kind::ClaimAllRewards})->code, ErrorCode::NothingToClaim);
}

void TransactionsActionsTest::someRewardsCome()
{
    start();
    QVERIFY(awaitSnapshot());
    const UInt256 rest = position(u"Ankr"_s).rewards;
    const std::vector<Address> some{run().provider(u"Tidewater"_s), run().provider(u"Old Lighthouse"_s),
                                    run().provider(u"Harbour Nodes"_s)};
    const auto record = done({Kind::ClaimAllRewards, {}, 0, {}, some});
    QVERIFY(record);
    QCOMPARE(record->action.providers.size(), std::size_t(3));
    QCOMPARE(differenceFromTruth(), QString());
    QCOMPARE(snapshot()->totals.rewards, rest);
}

void TransactionsActionsTest::aRestakeLocksTheRewardsAndLeavesWhatWasUnstaked()
{
    start();
    QVERIFY(awaitSnapshot());
    const UInt256 before = ankrBalance();
    const ProviderPosition was = position(u"Harbour Nodes"_s);
    QVERIFY(was.claimable > 0 && was.restakeAmount > 0 && was.restakeDust > 0);
    QCOMPARE(UInt256(was.restakeAmount + was.restakeDust), was.rewards);
    const std::uint64_t epoch = snapshot()->clock.currentEpoch();
    const auto record = done(with(Kind::Restake, u"Harbour Nodes"_s));
    QVERIFY(record);
    QCOMPARE(record->amountPaid, std::optional(was.restakeAmount));
    QCOMPARE(record->ankrPaid, std::optional(was.restakeDust));
    QCOMPARE(record->unlockEpoch, epoch + 13);
    QCOMPARE(UInt256(ankrBalance() - before), was.restakeDust);

    QCOMPARE(differenceFromTruth(), QString());
    const ProviderPosition &is = position(u"Harbour Nodes"_s);
    QCOMPARE(is.staked, UInt256(was.staked + was.restakeAmount));
    QCOMPARE(is.claimable, was.claimable);
    QCOMPARE(is.pending, was.pending);
    QCOMPARE(is.stakes.back().unlockEpoch, epoch + 13);
}

void TransactionsActionsTest::whatCanNotBeRestakedIsRefused()
{
    start();
    QCOMPARE(refusal(with(Kind::Restake, u"Silver Spruce"_s))->code, ErrorCode::NothingToRestake);
    QVERIFY(done(with(Kind::Restake, u"Ankr"_s)));
    QVERIFY(awaitSnapshot());
    QCOMPARE(refusal(with(Kind::Restake, u"Ankr"_s))->code, ErrorCode::NothingToRestake);
}

void TransactionsActionsTest::ankrIsSent()
{
    start();
    const UInt256 before = ankrBalance();
    auto *flow = prepared(sendOf(Kind::SendAnkr, wei("12.5")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::FirstTransactionTo});
    QVERIFY(flow->preview()->canConfirm());
    approve(flow);
    TRY_MINED(flow);
    QCOMPARE(run().records().at(0).amountPaid, std::optional(wei("12.5")));
    QCOMPARE(ankrBalanceOf(newcomer), wei("12.5"));
    QCOMPARE(UInt256(before - ankrBalance()), wei("12.5"));

    // Now it is known.
    QVERIFY(awaitSnapshot());
    flow = prepared(sendOf(Kind::SendAnkr, snapshot()->ankrBalance));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->risks.empty());
    approve(flow);
    TRY_MINED(flow);
    QCOMPARE(ankrBalance(), UInt256(0));
    QCOMPARE(ankrBalanceOf(newcomer), before);
    QVERIFY(awaitSnapshot());
    QCOMPARE(refusal(sendOf(Kind::SendAnkr, 1))->detail, u"AboveBalance"_s);
    QCOMPARE(refusal(sendOf(Kind::SendAnkr, 1, profile().staking))->code, ErrorCode::RecipientRefused);
}

void TransactionsActionsTest::etherIsSent()
{
    start();
    const UInt256 theirs = ethBalance(newcomer);
    const UInt256 ours = ethBalance(staker);
    const auto record = done(sendOf(Kind::SendEth, wei("0.1")));
    QVERIFY(record);
    QCOMPARE(gasOf(*record), (std::pair<std::uint64_t, std::uint64_t>(21'000, 21'000)));
    QCOMPARE(UInt256(ethBalance(newcomer) - theirs), wei("0.1"));
    QCOMPARE(UInt256(ours - ethBalance(staker)), UInt256(wei("0.1") + *record->feePaid));
    QCOMPARE(differenceFromTruth(), QString());
    // Enough for the amount, not for its fee as well.
    auto *flow = prepared(sendOf(Kind::SendEth, ethBalance(staker)));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(!flow->preview()->canConfirm());
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::InsufficientEth});
    QCOMPARE(flow->preview()->risks[0].missing, flow->preview()->fee().maximumFee);
}

void TransactionsActionsTest::allEtherIsSent()
{
    start();
    const UInt256 theirs = ethBalance(newcomer);
    const UInt256 ours = ethBalance(staker);
    auto *flow = prepared(sendAllEth());
    TRY_STATE(flow, Flow::AwaitingApproval);
    const UInt256 market = flow->preview()->ethOut;
    QCOMPARE(market, UInt256(ours - flow->preview()->fee().maximumFee));
    flow->chooseFee(FeeLevel::Fast);
    const UInt256 amount = flow->preview()->ethOut;
    QVERIFY(amount < market);
    // A block that changes nothing of ours changes nothing that is shown.
    const Hash32 digest = flow->preview()->digest;
    mine(1);
    QTRY_COMPARE_WITH_TIMEOUT(flow->preview()->simulatedOn.number, headBlock(), patienceMs);
    QCOMPARE(flow->preview()->digest, digest);
    approve(flow);
    TRY_MINED(flow);
    const TransactionRecord record = run().records().at(0);
    QCOMPARE(record.action.amount, amount);
    QVERIFY(record.action.wholeBalance);
    QCOMPARE(record.amountPaid, std::optional(amount));
    QCOMPARE(UInt256(ethBalance(newcomer) - theirs), amount);
    QCOMPARE(ethBalance(staker), UInt256(record.maxFee - *record.feePaid));
}

void TransactionsActionsTest::allEtherIsSentFaster()
{
    start();
    setAutomine(false);
    auto *flow = prepared(sendAllEth());
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    auto *faster = run().service.speedUp(flow->record()->hash, this);
    TRY_STATE(faster, Flow::AwaitingApproval);
    QVERIFY(faster->preview()->ethOut < flow->preview()->ethOut);
    QVERIFY(faster->preview()->canConfirm());
    approve(faster);
    TRY_STATE(faster, Flow::Sent);
    mine(1);
    TRY_MINED(faster);
    QCOMPARE(faster->record()->amountPaid, std::optional(faster->preview()->ethOut));
    QVERIFY(isSameWish(faster->record()->action, flow->record()->action));
}

void TransactionsActionsTest::etherForAContractHasTheGasThatItTakes()
{
    start();
    const Address contract = Address::fromHex(u"0x00000000000000000000000000000000000c0de5"_s).value();
    // CALLVALUE PUSH1 0 SSTORE STOP
    chain().rpc(u"anvil_setCode"_s, {contract.toChecksumHex(), u"0x3460005500"_s});
    auto *flow = prepared(sendOf(Kind::SendEth, wei("0.1"), contract));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), (std::vector{Risk::Kind::RecipientIsContract, Risk::Kind::FirstTransactionTo}));
    approve(flow);
    TRY_MINED(flow);
    const auto [used, limit] = gasOf(run().records().at(0));
    QVERIFY(used > 40'000 && used < limit);
    QCOMPARE(ethBalance(contract), wei("0.1"));
    // One that refuses.
    chain().rpc(u"anvil_setCode"_s, {contract.toChecksumHex(), u"0x60006000fd"_s});
    QVERIFY(awaitSnapshot());
    flow = prepared(sendOf(Kind::SendEth, wei("0.1"), contract));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow).at(0), Risk::Kind::SimulationFailed);
    QVERIFY(!flow->preview()->canConfirm());
}

void TransactionsActionsTest::aLookalikeIsToldFromWhomWasSentTo()
{
    start();
    QVERIFY(done(sendOf(Kind::SendAnkr, 1)));
    auto bytes = newcomer.bytes();
    bytes[9] ^= 0xff;
    auto *flow = prepared(sendOf(Kind::SendAnkr, 1, Address(bytes)));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), (std::vector{Risk::Kind::RecipientLookalike, Risk::Kind::FirstTransactionTo}));
    QCOMPARE(flow->preview()->risks[0].resembled, newcomer);
}

void TransactionsActionsTest::anAccountFromBeforeTheUpgradeIsUpgraded()
{
    start(nullptr, earlyStaker);
    QVERIFY(awaitSnapshot());
    QVERIFY(!snapshot()->migrated && snapshot()->migrationRevealsMore);
    const StakingTotals totals = snapshot()->totals;
    const auto record = done({Kind::UpgradeAccount});
    QVERIFY(record);
    QCOMPARE(record->amountPaid, std::optional<UInt256>(0));
    QCOMPARE(differenceFromTruth(), QString());
    QVERIFY(snapshot()->migrated);
    QCOMPARE(snapshot()->totals, totals);
    QCOMPARE(refusal({Kind::UpgradeAccount})->code, ErrorCode::NothingToUpgrade);
}

void TransactionsActionsTest::theFirstCallOfAnAccountFromBeforeTheUpgradeIsAnyOther_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a claim of rewards") << Kind::ClaimRewards;
    QTest::newRow("a claim of all rewards") << Kind::ClaimAllRewards;
    QTest::newRow("a restake") << Kind::Restake;
}

void TransactionsActionsTest::theFirstCallOfAnAccountFromBeforeTheUpgradeIsAnyOther()
{
    QFETCH(Kind, kind);
    start(nullptr, earlyStaker);
    QVERIFY(awaitSnapshot());
    const ProviderPosition was = position(u"Ankr"_s);
    QVERIFY(was.rewards > 0);
    const TransactionAction action =
        kind == Kind::ClaimAllRewards ? TransactionAction{kind} : with(kind, u"Ankr"_s);
    const auto record = done(action);
    QVERIFY(record);
    const auto [used, limit] = gasOf(*record);
    QVERIFY(used < limit);
    QCOMPARE(differenceFromTruth(), QString());
    QVERIFY(snapshot()->migrated);
    QCOMPARE(position(u"Ankr"_s).rewards, UInt256(0));
}

void TransactionsActionsTest::anApprovalIsCancelled()
{
    start();
    setAutomine(false);
    auto *flow = prepared(approvalOf(unlimited));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    auto *cancel = run().service.cancel(flow->record()->hash, this);
    TRY_STATE(cancel, Flow::AwaitingApproval);
    QCOMPARE(cancel->preview()->transaction.to, staker);
    approve(cancel);
    TRY_STATE(cancel, Flow::Sent);
    mine(3);
    QTRY_COMPARE_WITH_TIMEOUT(run().service.record(flow->record()->hash)->state, State::Replaced, patienceMs);
    QVERIFY(awaitSnapshot());
    QCOMPARE(snapshot()->allowance, UInt256(0));
}

void TransactionsActionsTest::aRewardClaimIsSpedUp()
{
    start();
    setAutomine(false);
    auto *flow = prepared({Kind::ClaimAllRewards});
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    auto *faster = run().service.speedUp(flow->record()->hash, this);
    TRY_STATE(faster, Flow::AwaitingApproval);
    QCOMPARE(faster->preview()->transaction.data, flow->preview()->transaction.data);
    approve(faster);
    TRY_STATE(faster, Flow::Sent);
    mine(1);
    TRY_MINED(faster);
    QCOMPARE(checkOutcome(*faster->record()), OutcomeCheck::AsPromised);
}

void TransactionsActionsTest::whatWantsTheSameIsNotSignedTwice()
{
    start();
    QVERIFY(done(approvalOf(unlimited)));
    QVERIFY(awaitSnapshot());
    setAutomine(false);
    auto *flow = prepared(with(Kind::Stake, u"Ankr"_s, wei("1000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const qint64 waits = static_cast<qint64>(flow->record()->nonce);
    for (const TransactionAction &action :
         {sendOf(Kind::SendAnkr, 1), approvalOf(0), with(Kind::Stake, u"Tidewater"_s, wei("1000")),
          with(Kind::ClaimRewards, u"Ankr"_s), sendAllEth(), TransactionAction{Kind::ClaimAllRewards}}) {
        const auto error = refusal(action);
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::NonceConflict);
        QCOMPARE(error->number, waits);
    }
    // What has nothing to do with it may wait beside it.
    auto *claim = prepared(with(Kind::ClaimRewards, u"Tidewater"_s));
    TRY_STATE(claim, Flow::AwaitingApproval);
    QCOMPARE(claim->preview()->transaction.nonce, flow->record()->nonce + 1);
}

void TransactionsActionsTest::aTokenThatSaysNoIsNotAsked()
{
    start();
    QVERIFY(awaitSnapshot());
    // The token's code, elsewhere; and in its place one that answers transfer(address,uint256) with false and
    // leaves everything else to it by DELEGATECALL.
    const QString token = profile().token.toChecksumHex();
    const QString elsewhere = u"00000000000000000000000000000000000c0de5"_s;
    const QJsonValue code = chain().rpc(u"eth_getCode"_s, {token, u"latest"_s});
    chain().rpc(u"anvil_setCode"_s, {u"0x"_s + elsewhere, code});
    chain().rpc(u"anvil_setCode"_s,
                {token, u"0x60003560e01c63a9059cbb14603e573660006000376000600036600073"_s + elsewhere +
                            u"5af43d600060003e503d6000f35b600060005260206000f3"_s});
    auto *flow = prepared(sendOf(Kind::SendAnkr, 1));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow).at(0), Risk::Kind::SimulationFailed);
    QVERIFY(!flow->preview()->canConfirm({true, true}));
}

void TransactionsActionsTest::aRewardThatComesMeanwhileIsWithinTheGas()
{
    start();
    auto *flow = prepared({Kind::ClaimAllRewards});
    TRY_STATE(flow, Flow::AwaitingApproval);
    const UInt256 promised = flow->preview()->ankrIn;
    setAutomine(false);
    run().service.setInterval(600'000);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    chain().rpc(u"anvil_dropAllTransactions"_s);
    setAutomine(true);
    QVERIFY(!chain().command({u"reward"_s}).isEmpty());
    run().service.setInterval(100);
    TRY_MINED(flow);
    const TransactionRecord record = run().records().at(0);
    QVERIFY(*record.amountPaid > promised);
    QCOMPARE(checkOutcome(record), OutcomeCheck::AsPromised);
    QCOMPARE(run().signer.count, 1);
}

CAPSTAN_TEST(TransactionsActionsTest)

} // namespace capstan::transactions_actions_test

#include "transactions_actions_test.moc"
