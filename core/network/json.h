// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace capstan {

/// JSON from a node or a file, strictly: UTF-8, no duplicate keys, nothing after the value, at most
/// @p maxDepth levels and @p maxBytes bytes, 300,000 values and 10,000 members of one object. QJsonDocument
/// keeps the last of two equal keys in silence, which lets two readers of one reply see two things. @return
/// InvalidJson or TooLarge.
Result<QJsonValue> parseJson(const QByteArray &text, int maxDepth = 64, qsizetype maxBytes = 8 << 20);

} // namespace capstan
