// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scrypt_cost.h"
#include "core/base/secret_bytes.h"
#include "core/storage/account_store.h"
#include "core/wallet/phrase.h"
#include "core/wallet/secret_store.h"
#include "core/wallet/signer.h"

#include <QPointer>

#include <deque>
#include <map>

namespace capstan {

/// One import, unlock, removal or the like under way: finished() once, never from inside the call that made
/// it; then it deletes itself. Deleting it earlier abandons the work. Cancelled when the vault goes away
/// first.
class VaultJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void finished(const capstan::Result<void> &outcome);
};

/// As VaultJob, for a phrase that is to be shown.
class PhraseJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    /// Wiped when the last holder lets go.
    void finished(const capstan::Result<std::shared_ptr<const capstan::Phrase>> &phrase);
};

/// As VaultJob, for a keystore file (ciphertext).
class KeystoreJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void finished(const capstan::Result<QByteArray> &file);
};

/// The keeper of keys. Locked, it knows addresses only. One passphrase opens all accounts: each private key
/// and each phrase is an entry of the SecretStore, as ciphertext that stands for itself (scrypt, AES-256-GCM
/// with the address as associated data); the entries of one generation share their salt, so that one
/// derivation opens them all. Unlocked, the keys are on the secure heap until lock(); phrases never stay.
/// Jobs run one after the other, in the order they were asked for. Every passphrase is UTF-8 in normalisation
/// form C.
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
    /// Where the secrets are kept: the keychain until something else is chosen.
    SecretStore::Kind storeKind() const;
    /// From now on, and kept over restarts. NotSupported while an account has a key or one is being brought
    /// in, and for a kind that isn't offered here (a demo has only its memory); the database's errors.
    Result<void> chooseStore(SecretStore::Kind kind);

    /// Reads the accounts' public part. Call once at start.
    Result<void> load();

    /// Adds an account. The entry is written, read back and opened before the account is recorded. When other
    /// keys exist @p passphrase must open them (WrongPassphrase). The vault stays locked or unlocked as it
    /// was.
    /// A watched address becomes the account with the key, and keeps its name and its place.
    /// @return InvalidLength (an empty passphrase, a key that isn't 32 bytes), InvalidKey, InvalidAddress
    /// (there already with a key), TooLarge (name), the store's errors, SecretNotKept when the store did not
    /// give back what was written, the database's.
    VaultJob *importPrivateKey(SecretBytes key, const QString &name, SecretBytes passphrase, QObject *parent);
    struct PhraseAccount
    {
        DerivationPath path;
        QString name;
    };
    /// The same for a phrase and one or more of its accounts. Those that are there already by the same phrase
    /// are left as they are; InvalidAddress when that is all, or when one is there with a key of its own.
    VaultJob *importPhrase(Phrase phrase, std::vector<PhraseAccount> accounts, bool backedUp,
                           SecretBytes passphrase, QObject *parent);
    /// A further account of a phrase that is here; @p phrase as in Account. SecretNotFound.
    VaultJob *addPhraseAccount(const Address &phrase, const PhraseAccount &account, SecretBytes passphrase,
                               QObject *parent);
    /// InvalidAddress when it is there already.
    Result<void> addWatchOnly(const Address &address, const QString &name);
    /// Keys first from the store (a phrase with its last account), then the account. KeychainDenied when the
    /// store still has it.
    VaultJob *removeAccount(const Address &address, QObject *parent);
    Result<void> renameAccount(const Address &address, const QString &name);
    Result<void> reorderAccounts(const std::vector<Address> &order);
    Result<void> confirmBackup(const Address &phrase);

    /// Every entry is written anew under @p next beside the old one, read back and opened; then the new ones
    /// count, in one step; then the old ones are removed. Stopped anywhere, either all old or all new ones
    /// count. The vault stays locked or unlocked as it was. WrongPassphrase for @p current, SecretNotKept as
    /// above.
    VaultJob *changePassphrase(SecretBytes current, SecretBytes next, QObject *parent);
    PhraseJob *revealPhrase(const Address &phrase, SecretBytes passphrase, QObject *parent);
    /// A keystore file for an account with a key, under @p password (UTF-8 as typed).
    KeystoreJob *exportKeystore(const Address &account, SecretBytes passphrase, SecretBytes password,
                                QObject *parent);

    /// Opens every key, or none. WrongPassphrase, or the store's errors with the address in detail where it
    /// is one account's; Cancelled when lock() came in between; NotSupported without any key. Backoff after
    /// wrong tries is the caller's.
    VaultJob *unlock(SecretBytes passphrase, QObject *parent);
    /// Wipes the keys, and cancels an unlock() under way.
    void lock();

    /// From now on each signature needs authorise() first.
    void setAsksPassphrase(bool asks);
    bool asksPassphrase() const { return m_asksPassphrase; }
    /// Lets the next signature be made, if it is that of @p digest. @p passphrase has to open the key of
    /// @p account, which is derived on a pool thread. WrongPassphrase, VaultLocked, NotSupported without a
    /// key; Cancelled when lock() came in between. A wrong one takes back what was let before.
    VaultJob *authorise(const Address &account, const Hash32 &digest, SecretBytes passphrase,
                        QObject *parent);

    /// Whether the account has a key here, locked or not.
    bool canSign(const Address &account) const override;
    /// NotSupported for an account without a key; WrongPassphrase where it was not authorised.
    SignJob *sign(const Address &account, const UnsignedTransaction &transaction,
                  const Hash32 &approvedDigest, QObject *parent) override;

Q_SIGNALS:
    void accountsChanged();
    void lockedChanged(bool locked);
    void storeKindChanged(capstan::SecretStore::Kind kind);

private:
    class Operation;
    class Addition;
    class Import;
    class AddAccount;
    class Unlock;
    class Authorise;
    class Reveal;
    class Export;
    class Remove;
    class Sweep;
    class ChangePassphrase;

    VaultJob *enqueue(Operation *operation);
    void startNext();
    const Account *find(const Address &address) const;
    /// Removes what an earlier change of the passphrase has left behind, after what waits.
    void sweep();
    void adoptAccounts(std::vector<Account> accounts, std::map<Address, SecretBytes> newKeys);
    void forget(const Address &address);
    void adoptKeys(std::map<Address, SecretBytes> keys);
    Result<SignedTransaction> signedTransaction(const Address &account,
                                                const UnsignedTransaction &transaction,
                                                const Hash32 &approvedDigest) const;
    Result<void> useAuthorisation(const Hash32 &digest);

    AccountStore *m_store;
    SecretStore *m_secrets;
    ScryptCost m_cost;
    std::vector<Account> m_accounts;
    std::map<Address, SecretBytes> m_keys;
    std::deque<QPointer<Operation>> m_waiting;
    QPointer<Operation> m_running;
    bool m_asksPassphrase = false;
    std::optional<Hash32> m_authorised; ///< the digest that the next signature may be of
    quint64 m_lockCount = 0;            ///< of lock(): tells an unlock under way that it was called
};

} // namespace capstan
