// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace capstan {

/// A turning ring for work that takes more than 300 ms; before that it shows nothing. With reduced motion it
/// stands still.
class Spinner : public QWidget
{
    Q_OBJECT
public:
    explicit Spinner(int size, QWidget *parent = nullptr);
    void start();
    void stop();
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_size;
    int m_angle = 0; ///< degrees, clockwise from the top
    bool m_visible = false;
    QBasicTimer m_delay;
    QBasicTimer m_turn;
};

} // namespace capstan
