// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <array>

namespace capstan {

/// FIPS 180-4. @return CryptoFailure.
Result<std::array<std::uint8_t, 32>> sha256(BytesView data);

/// RFC 2104 with SHA-512; 64 bytes. The key may be of any length, even empty. @return CryptoFailure.
Result<SecretBytes> hmacSha512(BytesView key, BytesView data);

} // namespace capstan
