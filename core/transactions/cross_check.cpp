// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/cross_check.h"

namespace capstan {

namespace {

constexpr int DeadlineMs = 4'000; // a silent endpoint must not hold up the others for long

Result<SharedFacts> factsIn(const Result<std::vector<RpcResult>> &answer)
{
    return answer ? readSharedFacts(*answer) : tl::unexpected(answer.error());
}

/// The head that was asked for last.
std::optional<std::uint64_t> headIn(const Result<std::vector<RpcResult>> &answer)
{
    const auto head = answer && !answer->empty()
                          ? eth::readBlock(answer->back())
                          : Result<std::optional<BlockHeader>>(std::optional<BlockHeader>());
    return head && *head ? std::optional((*head)->number) : std::nullopt;
}

} // namespace

CrossCheck::CrossCheck(EndpointPool *pool, const QUrl &source, const Address &account,
                       const PlannedCall &call, const ChainFacts &facts, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_source(source)
    , m_account(account)
    , m_call(call)
    , m_facts(sharedPartOf(facts))
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
    connect(askAt(url, m_facts.block.number), &RpcJob::finished, this,
            [this, url](const Answer &answer) { answered(url, answer); });
}

/// The facts of @p block, and where the node's head is.
RpcJob *CrossCheck::askAt(const QUrl &url, std::uint64_t block)
{
    auto calls = sharedFactsCalls(m_pool->profile(), m_account, m_call, block);
    calls.push_back(eth::getBlock(eth::BlockTag::Latest));
    return m_pool->send(std::move(calls), this, {DeadlineMs, url});
}

void CrossCheck::answered(const QUrl &url, const Answer &answer)
{
    const auto theirs = factsIn(answer);
    const std::uint64_t block = m_facts.block.number;
    const std::uint64_t head = theirs ? block : headIn(answer).value_or(block);
    if (theirs)
        compare(url, m_facts, *theirs);
    if (head < block && block - head <= MaxBlocksBehind)
        askBoth(url, head);
    else
        answeredOne();
}

void CrossCheck::askBoth(const QUrl &url, std::uint64_t block)
{
    connect(askAt(m_source, block), &RpcJob::finished, this, [this, url, block](const Answer &answer) {
        const auto ours = factsIn(answer);
        if (!ours) {
            answeredOne();
            return;
        }
        connect(askAt(url, block), &RpcJob::finished, this, [this, url, ours](const Answer &other) {
            if (const auto theirs = factsIn(other))
                compare(url, *ours, *theirs);
            answeredOne();
        });
    });
}

void CrossCheck::compare(const QUrl &url, const SharedFacts &ours, const SharedFacts &theirs)
{
    const auto agreement = compareFacts(ours, theirs);
    if (!agreement && !m_disagreement)
        m_disagreement =
            Error{agreement.error().code, url.host() + QStringLiteral(": ") + agreement.error().detail};
    const bool isAsNow = ours.simulation && ours.simulation->revert == m_facts.simulation->revert;
    if (!agreement || !theirs.simulation || !isAsNow)
        return;
    Simulation opinion = *theirs.simulation;
    // On an older block the account may honestly have had something else.
    if (ours.simulation->balances != m_facts.simulation->balances)
        opinion.balances.reset();
    m_opinions.push_back(opinion);
}

void CrossCheck::answeredOne()
{
    if (--m_open == 0)
        settle();
}

void CrossCheck::settle()
{
    const bool needsOpinion = m_facts.simulation->revert && m_opinions.empty() && !m_disagreement;
    if (needsOpinion && !m_askedSource) {
        m_askedSource = true;
        ask(m_source);
        return;
    }
    deleteLater();
    Q_EMIT finished(m_disagreement, m_opinions);
}

} // namespace capstan
