// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/advanced_choice.h"
#include "core/transactions/fees.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/prepared_fixture.h"

#include <QTest>

namespace capstan::advanced_choice_test {

using namespace testing;

using Problem = std::optional<AdvancedProblem>;

namespace {

/// Nonces 5 and 6 wait, 7 is proposed, and 9 was sent by hand above the gap.
AdvancedBounds bounds()
{
    AdvancedBounds bounds;
    bounds.minedNonce = 5;
    bounds.nextNonce = 7;
    bounds.waitingNonces = {5, 9};
    bounds.lowestGas = 200'000;
    bounds.highestGas = fees::MaxGasLimit;
    return bounds;
}

AdvancedChoice nonceOf(std::uint64_t nonce)
{
    return {nonce, std::nullopt};
}

AdvancedChoice gasOf(std::uint64_t gasLimit)
{
    return {std::nullopt, gasLimit};
}

} // namespace

class AdvancedChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProblemHasItsBound_data();
    void everyProblemHasItsBound();
    void aReplacementKeepsItsNonce();
    void aPlainTransferKeepsItsGas();
    void onlyWhatIsImpossibleGivesWay();
    void theChoiceIsInTheTransaction();
    void aGapNeedsAnOverride();
    void theBoundsComeFromTheFacts();
};

void AdvancedChoiceTest::everyProblemHasItsBound_data()
{
    QTest::addColumn<AdvancedChoice>("choice");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nothing") << AdvancedChoice() << Problem();
    QTest::newRow("the proposed nonce") << nonceOf(7) << Problem();
    QTest::newRow("one that is mined") << nonceOf(4) << Problem(AdvancedProblem::NonceUsed);
    QTest::newRow("one of ours that waits") << nonceOf(5) << Problem(AdvancedProblem::NonceWaiting);
    QTest::newRow("another program's that waits") << nonceOf(6) << Problem(AdvancedProblem::NonceWaiting);
    QTest::newRow("the first above a gap") << nonceOf(8) << Problem();
    QTest::newRow("one of ours above the gap") << nonceOf(9) << Problem(AdvancedProblem::NonceWaiting);
    QTest::newRow("the last above a gap") << nonceOf(70) << Problem();
    QTest::newRow("beyond what nodes keep") << nonceOf(71) << Problem(AdvancedProblem::NonceTooHigh);
    QTest::newRow("the highest number") << nonceOf(~0ull) << Problem(AdvancedProblem::NonceTooHigh);
    QTest::newRow("the estimate") << gasOf(200'000) << Problem();
    QTest::newRow("less than the estimate") << gasOf(199'999) << Problem(AdvancedProblem::GasBelowEstimate);
    QTest::newRow("as much as can be") << gasOf(1u << 24) << Problem();
    QTest::newRow("more than can be") << gasOf((1u << 24) + 1) << Problem(AdvancedProblem::GasAboveMaximum);
    QTest::newRow("both wrong: the nonce first")
        << AdvancedChoice{4, 1} << Problem(AdvancedProblem::NonceUsed);
}

void AdvancedChoiceTest::everyProblemHasItsBound()
{
    QFETCH(AdvancedChoice, choice);
    QFETCH(Problem, problem);
    QCOMPARE(problemOf(choice, bounds()), problem);
}

void AdvancedChoiceTest::aReplacementKeepsItsNonce()
{
    AdvancedBounds fixed = bounds();
    fixed.isNonceFixed = true;
    QCOMPARE(problemOf(nonceOf(7), fixed), Problem());
    QCOMPARE(problemOf(nonceOf(8), fixed), Problem(AdvancedProblem::NonceFixed));
}

void AdvancedChoiceTest::aPlainTransferKeepsItsGas()
{
    AdvancedBounds fixed = bounds();
    fixed.isGasFixed = true;
    fixed.lowestGas = 21'000;
    QCOMPARE(problemOf(gasOf(21'000), fixed), Problem());
    QCOMPARE(problemOf(gasOf(21'001), fixed), Problem(AdvancedProblem::GasFixed));
}

void AdvancedChoiceTest::onlyWhatIsImpossibleGivesWay()
{
    QCOMPARE(allowedPart({4, 300'000}, bounds()), (AdvancedChoice{std::nullopt, 300'000}));
    QCOMPARE(allowedPart({8, 1}, bounds()), (AdvancedChoice{8, std::nullopt}));
    QCOMPARE(allowedPart({8, 300'000}, bounds()), (AdvancedChoice{8, 300'000}));
}

void AdvancedChoiceTest::theChoiceIsInTheTransaction()
{
    const PreparedTransaction prepared = prepare(Inputs()).value();
    const TransactionPreview proposed = previewOf(prepared, profileOf(), FeeLevel::Market);
    const TransactionPreview preview =
        previewOf(prepared, profileOf(), FeeLevel::Market, std::nullopt, {7, 640'000});
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(640'000));
    QVERIFY(preview.digest != proposed.digest);
    QCOMPARE(preview.digest, signingDigest(preview.transaction));
    // What it costs at most follows, what is expected does not.
    QCOMPARE(preview.fee().maximumFee, UInt256(proposed.fee().maximumFee * 2));
    QCOMPARE(preview.fee().expectedFee, proposed.fee().expectedFee);
    QVERIFY(isWithinBounds(preview.transaction, profileOf(), account, preview.action));
}

void AdvancedChoiceTest::aGapNeedsAnOverride()
{
    const PreparedTransaction prepared = prepare(Inputs()).value();
    const TransactionPreview preview =
        previewOf(prepared, profileOf(), FeeLevel::Market, std::nullopt, {9, std::nullopt});
    QCOMPARE(preview.transaction.nonce, std::uint64_t(9));
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::NonceGap});
    QCOMPARE(preview.risks[0].error->number, qint64(7));
    RiskOverrides other = RiskOverrides::all();
    other.nonceGap = false;
    QVERIFY(!preview.canConfirm(other));
    RiskOverrides its;
    its.nonceGap = true;
    QVERIFY(preview.canConfirm(its));
}

void AdvancedChoiceTest::theBoundsComeFromTheFacts()
{
    Inputs inputs;
    inputs.local.waitingNonces = {9};
    const AdvancedBounds unstake = previewFor(inputs).advancedBounds;
    QCOMPARE(unstake.minedNonce, std::uint64_t(7));
    QCOMPARE(unstake.nextNonce, std::uint64_t(7));
    QCOMPARE(unstake.waitingNonces, std::vector<std::uint64_t>{9});
    QCOMPARE(unstake.lowestGas, std::uint64_t(200'000));
    QCOMPARE(unstake.highestGas, std::uint64_t(1u << 24));
    QVERIFY(!unstake.isNonceFixed && !unstake.isGasFixed);
    const AdvancedBounds cancel = previewFor(cancelling()).advancedBounds;
    QVERIFY(cancel.isNonceFixed && cancel.isGasFixed);
    QCOMPARE(cancel.lowestGas, std::uint64_t(21'000));
}

CAPSTAN_TEST(AdvancedChoiceTest)

} // namespace capstan::advanced_choice_test

#include "advanced_choice_test.moc"
