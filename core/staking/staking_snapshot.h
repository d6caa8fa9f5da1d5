// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/address.h"
#include "core/ethereum/block.h"
#include "core/ethereum/uint256.h"
#include "core/network/network_profile.h"
#include "core/staking/epoch_clock.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace capstan {

enum class ProviderStatus { NotFound, Active, Pending, Jailed };
enum class LockStatus { None, Locked, PartiallyUnlocked, Unlocked };

/// One record of the contract's queue, oldest first.
struct Stake
{
    std::uint64_t epoch = 0; ///< the record's: the epoch after the one it was staked in
    UInt256 amount;          ///< wei
    UInt256 shares;          ///< the record's part in the provider's rewards
    UInt256 claimed;         ///< rewards of these shares that were taken before, in the contract's own unit
    LockStatus locking = LockStatus::Locked; ///< Locked or Unlocked
    std::uint64_t unlockEpoch = 0;
    std::uint64_t unlockBlock = 0;
    bool operator==(const Stake &) const = default;
};

/// When the waiting bucket of a provider can be claimed. Both ends are equal when the bucket's epoch is known
/// (from our journal or an event); otherwise they bound it.
struct ClaimWindow
{
    std::uint64_t earliestEpoch = 0;
    std::uint64_t latestEpoch = 0;
    bool isExact() const { return earliestEpoch == latestEpoch; }
    bool operator==(const ClaimWindow &) const = default;
};

/// Everything the account has with one provider.
struct ProviderPosition
{
    Address address;
    QString name; ///< the person's label, else the profile's name; empty without either
    ProviderStatus status = ProviderStatus::NotFound;
    LockStatus locking = LockStatus::None;
    UInt256 staked;
    UInt256 unlocked;
    UInt256 rewards;
    UInt256 pending;                  ///< unstaked, still waiting
    UInt256 claimable;                ///< unstaked, can be claimed now
    UInt256 restakeAmount;            ///< what a restake would lock: the rewards in whole steps of 1e10 wei
    UInt256 restakeDust;              ///< what it would pay out instead
    std::optional<ClaimWindow> claim; ///< with pending > 0
    UInt256 totalDelegated;           ///< by everyone
    std::optional<double> aprPercent; ///< none: unknown, which is not 0 %
    std::vector<Stake> stakes;

    bool isEmpty() const { return staked == 0 && rewards == 0 && pending == 0 && claimable == 0; }
    bool operator==(const ProviderPosition &) const = default;
};

struct StakingTotals
{
    UInt256 staked;
    UInt256 unlocked;
    UInt256 rewards;
    UInt256 pending;
    UInt256 claimable;
    bool operator==(const StakingTotals &) const = default;
};

/// The profile's contracts, which the chain was found to name too.
struct StakingContracts
{
    Address staking;
    Address token;
    Address stakingConfig;
    bool operator==(const StakingContracts &) const = default;
};

StakingContracts contractsOf(const NetworkProfile &profile);

/// One account at one block, whole: every figure of it is of that block. Immutable once published.
/// An account that has not been migrated is shown as it will be after migration (protocol.md), with
/// `migrated` false.
struct StakingSnapshot
{
    QString networkName;
    std::uint64_t chainId = 0;
    Hash32 genesis; ///< block 0's hash: two chains may share a chain id
    StakingContracts contracts;
    BlockHeader block;
    EpochClock clock;
    Address account;
    UInt256 ethBalance;  ///< wei
    UInt256 ankrBalance; ///< wei
    UInt256 allowance;   ///< wei of ANKR that the staking contract may take; 2^256 − 1 is without limit
    bool migrated = true;
    bool migrationRevealsMore = false; ///< a migration would change what the contract shows
    bool accountHasCode = false;       ///< EIP-7702 delegation or a contract
    StakingTotals totals;
    std::vector<ProviderPosition>
        providers; ///< in the contract's order, those with a position but not listed last
    UInt256 minimumStake;
    Address implementation;           ///< EIP-1967; zero: the contract is not a proxy
    qint64 receivedAtMonotonicMs = 0; ///< chain time now = block.timestamp + what passed since

    const ProviderPosition *find(const Address &provider) const;
    bool operator==(const StakingSnapshot &) const = default;
};

using StakingSnapshotPtr = std::shared_ptr<const StakingSnapshot>;

/// Seconds since 1970, by the chain's clock.
qint64 chainNow(const StakingSnapshot &snapshot, qint64 monotonicMs);

} // namespace capstan

Q_DECLARE_METATYPE(capstan::StakingSnapshotPtr)
