// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <QMetaType>

#include <optional>

namespace capstan {

/// What a person asked for. The numbers are stored: never reuse one.
enum class ActionKind { Unstake = 1, ClaimUnstaked = 2 };

struct TransactionAction
{
    ActionKind kind = ActionKind::Unstake;
    Address provider;
    UInt256 amount; ///< wei: of an unstake what to take, of a claim what is claimable now (the promise)
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
    UInt256 maxFee;                ///< wei: gas limit × max fee per gas
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
    QString detail;                    ///< a decoded reason or a node's words; plain text from outside
    bool operator==(const TransactionRecord &) const = default;
};

} // namespace capstan

Q_DECLARE_METATYPE(capstan::TransactionRecord)
