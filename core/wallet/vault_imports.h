// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/vault_operation.h"

namespace capstan {

/// Accounts that a secret is to give, and their keys.
struct NewAccounts
{
    std::vector<Account> accounts;
    std::map<Address, SecretBytes> keys;
};

/// What imports and further accounts of a phrase have in common: how they end.
class Vault::Addition : public Vault::Operation
{
protected:
    using Operation::Operation;
    /// Those that are to be added, or to be taken over from a watched one: not the ones that are there
    /// already by the same phrase. InvalidAddress when one has another key, or none is left.
    Result<std::vector<Account>> unknownOf(const std::vector<Account> &accounts) const;
    /// Finishes, unless the database refuses.
    Result<void> record(const std::vector<Account> &accounts, std::map<Address, SecretBytes> keys);
};

/// Opens another entry (one passphrase for all), writes the new one, reads it back, opens it, records its
/// accounts.
class Vault::Import final : public Vault::Addition
{
public:
    Import(Vault *vault, SecretBytes key, const QString &name, SecretBytes passphrase, QObject *parent);
    Import(Vault *vault, Phrase phrase, std::vector<PhraseAccount> accounts, bool backedUp,
           SecretBytes passphrase, QObject *parent);
    void start() override;

private:
    Result<void> checkInput() const;
    Result<NewAccounts> derive() const;
    void prepare(NewAccounts derived);
    void openAnother(const EntryId &id);
    void seal(std::function<Result<EntryKey>()> key);
    void store(const StoredEntry &entry);
    void abandon(const Error &error);

    std::shared_ptr<const SecretBytes> m_key;
    std::shared_ptr<const Phrase> m_phrase;
    std::shared_ptr<const SecretBytes> m_passphrase;
    std::vector<PhraseAccount> m_wanted;
    QString m_name;
    bool m_backedUp = true;
    int m_generation = 0;
    EntryId m_id;
    std::vector<Account> m_accounts;
    std::map<Address, SecretBytes> m_keys;
};

class Vault::AddAccount final : public Vault::Addition
{
public:
    AddAccount(Vault *vault, const Address &phrase, PhraseAccount account, SecretBytes passphrase,
               QObject *parent);
    void start() override;

private:
    void derive(const std::shared_ptr<const Phrase> &phrase);

    Address m_phrase;
    PhraseAccount m_account;
    std::shared_ptr<const SecretBytes> m_passphrase;
};

} // namespace capstan
