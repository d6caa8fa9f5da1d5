// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hex.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

/// Where tests get their vectors from: our own under tests/data, and public ones where they are on the
/// machine.
namespace capstan::test {

/// Null when the file is missing or no JSON.
inline QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

inline QJsonDocument ownVectors(const QString &name)
{
    return readJson(QStringLiteral(CAPSTAN_SOURCE_DIR "/tests/data/") + name);
}

/// The path of a public vector file, in $CAPSTAN_VECTORS or beside the source tree; it need not exist.
inline QString publicVectors(const QString &name)
{
    const QString beside = QStringLiteral(CAPSTAN_SOURCE_DIR "/../shared/vectors");
    return QDir(qEnvironmentVariable("CAPSTAN_VECTORS", beside)).filePath(name);
}

/// The bytes of hex that a test wrote itself, with 0x or without.
inline Bytes bytesOf(const QString &hex)
{
    return fromHex(hex.startsWith(u"0x") ? hex : QStringLiteral("0x") + hex).value();
}

inline Bytes bytesOf(const char *hex)
{
    return bytesOf(QString::fromLatin1(hex));
}

template <std::size_t Size>
std::array<std::uint8_t, Size> arrayOf(const Bytes &bytes)
{
    std::array<std::uint8_t, Size> array{};
    Q_ASSERT(bytes.size() == Size);
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

/// The code of a result that must be an error.
template <class T>
ErrorCode errorOf(const Result<T> &result)
{
    Q_ASSERT(!result);
    return result.error().code;
}

} // namespace capstan::test
