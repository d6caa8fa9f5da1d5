// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_window_job.h"

#include "core/rpc/rpc_errors.h"
#include "core/staking/batch_results.h"
#include "core/staking/history_reading.h"

#include <algorithm>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A header of mainnet comes with the hashes of its transactions: some 15 kB.
constexpr std::size_t BlocksPerRequest = 50;

Result<HistoryBlock> blockOf(const BlockHeader &header)
{
    constexpr std::uint64_t latest = 253'402'300'799; // the end of 9999
    if (header.timestamp > latest)
        return failure(ErrorCode::InconsistentReply, u"timestamp"_s);
    return HistoryBlock{header.number, header.hash, static_cast<qint64>(header.timestamp)};
}

} // namespace

HistoryWindowJob::HistoryWindowJob(EndpointPool *pool, const Address &account, const BlockRange &range,
                                   QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_account(account)
{
    m_window.range = range;
    ask();
}

bool HistoryWindowJob::isRefusal(const Error &error)
{
    switch (error.code == ErrorCode::NoEndpoint ? static_cast<ErrorCode>(error.number) : error.code) {
    case ErrorCode::RpcError:
        return !isRateLimit(error);
    case ErrorCode::HttpStatus: // 400, 413, 500, 504: each is said for too much by somebody
    case ErrorCode::TooLarge:
    case ErrorCode::Timeout:
    case ErrorCode::InvalidJson: // cut off
        return true;
    default:
        return false;
    }
}

void HistoryWindowJob::ask()
{
    // The header proves that the node has the whole range: one that lags behind says that there is nothing.
    const RpcJob *job =
        m_pool->send({eth::getLogs(historyFilter(m_pool->profile(), m_account, m_window.range)),
                      eth::getBlock(m_window.range.last)},
                     this);
    connect(job, &RpcJob::finished, this, [this](const Result<Results> &results) {
        const auto taken = results.and_then([this](const Results &list) { return takeLogs(list); });
        if (!taken)
            finish(tl::unexpected(taken.error()));
    });
}

Result<void> HistoryWindowJob::takeLogs(const Results &results)
{
    const auto logs = eth::readLogs(results[0]);
    const auto last = readHeader(results[1]);
    if (const auto error = firstErrorOf(logs, last))
        return tl::unexpected(*error);
    if (last->number != m_window.range.last)
        return failure(ErrorCode::InconsistentReply, u"number"_s);
    auto events = historyEvents(m_pool->profile(), m_account, m_window.range, *logs);
    const auto checkpoint = blockOf(*last);
    if (const auto error = firstErrorOf(events, checkpoint))
        return tl::unexpected(*error);
    m_window.events = *std::move(events);
    m_window.checkpoint = *checkpoint;
    for (const HistoryEvent &event : m_window.events)
        m_blocks.push_back(event.block.number);
    const auto repeated = std::ranges::unique(m_blocks);
    m_blocks.erase(repeated.begin(), repeated.end());
    askBlocks();
    return {};
}

void HistoryWindowJob::askBlocks()
{
    if (m_blocks.empty()) {
        finish(m_window);
        return;
    }
    std::vector<RpcCall> calls;
    for (std::size_t i = 0; i < std::min(BlocksPerRequest, m_blocks.size()); ++i)
        calls.push_back(eth::getBlock(m_blocks[i]));
    const RpcJob *job = m_pool->send(std::move(calls), this);
    connect(job, &RpcJob::finished, this, [this](const Result<Results> &results) {
        const auto taken = results.and_then([this](const Results &list) { return takeBlocks(list); });
        if (!taken)
            finish(tl::unexpected(taken.error()));
        else
            askBlocks();
    });
}

Result<void> HistoryWindowJob::takeBlocks(const Results &results)
{
    auto event = std::ranges::find_if(
        m_window.events, [this](const HistoryEvent &each) { return each.block.number == m_blocks.front(); });
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto block = readHeader(results[i]).and_then(blockOf);
        if (!block)
            return tl::unexpected(block.error());
        if (block->number != m_blocks[i])
            return failure(ErrorCode::InconsistentReply, u"number"_s);
        for (; event != m_window.events.end() && event->block.number == block->number; ++event) {
            if (event->block.hash != block->hash)
                return failure(ErrorCode::StaleState, u"block"_s);
            event->block.time = block->time;
        }
    }
    m_blocks.erase(m_blocks.begin(), m_blocks.begin() + std::ssize(results));
    return {};
}

void HistoryWindowJob::finish(const Result<HistoryWindow> &window)
{
    deleteLater();
    Q_EMIT finished(window);
}

} // namespace capstan
