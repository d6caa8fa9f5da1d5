// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/row_tree.h"

#include "ui/delegates/row_delegate.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace capstan {

namespace {

constexpr int ArrowSize = 12;
constexpr int ArrowRoom = ArrowSize + 4;

} // namespace

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
    // Columns keep their width whichever of them the rows are sorted by.
    const int arrow = sectionsClickable() ? ArrowRoom : 0;
    return {QFontMetrics(Theme::font(TextStyle::Label)).horizontalAdvance(title) + gap + side + 4 + arrow,
            Height};
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
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(text, alignment, title);
    if (sectionsClickable() && section == sortIndicatorSection()) {
        const int width = painter->fontMetrics().horizontalAdvance(title);
        const bool isRight = (alignment & Qt::AlignRight) != 0;
        const int left = isRight ? text.right() - width - ArrowRoom : text.left() + width + 4;
        const bool isDown = sortIndicatorOrder() == Qt::DescendingOrder;
        const QString icon = isDown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up");
        Theme::icon(icon, Role::Secondary)
            .paint(painter, left, text.center().y() - ArrowSize / 2, ArrowSize, ArrowSize);
    }
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

int RowTree::contentsWidth(int column) const
{
    const auto *titles = static_cast<const RowHeader *>(header());
    return std::max(sizeHintForColumn(column), titles->sectionSizeFromContents(column).width());
}

void RowTree::sortBy(int column)
{
    const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    sortInOrder(column, (alignment & Qt::AlignRight) != 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RowTree::sortInOrder(int column, Qt::SortOrder order)
{
    if (!header()->sectionsClickable()) {
        header()->setSectionsClickable(true);
        connect(header(), &QHeaderView::sectionClicked, this, &RowTree::sortByTitle);
    }
    m_sortColumn = column;
    m_sortOrder = order;
    header()->setSortIndicator(column, order);
    header()->viewport()->update();
    model()->sort(column, order);
    Q_EMIT sorted(column);
}

void RowTree::sortByTitle(int column)
{
    if (model()->headerData(column, Qt::Horizontal).toString().isEmpty())
        header()->setSortIndicator(m_sortColumn, m_sortOrder);
    else if (column != m_sortColumn)
        sortBy(column);
    else
        sortInOrder(column, m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
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
