// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/json.h"
#include "tests/fuzz/check.h"

#include <QJsonArray>
#include <QJsonDocument>

// What the parser takes, Qt's takes as well, and writing the value and reading it again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto value = capstan::parseJson(text);
    if (!value)
        return 0;
    const QByteArray written = QJsonDocument(QJsonArray{*value}).toJson(QJsonDocument::Compact);
    // One level for the array around it.
    const auto again = capstan::parseJson(written, 65);
    CAPSTAN_CHECK(again);
    CAPSTAN_CHECK(again->toArray().at(0) == *value);
    return 0;
}
