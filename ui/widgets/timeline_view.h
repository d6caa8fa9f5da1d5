// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stake_bars.h"

#include <QAbstractScrollArea>

namespace capstan {

/// All stakes and waiting unstakes over the grid of epochs, however many: it scrolls, and paints what is
/// seen. The exact values stand in a bar's tool tip; with the keyboard the arrows, Page Up and Down, Home and
/// End move between the bars, and the accessible description is the current one's values in words.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 38;

    explicit TimelineView(QWidget *parent = nullptr);

    void setSnapshot(const StakingSnapshotPtr &snapshot); ///< null: an empty grid
    int count() const { return static_cast<int>(m_bars.size()); }
    int currentRow() const { return m_current; } ///< −1: none
    void setCurrentRow(int row);                 ///< scrolls to it; out of range: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {280, 220}; }

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int rowAt(int y) const; ///< −1: none
    int topOf(int row) const;
    int room() const; ///< the height that rows are seen in, above the axis
    void fitScrollBar();
    void describe();

    StakingSnapshotPtr m_snapshot;
    std::vector<StakeBar> m_bars;
    int m_current = -1;
};

} // namespace capstan
