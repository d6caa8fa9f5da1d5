// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace capstan {

/// Whether a character is seen, and leaves the line and the reading direction alone: not a control, format,
/// separator, private or unassigned character, no lone surrogate, and none that is drawn as nothing (fillers,
/// variation selectors, joiners). A blank is seen.
bool isVisible(char32_t character);

/// The next whole character of @p text from @p at on, which moves past it; a lone surrogate is a character
/// here.
char32_t takeCharacter(QStringView text, qsizetype &at);

/// For what stands beside money or an address: at most @p maxLength UTF-16 units, every one of them seen, no
/// blank at either end. The empty text is one.
bool isPlainLine(QStringView text, qsizetype maxLength);

} // namespace capstan
