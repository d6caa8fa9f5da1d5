// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/sql.h"

#include <QFile>

#include <array>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> runAll(const QSqlDatabase &connection, std::initializer_list<QString> statements)
{
    for (const QString &sql : statements) {
        if (auto done = runSql(connection, sql); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// 256-bit integers are decimal TEXT: SQLite's INTEGER ends at 2^63 − 1.
QString decimalCheck(const QString &column)
{
    return u"CHECK (length(%1) BETWEEN 1 AND 78 AND %1 NOT GLOB '*[^0-9]*')"_s.arg(column);
}

QString transactionTable()
{
    return u"CREATE TABLE transaction_record ("
           "id INTEGER PRIMARY KEY AUTOINCREMENT,"
           "chain_id INTEGER NOT NULL CHECK (chain_id > 0),"
           "genesis BLOB NOT NULL CHECK (length(genesis) = 32),"
           "account BLOB NOT NULL CHECK (length(account) = 20),"
           "hash BLOB NOT NULL CHECK (length(hash) = 32),"
           "nonce INTEGER NOT NULL CHECK (nonce >= 0),"
           "raw BLOB NOT NULL CHECK (length(raw) > 0),"
           "kind INTEGER NOT NULL CHECK (kind > 0),"
           "provider BLOB NOT NULL CHECK (length(provider) = 20),"
           "amount TEXT NOT NULL "_s +
           decimalCheck(u"amount"_s) +
           u","
           "max_fee TEXT NOT NULL "_s +
           decimalCheck(u"max_fee"_s) +
           u","
           "made_in_epoch INTEGER NOT NULL CHECK (made_in_epoch >= 0),"
           "claim_epoch INTEGER NOT NULL CHECK (claim_epoch >= 0),"
           "created_at INTEGER NOT NULL,"
           "state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),"
           "block_number INTEGER CHECK (block_number >= 0),"
           "block_hash BLOB CHECK (length(block_hash) = 32),"
           "confirmations INTEGER NOT NULL CHECK (confirmations >= 0),"
           "fee_paid TEXT "_s +
           decimalCheck(u"fee_paid"_s) +
           u","
           "mined_in_epoch INTEGER CHECK (mined_in_epoch >= 0),"
           "amount_paid TEXT "_s +
           decimalCheck(u"amount_paid"_s) +
           u","
           "detail TEXT NOT NULL,"
           "CHECK ((block_number IS NULL) = (block_hash IS NULL)),"
           "UNIQUE (chain_id, genesis, hash)"
           ") STRICT"_s;
}

Result<void> createSchema(const QSqlDatabase &connection)
{
    return runAll(connection, {u"CREATE TABLE account ("
                               "id INTEGER PRIMARY KEY AUTOINCREMENT,"
                               "address BLOB NOT NULL UNIQUE CHECK (length(address) = 20),"
                               "name TEXT NOT NULL CHECK (length(name) <= 60),"
                               "kind INTEGER NOT NULL CHECK (kind IN (1, 2))"
                               ") STRICT"_s,
                               u"CREATE TABLE accepted_implementation ("
                               "chain_id INTEGER NOT NULL CHECK (chain_id > 0),"
                               "genesis BLOB NOT NULL CHECK (length(genesis) = 32),"
                               "contract BLOB NOT NULL CHECK (length(contract) = 20),"
                               "implementation BLOB NOT NULL CHECK (length(implementation) = 20),"
                               "PRIMARY KEY (chain_id, genesis, contract)"
                               ") STRICT, WITHOUT ROWID"_s,
                               transactionTable(),
                               // 7: replaced. Whatever else it is, a signed transaction holds its nonce.
                               u"CREATE UNIQUE INDEX transaction_live_nonce ON transaction_record "
                               "(chain_id, genesis, account, nonce) WHERE state <> 7"_s,
                               u"PRAGMA application_id = %1"_s.arg(ProfileApplicationId)});
}

/// Accounts of a phrase, the person's order, and what has to be known of the secret entries.
Result<void> addPhrases(const QSqlDatabase &connection)
{
    return runAll(connection,
                  {u"CREATE TABLE account_2 ("
                   "id INTEGER PRIMARY KEY AUTOINCREMENT,"
                   "address BLOB NOT NULL UNIQUE CHECK (length(address) = 20),"
                   "name TEXT NOT NULL CHECK (length(name) <= 60),"
                   "kind INTEGER NOT NULL CHECK (kind IN (1, 2, 3))," // a key, watched, of a phrase
                   "phrase BLOB CHECK (length(phrase) = 20),"
                   "path TEXT NOT NULL,"
                   "backed_up INTEGER NOT NULL CHECK (backed_up IN (0, 1)),"
                   "position INTEGER NOT NULL,"
                   "CHECK ((kind = 3) = (phrase IS NOT NULL)),"
                   "CHECK ((kind = 3) = (path <> ''))"
                   ") STRICT"_s,
                   u"INSERT INTO account_2 (id, address, name, kind, phrase, path, backed_up, position) "
                   "SELECT id, address, name, kind, NULL, '', 1, id FROM account"_s,
                   u"DROP TABLE account"_s, u"ALTER TABLE account_2 RENAME TO account"_s,
                   u"CREATE TABLE secret_entries ("
                   "id INTEGER PRIMARY KEY CHECK (id = 1),"
                   "profile BLOB NOT NULL CHECK (length(profile) = 8),"
                   "generation INTEGER NOT NULL CHECK (generation > 0),"
                   "stale_generation INTEGER CHECK (stale_generation > 0 AND stale_generation <> generation),"
                   "place INTEGER CHECK (place IN (1, 3))" // the keychain, files
                   ") STRICT"_s,
                   u"INSERT INTO secret_entries (id, profile, generation) VALUES (1, randomblob(8), 1)"_s});
}

QString addToTransactions(const QString &column)
{
    return u"ALTER TABLE transaction_record ADD COLUMN "_s + column;
}

/// Several transactions of one nonce that replace each other, and what becomes of what was promised.
Result<void> addReplacements(const QSqlDatabase &connection)
{
    const auto add = addToTransactions;
    return runAll(connection, {add(u"replaces BLOB CHECK (length(replaces) = 32)"_s),
                               add(u"ankr_in TEXT NOT NULL DEFAULT '0' "_s + decimalCheck(u"ankr_in"_s)),
                               add(u"ankr_paid TEXT "_s + decimalCheck(u"ankr_paid"_s)),
                               add(u"dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1))"_s),
                               u"DROP INDEX transaction_live_nonce"_s,
                               // 7: replaced.
                               u"CREATE UNIQUE INDEX transaction_live_nonce ON transaction_record "
                               "(chain_id, genesis, account, nonce) WHERE state <> 7 AND replaces IS NULL"_s,
                               u"CREATE UNIQUE INDEX transaction_replaces ON transaction_record "
                               "(chain_id, genesis, replaces) WHERE replaces IS NOT NULL"_s});
}

/// What a stake, a claim of several and a send are about.
Result<void> addActions(const QSqlDatabase &connection)
{
    const auto add = addToTransactions;
    return runAll(connection,
                  {add(u"recipient BLOB CHECK (length(recipient) = 20)"_s),
                   // 20 bytes each, in order.
                   add(u"providers BLOB CHECK (length(providers) > 0 AND length(providers) % 20 = 0)"_s),
                   add(u"whole_balance INTEGER NOT NULL DEFAULT 0 CHECK (whole_balance IN (0, 1))"_s),
                   add(u"unlock_epoch INTEGER NOT NULL DEFAULT 0 CHECK (unlock_epoch >= 0)"_s)});
}

/// What a person calls addresses: providers by chain and genesis, as their stakes are; others by chain id, as
/// an address is the same on every chain that shares it.
Result<void> addNames(const QSqlDatabase &connection)
{
    return runAll(connection, {u"CREATE TABLE provider_label ("
                               "chain_id INTEGER NOT NULL CHECK (chain_id > 0),"
                               "genesis BLOB NOT NULL CHECK (length(genesis) = 32),"
                               "provider BLOB NOT NULL CHECK (length(provider) = 20),"
                               "label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 60),"
                               "PRIMARY KEY (chain_id, genesis, provider)"
                               ") STRICT, WITHOUT ROWID"_s,
                               u"CREATE TABLE address_book ("
                               "chain_id INTEGER NOT NULL CHECK (chain_id > 0),"
                               "address BLOB NOT NULL CHECK (length(address) = 20),"
                               "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),"
                               "note TEXT NOT NULL CHECK (length(note) <= 200),"
                               "PRIMARY KEY (chain_id, address)"
                               ") STRICT, WITHOUT ROWID"_s});
}

/// What an account was reminded of: each once.
Result<void> addToldReminders(const QSqlDatabase &connection)
{
    return runAll(connection,
                  {u"CREATE TABLE told_reminder ("
                   "chain_id INTEGER NOT NULL CHECK (chain_id > 0),"
                   "genesis BLOB NOT NULL CHECK (length(genesis) = 32),"
                   "account BLOB NOT NULL CHECK (length(account) = 20),"
                   "kind INTEGER NOT NULL CHECK (kind IN (1, 2))," // unlocked, claimable
                   "provider BLOB NOT NULL CHECK (length(provider) = 20),"
                   "record_epoch INTEGER NOT NULL CHECK (record_epoch >= 0),"
                   "amount TEXT NOT NULL "_s +
                   decimalCheck(u"amount"_s) +
                   u","
                   "told_at INTEGER NOT NULL,"
                   "PRIMARY KEY (chain_id, genesis, account, kind, provider, record_epoch, amount)"
                   ") STRICT, WITHOUT ROWID"_s});
}

/// What the chain said about accounts' pasts. An account is a row, so that its thousands of events name it by
/// a number.
Result<void> addHistory(const QSqlDatabase &connection)
{
    const QString owner = u"owner INTEGER NOT NULL REFERENCES history_account (id) ON DELETE CASCADE,"_s;
    return runAll(connection,
                  {u"CREATE TABLE history_account ("
                   "id INTEGER PRIMARY KEY,"
                   "chain_id INTEGER NOT NULL CHECK (chain_id > 0),"
                   "genesis BLOB NOT NULL CHECK (length(genesis) = 32),"
                   "account BLOB NOT NULL CHECK (length(account) = 20),"
                   "settled INTEGER NOT NULL DEFAULT 0 CHECK (settled >= 0)," // final up to this block
                   "UNIQUE (chain_id, genesis, account)"
                   ") STRICT"_s,
                   u"CREATE TABLE history_range ("_s + owner +
                       u"first INTEGER NOT NULL CHECK (first >= 0),"
                       "last INTEGER NOT NULL CHECK (last >= first),"
                       "PRIMARY KEY (owner, first)"
                       ") STRICT, WITHOUT ROWID"_s,
                   u"CREATE TABLE history_block ("_s + owner +
                       u"number INTEGER NOT NULL CHECK (number >= 0),"
                       "hash BLOB NOT NULL CHECK (length(hash) = 32),"
                       "time INTEGER NOT NULL,"
                       "PRIMARY KEY (owner, number)"
                       ") STRICT, WITHOUT ROWID"_s,
                   u"CREATE TABLE history_event ("_s + owner +
                       u"block INTEGER NOT NULL,"
                       "log_index INTEGER NOT NULL CHECK (log_index >= 0),"
                       "tx BLOB NOT NULL CHECK (length(tx) = 32),"
                       "kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),"
                       "claim INTEGER NOT NULL CHECK (claim BETWEEN 0 AND 4),"
                       "provider BLOB NOT NULL CHECK (length(provider) = 20),"
                       "amount TEXT NOT NULL "_s +
                       decimalCheck(u"amount"_s) + u",dust TEXT NOT NULL "_s + decimalCheck(u"dust"_s) +
                       u",epoch INTEGER NOT NULL CHECK (epoch >= 0),"
                       "PRIMARY KEY (owner, block, log_index),"
                       "FOREIGN KEY (owner, block) REFERENCES history_block (owner, number)"
                       ") STRICT, WITHOUT ROWID"_s,
                   u"CREATE INDEX history_event_transaction ON history_event (owner, tx)"_s,
                   u"CREATE TABLE history_transaction ("_s + owner +
                       u"tx BLOB NOT NULL CHECK (length(tx) = 32),"
                       "fee TEXT "_s + // none: another account paid it
                       decimalCheck(u"fee"_s) +
                       u",PRIMARY KEY (owner, tx)"
                       ") STRICT, WITHOUT ROWID"_s});
}

constexpr std::array<Migration, 7> Steps{createSchema, addPhrases,       addReplacements, addActions,
                                         addNames,     addToldReminders, addHistory};

Result<int> integer(const QSqlDatabase &connection, const QString &sql)
{
    return sqlValue(connection, sql).map([](const QVariant &value) { return value.toInt(); });
}

/// @return the schema's version; 0 for a file without any table.
Result<int> versionOf(const QSqlDatabase &connection)
{
    const auto id = integer(connection, u"PRAGMA application_id"_s);
    const auto version = integer(connection, u"PRAGMA user_version"_s);
    const auto objects = integer(connection, u"SELECT count(*) FROM sqlite_master"_s);
    for (const auto *value : {&id, &version, &objects}) {
        if (!*value)
            return *value;
    }
    if (*id == 0 && *version == 0 && *objects == 0)
        return 0;
    if (*id != ProfileApplicationId || *version < 1)
        return failure(ErrorCode::DatabaseFailure,
                       u"application_id %1, user_version %2"_s.arg(*id).arg(*version));
    return *version;
}

Result<void> copyBeside(const QSqlDatabase &connection, const QString &path, int version)
{
    // Everything into the one file that is copied. SQLite answers "busy" in the first column.
    const auto busy = integer(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return tl::unexpected(busy.error());
    if (*busy != 0)
        return failure(ErrorCode::DatabaseFailure, path, SqliteBusy);

    const QString copyPath = u"%1.v%2"_s.arg(path).arg(version);
    if (QFile::exists(copyPath) && !QFile::remove(copyPath))
        return failure(ErrorCode::FileUnwritable, copyPath);
    QFile file(path);
    if (!file.copy(copyPath))
        return failure(ErrorCode::FileUnwritable, copyPath);
    return {};
}

Result<void> runStep(QSqlDatabase connection, Migration step, int version)
{
    if (!connection.transaction())
        return tl::unexpected(sqlError(connection.lastError()));
    auto done = step(connection);
    if (done)
        done = runAll(connection, {u"PRAGMA user_version = %1"_s.arg(version)});
    if (done && !connection.commit())
        done = tl::unexpected(sqlError(connection.lastError()));
    if (!done)
        connection.rollback();
    return done;
}

} // namespace

std::span<const Migration> migrations()
{
    return Steps;
}

Result<void> migrate(const QSqlDatabase &connection, const QString &path, std::span<const Migration> steps)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    const int target = static_cast<int>(steps.size());
    if (*version > target)
        return failure(ErrorCode::DatabaseTooNew, path, *version);

    if (*version > 0 && *version < target) {
        if (auto copied = copyBeside(connection, path, *version); !copied)
            return copied;
    }
    for (int next = *version; next < target; ++next) {
        if (auto done = runStep(connection, steps[static_cast<std::size_t>(next)], next + 1); !done)
            return done;
    }
    return {};
}

} // namespace capstan
