// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault.h"

#include "core/crypto/secp256k1_key.h"
#include "core/wallet/vault_operations.h"

#include <algorithm>

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
    return std::ranges::any_of(m_accounts,
                               [](const Account &a) { return a.kind == Account::Kind::PrivateKey; });
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

Result<void> Vault::addWatchOnly(const Address &address, const QString &name)
{
    const Account account{address, name, Account::Kind::WatchOnly};
    if (auto added = m_store->add(account); !added)
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

VaultJob *Vault::unlock(SecretBytes passphrase, QObject *parent)
{
    return enqueue(new Unlock(this, std::move(passphrase), parent));
}

void Vault::lock()
{
    ++m_lockCount;
    if (m_keys.empty())
        return;
    m_keys.clear();
    Q_EMIT lockedChanged(true);
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

void Vault::recordImport(const Account &account, SecretBytes key)
{
    m_accounts.push_back(account);
    if (!m_keys.empty())
        m_keys.insert_or_assign(account.address, std::move(key));
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
    return found && found->kind == Account::Kind::PrivateKey;
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
        [job, result = signedTransaction(account, transaction, approvedDigest)] {
            job->deleteLater();
            Q_EMIT job->finished(result);
        },
        Qt::QueuedConnection);
    return job;
}

} // namespace capstan
