// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace capstan {

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, QDir::toNativeSeparators(path));
    // One byte more than allowed tells a file that is too large, without reading all of it.
    QByteArray content = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, QDir::toNativeSeparators(path));
    if (content.size() > most)
        return failure(ErrorCode::TooLarge);
    return content;
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, QDir::toNativeSeparators(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, QDir::toNativeSeparators(path));
    return {};
}

} // namespace capstan
