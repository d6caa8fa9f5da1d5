// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <cstdint>

namespace capstan {

/// How far a synchronisation is.
struct HistoryProgress
{
    enum class Phase { Checking, Reading, Details };
    Phase phase = Phase::Checking;
    std::uint64_t blocksRead = 0; ///< of those wanted, also in earlier runs
    std::uint64_t blocksWanted = 0;
    std::uint64_t readDownTo = 0;       ///< all from here to the head was read
    std::uint64_t transactionsRead = 0; ///< their details, in this run
    bool operator==(const HistoryProgress &) const = default;
};

} // namespace capstan

Q_DECLARE_METATYPE(capstan::HistoryProgress)
