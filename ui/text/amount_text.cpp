// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/amount_text.h"

#include "core/ethereum/token_amount.h"

#include <QCoreApplication>

#include <cmath>

namespace capstan {

namespace {

/// Units are names, not words: they stay as they are in every language.
QString withUnit(const QString &amount, QLatin1String unit)
{
    return QStringLiteral("%1 %2").arg(amount, unit);
}

constexpr QLatin1String Ankr("ANKR");
constexpr QLatin1String Eth("ETH");

} // namespace

QString ankrText(const UInt256 &wei, int maxDecimals, const QLocale &locale)
{
    return withUnit(toDisplayAmount(wei, locale, maxDecimals), Ankr);
}

QString ankrTextFull(const UInt256 &wei, const QLocale &locale)
{
    return withUnit(toDisplayAmountFull(wei, locale), Ankr);
}

QString ethText(const UInt256 &wei, int maxDecimals, const QLocale &locale)
{
    return withUnit(toDisplayAmount(wei, locale, maxDecimals), Eth);
}

QString ethTextFull(const UInt256 &wei, const QLocale &locale)
{
    return withUnit(toDisplayAmountFull(wei, locale), Eth);
}

QString aprText(const std::optional<double> &percent, const QLocale &locale)
{
    if (!percent || !std::isfinite(*percent) || *percent < 0)
        return QCoreApplication::translate("AmountText", "unknown", "the yearly rate");
    return QCoreApplication::translate("AmountText", "%1 %").arg(locale.toString(*percent, 'f', 2));
}

QString countText(std::uint64_t count, const QLocale &locale)
{
    return locale.toString(static_cast<qulonglong>(count));
}

} // namespace capstan
