// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/lookalike.h"

#include <algorithm>

namespace capstan {

bool looksAlike(const Address &one, const Address &other)
{
    constexpr std::ptrdiff_t compared = 2; // bytes, of two digits each
    const auto &a = one.bytes();
    const auto &b = other.bytes();
    return one != other && std::equal(a.begin(), a.begin() + compared, b.begin()) &&
           std::equal(a.end() - compared, a.end(), b.end() - compared);
}

std::optional<Address> lookalikeOf(const Address &address, std::span<const Address> known)
{
    if (std::ranges::find(known, address) != known.end())
        return std::nullopt;
    const auto found =
        std::ranges::find_if(known, [&address](const Address &each) { return looksAlike(address, each); });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

} // namespace capstan
