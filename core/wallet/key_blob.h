// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"
#include "core/crypto/kdf.h"
#include "core/ethereum/address.h"

#include <QByteArray>

namespace capstan {

/// How a private key lies in a SecretStore, version 1; integers big-endian, 110 bytes:
///
///     0  "CKEY"
///     4  version, 1 byte
///     5  log2 of scrypt's N, 1 byte
///     6  r, 4 bytes
///    10  p, 4 bytes
///    14  salt, 32 bytes
///    46  nonce, 12 bytes
///    58  AES-256-GCM of the 32-byte key, with its tag: 48 bytes
///   106  the first 4 bytes of Keccak-256 of all before
///
/// The AES key is scrypt(passphrase, salt); associated data are the bytes 0…45 and the 20 bytes of the
/// address. The checksum tells a damaged entry from a wrong passphrase; it protects nothing.

/// With a salt and a nonce of its own. About a second at the default cost: never on the GUI thread.
/// @return InvalidLength for an empty passphrase or a key that isn't 32 bytes, CryptoFailure, TooLarge
/// (cost).
Result<QByteArray> sealKey(const SecretBytes &key, const Address &address, const SecretBytes &passphrase,
                           const ScryptCost &cost);

/// As slow as sealing. The address is derived from the key again and is @p address.
/// @return SecretDamaged (not such a blob, a cost that is not acceptable, another address' key),
/// WrongPassphrase, CryptoFailure.
Result<SecretBytes> openKey(const QByteArray &blob, const Address &address, const SecretBytes &passphrase);

} // namespace capstan
