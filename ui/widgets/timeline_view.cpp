// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_view.h"

#include "ui/models/stake_bar_words.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/stake_bar_painter.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace capstan {

namespace {

constexpr int TopMargin = 6;
constexpr int SideMargin = 6; ///< for the frame around the current bar

bool isSame(const StakeBar &a, const StakeBar &b)
{
    return a.kind == b.kind && a.provider == b.provider && a.from == b.from && a.end == b.end;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(RowHeight);
    setAccessibleName(tr("Timeline"));
    describe();
}

void TimelineView::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    std::vector<StakeBar> bars =
        snapshot ? stakeBars(*snapshot, std::numeric_limits<int>::max()) : std::vector<StakeBar>();
    int current = -1;
    if (m_current >= 0 && snapshot && m_snapshot && snapshot->account == m_snapshot->account) {
        const StakeBar &before = m_bars[static_cast<std::size_t>(m_current)];
        const auto same =
            std::ranges::find_if(bars, [&before](const StakeBar &bar) { return isSame(bar, before); });
        current = same == bars.end() ? -1 : static_cast<int>(same - bars.begin());
    }
    m_snapshot = snapshot;
    m_bars = std::move(bars);
    m_current = current;
    fitScrollBar();
    describe();
    updateGeometry();
    viewport()->update();
}

QSize TimelineView::sizeHint() const
{
    return {640, TopMargin + std::min(count(), 12) * RowHeight + StakeBarPainter::AxisRoom};
}

int TimelineView::room() const
{
    return std::max(viewport()->height() - StakeBarPainter::AxisRoom, 0);
}

int TimelineView::topOf(int row) const
{
    return TopMargin + row * RowHeight - verticalScrollBar()->value();
}

int TimelineView::rowAt(int y) const
{
    if (y < 0 || y >= room())
        return -1;
    const int row = (y - TopMargin + verticalScrollBar()->value()) / RowHeight;
    return row < count() ? row : -1;
}

void TimelineView::fitScrollBar()
{
    verticalScrollBar()->setPageStep(room());
    verticalScrollBar()->setRange(0, std::max(0, TopMargin + count() * RowHeight - room()));
}

void TimelineView::setCurrentRow(int row)
{
    m_current = row >= 0 && row < count() ? row : -1;
    if (m_current >= 0) {
        const int top = m_current * RowHeight;
        const int lowest = std::min(TopMargin + top + RowHeight - room(), top);
        verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), lowest, top));
    }
    describe();
    viewport()->update();
}

/// The words of one bar, not of a thousand; the page has them all as a table.
void TimelineView::describe()
{
    QString words;
    if (m_bars.empty())
        words = tr("Nothing is staked, and nothing is on its way.");
    else if (m_current < 0)
        words = count() == 1
                    ? tr("One stake or unstake.")
                    : tr("%n stakes and unstakes. The arrow keys go from one to the next.", nullptr, count());
    else
        words = tr("%1 of %2: %3", "a number, how many there are, one of them in words")
                    .arg(m_current + 1)
                    .arg(count())
                    .arg(stakeBarDetails(m_bars[static_cast<std::size_t>(m_current)], m_snapshot, locale()));
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    if (row >= 0)
        QToolTip::showText(
            help->globalPos(),
            plainToolTip(stakeBarDetails(m_bars[static_cast<std::size_t>(row)], m_snapshot, locale())),
            viewport());
    else
        QToolTip::hideText();
    return true;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(viewport());
    painter.translate(SideMargin, 0);
    const auto axis = StakesAxis::of(m_snapshot->clock, m_bars, viewport()->width() - 2 * SideMargin);
    const StakeBarPainter bars(painter, axis, m_snapshot, locale());
    const int first = std::clamp((verticalScrollBar()->value() - TopMargin) / RowHeight, 0, count() - 1);
    int last = first;
    while (last < count() && topOf(last) < room())
        ++last;
    const int foot = std::min(room(), topOf(count()));

    bars.grid(foot);
    painter.save();
    painter.setClipRect(QRect(-SideMargin, 0, viewport()->width(), room()));
    for (int row = first; row < last; ++row)
        bars.bar(m_bars[static_cast<std::size_t>(row)], topOf(row));
    painter.restore();
    bars.nowAndDates(foot);
    painter.setClipRect(QRect(-SideMargin, 0, viewport()->width(), room()));
    for (int row = first; row < last; ++row)
        bars.label(m_bars[static_cast<std::size_t>(row)], topOf(row));
    if (hasFocus() && m_current >= first && m_current < last) {
        painter.setPen(QPen(Theme::color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(1 - SideMargin, topOf(m_current) - 4, viewport()->width() - 2, RowHeight - 4), 4, 4);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(1, room() / RowHeight - 1);
    const int from = m_current;
    int to = from;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        to = from + 1;
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        to = from - 1;
        break;
    case Qt::Key_PageDown:
        to = from + page;
        break;
    case Qt::Key_PageUp:
        to = from - page;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = count() - 1;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (count() > 0)
        setCurrentRow(std::clamp(to, 0, count() - 1));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(static_cast<int>(event->position().y()));
    if (row >= 0)
        setCurrentRow(row);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0 && count() > 0)
        setCurrentRow(0);
    viewport()->update();
}

} // namespace capstan
