// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QMetaType>

#include <array>
#include <boost/multiprecision/cpp_int.hpp>

namespace capstan {

/// 0 … 2^256 − 1. Boost's *checked* type: the plain one wraps silently. Compare freely; add, subtract and
/// multiply through the functions below, which return NumberOutOfRange where Boost would throw.
using UInt256 = boost::multiprecision::checked_uint256_t;

Result<UInt256> add(const UInt256 &a, const UInt256 &b);
Result<UInt256> subtract(const UInt256 &a, const UInt256 &b);
Result<UInt256> multiply(const UInt256 &a, const UInt256 &b);
/// floor(a · b / c) with a 512-bit product; c = 0 is NumberOutOfRange.
Result<UInt256> multiplyDivide(const UInt256 &a, const UInt256 &b, const UInt256 &c);
/// a − b, or 0 when b is larger.
UInt256 subtractOrZero(const UInt256 &a, const UInt256 &b);

/// Digits only, no sign, no leading zero but for "0" itself.
Result<UInt256> uint256FromDecimal(QStringView text);
QString toDecimal(const UInt256 &value);

/// A JSON-RPC quantity: "0x0", "0x1f"; no leading zeros (strict, as execution-apis defines it).
Result<UInt256> uint256FromQuantity(QStringView text);
QString toQuantity(const UInt256 &value);
/// The same, bounded to 64 bits.
Result<std::uint64_t> uint64FromQuantity(QStringView text);

/// Big-endian, at most 32 bytes; an empty view is 0.
Result<UInt256> uint256FromBigEndian(BytesView bytes);
std::array<std::uint8_t, 32> toBigEndian32(const UInt256 &value);
/// Big-endian without leading zeros (RLP's integer form); empty for 0.
Bytes toBigEndianMinimal(const UInt256 &value);
Result<std::uint64_t> toUInt64(const UInt256 &value);

} // namespace capstan

Q_DECLARE_METATYPE(capstan::UInt256)
