// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/prepared_transaction.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace capstan::material_change_test {

using namespace testing;

namespace {

struct Inputs
{
    StakingSnapshot snapshot = snapshotAt(headNumber);
    ChainFacts facts = honestFacts();
    LocalFacts local{std::nullopt, implementation};
};

using Change = std::function<void(Inputs &)>;

PreparedTransaction prepare(const Inputs &inputs)
{
    const auto snapshot = std::make_shared<const StakingSnapshot>(inputs.snapshot);
    const auto plan = planAction(*snapshot, unstakeOf(ankr(2000)));
    return prepareTransaction(profileOf(), snapshot, plan.value(), inputs.facts, inputs.local).value();
}

void moveTo(Inputs &inputs, std::uint64_t block)
{
    inputs.snapshot = snapshotAt(block);
    inputs.facts.block = headerOf(block);
    inputs.facts.head = headerOf(block);
    inputs.facts.feeHistory.oldestBlock = block - 19;
}

} // namespace

/// What a dialog that is open has to tell of a newer block.
class MaterialChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeThatMattersIsFound_data();
    void aChangeThatMattersIsFound();
    void newCodeIsNamedByBothAddresses();
};

void MaterialChangeTest::aChangeThatMattersIsFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("matters");
    const auto row = [](const char *name, const Change &change, bool matters) {
        QTest::newRow(name) << change << matters;
    };
    row(
        "nothing", [](Inputs &) {}, false);
    row(
        "the next block", [](Inputs &i) { moveTo(i, headNumber + 1); }, false);
    row(
        "other fees",
        [](Inputs &i) {
            i.facts.feeHistory.reward.assign(20, {UInt256(gwei), UInt256(3 * gwei), UInt256(9 * gwei)});
        },
        false);
    row(
        "a bit more gas", [](Inputs &i) { i.facts.simulation.estimatedGas = 215'000; }, false);
    row(
        "a tenth more gas", [](Inputs &i) { i.facts.simulation.estimatedGas = 221'000; }, true);
    row(
        "another transaction of the account",
        [](Inputs &i) {
            i.facts.minedNonce = 8;
            i.facts.pendingNonce = 8;
        },
        true);
    row(
        "the next epoch", [](Inputs &i) { moveTo(i, 1150); }, true);
    row(
        "the last block of the epoch", [](Inputs &i) { moveTo(i, 1149); }, true);
    row(
        "other rewards", [](Inputs &i) { i.snapshot.providers[0].rewards = ankr(50); }, true);
    row(
        "something that waits", [](Inputs &i) { i.snapshot.providers[0].pending = ankr(1); }, true);
    row(
        "another oldest stake", [](Inputs &i) { i.snapshot.providers[0].stakes[0].amount = ankr(1000); },
        true);
    row(
        "the account has code", [](Inputs &i) { i.facts.accountHasCode = true; }, true);
    row(
        "the contract's code",
        [](Inputs &i) {
            i.facts.implementation = addressOf(0xde);
            i.snapshot.implementation = addressOf(0xde);
        },
        true);
    row(
        "the contract refuses",
        [](Inputs &i) {
            i.facts.simulation = {Error{ErrorCode::Reverted, u"paused"_s}, 0};
        },
        true);
}

void MaterialChangeTest::aChangeThatMattersIsFound()
{
    QFETCH(Change, change);
    QFETCH(bool, matters);
    Inputs inputs;
    const PreparedTransaction before = prepare(inputs);
    change(inputs);
    const PreparedTransaction now = prepare(inputs);
    QCOMPARE(isMaterialChange(before, now), matters);
}

void MaterialChangeTest::newCodeIsNamedByBothAddresses()
{
    Inputs inputs;
    inputs.local.acceptedImplementation = addressOf(1);
    const PreparedTransaction prepared = prepare(inputs);
    QCOMPARE(prepared.risks.size(), std::size_t(1));
    QCOMPARE(prepared.risks[0].kind, Risk::Kind::ImplementationChanged);
    QCOMPARE(prepared.risks[0].acceptedCode, addressOf(1));
    QCOMPARE(prepared.risks[0].foundCode, implementation);
    QVERIFY(!prepared.risks[0].overridable);
}

CAPSTAN_TEST(MaterialChangeTest)

} // namespace capstan::material_change_test

#include "material_change_test.moc"
