// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/hd_key.h"
#include "tests/fuzz/check.h"

using namespace capstan;

/// An accepted text is the path's own but for the sign of hardened steps.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto path = DerivationPath::parse(text);
    if (!path) {
        return 0;
    }
    CAPSTAN_CHECK(path->steps().size() <= 10);
    CAPSTAN_CHECK(text.replace(u'h', u'\'').replace(u'H', u'\'') == path->text());
    CAPSTAN_CHECK(DerivationPath::parse(path->text()) == path);
    return 0;
}
