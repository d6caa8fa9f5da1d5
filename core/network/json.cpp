// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/json.h"

#include "core/network/json_scanner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace capstan {
namespace {

// A real reply has a value per some 30 bytes; one per 2 bytes would cost much memory and time to build.
constexpr qsizetype MaxValues = 300'000;

} // namespace

Result<QJsonValue> parseJson(const QByteArray &text, int maxDepth, qsizetype maxBytes)
{
    if (text.size() > maxBytes)
        return failure(ErrorCode::TooLarge);
    if (!text.isValidUtf8())
        return failure(ErrorCode::InvalidJson);
    if (const auto scanned = JsonScanner(text, maxDepth, MaxValues).scan(); !scanned)
        return tl::unexpected(scanned.error());

    // QJsonDocument takes no bare string or number, so the value travels in an array.
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']', &parseError);
    if (parseError.error != QJsonParseError::NoError || document.array().size() != 1)
        return failure(ErrorCode::InvalidJson, {}, parseError.offset);
    return document.array().at(0);
}

} // namespace capstan
