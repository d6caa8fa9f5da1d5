// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/storage/database.h"
#include "core/storage/sql.h"

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

// The order of recordOf().
const auto Columns =
    "id, chain_id, genesis, account, hash, nonce, raw, kind, provider, amount, max_fee, "
    "made_in_epoch, claim_epoch, created_at, state, block_number, block_hash, confirmations, "
    "fee_paid, mined_in_epoch, amount_paid, detail, replaces, ankr_in, ankr_paid, dropped, "
    "recipient, providers, whole_balance, unlock_epoch"_L1;

/// Statement values in order; remembers the first that does not fit.
class Values
{
public:
    Values &operator<<(QVariant value)
    {
        m_values.append(std::move(value));
        return *this;
    }
    Values &operator<<(std::uint64_t value)
    {
        auto stored = toSql(value);
        if (!stored && !m_error)
            m_error = stored.error();
        return *this << stored.value_or(QVariant());
    }
    template <class T>
    Values &operator<<(const std::optional<T> &value)
    {
        if (!value)
            return *this << QVariant();
        if constexpr (std::is_same_v<T, std::uint64_t>)
            return *this << *value;
        else
            return *this << toSql(*value);
    }
    Result<QVariantList> result() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return m_values;
    }

private:
    QVariantList m_values;
    std::optional<Error> m_error;
};

QVariant providersOf(const TransactionAction &action)
{
    QByteArray bytes;
    for (const Address &address : action.providers)
        bytes.append(toQByteArray(address.bytes()));
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

/// The schema promises whole addresses.
std::vector<Address> addressesIn(const Bytes &bytes)
{
    constexpr std::size_t size = 20;
    std::vector<Address> addresses;
    for (std::size_t at = 0; at + size <= bytes.size(); at += size) {
        std::array<std::uint8_t, size> address{};
        std::ranges::copy(BytesView(bytes).subspan(at, size), address.begin());
        addresses.emplace_back(address);
    }
    return addresses;
}

QVariant recipientOf(const TransactionAction &action)
{
    return action.recipient.isZero() ? QVariant() : toSql(action.recipient);
}

Result<TransactionRecord> recordOf(const QSqlQuery &query)
{
    RowReader row(query);
    TransactionRecord record;
    record.id = row.int64();
    record.chainId = row.uint64();
    record.genesis = row.hash();
    record.account = row.address();
    record.hash = row.hash();
    record.nonce = row.uint64();
    record.raw = row.bytes();
    record.action.kind = static_cast<ActionKind>(row.number(1, static_cast<int>(ActionKind::UpgradeAccount)));
    record.action.provider = row.address();
    record.action.amount = row.uint256();
    record.maxFee = row.uint256();
    record.madeInEpoch = row.uint64();
    record.claimEpoch = row.uint64();
    record.createdAt = row.int64();
    record.state = static_cast<TransactionState>(row.number(1, static_cast<int>(TransactionState::Replaced)));
    record.blockNumber = row.optional([](RowReader &r) { return r.uint64(); });
    record.blockHash = row.optional([](RowReader &r) { return r.hash(); });
    record.confirmations = row.uint64();
    record.feePaid = row.optional([](RowReader &r) { return r.uint256(); });
    record.minedInEpoch = row.optional([](RowReader &r) { return r.uint64(); });
    record.amountPaid = row.optional([](RowReader &r) { return r.uint256(); });
    record.detail = row.text();
    record.replaces = row.optional([](RowReader &r) { return r.hash(); });
    record.ankrIn = row.uint256();
    record.ankrPaid = row.optional([](RowReader &r) { return r.uint256(); });
    record.dropped = row.number(0, 1) == 1;
    record.action.recipient = row.optional([](RowReader &r) { return r.address(); }).value_or(Address());
    record.action.providers =
        addressesIn(row.optional([](RowReader &r) { return r.bytes(); }).value_or(Bytes{}));
    record.action.wholeBalance = row.number(0, 1) == 1;
    record.unlockEpoch = row.uint64();
    return row.result().map([&] { return record; });
}

Result<std::vector<TransactionRecord>> select(const QSqlDatabase &connection, const QString &condition,
                                              const Values &values)
{
    const auto bound = values.result();
    if (!bound)
        return tl::unexpected(bound.error());
    auto query = runSql(
        connection, u"SELECT %1 FROM transaction_record WHERE %2 ORDER BY id DESC"_s.arg(Columns, condition),
        *bound);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<TransactionRecord> records;
    while (query->next()) {
        auto record = recordOf(*query);
        if (!record)
            return tl::unexpected(record.error());
        records.push_back(*std::move(record));
    }
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return records;
}

/// The hash or the live nonce is taken.
Error conflictOr(const Error &error, const TransactionRecord &record)
{
    if (isUniqueViolation(error))
        return {ErrorCode::NonceConflict, record.hash.toHex(), static_cast<qint64>(record.nonce), {}};
    return error;
}

} // namespace

Result<TransactionRecord> Journal::add(const TransactionRecord &record)
{
    Values values;
    values << record.chainId << toSql(record.genesis) << toSql(record.account) << toSql(record.hash)
           << record.nonce << QVariant(toQByteArray(record.raw))
           << QVariant(static_cast<int>(record.action.kind)) << toSql(record.action.provider)
           << toSql(record.action.amount) << toSql(record.maxFee) << record.madeInEpoch << record.claimEpoch
           << QVariant(record.createdAt) << QVariant(static_cast<int>(record.state)) << record.blockNumber
           << record.blockHash << record.confirmations << record.feePaid << record.minedInEpoch
           << record.amountPaid << toSql(record.detail) << record.replaces << toSql(record.ankrIn)
           << record.ankrPaid << QVariant(record.dropped ? 1 : 0) << recipientOf(record.action)
           << providersOf(record.action) << QVariant(record.action.wholeBalance ? 1 : 0)
           << record.unlockEpoch;
    const auto bound = values.result();
    if (!bound)
        return tl::unexpected(bound.error());
    QStringList marks(bound->size(), u"?"_s);
    const auto query = runSql(
        m_database->connection(),
        u"INSERT INTO transaction_record (%1) VALUES (%2)"_s.arg(Columns.mid(4), marks.join(u", ")), *bound);
    if (!query)
        return tl::unexpected(conflictOr(query.error(), record));
    TransactionRecord added = record;
    added.id = query->lastInsertId().toLongLong();
    return added;
}

Result<void> Journal::update(const TransactionRecord &record)
{
    Values values;
    values << QVariant(static_cast<int>(record.state)) << record.blockNumber << record.blockHash
           << record.confirmations << record.feePaid << record.minedInEpoch << record.amountPaid
           << record.ankrPaid << QVariant(record.dropped ? 1 : 0) << toSql(record.detail)
           << QVariant(record.id) << toSql(record.hash);
    const auto bound = values.result();
    if (!bound)
        return tl::unexpected(bound.error());
    const auto query = runSql(m_database->connection(),
                              u"UPDATE transaction_record SET state = ?, block_number = ?, block_hash = ?, "
                              "confirmations = ?, fee_paid = ?, mined_in_epoch = ?, amount_paid = ?, "
                              "ankr_paid = ?, dropped = ?, detail = ? "
                              "WHERE id = ? AND hash = ?"_s,
                              *bound);
    if (!query)
        return tl::unexpected(conflictOr(query.error(), record));
    if (query->numRowsAffected() != 1)
        return failure(ErrorCode::DatabaseFailure, record.hash.toHex());
    return {};
}

Result<std::vector<TransactionRecord>> Journal::records(std::uint64_t chainId, const Hash32 &genesis,
                                                        const Address &account) const
{
    Values values;
    values << chainId << toSql(genesis) << toSql(account);
    return select(m_database->connection(), u"chain_id = ? AND genesis = ? AND account = ?"_s, values);
}

Result<std::vector<TransactionRecord>> Journal::unfinished(std::uint64_t chainId, const Hash32 &genesis) const
{
    Values values;
    values << chainId << toSql(genesis) << QVariant(static_cast<int>(TransactionState::Final))
           << QVariant(static_cast<int>(TransactionState::Replaced));
    return select(m_database->connection(), u"chain_id = ? AND genesis = ? AND state NOT IN (?, ?)"_s,
                  values);
}

Result<std::optional<std::uint64_t>> Journal::nextNonce(std::uint64_t chainId, const Hash32 &genesis,
                                                        const Address &account) const
{
    Values values;
    values << chainId << toSql(genesis) << toSql(account)
           << QVariant(static_cast<int>(TransactionState::Replaced));
    const auto bound = values.result();
    if (!bound)
        return tl::unexpected(bound.error());
    auto query = runSql(m_database->connection(),
                        u"SELECT max(nonce) FROM transaction_record "
                        "WHERE chain_id = ? AND genesis = ? AND account = ? AND state <> ?"_s,
                        *bound);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(sqlError(query->lastError()));
    RowReader row(*query);
    const auto highest = row.optional([](RowReader &r) { return r.uint64(); });
    if (auto read = row.result(); !read)
        return tl::unexpected(read.error());
    return highest ? std::optional(*highest + 1) : std::nullopt;
}

} // namespace capstan
