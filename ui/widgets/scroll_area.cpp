// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_area.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace capstan {

QScrollArea *scrollArea(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // which setWidget() sets
    return scroll;
}

void fillWithScrollArea(QWidget *page, QWidget *content)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollArea(content));
}

} // namespace capstan
