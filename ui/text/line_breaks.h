// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capstan {

/// @p text for a label that breaks lines: a long run without a blank can be broken too, by zero-width spaces,
/// so that it widens nothing.
QString breakable(const QString &text);

} // namespace capstan
