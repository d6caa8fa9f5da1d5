// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <algorithm>
#include <vector>

namespace capstan {

/// A model whose rows come anew with every snapshot and yet stay the same rows: what a person has selected or
/// expanded survives.
class RowModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    /// Columns from @p firstFigure on are aligned to the right.
    explicit RowModel(int firstFigure, QObject *parent);

    virtual QString headerText(int column) const = 0;
    virtual QString headerHelp(int column) const; ///< what the title means; nothing unless overridden
    int alignmentOf(int column) const;            ///< a Qt::Alignment

    /// Makes @p rows, the children of @p parent, those of @p fresh: rows with a key that stays are kept
    /// (moved where the order changed) and handed to @p update(kept, fresh row, its number), others are
    /// removed and inserted. Keys need not be unique.
    template <class Row, class KeyOf, class Update>
    void syncRows(const QModelIndex &parent, std::vector<Row> &rows, std::vector<Row> fresh, KeyOf keyOf,
                  Update update)
    {
        for (auto i = std::ssize(rows) - 1; i >= 0; --i) {
            const auto key = keyOf(rows[static_cast<std::size_t>(i)]);
            if (std::ranges::none_of(fresh, [&](const Row &row) { return keyOf(row) == key; }))
                removeRowAt(parent, rows, static_cast<int>(i));
        }
        for (int i = 0; i < std::ssize(fresh); ++i) {
            Row &wanted = fresh[static_cast<std::size_t>(i)];
            const auto place = rows.begin() + i;
            const auto found =
                std::find_if(place, rows.end(), [&](const Row &row) { return keyOf(row) == keyOf(wanted); });
            if (found == rows.end()) {
                beginInsertRows(parent, i, i);
                rows.insert(place, std::move(wanted));
                endInsertRows();
                continue;
            }
            if (found != place) {
                const int from = static_cast<int>(found - rows.begin());
                beginMoveRows(parent, from, from, parent, i);
                std::rotate(place, found, found + 1);
                endMoveRows();
            }
            update(rows[static_cast<std::size_t>(i)], std::move(wanted), i);
        }
        for (auto i = std::ssize(rows) - 1; i >= std::ssize(fresh); --i)
            removeRowAt(parent, rows, static_cast<int>(i));
    }

private:
    template <class Row>
    void removeRowAt(const QModelIndex &parent, std::vector<Row> &rows, int row)
    {
        beginRemoveRows(parent, row, row);
        rows.erase(rows.begin() + row);
        endRemoveRows();
    }

    int m_firstFigure;
};

/// One whose rows have no children.
class RowListModel : public RowModel
{
    Q_OBJECT
public:
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;

protected:
    RowListModel(int columns, int firstFigure, QObject *parent);

    virtual std::size_t count() const = 0;

private:
    int m_columns;
};

} // namespace capstan
