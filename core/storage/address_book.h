// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address_book_entry.h"

#include <QObject>

#include <vector>

namespace capstan {

class Database;

/// The addresses that a person knows on one chain id, each once.
class AddressBook : public QObject
{
    Q_OBJECT
public:
    /// @p database outlives it.
    AddressBook(Database *database, std::uint64_t chainId, QObject *parent = nullptr);

    std::uint64_t chainId() const { return m_chainId; }
    Result<std::vector<AddressBookEntry>> entries() const; ///< by name, then by address
    /// All or none. InvalidAddress (the address in detail) when it is there already; TooLarge above
    /// MaxAddressBookEntries; the errors of checkAddressBookEntry().
    Result<void> add(const std::vector<AddressBookEntry> &entries);
    /// Puts @p entry in the place of the one at @p address. InvalidAddress when that is not there, or when
    /// the new address is another entry's.
    Result<void> replace(const Address &address, const AddressBookEntry &entry);
    /// InvalidAddress when it is not there.
    Result<void> remove(const Address &address);

Q_SIGNALS:
    void changed();

private:
    Result<void> insert(const AddressBookEntry &entry);
    Result<void> erase(const Address &address);

    Database *m_database;
    std::uint64_t m_chainId;
};

} // namespace capstan
