// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/scrypt_cost.h"
#include "core/base/secret_bytes.h"

namespace capstan {

/// What is accepted at all, so that a hostile file can't eat the memory: N·r ≤ 2^21 (256 MB), p ≤ 16, and
/// r·p ≤ 1,024 (another 128 · r · p bytes, and most of the time where r is large).
bool isAcceptable(const ScryptCost &cost);

/// About a second at the default cost: never on the GUI thread.
/// OpenSSL's scrypt, and libsodium's for the parameters that OpenSSL refuses (N ≥ 2^(16·r)).
/// @p length is 1 to 1,024 bytes.
/// @return TooLarge above what is accepted, CryptoFailure for what is no cost at all or when memory is short.
Result<SecretBytes> scrypt(BytesView passphrase, BytesView salt, const ScryptCost &cost, std::size_t length);

enum class Pbkdf2Hash { Sha256, Sha512 };
inline constexpr std::uint32_t MaxPbkdf2Rounds = 10'000'000; ///< some seconds

/// PBKDF2 (RFC 8018) with HMAC. @p length is 1 to 1,024 bytes.
/// @return TooLarge above MaxPbkdf2Rounds or 1,024 bytes, CryptoFailure for no rounds or no length.
Result<SecretBytes> pbkdf2(Pbkdf2Hash hash, BytesView passphrase, BytesView salt, std::uint32_t rounds,
                           std::size_t length);

} // namespace capstan
