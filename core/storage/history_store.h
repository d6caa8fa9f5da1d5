// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/history_record.h"

namespace capstan {

class Database;

/// What the chain said about accounts' pasts, so that no block has to be asked about twice. Each function is
/// one committed SQLite transaction. Errors: DatabaseFailure, FileUnwritable, and NumberOutOfRange for 64-bit
/// numbers above 2^63 − 1.
class HistoryStore
{
public:
    /// Where a page of events begins: after this one.
    struct Place
    {
        std::uint64_t block = 0;
        std::uint64_t logIndex = 0;
    };

    /// @p database outlives the store.
    explicit HistoryStore(Database *database)
        : m_database(database)
    {
    }

    /// Nothing read yet is a coverage without ranges.
    Result<HistoryCoverage> coverage(const HistoryKey &key) const;
    enum class Which { All, WithoutDetails };
    /// At most @p limit, newest first; @p after none: from the newest.
    Result<std::vector<HistoryEvent>> events(const HistoryKey &key, const std::optional<Place> &after,
                                             int limit, Which which = Which::All) const;
    /// The newest Undelegated of each provider that has one in @p firstBlock or later.
    Result<std::vector<HistoryEvent>> newestUnstakes(const HistoryKey &key, std::uint64_t firstBlock) const;

    /// Adds what @p window holds, and its range to what was read. What stood there before is replaced.
    Result<void> addWindow(const HistoryKey &key, const HistoryWindow &window);
    Result<void> addDetails(const HistoryKey &key, const std::vector<HistoryDetails> &details);
    /// Takes away all that is above @p block, as it is in the chain no more; none: everything.
    Result<void> rollBack(const HistoryKey &key, const std::optional<std::uint64_t> &block);
    /// What was read up to @p block is final. Checkpoints below the highest of them are dropped.
    Result<void> settle(const HistoryKey &key, std::uint64_t block);

private:
    Result<std::optional<qint64>> find(const HistoryKey &key) const;
    Result<qint64> findOrAdd(const HistoryKey &key);

    Database *m_database;
};

} // namespace capstan
