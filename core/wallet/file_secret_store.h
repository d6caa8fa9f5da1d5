// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/secret_store.h"

#include <QThreadPool>

namespace capstan {

/// One file per entry, which only its owner may read: the weaker choice for a system without a keychain, as
/// whoever copies the folder can try passphrases on it. A write is in place when it is on the disk, whole;
/// until then the one before is. Requests run one after the other, in the order they were made.
class FileSecretStore final : public SecretStore
{
public:
    /// @p folder is made by the first write.
    explicit FileSecretStore(const QString &folder);

    Kind kind() const override { return Kind::Files; }
    SecretJob *read(const QString &key, QObject *parent) override;
    SecretJob *write(const QString &key, const QByteArray &value, QObject *parent) override;
    SecretJob *remove(const QString &key, QObject *parent) override;

private:
    QString m_folder;
    QThreadPool m_pool;
};

} // namespace capstan
