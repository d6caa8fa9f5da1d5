// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <qt_windows.h>

#include <io.h>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

bool move(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    return MoveFileExW(reinterpret_cast<const wchar_t *>(source.utf16()),
                       reinterpret_cast<const wchar_t *>(target.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

} // namespace

// The profile's folder is its owner's by the system's defaults (%APPDATA%); a move that is written through
// includes the folder.
Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    const QString beside = path + u".new"_s;
    QFile::remove(beside); // of a run that was killed
    QFile file(beside);
    bool done = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                file.write(content) == content.size() && file.flush() && _commit(file.handle()) == 0;
    file.close();
    done = done && move(beside, path);
    if (!done) {
        QFile::remove(beside);
        return failure(ErrorCode::FileUnwritable, path);
    }
    return {};
}

Result<QByteArray> readDurable(const QString &path, qint64 maxSize)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymbolicLink())
        return failure(ErrorCode::SecretNotFound, path);
    if (!info.isFile() || info.isSymbolicLink() || info.size() < 1 || info.size() > maxSize)
        return failure(ErrorCode::SecretDamaged, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    QByteArray content = file.read(maxSize);
    if (content.size() != info.size())
        return failure(ErrorCode::FileUnreadable, path);
    return content;
}

Result<void> removeDurably(const QString &path)
{
    QFile::remove(path + u".new"_s);
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorCode::FileUnwritable, path);
    return {};
}

} // namespace capstan
