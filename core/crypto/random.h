// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace capstan {

/// From the system's randomness by OpenSSL's private DRBG. @return CryptoFailure; never weak bytes.
Result<SecretBytes> randomSecret(std::size_t size);
Result<Bytes> randomBytes(std::size_t size);

} // namespace capstan
