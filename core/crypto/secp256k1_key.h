// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <array>

namespace capstan {

struct RecoverableSignature
{
    std::array<std::uint8_t, 32> r{};
    std::array<std::uint8_t, 32> s{}; ///< low-s (EIP-2)
    std::uint8_t recoveryId = 0;      ///< 0 or 1 for a signature made here
};

/// A private key. The context that touches it is randomised (blinding) before each process's first use.
class Secp256k1Key
{
public:
    /// @return InvalidLength unless 32 bytes; InvalidKey for 0 or ≥ the group order.
    static Result<Secp256k1Key> fromBytes(SecretBytes bytes);
    static Result<Secp256k1Key> generate();

    /// 64 bytes x ‖ y.
    Result<std::array<std::uint8_t, 64>> publicKey() const;
    /// 33 bytes: 2 or 3 (y even or odd) ‖ x (SEC 1, section 2.3.3).
    Result<std::array<std::uint8_t, 33>> compressedPublicKey() const;
    /// (this + @p tweak) mod the group order; the tweak is 32 bytes (InvalidLength).
    /// @return InvalidKey when the tweak is not below the order, or the sum is 0.
    Result<Secp256k1Key> plus(BytesView tweak) const;
    /// The last 20 bytes of keccak256(publicKey): an Ethereum address.
    Result<std::array<std::uint8_t, 20>> addressBytes() const;
    /// RFC 6979 nonce.
    Result<RecoverableSignature> sign(const std::array<std::uint8_t, 32> &digest) const;
    const SecretBytes &secret() const { return m_secret; }

private:
    explicit Secp256k1Key(SecretBytes secret)
        : m_secret(std::move(secret))
    {
    }
    SecretBytes m_secret;
};

/// 64 bytes x ‖ y of the signer. High-s is refused (InvalidKey).
Result<std::array<std::uint8_t, 64>> recoverPublicKey(const std::array<std::uint8_t, 32> &digest,
                                                      const RecoverableSignature &signature);
Result<std::array<std::uint8_t, 20>> recoverAddressBytes(const std::array<std::uint8_t, 32> &digest,
                                                         const RecoverableSignature &signature);

} // namespace capstan
