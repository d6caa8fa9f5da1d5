// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/address_book.h"

#include "core/storage/database.h"
#include "core/storage/sql.h"

namespace capstan {

using namespace Qt::Literals::StringLiterals;

AddressBook::AddressBook(Database *database, std::uint64_t chainId, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_chainId(chainId)
{
}

Result<std::vector<AddressBookEntry>> AddressBook::entries() const
{
    const auto chain = toSql(m_chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    auto query = runSql(m_database->connection(),
                        u"SELECT address, name, note FROM address_book WHERE chain_id = ? "
                        "ORDER BY name COLLATE NOCASE, address"_s,
                        {*chain});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<AddressBookEntry> entries;
    while (query->next()) {
        RowReader row(*query);
        AddressBookEntry entry;
        entry.address = row.address();
        entry.name = row.text();
        entry.note = row.text();
        if (const auto read = row.result(); !read)
            return tl::unexpected(read.error());
        entries.push_back(std::move(entry));
    }
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return entries;
}

Result<void> AddressBook::add(const std::vector<AddressBookEntry> &entries)
{
    const auto before = this->entries();
    if (!before)
        return tl::unexpected(before.error());
    if (before->size() + entries.size() > MaxAddressBookEntries)
        return failure(ErrorCode::TooLarge, u"entries"_s, MaxAddressBookEntries);
    auto done = inTransaction(m_database->connection(), [&] {
        Result<void> inserted;
        for (const AddressBookEntry &entry : entries)
            inserted = inserted.and_then([&] { return insert(entry); });
        return inserted;
    });
    if (done && !entries.empty())
        Q_EMIT changed();
    return done;
}

Result<void> AddressBook::replace(const Address &address, const AddressBookEntry &entry)
{
    auto done = inTransaction(m_database->connection(),
                              [&] { return erase(address).and_then([&] { return insert(entry); }); });
    if (done)
        Q_EMIT changed();
    return done;
}

Result<void> AddressBook::remove(const Address &address)
{
    auto done = erase(address);
    if (done)
        Q_EMIT changed();
    return done;
}

Result<void> AddressBook::insert(const AddressBookEntry &entry)
{
    if (auto checked = checkAddressBookEntry(entry); !checked)
        return checked;
    const auto chain = toSql(m_chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    const auto query =
        runSql(m_database->connection(),
               u"INSERT INTO address_book (chain_id, address, name, note) VALUES (?, ?, ?, ?)"_s,
               {*chain, toSql(entry.address), toSql(entry.name), toSql(entry.note)});
    if (!query && isUniqueViolation(query.error()))
        return failure(ErrorCode::InvalidAddress, entry.address.toChecksumHex());
    return query.map([](const QSqlQuery &) {});
}

Result<void> AddressBook::erase(const Address &address)
{
    const auto chain = toSql(m_chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    const auto query =
        runSql(m_database->connection(), u"DELETE FROM address_book WHERE chain_id = ? AND address = ?"_s,
               {*chain, toSql(address)});
    if (!query)
        return tl::unexpected(query.error());
    if (query->numRowsAffected() != 1)
        return failure(ErrorCode::InvalidAddress, address.toChecksumHex());
    return {};
}

} // namespace capstan
