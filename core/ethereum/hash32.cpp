// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/hash32.h"

#include "core/base/hex.h"

#include <algorithm>

namespace capstan {

Result<Hash32> Hash32::fromHex(QStringView text)
{
    Hash32 hash;
    const auto bytes = capstan::fromHex(text);
    if (!bytes) {
        return failure(ErrorCode::InvalidHex);
    }
    if (bytes->size() != hash.m_bytes.size()) {
        return failure(ErrorCode::InvalidLength);
    }
    std::ranges::copy(*bytes, hash.m_bytes.begin());
    return hash;
}

QString Hash32::toHex() const
{
    return capstan::toHex(m_bytes);
}

bool Hash32::isZero() const
{
    return *this == Hash32();
}

} // namespace capstan
