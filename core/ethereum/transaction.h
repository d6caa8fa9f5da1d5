// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/hash32.h"
#include "core/ethereum/uint256.h"

#include <optional>

namespace capstan {

/// EIP-1559 (type 2) fees in wei per gas.
struct DynamicFee
{
    UInt256 maxFeePerGas;
    UInt256 maxPriorityFeePerGas;
    bool operator==(const DynamicFee &) const = default;
};

/// A transaction before it is signed. With `gasPrice` it is a legacy one with EIP-155 replay protection,
/// else EIP-1559 with an empty access list. Contract creation is not supported: `to` is always there.
struct UnsignedTransaction
{
    std::uint64_t chainId = 0;
    std::uint64_t nonce = 0;
    DynamicFee fee;
    std::optional<UInt256> gasPrice;
    std::uint64_t gasLimit = 0;
    Address to;
    UInt256 value;
    Bytes data;
    bool operator==(const UnsignedTransaction &) const = default;
};

/// A recoverable ECDSA signature, low-s. yParity is 0 or 1.
struct Signature
{
    UInt256 r;
    UInt256 s;
    std::uint8_t yParity = 0;
    bool operator==(const Signature &) const = default;
};

struct SignedTransaction
{
    UnsignedTransaction transaction;
    Signature signature;
    Bytes raw;    ///< what eth_sendRawTransaction takes
    Hash32 hash;  ///< keccak256 of raw, computed here
    Address from; ///< recovered from the signature, never claimed
};

/// The bytes whose keccak256 is signed (EIP-2718/1559: 0x02 ‖ rlp; EIP-155: rlp of nine items).
Bytes signingPayload(const UnsignedTransaction &transaction);
Hash32 signingDigest(const UnsignedTransaction &transaction);

/// Puts both together; checks low-s, recovers the sender. @return InvalidTransaction; detail names the field:
/// no chain id, a nonce of 2^64 − 1 (EIP-2681), a priority fee above the fee, or both kinds of fee at once.
Result<SignedTransaction> attachSignature(const UnsignedTransaction &transaction, const Signature &signature);

/// Strict inverse for types 0 (EIP-155 only) and 2. @return NotSupported for what is well-formed but not made
/// here (an access list that isn't empty, contract creation, no replay protection, other types), else
/// InvalidTransaction; detail names the field.
Result<SignedTransaction> decodeSignedTransaction(BytesView raw);

} // namespace capstan
