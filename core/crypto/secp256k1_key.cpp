// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secp256k1_key.h"

#include "core/crypto/keccak.h"
#include "core/crypto/random.h"

#include <algorithm>
#include <memory>
#include <secp256k1.h>
#include <secp256k1_recovery.h>

namespace capstan {

namespace {

constexpr std::size_t keySize = 32;

struct DestroyContext
{
    void operator()(secp256k1_context *context) const { secp256k1_context_destroy(context); }
};
using Context = std::unique_ptr<secp256k1_context, DestroyContext>;

Context makeBlindedContext()
{
    Context context(secp256k1_context_create(SECP256K1_CONTEXT_NONE));
    const auto seed = randomSecret(32);
    if (!context || !seed || secp256k1_context_randomize(context.get(), seed->bytes().data()) != 1) {
        return nullptr;
    }
    return context;
}

/// The one context of the process: made and blinded at first use, only read afterwards (so it is safe from
/// any thread). Null when there is no randomness: then no key works at all.
const secp256k1_context *blindedContext()
{
    static const Context context = makeBlindedContext();
    return context.get();
}

tl::unexpected<Error> cryptoFailure()
{
    return failure(ErrorCode::CryptoFailure, QStringLiteral("secp256k1"));
}

std::array<std::uint8_t, 64> uncompressed(const secp256k1_pubkey &key)
{
    std::array<std::uint8_t, 65> serialised{};
    std::size_t size = serialised.size();
    secp256k1_ec_pubkey_serialize(secp256k1_context_static, serialised.data(), &size, &key,
                                  SECP256K1_EC_UNCOMPRESSED);
    std::array<std::uint8_t, 64> point{};
    std::copy(serialised.begin() + 1, serialised.end(), point.begin()); // without the 0x04 in front
    return point;
}

std::array<std::uint8_t, 33> compressed(const secp256k1_pubkey &key)
{
    std::array<std::uint8_t, 33> point{};
    std::size_t size = point.size();
    secp256k1_ec_pubkey_serialize(secp256k1_context_static, point.data(), &size, &key,
                                  SECP256K1_EC_COMPRESSED);
    return point;
}

Result<secp256k1_pubkey> publicPoint(const SecretBytes &secret)
{
    const secp256k1_context *context = blindedContext();
    secp256k1_pubkey key;
    if (!context || secret.size() != keySize // a key that was moved from
        || secp256k1_ec_pubkey_create(context, &key, secret.bytes().data()) != 1) {
        return cryptoFailure();
    }
    return key;
}

std::array<std::uint8_t, 20> addressOf(const std::array<std::uint8_t, 64> &publicKey)
{
    const auto hash = keccak256(publicKey);
    std::array<std::uint8_t, 20> address{};
    std::copy(hash.end() - 20, hash.end(), address.begin());
    return address;
}

bool isLowS(const std::array<std::uint8_t, 64> &compact)
{
    secp256k1_ecdsa_signature signature;
    return secp256k1_ecdsa_signature_parse_compact(secp256k1_context_static, &signature, compact.data()) ==
               1 &&
           secp256k1_ecdsa_signature_normalize(secp256k1_context_static, nullptr, &signature) == 0;
}

} // namespace

Result<Secp256k1Key> Secp256k1Key::fromBytes(SecretBytes bytes)
{
    if (bytes.size() != keySize) {
        return failure(ErrorCode::InvalidLength);
    }
    const secp256k1_context *context = blindedContext();
    if (!context) {
        return cryptoFailure();
    }
    if (secp256k1_ec_seckey_verify(context, bytes.bytes().data()) != 1) {
        return failure(ErrorCode::InvalidKey);
    }
    return Secp256k1Key(std::move(bytes));
}

Result<Secp256k1Key> Secp256k1Key::generate()
{
    // One draw in 2^128 is no key; a second failure means broken randomness, not bad luck.
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto bytes = randomSecret(keySize);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        if (auto key = fromBytes(std::move(*bytes)); key || key.error().code != ErrorCode::InvalidKey) {
            return key;
        }
    }
    return cryptoFailure();
}

Result<std::array<std::uint8_t, 64>> Secp256k1Key::publicKey() const
{
    return publicPoint(m_secret).map(uncompressed);
}

Result<std::array<std::uint8_t, 33>> Secp256k1Key::compressedPublicKey() const
{
    return publicPoint(m_secret).map(compressed);
}

Result<Secp256k1Key> Secp256k1Key::plus(BytesView tweak) const
{
    if (tweak.size() != keySize) {
        return failure(ErrorCode::InvalidLength);
    }
    const secp256k1_context *context = blindedContext();
    if (!context || m_secret.size() != keySize) {
        return cryptoFailure();
    }
    SecretBytes sum = m_secret.clone();
    if (secp256k1_ec_seckey_tweak_add(context, sum.bytes().data(), tweak.data()) != 1) {
        return failure(ErrorCode::InvalidKey);
    }
    return Secp256k1Key(std::move(sum));
}

Result<std::array<std::uint8_t, 20>> Secp256k1Key::addressBytes() const
{
    return publicKey().map(addressOf);
}

Result<RecoverableSignature> Secp256k1Key::sign(const std::array<std::uint8_t, 32> &digest) const
{
    const auto ownKey = publicKey();
    if (!ownKey) {
        return tl::unexpected(ownKey.error());
    }
    secp256k1_ecdsa_recoverable_signature signature;
    if (secp256k1_ecdsa_sign_recoverable(blindedContext(), &signature, digest.data(), m_secret.bytes().data(),
                                         secp256k1_nonce_function_rfc6979, nullptr) != 1) {
        return cryptoFailure();
    }
    std::array<std::uint8_t, 64> compact{};
    int recoveryId = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(secp256k1_context_static, compact.data(),
                                                            &recoveryId, &signature);
    RecoverableSignature result;
    std::copy_n(compact.begin(), 32, result.r.begin());
    std::copy_n(compact.begin() + 32, 32, result.s.begin());
    result.recoveryId = static_cast<std::uint8_t>(recoveryId);
    // A fault while signing can give the key away: nothing leaves before it is seen to be right. Ids 2 and 3
    // (r above the field's order minus the group's, one in 2^127) have no form in a transaction.
    const auto recovered = recoverPublicKey(digest, result);
    if (result.recoveryId > 1 || !recovered || *recovered != *ownKey) {
        return cryptoFailure();
    }
    return result;
}

Result<std::array<std::uint8_t, 64>> recoverPublicKey(const std::array<std::uint8_t, 32> &digest,
                                                      const RecoverableSignature &signature)
{
    std::array<std::uint8_t, 64> compact{};
    std::ranges::copy(signature.r, compact.begin());
    std::ranges::copy(signature.s, compact.begin() + 32);
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey key;
    if (signature.recoveryId > 3 || !isLowS(compact) ||
        secp256k1_ecdsa_recoverable_signature_parse_compact(secp256k1_context_static, &parsed, compact.data(),
                                                            signature.recoveryId) != 1 ||
        secp256k1_ecdsa_recover(secp256k1_context_static, &key, &parsed, digest.data()) != 1) {
        return failure(ErrorCode::InvalidKey);
    }
    return uncompressed(key);
}

Result<std::array<std::uint8_t, 20>> recoverAddressBytes(const std::array<std::uint8_t, 32> &digest,
                                                         const RecoverableSignature &signature)
{
    return recoverPublicKey(digest, signature).map(addressOf);
}

} // namespace capstan
