// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha2.h"

#include <openssl/evp.h>

namespace capstan {

Result<std::array<std::uint8_t, 32>> sha256(BytesView data)
{
    std::array<std::uint8_t, 32> hash{};
    if (EVP_Digest(data.data(), data.size(), hash.data(), nullptr, EVP_sha256(), nullptr) != 1) {
        return failure(ErrorCode::CryptoFailure, QStringLiteral("sha-256"));
    }
    return hash;
}

Result<SecretBytes> hmacSha512(BytesView key, BytesView data)
{
    static constexpr std::uint8_t nothing = 0; // OpenSSL takes a null key for one that was set before
    SecretBytes code(64);
    std::size_t size = 0;
    if (!EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA512", nullptr, key.empty() ? &nothing : key.data(),
                   key.size(), data.data(), data.size(), code.bytes().data(), code.size(), &size) ||
        size != code.size()) {
        return failure(ErrorCode::CryptoFailure, QStringLiteral("hmac-sha-512"));
    }
    return code;
}

} // namespace capstan
