// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/transactions_fixture.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_preview_test {

using namespace testing;

using Flow = TransactionFlow::State;
using State = TransactionState;

/// A preview that is open while the chain goes on.
class TransactionsPreviewTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void eachBlockIsSimulatedOnAndTheFiguresStay();
    void anotherTransactionOfTheAccountMovesTheNonce();
    void aBaseFeeThatComesNearIsPricedAnew();
    void whatTheSimulationSaysComesTrue_data();
    void whatTheSimulationSaysComesTrue();
    void aGapIsFilledByTheNextTransaction();
    void aChosenGasLimitIsSigned();
    void theDigestOfOtherBytesIsRefused();
    void anUpgradeIsNoticed();
    void newCodeIsAcceptedByItsAddressOnly();

private:
    TransactionFlow *upgraded(Address *before, Address *after);
};

void TransactionsPreviewTest::eachBlockIsSimulatedOnAndTheFiguresStay()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QSignalSpy states(flow, &TransactionFlow::stateChanged);
    const TransactionPreviewPtr first = flow->preview();
    for (int block = 0; block < 3; ++block) {
        const std::uint64_t before = flow->preview()->simulatedOn.number;
        mine(1);
        QTRY_COMPARE_WITH_TIMEOUT(flow->preview()->simulatedOn.number, before + 1, patienceMs);
    }
    QVERIFY(states.isEmpty());
    QCOMPARE(flow->preview()->digest, first->digest);
    QCOMPARE(flow->preview()->fees, first->fees);
    QCOMPARE(flow->preview()->unstake, first->unstake);
    QCOMPARE(flow->preview()->risks, first->risks);
    flow->approve(first->digest);
    TRY_RECORD(wallet, State::InBlock);
}

void TransactionsPreviewTest::anotherTransactionOfTheAccountMovesTheNonce()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    const std::uint64_t first = flow->preview()->transaction.nonce;
    // Another wallet with the same key; what it calls does not matter.
    Bytes balanceOf = fromHex(u"0x70a08231000000000000000000000000").value();
    balanceOf.insert(balanceOf.end(), staker.bytes().begin(), staker.bytes().end());
    QVERIFY(chain().send(staker.toChecksumHex(), profile().token.toChecksumHex(), balanceOf));
    QTRY_COMPARE_WITH_TIMEOUT(flow->preview()->transaction.nonce, first + 1, patienceMs);
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
}

void TransactionsPreviewTest::aBaseFeeThatComesNearIsPricedAnew()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    const UInt256 maxFee = flow->preview()->transaction.fee.maxFeePerGas;
    // Still under the max fee, yet with less than a quarter of room.
    setBaseFee(toUInt64(UInt256(maxFee * 9 / 10)).value());
    QTRY_VERIFY_WITH_TIMEOUT(flow->preview()->transaction.fee.maxFeePerGas > maxFee, patienceMs);
    TRY_STATE(flow, Flow::AwaitingApproval);
}

void TransactionsPreviewTest::whatTheSimulationSaysComesTrue_data()
{
    QTest::addColumn<bool>("isClaim");
    QTest::newRow("rewards with an unstake") << false;
    QTest::newRow("a claim") << true;
}

void TransactionsPreviewTest::whatTheSimulationSaysComesTrue()
{
    QFETCH(bool, isClaim);
    Run &wallet = start();
    auto *flow = prepared(isClaim ? wallet.claim(u"Harbour Nodes"_s, wei("2000"))
                                  : wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->isEffectSimulated);
    const BalanceEffect effect = flow->preview()->effect;
    QVERIFY(effect.ankrIn > 0);
    QCOMPARE(effect, (BalanceEffect{effect.ankrIn, 0, 0, 0}));
    QVERIFY(flow->preview()->risks.empty());
    const UInt256 before = ankrBalance();
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
    QCOMPARE(ankrBalance(), UInt256(before + effect.ankrIn));
}

void TransactionsPreviewTest::aGapIsFilledByTheNextTransaction()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    const std::uint64_t next = flow->preview()->transaction.nonce;
    QCOMPARE(flow->chooseAdvanced({next - 1, std::nullopt}), std::optional(AdvancedProblem::NonceUsed));
    QCOMPARE(flow->preview()->transaction.nonce, next);
    QVERIFY(!flow->chooseAdvanced({next + 1, std::nullopt}));
    QCOMPARE(flow->preview()->transaction.nonce, next + 1);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::NonceGap});
    flow->approveDespite(flow->preview()->digest, RiskOverrides::all());
    TRY_STATE(flow, Flow::Sent);
    mine(1);
    QCOMPARE(nonce(), next);

    auto *filling = prepared(wallet.claim(u"Harbour Nodes"_s, wei("2000")));
    TRY_STATE(filling, Flow::AwaitingApproval);
    QCOMPARE(filling->preview()->transaction.nonce, next);
    QCOMPARE(filling->chooseAdvanced({next + 1, std::nullopt}), std::optional(AdvancedProblem::NonceWaiting));
    approve(filling);
    QTRY_COMPARE_WITH_TIMEOUT(nonce(), next + 2, patienceMs);
}

void TransactionsPreviewTest::aChosenGasLimitIsSigned()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    const std::uint64_t least = flow->preview()->estimatedGas;
    QCOMPARE(flow->chooseAdvanced({std::nullopt, least - 1}),
             std::optional(AdvancedProblem::GasBelowEstimate));
    QVERIFY(!flow->chooseAdvanced({std::nullopt, 1'000'000}));
    QCOMPARE(flow->preview()->transaction.gasLimit, std::uint64_t(1'000'000));
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
    const auto signedBytes = decodeSignedTransaction(wallet.records().front().raw);
    QCOMPARE(signedBytes->transaction.gasLimit, std::uint64_t(1'000'000));
}

TransactionFlow *TransactionsPreviewTest::upgraded(Address *before, Address *after)
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    *before = wallet.staking.snapshot()->implementation;
    if (!flow->preview() || chain().command({u"upgrade"_s}).isEmpty())
        return nullptr;
    const auto isNoticed = [&] {
        return flow->state() == Flow::AwaitingApproval && !flow->preview()->risks.empty();
    };
    if (!QTest::qWaitFor(isNoticed, patienceMs))
        return nullptr;
    *after = wallet.staking.snapshot()->implementation;
    return flow;
}

/// Whatever of the shown transaction were another, its digest is not the one that is approved.
void TransactionsPreviewTest::theDigestOfOtherBytesIsRefused()
{
    using Change = void (*)(UnsignedTransaction &);
    const std::vector<Change> changes{
        [](UnsignedTransaction &t) { ++t.chainId; },
        [](UnsignedTransaction &t) { ++t.nonce; },
        [](UnsignedTransaction &t) { ++t.gasLimit; },
        [](UnsignedTransaction &t) { t.fee.maxFeePerGas += 1; },
        [](UnsignedTransaction &t) { t.fee.maxPriorityFeePerGas += 1; },
        [](UnsignedTransaction &t) { t.to = staker; },
        [](UnsignedTransaction &t) { t.value += 1; },
        [](UnsignedTransaction &t) { t.data.front() ^= 1; },
        [](UnsignedTransaction &t) { t.data.back() ^= 1; },
        [](UnsignedTransaction &t) { t.data.push_back(0); },
    };
    Run &wallet = start();
    const auto refuses = [&](const std::function<Hash32(const TransactionPreview &)> &digestOf) {
        auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
        TRY_STATE(flow, Flow::AwaitingApproval);
        flow->approveDespite(digestOf(*flow->preview()), RiskOverrides::all());
        QCOMPARE(flow->state(), Flow::Ended);
        QCOMPARE(flow->error()->code, ErrorCode::PreviewChanged);
    };
    for (const Change change : changes) {
        refuses([change](const TransactionPreview &preview) {
            UnsignedTransaction other = preview.transaction;
            change(other);
            return signingDigest(other);
        });
    }
    for (std::size_t at = 0; at < 32; at += 31) {
        refuses([at](const TransactionPreview &preview) {
            auto bytes = preview.digest.bytes();
            bytes[at] ^= 1;
            return Hash32(bytes);
        });
    }
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(wallet.records().empty());
}

void TransactionsPreviewTest::anUpgradeIsNoticed()
{
    Address before;
    Address after;
    auto *flow = upgraded(&before, &after);
    QVERIFY(flow);
    QVERIFY(before != after);
    QCOMPARE(risksOf(flow), std::vector{Risk::Kind::ImplementationChanged});
    QCOMPARE(flow->preview()->risks[0].acceptedCode, before);
    QCOMPARE(flow->preview()->risks[0].foundCode, after);
    flow->approveDespite(flow->preview()->digest, RiskOverrides::all());
    QCOMPARE(flow->state(), Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::ImplementationChanged);
    QCOMPARE(run().signer.count, 0);
}

void TransactionsPreviewTest::newCodeIsAcceptedByItsAddressOnly()
{
    Address before;
    Address after;
    auto *flow = upgraded(&before, &after);
    QVERIFY(flow);
    Run &wallet = run();
    const auto accepted = [&] {
        return wallet.accounts.acceptedImplementation(profile().chainId, wallet.staking.snapshot()->genesis,
                                                      profile().staking);
    };
    flow->acceptImplementation(before);
    QCOMPARE(flow->state(), Flow::AwaitingApproval);
    QVERIFY(accepted().value() == before);

    flow->acceptImplementation(after);
    QCOMPARE(flow->state(), Flow::Preparing);
    QVERIFY(accepted().value() == after);
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY(flow->preview()->canConfirm());
    // Without the risk there is nothing to accept.
    flow->acceptImplementation(before);
    QCOMPARE(flow->state(), Flow::AwaitingApproval);
    QVERIFY(accepted().value() == after);
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
}

CAPSTAN_TEST(TransactionsPreviewTest)

} // namespace capstan::transactions_preview_test

#include "transactions_preview_test.moc"
