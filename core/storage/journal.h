// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/transaction_record.h"

#include <optional>
#include <vector>

namespace capstan {

class Database;

/// Every transaction that was signed here, written before it is broadcast. Each function is one committed
/// SQLite transaction; when it returns a value, the value is on the disk.
class Journal
{
public:
    /// @p database outlives the journal.
    explicit Journal(Database *database)
        : m_database(database)
    {
    }

    /// @return the record with its id. On any error nothing may be sent: DatabaseFailure, FileUnwritable (a
    /// full disk too), NumberOutOfRange (a 64-bit number above 2^63 − 1). A hash or a live nonce that is
    /// there already is NonceConflict; only a record that replaces another shares its nonce, and each is
    /// replaced at most once.
    Result<TransactionRecord> add(const TransactionRecord &record);
    /// Replaces what may change: state, block, confirmations, fee, epoch, amounts paid, dropped, detail.
    /// Found by id and hash; DatabaseFailure when there is none. NonceConflict when it would be a second live
    /// one.
    Result<void> update(const TransactionRecord &record);

    /// Newest first.
    Result<std::vector<TransactionRecord>> records(std::uint64_t chainId, const Hash32 &genesis,
                                                   const Address &account) const;
    /// Of every account: what has to be followed after a start.
    Result<std::vector<TransactionRecord>> unfinished(std::uint64_t chainId, const Hash32 &genesis) const;
    /// One above the highest nonce of a live record; none without records.
    Result<std::optional<std::uint64_t>> nextNonce(std::uint64_t chainId, const Hash32 &genesis,
                                                   const Address &account) const;

private:
    Database *m_database;
};

} // namespace capstan
