// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/row_tree.h"

#include "ui/delegates/row_delegate.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace capstan {

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(20);
    setFocusPolicy(Qt::NoFocus);
}

QSize RowHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Height};
}

QSize RowHeader::sectionSizeFromContents(int section) const
{
    constexpr int gap = 16;
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const int side = section == 0 ? RowDelegate::SidePadding : 0;
    return {QFontMetrics(Theme::font(TextStyle::Label)).horizontalAdvance(title) + gap + side + 4, Height};
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, Theme::color(Role::Card));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::color(Role::Line));
    QFont font = Theme::font(TextStyle::Label);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(Theme::color(Role::Secondary));
    const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QRect text = rect.adjusted(section == 0 ? RowDelegate::SidePadding : 0, 0, 0, 0);
    painter->drawText(text, alignment, model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

RowTree::RowTree(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new RowHeader(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

int RowTree::shownRows() const
{
    int count = 0;
    for (QModelIndex row = model()->index(0, 0); row.isValid(); row = indexBelow(row))
        ++count;
    return count;
}

void RowTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!hasFocus() || index.row() != currentIndex().row() || index.parent() != currentIndex().parent())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(Role::Accent), 2));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    painter->restore();
}

} // namespace capstan
