// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace capstan {

/// scrypt (RFC 7914). Memory is 128 · N · r bytes.
struct ScryptCost
{
    std::uint64_t n = 1u << 18; ///< a power of two above 1
    std::uint32_t r = 8;
    std::uint32_t p = 1;
    bool operator==(const ScryptCost &) const = default;
};

} // namespace capstan
