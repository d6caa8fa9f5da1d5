// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMetaType>

#include <cstdint>

namespace capstan {

/// Seconds since 1970 UTC, chain time; both ends included.
struct TimeRange
{
    qint64 earliest = 0;
    qint64 latest = 0;
    bool operator==(const TimeRange &) const = default;
};

/// The contract's arithmetic of epochs and blocks (epoch = block / interval, no offset), and what wall-clock
/// times follow from it. Built anew with every snapshot: governance may change each figure, and all epoch
/// numbers move with the interval.
struct EpochClock
{
    std::uint64_t epochBlockInterval = 1; ///< blocks, at least 1
    std::uint64_t lockPeriodEpochs = 0;
    std::uint64_t undelegatePeriodEpochs = 0;
    std::uint64_t headBlock = 0;
    qint64 headTime = 0;             ///< the head's timestamp
    qint64 millisecondsPerBlock = 0; ///< measured between two headers, rounded down; 0: not known
    /// The same pace as the ratio of whole numbers that was measured: seconds that passed in so many blocks.
    /// It is what times are made from; without it (0 blocks) millisecondsPerBlock is.
    qint64 measuredSeconds = 0;
    std::uint64_t measuredBlocks = 0;

    std::uint64_t epochOf(std::uint64_t block) const { return block / epochBlockInterval; }
    std::uint64_t firstBlockOf(std::uint64_t epoch) const { return epoch * epochBlockInterval; }
    std::uint64_t currentEpoch() const { return epochOf(headBlock); }
    /// The first block of the next epoch.
    std::uint64_t epochEndBlock() const { return firstBlockOf(currentEpoch() + 1); }
    /// The next block already belongs to the next epoch: a transaction sent now lands there, while a call at
    /// the head still sees this one. What is said must hold for both.
    bool isBoundaryBlock() const { return headBlock + 1 == epochEndBlock(); }

    std::uint64_t unlockEpochOf(std::uint64_t recordEpoch) const { return recordEpoch + lockPeriodEpochs; }
    /// The first epoch in which an unstake made in @p epoch can be claimed.
    std::uint64_t claimEpochOf(std::uint64_t epoch) const { return epoch + 1 + undelegatePeriodEpochs; }

    bool knowsPace() const { return measuredBlocks > 0 || millisecondsPerBlock > 0; }
    /// headTime + (block − head) · seconds per block, rounded down: for a machine to read. Within the years
    /// 1970 to 9999; headTime itself while the pace is not known.
    qint64 timeOf(std::uint64_t block) const;
    /// The same as a range for a person: ± 0.5 % of the distance, at least one block, and not before the
    /// head; both ends equal for the head and what is before it.
    TimeRange timeRangeOf(std::uint64_t block) const;
    bool operator==(const EpochClock &) const = default;
};

/// Largest figures that a contract may name, so that no product of them can overflow 64 bits.
inline constexpr std::uint64_t MaxEpochBlockInterval = 1u << 31;
inline constexpr std::uint64_t MaxPeriodEpochs = 1u << 20;

} // namespace capstan
