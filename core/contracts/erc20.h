// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"
#include "core/ethereum/uint256.h"

/// ERC-20, as far as the program reads it. Amounts are wei of an 18-decimals token.
namespace capstan::erc20 {

Bytes balanceOf(const Address &owner);
Result<UInt256> decodeBalance(BytesView data);

} // namespace capstan::erc20
