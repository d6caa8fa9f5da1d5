// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plan_text.h"

#include "ui/text/amount_text.h"
#include "ui/text/epoch_text.h"
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
    return tr("%1 – %2").arg(times.date(reset.pendingClaimTime->earliest, now), latest);
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

QString describeProblem(const StakeProblem &problem, const QString &provider, const UInt256 &minimum,
                        const QLocale &locale)
{
    switch (problem.kind) {
    case StakeProblem::Kind::UnknownProvider:
        return PlanText::tr("The contract does not know %1.").arg(provider);
    case StakeProblem::Kind::ProviderNotActive:
        return PlanText::tr("%1 is not active: it takes no stakes.").arg(provider);
    case StakeProblem::Kind::Zero:
        return PlanText::tr("Nothing would be staked.");
    case StakeProblem::Kind::AboveBalance:
        return PlanText::tr("That is more than is in the account.");
    case StakeProblem::Kind::TooFine:
        return PlanText::tr("At most 8 decimals: the contract counts no finer.");
    case StakeProblem::Kind::BelowMinimum:
        return PlanText::tr("The contract takes %1 at least.").arg(ankrTextFull(minimum, locale));
    case StakeProblem::Kind::AllowanceTooLow:
        return PlanText::tr("The staking contract may not take that much yet: approve it first.");
    case StakeProblem::Kind::NothingToRestake:
        return PlanText::tr("The rewards are too small to restake.");
    case StakeProblem::Kind::NotOnlyRewards:
        return PlanText::tr("The contract would restake more than the rewards.");
    }
    return {};
}

QString describeProblem(const SendProblem &problem)
{
    return problem.kind == SendProblem::Kind::Zero ? PlanText::tr("Nothing would be sent.")
                                                   : PlanText::tr("That is more than is in the account.");
}

QString describeProblem(RecipientProblem problem)
{
    switch (problem) {
    case RecipientProblem::Zero:
        return PlanText::tr("This is the zero address: what is sent there is lost.");
    case RecipientProblem::OwnAccount:
        return PlanText::tr("This is the account itself.");
    case RecipientProblem::StakingContract:
        return PlanText::tr("This is the staking contract: what is sent there is lost. To stake, use Stake.");
    case RecipientProblem::TokenContract:
        return PlanText::tr("This is the contract of the ANKR token: what is sent there is lost.");
    case RecipientProblem::ConfigContract:
        return PlanText::tr("This is a contract of the staking's: what is sent there is lost.");
    }
    return {};
}

Notice lockNotice(const StakePlan &plan, const EpochClock &clock, qint64 now, const QLocale &locale)
{
    if (!clock.knowsPace())
        return {PlanText::tr("Locked until epoch %1.").arg(countText(plan.lock.epoch, locale)),
                PlanText::tr("Until then it can't be unstaked, whatever happens."),
                {}};
    const TimeText time(locale);
    const QString before = time.date(plan.lock.time.latest, now);
    const QString after = time.date(plan.lockAfterBoundary.time.latest, now);
    if (plan.atBoundary)
        return {
            PlanText::tr("Locked until %1 or, if the transaction gets into the next epoch, %2.")
                .arg(before, after),
            PlanText::tr("The epoch ends with the next block. Until that date it can't be unstaked, whatever "
                         "happens."),
            {}};
    return {PlanText::tr("Locked until %1 if staked before %2; after it, until %3.")
                .arg(before, time.dayAndTime(plan.epochEnd.earliest, now), after),
            PlanText::tr("Until then it can't be unstaked, whatever happens; unstaking takes %1 to %2 more.",
                         "a number, a number of epochs")
                .arg(countText(clock.undelegatePeriodEpochs, locale),
                     epochsText(clock.undelegatePeriodEpochs + 1, locale)),
            {}};
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

} // namespace capstan
