// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_store.h"

#include "core/storage/database.h"
#include "core/storage/sql.h"

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

} // namespace

Result<std::vector<Account>> AccountStore::accounts() const
{
    auto query = runSql(m_database->connection(), u"SELECT address, name, kind FROM account ORDER BY id"_s);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Account> accounts;
    while (query->next()) {
        RowReader row(*query);
        Account account;
        account.address = row.address();
        account.name = row.text();
        account.kind = static_cast<Account::Kind>(row.number(1, 2));
        if (auto read = row.result(); !read)
            return tl::unexpected(read.error());
        accounts.push_back(std::move(account));
    }
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return accounts;
}

Result<void> AccountStore::add(const Account &account)
{
    if (auto checked = checkName(account.name); !checked)
        return checked;
    const auto query =
        runSql(m_database->connection(), u"INSERT INTO account (address, name, kind) VALUES (?, ?, ?)"_s,
               {toSql(account.address), toSql(account.name), static_cast<int>(account.kind)});
    if (query)
        return {};
    if (isUniqueViolation(query.error()))
        return failure(ErrorCode::InvalidAddress, account.address.toChecksumHex());
    return tl::unexpected(query.error());
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
