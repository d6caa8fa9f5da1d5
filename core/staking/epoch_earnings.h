// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/staking/staking_snapshot.h"

#include <QObject>

#include <memory>
#include <vector>

namespace capstan {

class EndpointPool;

/// What the stakes that an account has now earned in a full epoch: for each, its part of what was delegated
/// with its provider in that epoch, of the rewards that the provider got in it. What was unstaked since is
/// not in it, nor does a claim change it.
struct EpochEarnings
{
    std::uint64_t epoch = 0;
    UInt256 amount; ///< wei, rounded down for each stake
    bool operator==(const EpochEarnings &) const = default;
};

/// What one provider had in one epoch (getValidatorStatusAtEpoch).
struct ProviderEpoch
{
    UInt256 totalDelegated; ///< wei
    UInt256 totalRewards;   ///< wei
    bool operator==(const ProviderEpoch &) const = default;
};

/// Of stakes with one provider in @p epoch. @return NumberOutOfRange for figures that no token has.
Result<UInt256> earnedIn(std::uint64_t epoch, const ProviderEpoch &provider,
                         const std::vector<Stake> &stakes);

/// The full epochs that are worth asking for: of the last @p most those since the oldest stake began to earn.
/// Oldest first; empty before the first is over.
std::vector<std::uint64_t> earningEpochs(const StakingSnapshot &snapshot, std::uint64_t most);

/// Reads them at the snapshot's block, in one request: finished() once, never from inside the constructor;
/// then it deletes itself. Deleting it earlier abandons it.
class EarningsJob : public QObject
{
    Q_OBJECT
public:
    static constexpr std::uint64_t MostEpochs = 26; ///< half a year on mainnet

    /// @p pool outlives it. @p multicall3: where that is, if it is.
    EarningsJob(EndpointPool *pool, const StakingSnapshotPtr &snapshot,
                const std::optional<Address> &multicall3, QObject *parent);
    ~EarningsJob() override;

Q_SIGNALS:
    /// Oldest first. One figure that can't be read fails them all: an error is never a zero.
    void finished(const capstan::Result<std::vector<capstan::EpochEarnings>> &earnings);

private:
    struct Question;

    void ask(EndpointPool *pool);
    void finish(const Result<std::vector<EpochEarnings>> &earnings);

    std::unique_ptr<Question> m_question;
};

} // namespace capstan
