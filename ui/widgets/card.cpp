// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

namespace capstan {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_body->setContentsMargins(18, 16, 18, 16);
    m_body->setSpacing(8);
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("separator", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace capstan
