// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/migrations.h"
#include "core/storage/sql.h"

#include <QFile>
#include <QUuid>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Long enough for another program's backup of the file, short enough for a person to wait for.
constexpr int BusyTimeoutMs = 2000;

/// Creates the file so that only its owner may read it (SQLite gives its side files the same mode).
Result<void> createPrivately(const QString &path)
{
    if (QFile::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileUnwritable, file.errorString());
    return {};
}

Result<void> checkIntegrity(const QSqlDatabase &connection)
{
    const auto answer = sqlValue(connection, u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() != "ok"_L1)
        return failure(ErrorCode::DatabaseFailure, answer->toString());
    return {};
}

/// SQLite ignores a pragma that it can't follow, so each is read back.
Result<void> setPragma(const QSqlDatabase &connection, const QString &name, const QString &value,
                       const QString &effective)
{
    if (auto set = runSql(connection, u"PRAGMA %1 = %2"_s.arg(name, value)); !set)
        return tl::unexpected(set.error());
    const auto answer = sqlValue(connection, u"PRAGMA "_s + name);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() != effective)
        return failure(ErrorCode::DatabaseFailure, u"%1 = %2"_s.arg(name, answer->toString()));
    return {};
}

/// What holds for this connection only, and leaves the file as it is.
Result<void> configure(const QSqlDatabase &connection)
{
    // fullfsync: on macOS fsync() alone stops at the drive's cache.
    const std::pair<QString, QString> switches[] = {{u"fullfsync"_s, u"1"_s},
                                                    {u"foreign_keys"_s, u"1"_s},
                                                    {u"trusted_schema"_s, u"0"_s},
                                                    {u"cell_size_check"_s, u"1"_s}};
    for (const auto &[name, value] : switches) {
        if (auto set = setPragma(connection, name, value, value); !set)
            return set;
    }
    return setPragma(connection, u"synchronous"_s, u"FULL"_s, u"2"_s);
}

Result<void> checkWritable(const QSqlDatabase &connection)
{
    for (const QString &sql : {u"BEGIN IMMEDIATE"_s, u"ROLLBACK"_s}) {
        if (auto done = runSql(connection, sql); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    static_assert(SchemaVersion == 7, "a new version needs a migration, a fixture and a test");
    if (auto created = createPrivately(path); !created)
        return tl::unexpected(created.error());

    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connectionName);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs));
    if (!connection.open())
        return tl::unexpected(sqlError(connection.lastError()));

    // Nothing writes before the file is known to be sound and ours.
    auto ready = configure(connection)
                     .and_then([&] { return checkIntegrity(connection); })
                     .and_then([&] { return checkWritable(connection); })
                     .and_then([&] { return migrate(connection, path, migrations()); })
                     .and_then([&] { return setPragma(connection, u"journal_mode"_s, u"WAL"_s, u"wal"_s); });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

Database::~Database()
{
    {
        QSqlDatabase database = connection();
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

int Database::schemaVersion() const
{
    return sqlValue(connection(), u"PRAGMA user_version"_s).value_or(QVariant(0)).toInt();
}

} // namespace capstan
