// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/action_plan.h"
#include "core/transactions/chain_facts.h"
#include "core/transactions/transaction_preview.h"

namespace capstan {

/// What is known here, beside what a node says.
struct LocalFacts
{
    std::optional<std::uint64_t> journalNextNonce;
    std::optional<Address> acceptedImplementation; ///< none: never seen one
};

/// A transaction with everything but the fee chosen.
struct PreparedTransaction
{
    StakingSnapshotPtr snapshot;
    ActionPlan plan;
    ChainFacts facts;
    std::uint64_t nonce = 0;
    std::uint64_t gasLimit = 0; ///< 0 when the call reverts: no gas makes it right
    std::array<FeeOption, 3> fees;
    std::vector<Risk> risks; ///< those that do not depend on the fee
};

/// Checks the node's facts against the snapshot, what is known here, and each other. A pure function.
/// @return StaleState or InconsistentReply when they are not of one chain and block; NonceConflict; what
/// fees.h returns.
Result<PreparedTransaction> prepareTransaction(const NetworkProfile &profile,
                                               const StakingSnapshotPtr &snapshot, const ActionPlan &plan,
                                               const ChainFacts &facts, const LocalFacts &local);

/// The preview for one choice of fee.
TransactionPreview previewOf(const PreparedTransaction &prepared, const NetworkProfile &profile,
                             FeeLevel level);

/// What every transaction of this program is, whatever went before: for this chain, to the staking contract,
/// without ETH, with gas and fees under the cap.
bool isWithinBounds(const UnsignedTransaction &transaction, const NetworkProfile &profile);

} // namespace capstan
