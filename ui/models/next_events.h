// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <vector>

namespace capstan {

/// Something that will happen to the account without its doing, or that it can do at once.
struct NextEvent
{
    enum class Kind {
        Claimable, ///< can be claimed now
        EpochEnd,  ///< the epoch ends and its rewards come; amount is 0
        Claim,     ///< what waits becomes claimable
        Unlock,    ///< a stake unlocks
    };
    Kind kind = Kind::EpochEnd;
    Address provider;
    UInt256 amount;          ///< wei
    std::uint64_t epoch = 0; ///< it happens with the first block of this epoch; of EpochEnd the one that ends
    std::uint64_t block = 0; ///< when it happens; the head's for what can be done now
    bool isLatest = false;   ///< of Claim: it may come up to `undelegate period` epochs earlier
    bool operator==(const NextEvent &) const = default;
};

/// What is next for the account, soonest first, at most @p limit: always what can be claimed now, and the end
/// of the epoch while anything is staked. Stakes of a provider that unlock together are one event.
std::vector<NextEvent> nextEvents(const StakingSnapshot &snapshot, std::size_t limit);

} // namespace capstan
