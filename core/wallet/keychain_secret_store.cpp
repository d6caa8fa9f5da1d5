// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keychain_secret_store.h"

#include "core/wallet/keychain_job.h"

namespace capstan {

KeychainSecretStore::KeychainSecretStore(const QString &scope, const KeychainDeadlines &deadlines)
    : m_scope(scope)
    , m_deadlines(deadlines)
    , m_lane(std::make_shared<KeychainLane>())
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

SecretJob *KeychainSecretStore::read(const QString &key, QObject *parent)
{
    return new KeychainJob({KeychainRequest::Kind::Read, m_scope, key, {}}, m_deadlines, m_lane, parent);
}

SecretJob *KeychainSecretStore::write(const QString &key, const QByteArray &value, QObject *parent)
{
    return new KeychainJob({KeychainRequest::Kind::Write, m_scope, key, value}, m_deadlines, m_lane, parent);
}

SecretJob *KeychainSecretStore::remove(const QString &key, QObject *parent)
{
    return new KeychainJob({KeychainRequest::Kind::Remove, m_scope, key, {}}, m_deadlines, m_lane, parent);
}

} // namespace capstan
