// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpc/batch_job.h"

#include "core/rpc/eth_api.h"
#include "core/rpc/rpc_codec.h"
#include "core/rpc/rpc_errors.h"

#include <algorithm>
#include <limits>

namespace capstan {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype MaxReplyBytes = 8 << 20;

bool isErrorIn(const RpcResult &result, bool (*predicate)(const Error &))
{
    return !result && predicate(result.error());
}

bool anyError(const std::vector<RpcResult> &results, bool (*predicate)(const Error &))
{
    return std::any_of(results.begin(), results.end(),
                       [predicate](const RpcResult &result) { return isErrorIn(result, predicate); });
}

/// Some nodes put a JSON-RPC error under an HTTP error status: the error object says more than the status.
Result<std::vector<RpcResult>> readBody(const Result<QByteArray> &body, qint64 firstId, std::size_t callCount)
{
    if (body)
        return readReply(*body, firstId, callCount);
    const Error &error = body.error();
    if (error.code == ErrorCode::HttpStatus && !error.data.isEmpty()) {
        auto reply = readReply(error.data, firstId, callCount);
        const bool allErrors = reply && std::none_of(reply->begin(), reply->end(),
                                                     [](const RpcResult &r) { return r.has_value(); });
        if (allErrors || (!reply && refusesBatch(reply.error())))
            return reply;
    }
    return tl::unexpected(error);
}

bool meansNoBatches(const Error &error)
{
    const bool clientError = error.code == ErrorCode::HttpStatus && error.number / 100 == 4;
    return clientError || (refusesBatch(error) && !isRateLimit(error));
}

QString causeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
        return u"unreachable "_s + error.detail;
    case ErrorCode::Tls:
        return u"tls "_s + error.detail;
    case ErrorCode::HttpStatus:
        return u"http "_s + QString::number(error.number);
    case ErrorCode::RateLimited:
        return u"rate-limited "_s + QString::number(error.number);
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::TooLarge:
        return u"too-large"_s;
    case ErrorCode::WrongChain:
        return u"chain "_s + error.detail;
    case ErrorCode::RpcError:
        return u"rpc %1 "_s.arg(error.number) + error.detail;
    default:
        return u"malformed "_s + error.detail;
    }
}

} // namespace

BatchJob::BatchJob(std::vector<RpcCall> calls, const RpcOptions &options, EndpointPool *pool,
                   std::shared_ptr<PoolState> state, QObject *parent)
    : RpcJob(parent)
    , m_calls(std::move(calls))
    , m_options(options)
    , m_state(std::move(state))
{
    connect(pool, &QObject::destroyed, this, &BatchJob::cancel);
    QMetaObject::invokeMethod(this, &BatchJob::start, Qt::QueuedConnection);
}

void BatchJob::cancel()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    finishLater(failure(ErrorCode::Cancelled), {});
}

void BatchJob::start()
{
    if (m_done)
        return;
    if (m_calls.empty()) {
        finishLater(std::vector<RpcResult>{}, {});
        return;
    }
    if (m_options.onlyEndpoint.isEmpty()) {
        m_order = m_state->endpoints.order();
    } else if (const auto index = m_state->endpoints.indexOf(m_options.onlyEndpoint)) {
        m_order = {*index};
    }
    m_lastError = {ErrorCode::NoEndpoint, {}};
    tryNextEndpoint();
}

void BatchJob::tryNextEndpoint()
{
    while (m_nextInOrder < m_order.size()) {
        const std::size_t endpoint = m_order[m_nextInOrder++];
        const qint64 wait = m_state->endpoints.mustWaitSeconds(endpoint);
        if (wait == 0) {
            startAttempt(endpoint);
            return;
        }
        m_lastError = {ErrorCode::RateLimited, {}, wait};
        m_lastErrorUrl = m_state->endpoints.url(endpoint);
    }
    if (m_imperfect)
        finishLater(std::move(m_imperfect->first), m_imperfect->second);
    else
        finishLater(tl::unexpected(exhausted()), {});
}

void BatchJob::startAttempt(std::size_t endpoint)
{
    m_endpoint = endpoint;
    m_results.clear();
    m_checksChain = !m_state->endpoints.isVerified(endpoint);
    m_oneByOne = m_state->endpoints.refusesBatches(endpoint);
    m_wireCalls = m_calls;
    if (m_checksChain)
        m_wireCalls.insert(m_wireCalls.begin(), eth::chainId());
    m_attemptStartMs = m_state->clock->monotonicMs();
    sendNext();
}

// Failover repeats a batch that the endpoint before may have carried out. That is harmless: every eth_ method
// is a read but eth_sendRawTransaction, and a node knows identical signed bytes by their hash.
void BatchJob::sendNext()
{
    const qint64 now = m_state->clock->monotonicMs();
    const qint64 remaining = m_options.deadlineMs - (now - m_attemptStartMs);
    if (remaining <= 0) {
        attemptFailed({ErrorCode::Timeout, {}});
        return;
    }
    const auto rest = std::span<const RpcCall>(m_wireCalls).subspan(m_results.size());
    const auto calls = m_oneByOne ? rest.first(1) : rest;
    const qint64 firstId = m_state->nextId;
    m_state->nextId += static_cast<qint64>(calls.size());
    ++m_state->httpRequests;
    m_reply = m_state->transport->post(m_state->endpoints.url(m_endpoint), encodeRequest(calls, firstId),
                                       static_cast<int>(remaining), MaxReplyBytes, this);
    connect(m_reply, &TransportReply::finished, this,
            [this, firstId, now, count = calls.size()](const Result<QByteArray> &body) {
                m_reply.clear();
                if (m_done)
                    return;
                m_latencyMs = m_state->clock->monotonicMs() - now;
                const auto answer = readBody(body, firstId, count);
                if (answer)
                    readAnswer(*answer);
                else if (count > 1 && meansNoBatches(answer.error()))
                    continueOneByOne();
                else
                    attemptFailed(answer.error());
            });
}

void BatchJob::continueOneByOne()
{
    m_oneByOne = true;
    sendNext();
}

void BatchJob::readAnswer(const std::vector<RpcResult> &answer)
{
    const bool isFirst = m_results.empty();
    m_results.insert(m_results.end(), answer.begin(), answer.end());
    if (isFirst && m_checksChain) {
        if (const auto checked = checkChainId(); !checked) {
            attemptFailed(checked.error());
            return;
        }
    }
    if (m_results.size() < m_wireCalls.size())
        sendNext();
    else
        attemptAnswered();
}

Result<void> BatchJob::checkChainId() const
{
    const auto said = eth::readUInt256(m_results.front());
    if (!said)
        return tl::unexpected(said.error());
    if (*said == m_state->chainId)
        return {};
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    return failure(ErrorCode::WrongChain, toDecimal(*said),
                   *said > largest ? largest : static_cast<qint64>(*toUInt64(*said)));
}

void BatchJob::attemptAnswered()
{
    if (m_checksChain)
        m_results.erase(m_results.begin());
    const QUrl url = m_state->endpoints.url(m_endpoint);
    m_state->endpoints.setRefusesBatches(m_endpoint, m_oneByOne);
    m_state->endpoints.succeeded(m_endpoint, m_latencyMs);
    noteBlock();
    if (anyError(m_results, isRateLimit))
        m_state->endpoints.failed(m_endpoint, {ErrorCode::RateLimited, {}});
    m_state->changed();

    if (!anyError(m_results, mayDifferElsewhere)) {
        finishLater(std::move(m_results), url);
        return;
    }
    if (!m_imperfect)
        m_imperfect.emplace(std::move(m_results), url);
    tryNextEndpoint();
}

void BatchJob::attemptFailed(Error error)
{
    if (isRateLimit(error))
        error = {ErrorCode::RateLimited, error.detail};
    m_lastError = error;
    m_lastErrorUrl = m_state->endpoints.url(m_endpoint);
    m_state->endpoints.setRefusesBatches(m_endpoint, false);
    m_state->endpoints.failed(m_endpoint, error);
    m_state->changed();
    tryNextEndpoint();
}

Error BatchJob::exhausted() const
{
    if (m_order.size() <= 1)
        return m_lastError;
    return {ErrorCode::NoEndpoint, (m_lastErrorUrl.host() + u' ' + causeOf(m_lastError)).trimmed(),
            static_cast<qint64>(m_lastError.code)};
}

void BatchJob::noteBlock()
{
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        if (m_calls[i] != eth::blockNumber())
            continue;
        if (const auto block = eth::readUInt64(m_results[i]))
            m_state->endpoints.setBlock(m_endpoint, *block);
    }
}

void BatchJob::finishLater(Result<std::vector<RpcResult>> results, const QUrl &endpoint)
{
    if (m_done)
        return;
    m_done = true;
    // From the event loop: a receiver may delete anything, this job and the reply it came from included.
    QMetaObject::invokeMethod(
        this,
        [this, results = std::move(results), endpoint] {
            deleteLater();
            Q_EMIT finished(results, endpoint);
        },
        Qt::QueuedConnection);
}

} // namespace capstan
