// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badge_tab_bar.h"

#include "ui/text/amount_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace capstan {

namespace {

constexpr int Height = 34;
constexpr int TabGap = 22;
constexpr int BadgeGap = 6;
constexpr int BadgeHeight = 16;

QFont tabFont()
{
    QFont font = Theme::font(TextStyle::Body);
    font.setWeight(QFont::Medium);
    return font;
}

QFont badgeFont()
{
    QFont font = Theme::font(TextStyle::Strong);
    font.setPixelSize(11);
    return font;
}

} // namespace

BadgeTabBar::BadgeTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setAttribute(Qt::WA_Hover);
}

void BadgeTabBar::setBadge(int tab, int count, const QString &meaning)
{
    if (m_badges[tab] == count)
        return;
    m_badges[tab] = count;
    setTabToolTip(tab, count > 0 ? plainToolTip(meaning) : QString());
    // A tab's size is asked for anew only when the tab itself changes.
    setTabText(tab, tabText(tab));
    update();
}

QString BadgeTabBar::badgeText(int tab) const
{
    const auto badge = m_badges.find(tab);
    return badge == m_badges.end() || badge->second <= 0
               ? QString()
               : countText(static_cast<std::uint64_t>(badge->second));
}

int BadgeTabBar::badgeWidth(int tab) const
{
    const QString text = badgeText(tab);
    return text.isEmpty() ? 0 : std::max(22, QFontMetrics(badgeFont()).horizontalAdvance(text) + 12);
}

QSize BadgeTabBar::tabSizeHint(int index) const
{
    const int badge = badgeWidth(index);
    const int words = QFontMetrics(tabFont()).horizontalAdvance(tabText(index)) + 2;
    return {words + (badge > 0 ? BadgeGap + badge : 0) + TabGap, Height};
}

void BadgeTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Role::Line));
    for (int tab = 0; tab < count(); ++tab)
        paintTab(painter, tab);
}

void BadgeTabBar::paintTab(QPainter &painter, int tab) const
{
    const QRect rect = tabRect(tab).adjusted(0, 0, -TabGap, 0);
    const int badge = badgeWidth(tab);
    const QRect words = rect.adjusted(0, 0, badge > 0 ? -badge - BadgeGap : 0, -4);
    const bool isCurrent = tab == currentIndex();
    const bool isHovered = underMouse() && rect.contains(mapFromGlobal(QCursor::pos()));

    if (isCurrent && hasFocus())
        painter.fillRect(rect.adjusted(0, 2, 0, -2), Theme::color(Role::AccentSoft));
    painter.setFont(tabFont());
    painter.setPen(Theme::color(isCurrent || isHovered ? Role::Text : Role::Secondary));
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft), tabText(tab));
    if (badge > 0)
        paintBadge(painter,
                   QRect(rect.right() + 1 - badge, words.center().y() - BadgeHeight / 2, badge, BadgeHeight),
                   badgeText(tab));
    if (isCurrent)
        painter.fillRect(QRect(rect.left(), height() - 2, rect.width(), 2), Theme::color(Role::Accent));
}

void BadgeTabBar::paintBadge(QPainter &painter, const QRect &pill, const QString &text) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Accent));
    painter.drawRoundedRect(pill, BadgeHeight / 2.0, BadgeHeight / 2.0);
    painter.setFont(badgeFont());
    painter.setPen(Theme::color(Role::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace capstan
