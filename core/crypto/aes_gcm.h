// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace capstan {

/// AES-256-GCM with a 32-byte key, a 12-byte nonce and a 16-byte tag appended to the ciphertext. A nonce must
/// never be used twice with one key. Other sizes: InvalidLength.
Result<Bytes> aesGcmEncrypt(const SecretBytes &key, BytesView nonce, BytesView plaintext,
                            BytesView associatedData);
/// @return SecretDamaged when the tag does not match (which a wrong key looks like too).
Result<SecretBytes> aesGcmDecrypt(const SecretBytes &key, BytesView nonce, BytesView ciphertext,
                                  BytesView associatedData);

} // namespace capstan
