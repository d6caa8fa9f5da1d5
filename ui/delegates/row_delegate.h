// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace capstan {

/// Paints the cells of the tables from row_roles.h: 44 px rows with a line below, status as icon, word and
/// colour, a bar above what is left of a wait, quiet words under a text, figures to the right. Buttons are
/// not its business.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 44;
    static constexpr int SidePadding = 10; ///< at the left and right end of a row
    static constexpr int ChevronWidth = 20;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The room for buttons of the action column, in pixels.
    void setActionWidth(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect paintSubtext(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintName(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintStatus(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintProgress(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &cell, const QModelIndex &index) const;

    int m_actionWidth = 0;
};

} // namespace capstan
