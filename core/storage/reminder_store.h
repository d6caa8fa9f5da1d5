// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <optional>
#include <vector>

namespace capstan {

class Database;

/// Something that came true for an account and that it was told of. What stays the same as long as it is the
/// same event is its key; the words and figures of the message are made from the snapshot.
struct ToldReminder
{
    enum class Kind {
        StakeUnlocked = 1,   ///< a record of the queue; `recordEpoch` tells which
        UnstakeClaimable = 2 ///< the provider's bucket; `amount` (wei) tells which: it grows as a whole
    };

    Kind kind = Kind::StakeUnlocked;
    Address provider;
    std::uint64_t recordEpoch = 0; ///< 0 with UnstakeClaimable
    UInt256 amount;                ///< 0 with StakeUnlocked: an unstake makes the record smaller
    bool operator==(const ToldReminder &) const = default;
};

/// What reminders were told, so that each is told once, whatever happens to the program in between.
class ReminderStore
{
public:
    /// @p database outlives it.
    explicit ReminderStore(Database *database)
        : m_database(database)
    {
    }

    /// In no promised order.
    Result<std::vector<ToldReminder>> told(std::uint64_t chainId, const Hash32 &genesis,
                                           const Address &account) const;
    /// All of them or, with an error, none. One that is there already is kept as it is.
    /// @p toldAt seconds since 1970, chain time.
    Result<void> remember(std::uint64_t chainId, const Hash32 &genesis, const Address &account,
                          const std::vector<ToldReminder> &reminders, qint64 toldAt);
    /// What is no longer true may come true again, and be told again. All of them or, with an error, none.
    Result<void> forget(std::uint64_t chainId, const Hash32 &genesis, const Address &account,
                        const std::vector<ToldReminder> &reminders);

private:
    Result<void> forEach(const QString &sql, std::uint64_t chainId, const Hash32 &genesis,
                         const Address &account, const std::vector<ToldReminder> &reminders,
                         std::optional<qint64> toldAt);

    Database *m_database;
};

} // namespace capstan
