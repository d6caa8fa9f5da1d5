// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace capstan {

/// Texts of visible labels, buttons, headers and cells below @p window that don't fit where they stand, one
/// line each, with the room and the need.
QStringList clippedTexts(const QWidget *window);

/// Visible texts with a character that no font here has a glyph for.
QStringList missingGlyphs(const QWidget *window);

/// Labels that would render markup.
QStringList richTextLabels(const QWidget *window);

/// Visible controls that assistive technology can't name.
QStringList namelessControls(const QWidget *window);

} // namespace capstan
