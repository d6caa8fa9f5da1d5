// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_area.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

namespace capstan {

namespace {

void takeIn(QScrollArea *scroll, QWidget *content)
{
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() sets
}

void setUp(QScrollArea *scroll)
{
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
}

/// Takes in its content when it is first shown: it then gets its size, before its children are shown.
class LazyScrollArea final : public QScrollArea
{
public:
    explicit LazyScrollArea(QWidget *content)
        : m_content(content)
    {
        content->setParent(viewport());
    }

protected:
    bool event(QEvent *event) override
    {
        if (!widget() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
            takeIn(this, m_content);
        return QScrollArea::event(event);
    }

private:
    QWidget *m_content;
};

} // namespace

QScrollArea *scrollArea(QWidget *content)
{
    auto *scroll = new QScrollArea;
    setUp(scroll);
    takeIn(scroll, content);
    return scroll;
}

QScrollArea *lazyScrollArea(QWidget *content)
{
    auto *scroll = new LazyScrollArea(content);
    setUp(scroll);
    return scroll;
}

void fillWithScrollArea(QWidget *page, QWidget *content)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(lazyScrollArea(content));
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
