// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace capstan {

/// scrypt (RFC 7914). Memory is 128 · N · r bytes.
struct ScryptCost
{
    std::uint64_t n = 1u << 18; ///< a power of two above 1
    std::uint32_t r = 8;
    std::uint32_t p = 1;
    bool operator==(const ScryptCost &) const = default;
};

/// What is accepted at all, so that a hostile file can't eat the memory: N·r ≤ 2^21 (256 MB), p ≤ 16.
bool isAcceptable(const ScryptCost &cost);

/// About a second at the default cost: never on the GUI thread.
/// OpenSSL's scrypt, and libsodium's for the parameters that OpenSSL refuses. @return CryptoFailure,
/// TooLarge.
Result<SecretBytes> scrypt(BytesView passphrase, BytesView salt, const ScryptCost &cost, std::size_t length);

} // namespace capstan
