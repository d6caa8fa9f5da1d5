// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stakes_chart.h"

#include "ui/models/stake_bar_words.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/stake_bar_painter.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace capstan {

namespace {

constexpr int TopMargin = 4;
constexpr int MinRowHeight = 36;
constexpr int MaxRowHeight = 44;
constexpr int AxisRoom = StakeBarPainter::AxisRoom; ///< below the rows, for dates and "today"
constexpr int MoreRoom = 20;                        ///< below that, for "and n more"
constexpr int LeastRows = 6;
constexpr int MostRows = 12;

} // namespace

StakesChart::StakesChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Stakes over time"));
}

void StakesChart::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    m_count = snapshot ? static_cast<int>(stakeBars(*snapshot, std::numeric_limits<int>::max()).size()) : 0;
    choose();
    updateGeometry();
    update();
}

void StakesChart::choose()
{
    m_bars = m_snapshot ? stakeBars(*m_snapshot, rowsWithin(height())) : std::vector<StakeBar>();
    describe();
}

int StakesChart::rowsWithin(int height) const
{
    const auto rows = [height](int room) {
        return std::clamp((height - TopMargin - AxisRoom - room) / MinRowHeight, LeastRows, MostRows);
    };
    return m_count <= rows(0) ? m_count : rows(MoreRoom);
}

QSize StakesChart::sizeHint() const
{
    return {480, TopMargin + std::min(m_count, LeastRows) * MinRowHeight + AxisRoom +
                     (m_count > LeastRows ? MoreRoom : 0)};
}

double StakesChart::rowHeight() const
{
    const auto rows = static_cast<int>(m_bars.size());
    const int more = m_count > rows ? MoreRoom : 0;
    const int room = height() - TopMargin - AxisRoom - more;
    return std::clamp(static_cast<double>(room) / std::max(rows, 1), double(MinRowHeight),
                      double(MaxRowHeight));
}

double StakesChart::foot() const
{
    return TopMargin + static_cast<double>(m_bars.size()) * rowHeight();
}

void StakesChart::describe()
{
    QStringList words;
    for (const StakeBar &bar : m_bars)
        words.append(stakeBarDetails(bar, m_snapshot, locale()));
    const int more = m_count - static_cast<int>(m_bars.size());
    if (more > 0)
        words.append(tr("and %n more", nullptr, more));
    const QString description = words.join(u'\n');
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

void StakesChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    choose();
}

bool StakesChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const double row = (help->pos().y() - TopMargin) / rowHeight();
    if (row >= 0 && row < static_cast<double>(m_bars.size()))
        QToolTip::showText(
            help->globalPos(),
            plainToolTip(stakeBarDetails(m_bars[static_cast<std::size_t>(row)], m_snapshot, locale())), this);
    else
        QToolTip::hideText();
    return true;
}

void StakesChart::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    const StakeBarPainter bars(painter, StakesAxis::of(m_snapshot->clock, m_bars, width()), m_snapshot,
                               locale());
    bars.grid(foot());
    const auto topOf = [this](std::size_t row) { return TopMargin + static_cast<double>(row) * rowHeight(); };
    for (std::size_t row = 0; row < m_bars.size(); ++row)
        bars.bar(m_bars[row], topOf(row));
    bars.nowAndDates(foot());
    for (std::size_t row = 0; row < m_bars.size(); ++row)
        bars.label(m_bars[row], topOf(row));

    const int more = m_count - static_cast<int>(m_bars.size());
    if (more > 0) {
        painter.setPen(Theme::color(Role::Secondary));
        painter.drawText(QRectF(0, foot() + AxisRoom, width(), MoreRoom), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("and %n more", nullptr, more));
    }
}

} // namespace capstan
