// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unit_line_edit.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace capstan {

void UnitLineEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    update();
}

void UnitLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    constexpr int gap = 10;
    const QString shown = text().isEmpty() ? placeholderText() : text();
    const int from = contents.left() + textMargins().left() + fontMetrics().horizontalAdvance(shown) + gap;
    const QFont unitFont = Theme::font(TextStyle::Body);
    // A text that fills the field scrolls, and its end is not where its width says.
    if (from + QFontMetrics(unitFont).horizontalAdvance(m_unit) > contents.right())
        return;
    const int baseline = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2;
    QPainter painter(this);
    painter.setFont(unitFont);
    painter.setPen(Theme::color(Role::Secondary));
    painter.drawText(from, baseline, m_unit);
}

} // namespace capstan
