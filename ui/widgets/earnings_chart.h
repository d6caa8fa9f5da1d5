// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_earnings.h"

#include <QtCharts/QChartView>

#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace capstan {

/// A bar for what was earned in each epoch. Hover and the arrow keys tell a bar's figure; the accessible
/// description has it too, and EarningsModel has all of them in words.
class EarningsChart : public QChartView
{
    Q_OBJECT
public:
    explicit EarningsChart(QWidget *parent = nullptr);

    void setEarnings(const EpochClock &clock, std::vector<EpochEarnings> oldestFirst);
    int current() const { return m_current; } ///< of the bars; −1: none

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void dress();
    void setCurrent(int bar);
    void describe();
    QString words(int bar) const;

    EpochClock m_clock;
    std::vector<EpochEarnings> m_earnings;
    QBarSet *m_bars = nullptr; ///< of the series, which deletes it
    QBarCategoryAxis *m_epochs;
    QValueAxis *m_amounts;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace capstan
