// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_button.h"

#include "ui/text/tool_tip.h"
#include "ui/widgets/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace capstan {

namespace {

constexpr int TextLeft = 36;
constexpr int TextRight = 40; ///< room for the badge, whether there is one or not

} // namespace

NavButton::NavButton(const QString &icon, const QString &name, QWidget *parent)
    : QPushButton(name, parent)
    , m_quiet(Theme::icon(icon, Role::SideText))
    , m_strong(Theme::icon(icon, Role::SideStrong))
{
    setAccessibleName(name);
    setFixedHeight(34);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextStyle::Strong));
    return {TextLeft + metrics.horizontalAdvance(text()) + TextRight, 34};
}

void NavButton::setCurrent(bool current)
{
    m_current = current;
    describe();
}

void NavButton::setBadge(int count, const QString &meaning)
{
    m_badge = count;
    m_meaning = count > 0 ? meaning : QString();
    setToolTip(plainToolTip(m_meaning));
    describe();
}

void NavButton::describe()
{
    QStringList words;
    if (m_current)
        words << tr("the page that is shown");
    if (!m_meaning.isEmpty())
        words << m_meaning;
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_current || underMouse();
    if (m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Role::SideChosen));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus() && m_ring) {
        painter.setPen(QPen(Theme::color(Role::Mark), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    (strong ? m_strong : m_quiet).paint(&painter, placed(QRect(10, (height() - 16) / 2, 16, 16)));
    painter.setFont(Theme::font(m_current ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(Theme::color(strong ? Role::SideStrong : Role::SideText));
    painter.drawText(placed(rect().adjusted(TextLeft, 0, -TextRight, 0)), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (m_badge > 0)
        paintBadge(painter);
}

void NavButton::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_ring = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QPushButton::focusInEvent(event);
}

void NavButton::paintBadge(QPainter &painter) const
{
    QFont font = Theme::font(TextStyle::Strong);
    font.setPixelSize(11);
    const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    const int side = std::max(22, QFontMetrics(font).horizontalAdvance(count) + 12);
    const QRect pill = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(width() - side - 10, (height() - 16) / 2, side, 16));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Accent));
    painter.drawRoundedRect(pill, 8, 8);
    painter.setFont(font);
    painter.setPen(Theme::color(Role::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, count);
}

} // namespace capstan
