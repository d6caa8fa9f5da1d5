// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"

#include <QSqlRecord>

#include <algorithm>
#include <limits>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SqlitePerm = 3;
constexpr int SqliteCantOpen = 14;
constexpr int SqliteConstraintUnique = 2067;
constexpr int SqliteConstraintPrimaryKey = 1555;
/// A full disk too, when it is met before the first write: the log's index could not grow.
constexpr int SqliteIoErrorShmSize = 4874;

template <std::size_t Size>
QVariant blob(const std::array<std::uint8_t, Size> &bytes)
{
    return toQByteArray(bytes);
}

template <std::size_t Size>
std::optional<std::array<std::uint8_t, Size>> fixedBytes(const QVariant &value)
{
    const QByteArray bytes = value.toByteArray();
    if (value.typeId() != QMetaType::QByteArray || bytes.size() != qsizetype{Size})
        return std::nullopt;
    std::array<std::uint8_t, Size> result{};
    std::ranges::copy(viewOf(bytes), result.begin());
    return result;
}

} // namespace

Error sqlError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code == SqliteIoErrorShmSize ? SqliteFull : code & 0xff) {
    case SqlitePerm:
    case SqliteReadOnly:
    case SqliteFull:
    case SqliteCantOpen:
        return {ErrorCode::FileUnwritable, error.databaseText(), code, {}};
    default:
        return {ErrorCode::DatabaseFailure, error.text(), code, {}};
    }
}

bool isUniqueViolation(const Error &error)
{
    return error.code == ErrorCode::DatabaseFailure &&
           (error.number == SqliteConstraintUnique || error.number == SqliteConstraintPrimaryKey);
}

Result<QSqlQuery> runSql(const QSqlDatabase &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(sqlError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(sqlError(query.lastError()));
    return query;
}

Result<QVariant> sqlValue(const QSqlDatabase &connection, const QString &sql)
{
    auto query = runSql(connection, sql);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::DatabaseFailure, sql);
    return query->value(0);
}

QVariant toSql(const Hash32 &hash)
{
    return blob(hash.bytes());
}

QVariant toSql(const Address &address)
{
    return blob(address.bytes());
}

QVariant toSql(const UInt256 &value)
{
    return toDecimal(value);
}

QVariant toSql(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<QVariant> toSql(std::uint64_t value)
{
    if (value > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
        return failure(ErrorCode::NumberOutOfRange, QString::number(value));
    return QVariant(static_cast<qint64>(value));
}

QVariant RowReader::next()
{
    return m_query.value(m_column++);
}

void RowReader::fail()
{
    if (!m_badColumn)
        m_badColumn = m_column - 1;
}

template <class T>
T RowReader::orDefault(Result<T> value)
{
    if (value)
        return *std::move(value);
    fail();
    return {};
}

Hash32 RowReader::hash()
{
    if (const auto bytes = fixedBytes<32>(next()))
        return Hash32(*bytes);
    fail();
    return {};
}

Address RowReader::address()
{
    if (const auto bytes = fixedBytes<20>(next()))
        return Address(*bytes);
    fail();
    return {};
}

UInt256 RowReader::uint256()
{
    return orDefault(uint256FromDecimal(next().toString()));
}

qint64 RowReader::int64()
{
    const QVariant value = next();
    if (value.typeId() != QMetaType::LongLong)
        fail();
    return value.toLongLong();
}

std::uint64_t RowReader::uint64()
{
    const qint64 value = int64();
    if (value < 0)
        fail();
    return static_cast<std::uint64_t>(std::max<qint64>(value, 0));
}

int RowReader::number(int least, int most)
{
    const qint64 value = int64();
    if (value < least || value > most) {
        fail();
        return least;
    }
    return static_cast<int>(value);
}

QString RowReader::text()
{
    const QVariant value = next();
    if (value.typeId() != QMetaType::QString)
        fail();
    return value.toString();
}

Bytes RowReader::bytes()
{
    const QVariant value = next();
    if (value.typeId() != QMetaType::QByteArray)
        fail();
    const QByteArray array = value.toByteArray();
    const BytesView view = viewOf(array);
    return {view.begin(), view.end()};
}

Result<void> RowReader::result() const
{
    if (m_badColumn)
        return failure(ErrorCode::DatabaseFailure, m_query.record().fieldName(*m_badColumn));
    return {};
}

} // namespace capstan
