// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/eth_fields.h"

#include "core/base/hex.h"

#include <QJsonArray>

namespace capstan::eth {
namespace {

/// The layers below say what is wrong with the text; to a reader of replies it is the wrong kind of value,
/// unless a bound was hit.
template <class T>
Result<T> named(Result<T> result, const QString &name)
{
    if (result)
        return result;
    const ErrorCode code = result.error().code;
    const bool isBound = code == ErrorCode::NumberOutOfRange || code == ErrorCode::TooLarge;
    return failure(isBound ? code : ErrorCode::UnexpectedType, name);
}

} // namespace

// A value that is no string reads as the empty text, which none of the parsers takes.
Result<std::uint64_t> uint64From(const QJsonValue &value, const QString &name)
{
    return named(uint64FromQuantity(value.toString()), name);
}

Result<UInt256> uint256From(const QJsonValue &value, const QString &name)
{
    return named(uint256FromQuantity(value.toString()), name);
}

Result<Bytes> bytesFrom(const QJsonValue &value, const QString &name)
{
    return named(fromHex(value.toString()), name);
}

Result<Hash32> hashFrom(const QJsonValue &value, const QString &name)
{
    return named(Hash32::fromHex(value.toString()), name);
}

Result<Address> addressFrom(const QJsonValue &value, const QString &name)
{
    return named(Address::fromHex(value.toString()), name);
}

ObjectFields::ObjectFields(const QJsonValue &value)
    : m_object(value.toObject())
{
    if (!value.isObject())
        fail(ErrorCode::UnexpectedType, QStringLiteral("object"));
}

QJsonArray ObjectFields::array(const QString &key)
{
    if (!m_object.value(key).isArray())
        fail(ErrorCode::UnexpectedType, key);
    return m_object.value(key).toArray();
}

void ObjectFields::fail(ErrorCode code, const QString &key)
{
    if (!m_error)
        m_error = Error{code, key};
}

} // namespace capstan::eth
