// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_record.h"

#include <QMetaType>

#include <span>

namespace capstan {

/// What happened, as a person tells it.
enum class HistoryKind {
    Unknown, ///< a claim whose transaction does not tell what it claims, or was not read yet
    Stake,
    Unstake,
    ClaimUnstaked,
    ClaimRewards,
    UnstakeRewards, ///< the rewards of the part that an unstake took out, paid with it
    Restake,
    Combined, ///< unstaked amount and rewards in one claim
};
inline constexpr int HistoryKindCount = 8;

/// One line of a history.
struct HistoryEntry
{
    HistoryKind kind = HistoryKind::Unknown;
    HistoryBlock block;
    std::uint64_t logIndex = 0;
    Hash32 transaction;
    Address provider;
    UInt256 amount;          ///< wei; of a restake what was locked
    UInt256 dust;            ///< wei; of a restake what was paid out instead
    std::uint64_t epoch = 0; ///< of the block, by the contract's word at that time
    /// The transaction was read: kind and fee are as known as they can be.
    bool isDetailed = false;
    /// wei. A transaction's fee stands at the first of its lines alone, so that fees can be added up. None:
    /// at another line, not known yet, or paid by another account.
    std::optional<UInt256> fee;
    bool operator==(const HistoryEntry &) const = default;
};

/// The lines of @p events, newest first as they are. All events of a transaction are there or none.
std::vector<HistoryEntry> historyEntries(std::span<const HistoryEvent> events);

} // namespace capstan

Q_DECLARE_METATYPE(capstan::HistoryKind)
