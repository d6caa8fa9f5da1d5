// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/weekly_rewards.h"

namespace capstan {

namespace {

constexpr double MillionthsPerPercent = 10'000;
constexpr std::uint64_t MillionthsOfWeeksPerYear = 52'177'500; // 365.2425 days
constexpr double MaxPercent = 1e9;                             // any more is no rate

} // namespace

std::optional<UInt256> weeklyRewards(const StakingSnapshot &snapshot)
{
    UInt256 sum = 0;
    for (const ProviderPosition &provider : snapshot.providers) {
        if (provider.staked == 0)
            continue;
        // The negation also catches what is not a number.
        if (!provider.aprPercent || !(*provider.aprPercent >= 0 && *provider.aprPercent <= MaxPercent))
            return std::nullopt;
        const auto rate = static_cast<std::uint64_t>(*provider.aprPercent * MillionthsPerPercent);
        const auto part = multiplyDivide(provider.staked, rate, MillionthsOfWeeksPerYear);
        const auto next = part ? add(sum, *part) : part;
        if (!next)
            return std::nullopt;
        sum = *next;
    }
    return sum;
}

} // namespace capstan
