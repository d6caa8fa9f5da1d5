// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction_record.h"

namespace capstan {

/// Whether neither of two actions of one account may be prepared while the other waits: what a node says of
/// the account does not know of the one that waits, so that the other would be shown and simulated on what is
/// about to change. They conflict when they are about
/// - the same provider: a claim may find nothing left, an unstake may ask for a stake that is gone; an
/// upgrade
///   is about every provider;
/// - the ANKR that is in the account: two of stakes and sends may want more than there is;
/// - the allowance: a stake takes from what an approval sets;
/// - the ETH: a send of it may take the fee of any other.
/// A cancel is about the provider of what it cancels, which waits as well. Anything else may wait together.
bool doConflict(const TransactionAction &one, const TransactionAction &other);

/// Of @p records, all of one account, one that waits and is in the way of @p action.
std::optional<TransactionRecord> conflictWith(const std::vector<TransactionRecord> &records,
                                              const TransactionAction &action);

} // namespace capstan
