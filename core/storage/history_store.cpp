// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_store.h"

#include "core/storage/block_ranges.h"
#include "core/storage/database.h"
#include "core/storage/sql.h"

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

// The order of eventOf().
const auto EventColumns =
    "e.block, b.hash, b.time, e.log_index, e.tx, e.kind, e.claim, e.provider, e.amount, e.dust, "
    "e.epoch, t.tx IS NOT NULL, t.fee"_L1;
const auto EventSource = "history_event e JOIN history_block b ON b.owner = e.owner AND b.number = e.block "
                         "LEFT JOIN history_transaction t ON t.owner = e.owner AND t.tx = e.tx"_L1;

Result<HistoryEvent> eventOf(const QSqlQuery &query)
{
    RowReader row(query);
    HistoryEvent event;
    event.block.number = row.uint64();
    event.block.hash = row.hash();
    event.block.time = row.int64();
    event.logIndex = row.uint64();
    event.transaction = row.hash();
    event.kind = static_cast<HistoryEvent::Kind>(row.number(1, 4));
    event.claim = static_cast<HistoryEvent::Claim>(row.number(0, 4));
    event.provider = row.address();
    event.amount = row.uint256();
    event.dust = row.uint256();
    event.epoch = row.uint64();
    event.isDetailed = row.number(0, 1) == 1;
    event.fee = row.optional([](RowReader &r) { return r.uint256(); });
    return row.result().map([&] { return event; });
}

Result<HistoryBlock> blockOf(const QSqlQuery &query)
{
    RowReader row(query);
    HistoryBlock block;
    block.number = row.uint64();
    block.hash = row.hash();
    block.time = row.int64();
    return row.result().map([&] { return block; });
}

Result<BlockRange> rangeOf(const QSqlQuery &query)
{
    RowReader row(query);
    BlockRange range;
    range.first = row.uint64();
    range.last = row.uint64();
    return row.result().map([&] { return range; });
}

template <class Row>
Result<std::vector<Row>> rowsOf(const QSqlDatabase &connection, const QString &sql,
                                const QVariantList &values, Result<Row> (*read)(const QSqlQuery &))
{
    auto query = runSql(connection, sql, values);
    std::vector<Row> rows;
    while (query && query->next()) {
        auto row = read(*query);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(*std::move(row));
    }
    if (!query)
        return tl::unexpected(query.error());
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return rows;
}

Result<std::vector<BlockRange>> rangesOf(const QSqlDatabase &connection, qint64 owner)
{
    return rowsOf<BlockRange>(connection,
                              u"SELECT first, last FROM history_range WHERE owner = ? ORDER BY first"_s,
                              {owner}, rangeOf);
}

Result<void> run(const QSqlDatabase &connection, const QString &sql, const QVariantList &values)
{
    return runSql(connection, sql, values).map([](const QSqlQuery &) {});
}

/// Runs one statement for many rows, prepared once.
class Repeated
{
public:
    Repeated(const QSqlDatabase &connection, const QString &sql)
        : m_query(connection)
    {
        if (!m_query.prepare(sql))
            m_error = sqlError(m_query.lastError());
    }
    Result<void> run(const QVariantList &values)
    {
        if (m_error)
            return tl::unexpected(*m_error);
        for (int i = 0; i < values.size(); ++i)
            m_query.bindValue(i, values[i]);
        if (!m_query.exec())
            return tl::unexpected(sqlError(m_query.lastError()));
        return {};
    }

private:
    QSqlQuery m_query;
    std::optional<Error> m_error;
};

/// Without waiting for the disk at its end: what a power loss takes away can be read from the chain again.
/// The next commit of anything else waits for this one too.
template <class Work>
Result<void> inQuickTransaction(const QSqlDatabase &connection, const Work &work)
{
    if (auto set = run(connection, u"PRAGMA synchronous = NORMAL"_s, {}); !set)
        return set;
    const auto done = inTransaction(connection, work);
    const auto back = run(connection, u"PRAGMA synchronous = FULL"_s, {});
    return done ? back : done;
}

/// NumberOutOfRange when one of them does not fit.
Result<QVariantList> numbers(std::initializer_list<std::uint64_t> values)
{
    QVariantList list;
    for (const std::uint64_t value : values) {
        const auto stored = toSql(value);
        if (!stored)
            return tl::unexpected(stored.error());
        list.append(*stored);
    }
    return list;
}

Result<void> replaceRanges(const QSqlDatabase &connection, qint64 owner,
                           const std::vector<BlockRange> &ranges)
{
    auto done = run(connection, u"DELETE FROM history_range WHERE owner = ?"_s, {owner});
    for (const BlockRange &range : ranges) {
        if (!done)
            return done;
        done = numbers({range.first, range.last}).and_then([&](const QVariantList &ends) {
            return run(connection, u"INSERT INTO history_range (owner, first, last) VALUES (?, ?, ?)"_s,
                       QVariantList{owner} + ends);
        });
    }
    return done;
}

Result<void> removeBlocks(const QSqlDatabase &connection, qint64 owner, const BlockRange &range)
{
    return numbers({range.first, range.last}).and_then([&](const QVariantList &ends) {
        const QVariantList values = QVariantList{owner} + ends;
        return run(connection,
                   u"DELETE FROM history_transaction WHERE owner = ? AND tx IN (SELECT tx FROM "
                   "history_event WHERE owner = ? AND block BETWEEN ? AND ?)"_s,
                   QVariantList{owner} + values)
            .and_then([&] {
                return run(connection,
                           u"DELETE FROM history_event WHERE owner = ? AND block BETWEEN ? AND ?"_s, values);
            })
            .and_then([&] {
                return run(connection,
                           u"DELETE FROM history_block WHERE owner = ? AND number BETWEEN ? AND ?"_s, values);
            });
    });
}

Result<void> addBlocks(const QSqlDatabase &connection, qint64 owner, const HistoryWindow &window)
{
    Repeated insert(connection,
                    u"INSERT INTO history_block (owner, number, hash, time) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (owner, number) DO UPDATE SET hash = excluded.hash, time = excluded.time"_s);
    const auto add = [&](const HistoryBlock &block) {
        return toSql(block.number).and_then([&](const QVariant &number) {
            return insert.run({owner, number, toSql(block.hash), QVariant(block.time)});
        });
    };
    for (const HistoryEvent &event : window.events) {
        if (auto done = add(event.block); !done)
            return done;
    }
    return window.checkpoint ? add(*window.checkpoint) : Result<void>();
}

Result<void> addEvents(const QSqlDatabase &connection, qint64 owner, const std::vector<HistoryEvent> &events)
{
    Repeated insert(connection,
                    u"INSERT INTO history_event (owner, block, log_index, tx, kind, claim, provider, "
                    "amount, dust, epoch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const HistoryEvent &event : events) {
        const auto figures = numbers({event.block.number, event.logIndex, event.epoch});
        if (!figures)
            return tl::unexpected(figures.error());
        const auto done =
            insert.run({owner, figures->at(0), figures->at(1), toSql(event.transaction),
                        static_cast<int>(event.kind), static_cast<int>(event.claim), toSql(event.provider),
                        toSql(event.amount), toSql(event.dust), figures->at(2)});
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<std::optional<qint64>> HistoryStore::find(const HistoryKey &key) const
{
    const auto chain = toSql(key.chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    auto query =
        runSql(m_database->connection(),
               u"SELECT id FROM history_account WHERE chain_id = ? AND genesis = ? AND account = ?"_s,
               {*chain, toSql(key.genesis), toSql(key.account)});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::optional<qint64>();
    return std::optional(query->value(0).toLongLong());
}

Result<qint64> HistoryStore::findOrAdd(const HistoryKey &key)
{
    const auto found = find(key);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    const auto chain = toSql(key.chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    return runSql(m_database->connection(),
                  u"INSERT INTO history_account (chain_id, genesis, account) VALUES (?, ?, ?)"_s,
                  {*chain, toSql(key.genesis), toSql(key.account)})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<HistoryCoverage> HistoryStore::coverage(const HistoryKey &key) const
{
    const QSqlDatabase connection = m_database->connection();
    const auto owner = find(key);
    if (!owner)
        return tl::unexpected(owner.error());
    if (!*owner)
        return HistoryCoverage();
    const auto settled = rowsOf<BlockRange>(
        connection, u"SELECT settled, settled FROM history_account WHERE id = ?"_s, {**owner}, rangeOf);
    const auto ranges = rangesOf(connection, **owner);
    const auto pending = rowsOf<HistoryBlock>(
        connection,
        u"SELECT number, hash, time FROM history_block WHERE owner = ? AND number >= coalesce((SELECT "
        "max(number) FROM history_block WHERE owner = ? AND number <= (SELECT settled FROM history_account "
        "WHERE id = ?)), 0) ORDER BY number"_s,
        {**owner, **owner, **owner}, blockOf);
    if (!settled || !ranges || !pending)
        return tl::unexpected(!settled ? settled.error() : !ranges ? ranges.error() : pending.error());
    return HistoryCoverage{*ranges, settled->empty() ? 0 : settled->front().first, *pending};
}

Result<std::vector<HistoryEvent>>
HistoryStore::events(const HistoryKey &key, const std::optional<Place> &after, int limit, Which which) const
{
    const auto owner = find(key);
    if (!owner)
        return tl::unexpected(owner.error());
    if (!*owner)
        return std::vector<HistoryEvent>();
    QVariantList values{**owner};
    QString condition;
    if (after) {
        const auto place = numbers({after->block, after->logIndex});
        if (!place)
            return tl::unexpected(place.error());
        values += *place;
        condition = u" AND (e.block, e.log_index) < (?, ?)"_s;
    }
    if (which == Which::WithoutDetails)
        condition += u" AND t.tx IS NULL"_s;
    return rowsOf<HistoryEvent>(
        m_database->connection(),
        u"SELECT %1 FROM %2 WHERE e.owner = ?%3 ORDER BY e.block DESC, e.log_index DESC LIMIT %4"_s.arg(
            EventColumns, EventSource, condition, QString::number(limit)),
        values, eventOf);
}

Result<std::vector<HistoryEvent>> HistoryStore::newestUnstakes(const HistoryKey &key,
                                                               std::uint64_t firstBlock) const
{
    const auto owner = find(key);
    const auto first = toSql(firstBlock);
    if (!owner || !first)
        return tl::unexpected(!owner ? owner.error() : first.error());
    if (!*owner)
        return std::vector<HistoryEvent>();
    return rowsOf<HistoryEvent>(m_database->connection(),
                                u"SELECT %1 FROM %2 WHERE e.owner = ? AND e.block >= ? AND e.kind = %3 "
                                "ORDER BY e.block DESC, e.log_index DESC"_s.arg(
                                    EventColumns, EventSource,
                                    QString::number(static_cast<int>(HistoryEvent::Kind::Undelegated))),
                                {**owner, *first}, eventOf)
        .map([](const std::vector<HistoryEvent> &newestFirst) {
            std::vector<HistoryEvent> newest;
            for (const HistoryEvent &event : newestFirst) {
                if (std::ranges::find(newest, event.provider, &HistoryEvent::provider) == newest.end())
                    newest.push_back(event);
            }
            return newest;
        });
}

Result<void> HistoryStore::addWindow(const HistoryKey &key, const HistoryWindow &window)
{
    const QSqlDatabase connection = m_database->connection();
    return inQuickTransaction(connection, [&]() -> Result<void> {
        const auto owner = findOrAdd(key);
        if (!owner)
            return tl::unexpected(owner.error());
        auto ranges = rangesOf(connection, *owner);
        if (!ranges)
            return tl::unexpected(ranges.error());
        ranges->push_back(window.range);
        return removeBlocks(connection, *owner, window.range)
            .and_then([&] { return addBlocks(connection, *owner, window); })
            .and_then([&] { return addEvents(connection, *owner, window.events); })
            .and_then([&] { return replaceRanges(connection, *owner, unionOf(*ranges)); });
    });
}

Result<void> HistoryStore::addDetails(const HistoryKey &key, const std::vector<HistoryDetails> &details)
{
    const QSqlDatabase connection = m_database->connection();
    return inQuickTransaction(connection, [&]() -> Result<void> {
        const auto owner = findOrAdd(key);
        if (!owner)
            return tl::unexpected(owner.error());
        Repeated insert(connection, u"INSERT INTO history_transaction (owner, tx, fee) VALUES (?, ?, ?) "
                                    "ON CONFLICT (owner, tx) DO UPDATE SET fee = excluded.fee"_s);
        Repeated update(connection,
                        u"UPDATE history_event SET claim = ? WHERE owner = ? AND tx = ? AND log_index = ?"_s);
        for (const HistoryDetails &each : details) {
            auto done = insert.run({*owner, toSql(each.transaction),
                                    each.fee ? toSql(*each.fee) : QVariant(QMetaType::fromType<QString>())});
            for (const auto &claim : each.claims) {
                const auto logIndex = toSql(claim.logIndex);
                if (!done || !logIndex)
                    break;
                done =
                    update.run({static_cast<int>(claim.claim), *owner, toSql(each.transaction), *logIndex});
            }
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> HistoryStore::rollBack(const HistoryKey &key, const std::optional<std::uint64_t> &block)
{
    const QSqlDatabase connection = m_database->connection();
    return inQuickTransaction(connection, [&]() -> Result<void> {
        const auto owner = findOrAdd(key);
        if (!owner)
            return tl::unexpected(owner.error());
        auto ranges = rangesOf(connection, *owner);
        if (!ranges)
            return tl::unexpected(ranges.error());
        std::erase_if(*ranges, [&](const BlockRange &range) { return !block || range.first > *block; });
        for (BlockRange &range : *ranges)
            range.last = std::min(range.last, *block);
        constexpr std::uint64_t highest = 0x7fff'ffff'ffff'ffff;
        return removeBlocks(connection, *owner, {block ? *block + 1 : 0, highest})
            .and_then([&] { return replaceRanges(connection, *owner, *ranges); })
            .and_then([&] {
                return numbers({block.value_or(0)}).and_then([&](const QVariantList &least) {
                    return run(connection,
                               u"UPDATE history_account SET settled = min(settled, ?) WHERE id = ?"_s,
                               least + QVariantList{*owner});
                });
            });
    });
}

Result<void> HistoryStore::settle(const HistoryKey &key, std::uint64_t block)
{
    const QSqlDatabase connection = m_database->connection();
    return inQuickTransaction(connection, [&]() -> Result<void> {
        const auto owner = findOrAdd(key);
        const auto number = toSql(block);
        if (!owner || !number)
            return tl::unexpected(!owner ? owner.error() : number.error());
        return run(connection, u"UPDATE history_account SET settled = max(settled, ?) WHERE id = ?"_s,
                   {*number, *owner})
            .and_then([&] {
                return run(connection,
                           u"DELETE FROM history_block WHERE owner = ? AND number < (SELECT max(number) FROM "
                           "history_block WHERE owner = ? AND number <= ?) AND number NOT IN (SELECT block "
                           "FROM history_event WHERE owner = ?)"_s,
                           {*owner, *owner, *number, *owner});
            });
    });
}

} // namespace capstan
