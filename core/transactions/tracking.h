// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/block.h"
#include "core/ethereum/receipt.h"
#include "core/rpc/eth_api.h"
#include "core/storage/transaction_record.h"

namespace capstan {

/// A transaction in a block with so many blocks, its own included, counts as Confirmed.
inline constexpr std::uint64_t ConfirmationDepth = 3;

/// What one node said about one transaction at one time.
struct Sighting
{
    BlockHeader head;
    std::optional<BlockHeader> finalized; ///< none: the node does not tell
    std::optional<Receipt> receipt;
    std::optional<BlockHeader>
        canonical; ///< the block at the receipt's height; without receipt at the record's
    std::optional<eth::TransactionInfo> info;
    std::uint64_t nonce = 0; ///< the account's, at the head
    /// The account's nonce ConfirmationDepth deep; asked only when the transaction is missing.
    std::optional<std::uint64_t> deepNonce;
    /// Of a receipt that says it failed: what the same call says on the block before. None: not asked, no
    /// answer, or it does not revert there.
    std::optional<Error> replayed;
};

/// What tracking depends on, beside the sighting.
struct TrackingRules
{
    Address staking;
    std::optional<std::uint64_t> epochBlockInterval; ///< none: not known yet
    Address token = {};
};

struct TrackingStep
{
    TransactionRecord record;
    bool rebroadcast = false;   ///< the node does not have it: send the identical bytes again
    bool settled = false;       ///< nothing more can happen to it
    std::optional<Error> error; ///< what was said can't be: ReceiptMismatch or InconsistentReply; no change
};

/// Where @p record stands after @p sighting. A pure function.
/// A receipt counts only with our hash, sender and the address that we sent it to, a fee within what was
/// signed, a nonce that the account has passed, and the canonical block of its height. A block is left only
/// when another one has taken its height, or when the account's nonce is free after all. Replaced needs the
/// nonce to be used ConfirmationDepth deep with no trace of this transaction.
TrackingStep track(const TransactionRecord &record, const Sighting &sighting, const TrackingRules &rules);

/// Whether @p step is too much for one node's word: it ends the following, counts as done or frightens
/// (Confirmed, Final, Failed, Replaced, out of its block again), tells of a success without the contract's
/// own event for the action, or tells another thing of the same block than @p before. Such a step is taken
/// when two endpoints agree on it, and of a single endpoint when it says so again.
bool needsSecondWord(const TransactionRecord &before, const TrackingStep &step);

/// What two steps of one record agree on: of two successes or failures in one block, the less sure one. None:
/// not the same, which is no lie where one node is a little behind.
std::optional<TrackingStep> agreedStep(const TrackingStep &one, const TrackingStep &other);

/// Whether the two tell different things of the same block, so that one of them lies.
bool contradict(const TrackingStep &one, const TrackingStep &other);

/// Whether the node's answer leaves open if another transaction took the nonce, so that `deepNonce` is
/// needed.
bool mayBeReplaced(const TransactionRecord &record, const Sighting &sighting);

/// Whether @p sighting tells of a failure that @p record does not know yet, so that `replayed` is wanted.
bool isNewFailure(const TransactionRecord &record, const Sighting &sighting);

} // namespace capstan
