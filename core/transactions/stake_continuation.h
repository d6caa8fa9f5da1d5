// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

#include <optional>
#include <vector>

namespace capstan {

/// The stake that an approval was made for and that has not followed it: what is left to do also after a
/// restart. Its amount is 0 where any amount was approved. None while either waits for its block, when the
/// allowance is gone, and when the stake can't be made any more. @p records are those of the snapshot's
/// account, newest first. A pure function.
std::optional<TransactionAction> stakeToContinue(const StakingSnapshot &snapshot,
                                                 const std::vector<TransactionRecord> &records);

} // namespace capstan
