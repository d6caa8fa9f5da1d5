// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"

#include <optional>

namespace capstan {

namespace {

std::optional<std::uint8_t> nibbleOf(QChar digit)
{
    const char16_t c = digit.unicode();
    if (c >= u'0' && c <= u'9') {
        return static_cast<std::uint8_t>(c - u'0');
    }
    if (c >= u'a' && c <= u'f') {
        return static_cast<std::uint8_t>(c - u'a' + 10);
    }
    if (c >= u'A' && c <= u'F') {
        return static_cast<std::uint8_t>(c - u'A' + 10);
    }
    return std::nullopt;
}

} // namespace

QString toHex(BytesView bytes)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString text;
    text.reserve(2 + 2 * static_cast<qsizetype>(bytes.size()));
    text.append(u"0x");
    for (const std::uint8_t byte : bytes) {
        text.append(QChar(digits[byte >> 4]));
        text.append(QChar(digits[byte & 0xf]));
    }
    return text;
}

Result<Bytes> fromHex(QStringView text, std::size_t maxBytes)
{
    if (!text.startsWith(u"0x") || text.size() % 2 != 0) {
        return failure(ErrorCode::InvalidHex);
    }
    const QStringView digits = text.sliced(2);
    const auto size = static_cast<std::size_t>(digits.size() / 2);
    if (size > maxBytes) {
        return failure(ErrorCode::TooLarge);
    }
    Bytes bytes;
    bytes.reserve(size);
    for (qsizetype i = 0; i < digits.size(); i += 2) {
        const auto high = nibbleOf(digits[i]);
        const auto low = nibbleOf(digits[i + 1]);
        if (!high || !low) {
            return failure(ErrorCode::InvalidHex);
        }
        bytes.push_back(static_cast<std::uint8_t>(*high << 4 | *low));
    }
    return bytes;
}

} // namespace capstan
