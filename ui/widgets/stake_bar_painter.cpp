// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stake_bar_painter.h"

#include "ui/models/stake_bar_words.h"
#include "ui/text/amount_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace capstan {

namespace {

using Kind = StakeBar::Kind;

constexpr double MinGridStep = 24; ///< px between two lines
constexpr int AxisLabelGap = 18;   ///< least room between two dates, px
constexpr qint64 Day = 24 * 60 * 60;

class StakeBarPainterWords
{
    Q_DECLARE_TR_FUNCTIONS(StakeBarPainter)
};

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

StakesAxis StakesAxis::of(const EpochClock &clock, const std::vector<StakeBar> &bars, int width)
{
    const std::uint64_t current = clock.currentEpoch();
    const std::uint64_t back = clock.lockPeriodEpochs + 2;
    const std::uint64_t ahead = std::max(clock.lockPeriodEpochs, clock.undelegatePeriodEpochs) + 2;
    std::uint64_t first = current;
    std::uint64_t last = current + 1;
    for (const StakeBar &bar : bars) {
        first = std::min(first, bar.from);
        last = std::max(last, bar.end);
    }
    first = std::max(first, current > back ? current - back : 0);
    last = std::min(last, current + ahead);

    StakesAxis axis;
    axis.first = static_cast<double>(first);
    axis.last = static_cast<double>(last);
    axis.now = static_cast<double>(clock.headBlock) / static_cast<double>(clock.epochBlockInterval);
    axis.width = std::max(width - 1, 1);
    const double pixelsPerEpoch = axis.width / (axis.last - axis.first);
    while (static_cast<double>(axis.step) * pixelsPerEpoch < MinGridStep)
        axis.step = nextStep(axis.step);
    return axis;
}

double StakesAxis::x(double epoch) const
{
    return (std::clamp(epoch, first, last) - first) / (last - first) * width;
}

std::uint64_t StakesAxis::firstLine() const
{
    const auto epoch = static_cast<std::uint64_t>(first);
    return (epoch + step - 1) / step * step;
}

StakeBarPainter::StakeBarPainter(QPainter &painter, const StakesAxis &axis,
                                 const StakingSnapshotPtr &snapshot, const QLocale &locale)
    : m_painter(painter)
    , m_axis(axis)
    , m_snapshot(snapshot)
    , m_locale(locale)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(smallFont());
}

void StakeBarPainter::grid(double foot) const
{
    m_painter.setPen(Theme::color(Role::Line));
    for (std::uint64_t epoch = m_axis.firstLine(); m_axis.holds(epoch); epoch += m_axis.step) {
        const double x = std::floor(m_axis.x(epoch)) + 0.5;
        m_painter.drawLine(QPointF(x, 0), QPointF(x, foot + 3));
    }
}

void StakeBarPainter::bar(const StakeBar &bar, double top) const
{
    const double left = m_axis.x(bar.from);
    const double right = bar.kind == Kind::Unlocked ? m_axis.x(m_axis.now) : m_axis.x(bar.end);
    const double now = m_axis.x(m_axis.now);
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
        segments.until(m_axis.x(bar.earliestEnd), shade(Role::Caution, 0.85F));
        segments.until(right, shade(Role::Caution, 0.32F));
        break;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(segments.brush());
    m_painter.drawRoundedRect(QRectF(left, top, std::max(right - left, 2.0), BarHeight), 2, 2);
}

void StakeBarPainter::label(const StakeBar &bar, double top) const
{
    const QFontMetrics metrics(m_painter.font());
    const QString words = metrics.elidedText(stakeBarLabel(bar, m_snapshot, m_locale), Qt::ElideRight,
                                             static_cast<int>(m_axis.width) + 1);
    const double wide = metrics.horizontalAdvance(words) + 2;
    const QRectF place(std::clamp(m_axis.x(bar.from), 0.0, std::max(0.0, m_axis.width + 1 - wide)),
                       top + BarHeight + LabelGap, wide, metrics.height());
    m_painter.fillRect(place.adjusted(-1, 0, 2, 0), Theme::color(Role::Card));
    m_painter.setPen(Theme::color(Role::Secondary));
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
}

bool StakeBarPainter::tellsDays() const
{
    const EpochClock &clock = m_snapshot->clock;
    const auto moment = [&](double epoch) {
        return clock.timeOf(clock.firstBlockOf(static_cast<std::uint64_t>(epoch)));
    };
    return moment(m_axis.last) - moment(m_axis.first) > 3 * Day;
}

QRectF StakeBarPainter::axisLabelRect(const QFontMetrics &metrics, double x, double foot,
                                      const QString &words) const
{
    const double wide = metrics.horizontalAdvance(words) + 2;
    return QRectF(std::clamp(x - wide / 2, 0.0, std::max(0.0, m_axis.width + 1 - wide)), foot + 4, wide,
                  metrics.height());
}

void StakeBarPainter::nowAndDates(double foot) const
{
    const double x = std::floor(m_axis.x(m_axis.now)) + 0.5;
    m_painter.setPen(QPen(Theme::color(Role::Danger), 1, Qt::DashLine));
    m_painter.drawLine(QPointF(x, 0), QPointF(x, foot + 3));
    const QString today = tellsDays() || !m_snapshot->clock.knowsPace() ? StakeBarPainterWords::tr("today")
                                                                        : StakeBarPainterWords::tr("now");
    const QRectF place = axisLabelRect(QFontMetrics(m_painter.font()), x, foot, today);
    m_painter.drawText(place, Qt::AlignCenter, today);
    dates(foot, place);
}

QString StakeBarPainter::wordsOf(std::uint64_t epoch) const
{
    const EpochClock &clock = m_snapshot->clock;
    if (!clock.knowsPace())
        return countText(epoch, m_locale);
    const TimeText text(m_locale);
    const qint64 moment = clock.timeOf(clock.firstBlockOf(epoch));
    return tellsDays() ? text.date(moment, clock.headTime) : text.time(moment);
}

void StakeBarPainter::dates(double foot, const QRectF &taken) const
{
    const QFontMetrics metrics(m_painter.font());
    double widest = 0;
    for (std::uint64_t epoch = m_axis.firstLine(); m_axis.holds(epoch); epoch += m_axis.step)
        widest = std::max<double>(widest, metrics.horizontalAdvance(wordsOf(epoch)));
    const double between = m_axis.x(m_axis.firstLine() + m_axis.step) - m_axis.x(m_axis.firstLine());
    const auto lines =
        static_cast<std::uint64_t>(std::ceil((widest + AxisLabelGap) / std::max(between, 1.0)));
    m_painter.setPen(Theme::color(Role::Secondary));
    QRectF before;
    for (std::uint64_t epoch = m_axis.firstLine(); m_axis.holds(epoch); epoch += m_axis.step * lines) {
        const QString words = wordsOf(epoch);
        const QRectF place = axisLabelRect(metrics, m_axis.x(epoch), foot, words);
        // At the edges a date is moved inwards, towards its neighbour.
        const QRectF around = place.adjusted(-8, 0, 8, 0);
        if (around.intersects(taken) || around.intersects(before))
            continue;
        m_painter.drawText(place, Qt::AlignCenter, words);
        before = place;
    }
}

} // namespace capstan
