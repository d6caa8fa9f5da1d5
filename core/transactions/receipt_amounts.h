// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/receipt.h"
#include "core/storage/transaction_record.h"

#include <optional>

namespace capstan {

/// What a receipt says became of a transaction, in wei.
struct Paid
{
    /// What was done, by the event that the action has: none without it. The last one counts, as a migration
    /// and an unstake have further ones before; of a claim of several the last of each, and none when one has
    /// none. An upgrade's is all that it paid out. Sent ETH has no event: that it succeeded says it.
    std::optional<UInt256> amount;
    /// All that arrived at once, a restake's dust with it; none for what is not a call of the staking
    /// contract.
    std::optional<UInt256> ankr;
};

/// The contracts whose word counts.
struct EventSources
{
    Address staking;
    Address token;
};

/// Nothing of a failed one and of a cancel. Events of other contracts, accounts, providers and recipients,
/// and malformed ones, count for nothing. A pure function.
Paid paidBy(const TransactionRecord &record, const Receipt &receipt, const EventSources &sources);

} // namespace capstan
