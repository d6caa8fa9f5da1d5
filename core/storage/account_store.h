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
    enum class Kind { PrivateKey = 1, WatchOnly = 2, Phrase = 3 };
    Address address;
    QString name; ///< the person's own word, at most 60 characters
    Kind kind = Kind::PrivateKey;
    /// Of Kind::Phrase only: which phrase (its account at m/44'/60'/0'/0/0), and the way to this account.
    std::optional<Address> phrase = {};
    QString path = {};
    /// The person has shown that the phrase is written down elsewhere. A key that was brought in came from
    /// elsewhere: true.
    bool backedUp = true;

    bool hasKey() const { return kind != Kind::WatchOnly; }
    bool operator==(const Account &) const = default;
};

class AccountStore
{
public:
    explicit AccountStore(Database *database)
        : m_database(database)
    {
    }
    Result<std::vector<Account>> accounts() const; ///< in the person's order; a new one comes last
    /// All or none. InvalidAddress when one is there already, TooLarge for a name.
    Result<void> add(const std::vector<Account> &accounts);
    /// As add(), but a watched account that is there already becomes the one with a key, and keeps its name
    /// and its place. Where one is backed up, so are the others of its phrase.
    Result<void> addKeys(const std::vector<Account> &accounts);
    /// InvalidAddress when it is not there.
    Result<void> rename(const Address &address, const QString &name);
    Result<void> remove(const Address &address);
    /// @p order has every account once (InvalidAddress).
    Result<void> reorder(const std::vector<Address> &order);
    /// For every account of the phrase; InvalidAddress without any.
    Result<void> setBackedUp(const Address &phrase);

    /// The generation of secret entries that counts: changing the passphrase writes all of them anew under
    /// the next one, and this number, in one step, makes them the ones that count. 1 at first.
    Result<int> secretGeneration() const;
    /// The one before is stale from then on.
    Result<void> setSecretGeneration(int generation);
    /// The generation that may have left entries behind and doesn't count: one that was never finished, or
    /// the last one that counted.
    Result<std::optional<int>> staleSecretGeneration() const;
    Result<void> setStaleSecretGeneration(const std::optional<int> &generation);
    /// Where the secret entries are kept, as the person chose; none before the choice.
    Result<std::optional<int>> secretPlace() const;
    Result<void> setSecretPlace(int place);
    /// 16 hex digits, made with the profile: they keep its secret entries apart from another profile's.
    Result<QString> profileId() const;

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
