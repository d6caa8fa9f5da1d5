// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/chosen_secret_store.h"

#include "core/storage/account_store.h"

namespace capstan {

using namespace Qt::Literals::StringLiterals;

ChosenSecretStore::ChosenSecretStore(AccountStore *accounts, std::unique_ptr<SecretStore> keychain,
                                     std::unique_ptr<SecretStore> files)
    : m_accounts(accounts)
    , m_keychain(std::move(keychain))
    , m_files(std::move(files))
{
}

Result<void> ChosenSecretStore::load()
{
    const auto place = m_accounts->secretPlace();
    if (!place)
        return tl::unexpected(place.error());
    const auto kind = static_cast<Kind>(place->value_or(static_cast<int>(Kind::Keychain)));
    if (kind != Kind::Keychain && kind != Kind::Files)
        return failure(ErrorCode::DatabaseFailure, u"place"_s);
    m_kind = kind;
    return {};
}

Result<void> ChosenSecretStore::choose(Kind kind)
{
    if (kind != Kind::Keychain && kind != Kind::Files)
        return failure(ErrorCode::NotSupported);
    if (auto kept = m_accounts->setSecretPlace(static_cast<int>(kind)); !kept)
        return kept;
    m_kind = kind;
    return {};
}

SecretStore *ChosenSecretStore::chosen() const
{
    return m_kind == Kind::Files ? m_files.get() : m_keychain.get();
}

SecretJob *ChosenSecretStore::read(const QString &key, QObject *parent)
{
    return chosen()->read(key, parent);
}

SecretJob *ChosenSecretStore::write(const QString &key, const QByteArray &value, QObject *parent)
{
    return chosen()->write(key, value, parent);
}

SecretJob *ChosenSecretStore::remove(const QString &key, QObject *parent)
{
    return chosen()->remove(key, parent);
}

} // namespace capstan
