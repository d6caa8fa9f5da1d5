// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rpc/endpoint_list.h"
#include "core/rpc/endpoint_pool.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace capstan {

/// What the jobs of one pool share, until its endpoints change: jobs under way keep what they began with.
struct PoolState
{
    std::uint64_t chainId = 0;
    Transport *transport = nullptr;
    const Clock *clock = nullptr;
    EndpointList endpoints;
    std::function<void()> changed; ///< tells the pool that the endpoints' health did; never re-enters the job
    qint64 nextId = 1;
    int httpRequests = 0;
};

/// One batch on its way through the endpoints: an attempt per endpoint, each one request, or one per call
/// where the endpoint refuses batches.
class BatchJob final : public RpcJob
{
    Q_OBJECT
public:
    /// The destruction of @p pool cancels the job.
    BatchJob(std::vector<RpcCall> calls, const RpcOptions &options, EndpointPool *pool,
             std::shared_ptr<PoolState> state, QObject *parent);
    void cancel() override;

private:
    void start();
    void tryNextEndpoint();
    void startAttempt(std::size_t endpoint);
    void sendNext();
    void continueOneByOne();
    void readAnswer(const std::vector<RpcResult> &answer);
    Result<void> checkChainId() const;
    void attemptAnswered();
    void attemptFailed(Error error);
    Error exhausted() const;
    void noteBlock();
    void finishLater(Result<std::vector<RpcResult>> results, const QUrl &endpoint);

    std::vector<RpcCall> m_calls;
    RpcOptions m_options;
    std::shared_ptr<PoolState> m_state;
    bool m_done = false;

    std::vector<std::size_t> m_order; ///< endpoints to try
    std::size_t m_nextInOrder = 0;
    Error m_lastError;
    QUrl m_lastErrorUrl;
    std::optional<std::pair<std::vector<RpcResult>, QUrl>>
        m_imperfect; ///< well-formed, with errors worth asking elsewhere

    // The attempt under way
    std::size_t m_endpoint = 0;
    std::vector<RpcCall> m_wireCalls; ///< m_calls, after eth_chainId where the endpoint is not verified yet
    std::vector<RpcResult> m_results;
    bool m_checksChain = false;
    bool m_oneByOne = false;
    qint64 m_attemptStartMs = 0;
    qint64 m_latencyMs = 0;
    QPointer<TransportReply> m_reply;
};

} // namespace capstan
