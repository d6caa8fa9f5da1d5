// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/advanced_text.h"

#include "ui/text/amount_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace capstan {

namespace {

struct AdvancedText
{
    Q_DECLARE_TR_FUNCTIONS(AdvancedText)
};

} // namespace

Result<std::uint64_t> parseCount(const QString &text)
{
    const QString digits = text.trimmed();
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return failure(ErrorCode::InvalidNumber);
    bool isInRange = false;
    const std::uint64_t count = digits.toULongLong(&isInRange);
    if (!isInRange)
        return failure(ErrorCode::NumberOutOfRange);
    return count;
}

QString describeCountProblem(const Error &problem, const QString &field)
{
    if (problem.code == ErrorCode::NumberOutOfRange)
        return AdvancedText::tr("%1: that is more than there can be.").arg(field);
    return AdvancedText::tr("%1 needs a whole number, in digits only.").arg(field);
}

QString describeAdvancedProblem(AdvancedProblem problem, const AdvancedBounds &bounds, const QLocale &locale)
{
    const auto text = [&](std::uint64_t count) { return countText(count, locale); };
    switch (problem) {
    case AdvancedProblem::NonceFixed:
        return AdvancedText::tr("It takes another transaction's place, so its nonce can only be %1.")
            .arg(text(bounds.nextNonce));
    case AdvancedProblem::NonceUsed:
        return AdvancedText::tr("That nonce is used up: a transaction with it is in a block. The first that "
                                "can be used is %1.")
            .arg(text(bounds.minedNonce));
    case AdvancedProblem::NonceWaiting:
        return AdvancedText::tr("A transaction with that nonce waits already. To take its place, use Speed "
                                "up or Cancel under Activity.");
    case AdvancedProblem::NonceTooHigh:
        return AdvancedText::tr("At most %1: nodes keep no more than %2 transactions of an account waiting.")
            .arg(text(bounds.nextNonce + AdvancedBounds::MaxNonceGap), text(AdvancedBounds::MaxNonceGap + 1));
    case AdvancedProblem::GasFixed:
        return AdvancedText::tr("A transfer without data uses exactly %1 gas.").arg(text(bounds.lowestGas));
    case AdvancedProblem::GasBelowEstimate:
        return AdvancedText::tr("At least %1 gas, as estimated: with less it would fail, and the fee would "
                                "be lost.")
            .arg(text(bounds.lowestGas));
    case AdvancedProblem::GasAboveMaximum:
        return AdvancedText::tr("At most %1 gas: the network takes no transaction with more (EIP-7825).")
            .arg(text(bounds.highestGas));
    }
    return {};
}

QString describeAdvancedBounds(const AdvancedBounds &bounds, const QLocale &locale)
{
    const QString nonce =
        bounds.isNonceFixed
            ? describeAdvancedProblem(AdvancedProblem::NonceFixed, bounds, locale)
            : AdvancedText::tr("The next nonce is %1; above it, the transaction waits for those between.")
                  .arg(countText(bounds.nextNonce, locale));
    const QString gas = bounds.isGasFixed ? describeAdvancedProblem(AdvancedProblem::GasFixed, bounds, locale)
                                          : AdvancedText::tr("Gas: from %1, as estimated, to %2.")
                                                .arg(countText(bounds.lowestGas, locale),
                                                     countText(bounds.highestGas, locale));
    return nonce + u' ' + gas;
}

} // namespace capstan
