// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <optional>

namespace capstan {

/// An estimate of the rewards of one week, in wei: every stake at its provider's rate of now. None while the
/// rate of a provider with a stake is not known.
std::optional<UInt256> weeklyRewards(const StakingSnapshot &snapshot);

} // namespace capstan
