// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_record.h"

namespace capstan {

/// What of @p wanted is in none of @p ranges (in order and apart), highest first. Nothing for an empty wish
/// (first above last).
std::vector<BlockRange> missingRanges(const std::vector<BlockRange> &ranges, const BlockRange &wanted);

/// How many blocks of @p wanted are in @p ranges.
std::uint64_t coveredBlocks(const std::vector<BlockRange> &ranges, const BlockRange &wanted);

/// How many blocks to ask for at a time: doubles while the node accepts, halves when it refuses, and then
/// comes closer to what was refused in ever smaller steps; what was refused once is tried again after a
/// while, as the next blocks may hold fewer events.
class WindowSize
{
public:
    static constexpr std::uint64_t Largest = 100'000; ///< blocks
    /// So many events in one window are enough.
    static constexpr std::size_t MostEvents = 1000;

    explicit WindowSize(std::uint64_t first);
    std::uint64_t blocks() const { return m_blocks; }
    /// A window of @p size blocks was answered with @p events.
    void accepted(std::uint64_t size, std::size_t events);
    /// @return whether a smaller one can be tried.
    bool refused(std::uint64_t size);

private:
    std::uint64_t m_blocks;
    std::uint64_t m_refused = 0; ///< the smallest refused; 0: none
    int m_acceptedSince = 0;
};

} // namespace capstan
