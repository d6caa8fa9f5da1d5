// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction_record.h"

#include <vector>

namespace capstan {

/// How a transaction stands to the others of its account with its nonce, of which only one can happen.
struct NonceGroup
{
    std::optional<TransactionRecord> replaced;    ///< what it is to take the place of
    std::optional<TransactionRecord> replacement; ///< what is to take its place
    std::optional<TransactionRecord> mined;       ///< the one in a block, which may be itself
    TransactionAction wish;                       ///< of a cancel what it cancels; else its own
    bool canSpeedUp = false;
    bool canCancel = false;
    bool operator==(const NonceGroup &) const = default;
};

/// Whether both ask for the same thing, as a transaction and its speed-up do: promised amounts may have moved
/// meanwhile.
bool isSameWish(const TransactionAction &one, const TransactionAction &other);

/// @p records are at least those of the account with the nonce of @p record, which is among them. What may
/// be done is what findReplaced() allows, offered once: by the newest that waits for the same thing; a cancel
/// is not cancelled, but what it cancels can be sped up.
NonceGroup nonceGroupOf(const TransactionRecord &record, const std::vector<TransactionRecord> &records);

} // namespace capstan
