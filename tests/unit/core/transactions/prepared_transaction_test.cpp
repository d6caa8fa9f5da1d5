// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/fees.h"
#include "core/transactions/prepared_transaction.h"
#include "core/transactions/transaction_bounds.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

using namespace capstan;
using namespace capstan::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that a preparation is made from.
struct Inputs
{
    NetworkProfile profile = profileOf();
    StakingSnapshot snapshot = snapshotAt(headNumber);
    TransactionAction action = unstakeOf(ankr(2000));
    ChainFacts facts = honestFacts();
    LocalFacts local{std::nullopt, implementation};
};

using Change = std::function<void(Inputs &)>;

Result<PreparedTransaction> prepare(const Inputs &inputs)
{
    const auto snapshot = std::make_shared<const StakingSnapshot>(inputs.snapshot);
    const auto plan = planAction(*snapshot, inputs.action);
    if (!plan)
        return tl::unexpected(plan.error());
    return prepareTransaction(inputs.profile, snapshot, *plan, inputs.facts, inputs.local);
}

TransactionPreview previewFor(const Inputs &inputs, FeeLevel level = FeeLevel::Market)
{
    return previewOf(prepare(inputs).value(), inputs.profile, level);
}

std::vector<Risk::Kind> kindsOf(const TransactionPreview &preview)
{
    std::vector<Risk::Kind> kinds;
    for (const Risk &risk : preview.risks)
        kinds.push_back(risk.kind);
    return kinds;
}

Error revertWith(const char *hexData)
{
    Error error{ErrorCode::Reverted, u"reason"_s, 3};
    error.data = QByteArray::fromHex(hexData);
    return error;
}

/// Error(string) "still locked".
constexpr auto stillLocked = "08c379a0"
                             "0000000000000000000000000000000000000000000000000000000000000020"
                             "000000000000000000000000000000000000000000000000000000000000000c"
                             "7374696c6c206c6f636b65640000000000000000000000000000000000000000";
/// Panic(uint256) 0x11.
constexpr auto panic11 = "4e487b71"
                         "0000000000000000000000000000000000000000000000000000000000000011";

/// recordOf(), an unstake with nonce 7 at 40 gwei with a tip of 1, is to be carried out faster.
Inputs replacing()
{
    Inputs inputs;
    Replaced replaced;
    replaced.newest = recordOf();
    replaced.transaction.to = staking;
    replaced.transaction.data = ankr_staking::undelegate(provider, ankr(2000));
    replaced.highestFee = {UInt256(40 * gwei), UInt256(gwei)};
    inputs.local.replaced = replaced;
    inputs.facts.pendingNonce = 8;
    return inputs;
}

Inputs cancelling()
{
    Inputs inputs = replacing();
    inputs.action = {ActionKind::Cancel, provider, 0};
    return inputs;
}

} // namespace

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
    void risksAreFound_data();
    void risksAreFound();
    void risksComeInOrderOfWeight();
    void aRevertSaysItsCause_data();
    void aRevertSaysItsCause();
    void theRoundingPanicOffersOtherAmounts();
    void missingEtherIsExact();
    void theCapIsOnTheWorstCase();
    void aCancelIsNothingToOneself();
    void nothingOfTheContractHindersACancel();
    void aReplacementTakesTheNonceForMore();
    void whatCannotBeReplacedIsRefused_data();
    void whatCannotBeReplacedIsRefused();
    void aFailureIsCertainWhenTwoSayTheSame_data();
    void aFailureIsCertainWhenTwoSayTheSame();
    void anOverrideIsForItsRiskOnly();
    void theCapIsBindingUnlessAPersonInsists();
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

void PreparedTransactionTest::risksAreFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Risk::Kind>("kind");
    QTest::addColumn<bool>("blocking");
    const auto row = [](const char *name, const Change &change, Risk::Kind kind, bool blocking) {
        QTest::newRow(name) << change << kind << blocking;
    };
    row(
        "something waits already", [](Inputs &i) { i.snapshot.providers[0].pending = ankr(5); },
        Risk::Kind::BucketReset, false);
    row(
        "something is claimable", [](Inputs &i) { i.snapshot.providers[0].claimable = ankr(5); },
        Risk::Kind::BucketReset, false);
    row(
        "the call reverts", [](Inputs &i) { i.facts.simulation.revert = revertWith(stillLocked); },
        Risk::Kind::SimulationFailed, true);
    row(
        "the worst case costs too much",
        [](Inputs &i) {
            i.facts.feeHistory.reward.assign(20, {UInt256(gwei), UInt256(200 * gwei), UInt256(200 * gwei)});
        },
        Risk::Kind::FeeAboveCap, true);
    row(
        "too little ether", [](Inputs &i) { i.facts.balance = 0; }, Risk::Kind::InsufficientEth, true);
    row(
        "the contract was upgraded", [](Inputs &i) { i.local.acceptedImplementation = addressOf(1); },
        Risk::Kind::ImplementationChanged, true);
    row(
        "the account has code", [](Inputs &i) { i.facts.accountHasCode = true; }, Risk::Kind::AccountHasCode,
        false);
    row(
        "the last block of an epoch",
        [](Inputs &i) {
            i.snapshot = snapshotAt(1149);
            i.facts.block = headerOf(1149);
            i.facts.head = headerOf(1149);
            i.facts.feeHistory.oldestBlock = 1130;
        },
        Risk::Kind::EpochBoundary, false);
    row(
        "the last block of an epoch since",
        [](Inputs &i) {
            i.snapshot = snapshotAt(1148);
            i.facts.block = headerOf(1148);
            i.facts.head = headerOf(1149);
            i.facts.feeHistory.oldestBlock = 1129;
        },
        Risk::Kind::EpochBoundary, false);
}

void PreparedTransactionTest::risksAreFound()
{
    QFETCH(Change, change);
    QFETCH(Risk::Kind, kind);
    QFETCH(bool, blocking);
    Inputs inputs;
    change(inputs);
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{kind});
    QCOMPARE(preview.risks[0].blocking, blocking);
    QCOMPARE(preview.risks[0].error.has_value(), blocking);
    QCOMPARE(preview.canConfirm(), !blocking);
}

void PreparedTransactionTest::risksComeInOrderOfWeight()
{
    Inputs inputs;
    inputs.snapshot.providers[0].pending = ankr(5);
    inputs.facts.accountHasCode = true;
    inputs.facts.balance = 0;
    inputs.facts.feeHistory.reward.assign(20, {UInt256(gwei), UInt256(200 * gwei), UInt256(200 * gwei)});
    inputs.local.acceptedImplementation = addressOf(1);
    const std::vector expected{Risk::Kind::BucketReset, Risk::Kind::FeeAboveCap, Risk::Kind::InsufficientEth,
                               Risk::Kind::ImplementationChanged, Risk::Kind::AccountHasCode};
    QCOMPARE(kindsOf(previewFor(inputs)), expected);
}

void PreparedTransactionTest::aRevertSaysItsCause_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<RevertCause>("cause");
    QTest::newRow("the contract's words") << QByteArray(stillLocked) << RevertCause::StillLocked;
    QTest::newRow("the rounding panic") << QByteArray(panic11) << RevertCause::RewardRounding;
    QTest::newRow("nothing") << QByteArray() << RevertCause::Unknown;
}

void PreparedTransactionTest::aRevertSaysItsCause()
{
    QFETCH(QByteArray, data);
    QFETCH(RevertCause, cause);
    Inputs inputs;
    inputs.facts.simulation.revert = revertWith(data.constData());
    inputs.facts.simulation.estimatedGas = 0;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::SimulationFailed});
    QCOMPARE(preview.risks[0].cause, cause);
    QCOMPARE(preview.risks[0].error, inputs.facts.simulation.revert);
    // The rest is still there to look at, but nothing that a node would take.
    QCOMPARE(preview.call.functionName, u"undelegate"_s);
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(0));
    QVERIFY(!preview.canConfirm());
    QVERIFY(!isWithinBounds(preview.transaction, inputs.profile, account, preview.action));
}

void PreparedTransactionTest::theRoundingPanicOffersOtherAmounts()
{
    Inputs inputs;
    inputs.action = unstakeOf(ankr(3500));
    inputs.facts.simulation.revert = revertWith(panic11);
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.risks[0].alternatives, wholeRecordAmounts(inputs.snapshot, provider, ankr(3500)));
    QVERIFY(!preview.risks[0].alternatives.empty());

    inputs.facts.simulation.revert = revertWith(stillLocked);
    QVERIFY(previewFor(inputs).risks[0].alternatives.empty());
}

void PreparedTransactionTest::missingEtherIsExact()
{
    Inputs inputs;
    const UInt256 needed = previewFor(inputs).fee().maximumFee;
    inputs.facts.balance = needed;
    QVERIFY(previewFor(inputs).canConfirm());
    inputs.facts.balance = needed - 1;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::InsufficientEth});
    QCOMPARE(preview.risks[0].missing, UInt256(1));
    // A cheaper choice may do.
    QVERIFY(previewFor(inputs, FeeLevel::Slow).canConfirm());
}

void PreparedTransactionTest::theCapIsOnTheWorstCase()
{
    // 320,000 gas × 156.25 gwei is the cap exactly: 2 × 10 + a tip of 136.25.
    const auto withTip = [](std::uint64_t tip) {
        Inputs inputs;
        inputs.facts.feeHistory.reward.assign(20, {UInt256(tip), UInt256(tip), UInt256(tip)});
        return previewFor(inputs);
    };
    const std::uint64_t tip = 136'250'000'000;
    QCOMPARE(withTip(tip).fee().maximumFee, feeCap());
    QVERIFY(withTip(tip).canConfirm());
    QCOMPARE(kindsOf(withTip(tip + 1)), std::vector{Risk::Kind::FeeAboveCap});
    QVERIFY(!isWithinBounds(withTip(tip + 1).transaction, profileOf(), account, unstakeOf(ankr(2000))));
}

void PreparedTransactionTest::aCancelIsNothingToOneself()
{
    const TransactionPreview preview = previewFor(cancelling());
    QCOMPARE(preview.action.kind, ActionKind::Cancel);
    QCOMPARE(preview.transaction.to, account);
    QCOMPARE(preview.transaction.value, UInt256(0));
    QVERIFY(preview.transaction.data.empty());
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(21'000));
    QCOMPARE(preview.estimatedGas, std::uint64_t(21'000));
    QCOMPARE(preview.transaction.nonce, std::uint64_t(7));
    QCOMPARE(preview.replaces->hash, hashOf(0x77));
    QCOMPARE(preview.ankrIn, UInt256(0));
    QVERIFY(preview.risks.empty());
    QVERIFY(preview.canConfirm());
    QVERIFY(isWithinBounds(preview.transaction, profileOf(), account, preview.action));
    QVERIFY(!isWithinBounds(preview.transaction, profileOf(), addressOf(1), preview.action));
    UnsignedTransaction more = preview.transaction;
    more.gasLimit = 21'001;
    QVERIFY(!isWithinBounds(more, profileOf(), account, preview.action));
    more = preview.transaction;
    more.data = {0};
    QVERIFY(!isWithinBounds(more, profileOf(), account, preview.action));
}

void PreparedTransactionTest::nothingOfTheContractHindersACancel()
{
    Inputs inputs = cancelling();
    inputs.local.acceptedImplementation = addressOf(1);
    inputs.facts.simulation = {revertWith(stillLocked), 0};
    inputs.facts.accountHasCode = true;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::AccountHasCode});
    QVERIFY(preview.canConfirm());
}

void PreparedTransactionTest::aReplacementTakesTheNonceForMore()
{
    Inputs inputs = replacing();
    // Whatever waits behind it.
    inputs.local.journalNextNonce = 9;
    inputs.facts.pendingNonce = 9;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.transaction.nonce, std::uint64_t(7));
    QCOMPARE(preview.transaction.data, ankr_staking::undelegate(provider, ankr(2000)));
    QCOMPARE(preview.replaces->hash, hashOf(0x77));
    // 112.5 % of 40 gwei with a tip of 1; market tips 2.
    QCOMPARE(preview.fee().fee, (DynamicFee{UInt256(45 * gwei), UInt256(2 * gwei)}));
    QCOMPARE(preview.customBounds.replacement->maxPriorityFeePerGas, UInt256(1'125'000'000));
    // A node behind a used nonce does not make it free.
    inputs.facts.minedNonce = 6;
    QCOMPARE(previewFor(inputs).transaction.nonce, std::uint64_t(7));
}

void PreparedTransactionTest::whatCannotBeReplacedIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("its nonce is used") << Change([](Inputs &i) {
        i.facts.minedNonce = 8;
        i.facts.pendingNonce = 8;
    }) << ErrorCode::NonceConflict;
    QTest::newRow("it is another call")
        << Change([](Inputs &i) { i.action = unstakeOf(ankr(3000)); }) << ErrorCode::NotSupported;
    QTest::newRow("its fee leaves no room above")
        << Change([](Inputs &i) { i.local.replaced->highestFee.maxFeePerGas = ~UInt256(0); })
        << ErrorCode::NumberOutOfRange;
}

void PreparedTransactionTest::whatCannotBeReplacedIsRefused()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    Inputs inputs = replacing();
    change(inputs);
    const auto prepared = prepare(inputs);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, code);
}

void PreparedTransactionTest::aFailureIsCertainWhenTwoSayTheSame_data()
{
    QTest::addColumn<Simulation>("first");
    QTest::addColumn<std::vector<Simulation>>("others");
    QTest::addColumn<bool>("certain");
    QTest::addColumn<bool>("overridable");
    const Simulation fine{std::nullopt, 210'000};
    const Simulation locked{revertWith(stillLocked), 0};
    const Simulation panic{revertWith(panic11), 0};
    const auto row = [](const char *name, const Simulation &first, const std::vector<Simulation> &others,
                        bool certain, bool overridable) {
        QTest::newRow(name) << first << others << certain << overridable;
    };
    row("two say the same", locked, {locked}, true, false);
    row("two of three say the same", locked, {fine, locked}, true, false);
    row("another says it is fine", locked, {fine}, false, true);
    row("the first one says it is fine", fine, {locked}, false, true);
    row("two reasons, and no gas that would do", locked, {panic}, false, false);
    row("nobody else says anything", locked, {}, false, false);
}

void PreparedTransactionTest::aFailureIsCertainWhenTwoSayTheSame()
{
    QFETCH(Simulation, first);
    QFETCH(std::vector<Simulation>, others);
    QFETCH(bool, certain);
    QFETCH(bool, overridable);
    Inputs inputs;
    inputs.facts.simulation = first;
    inputs.facts.opinions = others;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::SimulationFailed});
    QCOMPARE(preview.risks[0].certain, certain);
    QCOMPARE(preview.risks[0].overridable, overridable);
    QVERIFY(!preview.canConfirm());
    QCOMPARE(preview.canConfirm({false, true}), overridable);
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(overridable ? 336'000 : 0));
    // The same bytes, whether a person insists or not.
    QCOMPARE(preview.digest, signingDigest(preview.transaction));
}

void PreparedTransactionTest::anOverrideIsForItsRiskOnly()
{
    const RiskOverrides all{true, true};
    Inputs poor;
    poor.facts.balance = 0;
    QVERIFY(!previewFor(poor).canConfirm(all));
    Inputs upgraded;
    upgraded.local.acceptedImplementation = addressOf(1);
    QVERIFY(!previewFor(upgraded).canConfirm(all));
    Inputs expensive;
    expensive.facts.feeHistory.reward.assign(20, {UInt256(gwei), UInt256(200 * gwei), UInt256(200 * gwei)});
    QVERIFY(previewFor(expensive).canConfirm({true, false}));
    QVERIFY(!previewFor(expensive).canConfirm({false, true}));
}

void PreparedTransactionTest::theCapIsBindingUnlessAPersonInsists()
{
    Inputs expensive;
    expensive.facts.feeHistory.reward.assign(20, {UInt256(gwei), UInt256(200 * gwei), UInt256(200 * gwei)});
    const TransactionPreview preview = previewFor(expensive);
    QVERIFY(preview.fee().maximumFee > feeCap());
    QVERIFY(!isWithinBounds(preview.transaction, profileOf(), account, preview.action));
    QVERIFY(isWithinBounds(preview.transaction, profileOf(), account, preview.action, {true, false}));
    UnsignedTransaction overflowing = preview.transaction;
    overflowing.fee.maxFeePerGas = ~UInt256(0);
    QVERIFY(!isWithinBounds(overflowing, profileOf(), account, preview.action, {true, true}));
}

QTEST_APPLESS_MAIN(PreparedTransactionTest)
#include "prepared_transaction_test.moc"
