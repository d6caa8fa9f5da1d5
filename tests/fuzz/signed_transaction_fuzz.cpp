// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keccak.h"
#include "core/ethereum/transaction.h"
#include "tests/fuzz/check.h"

#include <algorithm>

using namespace capstan;

/// What decodes is told by its parts alone: putting them together again gives the same bytes, hash and
/// sender.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView raw(data, size);
    const auto decoded = decodeSignedTransaction(raw);
    if (!decoded) {
        return 0;
    }
    CAPSTAN_CHECK(std::ranges::equal(decoded->raw, raw));
    CAPSTAN_CHECK(decoded->hash == Hash32(keccak256(raw)));
    CAPSTAN_CHECK(decoded->transaction.chainId != 0);
    const auto again = attachSignature(decoded->transaction, decoded->signature);
    CAPSTAN_CHECK(again && again->raw == decoded->raw && again->from == decoded->from);
    return 0;
}
