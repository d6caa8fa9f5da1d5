// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capstan {

/// A word of the field that stands as a label.
enum class Word {
    Apr,
    Epoch,
    Status,
    Unlocks,
    Rewards,
    NetworkFee,
    GasLimit,
    Nonce,
    MaxFee,
    Tip,
    Digest,
    TransactionId,
    Approval,
    EarnsFrom,
    LockedUntil,
    ClaimableFrom,
    StopsEarning,
    RewardsPaidOut,
    TotalStaked,
    Share
};

/// What it means, in a sentence or two of plain words, for the tooltip of the label.
QString wordHelp(Word word);

} // namespace capstan
