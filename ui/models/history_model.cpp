// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "core/ethereum/token_amount.h"
#include "ui/models/row_roles.h"
#include "ui/text/amount_text.h"
#include "ui/text/history_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/tool_tip.h"

#include <QDateTime>

#include <algorithm>

namespace capstan {

namespace {

constexpr qsizetype MaxName = 60;

std::pair<std::uint64_t, std::uint64_t> placeOf(const HistoryEntry &entry)
{
    return {entry.block.number, entry.logIndex};
}

int compareTexts(const QString &a, const QString &b)
{
    return QString::localeAwareCompare(a.toCaseFolded(), b.toCaseFolded());
}

template <class T>
int compareValues(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

bool HistoryFilter::accepts(const HistoryEntry &entry) const
{
    return (!kind || entry.kind == *kind) && (!provider || entry.provider == *provider) &&
           entry.block.time >= from && entry.block.time <= to;
}

HistoryModel::HistoryModel(const QString &explorerProblem, QObject *parent)
    : RowListModel(ColumnCount, Fee, parent)
    , m_explorerProblem(explorerProblem)
{
}

void HistoryModel::setEntries(const std::vector<HistoryEntry> &newestFirst)
{
    replace(newestFirst, orderOf(newestFirst));
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    m_order = orderOf(m_entries);
    endResetModel();
}

void HistoryModel::setNames(const QHash<Address, QString> &names, qint64 now)
{
    m_time = TimeText(); // in the style and the zone of now
    m_now = now;
    if (names == m_names)
        return;
    m_names = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, Action));
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const Order before = m_order;
    m_order = orderOf(m_entries);
    std::vector<int> rowOf(m_entries.size(), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rowOf[m_order[row]] = static_cast<int>(row);
    for (const QModelIndex &old : persistentIndexList()) {
        const int row = rowOf[before[static_cast<std::size_t>(old.row())]];
        changePersistentIndex(old, index(row, old.column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

HistoryModel::Order HistoryModel::orderOf(const std::vector<HistoryEntry> &entries) const
{
    Order order;
    order.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (m_filter.accepts(entries[i]))
            order.push_back(static_cast<std::uint32_t>(i));
    }
    if (m_column == Date) {
        if (m_sortOrder == Qt::AscendingOrder)
            std::ranges::reverse(order);
        return order;
    }
    const std::vector<int> ranks = textRanks(entries);
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(order, [&](std::uint32_t left, std::uint32_t right) {
        const HistoryEntry &a = entries[left];
        const HistoryEntry &b = entries[right];
        // Without a fee comes last in either order.
        if (m_column == Fee && a.fee.has_value() != b.fee.has_value())
            return a.fee.has_value();
        const int difference = m_column == Fee      ? (a.fee ? compareValues(*a.fee, *b.fee) : 0)
                               : m_column == Amount ? compareValues(a.amount, b.amount)
                                                    : compareValues(ranks[left], ranks[right]);
        return isAscending ? difference < 0 : difference > 0;
    });
    return order;
}

/// The place of each entry's text among all texts of the column, so that no text is compared twice.
std::vector<int> HistoryModel::textRanks(const std::vector<HistoryEntry> &entries) const
{
    if (m_column != What && m_column != Provider)
        return {};
    const auto keyOf = [this](const HistoryEntry &entry) {
        return m_column == What ? QByteArray::number(static_cast<int>(entry.kind))
                                : toQByteArray(entry.provider.bytes());
    };
    QHash<QByteArray, QString> texts;
    for (const HistoryEntry &entry : entries) {
        const QByteArray key = keyOf(entry);
        if (!texts.contains(key))
            texts.insert(key, text(entry, m_column));
    }
    QList<QByteArray> keys = texts.keys();
    std::ranges::sort(keys, [&texts](const QByteArray &a, const QByteArray &b) {
        return compareTexts(texts[a], texts[b]) < 0;
    });
    QHash<QByteArray, int> places;
    for (int i = 0; i < keys.size(); ++i)
        places.insert(keys[i], i);
    std::vector<int> ranks;
    ranks.reserve(entries.size());
    std::ranges::transform(entries, std::back_inserter(ranks),
                           [&](const HistoryEntry &entry) { return places.value(keyOf(entry)); });
    return ranks;
}

/// What comes in one place, as older events do, is inserted there, so that nothing that a person looks at
/// moves.
void HistoryModel::replace(std::vector<HistoryEntry> entries, Order order)
{
    const auto placeAt = [](const std::vector<HistoryEntry> &list, const Order &rows, std::size_t row) {
        return placeOf(list[rows[row]]);
    };
    std::size_t head = 0;
    const std::size_t least = std::min(order.size(), m_order.size());
    while (head < least && placeAt(entries, order, head) == placeAt(m_entries, m_order, head))
        ++head;
    std::size_t tail = 0;
    while (tail < least - head && placeAt(entries, order, order.size() - 1 - tail) ==
                                      placeAt(m_entries, m_order, m_order.size() - 1 - tail))
        ++tail;
    const std::size_t removed = m_order.size() - head - tail;
    const std::size_t added = order.size() - head - tail;
    const auto take = [&] {
        m_entries = std::move(entries);
        m_order = std::move(order);
    };
    if (removed != 0 && added != 0) {
        beginResetModel();
        take();
        endResetModel();
        return;
    }
    const int first = static_cast<int>(head);
    if (added != 0) {
        beginInsertRows({}, first, first + static_cast<int>(added) - 1);
        take();
        endInsertRows();
    } else if (removed != 0) {
        beginRemoveRows({}, first, first + static_cast<int>(removed) - 1);
        take();
        endRemoveRows();
    } else {
        take();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, Action));
}

std::vector<HistoryEntry> HistoryModel::shownNewestFirst() const
{
    std::vector<HistoryEntry> shown;
    std::ranges::copy_if(m_entries, std::back_inserter(shown),
                         [this](const HistoryEntry &each) { return m_filter.accepts(each); });
    return shown;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &row = entry(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SubtextRole:
        return subtext(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case StrongRole:
        return column == What;
    case HashRole:
        return QVariant::fromValue(row.transaction);
    case ProviderRole:
        return QVariant::fromValue(row.provider);
    case AmountRole:
        return column == Amount || column == What ? QVariant::fromValue(row.amount) : QVariant();
    case CopyRole:
        return copied(row, column);
    default:
        return action(row, role);
    }
}

QVariant HistoryModel::action(const HistoryEntry &entry, int role) const
{
    const QString subject = historySubject(entry, nameOf(entry.provider));
    switch (role) {
    case ActionVerbRole:
        return tr("Copy ID");
    case ActionNameRole:
        return tr("Copy transaction ID: %1, block %2", "an action, a number")
            .arg(subject, countText(entry.block.number));
    case ActionProblemRole:
        return QString();
    case FurtherActionsRole:
        return QVariant::fromValue(
            std::vector<RowAction>{{Open, tr("Open in explorer"),
                                    tr("Open in explorer: %1, block %2", "an action, a number")
                                        .arg(subject, countText(entry.block.number)),
                                    tr("Opens the transaction's page in the browser."), m_explorerProblem}});
    default:
        return {};
    }
}

QString HistoryModel::headerText(int column) const
{
    switch (column) {
    case What:
        return tr("Action");
    case Provider:
        return tr("Node provider");
    case Date:
        return tr("Date");
    case Fee:
        return tr("Network fee");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

QString HistoryModel::nameOf(const Address &provider) const
{
    const QString name = m_names.value(provider);
    return name.isEmpty() ? provider.toShortHex() : plainText(name, MaxName);
}

QString HistoryModel::text(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case What:
        return historyKindText(entry.kind);
    case Provider:
        return nameOf(entry.provider);
    case Date:
        return m_time.dayAndTime(entry.block.time, m_now);
    case Fee:
        return entry.fee ? ethText(*entry.fee, 6) : QString();
    case Amount:
        return ankrText(entry.amount);
    default:
        return {};
    }
}

QString HistoryModel::subtext(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case Date:
        return tr("Epoch %1", "a number").arg(countText(entry.epoch));
    case Amount:
        return entry.dust > 0 ? tr("%1 paid out", "an amount").arg(ankrText(entry.dust)) : QString();
    default:
        return {};
    }
}

QString HistoryModel::toolTip(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case What:
        return tr("%1, transaction %2", "an action, a hash")
            .arg(historyKindText(entry.kind), entry.transaction.toHex());
    case Provider:
        return tr("%1, %2", "a name, an address").arg(nameOf(entry.provider), entry.provider.toChecksumHex());
    case Date:
        return tr("%1, epoch %2, block %3", "a time, two numbers")
            .arg(m_time.dayAndTime(entry.block.time, m_now), countText(entry.epoch),
                 countText(entry.block.number));
    case Fee:
        return historyFeeText(entry);
    case Amount:
        return entry.dust > 0 ? tr("%1, and %2 paid out", "two amounts")
                                    .arg(ankrTextFull(entry.amount), ankrTextFull(entry.dust))
                              : ankrTextFull(entry.amount);
    default:
        return {};
    }
}

QString HistoryModel::copied(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case What:
        return historyKindText(entry.kind);
    case Provider:
        return entry.provider.toChecksumHex();
    case Date:
        return QDateTime::fromSecsSinceEpoch(entry.block.time, Qt::UTC).toString(Qt::ISODate);
    case Fee:
        return entry.fee ? toPlainAmount(*entry.fee) : QString();
    case Amount:
        return toPlainAmount(entry.amount);
    default:
        return {};
    }
}

} // namespace capstan
