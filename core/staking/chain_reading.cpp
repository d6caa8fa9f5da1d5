// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/chain_reading.h"

#include "core/contracts/erc20.h"
#include "core/contracts/staking_config.h"
#include "core/contracts/validator_storage.h"

namespace capstan {

void prepareReading(ChainReading &reading, const Assumptions &assumptions, const std::vector<Address> &others)
{
    reading = {};
    for (const Address &address : assumptions.validators) {
        reading.providers.push_back({.address = address, .listed = true});
    }
    for (const Address &address : others) {
        reading.providers.push_back({.address = address, .listed = false});
    }
    if (!assumptions.migrated) {
        reading.afterMigration = reading.providers;
    }
}

std::vector<View> generalViews(const NetworkProfile &profile, const Address &account,
                               const Assumptions &assumptions, ChainReading &reading)
{
    using namespace ankr_staking;
    const Address &staking = profile.staking;
    const Address &config = profile.stakingConfig;
    std::vector<View> views{
        view(staking, getStakingConfig(), decodeAddress, reading.stakingConfig),
        view(staking, getErc20Token(), decodeAddress, reading.token),
        view(staking, currentEpoch(), decodeUint64, reading.currentEpoch),
        view(staking, isMigratedDelegator(account), decodeBool, reading.migrated),
        view(config, staking_config::getEpochBlockInterval(), staking_config::decodeEpochBlockInterval,
             reading.epochBlockInterval),
        view(config, staking_config::getLockPeriod(), staking_config::decodeLockPeriod, reading.lockPeriod),
        view(config, staking_config::getUndelegatePeriod(), staking_config::decodeUndelegatePeriod,
             reading.undelegatePeriod),
        view(config, staking_config::getMinStakingAmount(), staking_config::decodeMinStakingAmount,
             reading.minimumStake),
        view(profile.token, erc20::balanceOf(account), erc20::decodeBalance, reading.ankrBalance),
        view(profile.token, erc20::allowance(account, staking), erc20::decodeAllowance, reading.allowance),
    };
    views.push_back(
        {assumptions.storageHoldsList ? *assumptions.validatorStorage : staking,
         validator_storage::getValidators(), [&reading](const Result<Bytes> &answer) -> Result<void> {
             reading.validators =
                 answer.and_then([](const Bytes &data) { return validator_storage::decodeValidators(data); });
             return {};
         }});
    // Older deployments have no such function: there its failure is an answer.
    views.push_back({staking, getValidatorStorage(), [&reading](const Result<Bytes> &answer) -> Result<void> {
                         if (const auto named =
                                 answer.and_then([](const Bytes &data) { return decodeAddress(data); });
                             named && !named->isZero()) {
                             reading.validatorStorage = *named;
                         }
                         return {};
                     }});
    return views;
}

std::vector<View> providerViews(const NetworkProfile &profile, const Address &account, std::uint64_t epoch,
                                std::vector<ProviderReading> &providers)
{
    using namespace ankr_staking;
    const Address &staking = profile.staking;
    std::vector<View> views;
    for (ProviderReading &provider : providers) {
        const Address &address = provider.address;
        views.push_back(view(staking, getValidatorStatus(address), decodeValidatorStatus, provider.info));
        if (epoch > 0) {
            views.push_back(view(staking, getValidatorStatusAtEpoch(address, epoch - 1),
                                 decodeValidatorStatus, provider.lastEpoch));
        }
        views.push_back(view(staking, getValidatorDelegation(address, account), decodeValidatorDelegation,
                             provider.delegated));
        views.push_back(
            view(staking, getDelegateQueue(address, account), decodeDelegateQueue, provider.queue));
        views.push_back(
            view(staking, calcUnlockedDelegatedAmount(address, account), decodeUint, provider.unlocked));
        views.push_back(view(staking, getDelegatorFee(address, account), decodeUint, provider.fee));
        views.push_back(
            view(staking, getPendingDelegatorFee(address, account), decodeUint, provider.pending));
        views.push_back(view(staking, getStakingRewards(address, account), decodeUint, provider.rewards));
        views.push_back(view(staking, calcAvailableForRedelegateAmount(address, account),
                             decodeRedelegateAmount, provider.restake));
    }
    return views;
}

} // namespace capstan
