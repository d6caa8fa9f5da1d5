// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace capstan {

/// A check box without words, which stand beside it: seen in both schemes, and when it has the focus.
class TickBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit TickBox(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {20, 20}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace capstan
