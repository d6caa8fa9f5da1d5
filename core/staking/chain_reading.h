// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ankr_staking.h"
#include "core/network/network_profile.h"
#include "core/staking/view_batch.h"

#include <optional>
#include <vector>

namespace capstan {

/// What a contract says about an account and one provider; each figure well-formed, none judged yet.
struct ProviderReading
{
    Address address;
    bool listed = true; ///< in the contract's list of validators
    ankr_staking::ValidatorInfo info = {};
    ankr_staking::ValidatorInfo lastEpoch = {}; ///< of the epoch before; nothing in epoch 0
    UInt256 delegated = {};
    std::vector<ankr_staking::DelegateRecord> queue = {};
    UInt256 unlocked = {};
    UInt256 fee = {}; ///< claimable unstaked amount and rewards together
    UInt256 pending = {};
    UInt256 rewards = {};
    ankr_staking::RedelegateAmount restake = {};
};

/// What has to be known before everything can be asked for in one request. A reading answers the same
/// questions, so that it shows by itself whether it was asked on wrong assumptions.
struct Assumptions
{
    std::optional<Address> validatorStorage; ///< what getValidatorStorage() names; none in older deployments
    bool storageHoldsList = false;           ///< else the staking contract does
    std::vector<Address> validators;         ///< in the contract's order
    bool migrated = false;                   ///< false: the account is read as it is and as it would be
    std::uint64_t epoch = 0;
    bool operator==(const Assumptions &) const = default;
};

/// All that the chain says at one block, as the views filled it in.
struct ChainReading
{
    Address stakingConfig;
    Address token;
    std::optional<Address> validatorStorage;
    /// From where it was assumed to be: of no meaning, and perhaps an error, when validatorStorage is
    /// another.
    Result<std::vector<Address>> validators;
    bool migrated = false;
    std::uint64_t currentEpoch = 0;
    std::uint64_t epochBlockInterval = 0;
    std::uint64_t lockPeriod = 0;
    std::uint64_t undelegatePeriod = 0;
    UInt256 minimumStake;
    UInt256 ankrBalance;
    UInt256 allowance; ///< of the staking contract
    UInt256 ethBalance;
    std::vector<ProviderReading> providers;
    /// The same providers as they would be after migrateDelegator; empty when not asked for.
    std::vector<ProviderReading> afterMigration;
};

/// Makes room in @p reading for @p assumptions' providers, and for @p others that are in no list but may hold
/// a stake.
void prepareReading(ChainReading &reading, const Assumptions &assumptions,
                    const std::vector<Address> &others);

/// The views that fill everything but the providers and the ETH balance. @p reading outlives them.
std::vector<View> generalViews(const NetworkProfile &profile, const Address &account,
                               const Assumptions &assumptions, ChainReading &reading);
/// The views that fill @p providers, which outlives them unchanged in size.
std::vector<View> providerViews(const NetworkProfile &profile, const Address &account, std::uint64_t epoch,
                                std::vector<ProviderReading> &providers);

} // namespace capstan
