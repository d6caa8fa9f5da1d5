// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_store.h"

#include "core/storage/database.h"
#include "core/storage/sql.h"

#include <limits>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkName(const QString &name)
{
    if (name.size() > MaxAccountName)
        return failure(ErrorCode::TooLarge, u"name"_s, MaxAccountName);
    return {};
}

/// For statements that touch one account.
Result<void> changeOne(const QSqlDatabase &connection, const QString &sql, const QVariantList &values,
                       const Address &address)
{
    const auto query = runSql(connection, sql, values);
    if (!query)
        return tl::unexpected(query.error());
    if (query->numRowsAffected() != 1)
        return failure(ErrorCode::InvalidAddress, address.toChecksumHex());
    return {};
}

Result<void> change(const QSqlDatabase &connection, const QString &sql, const QVariantList &values)
{
    return runSql(connection, sql, values).map([](const QSqlQuery &) {});
}

QVariant orNull(const std::optional<Address> &address)
{
    return address ? toSql(*address) : QVariant();
}

const auto InsertAccount =
    u"INSERT INTO account (address, name, kind, phrase, path, backed_up, position) "
    "VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM account))"_s;
// 2: watched.
const auto OrTakeOverWatched = u" ON CONFLICT (address) DO UPDATE SET kind = excluded.kind, "
                               "phrase = excluded.phrase, path = excluded.path, "
                               "backed_up = excluded.backed_up WHERE kind = 2"_s;

Result<void> insert(const QSqlDatabase &connection, const QString &sql, const Account &account)
{
    if (auto checked = checkName(account.name); !checked)
        return checked;
    auto done = changeOne(connection, sql,
                          {toSql(account.address), toSql(account.name), static_cast<int>(account.kind),
                           orNull(account.phrase), toSql(account.path), account.backedUp ? 1 : 0},
                          account.address);
    if (!done && isUniqueViolation(done.error()))
        return failure(ErrorCode::InvalidAddress, account.address.toChecksumHex());
    return done;
}

/// A column of the one row that tells of the secret entries: a number above zero, or none.
Result<std::optional<int>> entriesNumber(const QSqlDatabase &connection, const QString &column)
{
    auto query = runSql(connection, u"SELECT %1 FROM secret_entries"_s.arg(column));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::DatabaseFailure, u"secret_entries"_s);
    RowReader row(*query);
    const auto number =
        row.optional([](RowReader &read) { return read.number(1, std::numeric_limits<int>::max()); });
    return row.result().map([&] { return number; });
}

Result<Account> readAccount(const QSqlQuery &query)
{
    RowReader row(query);
    Account account;
    account.address = row.address();
    account.name = row.text();
    account.kind = static_cast<Account::Kind>(row.number(1, 3));
    account.phrase = row.optional([](RowReader &column) { return column.address(); });
    account.path = row.text();
    account.backedUp = row.number(0, 1) == 1;
    return row.result().map([&] { return std::move(account); });
}

} // namespace

Result<std::vector<Account>> AccountStore::accounts() const
{
    auto query =
        runSql(m_database->connection(),
               u"SELECT address, name, kind, phrase, path, backed_up FROM account ORDER BY position, id"_s);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Account> accounts;
    while (query->next()) {
        auto account = readAccount(*query);
        if (!account)
            return tl::unexpected(account.error());
        accounts.push_back(*std::move(account));
    }
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return accounts;
}

Result<void> AccountStore::add(const std::vector<Account> &accounts)
{
    const QSqlDatabase connection = m_database->connection();
    return inTransaction(connection, [&] {
        Result<void> done;
        for (const Account &account : accounts)
            done = done.and_then([&] { return insert(connection, InsertAccount, account); });
        return done;
    });
}

Result<void> AccountStore::addKeys(const std::vector<Account> &accounts)
{
    const QSqlDatabase connection = m_database->connection();
    return inTransaction(connection, [&] {
        Result<void> done;
        for (const Account &account : accounts) {
            done =
                done.and_then([&] { return insert(connection, InsertAccount + OrTakeOverWatched, account); });
            if (account.phrase && account.backedUp)
                done = done.and_then([&] {
                    return change(connection, u"UPDATE account SET backed_up = 1 WHERE phrase = ?"_s,
                                  {orNull(account.phrase)});
                });
        }
        return done;
    });
}

Result<void> AccountStore::rename(const Address &address, const QString &name)
{
    return checkName(name).and_then([&] {
        return changeOne(m_database->connection(), u"UPDATE account SET name = ? WHERE address = ?"_s,
                         {toSql(name), toSql(address)}, address);
    });
}

Result<void> AccountStore::remove(const Address &address)
{
    return changeOne(m_database->connection(), u"DELETE FROM account WHERE address = ?"_s, {toSql(address)},
                     address);
}

Result<void> AccountStore::reorder(const std::vector<Address> &order)
{
    const QSqlDatabase connection = m_database->connection();
    return inTransaction(connection, [&]() -> Result<void> {
        const auto count = sqlValue(connection, u"SELECT count(*) FROM account"_s);
        if (!count)
            return tl::unexpected(count.error());
        if (count->toULongLong() != order.size())
            return failure(ErrorCode::InvalidAddress);
        Result<void> done;
        int position = 0;
        for (const Address &address : order) {
            ++position;
            // An address that comes twice is at its place already, and not touched.
            done = done.and_then([&] {
                return changeOne(connection,
                                 u"UPDATE account SET position = -? WHERE address = ? AND position > 0"_s,
                                 {position, toSql(address)}, address);
            });
        }
        return done.and_then(
            [&] { return change(connection, u"UPDATE account SET position = -position"_s, {}); });
    });
}

Result<void> AccountStore::setBackedUp(const Address &phrase)
{
    const auto query = runSql(m_database->connection(),
                              u"UPDATE account SET backed_up = 1 WHERE phrase = ?"_s, {toSql(phrase)});
    if (!query)
        return tl::unexpected(query.error());
    if (query->numRowsAffected() < 1)
        return failure(ErrorCode::InvalidAddress, phrase.toChecksumHex());
    return {};
}

Result<int> AccountStore::secretGeneration() const
{
    return entriesNumber(m_database->connection(), u"generation"_s)
        .and_then([](const std::optional<int> &generation) -> Result<int> {
            if (!generation)
                return failure(ErrorCode::DatabaseFailure, u"generation"_s);
            return *generation;
        });
}

Result<void> AccountStore::setSecretGeneration(int generation)
{
    return change(m_database->connection(),
                  u"UPDATE secret_entries SET stale_generation = generation, generation = ?"_s, {generation});
}

Result<std::optional<int>> AccountStore::staleSecretGeneration() const
{
    return entriesNumber(m_database->connection(), u"stale_generation"_s);
}

Result<void> AccountStore::setStaleSecretGeneration(const std::optional<int> &generation)
{
    return change(m_database->connection(), u"UPDATE secret_entries SET stale_generation = ?"_s,
                  {generation ? QVariant(*generation) : QVariant()});
}

Result<std::optional<int>> AccountStore::secretPlace() const
{
    return entriesNumber(m_database->connection(), u"place"_s);
}

Result<void> AccountStore::setSecretPlace(int place)
{
    return change(m_database->connection(), u"UPDATE secret_entries SET place = ?"_s, {place});
}

Result<QString> AccountStore::profileId() const
{
    return sqlValue(m_database->connection(), u"SELECT lower(hex(profile)) FROM secret_entries"_s)
        .map([](const QVariant &value) { return value.toString(); });
}

Result<std::optional<Address>> AccountStore::acceptedImplementation(std::uint64_t chainId,
                                                                    const Hash32 &genesis,
                                                                    const Address &contract) const
{
    const auto chain = toSql(chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    auto query = runSql(m_database->connection(),
                        u"SELECT implementation FROM accepted_implementation "
                        "WHERE chain_id = ? AND genesis = ? AND contract = ?"_s,
                        {*chain, toSql(genesis), toSql(contract)});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next()) {
        if (query->lastError().isValid())
            return tl::unexpected(sqlError(query->lastError()));
        return std::nullopt;
    }
    RowReader row(*query);
    const Address implementation = row.address();
    return row.result().map([&] { return std::optional(implementation); });
}

Result<void> AccountStore::acceptImplementation(std::uint64_t chainId, const Hash32 &genesis,
                                                const Address &contract, const Address &implementation)
{
    const auto chain = toSql(chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    const auto query = runSql(
        m_database->connection(),
        u"INSERT INTO accepted_implementation (chain_id, genesis, contract, implementation) "
        "VALUES (?, ?, ?, ?) "
        "ON CONFLICT (chain_id, genesis, contract) DO UPDATE SET implementation = excluded.implementation"_s,
        {*chain, toSql(genesis), toSql(contract), toSql(implementation)});
    if (!query)
        return tl::unexpected(query.error());
    return {};
}

} // namespace capstan
