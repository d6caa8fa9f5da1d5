// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/abi.h"

#include "core/crypto/keccak.h"
#include "core/ethereum/abi_layout.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace capstan::abi {

namespace {

tl::unexpected<Error> invalid()
{
    return failure(ErrorCode::InvalidAbi);
}

BytesView viewOfText(QByteArrayView text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), static_cast<std::size_t>(text.size())};
}

void append(Bytes &out, BytesView bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void appendWord(Bytes &out, const UInt256 &value)
{
    append(out, toBigEndian32(value));
}

void appendPadded(Bytes &out, BytesView bytes)
{
    append(out, bytes);
    out.resize(out.size() + paddingAfter(bytes.size()));
}

bool appendUint(Bytes &out, const Type &type, const Value &value)
{
    const auto *number = std::get_if<UInt256>(&value.value);
    if (!number || !fitsUint(*number, type.size)) {
        return false;
    }
    appendWord(out, *number);
    return true;
}

bool appendBytes(Bytes &out, const Type &type, const Value &value)
{
    const auto *bytes = std::get_if<Bytes>(&value.value);
    if (!bytes) {
        return false;
    }
    if (type.kind != Type::Kind::FixedBytes) {
        appendWord(out, UInt256(bytes->size()));
    } else if (bytes->size() != static_cast<std::size_t>(type.size)) {
        return false;
    }
    appendPadded(out, *bytes);
    return true;
}

bool appendValue(Bytes &out, const Type &type, const Value &value);

/// The members of a tuple or the elements of an array: heads first, then what is dynamic, in order.
bool appendMembers(Bytes &out, const Type &container, const std::vector<Value> &members)
{
    std::size_t headSize = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        headSize += headSizeOf(memberType(container, i));
    }
    Bytes tail;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Type &type = memberType(container, i);
        const bool dynamic = type.isDynamic();
        if (dynamic) {
            appendWord(out, UInt256(headSize + tail.size()));
        }
        if (!appendValue(dynamic ? tail : out, type, members[i])) {
            return false;
        }
    }
    append(out, tail);
    return true;
}

bool appendValue(Bytes &out, const Type &type, const Value &value)
{
    switch (type.kind) {
    case Type::Kind::Uint:
        return appendUint(out, type, value);
    case Type::Kind::Address:
        if (const auto *address = std::get_if<Address>(&value.value)) {
            out.resize(out.size() + wordSize - address->bytes().size());
            append(out, address->bytes());
            return true;
        }
        return false;
    case Type::Kind::Bool:
        if (const auto *boolean = std::get_if<bool>(&value.value)) {
            appendWord(out, UInt256(*boolean ? 1 : 0));
            return true;
        }
        return false;
    case Type::Kind::FixedBytes:
    case Type::Kind::Bytes:
    case Type::Kind::String:
        return appendBytes(out, type, value);
    case Type::Kind::Array:
    case Type::Kind::Tuple:
        const auto *members = std::get_if<std::vector<Value>>(&value.value);
        if (!members || (type.kind == Type::Kind::Tuple && members->size() != type.components.size())) {
            return false;
        }
        if (type.kind == Type::Kind::Array) {
            appendWord(out, UInt256(members->size()));
        }
        return appendMembers(out, type, *members);
    }
    return false;
}

} // namespace

bool isWellFormed(const Type &type)
{
    switch (type.kind) {
    case Type::Kind::Uint:
        return type.size >= 8 && type.size <= 256 && type.size % 8 == 0;
    case Type::Kind::FixedBytes:
        return type.size >= 1 && type.size <= 32;
    case Type::Kind::Array:
        return type.components.size() == 1 && isWellFormed(type.components.front());
    case Type::Kind::Tuple:
        return !type.components.empty() && std::ranges::all_of(type.components, isWellFormed);
    default:
        return true;
    }
}

std::size_t headSizeOf(const Type &type)
{
    if (type.kind != Type::Kind::Tuple || type.isDynamic()) {
        return wordSize;
    }
    return std::accumulate(type.components.begin(), type.components.end(), std::size_t{0},
                           [](std::size_t sum, const Type &member) { return sum + headSizeOf(member); });
}

bool fitsUint(const UInt256 &value, int bits)
{
    return bits >= 256 || (value >> static_cast<unsigned>(bits)) == 0;
}

bool Type::isDynamic() const
{
    return kind == Kind::Bytes || kind == Kind::String || kind == Kind::Array ||
           (kind == Kind::Tuple && std::ranges::any_of(components, &Type::isDynamic));
}

QString Type::toString() const
{
    switch (kind) {
    case Kind::Uint:
        return QStringLiteral("uint%1").arg(size);
    case Kind::Address:
        return QStringLiteral("address");
    case Kind::Bool:
        return QStringLiteral("bool");
    case Kind::FixedBytes:
        return QStringLiteral("bytes%1").arg(size);
    case Kind::Bytes:
        return QStringLiteral("bytes");
    case Kind::String:
        return QStringLiteral("string");
    case Kind::Array:
    case Kind::Tuple:
        break;
    }
    QStringList members;
    for (const Type &member : components) {
        members.append(member.toString());
    }
    const QString joined = members.join(u',');
    return kind == Kind::Array ? joined + QStringLiteral("[]") : u'(' + joined + u')';
}

Type uintType(int bits)
{
    return {Type::Kind::Uint, bits, {}};
}

Type addressType()
{
    return {Type::Kind::Address, 0, {}};
}

Type boolType()
{
    return {Type::Kind::Bool, 0, {}};
}

Type fixedBytesType(int bytes)
{
    return {Type::Kind::FixedBytes, bytes, {}};
}

Type bytesType()
{
    return {Type::Kind::Bytes, 0, {}};
}

Type stringType()
{
    return {Type::Kind::String, 0, {}};
}

Type arrayOf(Type element)
{
    return {Type::Kind::Array, 0, {std::move(element)}};
}

Type tupleOf(std::vector<Type> members)
{
    return {Type::Kind::Tuple, 0, std::move(members)};
}

std::array<std::uint8_t, 4> selector(QByteArrayView signature)
{
    const auto hash = keccak256(viewOfText(signature));
    return {hash[0], hash[1], hash[2], hash[3]};
}

Hash32 eventTopic(QByteArrayView signature)
{
    return Hash32(keccak256(viewOfText(signature)));
}

Result<Bytes> encode(const std::vector<Type> &types, const std::vector<Value> &values)
{
    Bytes out;
    if (types.size() != values.size() || !std::ranges::all_of(types, isWellFormed) ||
        !appendMembers(out, tupleOf(types), values)) {
        return invalid();
    }
    return out;
}

Result<Bytes> encodeCall(QByteArrayView signature, const std::vector<Type> &types,
                         const std::vector<Value> &values)
{
    if (!signature.endsWith(tupleOf(types).toString().toLatin1())) {
        return invalid();
    }
    return encode(types, values).map([signature](const Bytes &arguments) {
        const auto id = selector(signature);
        Bytes call(id.begin(), id.end());
        append(call, arguments);
        return call;
    });
}

} // namespace capstan::abi
