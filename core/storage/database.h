// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <memory>

namespace capstan {

/// The profile's one SQLite database: WAL, synchronous FULL, foreign keys on. Opening it migrates an older
/// schema (after copying the file beside it) and refuses a newer one. For one thread, and one process:
/// InstanceLock.
class Database
{
public:
    /// The schema this program writes.
    static constexpr int SchemaVersion = 7;

    /// @return DatabaseTooNew (number: its version); FileUnwritable (also a full disk); DatabaseFailure:
    /// damaged, another program's file, or locked by another process (number: SQLite's code). A file that is
    /// refused is not touched.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase connection() const;
    int schemaVersion() const;

private:
    explicit Database(QString connectionName)
        : m_connectionName(std::move(connectionName))
    {
    }
    QString m_connectionName;
};

} // namespace capstan
