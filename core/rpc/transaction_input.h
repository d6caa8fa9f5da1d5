// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/rpc/rpc_call.h"

#include <optional>

namespace capstan::eth {

/// What a transaction called.
struct TransactionInput
{
    Hash32 hash;
    Address from;
    Address to; ///< zero for a contract creation
    Bytes input;
};

/// Of eth_getTransactionByHash. None: the node does not know it. Errors as of eth_api.h's readers.
Result<std::optional<TransactionInput>> readTransactionInput(const RpcResult &result);

} // namespace capstan::eth
