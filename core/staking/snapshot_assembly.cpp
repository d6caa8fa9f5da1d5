// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/snapshot_assembly.h"

#include "core/staking/claim_window.h"

#include <algorithm>

namespace capstan {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Far above any chain's, and low enough that no block or time made from them overflows.
constexpr std::uint64_t MaxBlock = 1ULL << 48;
constexpr std::uint64_t MaxTimestamp = 1ULL << 37;
constexpr std::uint64_t MaxUnlockBlock = 1ULL << 53;
constexpr double SecondsPerYear = 31'557'600;

tl::unexpected<Error> inconsistent(const QString &figure)
{
    return failure(ErrorCode::InconsistentReply, figure);
}

Result<EpochClock> clockOf(const SnapshotMaterial &material)
{
    const ChainReading &reading = material.reading;
    const BlockHeader &head = material.head;
    const BlockHeader &reference = material.reference;
    if (head.number > MaxBlock || head.timestamp > MaxTimestamp) {
        return inconsistent(u"block"_s);
    }
    if (reference.number > head.number || reference.timestamp > head.timestamp) {
        return inconsistent(u"timestamp"_s);
    }
    if (reading.epochBlockInterval == 0 || reading.epochBlockInterval > MaxEpochBlockInterval) {
        return inconsistent(u"epochBlockInterval"_s);
    }
    if (reading.lockPeriod > MaxPeriodEpochs || reading.undelegatePeriod > MaxPeriodEpochs) {
        return inconsistent(reading.lockPeriod > MaxPeriodEpochs ? u"lockPeriod"_s : u"undelegatePeriod"_s);
    }
    EpochClock clock;
    clock.epochBlockInterval = reading.epochBlockInterval;
    clock.lockPeriodEpochs = reading.lockPeriod;
    clock.undelegatePeriodEpochs = reading.undelegatePeriod;
    clock.headBlock = head.number;
    clock.headTime = static_cast<qint64>(head.timestamp);
    clock.measuredBlocks = head.number - reference.number;
    clock.measuredSeconds = static_cast<qint64>(head.timestamp - reference.timestamp);
    if (clock.measuredBlocks > 0) {
        clock.millisecondsPerBlock = clock.measuredSeconds * 1000 / static_cast<qint64>(clock.measuredBlocks);
    }
    if (reading.currentEpoch != clock.currentEpoch()) {
        return inconsistent(u"currentEpoch"_s);
    }
    return clock;
}

ProviderStatus statusOf(ankr_staking::ValidatorStatus status)
{
    switch (status) {
    case ankr_staking::ValidatorStatus::NotFound:
        return ProviderStatus::NotFound;
    case ankr_staking::ValidatorStatus::Active:
        return ProviderStatus::Active;
    case ankr_staking::ValidatorStatus::Pending:
        return ProviderStatus::Pending;
    case ankr_staking::ValidatorStatus::Jailed:
        return ProviderStatus::Jailed;
    }
    return ProviderStatus::NotFound;
}

LockStatus lockingOf(const ProviderPosition &position)
{
    if (position.staked == 0) {
        return LockStatus::None;
    }
    if (position.unlocked == 0) {
        return LockStatus::Locked;
    }
    return position.unlocked == position.staked ? LockStatus::Unlocked : LockStatus::PartiallyUnlocked;
}

/// The queue as stakes, and its sums checked against what the contract says they are. The contract unlocks
/// from the front only.
Result<void> addStakes(const EpochClock &clock, const ProviderReading &reading, ProviderPosition &position)
{
    bool isUnlocked = true;
    for (const auto &record : reading.queue) {
        const UInt256 unlockEpoch = UInt256(record.epoch) + clock.lockPeriodEpochs;
        const UInt256 unlockBlock = unlockEpoch * clock.epochBlockInterval;
        if (unlockBlock > MaxUnlockBlock) {
            return inconsistent(u"getDelegateQueue"_s);
        }
        Stake stake{record.epoch,
                    record.amount,
                    record.shares,
                    record.claimed,
                    LockStatus::Locked,
                    clock.unlockEpochOf(record.epoch),
                    0};
        stake.unlockBlock = clock.firstBlockOf(stake.unlockEpoch);
        isUnlocked = isUnlocked && stake.unlockEpoch <= clock.currentEpoch();
        if (record.amount == 0) {
            continue; // a migration leaves these of stakes that had been unstaked before it
        }
        const auto staked = add(position.staked, stake.amount);
        const auto unlocked = add(position.unlocked, isUnlocked ? stake.amount : UInt256());
        if (!staked || !unlocked) {
            return inconsistent(u"getDelegateQueue"_s);
        }
        stake.locking = isUnlocked ? LockStatus::Unlocked : LockStatus::Locked;
        position.staked = *staked;
        position.unlocked = *unlocked;
        position.stakes.push_back(std::move(stake));
    }
    if (position.staked != reading.delegated) {
        return inconsistent(u"getValidatorDelegation"_s);
    }
    if (position.unlocked != reading.unlocked) {
        return inconsistent(u"calcUnlockedDelegatedAmount"_s);
    }
    return {};
}

/// A restake takes whole steps, and no more than there is to take.
Result<void> addRestake(const ProviderReading &reading, ProviderPosition &position)
{
    const UInt256 step(ankr_staking::BalanceCompactPrecision);
    const auto taken = add(reading.restake.toStake, reading.restake.dust);
    if (reading.restake.toStake % step != 0 || reading.restake.dust >= step || !taken ||
        *taken > reading.fee) {
        return inconsistent(u"calcAvailableForRedelegateAmount"_s);
    }
    position.restakeAmount = reading.restake.toStake;
    position.restakeDust = reading.restake.dust;
    return {};
}

Result<ProviderPosition> positionOf(const NetworkProfile &profile, const EpochClock &clock,
                                    const SnapshotMaterial &material, const ProviderReading &reading)
{
    ProviderPosition position;
    position.address = reading.address;
    position.name = profile.providerNames.value(reading.address);
    position.status = statusOf(reading.info.status);
    if (const auto added = addStakes(clock, reading, position); !added) {
        return tl::unexpected(added.error());
    }
    const auto claimable = subtract(reading.fee, reading.rewards);
    if (!claimable) {
        return inconsistent(u"getDelegatorFee"_s);
    }
    if (const auto added = addRestake(reading, position); !added) {
        return tl::unexpected(added.error());
    }
    position.locking = lockingOf(position);
    position.rewards = reading.rewards;
    position.pending = reading.pending;
    position.claimable = *claimable;
    if (position.pending > 0) {
        position.claim = claimWindow(clock, position.address, position.pending, material.ours);
    }
    position.totalDelegated = reading.info.totalDelegated;
    position.aprPercent = aprPercent(clock, reading.lastEpoch);
    return position;
}

/// Listed providers, and those others that the account has something with.
Result<std::vector<ProviderPosition>> positionsOf(const NetworkProfile &profile, const EpochClock &clock,
                                                  const SnapshotMaterial &material,
                                                  const std::vector<ProviderReading> &readings)
{
    std::vector<ProviderPosition> positions;
    for (const ProviderReading &reading : readings) {
        auto position = positionOf(profile, clock, material, reading);
        if (!position) {
            return tl::unexpected(position.error());
        }
        if (reading.listed || !position->isEmpty()) {
            positions.push_back(std::move(*position));
        }
    }
    return positions;
}

Result<StakingTotals> totalsOf(const std::vector<ProviderPosition> &positions)
{
    StakingTotals totals;
    const auto grow = [](UInt256 &total, const UInt256 &amount) {
        const auto sum = add(total, amount);
        total = sum.value_or(total);
        return sum.has_value();
    };
    for (const ProviderPosition &position : positions) {
        if (!grow(totals.staked, position.staked) || !grow(totals.unlocked, position.unlocked) ||
            !grow(totals.rewards, position.rewards) || !grow(totals.pending, position.pending) ||
            !grow(totals.claimable, position.claimable)) {
            return inconsistent(u"totals"_s);
        }
    }
    return totals;
}

/// The EIP-1967 slot holds an address, or nothing where there is no proxy.
Result<Address> implementationOf(const Hash32 &slot)
{
    return ankr_staking::decodeAddress(slot.bytes()).map_error([](const Error &) {
        return Error{ErrorCode::InconsistentReply, u"implementation"_s};
    });
}

Result<void> checkContracts(const NetworkProfile &profile, const ChainReading &reading)
{
    if (reading.stakingConfig != profile.stakingConfig) {
        return failure(ErrorCode::ContractMismatch, reading.stakingConfig.toChecksumHex());
    }
    if (reading.token != profile.token) {
        return failure(ErrorCode::ContractMismatch, reading.token.toChecksumHex());
    }
    return {};
}

} // namespace

std::optional<double> aprPercent(const EpochClock &clock, const ankr_staking::ValidatorInfo &lastEpoch)
{
    if (clock.currentEpoch() == 0 || clock.measuredBlocks == 0 || clock.measuredSeconds <= 0 ||
        lastEpoch.totalDelegated == 0 || lastEpoch.totalRewards == 0) {
        return std::nullopt;
    }
    const double secondsPerBlock =
        static_cast<double>(clock.measuredSeconds) / static_cast<double>(clock.measuredBlocks);
    const double epochsPerYear =
        SecondsPerYear / (secondsPerBlock * static_cast<double>(clock.epochBlockInterval));
    const double rewards = toDecimal(lastEpoch.totalRewards).toDouble();
    const double delegated = toDecimal(lastEpoch.totalDelegated).toDouble();
    return rewards / delegated * epochsPerYear * 100;
}

Result<StakingSnapshotPtr> assembleSnapshot(const NetworkProfile &profile, const SnapshotMaterial &material)
{
    const ChainReading &reading = material.reading;
    if (const auto checked = checkContracts(profile, reading); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto clock = clockOf(material);
    if (!clock) {
        return tl::unexpected(clock.error());
    }
    const auto implementation = implementationOf(material.implementationSlot);
    if (!implementation) {
        return tl::unexpected(implementation.error());
    }
    if (!reading.migrated && reading.afterMigration.size() != reading.providers.size()) {
        return inconsistent(u"migration"_s);
    }
    auto positions = positionsOf(profile, *clock, material, reading.providers);
    bool revealsMore = false;
    if (positions && !reading.migrated) {
        auto after = positionsOf(profile, *clock, material, reading.afterMigration);
        revealsMore = after && *after != *positions;
        positions = std::move(after);
    }
    if (!positions) {
        return tl::unexpected(positions.error());
    }
    const auto totals = totalsOf(*positions);
    if (!totals) {
        return tl::unexpected(totals.error());
    }
    auto snapshot = std::make_shared<StakingSnapshot>();
    snapshot->networkName = profile.name;
    snapshot->chainId = profile.chainId;
    snapshot->genesis = material.genesis;
    snapshot->contracts = contractsOf(profile);
    snapshot->block = material.head;
    snapshot->clock = *clock;
    snapshot->account = material.account;
    snapshot->ethBalance = reading.ethBalance;
    snapshot->ankrBalance = reading.ankrBalance;
    snapshot->allowance = reading.allowance;
    snapshot->migrated = reading.migrated;
    snapshot->migrationRevealsMore = revealsMore;
    snapshot->accountHasCode = material.accountHasCode;
    snapshot->totals = *totals;
    snapshot->providers = std::move(*positions);
    snapshot->minimumStake = reading.minimumStake;
    snapshot->implementation = *implementation;
    snapshot->receivedAtMonotonicMs = material.receivedAtMonotonicMs;
    return snapshot;
}

} // namespace capstan
