// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/abi.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QRandomGenerator>

/// Types and values of the ABI from the text of test vectors, and by chance.
namespace capstan::test {

/// Reads a canonical type, "(uint64,(address,bytes)[])[]"; takes what it has read off @p text.
inline abi::Type takeType(QStringView &text)
{
    abi::Type type;
    if (text.startsWith(u'(')) {
        std::vector<abi::Type> members;
        while (!text.startsWith(u')')) {
            text = text.sliced(1); // the bracket or a comma
            members.push_back(takeType(text));
        }
        text = text.sliced(1);
        type = abi::tupleOf(std::move(members));
    } else {
        qsizetype length = 0;
        while (length < text.size() && text[length].isLetterOrNumber()) {
            ++length;
        }
        const QStringView name = text.first(length);
        text = text.sliced(length);
        const auto sizeAfter = [name](qsizetype prefix) { return name.sliced(prefix).toInt(); };
        type = name == u"address"         ? abi::addressType()
               : name == u"bool"          ? abi::boolType()
               : name == u"bytes"         ? abi::bytesType()
               : name == u"string"        ? abi::stringType()
               : name.startsWith(u"uint") ? abi::uintType(sizeAfter(4))
                                          : abi::fixedBytesType(sizeAfter(5));
    }
    for (; text.startsWith(u"[]"); text = text.sliced(2)) {
        type = abi::arrayOf(std::move(type));
    }
    return type;
}

inline abi::Type typeOf(QStringView text)
{
    return takeType(text);
}

inline abi::Value valueOf(const abi::Type &type, const QJsonValue &json)
{
    using Kind = abi::Type::Kind;
    switch (type.kind) {
    case Kind::Uint:
        return {uint256FromDecimal(json.toString()).value()};
    case Kind::Address:
        return {Address::fromHex(json.toString()).value()};
    case Kind::Bool:
        return {json.toBool()};
    case Kind::FixedBytes:
    case Kind::Bytes:
        return {bytesOf(json.toString())};
    case Kind::String: {
        const QByteArray utf8 = json.toString().toUtf8();
        return {Bytes(viewOf(utf8).begin(), viewOf(utf8).end())};
    }
    case Kind::Array:
    case Kind::Tuple:
        break;
    }
    std::vector<abi::Value> members;
    for (const auto &member : json.toArray()) {
        const std::size_t at = type.kind == Kind::Array ? 0 : members.size();
        members.push_back(valueOf(type.components.at(at), member));
    }
    return {std::move(members)};
}

inline abi::Type randomType(QRandomGenerator &random, int depth = 0)
{
    switch (random.bounded(depth < 3 ? 10 : 6)) {
    case 0:
        return abi::uintType(8 * random.bounded(1, 33));
    case 1:
        return abi::addressType();
    case 2:
        return abi::boolType();
    case 3:
        return abi::fixedBytesType(random.bounded(1, 33));
    case 4:
        return abi::bytesType();
    case 5:
        return abi::stringType();
    case 6:
    case 7:
        return abi::arrayOf(randomType(random, depth + 1));
    default:
        std::vector<abi::Type> members(static_cast<std::size_t>(random.bounded(1, 4)));
        for (abi::Type &member : members) {
            member = randomType(random, depth + 1);
        }
        return abi::tupleOf(std::move(members));
    }
}

inline Bytes randomBytesOf(QRandomGenerator &random, int size)
{
    Bytes bytes(static_cast<std::size_t>(size));
    for (std::uint8_t &byte : bytes) {
        byte = static_cast<std::uint8_t>(random.bounded(256));
    }
    return bytes;
}

inline abi::Value randomValue(QRandomGenerator &random, const abi::Type &type)
{
    using Kind = abi::Type::Kind;
    switch (type.kind) {
    case Kind::Uint:
        return {uint256FromBigEndian(randomBytesOf(random, random.bounded(type.size / 8 + 1))).value()};
    case Kind::Address:
        return {Address(arrayOf<20>(randomBytesOf(random, 20)))};
    case Kind::Bool:
        return {random.bounded(2) == 1};
    case Kind::FixedBytes:
        return {randomBytesOf(random, type.size)};
    case Kind::Bytes:
    case Kind::String:
        return {randomBytesOf(random, random.bounded(70))};
    case Kind::Array:
    case Kind::Tuple:
        break;
    }
    const bool isArray = type.kind == Kind::Array;
    std::vector<abi::Value> members;
    const std::size_t count = isArray ? static_cast<std::size_t>(random.bounded(4)) : type.components.size();
    for (std::size_t i = 0; i < count; ++i) {
        members.push_back(randomValue(random, type.components[isArray ? 0 : i]));
    }
    return {std::move(members)};
}

} // namespace capstan::test
