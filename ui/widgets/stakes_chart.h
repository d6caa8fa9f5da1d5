// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stake_bars.h"

#include <QWidget>

#include <vector>

namespace capstan {

/// A picture of all stakes and waiting unstakes over a grid of epochs, with a line for today and the exact
/// values on hover. It shows as many bars as it has room for and says how many more there are; the accessible
/// description has the same in words.
class StakesChart : public QWidget
{
    Q_OBJECT
public:
    explicit StakesChart(QWidget *parent = nullptr);

    void setSnapshot(const StakingSnapshotPtr &snapshot); ///< null: an empty grid

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {280, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int rowsWithin(int height) const;
    double rowHeight() const;
    double foot() const; ///< y of the axis, below the last row
    void choose();
    void describe();

    StakingSnapshotPtr m_snapshot;
    int m_count = 0;              ///< stakes and waiting unstakes that the snapshot has
    std::vector<StakeBar> m_bars; ///< those that have room
};

} // namespace capstan
