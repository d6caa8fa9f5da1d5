// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/transaction_tracker.h"

#include "core/rpc/endpoint_pool.h"
#include "core/staking/staking_service.h"
#include "core/storage/journal.h"
#include "core/transactions/broadcast_job.h"
#include "core/transactions/replacement.h"
#include "core/transactions/second_opinion.h"
#include "core/transactions/tracking_round.h"

#include <algorithm>

namespace capstan {

namespace {

constexpr int DefaultIntervalMs = 18'000;
constexpr int DevnetIntervalMs = 2'000;
constexpr int MaxDetail = 256; // characters of a node's own words that are kept

} // namespace

TransactionTracker::TransactionTracker(const TransactionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_timer.setInterval(m_context.pool->profile().devnet ? DevnetIntervalMs : DefaultIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &TransactionTracker::tick);
    connect(m_context.staking, &StakingService::snapshotChanged, this, &TransactionTracker::tick);
    connect(this, &TransactionTracker::failed, this, [this] { m_roundFailed = true; });
    m_timer.start();
    if (m_context.staking->snapshot())
        QMetaObject::invokeMethod(this, &TransactionTracker::tick, Qt::QueuedConnection);
}

void TransactionTracker::setInterval(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void TransactionTracker::tick()
{
    if (m_asking)
        return;
    m_timer.start();
    if (!m_genesis)
        learnGenesis();
    if (m_genesis && !m_followed.empty())
        startRound();
}

void TransactionTracker::learnGenesis()
{
    if (const auto snapshot = m_context.staking->snapshot()) {
        setGenesis(snapshot->genesis);
        return;
    }
    m_asking = true;
    auto *job = m_context.pool->send({eth::getBlock(std::uint64_t{0})}, this);
    connect(job, &RpcJob::finished, this, [this](const Result<std::vector<RpcResult>> &results) {
        m_asking = false;
        const auto block = results ? eth::readBlock(results->front()) : tl::unexpected(results.error());
        if (!block) {
            Q_EMIT failed(block.error());
        } else if (*block && !m_genesis) {
            setGenesis((*block)->hash);
            tick();
        }
    });
}

void TransactionTracker::setGenesis(const Hash32 &genesis)
{
    const auto unfinished = m_context.journal->unfinished(m_context.pool->profile().chainId, genesis);
    if (!unfinished) {
        Q_EMIT failed(unfinished.error());
        return;
    }
    m_genesis = genesis;
    for (const TransactionRecord &record : *unfinished) {
        if (!find(record.hash))
            m_followed.push_back(record);
    }
}

void TransactionTracker::follow(const TransactionRecord &record)
{
    if (!find(record.hash))
        m_followed.push_back(record);
    Q_EMIT recordChanged(record);
    broadcast(record);
}

void TransactionTracker::startRound()
{
    m_asking = true;
    m_roundFailed = false;
    auto *round = new TrackingRound(m_context.pool, m_followed, this);
    connect(round, &TrackingRound::finished, this, [this](const TrackingReport &report) {
        m_asking = false;
        readReport(report);
    });
    connect(round, &TrackingRound::failed, this, [this](const Error &error) {
        m_asking = false;
        Q_EMIT failed(error);
    });
}

void TransactionTracker::endRound()
{
    if (!m_roundFailed)
        Q_EMIT roundDone();
}

void TransactionTracker::readReport(const TrackingReport &report)
{
    // Another chain under the same chain id, such as a devnet that was started anew: nothing of it is ours.
    if (report.genesis != m_genesis) {
        Q_EMIT failed({ErrorCode::InconsistentReply, QStringLiteral("genesis")});
        return;
    }
    const TrackingRules known = rules();
    const std::vector<TransactionRecord> records = m_followed;
    std::vector<TransactionRecord> doubtful;
    for (const TransactionRecord &record : records) {
        const auto seen = report.sightings.find(record.hash);
        if (seen == report.sightings.end())
            continue;
        const TrackingStep step = track(record, seen->second, known);
        if (needsSecondWord(record, step)) {
            doubtful.push_back(record);
        } else {
            m_claims.erase(record.hash);
            apply(step);
        }
    }
    if (doubtful.empty())
        endRound();
    else
        askOthers(report, doubtful);
}

void TransactionTracker::askOthers(const TrackingReport &first,
                                   const std::vector<TransactionRecord> &doubtful)
{
    m_asking = true;
    auto *others = new SecondOpinion(m_context.pool, first.endpoint, doubtful, this);
    connect(others, &SecondOpinion::finished, this,
            [this, first](const std::vector<TrackingReport> &reports) {
                m_asking = false;
                weigh(first, reports);
                endRound();
            });
}

void TransactionTracker::weigh(const TrackingReport &first, std::vector<TrackingReport> others)
{
    const TrackingRules known = rules();
    const std::vector<TransactionRecord> records = m_followed;
    std::erase_if(others, [&](const TrackingReport &other) {
        return other.genesis != m_genesis || standsStill(other, first);
    });
    for (const TransactionRecord &record : records) {
        const auto seen = first.sightings.find(record.hash);
        if (seen == first.sightings.end())
            continue;
        const TrackingStep step = track(record, seen->second, known);
        if (!needsSecondWord(record, step))
            continue;
        std::vector<TrackingStep> said{step};
        for (const TrackingReport &other : others) {
            const auto sighting = other.sightings.find(record.hash);
            if (sighting == other.sightings.end())
                continue;
            said.push_back(track(record, sighting->second, known));
            if (contradict(step, said.back()))
                Q_EMIT failed({ErrorCode::InconsistentReply,
                               other.endpoint.host() + QStringLiteral(": eth_getTransactionReceipt")});
        }
        const auto verdict = said.size() > 1 ? verdictOn(said) : saidAgain(step);
        // A second node that is a block behind must not count the confirmations down again.
        if (verdict && (verdict->record.blockHash != record.blockHash ||
                        verdict->record.confirmations >= record.confirmations))
            apply(*verdict);
    }
}

/// A node that has stopped taking in blocks would hold back every word of the others for good.
bool TransactionTracker::standsStill(const TrackingReport &other, const TrackingReport &first)
{
    const auto [known, isFirstTime] = m_heads.try_emplace(other.endpoint, other.head);
    const bool moved = isFirstTime || known->second != other.head;
    known->second = other.head;
    return !moved && other.head < first.head;
}

/// What the first one says, if another agrees; else what two others agree on; else only that one of them does
/// not have the transaction, as to send it again does no harm.
std::optional<TrackingStep> TransactionTracker::verdictOn(const std::vector<TrackingStep> &said)
{
    m_claims.erase(said.front().record.hash);
    for (auto one = said.begin(); one != said.end(); ++one) {
        for (auto other = one + 1; other != said.end(); ++other) {
            if (auto agreed = agreedStep(*one, *other))
                return agreed;
        }
    }
    const auto missing = std::find_if(said.begin(), said.end(), [this](const TrackingStep &step) {
        const TransactionRecord *record = find(step.record.hash);
        return step.rebroadcast && record && *record == step.record;
    });
    return missing == said.end() ? std::nullopt : std::optional(*missing);
}

std::optional<TrackingStep> TransactionTracker::saidAgain(const TrackingStep &step)
{
    Claim &claim = m_claims[step.record.hash];
    const auto agreed = claim.times > 0 ? agreedStep(claim.step, step) : std::nullopt;
    claim = {step, agreed ? claim.times + 1 : 1};
    const bool isOnly = m_context.pool->profile().rpcUrls.size() == 1;
    return claim.times >= (isOnly ? 2 : SilentAfter) ? agreed : std::nullopt;
}

void TransactionTracker::apply(const TrackingStep &step)
{
    if (step.error) {
        Q_EMIT failed(*step.error);
        return;
    }
    if (!replace(step.record, step.settled))
        return;
    if (!step.rebroadcast)
        m_sentInVain.erase(step.record.hash);
    else if (!isSuperseded(step.record, m_followed))
        sendAgain(step.record);
}

/// Not at every tick, and counted by sendings rather than by a clock: a machine that slept asked nobody.
void TransactionTracker::sendAgain(const TransactionRecord &record)
{
    const auto sent = m_lastSent.find(record.hash);
    const qint64 now = m_context.clock->monotonicMs();
    if (sent != m_lastSent.end() && now - sent->second < m_timer.interval())
        return;
    if (++m_sentInVain[record.hash] > DroppedAfter && !record.dropped) {
        TransactionRecord dropped = record;
        dropped.dropped = true;
        replace(dropped, false);
    }
    broadcast(record);
}

void TransactionTracker::broadcast(const TransactionRecord &record)
{
    m_lastSent[record.hash] = m_context.clock->monotonicMs();
    auto *job = new BroadcastJob(m_context.pool, record.raw, record.hash, this);
    connect(job, &BroadcastJob::taken, this, [this, hash = record.hash](int count) {
        noteSent(hash);
        Q_EMIT reached(hash, count);
    });
    connect(job, &BroadcastJob::finished, this,
            [this, hash = record.hash](const std::optional<Error> &error) {
                if (error)
                    noteRefused(hash, *error);
            });
}

void TransactionTracker::noteSent(const Hash32 &hash)
{
    const TransactionRecord *record = find(hash);
    if (!record || record->state != TransactionState::Signed)
        return;
    TransactionRecord sent = *record;
    sent.state = TransactionState::Sent;
    sent.detail.clear();
    replace(sent, false);
}

void TransactionTracker::noteRefused(const Hash32 &hash, const Error &error)
{
    const TransactionRecord *record = find(hash);
    if (record && !record->blockNumber) {
        TransactionRecord refused = *record;
        refused.detail = error.detail.left(MaxDetail);
        replace(refused, false);
    }
    Q_EMIT broadcastFailed(hash, error);
}

/// @return whether @p record is now what is followed. The signal comes last: its receivers may do anything.
bool TransactionTracker::replace(const TransactionRecord &record, bool settled)
{
    TransactionRecord *followed = find(record.hash);
    if (!followed)
        return false;
    const bool changed = *followed != record;
    // What is not on the disk has not happened; the next round sees it again.
    if (const auto stored = changed ? m_context.journal->update(record) : Result<void>(); !stored) {
        Q_EMIT failed(stored.error());
        return false;
    }
    if (settled) {
        m_lastSent.erase(record.hash);
        m_sentInVain.erase(record.hash);
        m_claims.erase(record.hash);
        std::erase_if(m_followed, [&](const TransactionRecord &other) { return other.hash == record.hash; });
    } else {
        *followed = record;
    }
    if (changed)
        Q_EMIT recordChanged(record);
    return true;
}

TransactionRecord *TransactionTracker::find(const Hash32 &hash)
{
    const auto found = std::find_if(m_followed.begin(), m_followed.end(),
                                    [&](const TransactionRecord &record) { return record.hash == hash; });
    return found == m_followed.end() ? nullptr : &*found;
}

TrackingRules TransactionTracker::rules() const
{
    TrackingRules rules;
    rules.staking = m_context.pool->profile().staking;
    rules.token = m_context.pool->profile().token;
    if (const auto snapshot = m_context.staking->snapshot())
        rules.epochBlockInterval = snapshot->clock.epochBlockInterval;
    return rules;
}

} // namespace capstan
