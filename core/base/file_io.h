// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace capstan {

/// All of the file at @p path. FileUnreadable, or TooLarge beyond @p most bytes, of which no more are read.
Result<QByteArray> readFile(const QString &path, qint64 most);

/// Writes @p content to @p path for its owner alone, whole or not at all. FileUnwritable.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace capstan
