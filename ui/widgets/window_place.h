// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

namespace capstan {

/// Where a window goes that was at @p wanted: there, if enough of its title bar is on one of @p screens
/// (their available areas, the primary one first) to be taken hold of; else in the middle of the first. Never
/// larger than the screen, but for @p smallest, and then with its upper left corner on it. Without any screen
/// @p wanted is what comes back.
QRect placeOn(const std::vector<QRect> &screens, const QRect &wanted, const QSize &smallest);

} // namespace capstan
