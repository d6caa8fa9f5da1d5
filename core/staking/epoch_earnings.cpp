// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/epoch_earnings.h"

#include "core/contracts/ankr_staking.h"
#include "core/rpc/endpoint_pool.h"
#include "core/staking/view_batch.h"

#include <algorithm>

namespace capstan {

Result<UInt256> earnedIn(std::uint64_t epoch, const ProviderEpoch &provider, const std::vector<Stake> &stakes)
{
    UInt256 earned;
    if (provider.totalDelegated == 0 || provider.totalRewards == 0)
        return earned;
    for (const Stake &stake : stakes) {
        if (stake.epoch > epoch)
            continue;
        const auto sum = multiplyDivide(stake.amount, provider.totalRewards, provider.totalDelegated)
                             .and_then([&earned](const UInt256 &part) { return add(earned, part); });
        if (!sum)
            return sum;
        earned = *sum;
    }
    return earned;
}

std::vector<std::uint64_t> earningEpochs(const StakingSnapshot &snapshot, std::uint64_t most)
{
    const std::uint64_t current = snapshot.clock.currentEpoch();
    std::uint64_t first = current;
    for (const ProviderPosition &provider : snapshot.providers) {
        for (const Stake &stake : provider.stakes)
            first = std::min(first, stake.epoch);
    }
    first = std::max(first, current - std::min(current, most));
    std::vector<std::uint64_t> epochs;
    for (std::uint64_t epoch = first; epoch < current; ++epoch)
        epochs.push_back(epoch);
    return epochs;
}

/// What is asked, and where the answers go.
struct EarningsJob::Question
{
    /// One provider's figures, an element for each of the epochs.
    struct Provider
    {
        Address address;
        std::vector<Stake> stakes;
        std::vector<ankr_staking::ValidatorInfo> infos;
    };

    Question(const StakingSnapshot &snapshot, const std::optional<Address> &multicall3);
    Result<std::vector<EpochEarnings>> sum() const;

    std::uint64_t block;
    std::vector<std::uint64_t> epochs;
    std::vector<Provider> providers;
    std::optional<ViewBatch> batch;
};

EarningsJob::Question::Question(const StakingSnapshot &snapshot, const std::optional<Address> &multicall3)
    : block(snapshot.block.number)
    , epochs(earningEpochs(snapshot, MostEpochs))
{
    for (const ProviderPosition &each : snapshot.providers) {
        if (!each.stakes.empty())
            providers.push_back(
                {each.address, each.stakes, std::vector<ankr_staking::ValidatorInfo>(epochs.size())});
    }
    std::vector<View> views;
    for (Provider &provider : providers) {
        for (std::size_t i = 0; i < epochs.size(); ++i)
            views.push_back(view(snapshot.contracts.staking,
                                 ankr_staking::getValidatorStatusAtEpoch(provider.address, epochs[i]),
                                 ankr_staking::decodeValidatorStatus, provider.infos[i]));
    }
    ViewBatch::Options options;
    options.multicall3 = multicall3;
    batch.emplace(std::move(views), options);
}

Result<std::vector<EpochEarnings>> EarningsJob::Question::sum() const
{
    std::vector<EpochEarnings> all;
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        EpochEarnings earnings{epochs[i], 0};
        for (const Provider &provider : providers) {
            const ankr_staking::ValidatorInfo &info = provider.infos[i];
            const auto sum =
                earnedIn(epochs[i], {info.totalDelegated, info.totalRewards}, provider.stakes)
                    .and_then([&earnings](const UInt256 &part) { return add(earnings.amount, part); });
            if (!sum)
                return tl::unexpected(sum.error());
            earnings.amount = *sum;
        }
        all.push_back(std::move(earnings));
    }
    return all;
}

EarningsJob::EarningsJob(EndpointPool *pool, const StakingSnapshotPtr &snapshot,
                         const std::optional<Address> &multicall3, QObject *parent)
    : QObject(parent)
    , m_question(std::make_unique<Question>(*snapshot, multicall3))
{
    if (m_question->epochs.empty())
        QMetaObject::invokeMethod(
            this, [this] { finish(std::vector<EpochEarnings>()); }, Qt::QueuedConnection);
    else
        ask(pool);
}

EarningsJob::~EarningsJob() = default;

void EarningsJob::ask(EndpointPool *pool)
{
    const RpcJob *job = pool->send(m_question->batch->calls(m_question->block), this);
    connect(job, &RpcJob::finished, this, [this](const Result<std::vector<RpcResult>> &results) {
        finish(results
                   .and_then([this](const auto &replies) {
                       return m_question->batch->take(replies, m_question->block);
                   })
                   .and_then([this] { return m_question->sum(); }));
    });
}

void EarningsJob::finish(const Result<std::vector<EpochEarnings>> &earnings)
{
    deleteLater();
    Q_EMIT finished(earnings);
}

} // namespace capstan
