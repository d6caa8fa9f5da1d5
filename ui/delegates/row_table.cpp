// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/row_table.h"

#include "core/storage/transaction_record.h"
#include "ui/delegates/row_delegate.h"
#include "ui/delegates/row_tree.h"
#include "ui/models/row_roles.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace capstan {

namespace {

constexpr int NameColumn = 0;
constexpr int LeastRows = 4;      ///< of room, where the table scrolls
constexpr int MeasuredRows = 100; ///< for the columns' widths; a wider text further down is elided

} // namespace

RowTable::RowTable(QAbstractItemModel *model, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(new RowTree(this))
    , m_delegate(new RowDelegate(this))
{
    m_tree->setAccessibleName(accessibleName);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setModel(model);
    m_tree->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_tree);
    setUpColumns();
    followModel();
    scheduleLayout();
}

void RowTable::followModel()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RowTable::scheduleLayout);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RowTable::scheduleLayout);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &RowTable::scheduleLayout);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowTable::scheduleLayout);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RowTable::scheduleLayout);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &last) {
                // With each block the times move on in every row. Its buttons are made anew only if they may
                // differ.
                if (last.column() == m_model->columnCount() - 1)
                    scheduleLayout();
                else
                    scheduleFit();
            });
    connect(m_tree->header(), &QHeaderView::sectionResized, this, &RowTable::scheduleLayout);
    connect(m_tree, &QTreeView::expanded, this, &RowTable::scheduleLayout);
    connect(m_tree, &QTreeView::collapsed, this, &RowTable::scheduleLayout);
    connect(m_tree, &QTreeView::clicked, this, &RowTable::toggle);
    connect(m_tree, &RowTree::sorted, this, &RowTable::sorted);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowTable::showInPage);
}

void RowTable::setUpColumns()
{
    QHeaderView *header = m_tree->header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(m_scrolls ? 0 : MeasuredRows);
    header->setSectionResizeMode(NameColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(m_stretchedColumn, QHeaderView::Stretch);
}

void RowTable::setSpareColumns(const std::vector<int> &columns)
{
    m_spareColumns = columns;
    scheduleLayout();
}

void RowTable::setStretchedColumn(int column)
{
    m_stretchedColumn = column;
    setUpColumns();
    scheduleLayout();
}

void RowTable::sortBy(int column)
{
    m_tree->sortBy(column);
}

void RowTable::sortBy(int column, Qt::SortOrder order)
{
    m_tree->sortInOrder(column, order);
}

void RowTable::setOwnScrolling()
{
    m_scrolls = true;
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->verticalScrollBar()->setSingleStep(RowDelegate::RowHeight / 2);
    m_tree->setAutoScroll(true); // which is how the current row is kept in sight
    m_tree->header()->setResizeContentsPrecision(0);
    m_tree->setMinimumHeight(RowHeader::Height + LeastRows * RowDelegate::RowHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    layout()->setAlignment(m_tree, {});
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &RowTable::layoutRows);
}

QModelIndex RowTable::rowOf(const QModelIndex &index) const
{
    return index.siblingAtColumn(NameColumn);
}

bool RowTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<const QKeyEvent &>(*event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scheduleLayout();
}

bool RowTable::handleKey(const QKeyEvent &event)
{
    const QModelIndex current = rowOf(m_tree->currentIndex());
    if (!current.isValid())
        return false;
    if (event.matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copyText());
        return true;
    }
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        activate(current);
        return true;
    }
    return false;
}

void RowTable::activate(const QModelIndex &index)
{
    if (!hasAction(index))
        toggle(index);
    else if (problemOf(index).isEmpty())
        Q_EMIT actionTriggered(index);
    else
        QToolTip::showText(m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft()),
                           plainToolTip(problemOf(index)), m_tree);
}

void RowTable::toggle(const QModelIndex &index)
{
    if (const QModelIndex row = rowOf(index); m_model->hasChildren(row))
        m_tree->setExpanded(row, !m_tree->isExpanded(row));
}

QString RowTable::copyText() const
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return {};
    if (current.column() != 0 && current.data(AmountRole).isValid())
        return current.data(CopyRole).toString();
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(current.parent()) - 1; ++column)
        cells.append(current.siblingAtColumn(column).data(CopyRole).toString());
    return cells.join(u'\t');
}

void RowTable::showInPage(const QModelIndex &index)
{
    QWidget *ancestor = parentWidget();
    while (ancestor != nullptr && qobject_cast<QScrollArea *>(ancestor) == nullptr)
        ancestor = ancestor->parentWidget();
    auto *page = qobject_cast<QScrollArea *>(ancestor);
    if (page == nullptr || !index.isValid() || !m_tree->hasFocus())
        return;
    const QRect row = m_tree->visualRect(index);
    const QPoint center = m_tree->viewport()->mapTo(page->widget(), row.center());
    page->ensureVisible(0, center.y(), 0, RowDelegate::RowHeight);
}

void RowTable::scheduleLayout()
{
    if (m_layoutScheduled)
        return;
    m_layoutScheduled = true;
    QMetaObject::invokeMethod(this, &RowTable::layoutRows, Qt::QueuedConnection);
}

void RowTable::scheduleFit()
{
    if (m_fitScheduled || m_layoutScheduled)
        return;
    m_fitScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_fitScheduled = false;
            fitColumns();
        },
        Qt::QueuedConnection);
}

void RowTable::fitColumns()
{
    constexpr int leastName = 130;
    constexpr int mostName = 240;
    constexpr int leastStretched = 110; // what is elided is in the tool tip
    const int name = std::min(m_tree->contentsWidth(NameColumn), mostName);
    int needed = name + leastStretched;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != NameColumn && column != m_stretchedColumn)
            needed += m_tree->contentsWidth(column);
    }
    const int room = m_tree->viewport()->width(); // beside the scroll bar
    for (const int column : m_spareColumns) {
        const bool spare = needed > room;
        m_tree->setColumnHidden(column, spare);
        if (spare)
            needed -= m_tree->contentsWidth(column);
    }
    const int missing = std::max(0, needed - room);
    m_tree->setColumnWidth(NameColumn, std::max(leastName, name - missing));
}

void RowTable::fitHeight()
{
    if (m_scrolls) {
        const int rows = std::max(LeastRows, m_model->rowCount());
        setMaximumHeight(RowHeader::Height + rows * RowDelegate::RowHeight);
        return;
    }
    m_tree->setFixedHeight(RowHeader::Height + m_tree->shownRows() * RowDelegate::RowHeight);
}

QModelIndex RowTable::firstLaidOut() const
{
    return m_scrolls ? rowOf(m_tree->indexAt(QPoint(1, 1))) : m_model->index(0, 0);
}

bool RowTable::isLaidOut(const QModelIndex &row) const
{
    return row.isValid() && (!m_scrolls || m_tree->visualRect(row).top() < m_tree->viewport()->height());
}

void RowTable::layoutRows()
{
    m_layoutScheduled = false;
    fitHeight();
    fitColumns();
    freeButtons();
    const int lastColumn = m_model->columnCount() - 1;
    int widest = 0;
    for (QModelIndex row = firstLaidOut(); isLaidOut(row); row = m_tree->indexBelow(row)) {
        const auto rectOf = [this](const QModelIndex &index) {
            const QRect rect = m_tree->visualRect(index);
            return QRect(m_tree->viewport()->mapTo(this, rect.topLeft()), rect.size());
        };
        RowButtons &buttons = buttonsOf(row);
        widest = std::max(widest, layoutActions(buttons, rectOf(row.siblingAtColumn(lastColumn))));
        layoutExpander(buttons, rectOf(row));
    }
    // Collapsed rows keep their room, so that the columns don't jump.
    if (widest > 0)
        m_delegate->setActionWidth(widest);
}

} // namespace capstan
