// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/fees.h"

#include <algorithm>

namespace capstan::fees {

namespace {

constexpr std::uint64_t TipFloor = 10'000'000; // wei per gas: 0.01 gwei, above every client's minimum
constexpr std::uint64_t MaxSteps = 16;         // of the base fee between a header and the fee named for later

constexpr std::array<FeeLevel, 3> Levels{FeeLevel::Slow, FeeLevel::Market, FeeLevel::Fast};
constexpr std::array<int, 3> BlocksToWait{5, 2, 1};

tl::unexpected<Error> inconsistent(const QString &what)
{
    return failure(ErrorCode::InconsistentReply, QStringLiteral("eth_feeHistory: ") + what);
}

Result<void> checkHistory(const FeeInputs &inputs)
{
    const eth::FeeHistory &history = inputs.history;
    const std::size_t blocks = history.gasUsedRatio.size();
    if (!inputs.block.baseFeePerGas)
        return failure(ErrorCode::NotSupported, QStringLiteral("baseFeePerGas"));
    if (blocks == 0 || history.baseFeePerGas.size() != blocks + 1)
        return inconsistent(QStringLiteral("length"));
    if (!history.reward.empty() && history.reward.size() != blocks)
        return inconsistent(QStringLiteral("reward"));
    if (inputs.block.number < blocks - 1 || history.oldestBlock != inputs.block.number - (blocks - 1))
        return inconsistent(QStringLiteral("oldestBlock"));
    if (history.baseFeePerGas[blocks - 1] != *inputs.block.baseFeePerGas)
        return inconsistent(QStringLiteral("baseFeePerGas"));
    const std::uint64_t steps = inputs.headBlock - inputs.block.number + 1;
    if (inputs.headBlock < inputs.block.number || steps > MaxSteps ||
        !isReachableBaseFee(*inputs.block.baseFeePerGas, history.baseFeePerGas[blocks], steps))
        return inconsistent(QStringLiteral("next baseFeePerGas"));
    return {};
}

/// The lower median, without the blocks that had no transaction and so no tip.
Result<UInt256> medianTip(const eth::FeeHistory &history, std::size_t percentile)
{
    std::vector<UInt256> tips;
    for (std::size_t block = 0; block < history.reward.size(); ++block) {
        if (history.reward[block].size() != Levels.size())
            return inconsistent(QStringLiteral("reward"));
        if (history.gasUsedRatio[block] > 0.0)
            tips.push_back(history.reward[block][percentile]);
    }
    if (tips.empty())
        return UInt256(TipFloor);
    std::sort(tips.begin(), tips.end());
    return std::max(tips[(tips.size() - 1) / 2], UInt256(TipFloor));
}

tl::unexpected<Error> outOfRange()
{
    return failure(ErrorCode::NumberOutOfRange, QStringLiteral("eth_feeHistory"));
}

const UInt256 &nextBaseFee(const FeeInputs &inputs)
{
    return inputs.history.baseFeePerGas.back();
}

/// What @p fee costs, and how long it may take.
Result<FeeOption> optionOf(const FeeInputs &inputs, FeeLevel level, const DynamicFee &fee, int waitSeconds)
{
    const auto likely = add(nextBaseFee(inputs), fee.maxPriorityFeePerGas);
    if (!likely)
        return outOfRange();
    const auto expected = multiply(std::min(*likely, fee.maxFeePerGas), inputs.estimatedGas);
    const auto maximum = multiply(fee.maxFeePerGas, inputs.gasLimit);
    if (!expected || !maximum)
        return outOfRange();
    return FeeOption{level, fee, *expected, *maximum, waitSeconds};
}

Result<FeeOption> optionFor(const FeeInputs &inputs, std::size_t index, const UInt256 &tip)
{
    const auto twice = multiply(nextBaseFee(inputs), 2);
    const auto maxFee = twice ? add(*twice, tip) : twice;
    if (!maxFee)
        return outOfRange();
    return optionOf(inputs, Levels[index], DynamicFee{*maxFee, tip},
                    BlocksToWait[index] * inputs.secondsPerBlock);
}

DynamicFee higher(const DynamicFee &a, const DynamicFee &b)
{
    return {std::max(a.maxFeePerGas, b.maxFeePerGas),
            std::max(a.maxPriorityFeePerGas, b.maxPriorityFeePerGas)};
}

/// 9/8, rounded up.
Result<UInt256> eighthMore(const UInt256 &fee)
{
    const UInt256 eighth = fee / 8 + (fee % 8 == 0 ? 0 : 1);
    return add(fee, eighth);
}

} // namespace

std::vector<double> percentiles()
{
    return {10.0, 50.0, 90.0};
}

Result<std::uint64_t> gasLimitFor(std::uint64_t estimate)
{
    if (estimate < MinTransactionGas || estimate > MaxGasLimit)
        return failure(ErrorCode::InconsistentReply,
                       QStringLiteral("eth_estimateGas: %1").arg(QString::number(estimate)));
    return std::min(estimate * 8 / 5, MaxGasLimit);
}

bool isReachableBaseFee(const UInt256 &from, const UInt256 &to, std::uint64_t steps)
{
    UInt256 lowest = from;
    UInt256 highest = from;
    for (std::uint64_t step = 0; step < steps; ++step) {
        lowest = subtractOrZero(lowest, lowest / 8);
        const auto higher = add(highest, std::max(UInt256(highest / 8), UInt256(1)));
        if (!higher)
            return false;
        highest = *higher;
    }
    return lowest <= to && to <= highest;
}

Result<std::array<FeeOption, 3>> feeOptions(const FeeInputs &inputs)
{
    if (const auto checked = checkHistory(inputs); !checked)
        return tl::unexpected(checked.error());
    std::array<FeeOption, 3> options;
    UInt256 slower = 0;
    for (std::size_t index = 0; index < options.size(); ++index) {
        const auto tip = medianTip(inputs.history, index);
        if (!tip)
            return tl::unexpected(tip.error());
        // A node's percentiles may cross; a faster choice never tips less.
        slower = std::max(slower, *tip);
        const auto option = optionFor(inputs, index, slower);
        if (!option)
            return tl::unexpected(option.error());
        options[index] = *option;
    }
    return options;
}

Result<DynamicFee> replacementFloor(const DynamicFee &replaced)
{
    const auto maxFee = eighthMore(replaced.maxFeePerGas);
    const auto tip = eighthMore(replaced.maxPriorityFeePerGas);
    if (!maxFee || !tip)
        return outOfRange();
    return DynamicFee{*maxFee, *tip};
}

Result<std::array<FeeOption, 3>>
raisedOptions(const FeeInputs &inputs, const std::array<FeeOption, 3> &options, const DynamicFee &floor)
{
    const FeeOption &market = options[static_cast<std::size_t>(FeeLevel::Market)];
    const DynamicFee least = higher(market.fee, floor);
    std::array<FeeOption, 3> raised;
    for (std::size_t index = 0; index < options.size(); ++index) {
        const int wait = std::min(options[index].expectedWaitSeconds, market.expectedWaitSeconds);
        const auto option = optionOf(inputs, Levels[index], higher(options[index].fee, least), wait);
        if (!option)
            return tl::unexpected(option.error());
        raised[index] = *option;
    }
    return raised;
}

CustomFeeBounds customBounds(const FeeInputs &inputs, const std::array<FeeOption, 3> &options,
                             const std::optional<DynamicFee> &floor)
{
    constexpr int reasonable = 10;
    const DynamicFee &fast = options.back().fee;
    CustomFeeBounds bounds;
    bounds.replacement = floor;
    bounds.lowest.maxPriorityFeePerGas = TipFloor;
    if (floor)
        bounds.lowest = higher(*floor, bounds.lowest);
    const auto atOnce = add(nextBaseFee(inputs), bounds.lowest.maxPriorityFeePerGas);
    const auto maxFee = multiply(fast.maxFeePerGas, reasonable);
    const auto tip = multiply(fast.maxPriorityFeePerGas, reasonable);
    if (!atOnce || !maxFee || !tip)
        return bounds;
    bounds.lowest.maxFeePerGas = std::max(bounds.lowest.maxFeePerGas, *atOnce);
    bounds.highest = {*maxFee, *tip};
    return bounds;
}

Result<FeeOption> customOption(const FeeInputs &inputs, const std::array<FeeOption, 3> &options,
                               const DynamicFee &fee)
{
    int wait = options.front().expectedWaitSeconds;
    for (const FeeOption &option : options) {
        if (option.fee.maxPriorityFeePerGas <= fee.maxPriorityFeePerGas)
            wait = option.expectedWaitSeconds;
    }
    return optionOf(inputs, FeeLevel::Custom, fee, wait);
}

} // namespace capstan::fees
