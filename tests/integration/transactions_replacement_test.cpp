// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/transactions_fixture.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_replacement_test {

using namespace testing;

using Flow = TransactionFlow::State;
using State = TransactionState;

class TransactionsReplacementTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void aFasterOneTakesThePlace();
    void aCancelLeavesTheStakeAsItIs();
    void whicheverIsMinedIsFollowed();
    void aChainOfReplacementsEndsInOne();
    void whatIsMinedMeanwhileIsNotReplaced();
    void whatIsMinedUnseenIsLookedUpBeforeSigning();
    void whatIsInABlockOrUnknownIsNotReplaced();
    void anotherProgramsHigherBidIsUnderstood();
    void bothAreFollowedAfterARestart();
    void aFeeOfOnesOwnIsPaid();
    void aFeeAboveTheCapNeedsAPersonsInsistence();
    void aFailureIsToldWithItsReason();

private:
    /// Sent, and waiting in the node's pool.
    TransactionRecord waiting(Run &wallet)
    {
        setAutomine(false);
        auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
        approve(flow);
        (void)QTest::qWaitFor([&] { return flow->state() == Flow::Sent; }, patienceMs);
        return flow->record().value_or(TransactionRecord());
    }
    static TransactionFlow *shown(TransactionFlow *flow)
    {
        (void)QTest::qWaitFor(
            [&] { return flow->state() == Flow::AwaitingApproval || flow->state() == Flow::Ended; },
            patienceMs);
        return flow;
    }
    TransactionFlow *faster(const Hash32 &hash) { return shown(run().service.speedUp(hash, this)); }
    TransactionFlow *cancelled(const Hash32 &hash) { return shown(run().service.cancel(hash, this)); }
    State stateOf(const Hash32 &hash)
    {
        const auto record = run().service.record(hash);
        return record ? record->state : State{};
    }
    bool isInPool(const Hash32 &hash)
    {
        return chain().rpc(u"eth_getTransactionByHash"_s, {hash.toHex()}).isObject();
    }
};

#define TRY_STATE_OF(hash, wanted) QTRY_COMPARE_WITH_TIMEOUT(stateOf(hash), wanted, patienceMs)

void TransactionsReplacementTest::aFasterOneTakesThePlace()
{
    Run &wallet = start();
    const TransactionRecord slow = waiting(wallet);
    const DynamicFee before = decodeSignedTransaction(slow.raw)->transaction.fee;
    auto *flow = faster(slow.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    const TransactionPreviewPtr preview = flow->preview();
    QCOMPARE(preview->replaces->hash, slow.hash);
    QCOMPARE(preview->action, slow.action);
    QCOMPARE(preview->transaction.nonce, slow.nonce);
    QCOMPARE(preview->transaction.data, decodeSignedTransaction(slow.raw)->transaction.data);
    for (const FeeOption &option : preview->fees) {
        QVERIFY(UInt256(option.fee.maxFeePerGas * 1000) >= UInt256(before.maxFeePerGas * 1125));
        QVERIFY(UInt256(option.fee.maxPriorityFeePerGas * 1000) >=
                UInt256(before.maxPriorityFeePerGas * 1125));
    }
    QVERIFY(preview->canConfirm());

    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const Hash32 fast = flow->record()->hash;
    QCOMPARE(flow->record()->replaces, std::optional(slow.hash));
    QVERIFY(isInPool(fast));
    QVERIFY(!isInPool(slow.hash));
    QCOMPARE(wallet.service.waitingCount(staker), 1);
    mine(3);
    TRY_STATE_OF(fast, State::Confirmed);
    TRY_STATE_OF(slow.hash, State::Replaced);
    QCOMPARE(wallet.service.record(fast)->amountPaid, std::optional(wei("2000")));
    QCOMPARE(wallet.service.waitingCount(staker), 0);
    QCOMPARE(nonce(), slow.nonce + 1);
    QCOMPARE(wallet.signer.count, 2);
}

void TransactionsReplacementTest::aCancelLeavesTheStakeAsItIs()
{
    Run &wallet = start();
    const TransactionRecord unwanted = waiting(wallet);
    const UInt256 staked = wallet.staking.snapshot()->find(wallet.provider(u"Tidewater"_s))->staked;
    auto *flow = cancelled(unwanted.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    const UnsignedTransaction transaction = flow->preview()->transaction;
    QCOMPARE(flow->preview()->action.kind, ActionKind::Cancel);
    QCOMPARE(flow->preview()->replaces->hash, unwanted.hash);
    QCOMPARE(transaction.to, staker);
    QCOMPARE(transaction.value, UInt256(0));
    QVERIFY(transaction.data.empty());
    QCOMPARE(transaction.gasLimit, std::uint64_t(21'000));
    QCOMPARE(transaction.nonce, unwanted.nonce);

    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const Hash32 cancel = flow->record()->hash;
    mine(3);
    TRY_STATE_OF(cancel, State::Confirmed);
    TRY_STATE_OF(unwanted.hash, State::Replaced);
    QVERIFY(!wallet.service.record(cancel)->amountPaid);
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot()->block.number == headBlock(), patienceMs);
    QCOMPARE(wallet.staking.snapshot()->find(wallet.provider(u"Tidewater"_s))->staked, staked);
    QCOMPARE(nonce(), unwanted.nonce + 1);
}

void TransactionsReplacementTest::whicheverIsMinedIsFollowed()
{
    Run &wallet = start();
    const TransactionRecord first = waiting(wallet);
    auto *flow = cancelled(first.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const Hash32 second = flow->record()->hash;
    // The block's maker had the first one only.
    chain().rpc(u"anvil_dropTransaction"_s, {second.toHex()});
    chain().rpc(u"eth_sendRawTransaction"_s, {toHex(first.raw)});
    mine(1);
    TRY_STATE_OF(first.hash, State::InBlock);
    QCOMPARE(wallet.service.record(first.hash)->amountPaid, std::optional(wei("2000")));
    QCOMPARE(stateOf(second), State::Sent);
    mine(2);
    TRY_STATE_OF(first.hash, State::Confirmed);
    TRY_STATE_OF(second, State::Replaced);
    QCOMPARE(nonce(), first.nonce + 1);
}

void TransactionsReplacementTest::aChainOfReplacementsEndsInOne()
{
    Run &wallet = start();
    const TransactionRecord first = waiting(wallet);
    auto *flow = faster(first.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const TransactionRecord second = *flow->record();
    // Asked for the first one: it is the newest whose place is taken.
    flow = cancelled(first.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(flow->preview()->replaces->hash, second.hash);
    const DynamicFee fee = flow->preview()->fees[0].fee;
    QVERIFY(UInt256(fee.maxFeePerGas * 1000) >=
            UInt256(decodeSignedTransaction(second.raw)->transaction.fee.maxFeePerGas * 1125));
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    mine(3);
    TRY_STATE_OF(flow->record()->hash, State::Confirmed);
    TRY_STATE_OF(first.hash, State::Replaced);
    TRY_STATE_OF(second.hash, State::Replaced);
}

void TransactionsReplacementTest::whatIsMinedMeanwhileIsNotReplaced()
{
    Run &wallet = start();
    const TransactionRecord record = waiting(wallet);
    auto *flow = faster(record.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    mine(1);
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::NonceConflict);
    QCOMPARE(wallet.signer.count, 1);
}

void TransactionsReplacementTest::whatIsMinedUnseenIsLookedUpBeforeSigning()
{
    Run &wallet = start();
    const TransactionRecord record = waiting(wallet);
    auto *flow = cancelled(record.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    mine(1);
    approve(flow);
    QCOMPARE(flow->state(), Flow::Signing);
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::NonceConflict);
    QCOMPARE(wallet.signer.count, 1);
    TRY_STATE_OF(record.hash, State::InBlock);
}

void TransactionsReplacementTest::whatIsInABlockOrUnknownIsNotReplaced()
{
    Run &wallet = start();
    const TransactionRecord record = waiting(wallet);
    mine(1);
    TRY_STATE_OF(record.hash, State::InBlock);
    for (auto *flow : {faster(record.hash), cancelled(record.hash)}) {
        TRY_STATE(flow, Flow::Ended);
        QCOMPARE(flow->error()->code, ErrorCode::NonceConflict);
    }
    auto *unknown = cancelled(Hash32());
    TRY_STATE(unknown, Flow::Ended);
    QCOMPARE(unknown->error()->code, ErrorCode::NotSupported);
    QCOMPARE(wallet.signer.count, 1);
}

void TransactionsReplacementTest::anotherProgramsHigherBidIsUnderstood()
{
    Run &wallet = start();
    const TransactionRecord record = waiting(wallet);
    const QJsonObject other{{u"from"_s, staker.toChecksumHex()},
                            {u"to"_s, staker.toChecksumHex()},
                            {u"nonce"_s, toQuantity(record.nonce)},
                            {u"maxFeePerGas"_s, u"0x2e90edd000"_s},
                            {u"maxPriorityFeePerGas"_s, u"0x2e90edd000"_s}};
    chain().rpc(u"eth_sendTransaction"_s, {other});
    auto *flow = faster(record.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    QTRY_VERIFY_WITH_TIMEOUT(flow->error().has_value(), patienceMs);
    QCOMPARE(flow->state(), Flow::Broadcasting);
    QCOMPARE(flow->error()->code, ErrorCode::NonceConflict);
    QCOMPARE(stateOf(flow->record()->hash), State::Signed);
    mine(3);
    TRY_STATE_OF(record.hash, State::Replaced);
    TRY_STATE_OF(flow->record()->hash, State::Replaced);
}

void TransactionsReplacementTest::bothAreFollowedAfterARestart()
{
    Run &wallet = start();
    const TransactionRecord first = waiting(wallet);
    auto *flow = faster(first.hash);
    TRY_STATE(flow, Flow::AwaitingApproval);
    Hash32 second;
    connect(flow, &TransactionFlow::stateChanged, this, [flow, &second](Flow state) {
        if (state == Flow::Broadcasting)
            second = flow->record()->hash;
    });
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    stop();
    chain().rpc(u"anvil_dropAllTransactions"_s);
    Run &next = start();
    QTRY_VERIFY_WITH_TIMEOUT(isInPool(second), patienceMs);
    QVERIFY(!isInPool(first.hash));
    QCOMPARE(next.records().size(), std::size_t(2));
    mine(3);
    TRY_STATE_OF(second, State::Confirmed);
    TRY_STATE_OF(first.hash, State::Replaced);
    QCOMPARE(next.signer.count, 0);
}

void TransactionsReplacementTest::aFeeOfOnesOwnIsPaid()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QSignalSpy previews(flow, &TransactionFlow::previewChanged);
    const CustomFeeBounds bounds = flow->preview()->customBounds;
    DynamicFee low = bounds.lowest;
    low.maxFeePerGas -= 1;
    QCOMPARE(flow->chooseCustomFee(low), std::optional(CustomFeeProblem::BelowBaseFee));
    QVERIFY(previews.isEmpty());
    const DynamicFee fee{UInt256(bounds.lowest.maxFeePerGas * 2), UInt256(1'500'000'000)};
    QCOMPARE(flow->chooseCustomFee(fee), std::nullopt);
    QCOMPARE(previews.size(), 1);
    QCOMPARE(flow->preview()->feeLevel, FeeLevel::Custom);
    QCOMPARE(flow->preview()->transaction.fee, fee);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    QCOMPARE(decodeSignedTransaction(flow->record()->raw)->transaction.fee, fee);
    TRY_RECORD(wallet, State::InBlock);
}

void TransactionsReplacementTest::aFeeAboveTheCapNeedsAPersonsInsistence()
{
    setBaseFee(400'000'000'000);
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::FeeAboveCap});
    QVERIFY(flow->preview()->risks.at(0).overridable);
    flow->approveDespite(flow->preview()->digest, {true, false});
    TRY_STATE(flow, Flow::Sent);
    TRY_RECORD(wallet, State::InBlock);
}

void TransactionsReplacementTest::aFailureIsToldWithItsReason()
{
    Run &wallet = start();
    const TransactionRecord sent = waiting(wallet);
    const Address contract = decodeSignedTransaction(sent.raw)->transaction.to;
    chain().rpc(u"anvil_dropTransaction"_s, {sent.hash.toHex()});
    chain().refuseCalls(contract.toChecksumHex(), "closed for today");
    mine(1);
    QTRY_VERIFY_WITH_TIMEOUT(isInPool(sent.hash), patienceMs);
    mine(1);
    TRY_STATE_OF(sent.hash, State::Failed);
    QTRY_VERIFY_WITH_TIMEOUT(wallet.service.record(sent.hash)->detail.contains(u"closed for today"_s),
                             patienceMs);
    // Later blocks don't take it away again.
    mine(3);
    QTest::qWait(300);
    QVERIFY(wallet.service.record(sent.hash)->detail.contains(u"closed for today"_s));
}

CAPSTAN_TEST(TransactionsReplacementTest)

} // namespace capstan::transactions_replacement_test

#include "transactions_replacement_test.moc"
