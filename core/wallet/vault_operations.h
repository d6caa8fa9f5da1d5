// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/vault.h"

#include <functional>
#include <memory>

namespace capstan {

class SecretJob;

/// A job of the vault's queue. Its steps are callbacks; none runs once the job has finished, was deleted, or
/// the vault is gone.
class Vault::Operation : public VaultJob
{
public:
    virtual void start() = 0;

protected:
    Operation(Vault *vault, QObject *parent);

    Vault *vault() const { return m_vault; }
    /// finished() comes from the event loop, so what the caller does next is not cut short by its slots.
    void finish(const Result<void> &outcome);
    void finish(const Error &error) { finish(tl::unexpected(error)); }

    /// Calls @p next with the value, or finishes with the error.
    void read(const Address &address, std::function<void(const QByteArray &)> next);
    void then(SecretJob *job, std::function<void(const Result<QByteArray> &)> next);
    /// openKey() on a pool thread; calls @p next with the key, or finishes with the error.
    void open(const QByteArray &blob, const Address &address, std::shared_ptr<const SecretBytes> passphrase,
              std::function<void(SecretBytes)> next);
    /// Runs @p work, which must own all it uses, on a pool thread, then @p next here.
    template <class T>
    void inBackground(std::function<Result<T>()> work, std::function<void(Result<T>)> next);

    static QString entryOf(const Address &address);

private:
    bool isOver() const { return m_finished || !m_vault; }

    QPointer<Vault> m_vault;
    bool m_finished = false;
};

/// Opens another account's key (one passphrase for all), writes the new one, reads it back, opens it, records
/// it.
class Vault::Import final : public Vault::Operation
{
public:
    Import(Vault *vault, SecretBytes key, const QString &name, SecretBytes passphrase, QObject *parent);
    void start() override;

private:
    Result<Account> checkedAccount() const;
    void seal();
    void write(const QByteArray &blob);
    void readBack(const QByteArray &blob);
    void record(SecretBytes key);
    /// Removes the entry that no account will own, whatever comes of it, and finishes with @p error.
    void abandon(const Error &error);

    std::shared_ptr<const SecretBytes> m_key;
    std::shared_ptr<const SecretBytes> m_passphrase;
    Account m_account;
};

/// Removes the entry, sees that it is gone, forgets the account.
class Vault::Remove final : public Vault::Operation
{
public:
    Remove(Vault *vault, const Address &address, QObject *parent);
    void start() override;

private:
    void confirmGone();
    void forget();

    Address m_address;
};

/// Opens the keys one after the other: each takes 256 MB for a moment.
class Vault::Unlock final : public Vault::Operation
{
public:
    Unlock(Vault *vault, SecretBytes passphrase, QObject *parent);
    void start() override;

private:
    void openNext();

    std::shared_ptr<const SecretBytes> m_passphrase;
    quint64 m_lockCount;
    std::deque<Address> m_left;
    std::map<Address, SecretBytes> m_keys;
};

} // namespace capstan
