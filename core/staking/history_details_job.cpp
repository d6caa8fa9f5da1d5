// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_details_job.h"

#include "core/staking/history_entry.h"
#include "core/staking/history_reading.h"

namespace capstan {

HistoryDetailsJob::HistoryDetailsJob(EndpointPool *pool, const Address &account,
                                     const std::vector<HistoryEvent> &events, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_account(account)
{
    const std::vector<HistoryEntry> entries = historyEntries(events);
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (m_transactions.empty() || m_transactions.back().event.transaction != events[i].transaction)
            m_transactions.push_back({events[i]});
        if (entries[i].kind == HistoryKind::Unknown)
            m_transactions.back().needsInput = true;
    }
    ask();
}

void HistoryDetailsJob::ask()
{
    std::vector<RpcCall> calls;
    for (const Transaction &each : m_transactions) {
        calls.push_back(eth::getTransactionReceipt(each.event.transaction));
        if (each.needsInput)
            calls.push_back(eth::getTransactionByHash(each.event.transaction));
    }
    const RpcJob *job = m_pool->send(std::move(calls), this);
    connect(job, &RpcJob::finished, this, [this](const Result<std::vector<RpcResult>> &results) {
        deleteLater();
        Q_EMIT finished(results.map([this](const std::vector<RpcResult> &list) { return judge(list); }));
    });
}

std::vector<HistoryDetails> HistoryDetailsJob::judge(const std::vector<RpcResult> &results) const
{
    std::vector<HistoryDetails> details;
    std::size_t at = 0;
    for (const Transaction &each : m_transactions) {
        const auto receipt = eth::readReceipt(results[at++]);
        Result<std::optional<eth::TransactionInput>> input;
        if (each.needsInput)
            input = eth::readTransactionInput(results[at++]);
        if (!receipt || !*receipt || !input || (each.needsInput && !*input))
            continue;
        if (auto found = historyDetails(m_pool->profile(), m_account, each.event, **receipt, *input))
            details.push_back(*std::move(found));
    }
    return details;
}

} // namespace capstan
