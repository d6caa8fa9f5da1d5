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

int heightWithout(const QWidget *except, QLayout *layout, int width)
{
    const QMargins margins = layout->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    int height = margins.top() + margins.bottom();
    for (int at = 0; at < layout->count(); ++at) {
        QLayoutItem *item = layout->itemAt(at);
        height += item->isEmpty() && !item->spacerItem() ? 0 : layout->spacing();
        if (item->layout())
            height += heightWithout(except, item->layout(), inside);
        else if (item->spacerItem() || (!item->isEmpty() && item->widget() != except))
            height += item->hasHeightForWidth() ? item->heightForWidth(inside) : item->sizeHint().height();
    }
    return height;
}

} // namespace capstan
