// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ankr_staking.h"
#include "core/contracts/multicall3.h"
#include "core/network/network_profile.h"
#include "tests/unit/core/staking/snapshots.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace capstan::testing {

/// A chain in memory with the staking contracts of one account, that answers JSON-RPC as a node does. Its
/// state is the same in every block, but for what follows from the block's number.
struct FakeChain
{
    struct Position
    {
        Address provider;
        ankr_staking::ValidatorStatus status = ankr_staking::ValidatorStatus::Active;
        std::vector<ankr_staking::DelegateRecord> queue = {};
        UInt256 pending = {};
        UInt256 claimable = {};
        UInt256 rewards = {};
        UInt256 epochRewards = ankr(600); ///< of an epoch e: e times as much
    };

    std::uint64_t head = 1130;
    std::uint8_t fork = 0; ///< another one, other hashes from forkBlock on
    std::uint64_t forkBlock = 0;
    std::uint64_t interval = 50;
    bool hasMulticall3 = true;
    bool hasStorage = true;  ///< else the staking contract lists the providers itself
    bool takesHashes = true; ///< as block parameters (EIP-1898)
    bool migrated = true;
    UInt256 allowance = ankr(500); ///< of the staking contract
    std::vector<Address> listed = {provider, otherProvider};
    std::vector<Position> positions; ///< as they are, for a migrated account
    std::vector<Address> withoutCode;
    Address storage = addressOf(0x13);
    UInt256 ethBalance = ankr(1);
    std::vector<std::uint64_t> events; ///< blocks in which the staking contract logs something
    bool tellsLogs = true;
    bool accountHasCode = false;

    /// So many answers of Multicall3 are of the block after the one that was asked for.
    mutable int answersOfNextBlock = 0;

    /// Runs before each call of a batch: a block may come in between.
    std::function<void(const QString &method)> beforeCall;

    int requests = 0;
    QStringList methods; ///< of every call

    FakeChain();
    NetworkProfile profile() const;
    Position &position(const Address &provider);
    Hash32 hashOf(std::uint64_t block) const;
    /// The reply to a request, a batch or a single call.
    QByteArray reply(const QByteArray &request);

private:
    Bytes list() const;
    QJsonObject resultOf(const QString &method, const QJsonArray &params);
    QJsonValue header(std::uint64_t block) const;
    QJsonArray logs(const QJsonValue &filter) const;
    std::optional<std::uint64_t> blockOf(const QJsonValue &parameter) const;
    /// @p migrating: the account is seen as after migrateDelegator. None: reverted.
    std::optional<Bytes> call(const Address &to, BytesView data, std::uint64_t block, bool &migrating) const;
    std::optional<Bytes> callStaking(BytesView data, std::uint64_t block, bool &migrating) const;
    std::optional<Bytes> callProvider(BytesView data, std::uint64_t block, bool migrating) const;
    Bytes aggregate(BytesView data, std::uint64_t block, bool &migrating) const;
    std::optional<Bytes> multicall(BytesView data, std::uint64_t block, bool &migrating) const;
};

} // namespace capstan::testing
