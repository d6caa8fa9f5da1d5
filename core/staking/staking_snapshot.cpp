// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/staking_snapshot.h"

#include <algorithm>

namespace capstan {

StakingContracts contractsOf(const NetworkProfile &profile)
{
    return {profile.staking, profile.token, profile.stakingConfig};
}

const ProviderPosition *StakingSnapshot::find(const Address &provider) const
{
    const auto found = std::ranges::find(providers, provider, &ProviderPosition::address);
    return found == providers.end() ? nullptr : &*found;
}

qint64 chainNow(const StakingSnapshot &snapshot, qint64 monotonicMs)
{
    const qint64 passed = std::max<qint64>(0, monotonicMs - snapshot.receivedAtMonotonicMs) / 1000;
    return static_cast<qint64>(snapshot.block.timestamp) + passed;
}

} // namespace capstan
