// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_strip.h"

#include <QPainter>

#include <cmath>

namespace capstan {

namespace {

constexpr int SideMargin = 18;
constexpr int TopMargin = 8;
constexpr int RowHeight = 27;
constexpr int BarHeight = 11;
constexpr int NowRoom = 22;  ///< below the bars, for the word at the line
constexpr int AxisRoom = 20; ///< for the epochs' numbers
constexpr int MaxEpochs = 14;

QFont smallFont()
{
    QFont font = Theme::font(TextStyle::Label);
    font.setPixelSize(10);
    return font;
}

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::setTimeline(std::uint64_t firstEpoch, double now, std::vector<Bar> bars)
{
    m_firstEpoch = firstEpoch;
    m_now = now;
    m_bars = std::move(bars);
    double last = now;
    for (const Bar &bar : m_bars)
        last = std::max(last, bar.to);
    // Room for the longest bar's label, which stands to its right.
    m_epochs =
        std::clamp(static_cast<int>(std::ceil(last - static_cast<double>(firstEpoch))) + 3, 4, MaxEpochs);
    updateGeometry();
    update();
}

QSize TimelineStrip::sizeHint() const
{
    const int rows = std::max(1, static_cast<int>(m_bars.size()));
    return {400, TopMargin + rows * RowHeight + NowRoom + AxisRoom};
}

double TimelineStrip::x(double epoch, double pixelsPerEpoch) const
{
    const double offset =
        std::clamp(epoch - static_cast<double>(m_firstEpoch), 0.0, static_cast<double>(m_epochs));
    return SideMargin + offset * pixelsPerEpoch;
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const double pixelsPerEpoch = (width() - 2.0 * SideMargin) / m_epochs;
    paintGrid(painter, pixelsPerEpoch);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        paintBar(painter, m_bars[i], static_cast<int>(i), pixelsPerEpoch);

    const double now = x(m_now, pixelsPerEpoch);
    const int foot = height() - AxisRoom;
    painter.setPen(QPen(Theme::color(Role::Danger), 1, Qt::DashLine));
    painter.drawLine(QPointF(now, 2), QPointF(now, foot));
    painter.drawText(QPointF(now + 4, foot - 6), tr("now"));
}

void TimelineStrip::paintGrid(QPainter &painter, double pixelsPerEpoch) const
{
    const int foot = height() - AxisRoom;
    for (int i = 0; i <= m_epochs; ++i) {
        const double at = SideMargin + i * pixelsPerEpoch;
        painter.setPen(Theme::color(Role::Line));
        painter.drawLine(QPointF(at, 4), QPointF(at, foot));
        if (i == m_epochs)
            break;
        painter.setPen(Theme::color(Role::Secondary));
        painter.drawText(QPointF(at + 3, height() - 6),
                         QString::number(m_firstEpoch + static_cast<unsigned>(i)));
    }
}

void TimelineStrip::paintBar(QPainter &painter, const Bar &bar, int row, double pixelsPerEpoch) const
{
    const double top = TopMargin + row * RowHeight + (RowHeight - BarHeight) / 2.0;
    const double from = x(bar.from, pixelsPerEpoch);
    const double to = x(bar.to, pixelsPerEpoch);
    const double split = std::clamp(x(m_now, pixelsPerEpoch), from, to);
    QColor faint = Theme::color(bar.hollow ? bar.role : Role::Line);
    if (bar.hollow)
        faint.setAlphaF(0.35F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint);
    painter.drawRoundedRect(QRectF(from, top, to - from, BarHeight), 2, 2);
    if (!bar.hollow) {
        QColor strong = Theme::color(bar.role);
        strong.setAlphaF(0.8F);
        painter.setBrush(strong);
        painter.drawRect(QRectF(split, top, to - split, BarHeight));
    }
    const QPointF end(to, top + BarHeight / 2.0);
    painter.setPen(QPen(Theme::color(Role::Accent), 2));
    painter.setBrush(bar.hollow ? Theme::color(Role::Card) : Theme::color(Role::Accent));
    painter.drawEllipse(end, 5, 5);
    painter.setPen(Theme::color(bar.hollow ? Role::Secondary : Role::Text));
    painter.drawText(QPointF(to + 11, top + BarHeight - 2), bar.label);
}

} // namespace capstan
