// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/rpc_call.h"

#include <span>

namespace capstan {

/// JSON-RPC 2.0 as pure functions. The calls of one request have the ids firstId, firstId + 1, …

/// One call is written as an object, several as an array.
QByteArray encodeRequest(std::span<const RpcCall> calls, qint64 firstId);

/// Matches a reply with its request: an object for one call, an array with each id exactly once, in any
/// order, for several. Each item says "jsonrpc":"2.0" and has exactly one of `result` and `error`.
/// @return one result per call, in the order of the calls; or why the reply as a whole can't be used:
/// InvalidJson, TooLarge, UnexpectedType (a member is missing or of another type), InconsistentReply (ids
/// that are foreign, doubled or missing), RpcError when an error object answers the whole batch (see
/// refusesBatch).
Result<std::vector<RpcResult>> readReply(const QByteArray &body, qint64 firstId, std::size_t callCount);

/// Whether the error of readReply for several calls is one error object that the node gave in place of the
/// array (or as the only item of it).
bool refusesBatch(const Error &replyError);

} // namespace capstan
