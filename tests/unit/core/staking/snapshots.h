// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"

namespace capstan::testing {

inline UInt256 ankr(std::uint64_t whole)
{
    return UInt256(whole) * UInt256(1'000'000'000'000'000'000ULL);
}

inline Address addressOf(std::uint8_t last)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes.back() = last;
    return Address(bytes);
}

inline const Address provider = addressOf(0xa1);
inline const Address otherProvider = addressOf(0xa2);

/// Epochs of 50 blocks of 12 s, locks of 12 epochs, unstakes of 1.
inline EpochClock clockAt(std::uint64_t block)
{
    EpochClock clock;
    clock.epochBlockInterval = 50;
    clock.lockPeriodEpochs = 12;
    clock.undelegatePeriodEpochs = 1;
    clock.headBlock = block;
    clock.headTime = 1'700'000'000;
    clock.measuredSeconds = 12;
    clock.measuredBlocks = 1;
    return clock;
}

/// A record whose shares are worth its amount before any reward.
inline Stake stakeOf(const EpochClock &clock, std::uint64_t epoch, const UInt256 &amount)
{
    Stake stake;
    stake.epoch = epoch;
    stake.amount = amount;
    stake.shares = amount;
    stake.unlockEpoch = clock.unlockEpochOf(epoch);
    stake.unlockBlock = clock.firstBlockOf(stake.unlockEpoch);
    stake.locking = stake.unlockEpoch <= clock.currentEpoch() ? LockStatus::Unlocked : LockStatus::Locked;
    return stake;
}

inline void addStake(ProviderPosition &position, const Stake &stake)
{
    position.staked += stake.amount;
    position.unlocked += stake.locking == LockStatus::Unlocked ? stake.amount : UInt256();
    position.stakes.push_back(stake);
}

/// At block 1,130 (epoch 22): 3,749.5 and 3,000.12345678 unlocked, 2,500 and 1,500 locked, nothing else.
inline StakingSnapshot usualSnapshot(std::uint64_t block = 1130)
{
    StakingSnapshot snapshot;
    snapshot.clock = clockAt(block);
    snapshot.block.number = block;
    ProviderPosition position;
    position.address = provider;
    position.status = ProviderStatus::Active;
    addStake(position, stakeOf(snapshot.clock, 4, UInt256("3749500000000000000000")));
    addStake(position, stakeOf(snapshot.clock, 9, UInt256("3000123456780000000000")));
    addStake(position, stakeOf(snapshot.clock, 15, ankr(2500)));
    addStake(position, stakeOf(snapshot.clock, 21, ankr(1500)));
    ProviderPosition empty;
    empty.address = otherProvider;
    snapshot.providers = {position, empty};
    return snapshot;
}

} // namespace capstan::testing
