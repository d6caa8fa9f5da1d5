// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tab_badge.h"

#include "ui/text/amount_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace capstan {

namespace {

constexpr int Height = 16;

QFont badgeFont()
{
    QFont font = Theme::font(TextStyle::Strong);
    font.setPixelSize(11);
    return font;
}

} // namespace

TabBadge::TabBadge(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void TabBadge::setCount(int count, const QString &meaning)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(meaning);
    setToolTip(plainToolTip(meaning));
    setFixedSize(sizeHint());
    update();
}

QString TabBadge::text() const
{
    return countText(static_cast<std::uint64_t>(m_count));
}

QSize TabBadge::sizeHint() const
{
    if (m_count == 0)
        return {0, Height};
    return {std::max(22, QFontMetrics(badgeFont()).horizontalAdvance(text()) + 12), Height};
}

void TabBadge::paintEvent(QPaintEvent *)
{
    if (m_count == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Accent));
    painter.drawRoundedRect(rect(), Height / 2.0, Height / 2.0);
    painter.setFont(badgeFont());
    painter.setPen(Theme::color(Role::OnAccent));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace capstan
