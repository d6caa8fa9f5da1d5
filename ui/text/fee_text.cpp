// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fee_text.h"

#include "core/ethereum/token_amount.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

namespace capstan {

namespace {

struct FeeText
{
    Q_DECLARE_TR_FUNCTIONS(FeeText)
};

constexpr std::uint64_t WeiPerGwei = 1'000'000'000;

/// What token_amount.h converts: 18 decimals. None for what no fee can be.
std::optional<UInt256> scaled(const UInt256 &wei)
{
    const auto amount = multiply(wei, WeiPerGwei);
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace

QString gweiText(const UInt256 &wei, const QLocale &locale)
{
    const auto amount = scaled(wei);
    return amount ? QStringLiteral("%1 gwei").arg(toDisplayAmountFull(*amount, locale))
                  : QStringLiteral("%1 wei").arg(toDecimal(wei));
}

QString typedGwei(const UInt256 &wei, const QLocale &locale)
{
    const auto amount = scaled(wei);
    return amount ? toPlainAmount(*amount).replace(u'.', locale.decimalPoint()) : QString();
}

Result<UInt256> parseGwei(const QString &text, const QLocale &locale)
{
    return parseAmount(text, locale, GweiDecimals).map([](const UInt256 &amount) {
        return UInt256(amount / WeiPerGwei);
    });
}

QString describeGweiProblem(const Error &problem, const QString &text, const QLocale &locale)
{
    switch (problem.code) {
    case ErrorCode::AmountAmbiguous: {
        QStringList readings = problem.detail.split(u'\n', Qt::SkipEmptyParts);
        readings.replaceInStrings(QStringLiteral("."), locale.decimalPoint());
        if (readings.size() == 2)
            return FeeText::tr("“%1” can mean %2 or %3. Leave out grouping marks.")
                .arg(plainText(text.trimmed(), 40), readings.at(0), readings.at(1));
        return FeeText::tr("Leave out grouping marks.");
    }
    case ErrorCode::AmountTooPrecise:
        return FeeText::tr("At most %1 decimals: there is nothing finer than a wei.").arg(GweiDecimals);
    case ErrorCode::NumberOutOfRange:
        return FeeText::tr("That is more than there can be.");
    default:
        if (text.trimmed().isEmpty())
            return FeeText::tr("Both fields need a number.");
        return FeeText::tr("Not a number: digits only, with “%1” for decimals.").arg(locale.decimalPoint());
    }
}

QString describeFeeProblem(CustomFeeProblem problem, const CustomFeeBounds &bounds, const QLocale &locale)
{
    const auto text = [&](const UInt256 &wei) { return gweiText(wei, locale); };
    switch (problem) {
    case CustomFeeProblem::TipAboveMaxFee:
        return FeeText::tr("The tip is a part of the max fee, so it can't be more than that.");
    case CustomFeeProblem::BelowReplacement:
        return FeeText::tr(
                   "To take an earlier transaction's place it has to pay an eighth more than that one: "
                   "a max fee of %1 and a tip of %2, at least.")
            .arg(text(bounds.lowest.maxFeePerGas), text(bounds.lowest.maxPriorityFeePerGas));
    case CustomFeeProblem::TipTooLow:
        return FeeText::tr("Nodes don't pass on a tip under %1.")
            .arg(text(bounds.lowest.maxPriorityFeePerGas));
    case CustomFeeProblem::BelowBaseFee:
        return FeeText::tr(
                   "The next block takes nothing under a max fee of %1: the transaction would be stuck.")
            .arg(text(bounds.lowest.maxFeePerGas));
    case CustomFeeProblem::BeyondReason:
        return FeeText::tr(
                   "That is more than ten times the fast fee, most likely a slip: a max fee of %1 and a "
                   "tip of %2, at most.")
            .arg(text(bounds.highest.maxFeePerGas), text(bounds.highest.maxPriorityFeePerGas));
    }
    return {};
}

QString describeFeeBounds(const CustomFeeBounds &bounds, const QLocale &locale)
{
    const auto text = [&](const UInt256 &wei) { return typedGwei(wei, locale); };
    return FeeText::tr(
               "Max fee %1 to %2 gwei, of which the tip is %3 to %4 gwei. What the block does not need "
               "of the max fee is not paid.")
        .arg(text(bounds.lowest.maxFeePerGas), text(bounds.highest.maxFeePerGas),
             text(bounds.lowest.maxPriorityFeePerGas), text(bounds.highest.maxPriorityFeePerGas));
}

} // namespace capstan
