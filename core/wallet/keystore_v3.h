// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/scrypt_cost.h"
#include "core/base/secret_bytes.h"
#include "core/ethereum/address.h"

#include <QByteArray>

#include <optional>

namespace capstan {

/// Web3 Secret Storage, version 3: the file that geth, ethers and most wallets write. AES-128-CTR under
/// scrypt or PBKDF2-HMAC-SHA256, with a Keccak-256 MAC.
inline constexpr qsizetype MaxKeystoreSize = qsizetype{64} * 1024; ///< bytes

/// What can be known without the password: that it is such a file, and the address it claims, if it does.
struct KeystoreClaim
{
    std::optional<Address> address;
};
/// Cheap. @return InvalidJson, TooLarge (the file), UnexpectedType (detail: the field), NotSupported (another
/// version, cipher or derivation; detail names it), NumberOutOfRange (a derivation that would eat the memory
/// or the time: detail names the parameter).
Result<KeystoreClaim> readKeystore(const QByteArray &file);

/// About a second or more: never on the GUI thread. @p password is UTF-8 as typed.
/// @return as readKeystore(), WrongPassphrase (the MAC doesn't match: or the file is damaged, which looks the
/// same), InvalidKey, SecretDamaged when the key's address is not the one that the file claims.
Result<SecretBytes> openKeystore(const QByteArray &file, const SecretBytes &password);

/// A file for @p key with random salt, IV and id; scrypt with @p cost, by default what geth uses (N = 2^18).
/// @return InvalidLength for an empty password or a key that isn't 32 bytes, InvalidKey when it is not the
/// address's, TooLarge (cost), CryptoFailure.
Result<QByteArray> writeKeystore(const SecretBytes &key, const Address &address, const SecretBytes &password,
                                 const ScryptCost &cost = {});

/// geth's name for it: "UTC--2026-11-22T18-04-05.000000000Z--<address>".
QString keystoreFileName(const Address &address, qint64 secondsSince1970);

} // namespace capstan
