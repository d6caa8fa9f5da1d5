// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction_record.h"

namespace capstan {

/// What a successful transaction did, against what was shown before it was signed; wei.
struct Outcome
{
    UInt256 promised; ///< to unstake, or to be claimed
    UInt256 done;     ///< by the contract's own event; 0 without one
    UInt256 promisedAnkr;
    UInt256 arrivedAnkr; ///< of an unstake the rewards, which grow until it is mined
    bool isAsPromised() const { return done == promised; }
    bool operator==(const Outcome &) const = default;
};

/// None while @p record is not in a block, when it failed or was replaced, and for a cancel.
std::optional<Outcome> outcomeOf(const TransactionRecord &record);

} // namespace capstan
