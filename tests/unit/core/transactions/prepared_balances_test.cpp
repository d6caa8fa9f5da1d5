// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/prepared_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::prepared_balances_test {

using namespace testing;

namespace {

/// The account had 100 ANKR and a quarter of an ETH, and has this after the call.
SimulatedBalances balancesAfter(const UInt256 &ankrAfter, const UInt256 &ethAfter = ankr(1) / 4)
{
    return {ankr(100), ankrAfter, ankr(1) / 4, ethAfter};
}

/// A claim of 40 ANKR, of which the node says that it brings @p ankrIn.
Inputs claiming(const UInt256 &ankrIn)
{
    Inputs inputs;
    inputs.snapshot.ankrBalance = ankr(100);
    inputs.snapshot.providers[0].claimable = ankr(40);
    inputs.action = claimOf(ankr(40));
    inputs.facts.simulation.balances = balancesAfter(ankr(100) + ankrIn);
    return inputs;
}

/// An unstake of whole stakes with 60 ANKR of rewards with them, which the plan can only estimate.
Inputs unstaking()
{
    Inputs inputs;
    inputs.snapshot.ankrBalance = ankr(100);
    const UInt256 rewards = prepare(inputs)->plan.ankrIn;
    inputs.facts.simulation.balances = balancesAfter(ankr(100) + rewards);
    return inputs;
}

} // namespace

/// What a node says that the call does to the account's balances, against what the plan says.
class PreparedBalancesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSimulationTakesThePlansPlace();
    void withoutASimulationThePlanIsShown();
    void anEstimateGivesWayToTheSimulation();
    void anythingElseThanPlannedNeedsAnOverride_data();
    void anythingElseThanPlannedNeedsAnOverride();
    void endpointsThatDisagreeNeedAnOverride();
    void anEndpointThatCannotTellIsNoDisagreement();
    void anotherBalanceThanTheSnapshotsIsRefused();
    void aChangedEffectIsMaterial_data();
    void aChangedEffectIsMaterial();
    void aFeeAboveTheWorthIsTold_data();
    void aFeeAboveTheWorthIsTold();
    void thePriceIsToldAtWhichItPays();
    void aRestakeGainsWhatItStakes();
};

void PreparedBalancesTest::theSimulationTakesThePlansPlace()
{
    const TransactionPreview preview = previewFor(claiming(ankr(40)));
    QVERIFY(preview.isEffectSimulated);
    QCOMPARE(preview.effect, (BalanceEffect{ankr(40), 0, 0, 0}));
    QVERIFY(preview.risks.empty());
}

void PreparedBalancesTest::withoutASimulationThePlanIsShown()
{
    Inputs inputs = claiming(0);
    inputs.facts.simulation.balances.reset();
    const TransactionPreview preview = previewFor(inputs);
    QVERIFY(!preview.isEffectSimulated);
    QCOMPARE(preview.effect, (BalanceEffect{ankr(40), 0, 0, 0}));
    QVERIFY(preview.risks.empty());
}

void PreparedBalancesTest::anEstimateGivesWayToTheSimulation()
{
    Inputs inputs = unstaking();
    inputs.facts.simulation.balances->ankrAfter += 9'999; // as far as one was seen to be off
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.effect.ankrIn, UInt256(preview.ankrIn + 9'999));
    QVERIFY(preview.ankrIn > 0);
    QVERIFY(preview.risks.empty());
}

void PreparedBalancesTest::anythingElseThanPlannedNeedsAnOverride_data()
{
    QTest::addColumn<Inputs>("inputs");
    QTest::addColumn<BalanceEffect>("found");
    QTest::newRow("a claim that pays nothing") << claiming(0) << BalanceEffect{0, 0, 0, 0};
    QTest::newRow("a claim of a wei less") << claiming(ankr(40) - 1) << BalanceEffect{ankr(40) - 1, 0, 0, 0};
    QTest::newRow("a claim of a wei more") << claiming(ankr(40) + 1) << BalanceEffect{ankr(40) + 1, 0, 0, 0};
    Inputs takes = claiming(0);
    takes.facts.simulation.balances = balancesAfter(ankr(70));
    QTest::newRow("a claim that takes") << takes << BalanceEffect{0, ankr(30), 0, 0};
    Inputs spends = claiming(0);
    spends.facts.simulation.balances = balancesAfter(ankr(140), ankr(1) / 8);
    QTest::newRow("ETH that goes along") << spends << BalanceEffect{ankr(40), 0, 0, ankr(1) / 8};
    Inputs brings = claiming(0);
    brings.facts.simulation.balances = balancesAfter(ankr(140), ankr(1));
    QTest::newRow("ETH that comes in") << brings << BalanceEffect{ankr(40), 0, ankr(1) * 3 / 4, 0};
    Inputs more = unstaking();
    more.facts.simulation.balances->ankrAfter += ankr(1) / 1000;
    QTest::newRow("rewards beyond a rounding")
        << more << BalanceEffect{prepare(more)->plan.ankrIn + ankr(1) / 1000, 0, 0, 0};
}

void PreparedBalancesTest::anythingElseThanPlannedNeedsAnOverride()
{
    QFETCH(Inputs, inputs);
    QFETCH(BalanceEffect, found);
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::BalanceMismatch});
    QCOMPARE(preview.risks[0].found, found);
    QCOMPARE(preview.risks[0].expected, (BalanceEffect{preview.ankrIn, 0, 0, 0}));
    QCOMPARE(preview.effect, found);
    QVERIFY(preview.risks[0].error);
    RiskOverrides other = RiskOverrides::all();
    other.balanceMismatch = false;
    QVERIFY(!preview.canConfirm(other));
    RiskOverrides its;
    its.balanceMismatch = true;
    QVERIFY(preview.canConfirm(its));
}

void PreparedBalancesTest::endpointsThatDisagreeNeedAnOverride()
{
    Inputs inputs = claiming(ankr(40));
    Simulation opinion = inputs.facts.simulation;
    opinion.balances = balancesAfter(ankr(139));
    inputs.facts.opinions = {inputs.facts.simulation, opinion};
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::EndpointsDisagree});
    QCOMPARE(preview.risks[0].expected.ankrIn, ankr(40));
    QCOMPARE(preview.risks[0].found.ankrIn, ankr(39));
    RiskOverrides other = RiskOverrides::all();
    other.endpointsDisagree = false;
    QVERIFY(!preview.canConfirm(other));
    RiskOverrides its;
    its.endpointsDisagree = true;
    QVERIFY(preview.canConfirm(its));
}

void PreparedBalancesTest::anEndpointThatCannotTellIsNoDisagreement()
{
    Inputs inputs = claiming(ankr(40));
    Simulation opinion = inputs.facts.simulation;
    opinion.balances.reset();
    inputs.facts.opinions = {opinion};
    QVERIFY(previewFor(inputs).risks.empty());
}

void PreparedBalancesTest::anotherBalanceThanTheSnapshotsIsRefused()
{
    Inputs inputs = claiming(ankr(40));
    inputs.snapshot.ankrBalance = ankr(99);
    QCOMPARE(prepare(inputs).error().code, ErrorCode::InconsistentReply);
}

void PreparedBalancesTest::aChangedEffectIsMaterial_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("matters");
    const auto row = [](const char *name, const Change &change, bool matters) {
        QTest::newRow(name) << change << matters;
    };
    row(
        "nothing", [](Inputs &) {}, false);
    row(
        "the same effect on another balance",
        [](Inputs &i) {
            i.snapshot.ankrBalance = ankr(200);
            i.facts.simulation.balances = SimulatedBalances{ankr(200), ankr(240), 7, 7};
        },
        false);
    row(
        "another effect", [](Inputs &i) { i.facts.simulation.balances->ankrAfter = ankr(100); }, true);
    row(
        "it can't be simulated any more", [](Inputs &i) { i.facts.simulation.balances.reset(); }, true);
}

void PreparedBalancesTest::aChangedEffectIsMaterial()
{
    QFETCH(Change, change);
    QFETCH(bool, matters);
    const Inputs before = claiming(ankr(40));
    Inputs now = before;
    change(now);
    QCOMPARE(isMaterialChange(*prepare(before), *prepare(now)), matters);
}

void PreparedBalancesTest::aFeeAboveTheWorthIsTold_data()
{
    QTest::addColumn<std::uint64_t>("ankrPerEth"); // 0: none was typed
    QTest::addColumn<bool>("isTold");
    // At most 320,000 gas at 22 gwei: 0.00704 ETH.
    QTest::newRow("no rate") << std::uint64_t(0) << false;
    QTest::newRow("well below") << std::uint64_t(1'000) << false;
    QTest::newRow("a bit below") << std::uint64_t(5'681) << false;
    QTest::newRow("a bit above") << std::uint64_t(5'682) << true;
}

void PreparedBalancesTest::aFeeAboveTheWorthIsTold()
{
    QFETCH(std::uint64_t, ankrPerEth);
    QFETCH(bool, isTold);
    Inputs inputs = claiming(ankr(40));
    if (ankrPerEth > 0)
        inputs.local.rate = TypedRate{ankr(ankrPerEth), 1'700'000'000};
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.fee().maximumFee, UInt256(7'040'000) * gwei);
    QCOMPARE(kindsOf(preview), isTold ? std::vector{Risk::Kind::FeeAboveWorth} : std::vector<Risk::Kind>{});
    QVERIFY(preview.canConfirm());
    if (isTold)
        QVERIFY(preview.risks[0].feeInAnkr > ankr(40));
    // What an unstake is worth does not come in with it.
    Inputs unstake = unstaking();
    unstake.local.rate = TypedRate{ankr(1'000'000'000), 1'700'000'000};
    QVERIFY(previewFor(unstake).risks.empty());
}

void PreparedBalancesTest::thePriceIsToldAtWhichItPays()
{
    TransactionPreview preview = previewFor(claiming(ankr(40)));
    QCOMPARE(gainOf(preview), std::optional(ankr(40)));
    // 40 ANKR for at most 0.00704 ETH, cut.
    QCOMPARE(breakEvenRate(preview), std::optional<UInt256>(parsePlainAmount(u"5681.818181818181818181"_s).value()));
    preview.estimatedGas = 0; // the fee is not known
    QCOMPARE(breakEvenRate(preview), std::nullopt);
    QCOMPARE(gainOf(previewFor(unstaking())), std::nullopt);
    QCOMPARE(breakEvenRate(previewFor(claiming(0))), std::nullopt);
}

void PreparedBalancesTest::aRestakeGainsWhatItStakes()
{
    Inputs inputs = claiming(5); // the dust
    ProviderPosition &position = inputs.snapshot.providers[0];
    position.rewards = ankr(40) + 5;
    position.restakeAmount = ankr(40);
    position.restakeDust = 5;
    inputs.action = {ActionKind::Restake, position.address, ankr(40)};
    inputs.local.rate = TypedRate{ankr(5'682), 1'700'000'000};
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(gainOf(preview), std::optional<UInt256>(ankr(40) + 5));
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::FeeAboveWorth});
    QCOMPARE(preview.risks[0].gain, UInt256(ankr(40) + 5));
}

CAPSTAN_TEST(PreparedBalancesTest)

} // namespace capstan::prepared_balances_test

#include "prepared_balances_test.moc"
