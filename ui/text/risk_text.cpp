// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/risk_text.h"

#include "ui/text/amount_text.h"
#include "ui/text/confirm_text.h"
#include "ui/text/error_text.h"
#include "ui/text/status_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace capstan {

namespace {

/// Translated in the context "RiskText".
class RiskText
{
    Q_DECLARE_TR_FUNCTIONS(RiskText)
public:
    static QString revert(const Risk &risk, const QString &provider, const QLocale &locale);
    static Notice simulation(const Risk &risk, const QString &provider, const QLocale &locale);
    static Notice disagreement(const Risk &risk, const QLocale &locale);
    static Notice mismatch(const Risk &risk, const QLocale &locale);
    static Notice worth(const Risk &risk, const TransactionPreview &preview, const QLocale &locale);
    static Notice gap(const TransactionPreview &preview, const QLocale &locale);
    static Notice fee(const TransactionPreview &preview, const Risk &risk, const QLocale &locale);
    static QString claim(const UnstakePlan &plan, qint64 now, const QLocale &locale);
    static QString lockEnd(const StakePlan &plan, qint64 now, const QLocale &locale);
    static QStringList planned(const TransactionPreview &before, const TransactionPreview &now,
                               const QLocale &locale);
    static QStringList paid(const TransactionPreview &before, const TransactionPreview &now,
                            const QLocale &locale);
    static QStringList risks(const TransactionPreview &before, const TransactionPreview &now,
                             const QString &provider, const QLocale &locale);
};

QString RiskText::revert(const Risk &risk, const QString &provider, const QLocale &locale)
{
    switch (risk.cause) {
    case RevertCause::NoRemainder:
        return tr("The contract takes at most 8 decimals.");
    case RevertCause::TooLow:
        return tr("The amount is too small for the contract.");
    case RevertCause::StillLocked:
        return tr("That much is not unlocked with %1.").arg(provider);
    case RevertCause::InsufficientBalance:
        return tr("That much is not staked with %1.").arg(provider);
    case RevertCause::LessThanMinimum:
        return tr("The amount is below the contract's minimum.");
    case RevertCause::ValidatorNotFound:
        return tr("The contract does not know this node provider.");
    case RevertCause::RewardRounding: {
        QStringList amounts;
        for (const UInt256 &amount : risk.alternatives)
            amounts.append(ankrTextFull(amount, locale));
        const QString words = tr("A rounding in the contract refuses this amount after a reward claim.");
        if (amounts.isEmpty())
            return words;
        return tr("%1 Whole stakes are never refused: go back and unstake %2.")
            .arg(words, amounts.join(tr(" or ")));
    }
    case RevertCause::AllowanceTooLow:
        return tr("The staking contract may not take that much ANKR: approve it first.");
    case RevertCause::TokenBalanceTooLow:
        return tr("There is not that much ANKR in the account.");
    case RevertCause::Unknown:
        break;
    }
    return risk.error ? describeError(*risk.error) : QString();
}

Notice RiskText::simulation(const Risk &risk, const QString &provider, const QLocale &locale)
{
    const QString reason = revert(risk, provider, locale);
    if (risk.overridable)
        return {tr("The contract may refuse this transaction."),
                tr("%1\nOne simulation on this block failed, and another did not. If it is refused, nothing "
                   "happens but that the network fee is lost.")
                    .arg(reason),
                {}};
    if (risk.certain)
        return {tr("The contract refuses this transaction."),
                tr("%1\nTwo simulations on the same block failed for this reason, so that it can't be "
                   "confirmed: it would do nothing, and the network fee would be lost.")
                    .arg(reason),
                {}};
    return {tr("The contract would refuse this transaction."),
            tr("%1\nNo simulation succeeded, so that it can't be confirmed. Reject it, and try again with "
               "the next block.")
                .arg(reason),
            {}};
}

Notice RiskText::fee(const TransactionPreview &preview, const Risk &risk, const QLocale &locale)
{
    const UInt256 cap = risk.error && risk.error->number > 0 ? UInt256(risk.error->number) : feeCap();
    return {
        tr("The network fee is above the limit: it may reach %1.")
            .arg(ethText(preview.fee().maximumFee, 6, locale)),
        tr("A transaction should not cost more than %1. Choose a slower fee, or wait until the network is "
           "quieter.")
            .arg(ethTextFull(cap, locale)),
        {}};
}

Notice RiskText::disagreement(const Risk &risk, const QLocale &locale)
{
    return {tr("Your nodes disagree on what this transaction does."),
            tr("One says %1, another %2. At least one of them is wrong. Wait for the next block, or look "
               "which of them you trust.")
                .arg(effectText(risk.expected, locale), effectText(risk.found, locale)),
            {}};
}

Notice RiskText::mismatch(const Risk &risk, const QLocale &locale)
{
    return {tr("The simulation gives %1, not %2.")
                .arg(effectText(risk.found, locale), effectText(risk.expected, locale)),
            tr("The first is what your balances would change by, the second what this action should do. "
               "Reject it, and try again with the next block."),
            {}};
}

Notice RiskText::worth(const Risk &risk, const TransactionPreview &preview, const QLocale &locale)
{
    const TypedRate rate = preview.rate.value_or(TypedRate{});
    const QDate day = QDateTime::fromSecsSinceEpoch(rate.typedAt).date();
    return {tr("The network fee may be more than this brings: at most %1, for %2.")
                .arg(ankrText(risk.feeInAnkr, 4, locale), ankrText(risk.gain, 4, locale)),
            tr("At %1 for one ETH, as you entered it on %2. Wait until the network is quieter, or until "
               "there is more.")
                .arg(ankrText(rate.ankrPerEth, 4, locale), locale.toString(day, QLocale::ShortFormat)),
            {}};
}

Notice RiskText::gap(const TransactionPreview &preview, const QLocale &locale)
{
    const QString next = countText(preview.advancedBounds.nextNonce, locale);
    return {tr("The nonce %1 leaves a gap: %2 comes first.")
                .arg(countText(preview.transaction.nonce, locale), next),
            tr("Once confirmed it is sent, and waits: it can't be in a block before transactions with the "
               "nonces from %1 on are. Whatever you send next takes nonce %1.")
                .arg(next),
            {}};
}

QString RiskText::claim(const UnstakePlan &plan, qint64 now, const QLocale &locale)
{
    return tr("epoch %1, %2")
        .arg(countText(plan.claim.epoch, locale), TimeText(locale).date(plan.claim.time.latest, now));
}

QString RiskText::lockEnd(const StakePlan &plan, qint64 now, const QLocale &locale)
{
    return tr("epoch %1, %2")
        .arg(countText(plan.lock.epoch, locale), TimeText(locale).date(plan.lock.time.latest, now));
}

QStringList RiskText::planned(const TransactionPreview &before, const TransactionPreview &now,
                              const QLocale &locale)
{
    QStringList lines;
    if (before.action.amount != now.action.amount)
        lines << tr("The amount is now %1; it was %2.")
                     .arg(actionAmountText(now.action, now.action.amount, locale),
                          actionAmountText(before.action, before.action.amount, locale));
    else if (before.effect != now.effect)
        lines << tr("What your balances change by is now %1; it was %2.")
                     .arg(effectText(now.effect, locale), effectText(before.effect, locale));
    if (before.isEffectSimulated && !now.isEffectSimulated)
        lines << tr("What your balances change by could not be simulated on the new block.");
    const auto moment = static_cast<qint64>(now.simulatedOn.timestamp);
    if (before.stake && now.stake &&
        lockEnd(*before.stake, moment, locale) != lockEnd(*now.stake, moment, locale))
        lines << tr("It is locked until %1; it was until %2.")
                     .arg(lockEnd(*now.stake, moment, locale), lockEnd(*before.stake, moment, locale));
    if (!before.unstake || !now.unstake)
        return lines;
    if (before.unstake->changes != now.unstake->changes)
        lines << tr("The amount is taken from other stakes than before: see the rows.");
    const QString earlier = claim(*before.unstake, moment, locale);
    const QString later = claim(*now.unstake, moment, locale);
    if (earlier != later)
        lines << tr("It becomes claimable in %1; it was %2.").arg(later, earlier);
    return lines;
}

QStringList RiskText::paid(const TransactionPreview &before, const TransactionPreview &now,
                           const QLocale &locale)
{
    QStringList lines;
    if (before.feeLevel == FeeLevel::Custom && now.feeLevel != FeeLevel::Custom)
        lines << tr("Your own fee is no longer possible: the market's has taken its place.");
    if (before.advanced.gasLimit && !now.advanced.gasLimit)
        lines << tr("Your own gas limit is no longer possible: %1, as proposed, has taken its place.")
                     .arg(countText(now.transaction.gasLimit, locale));
    const UInt256 &fee = before.fee().maximumFee;
    const auto tenthMore = add(fee, UInt256(fee / 10));
    if (before.estimatedGas > 0 && tenthMore && now.fee().maximumFee > *tenthMore)
        lines << tr("The network fee has grown: at most %1; it was %2.")
                     .arg(ethText(now.fee().maximumFee, 6, locale), ethText(fee, 6, locale));
    return lines;
}

/// Figures of the fee are told as the fee.
bool isOfFee(const Risk &risk)
{
    return risk.kind == Risk::Kind::FeeAboveCap || risk.kind == Risk::Kind::InsufficientEth ||
           risk.kind == Risk::Kind::FeeAboveWorth;
}

QStringList RiskText::risks(const TransactionPreview &before, const TransactionPreview &now,
                            const QString &provider, const QLocale &locale)
{
    const auto isIn = [&](const Risk &risk, const TransactionPreview &of, const TransactionPreview &in) {
        const Notice words = riskNotice(risk, of, provider, locale);
        return std::any_of(in.risks.begin(), in.risks.end(), [&](const Risk &other) {
            return other.kind == risk.kind &&
                   (isOfFee(risk) ||
                    (other.acceptedCode == risk.acceptedCode && other.foundCode == risk.foundCode &&
                     riskNotice(other, in, provider, locale) == words));
        });
    };
    QStringList lines;
    for (const Risk &risk : now.risks) {
        if (!isIn(risk, now, before))
            lines << tr("New: %1").arg(riskNotice(risk, now, provider, locale).figure);
    }
    for (const Risk &risk : before.risks) {
        const bool isThere = std::any_of(now.risks.begin(), now.risks.end(),
                                         [&](const Risk &other) { return other.kind == risk.kind; });
        if (!isThere)
            lines << tr("No longer: %1").arg(riskNotice(risk, before, provider, locale).figure);
    }
    return lines;
}

} // namespace

Notice riskNotice(const Risk &risk, const TransactionPreview &preview, const QString &provider,
                  const QLocale &locale)
{
    const auto now = static_cast<qint64>(preview.simulatedOn.timestamp);
    switch (risk.kind) {
    case Risk::Kind::RecipientLookalike:
        return {RiskText::tr("The recipient only looks like an address that you know."),
                RiskText::tr("You know %1. This one begins and ends alike, and is another: somebody may have "
                             "planted it. Compare every character.")
                    .arg(risk.resembled.toChecksumHex()),
                {}};
    case Risk::Kind::RecipientIsContract:
        return {
            RiskText::tr("The recipient has code."),
            RiskText::tr("It may be a contract that can't give back what is sent to it. Go on only if you "
                         "know that it takes this."),
            {}};
    case Risk::Kind::FirstTransactionTo:
        return {RiskText::tr("You have not sent to this address from here before."),
                RiskText::tr("Compare the whole address with where you have it from. What was sent can't be "
                             "called back."),
                {}};
    case Risk::Kind::BucketReset:
        if (preview.unstake && preview.unstake->reset)
            return {resetSentence(*preview.unstake, now, locale), {}, {}};
        break;
    case Risk::Kind::FeeAboveWorth:
        return RiskText::worth(risk, preview, locale);
    case Risk::Kind::NonceGap:
        return RiskText::gap(preview, locale);
    case Risk::Kind::EndpointsDisagree:
        return RiskText::disagreement(risk, locale);
    case Risk::Kind::BalanceMismatch:
        return RiskText::mismatch(risk, locale);
    case Risk::Kind::SimulationFailed:
        return RiskText::simulation(risk, provider, locale);
    case Risk::Kind::FeeAboveCap:
        return RiskText::fee(preview, risk, locale);
    case Risk::Kind::InsufficientEth:
        if (preview.ethOut > 0 && !preview.action.wholeBalance)
            return {RiskText::tr("%1 more is needed for the amount and the network fee.")
                        .arg(ethTextFull(risk.missing, locale)),
                    RiskText::tr("Send less, or choose a slower fee."),
                    {}};
        return {RiskText::tr("%1 more is needed for the network fee.").arg(ethTextFull(risk.missing, locale)),
                RiskText::tr("Send ETH to this account, or choose a slower fee."),
                {}};
    case Risk::Kind::ImplementationChanged:
        return {
            RiskText::tr("The staking contract's code was replaced."),
            RiskText::tr("Whoever runs the contract has put other code behind its address. It may do "
                         "something else now, also with what you have staked, and this wallet can't tell."),
            {}};
    case Risk::Kind::AccountHasCode:
        return {RiskText::tr("This account has code attached to it."),
                RiskText::tr("Another program may act for it (EIP-7702). Go on only if that is yours."),
                {}};
    case Risk::Kind::EpochBoundary:
        if (preview.unstake)
            return boundaryNotice(*preview.unstake, now, locale);
        return {RiskText::tr("The epoch ends with the next block."), {}, {}};
    }
    return {risk.error ? describeError(*risk.error) : QString(), {}, {}};
}

QString confirmObstacle(const TransactionPreview &preview, const RiskOverrides &overrides)
{
    // What can be insisted on is of no use while something else can't.
    constexpr RiskOverrides everything = RiskOverrides::all();
    const bool isHopeless = !preview.canConfirm(everything);
    for (const Risk &risk : preview.risks) {
        if (!stops(risk, isHopeless ? everything : overrides))
            continue;
        switch (risk.kind) {
        case Risk::Kind::ImplementationChanged:
            return RiskText::tr("The contract's new code has not been accepted.");
        case Risk::Kind::InsufficientEth:
            return preview.ethOut > 0
                       ? RiskText::tr("There is not enough ETH for the amount and the network fee.")
                       : RiskText::tr("There is not enough ETH for the network fee.");
        case Risk::Kind::SimulationFailed:
            if (!risk.overridable)
                return RiskText::tr("It can't be confirmed: the contract refuses it.");
            return RiskText::tr("To confirm it anyway, type the word that is asked for above.");
        case Risk::Kind::FeeAboveCap:
        case Risk::Kind::EndpointsDisagree:
        case Risk::Kind::BalanceMismatch:
        case Risk::Kind::NonceGap:
            return RiskText::tr("To confirm it anyway, type the word that is asked for above.");
        default:
            return RiskText::tr("It can't be confirmed: see above.");
        }
    }
    return preview.canConfirm(overrides) ? QString() : RiskText::tr("It can't be confirmed: see above.");
}

QStringList previewChanges(const TransactionPreview &before, const TransactionPreview &now,
                           const QString &provider, const QLocale &locale)
{
    QStringList lines;
    if (before.transaction.nonce != now.transaction.nonce)
        lines << RiskText::tr("The nonce is now %1; it was %2.")
                     .arg(countText(now.transaction.nonce, locale),
                          countText(before.transaction.nonce, locale));
    lines << RiskText::planned(before, now, locale) << RiskText::paid(before, now, locale)
          << RiskText::risks(before, now, provider, locale);
    const bool isOtherCall = before.transaction.to != now.transaction.to ||
                             before.transaction.data != now.transaction.data ||
                             before.transaction.value != now.transaction.value;
    if (isOtherCall)
        lines << RiskText::tr("The call itself is another one: see Data.");
    return lines;
}

} // namespace capstan
