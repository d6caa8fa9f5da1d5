// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wait_words.h"

#include "ui/models/next_events.h"
#include "ui/text/amount_text.h"
#include "ui/text/epoch_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace capstan {

namespace {

using Kind = NextEvent::Kind;

/// Translated in the context "WaitWords".
class Waits
{
    Q_DECLARE_TR_FUNCTIONS(WaitWords)
};

/// The begin of an epoch, or of one of several: "on Tue 24 Nov, 22:10–22:40 (epoch 526)".
QString momentText(const EpochClock &clock, const ClaimWindow &epochs, qint64 now, const QLocale &locale)
{
    const QString first = countText(epochs.earliestEpoch, locale);
    const QString names = epochs.isExact()
                              ? Waits::tr("epoch %1").arg(first)
                              : Waits::tr("epoch %1 or %2").arg(first, countText(epochs.latestEpoch, locale));
    if (!clock.knowsPace())
        return Waits::tr("with %1", "an epoch").arg(names);
    const TimeRange earliest = clock.timeRangeOf(clock.firstBlockOf(epochs.earliestEpoch));
    const TimeRange latest = clock.timeRangeOf(clock.firstBlockOf(epochs.latestEpoch));
    return Waits::tr("%1 (%2)", "a time, an epoch")
        .arg(TimeText(locale).range({earliest.earliest, latest.latest}, now), names);
}

/// In which epochs a transaction that is sent now may land.
ClaimWindow landing(const EpochClock &clock)
{
    const std::uint64_t current = clock.currentEpoch();
    return {current, clock.isBoundaryBlock() ? current + 1 : current};
}

QString endsText(const EpochClock &clock, qint64 now, const QLocale &locale)
{
    const QString current = countText(clock.currentEpoch(), locale);
    const std::uint64_t end = clock.epochEndBlock();
    if (!clock.knowsPace())
        return Waits::tr("Epoch %1 ends at block %2.").arg(current, countText(end, locale));
    const TimeText text(locale);
    const qint64 left = clock.timeOf(end) - now;
    const QString when = text.range(clock.timeRangeOf(end), now);
    return left > 0 ? Waits::tr("Epoch %1 ends in %2 (%3).", "a number, a span of time, a time")
                          .arg(current, text.span(left), when)
                    : Waits::tr("Epoch %1 ends any moment now.").arg(current);
}

QString sayNext(const QString &words, const NextEvent &next, const StakingSnapshotPtr &snapshot, qint64 now,
                const QLocale &locale)
{
    return words.arg(ankrText(next.amount, 4, locale), providerText(snapshot, next.provider),
                     momentText(snapshot->clock, {next.epoch, next.latestEpoch}, now, locale));
}

QString ownLockText(const StakingSnapshotPtr &snapshot, const std::vector<NextEvent> &events, qint64 now,
                    const QLocale &locale)
{
    const EpochClock &clock = snapshot->clock;
    const auto next = std::ranges::find(events, Kind::Unlock, &NextEvent::kind);
    if (next != events.end())
        return sayNext(Waits::tr("Your next: %1 with %2 unlock %3.", "an amount, a provider, when"), *next,
                       snapshot, now, locale);
    const ClaimWindow epochs = landing(clock);
    const ClaimWindow unlocks{clock.unlockEpochOf(epochs.earliestEpoch + 1),
                              clock.unlockEpochOf(epochs.latestEpoch + 1)};
    return Waits::tr("A stake made now would unlock %1.", "when")
        .arg(momentText(clock, unlocks, now, locale));
}

QString ownWaitText(const StakingSnapshotPtr &snapshot, const std::vector<NextEvent> &events, qint64 now,
                    const QLocale &locale)
{
    const EpochClock &clock = snapshot->clock;
    const auto ready = std::ranges::find(events, Kind::Claimable, &NextEvent::kind);
    if (ready != events.end())
        return Waits::tr("Yours: %1 from %2 can be claimed now.", "an amount, a provider")
            .arg(ankrText(ready->amount, 4, locale), providerText(snapshot, ready->provider));
    const auto next = std::ranges::find(events, Kind::Claim, &NextEvent::kind);
    if (next != events.end())
        return sayNext(Waits::tr("Your next: %1 from %2 can be claimed %3.", "an amount, a provider, when"),
                       *next, snapshot, now, locale);
    const ClaimWindow epochs = landing(clock);
    const ClaimWindow claims{clock.claimEpochOf(epochs.earliestEpoch),
                             clock.claimEpochOf(epochs.latestEpoch)};
    return Waits::tr("An unstake made now could be claimed %1.", "when")
        .arg(momentText(clock, claims, now, locale));
}

} // namespace

WaitWords waitWords(const StakingSnapshotPtr &snapshot, qint64 now, const QLocale &locale)
{
    const EpochClock &clock = snapshot->clock;
    const std::vector<NextEvent> events = nextEvents(*snapshot, now);
    const QString blocks = countText(clock.epochBlockInterval, locale);
    WaitWords words;
    words.epochs = clock.knowsPace() ? Waits::tr("An epoch is %1 blocks, %2 at the present pace.",
                                                 "a number, about a span of time")
                                           .arg(blocks, epochLengthText(clock, locale))
                                     : Waits::tr("An epoch is %1 blocks.").arg(blocks);
    words.epochEnds = endsText(clock, now, locale);
    words.lock =
        Waits::tr("A stake counts from the epoch after it was made, and is locked for %1 from then on: %2 "
                  "in all. Each stake has its own date.",
                  "a number of epochs, two spans of time")
            .arg(epochsText(clock.lockPeriodEpochs, locale),
                 lastingText(clock, clock.lockPeriodEpochs, locale));
    words.ownLock = ownLockText(snapshot, events, now, locale);
    words.wait =
        Waits::tr("What is unstaked waits for the end of the epoch and then for %1 more: %2 in all. After "
                  "that it can be claimed, whenever you like.",
                  "a number of epochs, two spans of time")
            .arg(epochsText(clock.undelegatePeriodEpochs, locale),
                 lastingText(clock, clock.undelegatePeriodEpochs, locale));
    words.ownWait = ownWaitText(snapshot, events, now, locale);
    return words;
}

} // namespace capstan
