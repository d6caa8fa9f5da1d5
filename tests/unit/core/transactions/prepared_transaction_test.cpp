// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/prepared_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::prepared_transaction_test {

using namespace testing;

class PreparedTransactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnstakeIsPreviewedWhole();
    void aClaimIsPreviewedWhole();
    void anotherFeeIsAnotherDigest();
    void waitingTimesFollowTheChain();
    void whatDoesNotFitTogetherIsRefused_data();
    void whatDoesNotFitTogetherIsRefused();
};

void PreparedTransactionTest::anUnstakeIsPreviewedWhole()
{
    const TransactionPreview preview = previewFor({});
    QCOMPARE(preview.action, unstakeOf(ankr(2000)));
    QCOMPARE(preview.networkName, u"Test"_s);
    QCOMPARE(preview.account, account);
    QCOMPARE(preview.transaction.chainId, std::uint64_t(31337));
    QCOMPARE(preview.transaction.nonce, std::uint64_t(7));
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(320'000));
    QCOMPARE(preview.transaction.to, staking);
    QCOMPARE(preview.transaction.value, UInt256(0));
    QVERIFY(!preview.transaction.gasPrice);
    QCOMPARE(preview.transaction.data, ankr_staking::undelegate(provider, ankr(2000)));
    QCOMPARE(preview.transaction.fee, preview.fees[1].fee);
    QCOMPARE(preview.digest, signingDigest(preview.transaction));
    QCOMPARE(preview.call.functionName, u"undelegate"_s);
    QCOMPARE(preview.call.arguments.size(), std::size_t(2));
    QCOMPARE(preview.simulatedOn, headerOf(headNumber));
    QCOMPARE(preview.estimatedGas, std::uint64_t(200'000));
    QVERIFY(preview.unstake);
    QVERIFY(preview.ankrInIsEstimate);
    QVERIFY(preview.risks.empty());
    QVERIFY(preview.canConfirm());
}

void PreparedTransactionTest::aClaimIsPreviewedWhole()
{
    Inputs inputs;
    inputs.snapshot.providers[0].claimable = ankr(1250);
    inputs.action = claimOf(ankr(1250));
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.transaction.data, ankr_staking::claimPendingUndelegates(provider));
    QCOMPARE(preview.call.functionName, u"claimPendingUndelegates"_s);
    QCOMPARE(preview.ankrIn, ankr(1250));
    QVERIFY(!preview.unstake);
    QVERIFY(preview.canConfirm());
}

void PreparedTransactionTest::anotherFeeIsAnotherDigest()
{
    const auto slow = previewFor({}, FeeLevel::Slow);
    const auto fast = previewFor({}, FeeLevel::Fast);
    QCOMPARE(slow.fee().level, FeeLevel::Slow);
    QCOMPARE(slow.transaction.fee, slow.fees[0].fee);
    QCOMPARE(fast.transaction.fee, fast.fees[2].fee);
    QVERIFY(slow.digest != fast.digest);
    QCOMPARE(slow.transaction.data, fast.transaction.data);
}

void PreparedTransactionTest::waitingTimesFollowTheChain()
{
    Inputs inputs;
    inputs.snapshot.clock.millisecondsPerBlock = 2'000;
    QCOMPARE(previewFor(inputs).fees[0].expectedWaitSeconds, 10);
    inputs.snapshot.clock.millisecondsPerBlock = 0; // not known
    QCOMPARE(previewFor(inputs).fees[0].expectedWaitSeconds, 60);
    inputs.profile.devnet = true;
    inputs.snapshot.clock.millisecondsPerBlock = 12'096'000;
    QCOMPARE(previewFor(inputs).fees[0].expectedWaitSeconds, 5);
}

void PreparedTransactionTest::whatDoesNotFitTogetherIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const Change &change, ErrorCode code) {
        QTest::newRow(name) << change << code;
    };
    const auto lie = ErrorCode::InconsistentReply;
    const auto stale = ErrorCode::StaleState;
    row(
        "another chain under the same id", [](Inputs &i) { i.facts.genesis = hashOf(1); }, lie);
    row(
        "another block than the snapshot's", [](Inputs &i) { i.facts.block = headerOf(headNumber, 9); },
        stale);
    row(
        "another header for the same block", [](Inputs &i) { i.facts.block.timestamp += 1; }, lie);
    row(
        "another implementation than the snapshot's",
        [](Inputs &i) { i.facts.implementation = addressOf(1); }, lie);
    row(
        "the epoch has turned",
        [](Inputs &i) {
            i.snapshot = snapshotAt(1149);
            i.facts.block = headerOf(1149);
            i.facts.head = headerOf(1150);
        },
        stale);
    row(
        "the snapshot is old", [](Inputs &i) { i.facts.head = headerOf(headNumber + 9); }, stale);
    row(
        "another program's transaction waits", [](Inputs &i) { i.facts.pendingNonce = 8; },
        ErrorCode::NonceConflict);
    row(
        "a transaction of ours was dropped", [](Inputs &i) { i.local.journalNextNonce = 8; },
        ErrorCode::NonceConflict);
    row(
        "no gas", [](Inputs &i) { i.facts.simulation.estimatedGas = 0; }, lie);
    row(
        "more gas than a transaction may have", [](Inputs &i) { i.facts.simulation.estimatedGas = 1u << 25; },
        lie);
    row(
        "a base fee that the header does not have",
        [](Inputs &i) { i.facts.feeHistory.baseFeePerGas[19] = 1; }, lie);
}

void PreparedTransactionTest::whatDoesNotFitTogetherIsRefused()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    Inputs inputs;
    QVERIFY(prepare(inputs));
    change(inputs);
    const auto prepared = prepare(inputs);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, code);
}

CAPSTAN_TEST(PreparedTransactionTest)

} // namespace capstan::prepared_transaction_test

#include "prepared_transaction_test.moc"
