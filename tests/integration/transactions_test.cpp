// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/transactions_fixture.h"
#include "tests/support/counting_proxy.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_test {

using namespace testing;

using Flow = TransactionFlow::State;
using State = TransactionState;

class TransactionsTest : public TransactionsTestBase
{
    Q_OBJECT
private Q_SLOTS:
    void anUnstakeGoesFromThePreviewToItsFinalBlock();
    void aClaimBringsExactlyWhatItPromised();
    void preparingAndFollowingAreOneRequestEach();
    void aSecondTransactionQueuesBehindTheFirst();
    void theOtherFeesAreOtherPreviews();
    void aRestartSendsWhatWasJournalled();
    void aDeletedFlowLosesNothing();
    void aReorganisationIsFollowedThereAndBack();
    void aRevertedTransactionFails();
    void aTransactionOfAnotherProgramTakesTheNonce();
    void whileAnotherProgramsTransactionWaitsNothingIsSigned();
};

void TransactionsTest::anUnstakeGoesFromThePreviewToItsFinalBlock()
{
    Run &wallet = start();
    auto *flow = wallet.begin(wallet.unstake(u"Tidewater"_s, wei("2000")));
    QSignalSpy states(flow, &TransactionFlow::stateChanged);
    QCOMPARE(flow->state(), Flow::Preparing);
    TRY_STATE(flow, Flow::AwaitingApproval);

    const TransactionPreviewPtr preview = flow->preview();
    QVERIFY(preview->canConfirm());
    QVERIFY(preview->devnet);
    QCOMPARE(preview->transaction.chainId, std::uint64_t(31337));
    QCOMPARE(preview->transaction.nonce, nonce());
    QCOMPARE(preview->transaction.to, profile().staking);
    QCOMPARE(preview->transaction.value, UInt256(0));
    QCOMPARE(preview->call.functionName, u"undelegate"_s);
    QCOMPARE(preview->simulatedOn, wallet.staking.snapshot()->block);
    QVERIFY(preview->fees[0].fee.maxPriorityFeePerGas < preview->fees[1].fee.maxPriorityFeePerGas);
    QVERIFY(preview->fees[1].fee.maxPriorityFeePerGas < preview->fees[2].fee.maxPriorityFeePerGas);
    const auto epoch = wallet.staking.snapshot()->clock.currentEpoch();
    QCOMPARE(preview->unstake->claim.epoch, epoch + 2);

    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    QList<Flow> seen;
    for (const auto &arguments : states)
        seen.append(arguments.at(0).value<Flow>());
    QCOMPARE(seen, (QList<Flow>{Flow::AwaitingApproval, Flow::Signing, Flow::Journalling, Flow::Broadcasting,
                                Flow::Sent}));
    TRY_RECORD(wallet, State::InBlock);
    TransactionRecord record = wallet.records().at(0);
    const QJsonObject receipt = chain().rpc(u"eth_getTransactionReceipt"_s, {record.hash.toHex()}).toObject();
    const UInt256 gasUsed = uint256FromQuantity(receipt[u"gasUsed"].toString()).value();
    const UInt256 price = uint256FromQuantity(receipt[u"effectiveGasPrice"].toString()).value();
    QCOMPARE(record.feePaid, std::optional<UInt256>(gasUsed * price));
    QVERIFY(*record.feePaid <= preview->fee().maximumFee);
    QCOMPARE(record.amountPaid, std::optional(wei("2000")));
    QCOMPARE(record.minedInEpoch, std::optional(epoch));
    QCOMPARE(record.claimEpoch, epoch + 2);
    QTRY_COMPARE_WITH_TIMEOUT(wallet.staking.snapshot()->find(wallet.provider(u"Tidewater"_s))->pending,
                              wei("2000"), patienceMs);

    mine(2);
    TRY_RECORD(wallet, State::Confirmed);
    mine(70);
    TRY_RECORD(wallet, State::Final);
    record = wallet.records().at(0);
    QCOMPARE(record.minedInEpoch, std::optional(epoch));
    QCOMPARE(wallet.service.record(record.hash), std::optional(record));
    QCOMPARE(wallet.signer.count, 1);
}

void TransactionsTest::aClaimBringsExactlyWhatItPromised()
{
    Run &wallet = start();
    const UInt256 before = ankrBalance();
    auto *flow = prepared(wallet.claim(u"Harbour Nodes"_s, wei("1")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QCOMPARE(flow->preview()->action.amount, wei("2000"));
    QCOMPARE(flow->preview()->ankrIn, wei("2000"));
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
    QCOMPARE(wallet.records().at(0).amountPaid, std::optional(wei("2000")));
    QCOMPARE(UInt256(ankrBalance() - before), wei("2000"));

    // Once it is claimed, there is nothing to claim.
    QTRY_COMPARE_WITH_TIMEOUT(wallet.staking.snapshot()->find(wallet.provider(u"Harbour Nodes"_s))->claimable,
                              UInt256(0), patienceMs);
    flow = prepared(wallet.claim(u"Harbour Nodes"_s, wei("2000")));
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::NothingToClaim);
    QCOMPARE(wallet.signer.count, 1);
}

void TransactionsTest::preparingAndFollowingAreOneRequestEach()
{
    CountingProxy proxy(chain().rpcUrl());
    profile().rpcUrls = {proxy.url()};
    Run &wallet = start();
    // Before the first read has ended: afterwards a look at the newest block might be under way, and be
    // counted.
    wallet.staking.setInterval(0);
    wallet.service.setInterval(2'000); // no round between two looks of the test
    QTRY_VERIFY_WITH_TIMEOUT(wallet.staking.snapshot(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!wallet.staking.isReading(), patienceMs);
    proxy.resetCounts();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QVERIFY2(proxy.httpRequests() == 1, qPrintable(proxy.methods().join(u' ')));

    setAutomine(false);
    proxy.resetCounts();
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    QCOMPARE(proxy.methods(), QStringList{u"eth_sendRawTransaction"_s});
    proxy.resetCounts();
    QTRY_COMPARE_WITH_TIMEOUT(proxy.methods().count(u"eth_getTransactionReceipt"_s), 2, patienceMs);
    QCOMPARE(proxy.httpRequests(), 2);
    stop();
}

void TransactionsTest::aSecondTransactionQueuesBehindTheFirst()
{
    Run &wallet = start();
    setAutomine(false);
    const std::uint64_t first = nonce();
    auto *claim = prepared(wallet.claim(u"Harbour Nodes"_s, wei("2000")));
    TRY_STATE(claim, Flow::AwaitingApproval);
    approve(claim);
    TRY_STATE(claim, Flow::Sent);
    QCOMPARE(wallet.service.waitingCount(staker), 1);
    auto *unstake = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(unstake, Flow::AwaitingApproval);
    QCOMPARE(unstake->preview()->transaction.nonce, first + 1);
    approve(unstake);
    TRY_STATE(unstake, Flow::Sent);
    QCOMPARE(wallet.service.waitingCount(staker), 2);
    mine(3);
    for (std::size_t i = 0; i < 2; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(wallet.records().at(i).state, State::Confirmed, patienceMs);
    QCOMPARE(wallet.service.waitingCount(staker), 0);
}

void TransactionsTest::theOtherFeesAreOtherPreviews()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    QSignalSpy previews(flow, &TransactionFlow::previewChanged);
    const Hash32 market = flow->preview()->digest;
    flow->chooseFee(FeeLevel::Fast);
    QCOMPARE(previews.size(), 1);
    QCOMPARE(flow->preview()->transaction.fee, flow->preview()->fees[2].fee);
    flow->chooseFee(FeeLevel::Fast);
    QCOMPARE(previews.size(), 1);
    // The digest of the choice before is no longer what is approved.
    flow->approve(market);
    QCOMPARE(flow->state(), Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::PreviewChanged);
}

void TransactionsTest::aRestartSendsWhatWasJournalled()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    connect(flow, &TransactionFlow::stateChanged, this, [this](Flow state) {
        // From here on nothing answers any more, as if the program had ended.
        if (state == Flow::Journalling)
            setAutomine(false);
    });
    const std::uint64_t before = nonce();
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const Bytes raw = wallet.records().at(0).raw;
    stop();
    chain().rpc(u"anvil_dropAllTransactions"_s);
    QCOMPARE(nonce(), before);
    setAutomine(true);

    Run &next = start();
    TRY_RECORD(next, State::InBlock);
    QCOMPARE(next.records().size(), std::size_t(1));
    QCOMPARE(next.records().at(0).raw, raw);
    QCOMPARE(nonce(), before + 1);
    QCOMPARE(next.signer.count, 0);
}

void TransactionsTest::aDeletedFlowLosesNothing()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    connect(flow, &TransactionFlow::stateChanged, this, [flow](Flow state) {
        if (state == Flow::Broadcasting)
            flow->deleteLater();
    });
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
}

void TransactionsTest::aReorganisationIsFollowedThereAndBack()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_RECORD(wallet, State::InBlock);
    mine(2);
    TRY_RECORD(wallet, State::Confirmed);
    const auto block = wallet.records().at(0).blockHash;

    setAutomine(false);
    QSignalSpy changes(&wallet.service, &TransactionService::recordChanged);
    QVERIFY(!chain().command({u"reorg"_s, u"--depth"_s, u"4"_s}).isEmpty());
    TRY_RECORD(wallet, State::Sent);
    QVERIFY(!wallet.records().at(0).blockNumber);
    QTRY_COMPARE_WITH_TIMEOUT(nonce(), wallet.records().at(0).nonce + 1, patienceMs);
    mine(3);
    TRY_RECORD(wallet, State::Confirmed);
    QVERIFY(wallet.records().at(0).blockHash != block);
    QCOMPARE(wallet.signer.count, 1);
}

void TransactionsTest::aRevertedTransactionFails()
{
    Run &wallet = start();
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    setAutomine(false);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    // The contract refuses everything when the block comes.
    const QString address = profile().staking.toChecksumHex();
    const QJsonValue code = chain().rpc(u"eth_getCode"_s, {address, u"latest"_s});
    chain().rpc(u"anvil_setCode"_s, {address, u"0x60006000fd"_s});
    mine(1);
    chain().rpc(u"anvil_setCode"_s, {address, code});
    TRY_RECORD(wallet, State::Failed);
    const TransactionRecord record = wallet.records().at(0);
    QVERIFY(record.feePaid && *record.feePaid > 0);
    QVERIFY(!record.amountPaid);
    QCOMPARE(record.confirmations, std::uint64_t(1));
}

void TransactionsTest::aTransactionOfAnotherProgramTakesTheNonce()
{
    Run &wallet = start();
    setAutomine(false);
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
    approve(flow);
    TRY_STATE(flow, Flow::Sent);
    const QJsonObject other{{u"from"_s, staker.toChecksumHex()},
                            {u"to"_s, staker.toChecksumHex()},
                            {u"nonce"_s, toQuantity(wallet.records().at(0).nonce)},
                            {u"maxFeePerGas"_s, u"0x2e90edd000"_s},
                            {u"maxPriorityFeePerGas"_s, u"0x2e90edd000"_s}};
    chain().rpc(u"eth_sendTransaction"_s, {other});
    mine(1);
    QTest::qWait(1000);
    QCOMPARE(wallet.state(), State::Sent);
    mine(2);
    TRY_RECORD(wallet, State::Replaced);
}

void TransactionsTest::whileAnotherProgramsTransactionWaitsNothingIsSigned()
{
    Run &wallet = start();
    setAutomine(false);
    const QJsonObject other{{u"from"_s, staker.toChecksumHex()}, {u"to"_s, staker.toChecksumHex()}};
    chain().rpc(u"eth_sendTransaction"_s, {other});
    auto *flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::Ended);
    QCOMPARE(flow->error()->code, ErrorCode::NonceConflict);
    mine(1);
    flow = prepared(wallet.unstake(u"Tidewater"_s, wei("2000")));
    TRY_STATE(flow, Flow::AwaitingApproval);
}

CAPSTAN_TEST(TransactionsTest)

} // namespace capstan::transactions_test

#include "transactions_test.moc"
