// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/abi.h"

/// Shared by the contracts of this folder: arguments in C++ types ↔ calldata and return data.
namespace capstan::abi_call {

inline abi::Type typeOf(const Address &)
{
    return abi::addressType();
}
inline abi::Type typeOf(const UInt256 &)
{
    return abi::uintType(256);
}
inline abi::Type typeOf(std::uint64_t)
{
    return abi::uintType(64);
}

inline abi::Value valueOf(const Address &address)
{
    return {address};
}
inline abi::Value valueOf(const UInt256 &number)
{
    return {number};
}
inline abi::Value valueOf(std::uint64_t number)
{
    return {UInt256(number)};
}

/// Calldata of a function whose arguments are addresses, uint256 and uint64. @p signature names exactly their
/// types; else the result is empty, and so no call at all.
template <class... Arguments>
Bytes encode(QByteArrayView signature, const Arguments &...arguments)
{
    const auto call = abi::encodeCall(signature, {typeOf(arguments)...}, {valueOf(arguments)...});
    Q_ASSERT(call.has_value());
    return call.value_or(Bytes{});
}

/// The one value that a function returns. @return InvalidAbi or TooLarge.
inline Result<abi::Value> decodeOne(const abi::Type &type, BytesView data)
{
    return abi::decode({type}, data).map([](std::vector<abi::Value> values) {
        return std::move(values.front());
    });
}

inline Result<UInt256> decodeUint(BytesView data, int bits = 256)
{
    return decodeOne(abi::uintType(bits), data).map([](const abi::Value &value) { return value.uint(); });
}

/// @p bits at most 64.
inline Result<std::uint64_t> decodeUint64(BytesView data, int bits = 64)
{
    return decodeUint(data, bits).and_then(toUInt64);
}

inline Result<std::vector<Address>> decodeAddresses(BytesView data)
{
    return decodeOne(abi::arrayOf(abi::addressType()), data).map([](const abi::Value &value) {
        std::vector<Address> addresses;
        addresses.reserve(value.list().size());
        for (const abi::Value &item : value.list()) {
            addresses.push_back(item.address());
        }
        return addresses;
    });
}

} // namespace capstan::abi_call
