// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/earnings_chart.h"

#include "core/ethereum/token_amount.h"
#include "ui/models/earnings_model.h"
#include "ui/text/amount_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace capstan {

namespace {

constexpr int ChartHeight = 200;

/// For a bar's height alone: what is told of it comes from the amount itself.
double lengthOf(const UInt256 &wei)
{
    return toPlainAmount(wei).toDouble();
}

QFont axisFont()
{
    QFont font = Theme::font(TextStyle::Label);
    font.setPixelSize(11);
    return font;
}

} // namespace

EarningsChart::EarningsChart(QWidget *parent)
    : QChartView(parent)
    , m_epochs(new QBarCategoryAxis(this))
    , m_amounts(new QValueAxis(this))
{
    setAccessibleName(tr("Rewards per epoch"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFixedHeight(ChartHeight);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
    chart()->addAxis(m_epochs, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    m_epochs->setGridLineVisible(false);
    m_amounts->setLineVisible(false);
    dress();
}

void EarningsChart::setEarnings(const EpochClock &clock, std::vector<EpochEarnings> oldestFirst)
{
    if (clock == m_clock && oldestFirst == m_earnings)
        return;
    m_clock = clock;
    m_earnings = std::move(oldestFirst);
    m_hovered = m_current = -1;
    chart()->removeAllSeries();
    QStringList epochs;
    double highest = 0;
    m_bars = new QBarSet(QString());
    for (const EpochEarnings &each : m_earnings) {
        epochs.append(QString::number(each.epoch));
        *m_bars << lengthOf(each.amount);
        highest = std::max(highest, lengthOf(each.amount));
    }
    auto *series = new QBarSeries;
    series->setBarWidth(0.6);
    series->append(m_bars);
    connect(m_bars, &QBarSet::hovered, this,
            [this](bool entered, int bar) { m_hovered = entered ? bar : -1; });
    chart()->addSeries(series);
    series->attachAxis(m_epochs);
    series->attachAxis(m_amounts);
    m_epochs->setCategories(epochs);
    m_amounts->setRange(0, highest > 0 ? highest : 1);
    m_amounts->setTickCount(4);
    m_amounts->applyNiceNumbers();
    m_amounts->setLabelFormat(m_amounts->max() >= 4 ? QStringLiteral("%.0f") : QStringLiteral("%.4g"));
    dress();
    describe();
}

void EarningsChart::dress()
{
    chart()->setBackgroundBrush(Theme::color(Role::Card));
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(Theme::color(Role::Card));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_epochs), static_cast<QAbstractAxis *>(m_amounts)}) {
        axis->setLabelsFont(axisFont());
        axis->setLabelsColor(Theme::color(Role::Secondary));
        axis->setLinePenColor(Theme::color(Role::Line));
        axis->setGridLineColor(Theme::color(Role::Line));
    }
    if (m_bars == nullptr)
        return;
    m_bars->setColor(Theme::color(Role::Accent));
    m_bars->setBorderColor(Theme::color(Role::Accent));
    m_bars->setSelectedColor(Theme::color(Role::Text));
}

QString EarningsChart::words(int bar) const
{
    const EpochEarnings &each = m_earnings[static_cast<std::size_t>(bar)];
    return tr("Epoch %1, %2: %3", "a number, from when to when, an amount")
        .arg(countText(each.epoch), epochSpanText(m_clock, each.epoch), ankrTextFull(each.amount));
}

void EarningsChart::setCurrent(int bar)
{
    if (bar == m_current || m_bars == nullptr)
        return;
    m_bars->deselectAllBars();
    m_current = bar;
    if (bar >= 0)
        m_bars->selectBar(bar);
    describe();
}

void EarningsChart::describe()
{
    if (m_earnings.empty()) {
        setAccessibleDescription({});
        return;
    }
    setAccessibleDescription(m_current >= 0
                                 ? tr("%1 of %2: %3", "a number, how many there are, one of them in words")
                                       .arg(countText(static_cast<std::uint64_t>(m_current) + 1),
                                            countText(m_earnings.size()), words(m_current))
                                 : tr("The arrow keys go from one epoch to the next. The newest: %1")
                                       .arg(words(static_cast<int>(m_earnings.size()) - 1)));
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

bool EarningsChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::event(event);
    if (m_hovered >= 0 && m_hovered < std::ssize(m_earnings))
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(words(m_hovered)),
                           this);
    else
        QToolTip::hideText();
    return true;
}

void EarningsChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_earnings.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    if (m_current >= 0)
        QToolTip::showText(mapToGlobal(rect().topLeft()), plainToolTip(words(m_current)), this);
}

void EarningsChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0)
        setCurrent(static_cast<int>(m_earnings.size()) - 1);
}

void EarningsChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
}

void EarningsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

/// The page scrolls, not the chart.
void EarningsChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace capstan
