// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/transaction.h"
#include "core/storage/transaction_record.h"

namespace capstan {

/// A transaction that waits, and that another with the same nonce is to take the place of.
struct Replaced
{
    UnsignedTransaction transaction; ///< the one to carry out faster, or to cancel
    TransactionRecord newest;        ///< the end of the chain that it is in: what the new one replaces
    DynamicFee highestFee;           ///< of the chain, each part by itself
};

/// Signed or Sent, so that another transaction may still take its nonce.
bool isWaiting(const TransactionRecord &record);

/// What there is to replace in order to replace @p hash. @p records are all of its account on its chain.
/// @return NonceConflict, with the nonce in number, when it waits no more or a transaction with its nonce is
/// in a block; NotSupported for a hash that is not among them; what decodeSignedTransaction() returns.
Result<Replaced> findReplaced(const std::vector<TransactionRecord> &records, const Hash32 &hash);

/// Whether another of @p records replaces @p record and was taken by a node: the older one needs no care
/// then.
bool isSuperseded(const TransactionRecord &record, const std::vector<TransactionRecord> &records);

} // namespace capstan
