// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/prepared_transaction.h"

namespace capstan {

/// What the plan tells of the balances.
BalanceEffect plannedEffect(const ActionPlan &plan);

/// The call reverts, and two endpoints, or the only one twice, say the same of the same block.
bool isCertain(const ChainFacts &facts);

/// What there is to weigh, whatever fee is chosen; @p prepared has everything else.
std::vector<Risk> risksOf(const PreparedTransaction &prepared, const LocalFacts &local);

/// Those of @p prepared, and those that come with what was chosen for @p preview, in order of weight.
std::vector<Risk> risksOf(const PreparedTransaction &prepared, const TransactionPreview &preview);

} // namespace capstan
