// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace capstan {

class Database;

/// Characters (UTF-16 units).
inline constexpr int MaxAccountName = 60;

/// The public part of an account. The numbers are stored.
struct Account
{
    enum class Kind { PrivateKey = 1, WatchOnly = 2 };
    Address address;
    QString name; ///< the person's own word, at most 60 characters
    Kind kind = Kind::PrivateKey;
    bool operator==(const Account &) const = default;
};

class AccountStore
{
public:
    explicit AccountStore(Database *database)
        : m_database(database)
    {
    }
    Result<std::vector<Account>> accounts() const; ///< in the order they were added
    /// InvalidAddress when it is there already, TooLarge for the name.
    Result<void> add(const Account &account);
    /// InvalidAddress when it is not there.
    Result<void> rename(const Address &address, const QString &name);
    Result<void> remove(const Address &address);

    /// The EIP-1967 implementation that the person has accepted for a contract (per chain and genesis).
    Result<std::optional<Address>> acceptedImplementation(std::uint64_t chainId, const Hash32 &genesis,
                                                          const Address &contract) const;
    Result<void> acceptImplementation(std::uint64_t chainId, const Hash32 &genesis, const Address &contract,
                                      const Address &implementation);

private:
    Database *m_database;
};

} // namespace capstan

Q_DECLARE_METATYPE(capstan::Account)
