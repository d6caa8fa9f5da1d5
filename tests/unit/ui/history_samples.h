// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/history_entry.h"
#include "tests/unit/ui/samples.h"

namespace capstan::test {

inline Address otherProvider()
{
    std::array<std::uint8_t, 20> bytes{};
    bytes.fill(0x7d);
    return Address(bytes);
}

/// @p count lines, newest first, of all kinds and two providers, half a day apart, up to the time of
/// sampleSnapshot().
inline std::vector<HistoryEntry> historySample(std::size_t count)
{
    std::vector<HistoryEntry> entries;
    entries.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        HistoryEntry entry;
        entry.kind = static_cast<HistoryKind>(i % HistoryKindCount);
        entry.block = {50'000'000 - i * 3600, {}, 1'700'000'000 - static_cast<qint64>(i) * 43'200};
        entry.logIndex = i % 7;
        entry.transaction = Hash32(toBigEndian32(UInt256(i + 1)));
        entry.provider = i % 3 == 0 ? otherProvider() : ankrProvider();
        entry.amount = ankr("1000.12345678") + UInt256(i * 7919 % 1000) * ankr("1.5");
        entry.dust = entry.kind == HistoryKind::Restake ? UInt256(12'345'678) : UInt256();
        entry.epoch = 500 - i / 14;
        entry.isDetailed = true;
        if (i % 5 != 4)
            entry.fee = ankr("0.00092") + UInt256(i * 104'729 % 9973);
        entries.push_back(entry);
    }
    return entries;
}

} // namespace capstan::test
