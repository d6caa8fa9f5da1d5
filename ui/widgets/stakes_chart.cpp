// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stakes_chart.h"

#include "ui/models/stake_bar_words.h"
#include "ui/text/amount_text.h"
#include "ui/text/time_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace capstan {

namespace {

using Kind = StakeBar::Kind;

constexpr int TopMargin = 4;
constexpr int BarHeight = 10;
constexpr int LabelGap = 2; ///< between a bar and its label
constexpr int MinRowHeight = 36;
constexpr int MaxRowHeight = 44;
constexpr int AxisRoom = 22; ///< below the rows, for dates and "today"
constexpr int MoreRoom = 20; ///< below that, for "and n more"
constexpr int LeastRows = 6;
constexpr int MostRows = 12;
constexpr double MinGridStep = 24; ///< px between two lines
constexpr int AxisLabelGap = 18;   ///< least room between two dates, px
constexpr qint64 Day = 24 * 60 * 60;

QFont smallFont()
{
    QFont font = Theme::font(TextStyle::Label);
    font.setPixelSize(11);
    return font;
}

QColor shade(Role role, float opacity)
{
    QColor color = Theme::color(role);
    color.setAlphaF(opacity);
    return color;
}

/// The next larger of 1, 2, 5, 10, 20, 50, …
std::uint64_t nextStep(std::uint64_t step)
{
    std::uint64_t leading = step;
    while (leading >= 10)
        leading /= 10;
    return leading == 2 ? step / 2 * 5 : step * 2;
}

/// A fill of several colours side by side: each from where the one before ends to its own x.
class Segments
{
public:
    Segments(double left, double right)
        : m_left(left)
        , m_right(right)
        , m_gradient(left, 0, right, 0)
    {
    }

    void until(double x, const QColor &color)
    {
        const double end = std::clamp(x, m_at + m_left, m_right) - m_left;
        if (end <= m_at || m_right <= m_left)
            return;
        const double width = m_right - m_left;
        m_gradient.setColorAt(m_at == 0 ? 0 : m_at / width + 1e-7, color);
        m_gradient.setColorAt(end / width, color);
        m_at = end;
    }

    QBrush brush() const { return m_gradient; }

private:
    double m_left;
    double m_right;
    double m_at = 0; ///< from the left
    QLinearGradient m_gradient;
};

} // namespace

/// From epochs to pixels.
struct StakesChart::Axis
{
    double first = 0;
    double last = 1;
    double now = 0;
    double width = 1;
    std::uint64_t step = 1; ///< epochs between two grid lines

    double x(double epoch) const { return (std::clamp(epoch, first, last) - first) / (last - first) * width; }
    double x(std::uint64_t epoch) const { return x(static_cast<double>(epoch)); }
    bool holds(std::uint64_t epoch) const { return static_cast<double>(epoch) <= last; }
    std::uint64_t firstLine() const
    {
        const auto epoch = static_cast<std::uint64_t>(first);
        return (epoch + step - 1) / step * step;
    }
};

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

StakesChart::Axis StakesChart::axis() const
{
    const EpochClock &clock = m_snapshot->clock;
    const std::uint64_t current = clock.currentEpoch();
    // Stakes that unlocked long ago shall not squeeze what is to come into a corner.
    const std::uint64_t back = clock.lockPeriodEpochs + 2;
    const std::uint64_t ahead = std::max(clock.lockPeriodEpochs, clock.undelegatePeriodEpochs) + 2;
    std::uint64_t first = current;
    std::uint64_t last = current + 1;
    for (const StakeBar &bar : m_bars) {
        first = std::min(first, bar.from);
        last = std::max(last, bar.end);
    }
    first = std::max(first, current > back ? current - back : 0);
    last = std::min(last, current + ahead);

    Axis axis;
    axis.first = static_cast<double>(first);
    axis.last = static_cast<double>(last);
    axis.now = static_cast<double>(clock.headBlock) / static_cast<double>(clock.epochBlockInterval);
    axis.width = std::max(width() - 1, 1);
    const double pixelsPerEpoch = axis.width / (axis.last - axis.first);
    while (static_cast<double>(axis.step) * pixelsPerEpoch < MinGridStep)
        axis.step = nextStep(axis.step);
    return axis;
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
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const Axis lines = axis();
    paintGrid(painter, lines);
    const auto rows = static_cast<int>(m_bars.size());
    for (int row = 0; row < rows; ++row)
        paintBar(painter, lines, row);
    paintAxis(painter, lines);
    for (int row = 0; row < rows; ++row)
        paintLabel(painter, row, lines.x(m_bars[static_cast<std::size_t>(row)].from));

    const int more = m_count - rows;
    if (more > 0) {
        painter.setPen(Theme::color(Role::Secondary));
        painter.drawText(QRectF(0, foot() + AxisRoom, width(), MoreRoom), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("and %n more", nullptr, more));
    }
}

void StakesChart::paintGrid(QPainter &painter, const Axis &axis) const
{
    painter.save();
    painter.setPen(Theme::color(Role::Line));
    for (std::uint64_t epoch = axis.firstLine(); static_cast<double>(epoch) <= axis.last;
         epoch += axis.step) {
        const double x = std::floor(axis.x(epoch)) + 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, foot() + 3));
    }
    painter.restore();
}

void StakesChart::paintBar(QPainter &painter, const Axis &axis, int row) const
{
    const StakeBar &bar = m_bars[static_cast<std::size_t>(row)];
    const double top = TopMargin + row * rowHeight();
    const double left = axis.x(bar.from);
    const double right = bar.kind == Kind::Unlocked ? axis.x(axis.now) : axis.x(bar.end);
    const double now = axis.x(axis.now);
    Segments segments(left, right);
    switch (bar.kind) {
    case Kind::Unlocked:
        segments.until(right, shade(Role::Accent, 0.85F));
        break;
    case Kind::Locked:
        segments.until(now, shade(Role::Locked, 0.32F));
        segments.until(right, shade(Role::Locked, 0.65F));
        break;
    case Kind::Waiting:
        segments.until(now, shade(Role::Caution, 0.32F));
        segments.until(axis.x(bar.earliestEnd), shade(Role::Caution, 0.85F));
        segments.until(right, shade(Role::Caution, 0.32F));
        break;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(segments.brush());
    painter.drawRoundedRect(QRectF(left, top, std::max(right - left, 2.0), BarHeight), 2, 2);
}

void StakesChart::paintLabel(QPainter &painter, int row, double left) const
{
    const double top = TopMargin + row * rowHeight() + BarHeight + LabelGap;
    const QFontMetrics metrics(painter.font());
    const QString words = metrics.elidedText(
        stakeBarLabel(m_bars[static_cast<std::size_t>(row)], m_snapshot, locale()), Qt::ElideRight, width());
    const double wide = metrics.horizontalAdvance(words) + 2;
    const QRectF place(std::clamp(left, 0.0, std::max(0.0, width() - wide)), top, wide, metrics.height());
    painter.fillRect(place.adjusted(-1, 0, 2, 0), Theme::color(Role::Card));
    painter.setPen(Theme::color(Role::Secondary));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
}

bool StakesChart::tellsDays(const Axis &axis) const
{
    const EpochClock &clock = m_snapshot->clock;
    const auto moment = [&](double epoch) {
        return clock.timeOf(clock.firstBlockOf(static_cast<std::uint64_t>(epoch)));
    };
    return moment(axis.last) - moment(axis.first) > 3 * Day;
}

QRectF StakesChart::axisLabelRect(const QFontMetrics &metrics, double x, const QString &words) const
{
    const double wide = metrics.horizontalAdvance(words) + 2;
    return QRectF(std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide)), foot() + 4, wide,
                  metrics.height());
}

void StakesChart::paintAxis(QPainter &painter, const Axis &axis) const
{
    const double x = std::floor(axis.x(axis.now)) + 0.5;
    painter.setPen(QPen(Theme::color(Role::Danger), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, 0), QPointF(x, foot() + 3));
    const QString today = tellsDays(axis) || !m_snapshot->clock.knowsPace() ? tr("today") : tr("now");
    const QRectF place = axisLabelRect(QFontMetrics(painter.font()), x, today);
    painter.drawText(place, Qt::AlignCenter, today);
    paintDates(painter, axis, place);
}

void StakesChart::paintDates(QPainter &painter, const Axis &axis, const QRectF &taken) const
{
    const EpochClock &clock = m_snapshot->clock;
    const QFontMetrics metrics(painter.font());
    const TimeText text(locale());
    const bool days = tellsDays(axis);
    const auto words = [&](std::uint64_t epoch) {
        const qint64 moment = clock.timeOf(clock.firstBlockOf(epoch));
        return !clock.knowsPace() ? countText(epoch, locale())
               : days             ? text.date(moment, clock.headTime)
                                  : text.time(moment);
    };
    double widest = 0;
    for (std::uint64_t epoch = axis.firstLine(); axis.holds(epoch); epoch += axis.step)
        widest = std::max<double>(widest, metrics.horizontalAdvance(words(epoch)));
    const double between = axis.x(axis.firstLine() + axis.step) - axis.x(axis.firstLine());
    const auto lines =
        static_cast<std::uint64_t>(std::ceil((widest + AxisLabelGap) / std::max(between, 1.0)));
    painter.setPen(Theme::color(Role::Secondary));
    for (std::uint64_t epoch = axis.firstLine(); axis.holds(epoch); epoch += axis.step * lines) {
        const QRectF place = axisLabelRect(metrics, axis.x(epoch), words(epoch));
        if (!place.adjusted(-8, 0, 8, 0).intersects(taken))
            painter.drawText(place, Qt::AlignCenter, words(epoch));
    }
}

} // namespace capstan
