// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_record.h"

namespace capstan {

/// The union of ranges, in order and apart from each other; neighbours become one.
std::vector<BlockRange> unionOf(std::vector<BlockRange> ranges);

} // namespace capstan
