// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reminder_text.h"

#include "core/ethereum/uint256.h"
#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QSet>

#include <cstdlib>

namespace capstan {

namespace {

/// Translated in the context "ReminderText".
class ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

UInt256 sumOf(const Reminders &reminders)
{
    UInt256 sum;
    for (const Reminder &each : reminders)
        sum = add(sum, each.amount).value_or(sum);
    return sum;
}

/// The one provider, or how many there are.
QString providersText(const Reminders &reminders, const StakingSnapshotPtr &snapshot)
{
    QSet<Address> providers;
    for (const Reminder &each : reminders)
        providers.insert(each.key.provider);
    if (providers.size() == 1)
        return providerText(snapshot, *providers.constBegin());
    return ReminderText::tr("%n node providers", nullptr, static_cast<int>(providers.size()));
}

/// "It unlocked Tue 17 Nov." for one that came true in an earlier epoch.
QString sinceText(const Reminders &reminders, const EpochClock &clock, const QLocale &locale)
{
    const std::uint64_t epoch = reminders.front().epoch;
    if (reminders.size() != 1 || !clock.knowsPace() || epoch >= clock.currentEpoch())
        return {};
    return u' ' + ReminderText::tr("It unlocked on %1.", "a stake, a day")
                      .arg(TimeText(locale).day(clock.timeOf(clock.firstBlockOf(epoch)), clock.headTime));
}

ReminderWords unlockedWords(const Reminders &reminders, const StakingSnapshotPtr &snapshot, bool withAmounts,
                            const QLocale &locale)
{
    const auto count = static_cast<int>(reminders.size());
    ReminderWords words;
    words.title = count == 1 ? ReminderText::tr("A stake is unlocked")
                             : ReminderText::tr("%n stakes are unlocked", nullptr, count);
    if (!withAmounts)
        words.body = ReminderText::tr("Capstan shows the details.");
    else
        words.body = ReminderText::tr("%1 with %2 can be unstaked.", "an amount, a provider or some")
                         .arg(ankrText(sumOf(reminders), 4, locale), providersText(reminders, snapshot)) +
                     sinceText(reminders, snapshot->clock, locale);
    return words;
}

ReminderWords claimableWords(const Reminders &reminders, const StakingSnapshotPtr &snapshot, bool withAmounts,
                             const QLocale &locale)
{
    ReminderWords words;
    words.title = ReminderText::tr("Unstaked ANKR can be claimed");
    if (!withAmounts)
        words.body = ReminderText::tr("Capstan shows how much.");
    else
        words.body = ReminderText::tr("%1 from %2 can be claimed now.", "an amount, a provider or some")
                         .arg(ankrText(sumOf(reminders), 4, locale), providersText(reminders, snapshot));
    return words;
}

} // namespace

ReminderWords reminderWords(const Reminders &reminders, const StakingSnapshotPtr &snapshot, bool withAmounts,
                            const QLocale &locale)
{
    switch (reminders.front().key.kind) {
    case ToldReminder::Kind::StakeUnlocked:
        return unlockedWords(reminders, snapshot, withAmounts, locale);
    case ToldReminder::Kind::UnstakeClaimable:
        return claimableWords(reminders, snapshot, withAmounts, locale);
    }
    return {};
}

ReminderWords clockWords(qint64 seconds, const QLocale &locale)
{
    const QString span = TimeText(locale).span(std::abs(seconds));
    return {
        seconds > 0 ? ReminderText::tr("This computer's clock is %1 ahead of the chain.").arg(span)
                    : ReminderText::tr("This computer's clock is %1 behind the chain.").arg(span),
        ReminderText::tr("All times here go by the chain. Check the clock in the system's settings; if it is "
                         "right, the node that was asked is behind.")};
}

} // namespace capstan
