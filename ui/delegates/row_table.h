// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QPushButton;

namespace capstan {

class RowDelegate;
class RowTree;

/// A table or two-level tree of rows, as high as its rows are (the page scrolls), with a real button beside
/// each row for its action and its further ones, and one that expands each provider. The buttons are siblings
/// of the view: what an item view paints or embeds does not reach assistive technology. The keyboard needs no
/// button for the main action: Space and Enter do the current row's or expand it, Left and Right collapse and
/// expand, Ctrl+C copies the current amount, or the row, in plain digits. Further actions, which few rows
/// have, come after the table on the Tab key's way.
class RowTable : public QWidget
{
    Q_OBJECT
public:
    /// @p model outlives the table; its last column is for the actions (row_roles.h).
    RowTable(QAbstractItemModel *model, const QString &accessibleName, QWidget *parent = nullptr);

    /// Columns that are hidden where the width is too small for all, the first one first.
    void setSpareColumns(const std::vector<int> &columns);
    /// The one that takes the room that the others leave; the third unless told.
    void setStretchedColumn(int column);

    /// For thousands of rows: the table scrolls by itself in the room that it gets, and has buttons for the
    /// rows in sight only. Call it before it is shown.
    void setOwnScrolling();

    /// Sorts the model (a proxy that can) by a column, and lets a click on a title choose another: figures
    /// begin with the largest, texts with the first; a second click turns the order around.
    void sortBy(int column);
    void sortBy(int column, Qt::SortOrder order);

    /// What copying the current row, or its current amount, gives; empty without a current row.
    QString copyText() const;

Q_SIGNALS:
    /// @p index is in the row whose action was chosen; only when it is possible.
    void actionTriggered(const QModelIndex &index);
    /// The same for one of FurtherActionsRole.
    void furtherActionTriggered(const QModelIndex &index, int id);
    void sorted(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct RowButtons
    {
        QPersistentModelIndex row; ///< first column
        QPushButton *action = nullptr;
        QPushButton *expander = nullptr;
        std::vector<QPushButton *> further;
        std::vector<QPushButton *> all() const;
    };

    static QString problemOf(const QModelIndex &index); ///< why its action can't be done
    static bool hasAction(const QModelIndex &index);

    // row_table.cpp
    void followModel();
    void setUpColumns();
    bool handleKey(const QKeyEvent &event);
    void activate(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void showInPage(const QModelIndex &index);

    void scheduleLayout();
    void scheduleFit(); ///< of the columns alone
    void layoutRows();
    QModelIndex firstLaidOut() const;
    bool isLaidOut(const QModelIndex &row) const;
    void fitColumns();
    void fitHeight();
    QModelIndex rowOf(const QModelIndex &index) const;

    // row_table_buttons.cpp
    void freeButtons();
    RowButtons &buttonsOf(const QModelIndex &row);
    QModelIndex rowOfButton(const QPushButton *button) const;
    int layoutActions(RowButtons &buttons, const QRect &rect);
    void makeAction(RowButtons &buttons);
    void makeFurther(RowButtons &buttons);
    void layoutExpander(RowButtons &buttons, const QRect &rect);

    QAbstractItemModel *m_model;
    RowTree *m_tree;
    RowDelegate *m_delegate;
    std::vector<RowButtons> m_buttons;
    std::size_t m_nextButtons = 0; ///< where those of the next row are looked for first
    std::vector<int> m_spareColumns;
    int m_stretchedColumn = 2;
    bool m_scrolls = false; ///< by itself
    bool m_layoutScheduled = false;
    bool m_fitScheduled = false;
};

} // namespace capstan
