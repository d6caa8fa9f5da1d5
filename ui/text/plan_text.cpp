// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plan_text.h"

#include "ui/text/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace capstan {

namespace {

/// Translated in the context "PlanText".
class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
public:
    static QString reset(const BucketReset &reset, const QString &provider, qint64 now,
                         const QLocale &locale);
    static QString claimDate(const BucketReset &reset, qint64 now, const QLocale &locale);
    static QString revert(const Risk &risk, const QString &provider, const QLocale &locale);
};

/// The bucket's part that waits, and until when: "1,250.5 ANKR of Ankr is on its way (6 d 4 h left)".
QString PlanText::reset(const BucketReset &reset, const QString &provider, qint64 now, const QLocale &locale)
{
    const QString claimable = ankrTextFull(reset.claimableNow, locale);
    const QString pending = ankrTextFull(reset.pending, locale);
    if (reset.pending == 0)
        return tr("%1 of %2 can be claimed now.").arg(claimable, provider);
    if (reset.claimableNow > 0)
        return tr("%1 of %2 can be claimed now, and %3 is on its way.").arg(claimable, provider, pending);
    if (!reset.pendingClaimTime)
        return tr("%1 of %2 is already on its way.").arg(pending, provider);
    const QString left = TimeText(locale).left(reset.pendingClaimTime->latest - now);
    if (reset.pendingClaim && !reset.pendingClaim->isExact())
        return tr("%1 of %2 is already on its way (at most %3).").arg(pending, provider, left);
    return tr("%1 of %2 is already on its way (%3).").arg(pending, provider, left);
}

/// When the waiting part could be claimed if left alone: "28 Nov", or "25 Nov to 2 Dec" where the epoch is
/// not known.
QString PlanText::claimDate(const BucketReset &reset, qint64 now, const QLocale &locale)
{
    const TimeText times(locale);
    const QString latest = times.date(reset.pendingClaimTime->latest, now);
    if (!reset.pendingClaim || reset.pendingClaim->isExact())
        return latest;
    return tr("%1 to %2").arg(times.date(reset.pendingClaimTime->earliest, now), latest);
}

QString PlanText::revert(const Risk &risk, const QString &provider, const QLocale &locale)
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
        return tr("A rounding in the contract refuses this amount after a reward claim. Whole stakes are "
                  "never "
                  "refused: go back and unstake %1.")
            .arg(amounts.join(tr(" or ")));
    }
    case RevertCause::Unknown:
        break;
    }
    return risk.error ? describeError(*risk.error) : QString();
}

} // namespace

QString describeProblem(const AmountProblem &problem, const QString &provider)
{
    switch (problem.kind) {
    case AmountProblem::Kind::Zero:
        return PlanText::tr("Nothing would be unstaked.");
    case AmountProblem::Kind::TooFine:
        return PlanText::tr("At most 8 decimals: the contract counts no finer.");
    case AmountProblem::Kind::AboveUnlocked:
        return PlanText::tr("That is more than is unlocked with %1.").arg(provider);
    case AmountProblem::Kind::AboveStaked:
        return PlanText::tr("That is more than you have staked with %1.").arg(provider);
    case AmountProblem::Kind::NothingUnlocked:
        return PlanText::tr("Nothing is unlocked with %1 now.").arg(provider);
    case AmountProblem::Kind::UnknownProvider:
        return PlanText::tr("You have no stake with %1.").arg(provider);
    }
    return {};
}

bool delaysBucket(const UnstakePlan &plan)
{
    const BucketReset &reset = *plan.reset;
    return reset.claimableNow > 0 || !reset.pendingClaim ||
           reset.pendingClaim->earliestEpoch < plan.claim.epoch;
}

Notice resetNotice(const UnstakePlan &plan, const QString &provider, qint64 now, const QLocale &locale)
{
    const BucketReset &reset = *plan.reset;
    const QString total = ankrTextFull(reset.total, locale);
    const QString later = TimeText(locale).date(plan.claim.time.latest, now);
    Notice notice;
    notice.figure = PlanText::reset(reset, provider, now, locale);
    if (!delaysBucket(plan)) {
        notice.why = PlanText::tr("Both become claimable together: all %1 from %2.").arg(total, later);
        return notice;
    }
    if (reset.claimableNow > 0) {
        notice.why =
            PlanText::tr(
                "The contract keeps one waiting bucket per provider: unstaking now sends all %1 back "
                "to the start, claimable from %2 instead of today.")
                .arg(total, later);
        notice.wayOut = PlanText::tr("Claim first");
    } else if (reset.pendingClaimTime) {
        const QString sooner = PlanText::claimDate(reset, now, locale);
        notice.why =
            PlanText::tr(
                "The contract keeps one waiting bucket per provider: unstaking now sends all %1 back "
                "to the start, claimable from %2 instead of %3.")
                .arg(total, later, sooner);
        notice.wayOut = PlanText::tr("Wait until %1 and claim first")
                            .arg(TimeText(locale).date(reset.pendingClaimTime->latest, now));
    } else {
        notice.why =
            PlanText::tr(
                "The contract keeps one waiting bucket per provider: unstaking now sends all %1 back "
                "to the start, claimable from %2.")
                .arg(total, later);
        notice.wayOut = PlanText::tr("Wait and claim first");
    }
    return notice;
}

QString resetSentence(const UnstakePlan &plan, qint64 now, const QLocale &locale)
{
    const BucketReset &reset = *plan.reset;
    const QString later = TimeText(locale).date(plan.claim.time.latest, now);
    if (!delaysBucket(plan))
        return PlanText::tr("Joins %1 that is waiting; both are claimable from %2.")
            .arg(ankrTextFull(reset.pending, locale), later);
    if (reset.claimableNow > 0) {
        const UInt256 affected = add(reset.claimableNow, reset.pending).value_or(reset.claimableNow);
        return PlanText::tr("Sets %1 back, part of it claimable now, to %2.")
            .arg(ankrTextFull(affected, locale), later);
    }
    if (reset.pendingClaimTime)
        return PlanText::tr("Sets %1 that is waiting back from %2 to %3.")
            .arg(ankrTextFull(reset.pending, locale), PlanText::claimDate(reset, now, locale), later);
    return PlanText::tr("Sets %1 that is waiting back to %2.")
        .arg(ankrTextFull(reset.pending, locale), later);
}

Notice boundaryNotice(const UnstakePlan &plan, qint64 now, const QLocale &locale)
{
    const QString before = TimeText(locale).date(plan.claim.time.latest, now);
    const QString after = TimeText(locale).date(plan.claimAfterBoundary.time.latest, now);
    if (plan.atBoundary)
        return {PlanText::tr("The epoch ends with the next block."),
                PlanText::tr("Claimable on %1 or, if the transaction gets into the next epoch, on %2.")
                    .arg(before, after),
                {}};
    return {PlanText::tr("Claimable on %1 if unstaked before %2.")
                .arg(before, TimeText(locale).dayAndTime(plan.epochEnd.earliest, now)),
            PlanText::tr("After it, on %1: each epoch that has begun counts.").arg(after),
            {}};
}

Notice riskNotice(const Risk &risk, const TransactionPreview &preview, const QString &provider,
                  const QLocale &locale)
{
    const QString why = risk.error ? describeError(*risk.error) : QString();
    const auto now = static_cast<qint64>(preview.simulatedOn.timestamp);
    switch (risk.kind) {
    case Risk::Kind::BucketReset:
        if (preview.unstake && preview.unstake->reset)
            return {resetSentence(*preview.unstake, now, locale), {}, {}};
        break;
    case Risk::Kind::FeeAboveWorth:
        return {PlanText::tr("The network fee is high for what this brings."), why, {}};
    case Risk::Kind::SimulationFailed:
        return {PlanText::tr("The contract would refuse this transaction."),
                PlanText::revert(risk, provider, locale),
                {}};
    case Risk::Kind::FeeAboveCap:
        return {PlanText::tr("The network fee is above the limit: at most %1.")
                    .arg(ethText(preview.fee().maximumFee, 6, locale)),
                PlanText::tr("Choose a slower fee, or wait until the network is quieter."),
                {}};
    case Risk::Kind::InsufficientEth:
        return {PlanText::tr("%1 more is needed for the network fee.").arg(ethTextFull(risk.missing, locale)),
                PlanText::tr("Send ETH to this account, or choose a slower fee."),
                {}};
    case Risk::Kind::ImplementationChanged:
        return {PlanText::tr("The staking contract's code has changed."), why, {}};
    case Risk::Kind::AccountHasCode:
        return {PlanText::tr("This account has code attached to it."),
                PlanText::tr("Another program may act for it (EIP-7702). Go on only if that is yours."),
                {}};
    case Risk::Kind::EpochBoundary:
        if (preview.unstake)
            return boundaryNotice(*preview.unstake, now, locale);
        return {PlanText::tr("The epoch ends with the next block."), {}, {}};
    }
    return {why, {}, {}};
}

} // namespace capstan
