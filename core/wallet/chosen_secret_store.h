// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/secret_store.h"

#include <memory>

namespace capstan {

class AccountStore;

/// The keychain, or files where the person chose them; the choice is kept in the database.
class ChosenSecretStore final : public SecretStore
{
public:
    /// @p accounts outlives it. The keychain until load() has found another choice.
    ChosenSecretStore(AccountStore *accounts, std::unique_ptr<SecretStore> keychain,
                      std::unique_ptr<SecretStore> files);

    /// Reads the choice. Call once at start.
    Result<void> load();
    /// Keychain or Files (NotSupported); the database's errors.
    Result<void> choose(Kind kind) override;

    Kind kind() const override { return m_kind; }
    SecretJob *read(const QString &key, QObject *parent) override;
    SecretJob *write(const QString &key, const QByteArray &value, QObject *parent) override;
    SecretJob *remove(const QString &key, QObject *parent) override;

private:
    SecretStore *chosen() const;

    AccountStore *m_accounts;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_files;
    Kind m_kind = Kind::Keychain;
};

} // namespace capstan
