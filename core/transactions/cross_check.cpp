// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/cross_check.h"

#include "core/rpc/endpoint_pool.h"

namespace capstan {

namespace {

constexpr int DeadlineMs = 4'000; // a silent endpoint must not hold up the others for long

std::optional<Error> compareAnswer(const ChainFacts &facts, const Result<std::vector<RpcResult>> &results,
                                   const QUrl &url)
{
    const auto others = results ? readSharedFacts(*results) : tl::unexpected(results.error());
    if (!others)
        return std::nullopt;
    const auto agreement = compareFacts(facts, *others);
    if (agreement)
        return std::nullopt;
    return Error{agreement.error().code, url.host() + QStringLiteral(": ") + agreement.error().detail};
}

} // namespace

CrossCheck::CrossCheck(EndpointPool *pool, const QUrl &source, const Address &account,
                       const ChainFacts &facts, QObject *parent)
    : QObject(parent)
{
    for (const QUrl &url : pool->profile().rpcUrls) {
        if (url == source)
            continue;
        const RpcOptions options{DeadlineMs, url};
        auto *job = pool->send(sharedFactsCalls(pool->profile(), account, facts.block.number), this, options);
        connect(job, &RpcJob::finished, this,
                [this, facts, url](const Result<std::vector<RpcResult>> &results) {
                    answered(compareAnswer(facts, results, url));
                });
        ++m_open;
    }
    if (m_open == 0) {
        m_open = 1;
        QMetaObject::invokeMethod(
            this, [this] { answered({}); }, Qt::QueuedConnection);
    }
}

void CrossCheck::answered(const std::optional<Error> &disagreement)
{
    if (!m_disagreement)
        m_disagreement = disagreement;
    if (--m_open > 0)
        return;
    deleteLater();
    Q_EMIT finished(m_disagreement);
}

} // namespace capstan
