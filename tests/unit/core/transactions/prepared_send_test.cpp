// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/fees.h"
#include "core/transactions/prepared_transaction.h"
#include "core/transactions/transaction_bounds.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

#include <functional>

namespace capstan::prepared_send_test {

using namespace testing;

using Kind = Risk::Kind;

namespace {

/// 5,000 ANKR and 1 ETH in the account, 2,000 ANKR approved; the token answers true.
struct Inputs
{
    StakingSnapshot snapshot = snapshotAt(headNumber);
    TransactionAction action{ActionKind::SendEth, {}, ankr(1) / 10, recipient};
    ChainFacts facts = honestFacts();
    LocalFacts local{std::nullopt, implementation};

    Inputs()
    {
        snapshot.ankrBalance = ankr(5000);
        snapshot.ethBalance = ankr(1);
        snapshot.allowance = ankr(2000);
        facts.balance = ankr(1);
        facts.simulation.estimatedGas = fees::MinTransactionGas;
    }
};

Bytes wordOf(std::uint8_t last)
{
    Bytes word(32, 0);
    word.back() = last;
    return word;
}

Inputs allEth()
{
    Inputs inputs;
    inputs.action.wholeBalance = true;
    inputs.action.amount = 0;
    return inputs;
}

Inputs ofToken(ActionKind kind)
{
    Inputs inputs;
    inputs.action = {kind, {}, ankr(5), kind == ActionKind::SendAnkr ? recipient : Address()};
    inputs.facts.simulation = {std::nullopt, 50'000, wordOf(1)};
    return inputs;
}

Result<PreparedTransaction> prepare(const Inputs &inputs)
{
    const auto snapshot = std::make_shared<const StakingSnapshot>(inputs.snapshot);
    return planAction(*snapshot, inputs.action).and_then([&](const ActionPlan &plan) {
        return prepareTransaction(profileOf(), snapshot, plan, inputs.facts, inputs.local);
    });
}

TransactionPreview previewFor(const Inputs &inputs, FeeLevel level = FeeLevel::Market)
{
    return previewOf(prepare(inputs).value(), profileOf(), level);
}

std::vector<Kind> kindsOf(const TransactionPreview &preview)
{
    std::vector<Kind> kinds;
    for (const Risk &risk : preview.risks)
        kinds.push_back(risk.kind);
    return kinds;
}

bool isFine(const TransactionPreview &preview)
{
    return isWithinBounds(preview.transaction, profileOf(), account, preview.action);
}

/// Begins and ends as the recipient.
Address near()
{
    auto bytes = addressOf(0x11).bytes();
    for (const std::size_t at : {0U, 1U, 18U, 19U})
        bytes[at] = recipient.bytes()[at];
    return Address(bytes);
}

} // namespace

class PreparedSendTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ethIsSentWithItsExactGas();
    void aRecipientWithCodeMayTakeMoreGas();
    void theAmountAndTheFeeAreMissedTogether();
    void allEthIsWhatTheChosenFeeLeaves();
    void allEthLeavesAtLeastSomething_data();
    void allEthLeavesAtLeastSomething();
    void anotherBalanceIsAnotherAmount();
    void aFasterSendOfAllSendsLess();
    void aFasterSendOfSomeSendsTheSame();
    void whatTheTokenIsAskedForIsPreviewedWhole_data();
    void whatTheTokenIsAskedForIsPreviewedWhole();
    void aTokenThatSaysNoRefuses_data();
    void aTokenThatSaysNoRefuses();
    void aStakeIsPreviewedWithItsLock();
    void aStakeAtTheEndOfAnEpochSaysSo();
    void recipientsAreWeighed_data();
    void recipientsAreWeighed();
    void aClaimOfAllAboveTheCapIsTooLarge();
};

void PreparedSendTest::ethIsSentWithItsExactGas()
{
    const TransactionPreview preview = previewFor({});
    QCOMPARE(preview.transaction.to, recipient);
    QCOMPARE(preview.transaction.value, UInt256(ankr(1) / 10));
    QVERIFY(preview.transaction.data.empty());
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(21'000));
    QCOMPARE(preview.ethOut, UInt256(ankr(1) / 10));
    QCOMPARE(preview.ankrOut, UInt256(0));
    QVERIFY(preview.risks.empty());
    QVERIFY(preview.canConfirm());
    QVERIFY(isFine(preview));
}

void PreparedSendTest::aRecipientWithCodeMayTakeMoreGas()
{
    Inputs inputs;
    inputs.facts.recipientHasCode = true;
    inputs.facts.simulation.estimatedGas = 30'000;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(48'000));
    QCOMPARE(kindsOf(preview), std::vector{Kind::RecipientIsContract});
    QVERIFY(preview.canConfirm());
    QVERIFY(isFine(preview));
}

void PreparedSendTest::theAmountAndTheFeeAreMissedTogether()
{
    Inputs inputs;
    const UInt256 needed = previewFor(inputs).fee().maximumFee + inputs.action.amount;
    inputs.facts.balance = needed;
    QVERIFY(previewFor(inputs).canConfirm());
    inputs.facts.balance = needed - 1;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Kind::InsufficientEth});
    QCOMPARE(preview.risks[0].missing, UInt256(1));
    QVERIFY(!preview.canConfirm({true, true}));
}

void PreparedSendTest::allEthIsWhatTheChosenFeeLeaves()
{
    for (const FeeLevel level : {FeeLevel::Slow, FeeLevel::Market, FeeLevel::Fast}) {
        const TransactionPreview preview = previewFor(allEth(), level);
        QCOMPARE(preview.transaction.value, UInt256(ankr(1) - preview.fee().maximumFee));
        QCOMPARE(preview.action.amount, preview.transaction.value);
        QCOMPARE(preview.ethOut, preview.transaction.value);
        QVERIFY(preview.canConfirm());
        QVERIFY(isFine(preview));
    }
    QVERIFY(previewFor(allEth(), FeeLevel::Slow).ethOut > previewFor(allEth(), FeeLevel::Fast).ethOut);
}

void PreparedSendTest::allEthLeavesAtLeastSomething_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("enough");
    QTest::newRow("one wei less than the fee") << -1 << false;
    QTest::newRow("the fee") << 0 << false;
    QTest::newRow("one wei more") << 1 << true;
}

void PreparedSendTest::allEthLeavesAtLeastSomething()
{
    QFETCH(int, left);
    QFETCH(bool, enough);
    Inputs inputs = allEth();
    inputs.facts.balance = previewFor(inputs).fee().maximumFee - 1;
    inputs.facts.balance += static_cast<unsigned>(left + 1);
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.canConfirm(), enough);
    QCOMPARE(isFine(preview), enough);
    if (!enough)
        QCOMPARE(preview.risks[0].missing, UInt256(static_cast<unsigned>(1 - left)));
}

void PreparedSendTest::anotherBalanceIsAnotherAmount()
{
    Inputs richer = allEth();
    richer.snapshot.ethBalance += 1;
    richer.facts.balance += 1;
    QVERIFY(isMaterialChange(prepare(allEth()).value(), prepare(richer).value()));
    Inputs some = richer;
    some.action = Inputs().action;
    QVERIFY(!isMaterialChange(prepare(Inputs()).value(), prepare(some).value()));
}

/// @p inputs as what was sent before, waiting at 40 gwei.
Inputs replacing(Inputs inputs)
{
    Replaced replaced;
    replaced.newest = recordOf(ActionKind::SendEth);
    replaced.transaction.to = recipient;
    replaced.transaction.value = previewFor(inputs).ethOut;
    replaced.highestFee = {UInt256(40 * gwei), UInt256(gwei)};
    inputs.action.amount = replaced.transaction.value;
    inputs.local.replaced = replaced;
    inputs.facts.pendingNonce = 8;
    return inputs;
}

void PreparedSendTest::aFasterSendOfAllSendsLess()
{
    const TransactionPreview preview = previewFor(replacing(allEth()));
    QCOMPARE(preview.transaction.nonce, std::uint64_t(7));
    QVERIFY(preview.ethOut < previewFor(allEth()).ethOut);
    QCOMPARE(preview.ethOut, UInt256(ankr(1) - preview.fee().maximumFee));
    QVERIFY(isFine(preview));
}

void PreparedSendTest::aFasterSendOfSomeSendsTheSame()
{
    Inputs inputs = replacing({});
    QCOMPARE(previewFor(inputs).ethOut, UInt256(ankr(1) / 10));
    inputs.action.amount += 1;
    QCOMPARE(prepare(inputs).error().code, ErrorCode::NotSupported);
}

void PreparedSendTest::whatTheTokenIsAskedForIsPreviewedWhole_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QString>("function");
    QTest::addColumn<UInt256>("ankrOut");
    QTest::newRow("a send") << ActionKind::SendAnkr << QStringLiteral("transfer") << ankr(5);
    QTest::newRow("an approval") << ActionKind::Approve << QStringLiteral("approve") << UInt256(0);
}

void PreparedSendTest::whatTheTokenIsAskedForIsPreviewedWhole()
{
    QFETCH(ActionKind, kind);
    const TransactionPreview preview = previewFor(ofToken(kind));
    QCOMPARE(preview.transaction.to, token);
    QCOMPARE(preview.transaction.value, UInt256(0));
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(80'000));
    QTEST(preview.call.functionName, "function");
    QTEST(preview.ankrOut, "ankrOut");
    QVERIFY(preview.canConfirm());
    QVERIFY(isFine(preview));
}

void PreparedSendTest::aTokenThatSaysNoRefuses_data()
{
    QTest::addColumn<Bytes>("answer");
    QTest::newRow("false") << wordOf(0);
    QTest::newRow("nothing") << Bytes{};
    QTest::newRow("no bool") << wordOf(2);
}

void PreparedSendTest::aTokenThatSaysNoRefuses()
{
    QFETCH(Bytes, answer);
    for (const ActionKind kind : {ActionKind::SendAnkr, ActionKind::Approve}) {
        Inputs inputs = ofToken(kind);
        inputs.facts.simulation.returned = answer;
        const TransactionPreview preview = previewFor(inputs);
        QCOMPARE(kindsOf(preview), std::vector{Kind::SimulationFailed});
        QVERIFY(!preview.canConfirm());
        QCOMPARE(preview.transaction.gasLimit, std::uint64_t(0));
        // Another node that says so too makes it certain.
        inputs.facts.opinions = {inputs.facts.simulation};
        QVERIFY(previewFor(inputs).risks[0].certain);
    }
}

void PreparedSendTest::aStakeIsPreviewedWithItsLock()
{
    Inputs inputs;
    inputs.action = {ActionKind::Stake, provider, ankr(2000)};
    inputs.facts.simulation.estimatedGas = 208'000;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.transaction.to, staking);
    QCOMPARE(preview.ankrOut, ankr(2000));
    QVERIFY(preview.stake);
    QCOMPARE(preview.stake->lock.epoch, std::uint64_t(35));
    QVERIFY(preview.risks.empty());
    QVERIFY(isFine(preview));
}

void PreparedSendTest::aStakeAtTheEndOfAnEpochSaysSo()
{
    Inputs inputs;
    inputs.action = {ActionKind::Stake, provider, ankr(2000)};
    inputs.facts.simulation.estimatedGas = 208'000;
    inputs.snapshot.block = headerOf(1149);
    inputs.snapshot.clock.headBlock = 1149;
    inputs.facts.block = inputs.facts.head = headerOf(1149);
    inputs.facts.feeHistory.oldestBlock = 1130;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Kind::EpochBoundary});
    QVERIFY(preview.stake->atBoundary);
}

void PreparedSendTest::recipientsAreWeighed_data()
{
    using Change = std::function<void(Inputs &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::vector<Kind>>("kinds");
    const auto row = [](const char *name, const std::vector<Kind> &kinds, const Change &change) {
        QTest::newRow(name) << change << kinds;
    };
    row("known", {}, [](Inputs &i) { i.local.knownAddresses = {account, recipient}; });
    row("never sent to", {Kind::FirstTransactionTo}, [](Inputs &i) { i.local.sentThereBefore = false; });
    row("a contract", {Kind::RecipientIsContract}, [](Inputs &i) { i.facts.recipientHasCode = true; });
    row("a lookalike", {Kind::RecipientLookalike}, [](Inputs &i) { i.local.knownAddresses = {near()}; });
    row("all of it, the gravest first",
        {Kind::RecipientLookalike, Kind::RecipientIsContract, Kind::FirstTransactionTo}, [](Inputs &i) {
            i.local.knownAddresses = {near()};
            i.local.sentThereBefore = false;
            i.facts.recipientHasCode = true;
        });
}

void PreparedSendTest::recipientsAreWeighed()
{
    QFETCH(std::function<void(Inputs &)>, change);
    QFETCH(std::vector<Kind>, kinds);
    Inputs eth;
    Inputs ankrs = ofToken(ActionKind::SendAnkr);
    Inputs approval = ofToken(ActionKind::Approve);
    for (Inputs *inputs : {&eth, &ankrs, &approval})
        change(*inputs);
    QCOMPARE(kindsOf(previewFor(eth)), kinds);
    QCOMPARE(kindsOf(previewFor(ankrs)), kinds);
    QVERIFY(previewFor(eth).canConfirm());
    // Nobody is sent anything.
    QVERIFY(previewFor(approval).risks.empty());
    const auto risks = previewFor(eth).risks;
    if (!risks.empty() && risks[0].kind == Kind::RecipientLookalike)
        QCOMPARE(risks[0].resembled, near());
}

void PreparedSendTest::aClaimOfAllAboveTheCapIsTooLarge()
{
    Inputs inputs;
    inputs.action = {ActionKind::ClaimAllRewards};
    inputs.facts.simulation.estimatedGas = fees::MaxGasLimit;
    QCOMPARE(previewFor(inputs).transaction.gasLimit, fees::MaxGasLimit);
    inputs.facts.simulation.estimatedGas = fees::MaxGasLimit + 1;
    QCOMPARE(prepare(inputs).error().code, ErrorCode::TooLarge);
}

CAPSTAN_TEST(PreparedSendTest)

} // namespace capstan::prepared_send_test

#include "prepared_send_test.moc"
