// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/endpoint_pool.h"

#include "core/rpc/batch_job.h"

namespace capstan {

EndpointPool::EndpointPool(const NetworkProfile &profile, Transport *transport, const Clock *clock,
                           QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_state(new PoolState{profile.chainId, transport, clock, EndpointList(m_profile.rpcUrls, clock),
                            [this] { announceHealth(); }})
{
}

EndpointPool::~EndpointPool()
{
    m_state->changed = [] {};
}

void EndpointPool::setEndpoints(const std::vector<QUrl> &urls)
{
    if (urls == m_profile.rpcUrls || urls.empty())
        return;
    m_profile.rpcUrls = urls;
    auto next = std::make_shared<PoolState>(*m_state);
    next->endpoints = EndpointList(urls, m_state->clock, m_state->endpoints);
    m_state->changed = [] {}; // nobody asks any more how those do
    m_state = std::move(next);
    announceHealth();
}

RpcJob *EndpointPool::send(std::vector<RpcCall> calls, QObject *parent, const RpcOptions &options)
{
    return new BatchJob(std::move(calls), options, this, m_state, parent);
}

std::vector<EndpointHealth> EndpointPool::health() const
{
    return m_state->endpoints.health();
}

int EndpointPool::httpRequestCount() const
{
    return m_state->httpRequests;
}

void EndpointPool::announceHealth()
{
    if (std::exchange(m_announcing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            Q_EMIT healthChanged();
        },
        Qt::QueuedConnection);
}

} // namespace capstan
