// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace capstan {

/// What happened, in one or two plain sentences; where it helps, what to do next. What was *not* done is for
/// the caller to add, who knows what was tried. Details from outside are made visible and capped: the text is
/// plain and safe for one line.
QString describeError(const Error &error);

} // namespace capstan
