// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/history_entry.h"
#include "core/staking/staking_snapshot.h"
#include "ui/models/row_model.h"
#include "ui/text/time_text.h"

#include <QHash>

#include <limits>
#include <optional>

namespace capstan {

/// Which lines of a history are shown.
struct HistoryFilter
{
    std::optional<HistoryKind> kind = {};
    std::optional<Address> provider = {};
    qint64 from = std::numeric_limits<qint64>::min(); ///< seconds since 1970, both ends included
    qint64 to = std::numeric_limits<qint64>::max();
    bool accepts(const HistoryEntry &entry) const;
    bool operator==(const HistoryFilter &) const = default;
};

/// The lines of a history. It filters and sorts by itself: thousands of rows in a few milliseconds, where a
/// proxy would ask for each value by itself. Roles: row_roles.h; the action is to copy the transaction's id
/// (no ActionKind), the further one to open it in the explorer.
class HistoryModel : public RowListModel
{
    Q_OBJECT
public:
    enum Column { What, Provider, Date, Fee, Amount, Action, ColumnCount };
    enum FurtherAction { Open };

    /// @p explorerProblem: why no explorer can be opened; empty when it can.
    explicit HistoryModel(const QString &explorerProblem = {}, QObject *parent = nullptr);

    /// @p newestFirst; rows that stay are kept.
    void setEntries(const std::vector<HistoryEntry> &newestFirst);
    void setFilter(const HistoryFilter &filter);
    /// What providers are called, and the chain's time (seconds since 1970), which tells whether a year has
    /// to be named.
    void setNames(const QHash<Address, QString> &names, qint64 now);

    const HistoryEntry &entry(int row) const { return m_entries[m_order[static_cast<std::size_t>(row)]]; }
    std::vector<HistoryEntry> shownNewestFirst() const;
    QString nameOf(const Address &provider) const; ///< to be shown; its short address without a name
    QString givenName(const Address &provider) const { return m_names.value(provider); } ///< not trusted
    bool hasEntries() const { return !m_entries.empty(); }

    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    std::size_t count() const override { return m_order.size(); }
    QString headerText(int column) const override;

private:
    using Order = std::vector<std::uint32_t>;

    Order orderOf(const std::vector<HistoryEntry> &entries) const;
    std::vector<int> textRanks(const std::vector<HistoryEntry> &entries) const;
    void replace(std::vector<HistoryEntry> entries, Order order);
    QString text(const HistoryEntry &entry, int column) const;
    QString subtext(const HistoryEntry &entry, int column) const;
    QString toolTip(const HistoryEntry &entry, int column) const;
    QString copied(const HistoryEntry &entry, int column) const;
    QVariant action(const HistoryEntry &entry, int role) const;

    std::vector<HistoryEntry> m_entries; ///< newest first
    Order m_order;                       ///< of the rows, as places in m_entries
    HistoryFilter m_filter;
    int m_column = Date;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QHash<Address, QString> m_names;
    QString m_explorerProblem;
    qint64 m_now = 0;
    TimeText m_time;
};

} // namespace capstan
