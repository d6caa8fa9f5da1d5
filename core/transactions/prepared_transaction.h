// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transactions/action_plan.h"
#include "core/transactions/chain_facts.h"
#include "core/transactions/fees.h"
#include "core/transactions/replacement.h"
#include "core/transactions/transaction_preview.h"

namespace capstan {

/// What is known here, beside what a node says.
struct LocalFacts
{
    std::optional<std::uint64_t> journalNextNonce;
    std::optional<Address> acceptedImplementation;    ///< none: never seen one
    std::optional<Replaced> replaced = {};            ///< whose place the transaction is to take
    std::vector<std::uint64_t> journalledNonces = {}; ///< of the account, whatever became of them
    std::vector<std::uint64_t> waitingNonces = {};    ///< those of them that are in no block
    std::optional<TypedRate> rate = {};
    UInt256 feeCap = capstan::feeCap(); ///< wei, below 2^63; FeeAboveCap has it in its error's number
    /// Addresses that a person may mean by one that looks like them: own accounts, recipients of before.
    std::vector<Address> knownAddresses = {};
    bool sentThereBefore = true; ///< of a send: one went there before, or it is an account of ours
};

/// A transaction with everything but the fee chosen.
struct PreparedTransaction
{
    StakingSnapshotPtr snapshot;
    ActionPlan plan;
    ChainFacts facts;
    std::optional<Replaced> replaced;
    std::uint64_t nonce = 0;
    Simulation simulation;      ///< all opinions in one: it reverts when one says so
    std::uint64_t gasLimit = 0; ///< 0 when the call reverts and no node has another estimate
    fees::FeeInputs feeInputs;
    std::array<FeeOption, 3> fees;
    CustomFeeBounds customBounds;
    AdvancedBounds advancedBounds;
    std::optional<TypedRate> rate;
    UInt256 feeCap = capstan::feeCap(); ///< wei
    std::vector<Risk> risks;            ///< those that do not depend on the fee
};

/// Checks the node's facts against the snapshot, what is known here, and each other. A pure function.
/// A call that reverts for one node and not for another can be insisted on, as either may be right; then the
/// gas is what the other one estimated. A token that answers false refuses, too. A cancel calls nothing, so
/// that nothing of the contract hinders it.
/// @return StaleState or InconsistentReply when they are not of one chain and block; NonceConflict;
/// NotSupported when what is to be replaced is another call than @p plan; TooLarge for a claim of all that no
/// one transaction can do (claim_split.h); what fees.h returns.
Result<PreparedTransaction> prepareTransaction(const NetworkProfile &profile,
                                               const StakingSnapshotPtr &snapshot, const ActionPlan &plan,
                                               const ChainFacts &facts, const LocalFacts &local);

/// The preview for one choice of fee; @p custom with FeeLevel::Custom, and only then. @p advanced is within
/// the bounds of @p prepared.
TransactionPreview previewOf(const PreparedTransaction &prepared, const NetworkProfile &profile,
                             FeeLevel level, const std::optional<FeeOption> &custom = {},
                             const AdvancedChoice &advanced = {});

/// Whether @p now shows something else than @p before that a person should see: the nonce, an amount, a
/// stake, the claim moment, a risk, or a tenth more gas. The fees themselves are none of it.
bool isMaterialChange(const PreparedTransaction &before, const PreparedTransaction &now);

} // namespace capstan
