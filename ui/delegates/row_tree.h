// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTreeView>

namespace capstan {

/// Column titles: quiet words over a line, and an arrow at the one that the rows are sorted by where they can
/// be.
class RowHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int Height = 36;

    explicit RowHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// Also of a hidden section, of which sectionSizeHint() says nothing.
    QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// The bare view of a RowTable: no frame, no scroll bars, no branches (the table has buttons for them).
class RowTree : public QTreeView
{
    Q_OBJECT
public:
    explicit RowTree(QWidget *parent = nullptr);
    int shownRows() const;
    /// What a column needs, be it shown or hidden.
    int contentsWidth(int column) const;
    void sortBy(int column); ///< as in RowTable
    void sortInOrder(int column, Qt::SortOrder order);

Q_SIGNALS:
    void sorted(int column);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void sortByTitle(int column);

    // The header's own have changed by the time it tells of a click.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace capstan
