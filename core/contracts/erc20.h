// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ethereum/address.h"
#include "core/ethereum/receipt.h"
#include "core/ethereum/uint256.h"

#include <optional>

/// EIP-20, as far as the program uses it. Amounts are wei of an 18-decimals token. The token is one that
/// answers a transfer and an approval with a bool; one that answers with nothing is not ours.
namespace capstan::erc20 {

// Reading calls
Bytes balanceOf(const Address &owner);
Bytes allowance(const Address &owner, const Address &spender);

// Transactions; the value of each is 0
Bytes transfer(const Address &to, const UInt256 &amount);
Bytes approve(const Address &spender, const UInt256 &amount); ///< 0 revokes, 2^256 − 1 is without limit

// Results; InvalidAbi when the bytes are not what the signature promises
Result<UInt256> decodeBalance(BytesView data);
Result<UInt256> decodeAllowance(BytesView data);
/// What transfer and approve answer: a token may say false where another reverts.
Result<bool> decodeSuccess(BytesView data);

struct TokenEvent
{
    enum class Kind { Transfer, Approval };
    Kind kind = Kind::Transfer;
    Address from;   ///< or the owner
    Address to;     ///< or the spender
    UInt256 amount; ///< of an approval the allowance that holds from now on
};

Hash32 topicOf(TokenEvent::Kind kind);
/// @return nothing for a log that is neither; InvalidAbi for one of them that is malformed. The caller has
/// checked the log's address.
Result<std::optional<TokenEvent>> decodeEvent(const Log &log);

} // namespace capstan::erc20
