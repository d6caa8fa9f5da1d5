// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keystore_v3.h"
#include "tests/fuzz/check.h"

#include <QJsonDocument>

using namespace capstan;

/// What is accepted is a JSON object of a bearable size that stays accepted when it is written anew. (No key
/// is derived: that would take the time.)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto claim = readKeystore(file);
    if (!claim) {
        CAPSTAN_CHECK(claim.error().detail.size() <= 40);
        return 0;
    }
    CAPSTAN_CHECK(file.size() <= MaxKeystoreSize);
    const auto again = readKeystore(QJsonDocument::fromJson(file).toJson(QJsonDocument::Compact));
    CAPSTAN_CHECK(again && again->address == claim->address);
    return 0;
}
