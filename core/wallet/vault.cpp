// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault.h"

#include "core/crypto/secp256k1_key.h"
#include "core/wallet/vault_imports.h"
#include "core/wallet/vault_reads.h"
#include "core/wallet/vault_rekey.h"
#include "core/wallet/vault_removals.h"

#include <algorithm>
#include <utility>

namespace capstan {

Vault::Vault(AccountStore *accounts, SecretStore *secrets, const ScryptCost &cost, QObject *parent)
    : QObject(parent)
    , m_store(accounts)
    , m_secrets(secrets)
    , m_cost(cost)
{
}

Vault::~Vault() = default;

const Account *Vault::find(const Address &address) const
{
    const auto found = std::ranges::find(m_accounts, address, &Account::address);
    return found == m_accounts.end() ? nullptr : &*found;
}

bool Vault::hasKeys() const
{
    return std::ranges::any_of(m_accounts, &Account::hasKey);
}

SecretStore::Kind Vault::storeKind() const
{
    return m_secrets->kind();
}

Result<void> Vault::chooseStore(SecretStore::Kind kind)
{
    if (hasKeys() || (m_running && !m_running->isOver()))
        return failure(ErrorCode::NotSupported);
    const auto before = storeKind();
    if (auto chosen = m_secrets->choose(kind); !chosen)
        return chosen;
    if (storeKind() != before)
        Q_EMIT storeKindChanged(kind);
    return {};
}

Result<void> Vault::load()
{
    auto accounts = m_store->accounts();
    if (!accounts)
        return tl::unexpected(accounts.error());
    m_accounts = *std::move(accounts);
    Q_EMIT accountsChanged();
    return {};
}

VaultJob *Vault::importPrivateKey(SecretBytes key, const QString &name, SecretBytes passphrase,
                                  QObject *parent)
{
    return enqueue(new Import(this, std::move(key), name, std::move(passphrase), parent));
}

VaultJob *Vault::importPhrase(Phrase phrase, std::vector<PhraseAccount> accounts, bool backedUp,
                              SecretBytes passphrase, QObject *parent)
{
    return enqueue(
        new Import(this, std::move(phrase), std::move(accounts), backedUp, std::move(passphrase), parent));
}

VaultJob *Vault::addPhraseAccount(const Address &phrase, const PhraseAccount &account, SecretBytes passphrase,
                                  QObject *parent)
{
    return enqueue(new AddAccount(this, phrase, account, std::move(passphrase), parent));
}

Result<void> Vault::addWatchOnly(const Address &address, const QString &name)
{
    const Account account{address, name, Account::Kind::WatchOnly};
    if (auto added = m_store->add({account}); !added)
        return added;
    m_accounts.push_back(account);
    Q_EMIT accountsChanged();
    return {};
}

VaultJob *Vault::removeAccount(const Address &address, QObject *parent)
{
    return enqueue(new Remove(this, address, parent));
}

Result<void> Vault::renameAccount(const Address &address, const QString &name)
{
    if (auto renamed = m_store->rename(address, name); !renamed)
        return renamed;
    const auto found = std::ranges::find(m_accounts, address, &Account::address);
    if (found != m_accounts.end())
        found->name = name;
    Q_EMIT accountsChanged();
    return {};
}

Result<void> Vault::reorderAccounts(const std::vector<Address> &order)
{
    return m_store->reorder(order).and_then([this] { return load(); });
}

Result<void> Vault::confirmBackup(const Address &phrase)
{
    return m_store->setBackedUp(phrase).and_then([this] { return load(); });
}

VaultJob *Vault::changePassphrase(SecretBytes current, SecretBytes next, QObject *parent)
{
    return enqueue(new ChangePassphrase(this, std::move(current), std::move(next), parent));
}

PhraseJob *Vault::revealPhrase(const Address &phrase, SecretBytes passphrase, QObject *parent)
{
    auto *job = new PhraseJob(parent);
    auto *reveal = new Reveal(this, phrase, std::move(passphrase), job);
    connect(reveal, &VaultJob::finished, job, [job, reveal](const Result<void> &outcome) {
        job->deleteLater();
        Q_EMIT job->finished(outcome.map([&] { return reveal->phrase(); }));
    });
    enqueue(reveal);
    return job;
}

KeystoreJob *Vault::exportKeystore(const Address &account, SecretBytes passphrase, SecretBytes password,
                                   QObject *parent)
{
    auto *job = new KeystoreJob(parent);
    auto *making = new Export(this, account, std::move(passphrase), std::move(password), job);
    connect(making, &VaultJob::finished, job, [job, making](const Result<void> &outcome) {
        job->deleteLater();
        Q_EMIT job->finished(outcome.map([&] { return making->file(); }));
    });
    enqueue(making);
    return job;
}

VaultJob *Vault::unlock(SecretBytes passphrase, QObject *parent)
{
    return enqueue(new Unlock(this, std::move(passphrase), parent));
}

void Vault::lock()
{
    ++m_lockCount;
    m_authorised.reset();
    if (m_keys.empty())
        return;
    m_keys.clear();
    Q_EMIT lockedChanged(true);
}

void Vault::setAsksPassphrase(bool asks)
{
    m_asksPassphrase = asks;
    m_authorised.reset();
}

VaultJob *Vault::authorise(const Address &account, const Hash32 &digest, SecretBytes passphrase,
                           QObject *parent)
{
    m_authorised.reset();
    return enqueue(new Authorise(this, account, digest, std::move(passphrase), parent));
}

/// It is good for one signature, whatever comes of that.
Result<void> Vault::useAuthorisation(const Hash32 &digest)
{
    const auto authorised = std::exchange(m_authorised, std::nullopt);
    if (m_asksPassphrase && !isLocked() && authorised != digest)
        return failure(ErrorCode::WrongPassphrase);
    return {};
}

VaultJob *Vault::enqueue(Operation *operation)
{
    m_waiting.emplace_back(operation);
    connect(operation, &QObject::destroyed, this, &Vault::startNext);
    QMetaObject::invokeMethod(this, &Vault::startNext, Qt::QueuedConnection);
    return operation;
}

void Vault::startNext()
{
    while (!m_running && !m_waiting.empty()) {
        m_running = m_waiting.front();
        m_waiting.pop_front();
        if (m_running)
            m_running->start();
    }
}

void Vault::sweep()
{
    enqueue(new Sweep(this));
}

void Vault::adoptAccounts(std::vector<Account> accounts, std::map<Address, SecretBytes> newKeys)
{
    m_accounts = std::move(accounts);
    if (!m_keys.empty())
        m_keys.merge(newKeys);
    Q_EMIT accountsChanged();
}

void Vault::forget(const Address &address)
{
    std::erase_if(m_accounts, [&](const Account &account) { return account.address == address; });
    const bool wasLastKey = m_keys.erase(address) != 0 && m_keys.empty();
    Q_EMIT accountsChanged();
    if (wasLastKey)
        Q_EMIT lockedChanged(true);
}

void Vault::adoptKeys(std::map<Address, SecretBytes> keys)
{
    const bool wasLocked = m_keys.empty();
    m_keys = std::move(keys);
    if (wasLocked)
        Q_EMIT lockedChanged(false);
}

bool Vault::canSign(const Address &account) const
{
    const Account *found = find(account);
    return found && found->hasKey();
}

Result<SignedTransaction> Vault::signedTransaction(const Address &account,
                                                   const UnsignedTransaction &transaction,
                                                   const Hash32 &approvedDigest) const
{
    if (!canSign(account))
        return failure(ErrorCode::NotSupported, account.toChecksumHex());
    const auto held = m_keys.find(account);
    if (held == m_keys.end())
        return failure(ErrorCode::VaultLocked);
    const Hash32 digest = signingDigest(transaction);
    if (digest != approvedDigest)
        return failure(ErrorCode::PreviewChanged, digest.toHex());

    const auto key = Secp256k1Key::fromBytes(held->second.clone());
    const auto raw = key.and_then([&](const Secp256k1Key &k) { return k.sign(digest.bytes()); });
    if (!raw)
        return tl::unexpected(raw.error());
    const auto r = uint256FromBigEndian(raw->r);
    const auto s = uint256FromBigEndian(raw->s);
    if (!r || !s)
        return failure(ErrorCode::CryptoFailure);
    auto result = attachSignature(transaction, Signature{*r, *s, raw->recoveryId});
    if (!result || result->from != account)
        return failure(ErrorCode::CryptoFailure, account.toChecksumHex());
    return result;
}

SignJob *Vault::sign(const Address &account, const UnsignedTransaction &transaction,
                     const Hash32 &approvedDigest, QObject *parent)
{
    auto *job = new SignJob(parent);
    QMetaObject::invokeMethod(
        job,
        [job, result = useAuthorisation(approvedDigest).and_then([&] {
            return signedTransaction(account, transaction, approvedDigest);
        })] {
            job->deleteLater();
            Q_EMIT job->finished(result);
        },
        Qt::QueuedConnection);
    return job;
}

} // namespace capstan
