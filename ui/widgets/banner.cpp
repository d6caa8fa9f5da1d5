// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(paragraph({}, TextStyle::Label, Role::Caution))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(u"info"_s, Role::Caution, 16));
    layout->addWidget(m_text, 1);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
}

void Banner::addAction(QPushButton *button)
{
    layout()->addWidget(button);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::CautionSoft));
}

} // namespace capstan
