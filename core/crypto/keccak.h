// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>

namespace capstan {

/// Keccak-256 as Ethereum uses it (the padding before FIPS 202; not SHA3-256).
std::array<std::uint8_t, 32> keccak256(BytesView data);

} // namespace capstan
