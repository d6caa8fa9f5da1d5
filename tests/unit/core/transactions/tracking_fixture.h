// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/transaction.h"
#include "core/transactions/tracking.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QMetaType>

/// What a node may say of recordOf() in block 1131.
namespace capstan::testing {

inline const TrackingRules rules{staking, interval, token};

/// The node's head is @p head; it knows nothing of the transaction, and the account's nonce is still free.
inline Sighting emptyAt(std::uint64_t head)
{
    Sighting sighting;
    sighting.head = headerOf(head);
    sighting.nonce = 7;
    return sighting;
}

/// The transaction is in block 1131; the head has @p confirmations.
inline Sighting minedWith(std::uint64_t confirmations, std::vector<Log> logs = {})
{
    Sighting sighting = emptyAt(1130 + confirmations);
    sighting.receipt = receiptIn(headerOf(1131), std::move(logs));
    sighting.canonical = headerOf(1131);
    sighting.info = eth::TransactionInfo{hashOf(0x77), account, 7, 1131};
    sighting.nonce = 8;
    return sighting;
}

inline TransactionRecord inState(TransactionState state)
{
    TransactionRecord record = recordOf();
    record.state = state;
    return record;
}

inline TransactionRecord afterBlock()
{
    return track(inState(TransactionState::Sent), minedWith(2), rules).record;
}

/// Of an unstake with a gas limit of 320,000; by whom is not asked here.
inline Bytes signedBytes()
{
    UnsignedTransaction transaction;
    transaction.chainId = 31337;
    transaction.nonce = 7;
    transaction.gasLimit = 320'000;
    transaction.to = staking;
    transaction.data = ankr_staking::undelegate(provider, ankr(2000));
    return attachSignature(transaction, {UInt256(1), UInt256(1), 0}).value().raw;
}

/// Makes something of it untrue.
using Spoil = void (*)(Sighting &);

} // namespace capstan::testing
