// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

namespace capstan {

/// A small picture of a few spans over a grid of epochs, with a line for now. Positions are in epochs; what
/// it shows must also be said in words beside it.
class TimelineStrip : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        double from = 0;
        double to = 0;
        QString label;
        Role role = Role::Caution; ///< of the part after now; the part before is faint
        bool hollow = false;       ///< a ring at the end instead of a dot: what would happen otherwise
        bool operator==(const Bar &) const = default;
    };

    explicit TimelineStrip(QWidget *parent = nullptr);
    /// @p firstEpoch is at the left edge, @p now within it or later.
    void setTimeline(std::uint64_t firstEpoch, double now, std::vector<Bar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGrid(QPainter &painter, double pixelsPerEpoch) const;
    void paintBar(QPainter &painter, const Bar &bar, int row, double pixelsPerEpoch) const;
    double x(double epoch, double pixelsPerEpoch) const;

    std::uint64_t m_firstEpoch = 0;
    int m_epochs = 6;
    double m_now = 0;
    std::vector<Bar> m_bars;
};

} // namespace capstan
