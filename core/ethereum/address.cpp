// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/address.h"

#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <algorithm>

namespace capstan {

Result<Address> Address::fromHex(QStringView text)
{
    Address address;
    const auto bytes = capstan::fromHex(text, address.m_bytes.size());
    if (!bytes || bytes->size() != address.m_bytes.size()) {
        return failure(ErrorCode::InvalidAddress);
    }
    std::ranges::copy(*bytes, address.m_bytes.begin());

    const QStringView digits = text.sliced(2);
    const bool hasLower = std::ranges::any_of(digits, [](QChar c) { return c >= u'a'; });
    const bool hasUpper = std::ranges::any_of(digits, [](QChar c) { return c >= u'A' && c <= u'F'; });
    if (hasLower && hasUpper && text != address.toChecksumHex()) {
        return failure(ErrorCode::AddressChecksum);
    }
    return address;
}

QString Address::toChecksumHex() const
{
    QString text = toHex(m_bytes);
    const auto hash = keccak256(viewOf(text.sliced(2).toLatin1()));
    for (std::size_t i = 0; i < 2 * m_bytes.size(); ++i) {
        const int nibble = (i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2]) & 0xf;
        if (nibble >= 8) {
            QChar &digit = text[static_cast<qsizetype>(2 + i)];
            digit = digit.toUpper();
        }
    }
    return text;
}

QString Address::toShortHex() const
{
    const QString text = toChecksumHex();
    return text.first(6) + QChar(u'…') + text.last(4);
}

bool Address::isZero() const
{
    return *this == Address();
}

} // namespace capstan
