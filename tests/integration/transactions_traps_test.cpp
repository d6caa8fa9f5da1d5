// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "core/transactions/outcome.h"
#include "tests/integration/transactions_fixture.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_traps_test {

using namespace testing;

using Flow = TransactionFlow::State;
using State = TransactionState;

/// What costs gas for nothing, or brings something else than was meant: an epoch that turns between preview
/// and block, and a bucket that is set back in between. (The warning of the set-back, the claim of nothing
/// and the panic of a partial unstake are in transactions_refusals_test.)
class TransactionsTrapsTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void atTheBoundaryBothDatesAreShown();
    void anUnstakeThatIsMinedAnEpochLater();
    void aSetBackThatIsMinedAnEpochLater();
    void aClaimThatIsMinedAnEpochLater();
    void aClaimBehindAnUnstakeIsNotSigned();
    void aSecondClaimBehindTheFirstIsNotSigned();
    void aClaimThatTurnsToNothingIsNotSigned();

private:
    const EpochClock &clock() { return run().staking.snapshot()->clock; }
    const ProviderPosition &position(const QString &provider)
    {
        return *run().staking.snapshot()->find(run().provider(provider));
    }
    void mineTo(std::uint64_t block) { mine(static_cast<int>(block - headBlock())); }
    void awaitSnapshotOf(std::uint64_t block)
    {
        QTRY_VERIFY_WITH_TIMEOUT(run().staking.snapshot() && run().staking.snapshot()->block.number == block,
                                 patienceMs);
    }
    /// Approved in this epoch; no block has it before the next one.
    void approveAndTurnTheEpoch(TransactionFlow *flow)
    {
        setAutomine(false);
        // So that it is not sent again before the epoch has turned.
        run().service.setInterval(600'000);
        const std::uint64_t before = nonce();
        approve(flow);
        TRY_STATE(flow, Flow::Sent);
        const std::uint64_t boundary = clock().firstBlockOf(clock().currentEpoch() + 1);
        chain().rpc(u"anvil_dropAllTransactions"_s);
        QCOMPARE(nonce(), before);
        mineTo(boundary);
        run().service.setInterval(100);
        QTRY_COMPARE_WITH_TIMEOUT(nonce(), before + 1, patienceMs);
        mine(1);
        TRY_RECORD(run(), State::InBlock);
        QCOMPARE(run().signer.count, 1);
    }
};

void TransactionsTrapsTest::atTheBoundaryBothDatesAreShown()
{
    Run &wallet = start();
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
    const std::uint64_t epoch = clock().currentEpoch();
    mineTo(clock().firstBlockOf(epoch + 1) - 1);
    awaitSnapshotOf(headBlock());
    QCOMPARE(clock().currentEpoch(), epoch);
    setAutomine(false);
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::EpochBoundary});
    QVERIFY(flow->preview()->canConfirm());
    const UnstakePlan plan = *flow->preview()->unstake;
    QVERIFY(plan.atBoundary);
    QCOMPARE(plan.claim.epoch, epoch + 2);
    QCOMPARE(plan.claimAfterBoundary.epoch, epoch + 3);
    QVERIFY(plan.claim.time.latest < plan.claimAfterBoundary.time.latest);

    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    mine(1);
    TRY_RECORD(wallet, State::InBlock);
    const TransactionRecord record = wallet.records().at(0);
    QCOMPARE(record.madeInEpoch, epoch);
    QCOMPARE(record.minedInEpoch, std::optional(epoch + 1));
    QCOMPARE(record.claimEpoch, epoch + 3);
    QVERIFY(outcomeOf(record)->isAsPromised());
    QTRY_COMPARE_WITH_TIMEOUT(position(u"Tidewater"_s).claim,
                              std::optional(ClaimWindow{epoch + 3, epoch + 3}), patienceMs);
}

void TransactionsTrapsTest::anUnstakeThatIsMinedAnEpochLater()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    const std::uint64_t epoch = clock().currentEpoch();
    // Both dates are there to be shown, far from the boundary too.
    QCOMPARE(flow->preview()->unstake->claim.epoch, epoch + 2);
    QCOMPARE(flow->preview()->unstake->claimAfterBoundary.epoch, epoch + 3);
    QVERIFY(flow->preview()->unstake->epochEndBlock > 0);
    approveAndTurnTheEpoch(flow);

    const TransactionRecord record = wallet.records().at(0);
    QCOMPARE(record.madeInEpoch, epoch);
    QCOMPARE(record.claimEpoch, epoch + 2);
    QCOMPARE(record.minedInEpoch, std::optional(epoch + 1));
    QVERIFY(outcomeOf(record)->isAsPromised());
    QVERIFY(*record.feePaid <= record.maxFee);
    // What counts is the block that it is in.
    QTRY_COMPARE_WITH_TIMEOUT(position(u"Tidewater"_s).claim,
                              std::optional(ClaimWindow{epoch + 3, epoch + 3}), patienceMs);
    QCOMPARE(position(u"Tidewater"_s).pending, wei("2000"));
}

// What waited was claimable a moment before the block, and waits again: that was said before.
void TransactionsTrapsTest::aSetBackThatIsMinedAnEpochLater()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Ankr"_s, wei("3749.5")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    const std::uint64_t epoch = clock().currentEpoch();
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::BucketReset});
    QCOMPARE(flow->preview()->unstake->reset->total, wei("5000"));
    approveAndTurnTheEpoch(flow);
    QVERIFY(outcomeOf(wallet.records().at(0))->isAsPromised());
    QTRY_COMPARE_WITH_TIMEOUT(position(u"Ankr"_s).pending, wei("5000"), patienceMs);
    QCOMPARE(position(u"Ankr"_s).claimable, UInt256(0));
    QCOMPARE(wallet.records().at(0).minedInEpoch, std::optional(epoch + 1));
}

void TransactionsTrapsTest::aClaimThatIsMinedAnEpochLater()
{
    Run &wallet = start();
    const UInt256 before = ankrBalance();
    auto *flow = prepared(wallet.claim(u"Harbour Nodes"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->risks.empty());
    const std::uint64_t epoch = clock().currentEpoch();
    approveAndTurnTheEpoch(flow);
    const TransactionRecord record = wallet.records().at(0);
    QCOMPARE(record.madeInEpoch, epoch);
    QCOMPARE(record.minedInEpoch, std::optional(epoch + 1));
    QVERIFY(outcomeOf(record)->isAsPromised());
    QCOMPARE(UInt256(ankrBalance() - before), wei("2000"));
}

void TransactionsTrapsTest::aClaimBehindAnUnstakeIsNotSigned()
{
    Run &wallet = start();
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
    mineTo(clock().firstBlockOf(23));
    QTRY_COMPARE_WITH_TIMEOUT(position(u"Ankr"_s).claimable, wei("1250.5"), patienceMs);
    setAutomine(false);
    auto *unstake = prepared(wallet.unstake(u"Ankr"_s, wei("3749.5")));
    TRY_STATE(unstake, Flow::AwaitingApproval);
    QCOMPARE(risksOf(unstake), std::vector{Risk::Kind::BucketReset});
    approve(unstake);
    TRY_STATE(unstake, Flow::Sent);
    // The node still says that 1,250.5 could be claimed. By the claim's block they wait again.
    auto *claim = prepared(wallet.claim(u"Ankr"_s, wei("1250.5")));
    TRY_STATE(claim, Flow::Ended);
    QCOMPARE(claim->error()->code, ErrorCode::NonceConflict);
    QCOMPARE(claim->error()->detail, unstake->record()->hash.toHex());
    mine(1);
    TRY_RECORD(wallet, State::InBlock);
    awaitSnapshotOf(headBlock());
    claim = prepared(wallet.claim(u"Ankr"_s, wei("1250.5")));
    TRY_STATE(claim, Flow::Ended);
    QCOMPARE(claim->error()->code, ErrorCode::NothingToClaim);
    QCOMPARE(wallet.signer.count, 1);
}

void TransactionsTrapsTest::aSecondClaimBehindTheFirstIsNotSigned()
{
    Run &wallet = start();
    setAutomine(false);
    auto *first = prepared(wallet.claim(u"Harbour Nodes"_s, wei("2000")));
    TRY_STATE(first, Flow::AwaitingApproval);
    approve(first);
    TRY_STATE(first, Flow::Sent);
    auto *second = prepared(wallet.claim(u"Harbour Nodes"_s, wei("2000")));
    TRY_STATE(second, Flow::Ended);
    QCOMPARE(second->error()->code, ErrorCode::NonceConflict);
    QCOMPARE(wallet.signer.count, 1);
}

void TransactionsTrapsTest::aClaimThatTurnsToNothingIsNotSigned()
{
    Run &wallet = start();
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
    mineTo(clock().firstBlockOf(23));
    QTRY_COMPARE_WITH_TIMEOUT(position(u"Ankr"_s).claimable, wei("1250.5"), patienceMs);
    auto *flow = prepared(wallet.claim(u"Ankr"_s, wei("1250.5")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->canConfirm());
    // Another program unstakes while the preview is shown.
    const Bytes undelegate = ankr_staking::undelegate(wallet.provider(u"Ankr"_s), wei("3749.5"));
    QVERIFY(chain().send(staker.toChecksumHex(), profile().staking.toChecksumHex(), undelegate));
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::NothingToClaim);
    QCOMPARE(wallet.signer.count, 0);
}

CAPSTAN_TEST(TransactionsTrapsTest)

} // namespace capstan::transactions_traps_test

#include "transactions_traps_test.moc"
