// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/claim_split.h"

#include "core/rpc/endpoint_pool.h"
#include "core/rpc/eth_api.h"
#include "core/transactions/action_plan.h"
#include "core/transactions/fees.h"

#include <algorithm>
#include <numeric>

namespace capstan {

namespace {

/// With the margin that a transaction gets.
std::uint64_t withMargin(std::uint64_t gas)
{
    return std::min(gas, fees::MaxGasLimit) * 8 / 5;
}

struct Bin
{
    std::uint64_t gas = 0;
    std::vector<std::size_t> claims;
};

RpcCall estimateOf(const StakingSnapshot &snapshot, const PlannedCall &call)
{
    return eth::estimateGas({snapshot.account, call.to, call.data, std::nullopt, call.value},
                            snapshot.block.number);
}

/// The first result is of the whole claim, the others of each provider's. A node refuses to estimate what is
/// beyond the cap of one transaction: then it does not fit.
Result<ClaimGroups> groupsOf(const std::vector<Address> &providers, const std::vector<RpcResult> &results)
{
    if (results.size() != providers.size() + 1)
        return failure(ErrorCode::UnexpectedType, QStringLiteral("eth_estimateGas"));
    const auto whole = eth::readUInt64(results.front());
    if (whole && withMargin(*whole) <= fees::MaxGasLimit)
        return ClaimGroups{providers};
    std::vector<ClaimGas> claims;
    for (std::size_t i = 0; i < providers.size(); ++i) {
        const auto gas = eth::readUInt64(results[i + 1]);
        if (!gas)
            return tl::unexpected(gas.error());
        claims.push_back({providers[i], *gas});
    }
    return packClaims(claims);
}

} // namespace

ClaimGroups packClaims(const std::vector<ClaimGas> &claims)
{
    std::vector<std::size_t> order(claims.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order,
                             [&](std::size_t a, std::size_t b) { return claims[a].gas > claims[b].gas; });
    std::vector<Bin> bins;
    for (const std::size_t claim : order) {
        const std::uint64_t gas = withMargin(claims[claim].gas);
        auto bin = std::ranges::find_if(
            bins, [gas](const Bin &other) { return other.gas + gas <= fees::MaxGasLimit; });
        if (bin == bins.end())
            bin = bins.insert(bins.end(), Bin{});
        bin->gas += gas;
        bin->claims.push_back(claim);
    }
    ClaimGroups groups;
    for (Bin &bin : bins) {
        std::ranges::sort(bin.claims);
        auto &providers = groups.emplace_back();
        for (const std::size_t claim : bin.claims)
            providers.push_back(claims[claim].provider);
    }
    return groups;
}

ClaimSplitJob::ClaimSplitJob(EndpointPool *pool, const StakingSnapshotPtr &snapshot, QObject *parent)
    : QObject(parent)
{
    const auto all = planAction(*snapshot, {ActionKind::ClaimAllRewards});
    if (!all) {
        QMetaObject::invokeMethod(
            this, [this, error = all.error()] { end(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    const std::vector<Address> &providers = all->action.providers;
    std::vector<RpcCall> calls{estimateOf(*snapshot, all->call)};
    for (const Address &provider : providers) {
        if (const auto one = planAction(*snapshot, {ActionKind::ClaimRewards, provider}))
            calls.push_back(estimateOf(*snapshot, one->call));
    }
    connect(pool->send(std::move(calls), this), &RpcJob::finished, this,
            [this, providers](const Result<std::vector<RpcResult>> &results) {
                end(results ? groupsOf(providers, *results) : tl::unexpected(results.error()));
            });
}

void ClaimSplitJob::end(const Result<ClaimGroups> &groups)
{
    deleteLater();
    Q_EMIT finished(groups);
}

} // namespace capstan
