// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tray_words.h"

#include "ui/models/next_events.h"
#include "ui/text/amount_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace capstan {

namespace {

using Kind = NextEvent::Kind;

/// Translated in the context "TrayWords".
class TrayWords
{
    Q_DECLARE_TR_FUNCTIONS(TrayWords)
};

/// "in 3 d 4 h": until it happens for sure.
QString whenText(const NextEvent &event, qint64 now, const QLocale &locale)
{
    if (!event.time)
        return TrayWords::tr("with epoch %1").arg(countText(event.latestEpoch, locale));
    if (event.time->latest <= now)
        return TrayWords::tr("any moment now");
    return TrayWords::tr("in %1", "a span of time").arg(TimeText(locale).span(event.time->latest - now));
}

} // namespace

QString trayWords(const StakingSnapshotPtr &snapshot, qint64 now, bool withAmounts, const QLocale &locale)
{
    if (!snapshot)
        return TrayWords::tr("No figures yet");
    const auto events = nextEvents(*snapshot, now);
    const auto next =
        std::ranges::find_if(events, [](const NextEvent &event) { return event.kind != Kind::EpochEnd; });
    if (next == events.end())
        return TrayWords::tr("Nothing is locked or waiting");
    const QString amount =
        withAmounts ? ankrText(next->amount, 4, locale) : TrayWords::tr("ANKR", "instead of an amount");
    switch (next->kind) {
    case Kind::Claimable:
        return TrayWords::tr("%1 claimable now", "an amount").arg(amount);
    case Kind::Claim:
        return TrayWords::tr("%1 claimable %2", "an amount, when").arg(amount, whenText(*next, now, locale));
    case Kind::Unlock:
        return TrayWords::tr("%1 unlock %2", "an amount, when").arg(amount, whenText(*next, now, locale));
    case Kind::EpochEnd:
        break;
    }
    return {};
}

} // namespace capstan
