// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <memory>
#include <variant>

namespace capstan::abi {

/// The subset of the Solidity contract ABI that the project's contracts speak: uint8…uint256, address, bool,
/// bytesN, bytes, string, T[], and tuples of them.
struct Type
{
    enum class Kind { Uint, Address, Bool, FixedBytes, Bytes, String, Array, Tuple };
    Kind kind = Kind::Uint;
    int size = 256;               ///< bits of a Uint, bytes of FixedBytes
    std::vector<Type> components; ///< Tuple: its members; Array: the one element type

    bool isDynamic() const;
    bool operator==(const Type &) const = default;
    QString toString() const; ///< canonical: "uint256", "(uint64,uint112)[]"
};

Type uintType(int bits = 256);
Type addressType();
Type boolType();
Type fixedBytesType(int bytes);
Type bytesType();
Type stringType();
Type arrayOf(Type element);
Type tupleOf(std::vector<Type> members);

/// A decoded or to-be-encoded value; which alternative follows from the type: Uint → UInt256,
/// Address → Address, Bool → bool, FixedBytes/Bytes/String → Bytes, Array/Tuple → vector.
struct Value
{
    std::variant<UInt256, Address, bool, Bytes, std::vector<Value>> value;

    const UInt256 &uint() const { return std::get<UInt256>(value); }
    const Address &address() const { return std::get<Address>(value); }
    bool boolean() const { return std::get<bool>(value); }
    const Bytes &bytes() const { return std::get<Bytes>(value); }
    const std::vector<Value> &list() const { return std::get<std::vector<Value>>(value); }
    bool operator==(const Value &) const = default;
};

/// The 4 bytes of keccak256("name(types)").
std::array<std::uint8_t, 4> selector(QByteArrayView signature);
/// keccak256 of an event's signature.
Hash32 eventTopic(QByteArrayView signature);

/// Values must have the shapes of @p types (checked; InvalidAbi).
Result<Bytes> encode(const std::vector<Type> &types, const std::vector<Value> &values);
/// Selector and encoded arguments. @return InvalidAbi also when the signature's types are not @p types.
Result<Bytes> encodeCall(QByteArrayView signature, const std::vector<Type> &types,
                         const std::vector<Value> &values);

/// Strict: canonical offsets in order without gaps or overlap, zero padding, values in range, bool 0 or 1,
/// nothing left over, at most @p maxElements array elements in all. @return InvalidAbi or TooLarge.
Result<std::vector<Value>> decode(const std::vector<Type> &types, BytesView data,
                                  std::size_t maxElements = 100'000);

} // namespace capstan::abi
