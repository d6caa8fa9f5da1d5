// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QString>

#include <array>
#include <vector>

namespace capstan {

/// The way from a seed to a key: BIP-32's child numbers, with the top bit for hardened ones.
/// Text: "m/44'/60'/0'/0/0"; h and H are read as ', too.
class DerivationPath
{
public:
    /// @return InvalidNumber for anything else; at most 10 steps (TooLarge).
    static Result<DerivationPath> parse(QStringView text);
    QString text() const;
    const std::vector<std::uint32_t> &steps() const { return m_steps; }
    bool operator==(const DerivationPath &) const = default;

private:
    std::vector<std::uint32_t> m_steps;
};

/// The orders in which wallets number a phrase's accounts.
enum class PathScheme {
    Standard = 1,   ///< BIP-44: m/44'/60'/0'/0/i
    LedgerLive = 2, ///< m/44'/60'/i'/0/0
    Legacy = 3,     ///< m/44'/60'/0'/i (Ledger's first program, MyEtherWallet)
};
/// @p index below 2^31 (NumberOutOfRange).
Result<DerivationPath> accountPath(PathScheme scheme, std::uint32_t index);

/// An extended private key (BIP-32). Move-only; on the secure heap.
class HdKey
{
public:
    /// @p seed is 16 to 64 bytes (InvalidLength). InvalidKey for a seed without a master key (1 in 2^127).
    static Result<HdKey> fromSeed(const SecretBytes &seed);
    /// InvalidKey where BIP-32 has no such child: then the next number is to be taken.
    Result<HdKey> child(std::uint32_t number) const;
    Result<HdKey> derive(const DerivationPath &path) const;
    const SecretBytes &key() const { return m_key; }             ///< 32 bytes
    const SecretBytes &chainCode() const { return m_chainCode; } ///< 32 bytes

private:
    HdKey(SecretBytes key, SecretBytes chainCode)
        : m_key(std::move(key))
        , m_chainCode(std::move(chainCode))
    {
    }
    SecretBytes m_key;
    SecretBytes m_chainCode;
};

} // namespace capstan
