// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/block_ranges.h"

#include <algorithm>

namespace capstan {

std::vector<BlockRange> unionOf(std::vector<BlockRange> ranges)
{
    std::ranges::sort(ranges, {}, &BlockRange::first);
    std::vector<BlockRange> merged;
    for (const BlockRange &range : ranges) {
        if (!merged.empty() && range.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, range.last);
        else
            merged.push_back(range);
    }
    return merged;
}

} // namespace capstan
