// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendar_words.h"

#include "core/staking/event_id.h"
#include "core/transactions/outcome.h"
#include "ui/models/next_events.h"
#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace capstan {

namespace {

using Kind = NextEvent::Kind;

/// Translated in the context "CalendarWords".
class CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

struct Moment
{
    TimeRange time;
    std::uint64_t epoch = 0;
    std::uint64_t latestEpoch = 0;
};

/// What the range is, in words that stay true in whatever zone the file is read.
QString explanation(const Moment &moment, const EpochClock &clock, const QLocale &locale)
{
    const TimeText text(locale, QTimeZone::utc());
    const QString epochs =
        moment.epoch == moment.latestEpoch
            ? CalendarWords::tr("With epoch %1, block %2.")
                  .arg(countText(moment.epoch, locale), countText(clock.firstBlockOf(moment.epoch), locale))
            : CalendarWords::tr("With epoch %1 at the earliest and %2 at the latest.")
                  .arg(countText(moment.epoch, locale), countText(moment.latestEpoch, locale));
    return CalendarWords::tr(
               "%1\nThe time is an estimate from the pace of blocks: not before %2 (UTC) and not "
               "after %3 (UTC). The alarm is at its end.",
               "epochs, two moments")
        .arg(epochs, text.dayAndTime(moment.time.earliest, clock.headTime),
             text.dayAndTime(moment.time.latest, clock.headTime));
}

CalendarEvent claimEvent(const QByteArray &uid, const UInt256 &amount, const QString &provider,
                         const Moment &moment, const EpochClock &clock, const QLocale &locale)
{
    return {uid, moment.time.earliest, moment.time.latest,
            CalendarWords::tr("Claim %1 from %2", "an amount, a provider")
                .arg(ankrText(amount, 4, locale), provider),
            explanation(moment, clock, locale)};
}

CalendarEvent eventOf(const NextEvent &next, const StakingSnapshot &snapshot, const QString &provider,
                      const QLocale &locale)
{
    const EpochClock &clock = snapshot.clock;
    const Moment moment{*next.time, next.epoch, next.latestEpoch};
    const StakingPlace place{snapshot.chainId, snapshot.genesis, snapshot.account};
    if (next.kind == Kind::Claim)
        return claimEvent(claimEventId(place, next.provider), next.amount, provider, moment, clock, locale);
    return {unlockEventId(place, next.provider, next.epoch), moment.time.earliest, moment.time.latest,
            CalendarWords::tr("%1 with %2 unlock", "an amount, a provider")
                .arg(ankrText(next.amount, 4, locale), provider),
            explanation(moment, clock, locale)};
}

bool isOf(const NextEvent &event, CalendarContent content)
{
    return event.time &&
           (event.kind == Kind::Claim || (event.kind == Kind::Unlock && content == CalendarContent::All));
}

} // namespace

std::vector<CalendarEvent> calendarEvents(const StakingSnapshot &snapshot, CalendarContent content,
                                          const QLocale &locale)
{
    std::vector<CalendarEvent> events;
    for (const NextEvent &next : nextEvents(snapshot, snapshot.clock.headTime)) {
        if (!isOf(next, content))
            continue;
        const ProviderPosition *provider = snapshot.find(next.provider);
        events.push_back(eventOf(next, snapshot, provider ? providerText(*provider) : QString(), locale));
    }
    return events;
}

std::optional<CalendarEvent> calendarEvent(const TransactionRecord &unstake, const EpochClock &clock,
                                           const QString &provider, const QLocale &locale)
{
    const auto epoch = claimEpochOf(unstake, clock);
    if (unstake.action.kind != ActionKind::Unstake || !epoch || !clock.knowsPace() ||
        *epoch <= clock.currentEpoch())
        return std::nullopt;
    const Moment moment{clock.timeRangeOf(clock.firstBlockOf(*epoch)), *epoch, *epoch};
    const StakingPlace place{unstake.chainId, unstake.genesis, unstake.account};
    return claimEvent(claimEventId(place, unstake.action.provider), unstake.action.amount, provider, moment,
                      clock, locale);
}

QString calendarProblem(const StakingSnapshot &snapshot, CalendarContent content)
{
    if (!snapshot.clock.knowsPace())
        return CalendarWords::tr("How long an epoch takes is not known yet.");
    const auto events = nextEvents(snapshot, snapshot.clock.headTime);
    if (std::ranges::any_of(events, [content](const NextEvent &event) { return isOf(event, content); }))
        return {};
    return content == CalendarContent::Claims ? CalendarWords::tr("No unstake is waiting.")
                                              : CalendarWords::tr("Nothing is locked or waiting.");
}

QString calendarFileName(const QString &what, const std::vector<CalendarEvent> &events)
{
    const qint64 moment = events.empty() ? 0 : events.front().end;
    const QString day = QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).date().toString(Qt::ISODate);
    return QStringLiteral("%1-%2.ics").arg(what, day);
}

} // namespace capstan
