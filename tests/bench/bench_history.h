// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace capstan::bench {

/// How fast a history is read from a chain in memory into a database on the disk, of 1,000 and of 10,000
/// events, and what a second start costs. Prints; @return whether it grows about as the events do.
bool historySync();

} // namespace capstan::bench
