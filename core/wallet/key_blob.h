// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"
#include "core/crypto/kdf.h"
#include "core/wallet/phrase.h"

#include <QByteArray>

#include <array>

namespace capstan {

/// How a secret lies in a SecretStore, version 1; integers big-endian, s the size of the content:
///
///     0  "CKEY"
///     4  version, 1 byte
///     5  kind, 1 byte: 1 a private key, 2 a phrase
///     6  log2 of scrypt's N, 1 byte
///     7  r, 4 bytes
///    11  p, 4 bytes
///    15  salt, 32 bytes
///    47  nonce, 12 bytes
///    59  AES-256-GCM of the content, with its tag: s + 16 bytes
///     …  the first 4 bytes of Keccak-256 of all before
///
/// The content of a private key is its 32 bytes (111 in all). That of a phrase tells nothing by its size,
/// which is always 291 bytes (370 in all):
///
///     0  size of the entropy, 1 byte
///     1  entropy, and zeros up to 32 bytes
///    33  size of BIP-39's passphrase, 2 bytes
///    35  the passphrase, and zeros up to 256 bytes
///
/// The AES key is scrypt(passphrase, salt), and may be the same for several entries; a nonce never is.
/// Associated data are the bytes 0…46 and the 20 bytes of the address: a private key's own, a phrase's
/// account at m/44'/60'/0'/0/0. The checksum tells a damaged entry from a wrong passphrase; it protects
/// nothing.
enum class SecretKind : std::uint8_t { PrivateKey = 1, Phrase = 2 };

/// What an entry's AES key is made with, besides the passphrase.
struct EntryDerivation
{
    ScryptCost cost;
    std::array<std::uint8_t, 32> salt{};
    bool operator==(const EntryDerivation &) const = default;
};
/// Cheap. @return SecretDamaged for what is no such entry, or of a cost that is not acceptable.
Result<EntryDerivation> derivationOf(const QByteArray &blob);

/// The AES key of one or more entries, on the secure heap.
struct EntryKey
{
    EntryDerivation derivation;
    SecretBytes aesKey; ///< 32 bytes
};
/// With a salt of its own. About a second at the default cost: never on the GUI thread.
/// @return InvalidLength for an empty passphrase, TooLarge (cost), CryptoFailure.
Result<EntryKey> newEntryKey(const SecretBytes &passphrase, const ScryptCost &cost);
/// As slow. @return CryptoFailure.
Result<EntryKey> deriveEntryKey(const SecretBytes &passphrase, const EntryDerivation &derivation);

/// With a nonce of its own. @return InvalidLength for a key that isn't 32 bytes, CryptoFailure.
Result<QByteArray> sealKey(const SecretBytes &key, const Address &address, const EntryKey &entryKey);
/// TooLarge for the phrase's passphrase.
Result<QByteArray> sealPhrase(const Phrase &phrase, const Address &address, const EntryKey &entryKey);

/// The address is derived from what was sealed again, and is @p address.
/// @return SecretDamaged (not such an entry, another kind, another derivation than @p entryKey's, another
/// address' secret), WrongPassphrase, CryptoFailure.
Result<SecretBytes> openKey(const QByteArray &blob, const Address &address, const EntryKey &entryKey);
Result<Phrase> openPhrase(const QByteArray &blob, const Address &address, const EntryKey &entryKey);

} // namespace capstan
