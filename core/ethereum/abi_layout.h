// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/abi.h"

/// What encoding and decoding of the ABI agree on. Not for use outside core/ethereum.
namespace capstan::abi {

inline constexpr std::size_t wordSize = 32;

/// Sizes in range, an array has one element type, a tuple at least one member (so that nothing takes no room
/// and a count is always bounded by the data).
bool isWellFormed(const Type &type);

/// Bytes that a value takes where it stands; of a dynamic one that is its offset.
std::size_t headSizeOf(const Type &type);

/// Zero bytes that follow @p size bytes, up to the next word.
inline std::size_t paddingAfter(std::size_t size)
{
    return (wordSize - size % wordSize) % wordSize;
}

/// The type of the i-th element of an array or member of a tuple.
inline const Type &memberType(const Type &container, std::size_t i)
{
    return container.components[container.kind == Type::Kind::Array ? 0 : i];
}

bool fitsUint(const UInt256 &value, int bits);

} // namespace capstan::abi
