// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/eth_api.h"
#include "core/transactions/transaction_preview.h"

/// What gas and what fees a transaction gets, from what a node says; none of it is believed without a bound.
namespace capstan::fees {

inline constexpr std::uint64_t MinTransactionGas = 21'000; ///< every transaction's intrinsic gas
inline constexpr std::uint64_t MaxGasLimit = 1u << 24;     ///< of one transaction, EIP-7825
inline constexpr int HistoryBlocks = 20;
inline constexpr int DefaultSecondsPerBlock = 12;

/// The percentiles of eth_feeHistory that slow, market and fast are made from.
std::vector<double> percentiles();

/// min(estimate × 1.6, MaxGasLimit): an exact estimate is exactly enough only while state stands still.
/// @return InconsistentReply for an estimate that no transaction can have.
Result<std::uint64_t> gasLimitFor(std::uint64_t estimate);

/// One step of EIP-1559 changes the base fee by at most an eighth (and at least by 1 wei upwards).
bool isReachableBaseFee(const UInt256 &from, const UInt256 &to, std::uint64_t steps);

/// What the options depend on.
struct FeeInputs
{
    eth::FeeHistory history;     ///< HistoryBlocks blocks, the newest is `block`
    BlockHeader block;           ///< its header
    std::uint64_t headBlock = 0; ///< at or above `block`; a node may name the fee of the block after this one
    std::uint64_t estimatedGas = 0;
    std::uint64_t gasLimit = 0;
    int secondsPerBlock = DefaultSecondsPerBlock;
};

/// Slow, market, fast: the median tip at each percentile over the blocks that had transactions, at least a
/// floor; max fee = 2 × next base fee + tip, enough for six full blocks in a row.
/// @return InconsistentReply when history and header contradict each other; NotSupported before London;
/// NumberOutOfRange for fees whose product leaves 256 bits.
Result<std::array<FeeOption, 3>> feeOptions(const FeeInputs &inputs);

/// What nodes ask of a transaction that takes another's place is 110 % of both of its fees; this is 112.5 %,
/// rounded up. @return NumberOutOfRange.
Result<DynamicFee> replacementFloor(const DynamicFee &replaced);

/// What `options` become for a replacement: each at least market's, and at least @p floor in both fees.
Result<std::array<FeeOption, 3>>
raisedOptions(const FeeInputs &inputs, const std::array<FeeOption, 3> &options, const DynamicFee &floor);

/// @p floor: a replacement's. The bounds of no fee at all when they would leave 256 bits.
CustomFeeBounds customBounds(const FeeInputs &inputs, const std::array<FeeOption, 3> &options,
                             const std::optional<DynamicFee> &floor);

/// What a fee chosen by hand means; its wait is that of the fastest of @p options which tips no more.
/// @return NumberOutOfRange.
Result<FeeOption> customOption(const FeeInputs &inputs, const std::array<FeeOption, 3> &options,
                               const DynamicFee &fee);

} // namespace capstan::fees
