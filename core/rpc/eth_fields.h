// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <QJsonObject>

#include <optional>

namespace capstan::eth {

/// Strict readers of single JSON values as execution-apis writes them; @p name goes into the error's detail.
/// @return UnexpectedType, NumberOutOfRange or TooLarge.
Result<std::uint64_t> uint64From(const QJsonValue &value, const QString &name);
Result<UInt256> uint256From(const QJsonValue &value, const QString &name);
Result<Bytes> bytesFrom(const QJsonValue &value, const QString &name);
Result<Hash32> hashFrom(const QJsonValue &value, const QString &name);
Result<Address> addressFrom(const QJsonValue &value, const QString &name);

/// Reads the members of one object. The first error sticks; after it every reader gives an empty value, so
/// that a struct can be filled without a check per line and is then given out by orError().
class ObjectFields
{
public:
    explicit ObjectFields(const QJsonValue &value);

    std::uint64_t uint64(const QString &key) { return take(uint64From(m_object.value(key), key)); }
    UInt256 uint256(const QString &key) { return take(uint256From(m_object.value(key), key)); }
    Bytes bytes(const QString &key) { return take(bytesFrom(m_object.value(key), key)); }
    Hash32 hash(const QString &key) { return take(hashFrom(m_object.value(key), key)); }
    Address address(const QString &key) { return take(addressFrom(m_object.value(key), key)); }
    QJsonArray array(const QString &key);

    bool contains(const QString &key) const { return m_object.contains(key); }
    /// There, and null.
    bool isNull(const QString &key) const { return m_object.contains(key) && m_object.value(key).isNull(); }
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    void fail(ErrorCode code, const QString &key);
    template <class T>
    T take(Result<T> result)
    {
        if (result)
            return *std::move(result);
        if (!m_error)
            m_error = result.error();
        return {};
    }
    template <class T>
    Result<T> orError(T value) const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return value;
    }

private:
    QJsonObject m_object;
    std::optional<Error> m_error;
};

} // namespace capstan::eth
