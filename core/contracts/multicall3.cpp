// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/multicall3.h"

#include "core/base/hex.h"
#include "core/contracts/abi_call.h"

namespace capstan::multicall3 {

Bytes aggregate3(const std::vector<Call> &calls)
{
    const auto type = abi::arrayOf(abi::tupleOf({abi::addressType(), abi::boolType(), abi::bytesType()}));
    std::vector<abi::Value> items;
    items.reserve(calls.size());
    for (const Call &call : calls) {
        items.push_back({std::vector<abi::Value>{{call.target}, {call.allowFailure}, {call.data}}});
    }
    const auto encoded = abi::encodeCall("aggregate3((address,bool,bytes)[])", {type}, {{std::move(items)}});
    Q_ASSERT(encoded.has_value());
    return encoded.value_or(Bytes{});
}

Bytes aggregate3Value(const std::vector<Call> &calls)
{
    const auto type = abi::arrayOf(
        abi::tupleOf({abi::addressType(), abi::boolType(), abi::uintType(256), abi::bytesType()}));
    std::vector<abi::Value> items;
    items.reserve(calls.size());
    for (const Call &call : calls)
        items.push_back(
            {std::vector<abi::Value>{{call.target}, {call.allowFailure}, {call.value}, {call.data}}});
    const auto encoded =
        abi::encodeCall("aggregate3Value((address,bool,uint256,bytes)[])", {type}, {{std::move(items)}});
    Q_ASSERT(encoded.has_value());
    return encoded.value_or(Bytes{});
}

Result<std::vector<CallResult>> decodeAggregate3(BytesView data, std::size_t expected)
{
    const auto type = abi::arrayOf(abi::tupleOf({abi::boolType(), abi::bytesType()}));
    const auto decoded = abi_call::decodeOne(type, data);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    if (decoded->list().size() != expected) {
        return failure(ErrorCode::InvalidAbi, QStringLiteral("aggregate3"));
    }
    std::vector<CallResult> results;
    results.reserve(expected);
    for (const abi::Value &item : decoded->list()) {
        results.push_back({item.list()[0].boolean(), item.list()[1].bytes()});
    }
    return results;
}

std::size_t encodedSize(const Call &call)
{
    // Its offset; target, allowFailure, the data's offset and length; the data in whole words.
    constexpr std::size_t word = 32;
    return word * (5 + (call.data.size() + word - 1) / word);
}

Bytes getBlockNumber()
{
    return abi_call::encode("getBlockNumber()");
}

Result<std::uint64_t> decodeBlockNumber(BytesView data)
{
    return abi_call::decodeUint(data).and_then(toUInt64);
}

Bytes getEthBalance(const Address &account)
{
    return abi_call::encode("getEthBalance(address)", account);
}

Result<UInt256> decodeEthBalance(BytesView data)
{
    return abi_call::decodeUint(data);
}

const Bytes &runtimeCode()
{
    static const Bytes code = fromHex(
#include "multicall3_code.inc" // from resources/contracts/multicall3.hex
                                  )
                                  .value_or(Bytes{});
    return code;
}

} // namespace capstan::multicall3
