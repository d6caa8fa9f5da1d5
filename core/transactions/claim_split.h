// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/staking/staking_snapshot.h"

#include <QObject>

#include <vector>

namespace capstan {

class EndpointPool;

/// What claiming the rewards of one provider takes by itself.
struct ClaimGas
{
    Address provider;
    std::uint64_t gas = 0; ///< eth_estimateGas
};

/// The providers of each transaction, in the order of the contract's list.
using ClaimGroups = std::vector<std::vector<Address>>;

/// As few transactions as the claims fit into with the gas limits that they would get (fees.h): the largest
/// first, each where it still fits. One that fits nowhere has a transaction of its own. A pure function.
ClaimGroups packClaims(const std::vector<ClaimGas> &claims);

/// Finds out into how many transactions a claim of all rewards has to be split, by one batch of estimates at
/// the snapshot's block: of the whole claim, and of each provider's. Begin a ClaimAllRewards with each
/// group's providers; they may wait together. Emits finished() once, never from inside the constructor, then
/// deletes itself.
class ClaimSplitJob : public QObject
{
    Q_OBJECT
public:
    ClaimSplitJob(EndpointPool *pool, const StakingSnapshotPtr &snapshot, QObject *parent);

Q_SIGNALS:
    /// One group: all fits. NothingToClaim without rewards; else the first estimate's error (Reverted, what
    /// the node said), or what the pool says.
    void finished(const capstan::Result<capstan::ClaimGroups> &groups);

private:
    void end(const Result<ClaimGroups> &groups);
};

} // namespace capstan

Q_DECLARE_METATYPE(capstan::Result<capstan::ClaimGroups>)
