// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sorted_rows.h"

#include "core/ethereum/uint256.h"

#include <algorithm>

namespace capstan {

namespace {

/// Below zero, zero or above, as @p left stands to @p right; both hold a value of the same kind.
int compare(const QVariant &left, const QVariant &right)
{
    if (left.metaType() == QMetaType::fromType<UInt256>()) {
        const auto a = left.value<UInt256>();
        const auto b = right.value<UInt256>();
        return a < b ? -1 : a > b ? 1 : 0;
    }
    if (left.metaType() == QMetaType::fromType<QString>())
        return QString::localeAwareCompare(left.toString().toCaseFolded(), right.toString().toCaseFolded());
    const double a = left.toDouble();
    const double b = right.toDouble();
    return a < b ? -1 : a > b ? 1 : 0;
}

} // namespace

SortedRows::SortedRows(QAbstractItemModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(source);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void SortedRows::setSearch(const QString &search)
{
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool SortedRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (a.isValid() != b.isValid())
        return a.isValid() != descending;
    const int order = a.isValid() ? compare(a, b) : 0;
    if (order != 0)
        return order < 0;
    return descending ? left.row() > right.row() : left.row() < right.row();
}

bool SortedRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace capstan
