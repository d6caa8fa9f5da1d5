// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transactions/advanced_choice.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// A whole number as it was typed: digits only, blanks around ignored. @return InvalidNumber,
/// NumberOutOfRange.
Result<std::uint64_t> parseCount(const QString &text);
/// Why a text is no such number. @p field is its name.
QString describeCountProblem(const Error &problem, const QString &field);

/// Why a nonce or a gas limit can't be chosen, with the bound.
QString describeAdvancedProblem(AdvancedProblem problem, const AdvancedBounds &bounds, const QLocale &locale);
/// What they may be, and why.
QString describeAdvancedBounds(const AdvancedBounds &bounds, const QLocale &locale);

} // namespace capstan
