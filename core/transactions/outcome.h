// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_clock.h"
#include "core/storage/transaction_record.h"

namespace capstan {

/// What a successful transaction did, against what was shown before it was signed; wei.
struct Outcome
{
    UInt256 promised; ///< the action's amount
    UInt256 done;     ///< by the contract's own event (receipt_amounts.h); 0 without one
    UInt256 promisedAnkr;
    UInt256 arrivedAnkr; ///< of an unstake the rewards, which grow until it is mined
    /// Rewards were promised, as they were then: more is as promised too, and so is what a rounding of the
    /// contract takes off, less than a step of it.
    bool isEstimate = false;
    bool isAsPromised() const;
    bool operator==(const Outcome &) const = default;
};

/// None while @p record is not in a block, when it failed or was replaced, and for a cancel.
std::optional<Outcome> outcomeOf(const TransactionRecord &record);

/// What the contract's event says of a transaction in a block, against what was promised.
enum class OutcomeCheck {
    NotKnown, ///< not in a block, without effect, or nothing was promised
    AsPromised,
    Differs,
    NothingSaid, ///< it succeeded, and the contract said nothing of it: not a success to show
};
OutcomeCheck checkOutcome(const TransactionRecord &record);

/// Of a stake or restake: when it can be unstaked again, as claimEpochOf() tells of an unstake.
std::optional<std::uint64_t> unlockEpochOf(const TransactionRecord &record, const EpochClock &clock);

/// Of an unstake: when it can be claimed. By its block once it is in one; until then as was shown before
/// signing. None for anything else, and when it will not happen.
std::optional<std::uint64_t> claimEpochOf(const TransactionRecord &record, const EpochClock &clock);

} // namespace capstan
