// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/head_check.h"

#include "core/contracts/erc20.h"
#include "core/staking/batch_results.h"

#include <algorithm>

namespace capstan {

namespace {

constexpr eth::BlockId Latest{eth::BlockTag::Latest};
/// More blocks than this came in between: everything is read, and no node is asked for that many logs.
constexpr std::uint64_t MostBlocks = 100;
/// Pace and times are measured anew by a full read; this much of a step no block takes.
constexpr std::uint64_t MostSeconds = 24 * 60 * 60;

enum Asked : std::size_t { Head, KnownBlock, EthBalance, AnkrBalance, Allowance, Code, Logs, HeadAgain };

/// Whether @p head follows @p known closely enough for the same figures to hold, as far as blocks tell.
bool follows(const BlockHeader &head, const StakingSnapshot &known)
{
    return head.number > known.block.number && head.number - known.block.number <= MostBlocks &&
           head.timestamp >= known.block.timestamp && head.timestamp - known.block.timestamp <= MostSeconds &&
           known.clock.epochOf(head.number) == known.clock.currentEpoch();
}

bool hasNews(const std::vector<Log> &logs, std::uint64_t knownBlock)
{
    return std::ranges::any_of(logs, [knownBlock](const Log &log) { return log.blockNumber > knownBlock; });
}

} // namespace

HeadCheck::HeadCheck(EndpointPool *pool, const Clock *clock, StakingSnapshotPtr known, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_clock(clock)
    , m_known(std::move(known))
{
    ask();
}

void HeadCheck::ask()
{
    const NetworkProfile &profile = m_pool->profile();
    const std::uint64_t block = m_known->block.number;
    // From the known block on, not from the next: nodes refuse a range that begins above their head.
    const eth::LogFilter filter{block, {}, {profile.staking, profile.stakingConfig}, {}};
    const RpcJob *job = m_pool->send(
        {eth::getBlock(Latest), eth::getBlock(block), eth::getBalance(m_known->account, Latest),
         eth::call({{}, profile.token, erc20::balanceOf(m_known->account), {}}, Latest),
         eth::call({{}, profile.token, erc20::allowance(m_known->account, profile.staking), {}}, Latest),
         eth::getCode(m_known->account, Latest), eth::getLogs(filter), eth::getBlock(Latest)},
        this);
    connect(job, &RpcJob::finished, this, [this](const Result<std::vector<RpcResult>> &results) {
        deleteLater();
        Q_EMIT finished(results.map([this](const std::vector<RpcResult> &list) { return judge(list); }));
    });
}

StakingSnapshotPtr HeadCheck::judge(const std::vector<RpcResult> &results) const
{
    const auto head = readHeader(results[Head]);
    const auto headAgain = readHeader(results[HeadAgain]);
    if (firstErrorOf(head, headAgain) || head->hash != headAgain->hash)
        return nullptr;
    if (head->hash == m_known->block.hash || head->number < m_known->block.number)
        return m_known;

    const auto before = readHeader(results[KnownBlock]);
    const auto eth = eth::readUInt256(results[EthBalance]);
    const auto ankr = eth::readBytes(results[AnkrBalance]).and_then([](const Bytes &data) {
        return erc20::decodeBalance(data);
    });
    const auto allowance = eth::readBytes(results[Allowance]).and_then([](const Bytes &data) {
        return erc20::decodeAllowance(data);
    });
    const auto code = eth::readBytes(results[Code]);
    const auto logs = eth::readLogs(results[Logs]);
    if (firstErrorOf(before, eth, ankr, allowance, code, logs) || before->hash != m_known->block.hash ||
        code->empty() == m_known->accountHasCode || hasNews(*logs, m_known->block.number) ||
        !follows(*head, *m_known))
        return nullptr;

    auto snapshot = std::make_shared<StakingSnapshot>(*m_known);
    snapshot->block = *head;
    snapshot->clock.headBlock = head->number;
    snapshot->clock.headTime = static_cast<qint64>(head->timestamp);
    snapshot->ethBalance = *eth;
    snapshot->ankrBalance = *ankr;
    snapshot->allowance = *allowance;
    snapshot->receivedAtMonotonicMs = m_clock->monotonicMs();
    return snapshot;
}

} // namespace capstan
