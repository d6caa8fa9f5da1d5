// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scrypt_cost.h"
#include "core/base/secret_bytes.h"
#include "core/storage/account_store.h"
#include "core/wallet/signer.h"

#include <QPointer>

#include <deque>
#include <map>

namespace capstan {

class SecretStore;

/// One import, unlock, or removal under way: finished() once, never from inside the call that made it; then
/// it deletes itself. Deleting it earlier abandons the work. Cancelled when the vault goes away first.
class VaultJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void finished(const capstan::Result<void> &outcome);
};

/// The keeper of keys. Locked, it knows addresses only. One passphrase opens all accounts: each key is in the
/// SecretStore as ciphertext (scrypt, AES-256-GCM with the address as associated data); unlocked, the keys
/// are on the secure heap until lock(). Jobs run one after the other, in the order they were asked for.
class Vault : public QObject, public Signer
{
    Q_OBJECT
public:
    /// Both outlive the vault. @p cost is what new entries are written with.
    Vault(AccountStore *accounts, SecretStore *secrets, const ScryptCost &cost = {},
          QObject *parent = nullptr);
    ~Vault() override;

    std::vector<Account> accounts() const { return m_accounts; }
    bool isLocked() const { return m_keys.empty(); }
    bool hasKeys() const; ///< any account that is not watch-only

    /// Reads the accounts' public part. Call once at start.
    Result<void> load();

    /// Adds an account. The entry is written, read back and opened before the account is recorded. When other
    /// keys exist @p passphrase must open them (WrongPassphrase). The vault stays locked or unlocked as it
    /// was.
    /// @p passphrase is UTF-8 in normalisation form C. @return InvalidLength (an empty passphrase, a key that
    /// isn't 32 bytes), InvalidKey, InvalidAddress (there already), TooLarge (name), the store's errors,
    /// SecretDamaged when the store did not give back what was written, the database's.
    VaultJob *importPrivateKey(SecretBytes key, const QString &name, SecretBytes passphrase, QObject *parent);
    /// InvalidAddress when it is there already.
    Result<void> addWatchOnly(const Address &address, const QString &name);
    /// Keys first from the store, then the account. KeychainDenied when the store still has it.
    VaultJob *removeAccount(const Address &address, QObject *parent);
    Result<void> renameAccount(const Address &address, const QString &name);

    /// Opens every key, or none. WrongPassphrase, or the store's errors with the address in detail where it
    /// is one account's; Cancelled when lock() came in between; NotSupported without any key. Backoff after
    /// wrong tries is the caller's.
    VaultJob *unlock(SecretBytes passphrase, QObject *parent);
    /// Wipes the keys, and cancels an unlock() under way.
    void lock();

    /// Whether the account has a key here, locked or not.
    bool canSign(const Address &account) const override;
    /// NotSupported for an account without a key.
    SignJob *sign(const Address &account, const UnsignedTransaction &transaction,
                  const Hash32 &approvedDigest, QObject *parent) override;

Q_SIGNALS:
    void accountsChanged();
    void lockedChanged(bool locked);

private:
    class Operation;
    class Import;
    class Remove;
    class Unlock;

    VaultJob *enqueue(Operation *operation);
    void startNext();
    const Account *find(const Address &address) const;
    void recordImport(const Account &account, SecretBytes key);
    void forget(const Address &address);
    void adoptKeys(std::map<Address, SecretBytes> keys);
    Result<SignedTransaction> signedTransaction(const Address &account,
                                                const UnsignedTransaction &transaction,
                                                const Hash32 &approvedDigest) const;

    AccountStore *m_store;
    SecretStore *m_secrets;
    ScryptCost m_cost;
    std::vector<Account> m_accounts;
    std::map<Address, SecretBytes> m_keys;
    std::deque<QPointer<Operation>> m_waiting;
    QPointer<Operation> m_running;
    quint64 m_lockCount = 0; ///< of lock(): tells an unlock under way that it was called
};

} // namespace capstan
