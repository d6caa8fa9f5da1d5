// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/uint256.h"

#include <QLocale>

namespace capstan {

/// Text ↔ amount, for both ETH and ANKR: 18 decimals, held in wei. The only file that converts.
inline constexpr int TokenDecimals = 18;
/// The staking contract counts in steps of 1e10 wei, so amounts it takes have at most 8 decimals.
inline constexpr int StakingDecimals = 8;

/// All digits, '.', no grouping, no trailing zeros: "3000.12345678", "0", "0.000000000000000001".
/// What copying gives, and what parsePlainAmount reads back (with trailing zeros too).
QString toPlainAmount(const UInt256 &wei);
Result<UInt256> parsePlainAmount(QStringView text);

/// For display in @p locale: grouped, its decimal sign, at most @p maxDecimals decimals, cut (never rounded
/// up: a balance is never shown larger than it is), trailing zeros dropped. A non-zero amount that would show
/// as 0 is shown as "<0.0001" (with the locale's signs).
QString toDisplayAmount(const UInt256 &wei, const QLocale &locale, int maxDecimals = 4);
QString toDisplayAmountFull(const UInt256 &wei, const QLocale &locale);

/// What a person typed. Accepts '.' or the locale's decimal sign as the decimal mark, once, with digits on
/// one side at least. Refuses every grouping mark (space, apostrophe, ',' or '.' where it is not the decimal
/// mark, the locale's own), and refuses what has two readings ("1,250" in en, "1.250" in de): AmountAmbiguous
/// with the readings in plain form in detail, first the one with decimals ("1.25\n1250"); only one when the
/// text has only one ("1,250.5" in en, "1 250" anywhere). Groups are of three digits (or two, as in India)
/// and never start with a zero, so "0.125" has one reading in de too. Empty text, signs, exponents, other
/// characters: InvalidNumber, detail is the character. More than @p maxDecimals decimals (zeros at the end
/// aside): AmountTooPrecise. Above 2^256 − 1: NumberOutOfRange. Digits are ASCII digits only; surrounding
/// blanks ignored.
Result<UInt256> parseAmount(QStringView text, const QLocale &locale, int maxDecimals = TokenDecimals);

} // namespace capstan
