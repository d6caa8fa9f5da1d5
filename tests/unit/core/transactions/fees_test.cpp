// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/fees.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::fees_test {

namespace {

constexpr std::uint64_t gwei = 1'000'000'000;
constexpr std::uint64_t tipFloor = gwei / 100;

/// Twenty blocks up to block 1000: base fee 10 gwei, next 11 gwei, tips 1, 2 and 3 gwei.
fees::FeeInputs quietMarket()
{
    fees::FeeInputs inputs;
    inputs.block.number = 1000;
    inputs.block.baseFeePerGas = UInt256(10 * gwei);
    inputs.headBlock = 1000;
    inputs.estimatedGas = 100'000;
    inputs.gasLimit = 160'000;
    inputs.history.oldestBlock = 981;
    inputs.history.baseFeePerGas.assign(20, UInt256(10 * gwei));
    inputs.history.baseFeePerGas.push_back(UInt256(11 * gwei));
    inputs.history.gasUsedRatio.assign(20, 0.5);
    inputs.history.reward.assign(20, {UInt256(1 * gwei), UInt256(2 * gwei), UInt256(3 * gwei)});
    return inputs;
}

using Spoil = void (*)(fees::FeeInputs &);

} // namespace

class FeesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gasLimitLeavesRoomUpToTheCap_data();
    void gasLimitLeavesRoomUpToTheCap();
    void gasLimitRefusesImpossibleEstimates_data();
    void gasLimitRefusesImpossibleEstimates();
    void baseFeeMovesByAnEighthPerBlock_data();
    void baseFeeMovesByAnEighthPerBlock();
    void optionsAreMadeFromTheHistory();
    void tipIsTheMedianOverBlocksWithTransactions();
    void tipHasAFloor();
    void fasterNeverTipsLess();
    void aShortHistoryOfAYoungChainIsFine();
    void theFeeOfALaterBlockIsFine();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();
    void feesAboveTheRangeAreRefused();
    void capIsFiveHundredthsOfAnEther();
    void aReplacementPaysAnEighthMoreRoundedUp_data();
    void aReplacementPaysAnEighthMoreRoundedUp();
    void aReplacementPaysAtLeastTheMarket();
    void anExpensiveTransactionRaisesEveryOption();
    void aFeeOfOnesOwnHasBoundsWithReasons_data();
    void aFeeOfOnesOwnHasBoundsWithReasons();
    void aFeeOfOnesOwnTellsItsCostAndWait();
};

void FeesTest::gasLimitLeavesRoomUpToTheCap_data()
{
    QTest::addColumn<quint64>("estimate");
    QTest::addColumn<quint64>("limit");
    QTest::newRow("least") << quint64(21'000) << quint64(33'600);
    QTest::newRow("an unstake") << quint64(234'567) << quint64(375'307);
    QTest::newRow("just below the cap") << quint64(10'485'759) << quint64(16'777'214);
    QTest::newRow("capped") << quint64(10'485'761) << quint64(16'777'216);
    QTest::newRow("at the cap") << quint64(16'777'216) << quint64(16'777'216);
}

void FeesTest::gasLimitLeavesRoomUpToTheCap()
{
    QFETCH(quint64, estimate);
    QFETCH(quint64, limit);
    QCOMPARE(fees::gasLimitFor(estimate), std::uint64_t(limit));
}

void FeesTest::gasLimitRefusesImpossibleEstimates_data()
{
    QTest::addColumn<quint64>("estimate");
    QTest::newRow("zero") << quint64(0);
    QTest::newRow("below the intrinsic gas") << quint64(20'999);
    QTest::newRow("above one transaction's cap") << quint64(16'777'217);
    QTest::newRow("largest") << ~quint64(0);
}

void FeesTest::gasLimitRefusesImpossibleEstimates()
{
    QFETCH(quint64, estimate);
    const auto limit = fees::gasLimitFor(estimate);
    QVERIFY(!limit);
    QCOMPARE(limit.error().code, ErrorCode::InconsistentReply);
}

void FeesTest::baseFeeMovesByAnEighthPerBlock_data()
{
    QTest::addColumn<quint64>("from");
    QTest::addColumn<quint64>("to");
    QTest::addColumn<quint64>("steps");
    QTest::addColumn<bool>("reachable");
    QTest::newRow("same") << quint64(800) << quint64(800) << quint64(1) << true;
    QTest::newRow("an eighth up") << quint64(800) << quint64(900) << quint64(1) << true;
    QTest::newRow("more than an eighth up") << quint64(800) << quint64(901) << quint64(1) << false;
    QTest::newRow("an eighth down") << quint64(800) << quint64(700) << quint64(1) << true;
    QTest::newRow("more than an eighth down") << quint64(800) << quint64(699) << quint64(1) << false;
    QTest::newRow("two steps up") << quint64(800) << quint64(1012) << quint64(2) << true;
    QTest::newRow("beyond two steps up") << quint64(800) << quint64(1013) << quint64(2) << false;
    QTest::newRow("always a wei up") << quint64(7) << quint64(8) << quint64(1) << true;
    QTest::newRow("no step") << quint64(7) << quint64(8) << quint64(0) << false;
}

void FeesTest::baseFeeMovesByAnEighthPerBlock()
{
    QFETCH(quint64, from);
    QFETCH(quint64, to);
    QFETCH(quint64, steps);
    QFETCH(bool, reachable);
    QCOMPARE(fees::isReachableBaseFee(UInt256(from), UInt256(to), steps), reachable);
}

void FeesTest::optionsAreMadeFromTheHistory()
{
    fees::FeeInputs inputs = quietMarket();
    inputs.secondsPerBlock = 12;
    const auto options = fees::feeOptions(inputs);
    QVERIFY(options);
    const FeeOption slow{FeeLevel::Slow,
                         {UInt256(23 * gwei), UInt256(1 * gwei)},
                         UInt256(12 * gwei) * 100'000,
                         UInt256(23 * gwei) * 160'000,
                         60};
    const FeeOption market{FeeLevel::Market,
                           {UInt256(24 * gwei), UInt256(2 * gwei)},
                           UInt256(13 * gwei) * 100'000,
                           UInt256(24 * gwei) * 160'000,
                           24};
    const FeeOption fast{FeeLevel::Fast,
                         {UInt256(25 * gwei), UInt256(3 * gwei)},
                         UInt256(14 * gwei) * 100'000,
                         UInt256(25 * gwei) * 160'000,
                         12};
    QCOMPARE(options->at(0), slow);
    QCOMPARE(options->at(1), market);
    QCOMPARE(options->at(2), fast);
}

void FeesTest::tipIsTheMedianOverBlocksWithTransactions()
{
    fees::FeeInputs inputs = quietMarket();
    // Three blocks count; one of them is an outlier, and what an empty block "tipped" says nothing.
    inputs.history.gasUsedRatio.assign(20, 0.0);
    inputs.history.reward.assign(20, {UInt256(0), UInt256(0), UInt256(0)});
    const std::array<std::uint64_t, 3> tips{4, 900, 5};
    for (std::size_t i = 0; i < tips.size(); ++i) {
        inputs.history.gasUsedRatio[i * 7] = 0.1;
        inputs.history.reward[i * 7] = {UInt256(tips[i] * gwei), UInt256(tips[i] * gwei),
                                        UInt256(tips[i] * gwei)};
    }
    const auto options = fees::feeOptions(inputs);
    QVERIFY(options);
    QCOMPARE(options->at(1).fee.maxPriorityFeePerGas, UInt256(5 * gwei));
}

void FeesTest::tipHasAFloor()
{
    fees::FeeInputs inputs = quietMarket();
    inputs.history.reward.assign(20, {UInt256(0), UInt256(1), UInt256(tipFloor - 1)});
    auto options = fees::feeOptions(inputs);
    QVERIFY(options);
    for (const FeeOption &option : *options)
        QCOMPARE(option.fee.maxPriorityFeePerGas, UInt256(tipFloor));

    inputs.history.reward.clear();
    options = fees::feeOptions(inputs);
    QVERIFY(options);
    QCOMPARE(options->at(2).fee.maxPriorityFeePerGas, UInt256(tipFloor));
}

void FeesTest::fasterNeverTipsLess()
{
    fees::FeeInputs inputs = quietMarket();
    inputs.history.reward.assign(20, {UInt256(3 * gwei), UInt256(2 * gwei), UInt256(1 * gwei)});
    const auto options = fees::feeOptions(inputs);
    QVERIFY(options);
    for (const FeeOption &option : *options)
        QCOMPARE(option.fee.maxPriorityFeePerGas, UInt256(3 * gwei));
}

void FeesTest::aShortHistoryOfAYoungChainIsFine()
{
    fees::FeeInputs inputs = quietMarket();
    inputs.block.number = 1;
    inputs.headBlock = 1;
    inputs.history.oldestBlock = 0;
    inputs.history.baseFeePerGas = {UInt256(11 * gwei), UInt256(10 * gwei), UInt256(9 * gwei)};
    inputs.history.gasUsedRatio = {0.0, 0.0};
    inputs.history.reward = {{0, 0, 0}, {0, 0, 0}};
    const auto options = fees::feeOptions(inputs);
    QVERIFY(options);
    QCOMPARE(options->at(1).fee.maxFeePerGas, UInt256(18 * gwei + tipFloor));
}

void FeesTest::theFeeOfALaterBlockIsFine()
{
    // Some nodes name the fee of the block after their head, whatever block the history ends with.
    fees::FeeInputs inputs = quietMarket();
    inputs.history.baseFeePerGas.back() = UInt256(12 * gwei);
    QVERIFY(!fees::feeOptions(inputs));
    inputs.headBlock = 1001;
    QVERIFY(fees::feeOptions(inputs));
}

void FeesTest::contradictionsAreRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, Spoil spoil, ErrorCode code = ErrorCode::InconsistentReply) {
        QTest::newRow(name) << spoil << code;
    };
    row("another base fee than the header's",
        [](fees::FeeInputs &i) { i.block.baseFeePerGas = UInt256(10 * gwei + 1); });
    row("next base fee out of reach",
        [](fees::FeeInputs &i) { i.history.baseFeePerGas.back() = UInt256(1000 * gwei); });
    row("next base fee collapsed", [](fees::FeeInputs &i) { i.history.baseFeePerGas.back() = 0; });
    row("another range of blocks", [](fees::FeeInputs &i) { i.history.oldestBlock = 980; });
    row("a range that starts before block 0", [](fees::FeeInputs &i) { i.block.number = 5; });
    row("no block", [](fees::FeeInputs &i) {
        i.history.gasUsedRatio.clear();
        i.history.reward.clear();
        i.history.baseFeePerGas.resize(1);
    });
    row("a missing base fee", [](fees::FeeInputs &i) { i.history.baseFeePerGas.pop_back(); });
    row("a missing row of tips", [](fees::FeeInputs &i) { i.history.reward.pop_back(); });
    row("a missing percentile", [](fees::FeeInputs &i) { i.history.reward[3].pop_back(); });
    row("a head below the block", [](fees::FeeInputs &i) { i.headBlock = 999; });
    row("a head far above the block", [](fees::FeeInputs &i) { i.headBlock = 1'000'000; });
    row(
        "no base fee", [](fees::FeeInputs &i) { i.block.baseFeePerGas.reset(); }, ErrorCode::NotSupported);
}

void FeesTest::contradictionsAreRefused()
{
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    fees::FeeInputs inputs = quietMarket();
    spoil(inputs);
    const auto options = fees::feeOptions(inputs);
    QVERIFY(!options);
    QCOMPARE(options.error().code, code);
}

void FeesTest::feesAboveTheRangeAreRefused()
{
    const UInt256 huge = ~UInt256(0);
    fees::FeeInputs inputs = quietMarket();
    inputs.history.reward.assign(20, {huge, huge, huge});
    auto options = fees::feeOptions(inputs);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::NumberOutOfRange);

    inputs = quietMarket();
    inputs.block.baseFeePerGas = huge / 2;
    inputs.history.baseFeePerGas.assign(21, huge / 2);
    options = fees::feeOptions(inputs);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::NumberOutOfRange);
}

void FeesTest::capIsFiveHundredthsOfAnEther()
{
    QCOMPARE(toDecimal(feeCap()), u"50000000000000000"_s);
}

void FeesTest::aReplacementPaysAnEighthMoreRoundedUp_data()
{
    QTest::addColumn<UInt256>("fee");
    QTest::addColumn<UInt256>("least");
    QTest::newRow("nothing") << UInt256(0) << UInt256(0);
    QTest::newRow("one") << UInt256(1) << UInt256(2);
    QTest::newRow("eight") << UInt256(8) << UInt256(9);
    QTest::newRow("nine") << UInt256(9) << UInt256(11);
    QTest::newRow("gwei") << UInt256(20 * gwei) << UInt256(22'500'000'000);
}

void FeesTest::aReplacementPaysAnEighthMoreRoundedUp()
{
    QFETCH(UInt256, fee);
    QFETCH(UInt256, least);
    QCOMPARE(fees::replacementFloor({fee, fee})->maxFeePerGas, least);
    QCOMPARE(fees::replacementFloor({fee, fee})->maxPriorityFeePerGas, least);
    QVERIFY(UInt256(least * 1000) >= UInt256(fee * 1125));
    QVERIFY(!fees::replacementFloor({~UInt256(0), 0}));
}

void FeesTest::aReplacementPaysAtLeastTheMarket()
{
    const fees::FeeInputs inputs = quietMarket();
    const auto options = fees::feeOptions(inputs).value();
    const auto raised = fees::raisedOptions(inputs, options, {UInt256(2), UInt256(1)}).value();
    QCOMPARE(raised[0].fee, options[1].fee);
    QCOMPARE(raised[0].expectedWaitSeconds, options[1].expectedWaitSeconds);
    QCOMPARE(raised[0].level, FeeLevel::Slow);
    QCOMPARE(raised[1], options[1]);
    QCOMPARE(raised[2], options[2]);
}

void FeesTest::anExpensiveTransactionRaisesEveryOption()
{
    const fees::FeeInputs inputs = quietMarket();
    const DynamicFee floor{UInt256(30 * gwei), UInt256(5 * gwei)};
    const auto raised = fees::raisedOptions(inputs, fees::feeOptions(inputs).value(), floor).value();
    for (const FeeOption &option : raised) {
        QCOMPARE(option.fee, floor);
        QCOMPARE(option.maximumFee, UInt256(UInt256(30 * gwei) * 160'000));
        QCOMPARE(option.expectedFee, UInt256(UInt256(16 * gwei) * 100'000));
    }
    // A high tip alone leaves market's max fee.
    const auto tipped = fees::raisedOptions(inputs, fees::feeOptions(inputs).value(), {0, UInt256(5 * gwei)});
    QCOMPARE(tipped->at(1).fee, (DynamicFee{UInt256(24 * gwei), UInt256(5 * gwei)}));
}

// The next base fee is 11 gwei; fast is 25 gwei with a tip of 3.
void FeesTest::aFeeOfOnesOwnHasBoundsWithReasons_data()
{
    using Problem = std::optional<CustomFeeProblem>;
    QTest::addColumn<DynamicFee>("fee");
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, std::uint64_t maxFee, std::uint64_t tip, bool replaces,
                        const Problem &problem) {
        QTest::newRow(name) << DynamicFee{UInt256(maxFee), UInt256(tip)} << replaces << problem;
    };
    const std::uint64_t least = 11 * gwei + tipFloor;
    row("the least", least, tipFloor, false, {});
    row("below the next base fee", least - 1, tipFloor, false, CustomFeeProblem::BelowBaseFee);
    row("a tip below every client's least", least, tipFloor - 1, false, CustomFeeProblem::TipTooLow);
    row("a tip above the fee", 20 * gwei, 20 * gwei + 1, false, CustomFeeProblem::TipAboveMaxFee);
    row("the most", 250 * gwei, 30 * gwei, false, {});
    row("a digit too many", 250 * gwei + 1, gwei, false, CustomFeeProblem::BeyondReason);
    row("a tip with a digit too many", 200 * gwei, 30 * gwei + 1, false, CustomFeeProblem::BeyondReason);
    // What is replaced pays 40 gwei, 2 of them as a tip.
    row("the least of a replacement", 45 * gwei, 2'250'000'000, true, {});
    row("below a replacement's", 45 * gwei - 1, 2'250'000'000, true, CustomFeeProblem::BelowReplacement);
    row("below a replacement's tip", 45 * gwei, 2'249'999'999, true, CustomFeeProblem::BelowReplacement);
}

void FeesTest::aFeeOfOnesOwnHasBoundsWithReasons()
{
    QFETCH(DynamicFee, fee);
    QFETCH(bool, replaces);
    QFETCH(std::optional<CustomFeeProblem>, problem);
    const fees::FeeInputs inputs = quietMarket();
    std::optional<DynamicFee> floor;
    if (replaces)
        floor = fees::replacementFloor({UInt256(40 * gwei), UInt256(2 * gwei)}).value();
    const auto options = fees::feeOptions(inputs).value();
    QCOMPARE(problemOf(fee, fees::customBounds(inputs, options, floor)), problem);
}

void FeesTest::aFeeOfOnesOwnTellsItsCostAndWait()
{
    const fees::FeeInputs inputs = quietMarket();
    const auto options = fees::feeOptions(inputs).value();
    const auto option = fees::customOption(inputs, options, {UInt256(12 * gwei), UInt256(2 * gwei)}).value();
    QCOMPARE(option.level, FeeLevel::Custom);
    QCOMPARE(option.expectedFee, UInt256(UInt256(12 * gwei) * 100'000));
    QCOMPARE(option.maximumFee, UInt256(UInt256(12 * gwei) * 160'000));
    QCOMPARE(option.expectedWaitSeconds, options[1].expectedWaitSeconds);
    const auto cheap = fees::customOption(inputs, options, {UInt256(12 * gwei), UInt256(tipFloor)}).value();
    QCOMPARE(cheap.expectedWaitSeconds, options[0].expectedWaitSeconds);
}

CAPSTAN_TEST(FeesTest)

} // namespace capstan::fees_test

#include "fees_test.moc"
