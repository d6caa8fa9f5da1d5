// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/network_service.h"

#include "core/rpc/endpoint_pool.h"
#include "core/rpc/eth_api.h"

namespace capstan {

namespace {

NetworkProfile onlyWith(const QUrl &url, std::uint64_t chainId)
{
    NetworkProfile profile;
    profile.chainId = chainId;
    profile.rpcUrls = {url};
    return profile;
}

} // namespace

EndpointTest::EndpointTest(const QUrl &url, std::uint64_t chainId, Transport *transport, const Clock *clock,
                           QObject *parent)
    : QObject(parent)
    , m_pool(std::make_unique<EndpointPool>(onlyWith(url, chainId), transport, clock))
    , m_clock(clock)
{
    // A pool asks an endpoint for its chain id before it believes anything else.
    const RpcJob *job = m_pool->send({eth::getBlock(eth::BlockTag::Latest)}, this);
    connect(job, &RpcJob::finished, this, [this](const Result<std::vector<RpcResult>> &results) {
        finish(results.and_then([](const std::vector<RpcResult> &all) { return eth::readBlock(all.front()); })
                   .and_then([this](const std::optional<BlockHeader> &block) -> Result<EndpointFacts> {
                       if (!block)
                           return failure(ErrorCode::UnexpectedType, QStringLiteral("block"));
                       return EndpointFacts{m_pool->health().front().latencyMs.value_or(0), block->number,
                                            m_clock->wallMsSinceEpoch() / 1000 -
                                                static_cast<qint64>(block->timestamp)};
                   }));
    });
}

EndpointTest::~EndpointTest() = default;

void EndpointTest::cancel()
{
    finish(failure(ErrorCode::Cancelled));
}

void EndpointTest::finish(const Result<EndpointFacts> &facts)
{
    if (std::exchange(m_done, true))
        return;
    deleteLater();
    Q_EMIT finished(facts);
}

NetworkService::NetworkService(EndpointPool *pool, Transport *transport, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_transport(transport)
    , m_clock(clock)
{
    connect(m_pool, &EndpointPool::healthChanged, this, &NetworkService::healthChanged);
}

const NetworkProfile &NetworkService::profile() const
{
    return m_pool->profile();
}

std::vector<EndpointHealth> NetworkService::health() const
{
    return m_pool->health();
}

void NetworkService::setEndpoints(const std::vector<QUrl> &urls)
{
    m_pool->setEndpoints(urls);
}

EndpointTest *NetworkService::test(const QUrl &url, std::uint64_t chainId, QObject *parent) const
{
    return new EndpointTest(url, chainId, m_transport, m_clock, parent);
}

} // namespace capstan
