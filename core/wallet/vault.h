// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"
#include "core/crypto/kdf.h"
#include "core/storage/account_store.h"
#include "core/wallet/signer.h"

#include <map>

namespace capstan {

class SecretStore;

/// One import, unlock, or removal under way: finished() once, never from inside the call that made it.
class VaultJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void finished(const capstan::Result<void> &outcome);
};

/// The keeper of keys. Locked, it knows addresses only. One passphrase opens all accounts: each key is in the
/// SecretStore as ciphertext (scrypt, AES-256-GCM with the address as associated data); unlocked, the keys are
/// on the secure heap until lock().
class Vault : public QObject, public Signer
{
    Q_OBJECT
public:
    /// Both outlive the vault. @p cost is what new entries are written with.
    Vault(AccountStore *accounts, SecretStore *secrets, const ScryptCost &cost = {}, QObject *parent = nullptr);
    ~Vault() override;

    std::vector<Account> accounts() const { return m_accounts; }
    bool isLocked() const { return m_keys.empty(); }
    bool hasKeys() const; ///< any account that is not watch-only

    /// Reads the accounts' public part. Call once at start.
    Result<void> load();

    /// Adds an account. The entry is written, read back and opened before the account is recorded. When other
    /// keys exist @p passphrase must open them (WrongPassphrase).
    VaultJob *importPrivateKey(SecretBytes key, const QString &name, SecretBytes passphrase, QObject *parent);
    Result<void> addWatchOnly(const Address &address, const QString &name);
    /// Keys first from the store, then the account.
    VaultJob *removeAccount(const Address &address, QObject *parent);
    Result<void> renameAccount(const Address &address, const QString &name);

    /// Opens every key. WrongPassphrase, or the store's errors. Backoff after wrong tries is the caller's.
    VaultJob *unlock(SecretBytes passphrase, QObject *parent);
    void lock();

    bool canSign(const Address &account) const override;
    SignJob *sign(const Address &account, const UnsignedTransaction &transaction, const Hash32 &approvedDigest,
                  QObject *parent) override;

Q_SIGNALS:
    void accountsChanged();
    void lockedChanged(bool locked);

private:
    AccountStore *m_store;
    SecretStore *m_secrets;
    ScryptCost m_cost;
    std::vector<Account> m_accounts;
    std::map<Address, SecretBytes> m_keys;
};

} // namespace capstan
