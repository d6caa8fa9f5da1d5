// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QHashFunctions>
#include <QMetaType>

#include <array>
#include <compare>

namespace capstan {

/// 32 bytes: a block hash, a transaction hash, a topic, a storage word, a digest.
class Hash32
{
public:
    Hash32() = default;
    explicit Hash32(const std::array<std::uint8_t, 32> &bytes)
        : m_bytes(bytes)
    {
    }
    /// "0x" and 64 hex digits, either case. @return InvalidHex or InvalidLength.
    static Result<Hash32> fromHex(QStringView text);

    const std::array<std::uint8_t, 32> &bytes() const { return m_bytes; }
    QString toHex() const;
    bool isZero() const;
    auto operator<=>(const Hash32 &) const = default;

private:
    std::array<std::uint8_t, 32> m_bytes{};
};

inline size_t qHash(const Hash32 &hash, size_t seed = 0)
{
    return qHashBits(hash.bytes().data(), hash.bytes().size(), seed);
}

} // namespace capstan

Q_DECLARE_METATYPE(capstan::Hash32)
