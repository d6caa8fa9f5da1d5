// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/transaction_preview.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// Decimals of a gwei: the rest is wei, and there is nothing finer.
inline constexpr int GweiDecimals = 9;

/// Wei as gwei, every digit: "12.5 gwei".
QString gweiText(const UInt256 &wei, const QLocale &locale = {});
/// The same as a person would type it: the locale's decimal sign, no grouping and no unit.
QString typedGwei(const UInt256 &wei, const QLocale &locale);
/// What was typed, as wei. @return what parseAmount() returns, with at most GweiDecimals.
Result<UInt256> parseGwei(const QString &text, const QLocale &locale);

/// Why a text is no number of gwei.
QString describeGweiProblem(const Error &problem, const QString &text, const QLocale &locale);
/// Why a fee can't be chosen, with the bound.
QString describeFeeProblem(CustomFeeProblem problem, const CustomFeeBounds &bounds, const QLocale &locale);
/// What a fee may be.
QString describeFeeBounds(const CustomFeeBounds &bounds, const QLocale &locale);

} // namespace capstan
