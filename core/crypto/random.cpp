// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/random.h"

#include <climits>
#include <openssl/rand.h>

namespace capstan {

namespace {

bool fill(std::span<std::uint8_t> bytes)
{
    return bytes.size() <= INT_MAX && RAND_priv_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1;
}

} // namespace

Result<SecretBytes> randomSecret(std::size_t size)
{
    SecretBytes bytes(size);
    if (!fill(bytes.bytes())) {
        return failure(ErrorCode::CryptoFailure, QStringLiteral("random"));
    }
    return bytes;
}

Result<Bytes> randomBytes(std::size_t size)
{
    Bytes bytes(size);
    if (!fill(bytes)) {
        return failure(ErrorCode::CryptoFailure, QStringLiteral("random"));
    }
    return bytes;
}

} // namespace capstan
