// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace capstan {

/// SQLite's result codes that callers tell apart (sqlite.org/rescode.html); Error::number holds the extended
/// code of every failure, whose low byte is one of these.
inline constexpr int SqliteBusy = 5;
inline constexpr int SqliteReadOnly = 8;
inline constexpr int SqliteFull = 13;

/// FileUnwritable when the disk is full or the file can't be written or opened, else DatabaseFailure.
/// The detail is the driver's text, the number SQLite's extended code (0: not from SQLite).
Error sqlError(const QSqlError &error);
/// A UNIQUE column or index said no.
bool isUniqueViolation(const Error &error);

/// Prepares, binds in order, runs. The statement of a write is committed when this returns (unless a
/// transaction is open).
Result<QSqlQuery> runSql(const QSqlDatabase &connection, const QString &sql, const QVariantList &values = {});
/// The first column of the first row. DatabaseFailure without a row.
Result<QVariant> sqlValue(const QSqlDatabase &connection, const QString &sql);

/// All of what @p work does, or nothing of it.
template <class Work>
Result<void> inTransaction(QSqlDatabase connection, const Work &work)
{
    if (!connection.transaction())
        return tl::unexpected(sqlError(connection.lastError()));
    Result<void> done = work();
    if (done && !connection.commit())
        done = tl::unexpected(sqlError(connection.lastError()));
    if (!done)
        connection.rollback();
    return done;
}

// How values are stored: hashes and addresses as BLOBs of their length, 256-bit integers as decimal TEXT,
// 64-bit integers as INTEGER (NumberOutOfRange above 2^63 − 1).
QVariant toSql(const Hash32 &hash);
QVariant toSql(const Address &address);
QVariant toSql(const UInt256 &value);
QVariant toSql(const QString &text); ///< never NULL
Result<QVariant> toSql(std::uint64_t value);

/// Reads one row column by column, and remembers whether any was not what the schema promises: a value that
/// is read is to be used only when result() has been asked.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query)
        : m_query(query)
    {
    }

    Hash32 hash();
    Address address();
    UInt256 uint256();
    std::uint64_t uint64();
    qint64 int64();
    int number(int least, int most);
    QString text();
    Bytes bytes();
    bool isNull() const { return m_query.isNull(m_column); }
    void skip() { ++m_column; }

    template <class Read>
    auto optional(Read read) -> std::optional<decltype(read(*this))>
    {
        if (!isNull())
            return read(*this);
        skip();
        return std::nullopt;
    }

    /// DatabaseFailure with the first bad column's name.
    Result<void> result() const;

private:
    QVariant next();
    template <class T>
    T orDefault(Result<T> value);
    void fail();

    const QSqlQuery &m_query;
    int m_column = 0;
    std::optional<int> m_badColumn;
};

} // namespace capstan
