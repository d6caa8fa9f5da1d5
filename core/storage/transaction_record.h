// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <QMetaType>

#include <optional>

namespace capstan {

/// What a person asked for. The numbers are stored: never reuse one.
enum class ActionKind {
    Unstake = 1,
    ClaimUnstaked = 2,
    /// Nothing, to oneself, so that the nonce is used up and an earlier transaction with it can't be mined.
    Cancel = 3,
};

struct TransactionAction
{
    ActionKind kind = ActionKind::Unstake;
    Address provider;
    /// wei: of an unstake what to take, of a claim what is claimable now (the promise), of a cancel 0
    UInt256 amount;
    bool operator==(const TransactionAction &) const = default;
};

/// Where a signed transaction stands. The numbers are stored: never reuse one.
enum class TransactionState {
    Signed = 1,    ///< journalled, not yet taken by any node
    Sent = 2,      ///< a node took it
    InBlock = 3,   ///< in a block, fewer confirmations than asked
    Confirmed = 4, ///< deep enough
    Final = 5,     ///< at or below the finalized block: nothing more can happen
    Failed = 6,    ///< in a block and reverted
    Replaced = 7,  ///< another transaction took its nonce
};

inline bool isFinished(TransactionState state)
{
    return state == TransactionState::Final || state == TransactionState::Replaced;
}

struct TransactionRecord
{
    qint64 id = 0; ///< the database's
    std::uint64_t chainId = 0;
    Hash32 genesis;
    Address account;
    Hash32 hash;
    std::uint64_t nonce = 0;
    Bytes raw; ///< the signed bytes
    TransactionAction action;
    /// Speeds up or cancels: the hash of the transaction with the same nonce that it is to take the place of,
    /// which is in the journal too. At most one replaces each, so that they are a chain.
    std::optional<Hash32> replaces;
    UInt256 maxFee;                ///< wei: gas limit × max fee per gas
    UInt256 ankrIn;                ///< wei that were shown to arrive at once: rewards, or the claim
    std::uint64_t madeInEpoch = 0; ///< the epoch when it was signed
    std::uint64_t claimEpoch = 0;  ///< of an unstake: the claim epoch that was shown; 0 else
    qint64 createdAt = 0;          ///< seconds since 1970, wall clock: for sorting and showing only
    TransactionState state = TransactionState::Signed;
    std::optional<std::uint64_t> blockNumber;
    std::optional<Hash32> blockHash;
    std::uint64_t confirmations = 0;           ///< 1: in the head block
    std::optional<UInt256> feePaid;            ///< wei: gasUsed × effectiveGasPrice
    std::optional<std::uint64_t> minedInEpoch; ///< of its block
    std::optional<UInt256> amountPaid; ///< wei: what the contract's own event said (Undelegated or Claimed)
    std::optional<UInt256> ankrPaid;   ///< wei that arrived at once, by the contract's Claimed events
    /// Signed or Sent: sent again many times, and no node keeps it. It still is sent again.
    bool dropped = false;
    /// Plain text from outside. Signed or Sent: a node's words. Failed: why the contract refused it, "out of
    /// gas", or nothing when that could not be found out. The reason is what the same call says one block
    /// earlier, so that other transactions and the turn of an epoch may have changed it.
    QString detail;
    bool operator==(const TransactionRecord &) const = default;
};

} // namespace capstan

Q_DECLARE_METATYPE(capstan::TransactionRecord)
