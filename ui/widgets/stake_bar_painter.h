// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stake_bars.h"

#include <QLocale>
#include <QRectF>

class QFontMetrics;
class QPainter;

namespace capstan {

/// From epochs to pixels.
struct StakesAxis
{
    double first = 0;
    double last = 1;
    double now = 0;
    double width = 1;
    std::uint64_t step = 1; ///< epochs between two grid lines

    /// One that holds @p bars, but no more of the past than a lock and a little: stakes that unlocked long
    /// ago shall not squeeze what is to come into a corner.
    static StakesAxis of(const EpochClock &clock, const std::vector<StakeBar> &bars, int width);

    double x(double epoch) const;
    double x(std::uint64_t epoch) const { return x(static_cast<double>(epoch)); }
    bool holds(std::uint64_t epoch) const { return static_cast<double>(epoch) <= last; }
    std::uint64_t firstLine() const;
};

/// Paints stakes and waiting unstakes as bars over a grid of epochs, in the theme's colours. Widgets say
/// where.
class StakeBarPainter
{
public:
    static constexpr int BarHeight = 10;
    static constexpr int LabelGap = 2; ///< between a bar and its label
    static constexpr int AxisRoom = 22;

    StakeBarPainter(QPainter &painter, const StakesAxis &axis, const StakingSnapshotPtr &snapshot,
                    const QLocale &locale);

    void grid(double foot) const; ///< from 0 to a little below @p foot
    void bar(const StakeBar &bar, double top) const;
    /// "2,500 ANKR · Ankr · unlocks 29 Dec" below the bar whose top is @p top.
    void label(const StakeBar &bar, double top) const;
    /// The line of now, its word and the dates, in AxisRoom below @p foot.
    void nowAndDates(double foot) const;

private:
    bool tellsDays() const; ///< the axis is long enough for dates, else it shows times
    QString wordsOf(std::uint64_t epoch) const;
    QRectF axisLabelRect(const QFontMetrics &metrics, double x, double foot, const QString &words) const;
    void dates(double foot, const QRectF &taken) const;

    QPainter &m_painter;
    StakesAxis m_axis;
    StakingSnapshotPtr m_snapshot;
    QLocale m_locale;
};

} // namespace capstan
