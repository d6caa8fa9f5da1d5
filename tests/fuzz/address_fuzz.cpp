// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/address.h"
#include "tests/fuzz/check.h"

using namespace capstan;

/// An accepted text is the address's own in all but case, and in case too where it mixes both.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto address = Address::fromHex(text);
    if (!address) {
        return 0;
    }
    const QString checksummed = address->toChecksumHex();
    CAPSTAN_CHECK(text.toLower() == checksummed.toLower());
    const QString digits = text.sliced(2);
    CAPSTAN_CHECK(digits == digits.toLower() || digits == digits.toUpper() || text == checksummed);
    CAPSTAN_CHECK(Address::fromHex(checksummed) == address);
    return 0;
}
