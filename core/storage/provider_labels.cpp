// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/provider_labels.h"

#include "core/base/visible_text.h"
#include "core/storage/database.h"
#include "core/storage/sql.h"

namespace capstan {

using namespace Qt::Literals::StringLiterals;

Result<QHash<Address, QString>> ProviderLabels::labels(std::uint64_t chainId, const Hash32 &genesis) const
{
    const auto chain = toSql(chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    auto query = runSql(m_database->connection(),
                        u"SELECT provider, label FROM provider_label WHERE chain_id = ? AND genesis = ?"_s,
                        {*chain, toSql(genesis)});
    if (!query)
        return tl::unexpected(query.error());
    QHash<Address, QString> labels;
    while (query->next()) {
        RowReader row(*query);
        const Address provider = row.address();
        const QString label = row.text();
        if (const auto read = row.result(); !read)
            return tl::unexpected(read.error());
        labels.insert(provider, label);
    }
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return labels;
}

Result<void> ProviderLabels::setLabel(std::uint64_t chainId, const Hash32 &genesis, const Address &provider,
                                      const QString &label)
{
    if (!isPlainLine(label, MaxProviderLabel))
        return failure(ErrorCode::UnexpectedType, u"label"_s);
    const auto chain = toSql(chainId);
    if (!chain)
        return tl::unexpected(chain.error());
    QVariantList values{*chain, toSql(genesis), toSql(provider)};
    QString sql = u"DELETE FROM provider_label WHERE chain_id = ? AND genesis = ? AND provider = ?"_s;
    if (!label.isEmpty()) {
        sql = u"INSERT INTO provider_label (chain_id, genesis, provider, label) VALUES (?, ?, ?, ?) "
              "ON CONFLICT (chain_id, genesis, provider) DO UPDATE SET label = excluded.label"_s;
        values.append(toSql(label));
    }
    return runSql(m_database->connection(), sql, values).map([](const QSqlQuery &) {});
}

Result<void> ProviderLabels::setLabels(std::uint64_t chainId, const Hash32 &genesis,
                                       const QHash<Address, QString> &labels)
{
    return inTransaction(m_database->connection(), [&] {
        Result<void> set;
        for (auto label = labels.begin(); label != labels.end(); ++label)
            set = set.and_then([&] { return setLabel(chainId, genesis, label.key(), label.value()); });
        return set;
    });
}

} // namespace capstan
