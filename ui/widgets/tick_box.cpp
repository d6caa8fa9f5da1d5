// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_box.h"

#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

TickBox::TickBox(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF((width() - 16) / 2.0, (height() - 16) / 2.0, 16, 16);
    painter.setPen(QPen(Theme::color(hasFocus()    ? Role::Text
                                     : isEnabled() ? Role::Secondary
                                                   : Role::Line),
                        hasFocus() ? 2 : 1));
    painter.setBrush(Theme::color(isChecked() ? Role::Accent : Role::Ground));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isChecked())
        Theme::icon(u"check"_s, Role::OnAccent).paint(&painter, box.toRect().adjusted(1, 1, -1, -1));
}

} // namespace capstan
