// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start_outline.h"

#include "ui/pages/page_states.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/top_bar.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace capstan {

StartOutline::StartOutline(bool hasPage, QWidget *parent)
    : QWidget(parent)
{
    if (!hasPage)
        return;
    const bool mirrored = isRightToLeft();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(mirrored ? 0 : SideBar::LeastWidth, TopBar::Height,
                               mirrored ? SideBar::LeastWidth : 0, 0);
    layout->addWidget(new Skeleton(this));
}

void StartOutline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto fill = [this, &painter](const QRect &part, Role role) {
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), Theme::color(role));
    };
    fill({0, 0, SideBar::LeastWidth, height()}, Role::SideBar);
    fill({SideBar::LeastWidth, 0, width(), TopBar::Height}, Role::Card);
    fill({SideBar::LeastWidth, TopBar::Height - 1, width(), 1}, Role::Line);
}

} // namespace capstan
