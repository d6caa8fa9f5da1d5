// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reminder_store.h"

#include "core/storage/database.h"
#include "core/storage/sql.h"

namespace capstan {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<ToldReminder>> ReminderStore::told(std::uint64_t chainId, const Hash32 &genesis,
                                                      const Address &account) const
{
    const auto chain = toSql(chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    auto query = runSql(m_database->connection(),
                        u"SELECT kind, provider, record_epoch, amount FROM told_reminder "
                        "WHERE chain_id = ? AND genesis = ? AND account = ?"_s,
                        {*chain, toSql(genesis), toSql(account)});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<ToldReminder> reminders;
    while (query->next()) {
        RowReader row(*query);
        ToldReminder reminder;
        reminder.kind = static_cast<ToldReminder::Kind>(row.number(1, 2));
        reminder.provider = row.address();
        reminder.recordEpoch = row.uint64();
        reminder.amount = row.uint256();
        if (const auto read = row.result(); !read)
            return tl::unexpected(read.error());
        reminders.push_back(reminder);
    }
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return reminders;
}

Result<void> ReminderStore::remember(std::uint64_t chainId, const Hash32 &genesis, const Address &account,
                                     const std::vector<ToldReminder> &reminders, qint64 toldAt)
{
    return forEach(u"INSERT INTO told_reminder "
                   "(chain_id, genesis, account, kind, provider, record_epoch, amount, told_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                   chainId, genesis, account, reminders, toldAt);
}

Result<void> ReminderStore::forget(std::uint64_t chainId, const Hash32 &genesis, const Address &account,
                                   const std::vector<ToldReminder> &reminders)
{
    return forEach(u"DELETE FROM told_reminder WHERE chain_id = ? AND genesis = ? AND account = ? "
                   "AND kind = ? AND provider = ? AND record_epoch = ? AND amount = ?"_s,
                   chainId, genesis, account, reminders, std::nullopt);
}

Result<void> ReminderStore::forEach(const QString &sql, std::uint64_t chainId, const Hash32 &genesis,
                                    const Address &account, const std::vector<ToldReminder> &reminders,
                                    std::optional<qint64> toldAt)
{
    if (reminders.empty())
        return {};
    const auto chain = toSql(chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    const QSqlDatabase connection = m_database->connection();
    return inTransaction(connection, [&]() -> Result<void> {
        for (const ToldReminder &reminder : reminders) {
            const auto epoch = toSql(reminder.recordEpoch);
            if (!epoch)
                return tl::unexpected(epoch.error());
            QVariantList values{*chain,
                                toSql(genesis),
                                toSql(account),
                                static_cast<int>(reminder.kind),
                                toSql(reminder.provider),
                                *epoch,
                                toSql(reminder.amount)};
            if (toldAt)
                values.append(*toldAt);
            if (auto done = runSql(connection, sql, values); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

} // namespace capstan
