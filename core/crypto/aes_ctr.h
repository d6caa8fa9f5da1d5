// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace capstan {

/// AES-128 in counter mode (NIST SP 800-38A), which is its own inverse, with a 16-byte key and a 16-byte
/// first counter block. It tells nothing of changed bytes: check a MAC first. For keystore files only.
/// @return InvalidLength for other sizes, CryptoFailure.
Result<SecretBytes> aesCtr(BytesView key, BytesView counter, BytesView input);

} // namespace capstan
