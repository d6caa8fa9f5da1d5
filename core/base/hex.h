// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QStringView>

namespace capstan {

/// Lower-case hex with 0x in front; "0x" for nothing.
QString toHex(BytesView bytes);

/// Bytes of "0x…" (JSON-RPC "unformatted data"): the prefix is required, an even number of digits, either
/// case.
/// @return InvalidHex, or TooLarge above @p maxBytes.
Result<Bytes> fromHex(QStringView text, std::size_t maxBytes = 8u << 20);

} // namespace capstan
