// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spinner.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTimerEvent>

namespace capstan {

Spinner::Spinner(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
}

void Spinner::start()
{
    if (!m_visible && !m_delay.isActive())
        m_delay.start(300, this);
}

void Spinner::stop()
{
    m_delay.stop();
    m_turn.stop();
    m_visible = false;
    update();
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_delay.timerId()) {
        m_delay.stop();
        m_visible = true;
        if (!Theme::reducedMotion())
            m_turn.start(33, this);
    } else if (event->timerId() == m_turn.timerId()) {
        m_angle = (m_angle + 12) % 360;
    }
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = std::max(2.0, m_size / 10.0);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(Theme::color(Role::Line), width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(Theme::color(Role::Accent), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_angle) * 16, -120 * 16);
}

} // namespace capstan
