// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"

#include <optional>
#include <span>

namespace capstan {

/// Two addresses that a person would take for one another: others, and yet with the same first four and last
/// four hex digits, which is what people compare and what a swindler computes.
bool looksAlike(const Address &one, const Address &other);

/// The first of @p known that @p address looks like; none when the address itself is among them.
std::optional<Address> lookalikeOf(const Address &address, std::span<const Address> known);

} // namespace capstan
