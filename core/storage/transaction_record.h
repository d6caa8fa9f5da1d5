// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace capstan {

/// What a person asked for. The numbers are stored: never reuse one.
enum class ActionKind {
    Unstake = 1,
    ClaimUnstaked = 2,
    /// Nothing, to oneself, so that the nonce is used up and an earlier transaction with it can't be mined.
    Cancel = 3,
    Stake = 4,
    /// Sets what the staking contract may take of the account's ANKR.
    Approve = 5,
    ClaimRewards = 6,
    /// The rewards of several providers in one transaction, all or nothing.
    ClaimAllRewards = 7,
    /// Locks a provider's rewards as a new stake with it.
    Restake = 8,
    SendAnkr = 9,
    SendEth = 10,
    /// Moves the stakes from before the contract's upgrade to where it shows them.
    UpgradeAccount = 11,
};

struct TransactionAction
{
    ActionKind kind = ActionKind::Unstake;
    Address provider = {}; ///< zero for what is about none, or about several
    /// wei. Of an unstake, a stake and a send what goes; of a claim and a restake what there is now (the
    /// promise; whatever was asked for); of an approval the allowance to set, 2^256 − 1 being without limit;
    /// of a cancel and an upgrade 0.
    UInt256 amount = {};
    Address recipient = {}; ///< of the two sends
    /// Of ClaimAllRewards, in the contract's order. Asked for with none: all that have rewards.
    std::vector<Address> providers = {};
    /// Of SendEth: all but the fee. The amount is then what the chosen fee leaves (the promise).
    bool wholeBalance = false;
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
    UInt256 ankrIn;                ///< wei that were shown to arrive at once: rewards, dust, or the claim
    std::uint64_t madeInEpoch = 0; ///< the epoch when it was signed
    std::uint64_t claimEpoch = 0;  ///< of an unstake: the claim epoch that was shown; 0 else
    std::uint64_t unlockEpoch = 0; ///< of a stake or restake: the unlock epoch that was shown; 0 else
    qint64 createdAt = 0;          ///< seconds since 1970, chain time: for sorting and showing only
    TransactionState state = TransactionState::Signed;
    std::optional<std::uint64_t> blockNumber;
    std::optional<Hash32> blockHash;
    std::uint64_t confirmations = 0;           ///< 1: in the head block
    std::optional<UInt256> feePaid;            ///< wei: gasUsed × effectiveGasPrice
    std::optional<std::uint64_t> minedInEpoch; ///< of its block
    std::optional<UInt256> amountPaid;         ///< wei: what the contract's own event for the action said
    std::optional<UInt256> ankrPaid; ///< wei that arrived at once, by the contract's Claimed events, or dust
    /// Signed or Sent: sent again many times, and no node keeps it. It still is sent again.
    bool dropped = false;
    /// Plain text from outside. Signed or Sent: a node's words. Failed: why the contract refused it, "out of
    /// gas", or nothing when that could not be found out. The reason is what the same call says one block
    /// earlier, so that other transactions and the turn of an epoch may have changed it.
    QString detail;
    bool operator==(const TransactionRecord &) const = default;
    bool isCancel() const { return action.kind == ActionKind::Cancel; }
};

} // namespace capstan

Q_DECLARE_METATYPE(capstan::TransactionRecord)
