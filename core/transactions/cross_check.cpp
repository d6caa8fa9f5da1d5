// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/cross_check.h"

#include "core/rpc/endpoint_pool.h"

namespace capstan {

namespace {

constexpr int DeadlineMs = 4'000; // a silent endpoint must not hold up the others for long

} // namespace

CrossCheck::CrossCheck(EndpointPool *pool, const QUrl &source, const Address &account, const Bytes &calldata,
                       const ChainFacts &facts, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_source(source)
    , m_calls(sharedFactsCalls(pool->profile(), account, calldata, facts.block.number))
    , m_facts(facts)
{
    for (const QUrl &url : pool->profile().rpcUrls) {
        if (url != source)
            ask(url);
    }
    if (m_open == 0)
        QMetaObject::invokeMethod(this, &CrossCheck::settle, Qt::QueuedConnection);
}

void CrossCheck::ask(const QUrl &url)
{
    ++m_open;
    const RpcOptions options{DeadlineMs, url};
    auto *job = m_pool->send(m_calls, this, options);
    connect(job, &RpcJob::finished, this,
            [this, url](const Result<std::vector<RpcResult>> &results) { answered(url, results); });
}

void CrossCheck::answered(const QUrl &url, const Result<std::vector<RpcResult>> &results)
{
    --m_open;
    if (const auto others = results ? readSharedFacts(*results) : tl::unexpected(results.error())) {
        const auto agreement = compareFacts(m_facts, *others);
        if (!agreement && !m_disagreement)
            m_disagreement =
                Error{agreement.error().code, url.host() + QStringLiteral(": ") + agreement.error().detail};
        if (agreement && others->simulation)
            m_opinions.push_back(*others->simulation);
    }
    if (m_open == 0)
        settle();
}

void CrossCheck::settle()
{
    const bool needsOpinion = m_facts.simulation.revert && m_opinions.empty() && !m_disagreement;
    if (needsOpinion && !m_askedSource) {
        m_askedSource = true;
        ask(m_source);
        return;
    }
    deleteLater();
    Q_EMIT finished(m_disagreement, m_opinions);
}

} // namespace capstan
