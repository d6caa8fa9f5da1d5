// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_clock.h"

#include <QLocale>
#include <QString>

namespace capstan {

/// "1 epoch", "12 epochs".
QString epochsText(std::uint64_t epochs, const QLocale &locale = {});

/// How long so many epochs last after what begins within an epoch, which is that many to one more: "about 84
/// d to 91 d"; "12 to 13 epochs" while the pace of blocks is not known.
QString lastingText(const EpochClock &clock, std::uint64_t epochs, const QLocale &locale = {});

/// How long one epoch is: "about 7 d"; empty while the pace is not known.
QString epochLengthText(const EpochClock &clock, const QLocale &locale = {});

} // namespace capstan
