// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

#include <QRandomGenerator>

#include <algorithm>

namespace capstan::test {

/// Snapshots of one account as no chain would follow one another with: providers come, go and change places,
/// stakes appear, shrink and unlock, buckets fill and empty. The same seed gives the same ones.
class RandomSnapshots
{
public:
    explicit RandomSnapshots(quint32 seed)
        : m_random(seed)
    {
    }

    StakingSnapshotPtr next()
    {
        auto snapshot = std::make_shared<StakingSnapshot>();
        snapshot->chainId = 1;
        snapshot->clock = {100, 3, 1, 1000 + below(400), 1'700'000'000 + qint64(below(9000)), 12'000};
        snapshot->block.number = snapshot->clock.headBlock;
        for (int number = 0; number < 6; ++number) {
            if (below(3) > 0)
                snapshot->providers.push_back(provider(number, snapshot->clock));
        }
        for (std::size_t i = snapshot->providers.size(); i > 1; --i)
            std::swap(snapshot->providers[i - 1], snapshot->providers[below(i)]);
        return snapshot;
    }

private:
    std::uint64_t below(std::uint64_t bound) { return m_random.bounded(static_cast<quint32>(bound)); }
    UInt256 amountOrNothing() { return UInt256(below(2) * below(1000)) * UInt256(10'000'000'000'000'000); }

    ProviderPosition provider(int number, const EpochClock &clock)
    {
        ProviderPosition position;
        std::array<std::uint8_t, 20> address{};
        address[19] = static_cast<std::uint8_t>(number + 1);
        position.address = Address(address);
        position.status = static_cast<ProviderStatus>(below(4));
        position.rewards = amountOrNothing();
        position.pending = amountOrNothing();
        position.claimable = amountOrNothing();
        if (position.pending != 0)
            position.claim = ClaimWindow{clock.currentEpoch() + below(2), clock.currentEpoch() + 2};
        for (std::uint64_t count = below(5), epoch = below(12); count > 0; --count, epoch += below(3)) {
            Stake stake; // two of one epoch at times
            stake.epoch = epoch;
            stake.amount = UInt256(1 + below(100)) * UInt256(10'000'000'000);
            stake.unlockEpoch = clock.unlockEpochOf(epoch);
            stake.unlockBlock = clock.firstBlockOf(stake.unlockEpoch);
            const bool open = stake.unlockEpoch <= clock.currentEpoch();
            stake.locking = open ? LockStatus::Unlocked : LockStatus::Locked;
            position.staked += stake.amount;
            position.stakes.push_back(stake);
        }
        return position;
    }

    QRandomGenerator m_random;
};

} // namespace capstan::test
