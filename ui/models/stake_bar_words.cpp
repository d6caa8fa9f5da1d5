// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stake_bar_words.h"

#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace capstan {

namespace {

constexpr qint64 Day = 24 * 60 * 60;

/// Translated in the context "StakeBarWords".
class StakeBarWords
{
    Q_DECLARE_TR_FUNCTIONS(StakeBarWords)
};

/// The day on which the bar ends, or the time of what is near; both ends of an estimate where they differ.
QString when(const StakeBar &bar, const EpochClock &clock, const QLocale &locale)
{
    if (!clock.knowsPace())
        return bar.earliestEnd == bar.end
                   ? StakeBarWords::tr("in epoch %1").arg(countText(bar.end, locale))
                   : StakeBarWords::tr("in epoch %1–%2")
                         .arg(countText(bar.earliestEnd, locale), countText(bar.end, locale));
    const TimeText text(locale);
    const qint64 now = clock.headTime;
    const qint64 earliest = clock.timeRangeOf(clock.firstBlockOf(bar.earliestEnd)).earliest;
    const qint64 latest = clock.timeRangeOf(clock.firstBlockOf(bar.end)).latest;
    const auto point = [&](qint64 moment) {
        return std::abs(latest - now) < Day ? text.time(moment) : text.date(moment, now);
    };
    const QString from = point(earliest);
    const QString to = point(latest);
    return from == to ? to : StakeBarWords::tr("%1 – %2", "from a day or time to another").arg(from, to);
}

} // namespace

QString stakeBarLabel(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale)
{
    const QString what = StakeBarWords::tr("%1 · %2", "an amount, a provider")
                             .arg(ankrText(bar.amount, 4, locale), providerText(snapshot, bar.provider));
    switch (bar.kind) {
    case StakeBar::Kind::Unlocked:
        return StakeBarWords::tr("%1 · unlocked").arg(what);
    case StakeBar::Kind::Locked:
        return StakeBarWords::tr("%1 · unlocks %2").arg(what, when(bar, snapshot->clock, locale));
    case StakeBar::Kind::Waiting:
        return StakeBarWords::tr("%1 · claimable %2").arg(what, when(bar, snapshot->clock, locale));
    }
    return {};
}

QString stakeBarBegin(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale)
{
    const EpochClock &clock = snapshot->clock;
    const QString epoch = StakeBarWords::tr("epoch %1").arg(countText(bar.from, locale));
    if (!clock.knowsPace())
        return epoch;
    return StakeBarWords::tr("%1 (%2)", "an epoch, a day")
        .arg(epoch, TimeText(locale).date(clock.timeOf(clock.firstBlockOf(bar.from)), clock.headTime));
}

QString stakeBarEnd(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale)
{
    const QString last = countText(bar.end, locale);
    const QString epochs =
        bar.earliestEnd == bar.end
            ? StakeBarWords::tr("epoch %1").arg(last)
            : StakeBarWords::tr("epoch %1 to %2").arg(countText(bar.earliestEnd, locale), last);
    if (!snapshot->clock.knowsPace())
        return epochs;
    return StakeBarWords::tr("%1 (%2)", "an epoch, a day").arg(epochs, when(bar, snapshot->clock, locale));
}

QString stakeBarDetails(const StakeBar &bar, const StakingSnapshotPtr &snapshot, const QLocale &locale)
{
    const EpochClock &clock = snapshot->clock;
    const QString what = StakeBarWords::tr("%1 with %2 (%3)", "an amount, a provider, its address")
                             .arg(ankrTextFull(bar.amount, locale), providerText(snapshot, bar.provider),
                                  bar.provider.toChecksumHex());
    const QString epoch = countText(bar.end, locale);
    const QString block = countText(clock.firstBlockOf(bar.end), locale);
    switch (bar.kind) {
    case StakeBar::Kind::Unlocked:
        return StakeBarWords::tr("%1: staked since epoch %2, unlocked since epoch %3 (block %4)")
            .arg(what, countText(bar.from, locale), epoch, block);
    case StakeBar::Kind::Locked:
        return StakeBarWords::tr("%1: staked since epoch %2, unlocks %3 with epoch %4 (block %5)")
            .arg(what, countText(bar.from, locale), when(bar, snapshot->clock, locale), epoch, block);
    case StakeBar::Kind::Waiting:
        if (bar.earliestEnd != bar.end)
            return StakeBarWords::tr("%1: unstaked, claimable %2, with epoch %3 at the latest (block %4)")
                .arg(what, when(bar, snapshot->clock, locale), epoch, block);
        return StakeBarWords::tr("%1: unstaked, claimable %2 with epoch %3 (block %4)")
            .arg(what, when(bar, snapshot->clock, locale), epoch, block);
    }
    return {};
}

} // namespace capstan
