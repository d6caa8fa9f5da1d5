// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/prepared_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::prepared_risks_test {

using namespace testing;

class PreparedRisksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void risksAreFound_data();
    void risksAreFound();
    void risksComeInOrderOfWeight();
    void aRevertSaysItsCause_data();
    void aRevertSaysItsCause();
    void theRoundingPanicOffersOtherAmounts();
    void missingEtherIsExact();
    void theCapIsOnTheWorstCase();
    void aFailureIsCertainWhenTwoSayTheSame_data();
    void aFailureIsCertainWhenTwoSayTheSame();
    void anOverrideIsForItsRiskOnly();
    void theCapIsBindingUnlessAPersonInsists();
};

void PreparedRisksTest::risksAreFound_data()
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

void PreparedRisksTest::risksAreFound()
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

void PreparedRisksTest::risksComeInOrderOfWeight()
{
    Inputs inputs;
    inputs.snapshot.providers[0].pending = ankr(5);
    inputs.facts.accountHasCode = true;
    inputs.facts.balance = 0;
    inputs.facts.feeHistory.reward.assign(20, {UInt256(gwei), UInt256(200 * gwei), UInt256(200 * gwei)});
    inputs.local.acceptedImplementation = addressOf(1);
    const std::vector expected{Risk::Kind::BucketReset, Risk::Kind::ImplementationChanged,
                               Risk::Kind::FeeAboveCap, Risk::Kind::InsufficientEth,
                               Risk::Kind::AccountHasCode};
    QCOMPARE(kindsOf(previewFor(inputs)), expected);
}

void PreparedRisksTest::aRevertSaysItsCause_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<RevertCause>("cause");
    QTest::newRow("the contract's words") << QByteArray(stillLocked) << RevertCause::StillLocked;
    QTest::newRow("the rounding panic") << QByteArray(panic11) << RevertCause::RewardRounding;
    QTest::newRow("nothing") << QByteArray() << RevertCause::Unknown;
}

void PreparedRisksTest::aRevertSaysItsCause()
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
    QVERIFY(!isWithinBounds(preview.transaction, inputs.profile, account, inputs.action));
}

void PreparedRisksTest::theRoundingPanicOffersOtherAmounts()
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

void PreparedRisksTest::missingEtherIsExact()
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

void PreparedRisksTest::theCapIsOnTheWorstCase()
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
    QVERIFY(!isWithinBounds(withTip(tip + 1).transaction, profileOf(), account, withTip(tip).action));
}

void PreparedRisksTest::aFailureIsCertainWhenTwoSayTheSame_data()
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

void PreparedRisksTest::aFailureIsCertainWhenTwoSayTheSame()
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

void PreparedRisksTest::anOverrideIsForItsRiskOnly()
{
    const RiskOverrides all = RiskOverrides::all();
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

void PreparedRisksTest::theCapIsBindingUnlessAPersonInsists()
{
    Inputs expensive;
    expensive.facts.feeHistory.reward.assign(20, {UInt256(gwei), UInt256(200 * gwei), UInt256(200 * gwei)});
    const TransactionPreview preview = previewFor(expensive);
    QVERIFY(preview.fee().maximumFee > feeCap());
    QVERIFY(!isWithinBounds(preview.transaction, profileOf(), account, preview.action));
    QVERIFY(isWithinBounds(preview.transaction, profileOf(), account, preview.action, {true, false}));
    // Another cap binds in the same way, and is named.
    const UInt256 cost = preview.fee().maximumFee;
    QVERIFY(isWithinBounds(preview.transaction, profileOf(), account, preview.action, {}, cost));
    QVERIFY(!isWithinBounds(preview.transaction, profileOf(), account, preview.action, {}, cost - 1));
    expensive.local.feeCap = cost;
    QVERIFY(previewFor(expensive).canConfirm());
    expensive.local.feeCap = cost - 1;
    QCOMPARE(UInt256(previewFor(expensive).risks.back().error->number), cost - 1);
    UnsignedTransaction overflowing = preview.transaction;
    overflowing.fee.maxFeePerGas = ~UInt256(0);
    QVERIFY(!isWithinBounds(overflowing, profileOf(), account, preview.action, RiskOverrides::all()));
}

CAPSTAN_TEST(PreparedRisksTest)

} // namespace capstan::prepared_risks_test

#include "prepared_risks_test.moc"
