// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QStringList>

class QWidget;

namespace capstan {

/// The window with the dialog that is open over it, as a person sees both.
QPixmap pictureOf(QWidget *window);

/// What no picture of it should have, in the window and the dialog over it: texts that are cut, missing
/// glyphs, labels that would render markup, controls without a name. Waits some seconds for them to go.
QStringList findingsOf(QWidget *window);

} // namespace capstan
