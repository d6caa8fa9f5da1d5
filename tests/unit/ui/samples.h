// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ethereum/token_amount.h"
#include "core/staking/staking_snapshot.h"
#include "core/transactions/transaction_preview.h"

namespace capstan::test {

inline UInt256 ankr(const char *plain)
{
    return parsePlainAmount(QString::fromLatin1(plain)).value();
}

inline Address addressOf(const char *hex)
{
    return Address::fromHex(QString::fromLatin1(hex)).value();
}

inline Address ankrProvider()
{
    return addressOf("0x2Dcd81c37bb2f3399b54E4D497f77e1cA7c2a21F");
}

/// Epoch 10 of 100 blocks, at block 1050: locked for 3 epochs, claimable 1 epoch after the next. One provider
/// with stakes of 1,000 and 500 (unlocked) and 250 (locked), and 10 of rewards. Ten seconds a block.
inline StakingSnapshot sampleSnapshot()
{
    StakingSnapshot snapshot;
    snapshot.networkName = QStringLiteral("Test");
    snapshot.chainId = 1;
    snapshot.clock.epochBlockInterval = 100;
    snapshot.clock.lockPeriodEpochs = 3;
    snapshot.clock.undelegatePeriodEpochs = 1;
    snapshot.clock.headBlock = 1050;
    snapshot.clock.headTime = 1'700'000'000; // Tue 14 Nov 2023, 22:13:20 UTC
    snapshot.clock.millisecondsPerBlock = 10'000;
    snapshot.block.number = snapshot.clock.headBlock;
    snapshot.block.timestamp = static_cast<std::uint64_t>(snapshot.clock.headTime);
    snapshot.account = addressOf("0x45Ed3a334e020b89ECb47453238275713d14a342");
    snapshot.ethBalance = ankr("0.5");

    ProviderPosition provider;
    provider.address = ankrProvider();
    provider.name = QStringLiteral("Ankr");
    provider.status = ProviderStatus::Active;
    provider.locking = LockStatus::PartiallyUnlocked;
    provider.staked = ankr("1750");
    provider.unlocked = ankr("1500");
    provider.rewards = ankr("10");
    const auto addStake = [&provider](std::uint64_t epoch, const char *amount, LockStatus locking) {
        Stake stake;
        stake.epoch = epoch;
        stake.amount = ankr(amount);
        stake.shares = ankr(amount);
        stake.locking = locking;
        stake.unlockEpoch = epoch + 3;
        stake.unlockBlock = stake.unlockEpoch * 100;
        provider.stakes.push_back(stake);
    };
    addStake(5, "1000", LockStatus::Unlocked);
    addStake(7, "500", LockStatus::Unlocked);
    addStake(9, "250", LockStatus::Locked);
    snapshot.providers.push_back(provider);
    return snapshot;
}

inline StakingSnapshotPtr shared(StakingSnapshot snapshot)
{
    return std::make_shared<const StakingSnapshot>(std::move(snapshot));
}

/// What a confirmation shows of an unstake of 400 ANKR of sampleSnapshot().
inline TransactionPreview samplePreview()
{
    const StakingSnapshot snapshot = sampleSnapshot();
    TransactionPreview preview;
    preview.action = {ActionKind::Unstake, ankrProvider(), ankr("400")};
    preview.networkName = snapshot.networkName;
    preview.account = snapshot.account;
    preview.transaction.chainId = 1;
    preview.transaction.nonce = 16;
    preview.transaction.gasLimit = 374'400;
    preview.transaction.to = addressOf("0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f");
    preview.transaction.data = Bytes(68, 0x4d);
    preview.transaction.fee = {UInt256(3'000'000'000), UInt256(100'000'000)};
    preview.digest = signingDigest(preview.transaction);
    preview.call.functionName = QStringLiteral("undelegate");
    preview.call.signature = QStringLiteral("undelegate(address,uint256)");
    preview.call.arguments = {{QStringLiteral("validator"), QStringLiteral("address"),
                               abi::Value{ankrProvider()}, DecodedArgument::Meaning::Provider},
                              {QStringLiteral("amount"), QStringLiteral("uint256"), abi::Value{ankr("400")},
                               DecodedArgument::Meaning::AnkrAmount}};
    preview.simulatedOn = snapshot.block;
    preview.estimatedGas = 234'000;
    for (const FeeLevel level : {FeeLevel::Slow, FeeLevel::Market, FeeLevel::Fast}) {
        FeeOption &option = preview.fees[static_cast<std::size_t>(level)];
        option.level = level;
        option.expectedFee = ankr("0.00092");
        option.maximumFee = ankr("0.00214");
        option.expectedWaitSeconds = 24;
    }
    preview.unstake = planUnstake(snapshot, ankrProvider(), ankr("400")).value();
    preview.ankrIn = ankr("2.5");
    preview.effect.ankrIn = preview.ankrIn;
    preview.isEffectSimulated = true;
    return preview;
}

inline TransactionPreviewPtr shared(TransactionPreview preview)
{
    return std::make_shared<const TransactionPreview>(std::move(preview));
}

/// An active one at an address that begins with @p number.
inline ProviderPosition sampleProvider(std::uint8_t number, const QString &name, std::optional<double> apr,
                                       const char *total)
{
    ProviderPosition position;
    std::array<std::uint8_t, 20> address{};
    address[0] = number;
    position.address = Address(address);
    position.name = name;
    position.aprPercent = apr;
    position.totalDelegated = ankr(total);
    position.status = ProviderStatus::Active;
    return position;
}

} // namespace capstan::test
