// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/network/endpoint_health.h"
#include "core/network/network_profile.h"

#include <QObject>

#include <memory>

namespace capstan {

class EndpointPool;
class Transport;

/// What an endpoint told when it was tried out.
struct EndpointFacts
{
    int latencyMs = 0;
    std::uint64_t block = 0;    ///< its newest
    qint64 blockAgeSeconds = 0; ///< by this computer's clock; below 0: the block is from the future
    bool operator==(const EndpointFacts &) const = default;
};

/// One endpoint tried out: its chain id and its newest block, in one HTTP request. finished() once, never
/// from inside the constructor; then it deletes itself. Deleting it earlier abandons it.
class EndpointTest : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    EndpointTest(const QUrl &url, std::uint64_t chainId, Transport *transport, const Clock *clock,
                 QObject *parent);
    ~EndpointTest() override;
    /// Ends it with Cancelled.
    void cancel();

Q_SIGNALS:
    /// WrongChain with the id it named in number; else what EndpointPool::send() gives.
    void finished(const capstan::Result<capstan::EndpointFacts> &facts);

private:
    void finish(const Result<EndpointFacts> &facts);

    std::unique_ptr<EndpointPool> m_pool;
    const Clock *m_clock;
    bool m_done = false;
};

/// The network that the program runs on, as a person may change it: its endpoints, and nothing else.
class NetworkService : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    NetworkService(EndpointPool *pool, Transport *transport, const Clock *clock, QObject *parent = nullptr);

    const NetworkProfile &profile() const;
    std::vector<EndpointHealth> health() const;
    /// At once; @p urls as parseEndpoints() gives them.
    void setEndpoints(const std::vector<QUrl> &urls);
    EndpointTest *test(const QUrl &url, std::uint64_t chainId, QObject *parent) const;

Q_SIGNALS:
    void healthChanged();

private:
    EndpointPool *m_pool;
    Transport *m_transport;
    const Clock *m_clock;
};

} // namespace capstan
