// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result_metatype.h"

#include <QObject>

namespace capstan {

/// Bytes of one entry; Windows' own limit is 2,560.
inline constexpr int MaxSecretSize = 2000;

/// One read, write or removal under way. Emits finished() once, never from inside the call that made it, then
/// deletes itself. A deadline ends it (Timeout) even when the keychain never answers.
class SecretJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    /// The value of a read; empty for the others.
    /// Errors: NoKeychain, KeychainLocked, KeychainDenied, Timeout, SecretNotFound (of a read), TooLarge;
    /// of files SecretNotFound, SecretDamaged (not a file of ours), FileUnreadable, FileUnwritable, TooLarge.
    void finished(const capstan::Result<QByteArray> &value);
};

/// Where ciphertext is kept: the system's keychain, files in the profile (the weaker choice: whoever copies
/// the profile can try passphrases on them), or memory for a run that leaves nothing behind. It never sees a
/// plain secret.
class SecretStore
{
public:
    enum class Kind { Keychain = 1, Memory = 2, Files = 3 };
    virtual ~SecretStore() = default;
    virtual Kind kind() const = 0;
    /// Where there is a choice; NotSupported where there is none, or not this one. What is kept already stays
    /// where it is.
    virtual Result<void> choose(Kind kind)
    {
        return kind == this->kind() ? Result<void>() : failure(ErrorCode::NotSupported);
    }
    virtual SecretJob *read(const QString &key, QObject *parent) = 0;
    /// Replaces what is there. TooLarge above MaxSecretSize.
    virtual SecretJob *write(const QString &key, const QByteArray &value, QObject *parent) = 0;
    /// Removing what is not there succeeds.
    virtual SecretJob *remove(const QString &key, QObject *parent) = 0;
};

} // namespace capstan
