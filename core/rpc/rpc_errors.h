// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

namespace capstan {

/// What JSON-RPC error objects mean. Nodes agree on few codes (EIP-1474, execution-apis), so messages count
/// too.

/// The bytes of the `data` of an RpcError: "0x…", or "Reverted 0x…" as OpenEthereum's heirs write it.
/// Empty when there are none.
Bytes revertData(const Error &rpcError);

/// The call ran and the contract refused it: code 3, or -32000, -32015 or -32603 with revert data or the
/// words. Every node of the chain would say the same.
bool isRevert(const Error &rpcError);

/// The node wants fewer requests.
bool isRateLimit(const Error &rpcError);

/// The fault may be this node's own (overloaded, pruned, behind, method switched off), so another may know
/// better.
bool mayDifferElsewhere(const Error &rpcError);

/// @p rpcError as the layers above see it: a revert becomes Reverted, with the decoded reason in detail and
/// the revert data in data; anything else is unchanged.
Error withRevertDecoded(const Error &error);

} // namespace capstan
