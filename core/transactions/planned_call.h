// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

namespace capstan {

/// What a transaction asks of the chain.
struct PlannedCall
{
    Address to;
    UInt256 value; ///< wei of ETH: of a SendEth its amount, else 0
    Bytes data;
    /// Of a send: who gets it, and so whose code matters.
    std::optional<Address> recipient = {};
    bool operator==(const PlannedCall &) const = default;
};

/// The one call of @p account that carries out @p action, by its figures alone: a claim of several is of
/// those that it names. An approval's spender is the staking contract, always; a cancel is nothing, to
/// @p account itself. @return NotSupported for a kind that is none, and for a claim of several that names
/// none.
Result<PlannedCall> callOf(const StakingContracts &contracts, const Address &account,
                           const TransactionAction &action);

} // namespace capstan
