// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/hash32.h"

namespace capstan {

/// What a node's answer to eth_sendRawTransaction means. Clients agree neither on codes nor on words.
enum class SendOutcome {
    Taken,      ///< or it had it already
    NonceUsed,  ///< the account's nonce is past it; perhaps by this very transaction
    NonceTaken, ///< another transaction with this nonce waits there and pays no less
    InsufficientFunds,
    FeeTooLow, ///< for the node or for the next block; a later block may take it
    PoolFull,  ///< the node has no room for it now
    Refused,   ///< any other answer of a node
    NoAnswer,  ///< nothing was learnt
};

/// @p error is a node's JSON-RPC error or a transport's.
SendOutcome classifySendError(const Error &error);

/// An answer, as what a person can be told: nothing when it was taken; NonceConflict, InsufficientEth, the
/// node's own error, or InconsistentReply when the node names another hash than @p expected.
Result<void> readSendResult(const Result<Hash32> &answer, const Hash32 &expected);

} // namespace capstan
