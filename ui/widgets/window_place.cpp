// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_place.h"

#include <algorithm>

namespace capstan {

namespace {

constexpr int TitleHeight = 32;
constexpr int Grip = 120; // of the title bar, to take hold of it

} // namespace

QRect placeOn(const std::vector<QRect> &screens, const QRect &wanted, const QSize &smallest)
{
    if (screens.empty())
        return wanted;
    const QRect title(wanted.topLeft(), QSize(wanted.width(), TitleHeight));
    const auto seen = [&title](const QRect &screen) {
        const QRect part = screen.intersected(title);
        return part.height() < TitleHeight / 2 ? 0 : part.width();
    };
    const auto best = std::ranges::max_element(screens, {}, seen);
    const bool isReachable = seen(*best) >= std::min(Grip, wanted.width());
    const QRect &screen = isReachable ? *best : screens.front();
    QRect place(wanted.topLeft(), wanted.size().boundedTo(screen.size()).expandedTo(smallest));
    if (!isReachable)
        place.moveCenter(screen.center());
    if (place.width() >= screen.width() || !isReachable)
        place.moveLeft(std::max(place.left(), screen.left()));
    if (place.height() >= screen.height() || !isReachable)
        place.moveTop(std::max(place.top(), screen.top()));
    if (place.width() >= screen.width())
        place.moveLeft(screen.left());
    if (place.height() >= screen.height())
        place.moveTop(screen.top());
    return place;
}

} // namespace capstan
