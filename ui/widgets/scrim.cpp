// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrim.h"

#include <QEvent>
#include <QPainter>

namespace capstan {

Scrim::Scrim(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    hide();
}

void Scrim::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent *)
{
    constexpr QColor shade(8, 14, 22, 120);
    QPainter(this).fillRect(rect(), shade);
}

} // namespace capstan
