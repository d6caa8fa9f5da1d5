// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/uint256.h"

#include "core/base/hex.h"

#include <algorithm>
#include <limits>

namespace capstan {

namespace {

// Twice as wide, so that no sum or product of two amounts can leave it; unchecked, so that nothing throws.
using Wide = boost::multiprecision::uint512_t;

constexpr std::size_t wordSize = 32;
constexpr int maxDecimalDigits = 78; // of 2^256 − 1

tl::unexpected<Error> outOfRange()
{
    return failure(ErrorCode::NumberOutOfRange);
}

Result<UInt256> narrow(const Wide &value)
{
    static const Wide largest{std::numeric_limits<UInt256>::max()};
    if (value > largest) {
        return outOfRange();
    }
    return static_cast<UInt256>(value);
}

} // namespace

Result<UInt256> add(const UInt256 &a, const UInt256 &b)
{
    return narrow(Wide(a) + Wide(b));
}

Result<UInt256> subtract(const UInt256 &a, const UInt256 &b)
{
    if (b > a) {
        return outOfRange();
    }
    return UInt256(a - b);
}

Result<UInt256> multiply(const UInt256 &a, const UInt256 &b)
{
    return narrow(Wide(a) * Wide(b));
}

Result<UInt256> multiplyDivide(const UInt256 &a, const UInt256 &b, const UInt256 &c)
{
    if (c == 0) {
        return outOfRange();
    }
    return narrow(Wide(a) * Wide(b) / Wide(c));
}

UInt256 subtractOrZero(const UInt256 &a, const UInt256 &b)
{
    return b < a ? UInt256(a - b) : UInt256(0);
}

Result<UInt256> uint256FromDecimal(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || !std::ranges::all_of(text, isDigit) || (text.size() > 1 && text.front() == u'0')) {
        return failure(ErrorCode::InvalidNumber);
    }
    if (text.size() > maxDecimalDigits) {
        return outOfRange();
    }
    Wide value = 0;
    for (const QChar digit : text) {
        value = value * 10 + static_cast<unsigned>(digit.unicode() - u'0');
    }
    return narrow(value);
}

QString toDecimal(const UInt256 &value)
{
    return QString::fromStdString(value.str());
}

Result<UInt256> uint256FromQuantity(QStringView text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const QStringView digits = text.mid(2);
    if (!text.startsWith(u"0x") || digits.isEmpty() || !std::ranges::all_of(digits, isDigit) ||
        (digits.size() > 1 && digits.front() == u'0')) {
        return failure(ErrorCode::InvalidNumber);
    }
    if (digits.size() > static_cast<qsizetype>(2 * wordSize)) {
        return outOfRange();
    }
    const QString prefix = digits.size() % 2 == 0 ? QStringLiteral("0x") : QStringLiteral("0x0");
    const auto bytes = fromHex(prefix + digits.toString());
    if (!bytes) {
        return failure(ErrorCode::InvalidNumber);
    }
    return uint256FromBigEndian(*bytes);
}

QString toQuantity(const UInt256 &value)
{
    if (value == 0) {
        return QStringLiteral("0x0");
    }
    QString text = toHex(toBigEndianMinimal(value));
    if (text[2] == u'0') {
        text.remove(2, 1);
    }
    return text;
}

Result<std::uint64_t> uint64FromQuantity(QStringView text)
{
    return uint256FromQuantity(text).and_then(toUInt64);
}

Result<UInt256> uint256FromBigEndian(BytesView bytes)
{
    if (bytes.size() > wordSize) {
        return outOfRange();
    }
    std::array<std::uint64_t, 4> limbs{}; // least significant first
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::size_t fromEnd = bytes.size() - 1 - i;
        limbs[fromEnd / 8] |= std::uint64_t{bytes[i]} << (8 * (fromEnd % 8));
    }
    Wide value = 0;
    for (std::size_t i = limbs.size(); i-- > 0;) {
        value = (value << 64) | limbs[i];
    }
    return narrow(value);
}

std::array<std::uint8_t, 32> toBigEndian32(const UInt256 &value)
{
    std::array<std::uint8_t, 32> bytes{};
    Wide rest(value);
    for (std::size_t end = bytes.size(); end > 0; end -= 8) {
        auto limb = static_cast<std::uint64_t>(rest & std::numeric_limits<std::uint64_t>::max());
        for (std::size_t i = 1; i <= 8; ++i, limb >>= 8) {
            bytes[end - i] = static_cast<std::uint8_t>(limb & 0xff);
        }
        rest >>= 64;
    }
    return bytes;
}

Bytes toBigEndianMinimal(const UInt256 &value)
{
    const auto word = toBigEndian32(value);
    return {std::ranges::find_if(word, [](std::uint8_t byte) { return byte != 0; }), word.end()};
}

Result<std::uint64_t> toUInt64(const UInt256 &value)
{
    if (value > std::numeric_limits<std::uint64_t>::max()) {
        return outOfRange();
    }
    return static_cast<std::uint64_t>(value);
}

} // namespace capstan
