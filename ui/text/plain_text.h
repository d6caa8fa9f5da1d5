// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capstan {

/// A text from outside, safe to stand in a line of ours: what would be invisible, break the line or turn the
/// reading direction (control, format, separator, private and unassigned characters, lone surrogates) becomes
/// a visible mark such as "␊" or "⟨U+202E⟩". At most @p maxLength UTF-16 units, a cut shown by "…". It is
/// still not for widgets that guess markup: those need Qt::PlainText or plainToolTip().
QString plainText(const QString &text, qsizetype maxLength = 200);

} // namespace capstan
