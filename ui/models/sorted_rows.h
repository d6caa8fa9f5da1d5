// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace capstan {

/// Of the models that SortedRows sorts, beside those of row_roles.h.
enum SortedRole {
    SortRole = Qt::UserRole + 100, ///< the column's raw value: UInt256, a number or a QString; invalid: none
    SearchRole,                    ///< QString, every column: all that a search finds the row by
};

/// The rows of a model that a search finds, in the order of a column. Sorts by SortRole: UInt256 and numbers
/// by their value, texts as the locale orders them; what has no value (an unknown rate) comes last in either
/// order, and equal rows stay in the model's. Finds by SearchRole: every word of the search, anywhere, in
/// any case, as plain text.
class SortedRows : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SortedRows(QAbstractItemModel *source, QObject *parent = nullptr);

    void setSearch(const QString &search);
    bool isSearching() const { return !m_words.isEmpty(); }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace capstan
