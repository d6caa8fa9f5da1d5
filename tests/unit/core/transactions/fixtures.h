// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ankr_staking.h"
#include "core/network/network_profile.h"
#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"
#include "core/transactions/chain_facts.h"

/// One account, one provider, one chain: 50 blocks an epoch, the head at block 1130 in epoch 22.
namespace capstan::testing {

inline Address addressOf(std::uint8_t byte)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes.fill(byte);
    return Address(bytes);
}

inline Hash32 hashOf(std::uint8_t byte)
{
    std::array<std::uint8_t, 32> bytes{};
    bytes.fill(byte);
    return Hash32(bytes);
}

inline UInt256 ankr(std::uint64_t amount)
{
    return UInt256(amount) * UInt256(1'000'000'000'000'000'000);
}

inline const Address account = addressOf(0xaa);
inline const Address provider = addressOf(0xbb);
inline const Address staking = addressOf(0xcc);
inline const Address token = addressOf(0xc1);
inline const Address stakingConfig = addressOf(0xc2);
inline const Address recipient = addressOf(0x5e);
inline const Address implementation = addressOf(0xdd);
inline const Hash32 genesis = hashOf(0x60);
inline constexpr std::uint64_t interval = 50;
inline constexpr std::uint64_t headNumber = 1130;
inline constexpr std::uint64_t gwei = 1'000'000'000;

inline BlockHeader headerOf(std::uint64_t number, std::uint8_t fork = 0)
{
    BlockHeader header;
    header.number = number;
    std::array<std::uint8_t, 32> bytes{};
    bytes[0] = fork;
    bytes[30] = static_cast<std::uint8_t>(number >> 8);
    bytes[31] = static_cast<std::uint8_t>(number);
    header.hash = Hash32(bytes);
    header.timestamp = 1'700'000'000 + number * 12;
    header.gasLimit = 30'000'000;
    header.baseFeePerGas = UInt256(10 * gwei);
    return header;
}

inline NetworkProfile profileOf(const std::vector<QString> &urls = {QStringLiteral("http://127.0.0.1:1")})
{
    NetworkProfile profile;
    profile.name = QStringLiteral("Test");
    profile.chainId = 31337;
    for (const QString &url : urls)
        profile.rpcUrls.emplace_back(url);
    profile.staking = staking;
    profile.token = token;
    profile.stakingConfig = stakingConfig;
    return profile;
}

/// 3,000 + 2,000 unlocked and 1,000 locked; nothing waits.
inline StakingSnapshot snapshotAt(std::uint64_t block)
{
    StakingSnapshot snapshot;
    snapshot.chainId = 31337;
    snapshot.genesis = genesis;
    snapshot.block = headerOf(block);
    snapshot.clock.epochBlockInterval = interval;
    snapshot.clock.lockPeriodEpochs = 12;
    snapshot.clock.undelegatePeriodEpochs = 1;
    snapshot.clock.headBlock = block;
    snapshot.clock.headTime = static_cast<qint64>(snapshot.block.timestamp);
    snapshot.clock.millisecondsPerBlock = 12'000;
    snapshot.account = account;
    snapshot.contracts = contractsOf(profileOf());
    snapshot.implementation = implementation;
    ProviderPosition position;
    position.address = provider;
    position.status = ProviderStatus::Active;
    position.locking = LockStatus::PartiallyUnlocked;
    position.staked = ankr(6000);
    position.unlocked = ankr(5000);
    position.rewards = ankr(60);
    position.stakes = {
        {3, ankr(3000), ankr(3000), 0, LockStatus::Unlocked, 15, 750},
        {5, ankr(2000), ankr(2000), 0, LockStatus::Unlocked, 17, 850},
        {18, ankr(1000), ankr(1000), 0, LockStatus::Locked, 30, 1500},
    };
    snapshot.providers = {position};
    return snapshot;
}

inline TransactionAction unstakeOf(const UInt256 &amount)
{
    return {ActionKind::Unstake, provider, amount};
}

/// The call that the action makes for the account.
inline PlannedCall callOf(const TransactionAction &action)
{
    return capstan::callOf(contractsOf(profileOf()), account, action).value();
}

inline TransactionAction claimOf(const UInt256 &amount)
{
    return {ActionKind::ClaimUnstaked, provider, amount};
}

/// What an honest node says about an unstake at block 1130.
inline ChainFacts honestFacts()
{
    ChainFacts facts;
    facts.block = headerOf(headNumber);
    facts.head = facts.block;
    facts.genesis = genesis;
    facts.minedNonce = 7;
    facts.pendingNonce = 7;
    facts.balance = ankr(1) / 4;
    facts.implementation = implementation;
    facts.simulation.estimatedGas = 200'000;
    facts.feeHistory.oldestBlock = headNumber - 19;
    facts.feeHistory.baseFeePerGas.assign(21, UInt256(10 * gwei));
    facts.feeHistory.gasUsedRatio.assign(20, 0.5);
    facts.feeHistory.reward.assign(20, {UInt256(gwei), UInt256(2 * gwei), UInt256(3 * gwei)});
    return facts;
}

/// Signed, for the nonce 7.
inline TransactionRecord recordOf(ActionKind kind = ActionKind::Unstake)
{
    TransactionRecord record;
    record.id = 1;
    record.chainId = 31337;
    record.genesis = genesis;
    record.account = account;
    record.hash = hashOf(0x77);
    record.nonce = 7;
    record.raw = {0x02, 0xc0};
    record.action = {kind, provider, ankr(2000)};
    record.maxFee = UInt256(100 * gwei) * 320'000;
    record.madeInEpoch = 22;
    record.claimEpoch = kind == ActionKind::Unstake ? 24 : 0;
    return record;
}

/// An event of the staking contract about the account and the provider.
inline Log eventOf(ankr_staking::StakingEvent::Kind kind, const UInt256 &amount, std::uint64_t epoch)
{
    const auto wordOf = [](const Address &address) {
        std::array<std::uint8_t, 32> word{};
        std::copy(address.bytes().begin(), address.bytes().end(), word.begin() + 12);
        return Hash32(word);
    };
    Log log;
    log.address = staking;
    log.topics = {ankr_staking::topicOf(kind), wordOf(provider), wordOf(account)};
    const auto amountWord = toBigEndian32(amount);
    const auto epochWord = toBigEndian32(epoch);
    log.data.assign(amountWord.begin(), amountWord.end());
    log.data.insert(log.data.end(), epochWord.begin(), epochWord.end());
    return log;
}

/// The receipt of recordOf() in block @p block.
inline Receipt receiptIn(const BlockHeader &block, std::vector<Log> logs = {})
{
    Receipt receipt;
    receipt.transactionHash = hashOf(0x77);
    receipt.blockHash = block.hash;
    receipt.blockNumber = block.number;
    receipt.from = account;
    receipt.to = staking;
    receipt.succeeded = true;
    receipt.gasUsed = 180'000;
    receipt.effectiveGasPrice = UInt256(12 * gwei);
    receipt.logs = std::move(logs);
    for (Log &log : receipt.logs) {
        log.blockHash = block.hash;
        log.blockNumber = block.number;
        log.transactionHash = receipt.transactionHash;
    }
    return receipt;
}

} // namespace capstan::testing
