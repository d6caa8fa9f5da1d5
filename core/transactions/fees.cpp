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

Result<FeeOption> optionFor(const FeeInputs &inputs, std::size_t index, const UInt256 &tip)
{
    const UInt256 &nextBaseFee = inputs.history.baseFeePerGas.back();
    const auto twice = multiply(nextBaseFee, 2);
    const auto maxFee = twice ? add(*twice, tip) : twice;
    const auto likely = add(nextBaseFee, tip);
    if (!maxFee || !likely)
        return failure(ErrorCode::NumberOutOfRange, QStringLiteral("eth_feeHistory"));
    const auto expected = multiply(*likely, inputs.estimatedGas);
    const auto maximum = multiply(*maxFee, inputs.gasLimit);
    if (!expected || !maximum)
        return failure(ErrorCode::NumberOutOfRange, QStringLiteral("eth_feeHistory"));
    return FeeOption{Levels[index], DynamicFee{*maxFee, tip}, *expected, *maximum,
                     BlocksToWait[index] * inputs.secondsPerBlock};
}

} // namespace

UInt256 feeCap()
{
    return UInt256(50'000'000'000'000'000);
}

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

} // namespace capstan::fees
