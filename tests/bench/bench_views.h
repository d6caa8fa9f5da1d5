// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace capstan::bench {

/// 10,000 lines of history and 1,000 stakes in our tables, against a bare QTreeView with the same rows:
/// filling it, scrolling, filtering. Prints; @return whether scrolling stays within a frame of 16 ms.
bool views();

} // namespace capstan::bench
