// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/keystore_v3.h"
#include "tests/unit/core/vectors.h"
#include "tests/unit/core/wallet/wallet_samples.h"

#include <QJsonObject>

/// A keystore file of our own, and ways to spoil it.
namespace capstan::test {

inline constexpr ScryptCost Cheapest{1u << 4, 8, 1};
inline constexpr const char *Password = "testpassword";

inline QString hexOf(const SecretBytes &bytes)
{
    return toHex(bytes.bytes());
}

/// A file of our own for the key of 32 times 1, as text to be spoiled.
inline QByteArray sampleFile()
{
    static const QByteArray file =
        writeKeystore(privateKey(1), addressOf(privateKey(1)), secret(Password), Cheapest).value();
    return file;
}

inline Result<SecretBytes> opened(const QByteArray &file, const char *password = Password)
{
    return openKeystore(file, secret(password));
}

inline QJsonObject sampleObject()
{
    return QJsonDocument::fromJson(sampleFile()).object();
}

inline QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() > 1) {
        object[path[0]] = withValue(object[path[0]].toObject(), path.sliced(1), value);
    } else if (value.isUndefined()) {
        object.remove(path[0]);
    } else {
        object[path[0]] = value;
    }
    return object;
}

/// The sample with the value at @p path ("crypto.kdfparams.n") set, or taken out where it is Undefined.
inline QByteArray changed(const QString &path, const QJsonValue &value)
{
    return QJsonDocument(withValue(sampleObject(), path.split(u'.'), value)).toJson();
}

/// The sample with a text in it replaced, for what a JSON writer would not write.
inline QByteArray replaced(const char *before, const char *after)
{
    QByteArray file = sampleFile();
    Q_ASSERT(file.contains(before));
    return file.replace(before, after);
}

} // namespace capstan::test
