// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/vault_operation.h"

namespace capstan {

class Vault::Unlock final : public Vault::Operation
{
public:
    Unlock(Vault *vault, SecretBytes passphrase, QObject *parent);
    void start() override;

private:
    std::shared_ptr<const SecretBytes> m_passphrase;
    quint64 m_lockCount;
};

/// Opens one key, and forgets it: it was only about the passphrase.
class Vault::Authorise final : public Vault::Operation
{
public:
    Authorise(Vault *vault, const Address &account, const Hash32 &digest, SecretBytes passphrase,
              QObject *parent);
    void start() override;

private:
    Address m_account;
    Hash32 m_digest;
    std::shared_ptr<const SecretBytes> m_passphrase;
    quint64 m_lockCount;
};

/// Opens one phrase, and keeps it until it is deleted.
class Vault::Reveal final : public Vault::Operation
{
public:
    Reveal(Vault *vault, const Address &phrase, SecretBytes passphrase, QObject *parent);
    void start() override;
    const std::shared_ptr<const Phrase> &phrase() const { return m_opened; }

private:
    Address m_phrase;
    std::shared_ptr<const SecretBytes> m_passphrase;
    std::shared_ptr<const Phrase> m_opened;
};

/// Opens one key, and makes a keystore file of it.
class Vault::Export final : public Vault::Operation
{
public:
    Export(Vault *vault, const Address &account, SecretBytes passphrase, SecretBytes password,
           QObject *parent);
    void start() override;
    const QByteArray &file() const { return m_file; }

private:
    void make(OpenedEntries opened, const Account &account);

    Address m_account;
    std::shared_ptr<const SecretBytes> m_passphrase;
    std::shared_ptr<const SecretBytes> m_password;
    QByteArray m_file;
};

} // namespace capstan
