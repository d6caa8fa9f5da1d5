// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/rlp.h"
#include "tests/fuzz/check.h"

#include <algorithm>

using namespace capstan;

/// What decodes is canonical: it encodes to the very same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView bytes(data, size);
    if (const auto item = rlp::decode(bytes)) {
        CAPSTAN_CHECK(std::ranges::equal(rlp::encode(*item), bytes));
        if (const auto number = rlp::toInteger(*item)) {
            CAPSTAN_CHECK(rlp::integer(*number) == *item);
        }
    }
    return 0;
}
