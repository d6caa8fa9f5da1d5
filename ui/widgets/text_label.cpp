// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QPainter>

namespace capstan {

QLabel *textLabel(const QString &text, TextStyle style, Role role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    Theme::setTextStyle(label, style);
    Theme::setTextRole(label, role);
    return label;
}

QLabel *paragraph(const QString &text, TextStyle style, Role role, QWidget *parent)
{
    QLabel *label = textLabel(text, style, role, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

IconLabel::IconLabel(const QString &name, Role role, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(Theme::icon(name, role))
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Role role)
{
    m_icon = Theme::icon(name, role);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace capstan
