// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/network/endpoint_health.h"
#include "core/network/network_profile.h"
#include "core/rpc/rpc_call.h"
#include "core/rpc/transport.h"

#include <QObject>

#include <memory>

namespace capstan {

/// A batch under way. Emits finished() exactly once, never from inside the call that made it, then deletes
/// itself with deleteLater(). Connect at once.
class RpcJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Ends it with Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// One result per call, in the order of the calls; or why no endpoint answered at all.
    /// @p endpoint is the one that answered.
    void finished(const capstan::Result<std::vector<capstan::RpcResult>> &results, const QUrl &endpoint);
};

struct RpcOptions
{
    int deadlineMs = 15'000; ///< for each endpoint tried
    QUrl onlyEndpoint = {};  ///< set: no failover, this one or nothing
};

struct PoolState;

/// The endpoints of one profile. A batch goes as one HTTP request to the best endpoint, then to the next when
/// that one fails (transport errors, malformed replies, rate limits, server-side RPC errors that another node
/// may not have; never after a revert). eth_chainId is asked within the first batch to each endpoint, and an
/// endpoint with another chain id is never used (WrongChain); after a failure it is asked again. An endpoint
/// in backoff is tried last; one that said Retry-After is not asked before. A node that refuses batches (an
/// error object or HTTP 4xx in place of the array) is spoken to one call at a time from then on.
class EndpointPool : public QObject
{
    Q_OBJECT
public:
    /// @p transport and @p clock outlive the pool.
    EndpointPool(const NetworkProfile &profile, Transport *transport, const Clock *clock,
                 QObject *parent = nullptr);
    /// Jobs under way end with Cancelled.
    ~EndpointPool() override;

    /// @p parent owns the job: when it goes, the batch is cancelled, in silence.
    /// Where several endpoints were tried and none answered: NoEndpoint, with the last host and cause in
    /// detail and the last ErrorCode in number. Where only one could be tried, its own error. When every
    /// endpoint gives RPC errors that another might not have, the first one's results are given.
    RpcJob *send(std::vector<RpcCall> calls, QObject *parent, const RpcOptions &options = {});

    /// Other endpoints of the same network (as NetworkProfile::rpcUrls), from the next batch on; what is
    /// known of those that stay is kept. Batches under way end with those they began with.
    void setEndpoints(const std::vector<QUrl> &urls);

    const NetworkProfile &profile() const { return m_profile; }
    std::vector<EndpointHealth> health() const;
    /// HTTP requests made since the start, failed ones included.
    int httpRequestCount() const;

Q_SIGNALS:
    /// From the event loop, once for all changes since it ran last.
    void healthChanged();

private:
    void announceHealth();

    NetworkProfile m_profile;
    std::shared_ptr<PoolState> m_state;
    bool m_announcing = false;
};

} // namespace capstan
