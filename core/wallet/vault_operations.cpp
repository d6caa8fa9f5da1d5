// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault_operations.h"

#include "core/crypto/secp256k1_key.h"
#include "core/wallet/key_blob.h"
#include "core/wallet/secret_store.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const SecretBytes> shared(SecretBytes secret)
{
    return std::make_shared<const SecretBytes>(std::move(secret));
}

} // namespace

Vault::Operation::Operation(Vault *vault, QObject *parent)
    : VaultJob(parent)
    , m_vault(vault)
{
    connect(
        vault, &QObject::destroyed, this,
        [this] {
            finish(Error{ErrorCode::Cancelled, {}, 0, {}});
        },
        Qt::QueuedConnection);
}

QString Vault::Operation::entryOf(const Address &address)
{
    return u"key/"_s + address.toChecksumHex();
}

void Vault::Operation::finish(const Result<void> &outcome)
{
    if (m_finished)
        return;
    m_finished = true;
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            deleteLater();
            Q_EMIT finished(outcome);
        },
        Qt::QueuedConnection);
}

void Vault::Operation::then(SecretJob *job, std::function<void(const Result<QByteArray> &)> next)
{
    connect(job, &SecretJob::finished, this, [this, next = std::move(next)](const Result<QByteArray> &value) {
        if (!isOver())
            next(value);
    });
}

void Vault::Operation::read(const Address &address, std::function<void(const QByteArray &)> next)
{
    then(m_vault->m_secrets->read(entryOf(address), this),
         [this, address, next = std::move(next)](const Result<QByteArray> &value) {
             if (value)
                 return next(*value);
             Error error = value.error();
             if (error.code == ErrorCode::SecretNotFound)
                 error.detail = address.toChecksumHex();
             finish(error);
         });
}

template <class T>
void Vault::Operation::inBackground(std::function<Result<T>()> work, std::function<void(Result<T>)> next)
{
    auto outcome = std::make_shared<Result<T>>();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, outcome, next = std::move(next)] {
        watcher->deleteLater();
        if (!isOver())
            next(std::move(*outcome));
    });
    watcher->setFuture(QtConcurrent::run([outcome, work = std::move(work)] { *outcome = work(); }));
}

void Vault::Operation::open(const QByteArray &blob, const Address &address,
                            std::shared_ptr<const SecretBytes> passphrase,
                            std::function<void(SecretBytes)> next)
{
    inBackground<SecretBytes>(
        [blob, address, passphrase = std::move(passphrase)] { return openKey(blob, address, *passphrase); },
        [this, address, next = std::move(next)](Result<SecretBytes> key) {
            if (key)
                return next(*std::move(key));
            Error error = key.error();
            if (error.code == ErrorCode::SecretDamaged)
                error.detail = address.toChecksumHex();
            finish(error);
        });
}

Vault::Import::Import(Vault *vault, SecretBytes key, const QString &name, SecretBytes passphrase,
                      QObject *parent)
    : Operation(vault, parent)
    , m_key(shared(std::move(key)))
    , m_passphrase(shared(std::move(passphrase)))
{
    m_account.name = name;
}

Result<Account> Vault::Import::checkedAccount() const
{
    if (m_passphrase->isEmpty())
        return failure(ErrorCode::InvalidLength, u"passphrase"_s);
    if (m_account.name.size() > MaxAccountName)
        return failure(ErrorCode::TooLarge, u"name"_s, MaxAccountName);
    const auto address = Secp256k1Key::fromBytes(m_key->clone()).and_then([](const Secp256k1Key &key) {
        return key.addressBytes();
    });
    if (!address)
        return tl::unexpected(address.error());
    Account account = m_account;
    account.address = Address(*address);
    if (vault()->find(account.address))
        return failure(ErrorCode::InvalidAddress, account.address.toChecksumHex());
    return account;
}

void Vault::Import::start()
{
    const auto account = checkedAccount();
    if (!account)
        return finish(account.error());
    m_account = *account;

    const auto other = std::ranges::find(vault()->m_accounts, Account::Kind::PrivateKey, &Account::kind);
    if (other == vault()->m_accounts.end())
        return seal();
    read(other->address, [this, address = other->address](const QByteArray &blob) {
        open(blob, address, m_passphrase, [this](const SecretBytes &) { seal(); });
    });
}

void Vault::Import::seal()
{
    inBackground<QByteArray>([key = m_key, address = m_account.address, passphrase = m_passphrase,
                              cost = vault()->m_cost] { return sealKey(*key, address, *passphrase, cost); },
                             [this](const Result<QByteArray> &blob) {
                                 if (blob)
                                     write(*blob);
                                 else
                                     finish(blob.error());
                             });
}

void Vault::Import::write(const QByteArray &blob)
{
    then(vault()->m_secrets->write(entryOf(m_account.address), blob, this),
         [this, blob](const Result<QByteArray> &written) {
             if (written)
                 readBack(blob);
             else
                 finish(written.error());
         });
}

void Vault::Import::readBack(const QByteArray &blob)
{
    then(vault()->m_secrets->read(entryOf(m_account.address), this), [this,
                                                                      blob](const Result<QByteArray> &value) {
        if (!value)
            return abandon(value.error());
        if (*value != blob)
            return abandon(Error{ErrorCode::SecretDamaged, m_account.address.toChecksumHex(), 0, {}});
        open(*value, m_account.address, m_passphrase, [this](SecretBytes key) { record(std::move(key)); });
    });
}

void Vault::Import::record(SecretBytes key)
{
    if (auto added = vault()->m_store->add(m_account); !added)
        return abandon(added.error());
    finish(Result<void>());
    vault()->recordImport(m_account, std::move(key));
}

void Vault::Import::abandon(const Error &error)
{
    then(vault()->m_secrets->remove(entryOf(m_account.address), this),
         [this, error](const Result<QByteArray> &) { finish(error); });
}

Vault::Remove::Remove(Vault *vault, const Address &address, QObject *parent)
    : Operation(vault, parent)
    , m_address(address)
{
}

void Vault::Remove::start()
{
    if (!vault()->find(m_address))
        return finish(Error{ErrorCode::InvalidAddress, m_address.toChecksumHex(), 0, {}});
    if (!vault()->canSign(m_address))
        return forget();
    then(vault()->m_secrets->remove(entryOf(m_address), this), [this](const Result<QByteArray> &removed) {
        if (removed)
            confirmGone();
        else
            finish(removed.error());
    });
}

void Vault::Remove::confirmGone()
{
    then(vault()->m_secrets->read(entryOf(m_address), this), [this](const Result<QByteArray> &value) {
        if (value)
            finish(Error{ErrorCode::KeychainDenied, m_address.toChecksumHex(), 0, {}});
        else if (value.error().code == ErrorCode::SecretNotFound)
            forget();
        else
            finish(value.error());
    });
}

void Vault::Remove::forget()
{
    if (auto removed = vault()->m_store->remove(m_address); !removed)
        return finish(removed.error());
    finish(Result<void>());
    vault()->forget(m_address);
}

Vault::Unlock::Unlock(Vault *vault, SecretBytes passphrase, QObject *parent)
    : Operation(vault, parent)
    , m_passphrase(shared(std::move(passphrase)))
    , m_lockCount(vault->m_lockCount)
{
}

void Vault::Unlock::start()
{
    if (!vault()->hasKeys())
        return finish(Error{ErrorCode::NotSupported, {}, 0, {}});
    for (const Account &account : vault()->m_accounts) {
        if (account.kind == Account::Kind::PrivateKey)
            m_left.push_back(account.address);
    }
    openNext();
}

void Vault::Unlock::openNext()
{
    if (vault()->m_lockCount != m_lockCount)
        return finish(Error{ErrorCode::Cancelled, {}, 0, {}});
    if (m_left.empty()) {
        finish(Result<void>());
        return vault()->adoptKeys(std::move(m_keys));
    }
    const Address address = m_left.front();
    m_left.pop_front();
    read(address, [this, address](const QByteArray &blob) {
        open(blob, address, m_passphrase, [this, address](SecretBytes key) {
            m_keys.insert_or_assign(address, std::move(key));
            openNext();
        });
    });
}

} // namespace capstan
