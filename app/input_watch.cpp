// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace capstan {

InputWatch::InputWatch(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool InputWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        Q_EMIT used();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace capstan
