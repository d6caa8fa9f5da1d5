// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/secret_store.h"

#include <map>

namespace capstan {

/// Keeps ciphertext until the program ends: for a run that leaves nothing behind, and for tests.
class MemorySecretStore final : public SecretStore
{
public:
    Kind kind() const override { return Kind::Memory; }
    SecretJob *read(const QString &key, QObject *parent) override;
    SecretJob *write(const QString &key, const QByteArray &value, QObject *parent) override;
    SecretJob *remove(const QString &key, QObject *parent) override;

private:
    std::map<QString, QByteArray> m_values;
};

} // namespace capstan
