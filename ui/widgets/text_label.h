// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace capstan {

/// A label of the theme: plain text always, whatever it holds.
QLabel *textLabel(const QString &text, TextStyle style, Role role, QWidget *parent = nullptr);
/// The same, breaking into lines.
QLabel *paragraph(const QString &text, TextStyle style, Role role, QWidget *parent = nullptr);

/// A line icon as a widget; it repaints itself in a new scheme. Hidden from assistive technology: the word
/// beside it says the same.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const QString &name, Role role, int size, QWidget *parent = nullptr);
    void setIcon(const QString &name, Role role);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace capstan
