// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_plan.h"

#include <algorithm>

namespace capstan {

namespace {

/// So many windows are accepted before a size that was refused is tried again.
constexpr int TriesBeforeForgetting = 16;

} // namespace

std::vector<BlockRange> missingRanges(const std::vector<BlockRange> &ranges, const BlockRange &wanted)
{
    std::vector<BlockRange> missing;
    std::uint64_t next = wanted.first;
    for (const BlockRange &range : ranges) {
        if (range.last < next)
            continue;
        if (range.first > wanted.last)
            break;
        if (range.first > next)
            missing.push_back({next, range.first - 1});
        next = range.last + 1;
    }
    if (next <= wanted.last)
        missing.push_back({next, wanted.last});
    std::ranges::reverse(missing);
    return missing;
}

std::uint64_t coveredBlocks(const std::vector<BlockRange> &ranges, const BlockRange &wanted)
{
    std::uint64_t blocks = 0;
    for (const BlockRange &range : ranges) {
        const std::uint64_t first = std::max(range.first, wanted.first);
        const std::uint64_t last = std::min(range.last, wanted.last);
        if (first <= last)
            blocks += last - first + 1;
    }
    return blocks;
}

WindowSize::WindowSize(std::uint64_t first)
    : m_blocks(std::clamp<std::uint64_t>(first, 1, Largest))
{
}

void WindowSize::accepted(std::uint64_t size, std::size_t events)
{
    if (events > MostEvents) {
        m_blocks = std::clamp<std::uint64_t>(size * MostEvents / 2 / events, 1, m_blocks);
        return;
    }
    // Of a window that was cut off at a border nothing follows.
    if (size < m_blocks)
        return;
    if (m_refused != 0 && ++m_acceptedSince >= TriesBeforeForgetting)
        m_refused = 0;
    const std::uint64_t next = m_refused == 0 ? m_blocks * 2 : m_blocks + (m_refused - m_blocks) / 2;
    m_blocks = std::clamp<std::uint64_t>(next, m_blocks, Largest);
    if (m_refused != 0)
        m_blocks = std::min(m_blocks, m_refused - 1);
}

bool WindowSize::refused(std::uint64_t size)
{
    m_acceptedSince = 0;
    if (size <= 1)
        return false;
    m_refused = m_refused == 0 ? size : std::min(m_refused, size);
    m_blocks = std::min(m_blocks, size / 2);
    return true;
}

} // namespace capstan
