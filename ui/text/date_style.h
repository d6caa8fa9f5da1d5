// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace capstan {

enum class DateStyle {
    Local, ///< "Sat 28 Nov, 22:10", as the locale has it
    Iso,   ///< "Sat 2026-11-28, 22:10" (ISO 8601)
};

/// How every TimeText of the default locale that is made from now on writes, as QLocale::setDefault() does it
/// for numbers; and in which locale's names, where dates are to have another one.
void setDateStyle(DateStyle style, const std::optional<QLocale> &locale = {});

} // namespace capstan
