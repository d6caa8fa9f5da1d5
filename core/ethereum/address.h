// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QHashFunctions>
#include <QMetaType>

#include <array>
#include <compare>

namespace capstan {

/// 20 bytes.
class Address
{
public:
    Address() = default;
    explicit Address(const std::array<std::uint8_t, 20> &bytes)
        : m_bytes(bytes)
    {
    }

    /// "0x" and 40 hex digits. All lower or all upper case is accepted; mixed case must match EIP-55.
    /// @return InvalidAddress, or AddressChecksum.
    static Result<Address> fromHex(QStringView text);

    const std::array<std::uint8_t, 20> &bytes() const { return m_bytes; }
    QString toChecksumHex() const; ///< EIP-55
    QString toShortHex() const;    ///< "0x45Ed…a342": only where the whole address is at hand too
    bool isZero() const;
    auto operator<=>(const Address &) const = default;

private:
    std::array<std::uint8_t, 20> m_bytes{};
};

inline size_t qHash(const Address &address, size_t seed = 0)
{
    return qHashBits(address.bytes().data(), address.bytes().size(), seed);
}

} // namespace capstan

template <>
struct std::hash<capstan::Address>
{
    std::size_t operator()(const capstan::Address &address) const noexcept { return capstan::qHash(address); }
};

Q_DECLARE_METATYPE(capstan::Address)
