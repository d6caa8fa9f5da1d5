// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/uint256.h"

#include <variant>

namespace capstan::rlp {

/// RLP (Yellow Paper, appendix B). An item is a byte string or a list of items.
struct Item
{
    std::variant<Bytes, std::vector<Item>> value;

    bool isList() const { return value.index() == 1; }
    const Bytes &string() const { return std::get<0>(value); }
    const std::vector<Item> &list() const { return std::get<1>(value); }
    bool operator==(const Item &) const = default;
};

Item string(BytesView bytes);
Item integer(const UInt256 &value); ///< big-endian without leading zeros
Item list(std::vector<Item> items);

Bytes encode(const Item &item);

/// Strict: canonical lengths, canonical single bytes, nothing left over, at most 32 lists inside each other
/// and 1 MiB in all (items take up to 32 times the memory of their bytes).
/// @return InvalidRlp or TooLarge.
Result<Item> decode(BytesView bytes);

/// The integer form: no leading zero, at most 32 bytes.
Result<UInt256> toInteger(const Item &item);

} // namespace capstan::rlp
