// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QWidget>

#include <vector>

namespace capstan {

/// A stake or a waiting unstake on the axis of epochs.
struct StakeBar
{
    enum class Kind { Unlocked, Locked, Waiting };

    Kind kind = Kind::Locked;
    Address provider;
    UInt256 amount; ///< wei
    std::uint64_t from = 0;
    /// When it unlocked, unlocks, or can be claimed; for an unstake not before the first and not after the
    /// second of the two, which are equal when the epoch is known.
    std::uint64_t earliestEnd = 0;
    std::uint64_t end = 0;
    bool operator==(const StakeBar &) const = default;
};

/// One for each stake and each waiting unstake, by their ends; of more than @p most those that end nearest to
/// the current epoch.
std::vector<StakeBar> stakeBars(const StakingSnapshot &snapshot, int most);

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
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Axis;

    int rowsWithin(int height) const;
    double rowHeight() const;
    double foot() const; ///< y of the axis, below the last row
    void choose();
    void describe();

    Axis axis() const;
    QString label(const StakeBar &bar) const;
    QString details(const StakeBar &bar) const;
    QString when(const StakeBar &bar) const;

    void paintGrid(QPainter &painter, const Axis &axis) const;
    void paintBar(QPainter &painter, const Axis &axis, int row) const;
    void paintAxis(QPainter &painter, const Axis &axis) const;
    void paintLabel(QPainter &painter, int row, double left) const;

    StakingSnapshotPtr m_snapshot;
    int m_count = 0;              ///< stakes and waiting unstakes that the snapshot has
    std::vector<StakeBar> m_bars; ///< those that have room
};

} // namespace capstan
