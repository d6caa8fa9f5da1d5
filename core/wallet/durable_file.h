// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace capstan {

/// A file that is there whole or not at all, and only its owner may read: written beside its place
/// ("<path>.new"), brought to the disk, moved into its place, and the folder brought to the disk. Blocks for
/// as long as the disk takes. @return FileUnwritable (detail: the path).
Result<void> writeDurably(const QString &path, const QByteArray &content);

/// @return SecretNotFound when there is no such file; SecretDamaged when it is no plain file, is empty, or
/// has more than @p maxSize bytes; FileUnreadable.
Result<QByteArray> readDurable(const QString &path, qint64 maxSize);

/// Removing what is not there succeeds. @return FileUnwritable.
Result<void> removeDurably(const QString &path);

} // namespace capstan
