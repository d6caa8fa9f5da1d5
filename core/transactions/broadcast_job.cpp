// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/broadcast_job.h"

#include "core/rpc/endpoint_pool.h"
#include "core/rpc/eth_api.h"
#include "core/transactions/send_outcome.h"

namespace capstan {

namespace {

Result<Hash32> answerOf(const Result<std::vector<RpcResult>> &results)
{
    if (!results)
        return tl::unexpected(results.error());
    if (results->size() != 1)
        return failure(ErrorCode::UnexpectedType, QStringLiteral("eth_sendRawTransaction"));
    return eth::readHash(results->front());
}

bool isNodesWord(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RpcError:
    case ErrorCode::Reverted:
    case ErrorCode::NonceConflict:
    case ErrorCode::InsufficientEth:
    case ErrorCode::InconsistentReply:
        return true;
    default:
        return false;
    }
}

} // namespace

BroadcastJob::BroadcastJob(EndpointPool *pool, const Bytes &raw, const Hash32 &hash, QObject *parent)
    : QObject(parent)
{
    for (const QUrl &url : pool->profile().rpcUrls) {
        RpcOptions options;
        options.onlyEndpoint = url;
        auto *job = pool->send({eth::sendRawTransaction(raw)}, this, options);
        connect(job, &RpcJob::finished, this, [this, hash](const Result<std::vector<RpcResult>> &results) {
            answered(readSendResult(answerOf(results), hash));
        });
        ++m_open;
    }
}

void BroadcastJob::answered(const Result<void> &outcome)
{
    --m_open;
    if (outcome)
        Q_EMIT taken(++m_taken);
    else if (!m_error || (isNodesWord(outcome.error()) && !isNodesWord(*m_error)))
        m_error = outcome.error();
    if (m_open > 0)
        return;
    deleteLater();
    Q_EMIT finished(m_taken > 0 ? std::nullopt : m_error);
}

} // namespace capstan
