// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/kdf.h"

#include <bit>
#include <openssl/evp.h>
#include <sodium.h>

namespace capstan {

namespace {

constexpr std::uint64_t maxMemoryFactor = 1u << 21; // of N·r
constexpr std::uint32_t maxParallelism = 16;
constexpr std::uint64_t maxBlockFactor = 1u << 10; // of r·p
constexpr std::size_t maxOutput = 1024;
constexpr std::size_t maxInput = 1u << 20;

bool isWellFormed(const ScryptCost &cost)
{
    return cost.n > 1 && std::has_single_bit(cost.n) && cost.r > 0 && cost.p > 0;
}

/// RFC 7914 wants N < 2^(128·r/8); OpenSSL enforces it, keystore files in the wild don't keep to it.
bool openSslTakes(const ScryptCost &cost)
{
    return cost.r >= 4 || cost.n < (std::uint64_t{1} << (16 * cost.r));
}

bool runOpenSsl(BytesView passphrase, BytesView salt, const ScryptCost &cost, std::span<std::uint8_t> out)
{
    // The block N·r, one block of r per lane, and what OpenSSL uses besides.
    const std::uint64_t maxMemory = 128 * (cost.n + cost.p + 2) * cost.r + (1u << 20);
    return EVP_PBE_scrypt(reinterpret_cast<const char *>(passphrase.data()), passphrase.size(), salt.data(),
                          salt.size(), cost.n, cost.r, cost.p, maxMemory, out.data(), out.size()) == 1;
}

bool runSodium(BytesView passphrase, BytesView salt, const ScryptCost &cost, std::span<std::uint8_t> out)
{
    // It takes no null pointers, not even of nothing.
    constexpr std::uint8_t nothing = 0;
    const auto start = [&nothing](BytesView bytes) { return bytes.empty() ? &nothing : bytes.data(); };
    return sodium_init() >= 0 && crypto_pwhash_scryptsalsa208sha256_ll(
                                     start(passphrase), passphrase.size(), start(salt), salt.size(), cost.n,
                                     cost.r, cost.p, out.data(), out.size()) == 0;
}

} // namespace

bool isAcceptable(const ScryptCost &cost)
{
    return isWellFormed(cost) && cost.n <= maxMemoryFactor && cost.n * cost.r <= maxMemoryFactor &&
           cost.p <= maxParallelism && std::uint64_t{cost.r} * cost.p <= maxBlockFactor;
}

Result<SecretBytes> scrypt(BytesView passphrase, BytesView salt, const ScryptCost &cost, std::size_t length)
{
    if (!isWellFormed(cost) || length == 0) {
        return failure(ErrorCode::CryptoFailure, QStringLiteral("scrypt"));
    }
    if (!isAcceptable(cost) || length > maxOutput) {
        return failure(ErrorCode::TooLarge, QStringLiteral("scrypt"));
    }
    SecretBytes key(length);
    const bool done = openSslTakes(cost) ? runOpenSsl(passphrase, salt, cost, key.bytes())
                                         : runSodium(passphrase, salt, cost, key.bytes());
    if (!done) {
        return failure(ErrorCode::CryptoFailure, QStringLiteral("scrypt"));
    }
    return key;
}

Result<SecretBytes> pbkdf2(Pbkdf2Hash hash, BytesView passphrase, BytesView salt, std::uint32_t rounds,
                           std::size_t length)
{
    // OpenSSL counts in int.
    if (rounds > MaxPbkdf2Rounds || length > maxOutput || passphrase.size() > maxInput ||
        salt.size() > maxInput) {
        return failure(ErrorCode::TooLarge, QStringLiteral("pbkdf2"));
    }
    SecretBytes key(length);
    if (rounds == 0 || length == 0 ||
        PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(passphrase.data()),
                          static_cast<int>(passphrase.size()), salt.data(), static_cast<int>(salt.size()),
                          static_cast<int>(rounds), hash == Pbkdf2Hash::Sha256 ? EVP_sha256() : EVP_sha512(),
                          static_cast<int>(length), key.bytes().data()) != 1) {
        return failure(ErrorCode::CryptoFailure, QStringLiteral("pbkdf2"));
    }
    return key;
}

} // namespace capstan
