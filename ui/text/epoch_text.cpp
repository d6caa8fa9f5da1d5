// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/epoch_text.h"

#include "ui/text/amount_text.h"
#include "ui/text/time_text.h"

namespace capstan {

namespace {

/// Translated in the context "EpochText".
class EpochText
{
    Q_DECLARE_TR_FUNCTIONS(EpochText)
};

qint64 secondsOf(const EpochClock &clock, std::uint64_t epochs)
{
    return clock.timeOf(clock.headBlock + epochs * clock.epochBlockInterval) - clock.headTime;
}

} // namespace

QString epochsText(std::uint64_t epochs, const QLocale &locale)
{
    // The last digits choose the plural's form in every language.
    return epochs == 1 ? EpochText::tr("1 epoch")
                       : EpochText::tr("%1 epochs", nullptr, static_cast<int>(epochs % 1'000'000))
                             .arg(countText(epochs, locale));
}

QString lastingText(const EpochClock &clock, std::uint64_t epochs, const QLocale &locale)
{
    if (!clock.knowsPace())
        return EpochText::tr("%1 to %2", "a number, a number of epochs")
            .arg(countText(epochs, locale), epochsText(epochs + 1, locale));
    const TimeText text(locale);
    return EpochText::tr("about %1 to %2", "two spans of time")
        .arg(text.span(secondsOf(clock, epochs)), text.span(secondsOf(clock, epochs + 1)));
}

QString epochLengthText(const EpochClock &clock, const QLocale &locale)
{
    if (!clock.knowsPace())
        return {};
    return EpochText::tr("about %1", "a span of time").arg(TimeText(locale).span(secondsOf(clock, 1)));
}

} // namespace capstan
