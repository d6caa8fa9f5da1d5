// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <optional>

namespace capstan {

/// Why a call reverted, from its return data: Error(string), Panic(uint256), or something else.
struct RevertReason
{
    enum class Kind { Empty, Message, Panic, Unknown };
    Kind kind = Kind::Empty;
    QString message; ///< Message: the contract's own words (from outside: plain text, at most 256 characters)
    std::uint64_t panicCode = 0; ///< Panic: 0x11 is arithmetic overflow
    Bytes data;
    bool operator==(const RevertReason &) const = default;
};

RevertReason decodeRevert(BytesView data);

} // namespace capstan
