// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_sync.h"

#include "core/staking/batch_results.h"
#include "core/staking/history_details_job.h"
#include "core/staking/history_window_job.h"
#include "core/storage/block_ranges.h"

#include <algorithm>
#include <utility>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many blocks back are taken for final where a node does not know the tag.
constexpr std::uint64_t FinalDepth = 128;
/// Blocks to compare in one request.
constexpr std::size_t MostCompared = 200;
/// Windows that wait to be written, before no more are asked for.
constexpr std::size_t MostKept = 6;
/// Events that are written at a time, which takes a few milliseconds.
constexpr std::size_t EventsPerWrite = 250;
/// How often the chain may change under one synchronisation.
constexpr int MaxChecks = 4;
constexpr int EventsPerPage = 60;

enum Asked : std::size_t { Head, Finalized, Genesis, FirstKnown };

/// The newest events of @p window, whole blocks of them, with the range that they are all of.
HistoryWindow takeUpperPart(HistoryWindow &window)
{
    if (window.events.size() <= EventsPerWrite)
        return std::exchange(window, {});
    auto from = window.events.end() - EventsPerWrite;
    const std::uint64_t block = from->block.number;
    while (from != window.events.begin() && std::prev(from)->block.number == block)
        --from;
    if (from == window.events.begin())
        return std::exchange(window, {});
    HistoryWindow upper{{block, window.range.last},
                        {std::make_move_iterator(from), std::make_move_iterator(window.events.end())},
                        std::exchange(window.checkpoint, std::nullopt)};
    window.events.erase(from, window.events.end());
    window.range.last = block - 1;
    return upper;
}

/// Of the first transactions in @p events, whole ones where more follow, at most as many as fit a request.
std::vector<HistoryEvent> firstTransactions(std::vector<HistoryEvent> events)
{
    std::size_t transactions = 0;
    std::size_t lastStart = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i != 0 && events[i].transaction == events[i - 1].transaction)
            continue;
        if (transactions++ == HistoryDetailsJob::MostTransactions) {
            events.resize(i);
            return events;
        }
        lastStart = i;
    }
    if (events.size() == EventsPerPage && lastStart != 0)
        events.resize(lastStart);
    return events;
}

} // namespace

HistorySync::HistorySync(Request request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_size(m_request.pool->profile().logWindow)
{
}

HistorySync::~HistorySync() = default;

void HistorySync::start()
{
    if (const auto read = readCoverage(); !read) {
        QMetaObject::invokeMethod(
            this, [this, error = read.error()] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    check();
}

void HistorySync::cancel()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            finish(Error{ErrorCode::Cancelled, {}});
        },
        Qt::QueuedConnection);
}

Result<void> HistorySync::readCoverage()
{
    return m_request.store->coverage(m_request.key).map([this](const HistoryCoverage &coverage) {
        m_coverage = coverage;
    });
}

void HistorySync::check()
{
    if (m_checks++ == MaxChecks) {
        finish(Error{ErrorCode::StaleState, u"block"_s});
        return;
    }
    m_isChecking = true;
    tell(HistoryProgress::Phase::Checking);
    std::vector<RpcCall> calls{eth::getBlock(eth::BlockTag::Latest), eth::getBlock(eth::BlockTag::Finalized),
                               eth::getBlock(std::uint64_t{0})};
    // The lowest stays: it was final, and is what is left when all others are gone.
    auto &known = m_coverage.pending;
    if (known.size() > MostCompared)
        known.erase(known.begin() + 1, known.end() - (MostCompared - 1));
    for (const HistoryBlock &block : known)
        calls.push_back(eth::getBlock(block.number));
    const RpcJob *job = m_request.pool->send(std::move(calls), this);
    connect(job, &RpcJob::finished, this, [this](const Result<Results> &results) {
        if (m_isDone)
            return;
        m_isChecking = false;
        const auto taken = results.and_then([this](const Results &list) { return takeCheck(list); });
        if (!taken)
            finish(taken.error());
        else
            askWindows();
    });
}

Result<void> HistorySync::takeCheck(const Results &results)
{
    const auto head = readHeader(results[Head]);
    const auto genesis = readHeader(results[Genesis]);
    if (const auto error = firstErrorOf(head, genesis))
        return tl::unexpected(*error);
    if (genesis->hash != m_request.key.genesis)
        return failure(ErrorCode::StaleState, u"genesis"_s);
    const auto finalized = readHeader(results[Finalized]);
    if (finalized && finalized->number > head->number)
        return failure(ErrorCode::InconsistentReply, u"finalized"_s);
    m_finalized = finalized ? finalized->number : head->number - std::min(head->number, FinalDepth);
    m_head = {head->number, head->hash, static_cast<qint64>(head->timestamp)};
    m_wanted = {std::max(m_request.pool->profile().firstBlock, m_request.lowest), head->number};
    return compareBlocks(results, *head)
        .and_then([this]() -> Result<void> {
            if (m_coverage.ranges.empty() || m_finalized <= m_coverage.settled)
                return {};
            return m_request.store->settle(m_request.key, m_finalized);
        })
        .and_then([this] { return readCoverage(); });
}

/// What is above the last block that is still there is gone.
Result<void> HistorySync::compareBlocks(const Results &results, const BlockHeader &head)
{
    const auto &known = m_coverage.pending;
    std::optional<std::uint64_t> common;
    bool isChanged = false;
    for (std::size_t i = known.size(); i-- > 0 && !common;) {
        if (known[i].number > head.number)
            continue; // a node that lags behind, or a chain that became shorter: later ones will tell
        const auto header = readHeader(results[FirstKnown + i]);
        if (!header)
            return tl::unexpected(header.error());
        if (header->hash == known[i].hash)
            common = known[i].number;
        else
            isChanged = true;
    }
    if (!isChanged)
        return {};
    return m_request.store->rollBack(m_request.key, common).map([&] { Q_EMIT rolledBack(common); });
}

/// The newest blocks that nobody asks for yet. What is final and what is not are never in one window.
std::optional<BlockRange> HistorySync::nextWindow() const
{
    if (m_wanted.first > m_wanted.last)
        return std::nullopt;
    std::vector<BlockRange> taken = m_coverage.ranges;
    std::ranges::transform(m_jobs, std::back_inserter(taken), &HistoryWindowJob::range);
    std::ranges::transform(m_kept, std::back_inserter(taken), &HistoryWindow::range);
    const auto missing = missingRanges(unionOf(std::move(taken)), m_wanted);
    if (missing.empty())
        return std::nullopt;
    BlockRange range = missing.front();
    range.first = std::max(range.first, range.last - std::min(range.last, m_size.blocks() - 1));
    if (range.last > m_finalized)
        range.first = std::max(range.first, m_finalized + 1);
    return range;
}

void HistorySync::askWindows()
{
    if (m_isDone || m_isChecking)
        return;
    tell(HistoryProgress::Phase::Reading);
    while (std::ssize(m_jobs) < InFlight && m_kept.size() < MostKept) {
        const auto range = nextWindow();
        if (!range)
            break;
        auto *job = new HistoryWindowJob(m_request.pool, m_request.key.account, *range, this);
        connect(job, &HistoryWindowJob::finished, this,
                [this, job](const Result<HistoryWindow> &result) { takeWindow(job, result); });
        m_jobs.push_back(job);
    }
    if (m_jobs.empty() && m_kept.empty())
        askDetails();
}

void HistorySync::takeWindow(HistoryWindowJob *job, const Result<HistoryWindow> &result)
{
    if (m_isDone)
        return;
    std::erase(m_jobs, job);
    const bool isHead = job->range().last == m_head.number;
    const bool isStale = result ? isHead && result->checkpoint->hash != m_head.hash
                                : result.error().code == ErrorCode::StaleState;
    if (isStale) {
        for (HistoryWindowJob *other : std::exchange(m_jobs, {}))
            delete other;
        m_kept.clear();
        check();
        return;
    }
    if (!result) {
        if (HistoryWindowJob::isRefusal(result.error()) && m_size.refused(job->range().size()))
            askWindows();
        else
            finish(result.error());
        return;
    }
    m_size.accepted(job->range().size(), result->events.size());
    m_kept.push_back(*result);
    if (!isHead && job->range().last <= m_finalized)
        m_kept.back().checkpoint.reset();
    if (!std::exchange(m_isWriting, true))
        keepNext();
    askWindows();
}

void HistorySync::keepNext()
{
    m_isWriting = !m_kept.empty() && !m_isDone;
    if (!m_isWriting)
        return;
    const BlockRange whole = m_kept.front().range;
    const HistoryWindow part = takeUpperPart(m_kept.front());
    if (part.range == whole)
        m_kept.pop_front();
    if (const auto kept = m_request.store->addWindow(m_request.key, part); !kept) {
        finish(kept.error());
        return;
    }
    m_coverage.ranges.push_back(part.range);
    m_coverage.ranges = unionOf(std::move(m_coverage.ranges));
    Q_EMIT windowRead(part);
    QMetaObject::invokeMethod(
        this,
        [this] {
            keepNext();
            askWindows();
        },
        Qt::QueuedConnection);
}

void HistorySync::askDetails()
{
    while (m_request.withDetails && m_detailJobs < InFlight && !m_allDetailsAsked) {
        auto events = m_request.store->events(m_request.key, m_detailsPlace, EventsPerPage,
                                              HistoryStore::Which::WithoutDetails);
        if (!events) {
            finish(events.error());
            return;
        }
        m_allDetailsAsked = events->empty();
        if (m_allDetailsAsked)
            break;
        const auto asked = firstTransactions(*std::move(events));
        m_detailsPlace = {asked.back().block.number, asked.back().logIndex};
        auto *job = new HistoryDetailsJob(m_request.pool, m_request.key.account, asked, this);
        connect(job, &HistoryDetailsJob::finished, this, &HistorySync::takeDetails);
        ++m_detailJobs;
        tell(HistoryProgress::Phase::Details);
    }
    if (m_detailJobs == 0)
        finish(std::nullopt);
}

void HistorySync::takeDetails(const Result<std::vector<HistoryDetails>> &details)
{
    if (m_isDone)
        return;
    --m_detailJobs;
    const auto kept = details.and_then([this](const std::vector<HistoryDetails> &list) {
        return m_request.store->addDetails(m_request.key, list);
    });
    if (!kept) {
        finish(kept.error());
        return;
    }
    m_transactionsRead += details->size();
    Q_EMIT detailsRead(*details);
    tell(HistoryProgress::Phase::Details);
    askDetails();
}

void HistorySync::tell(HistoryProgress::Phase phase)
{
    HistoryProgress progress = m_progress;
    progress.phase = phase;
    progress.transactionsRead = m_transactionsRead;
    if (phase != HistoryProgress::Phase::Checking && m_wanted.first <= m_wanted.last) {
        progress.blocksWanted = m_wanted.size();
        progress.blocksRead = coveredBlocks(m_coverage.ranges, m_wanted);
        const auto newest = std::ranges::find_if(m_coverage.ranges, [this](const BlockRange &range) {
            return range.last >= m_wanted.last && range.first <= m_wanted.last;
        });
        progress.readDownTo = newest == m_coverage.ranges.end() ? m_wanted.last + 1 : newest->first;
    }
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressed(m_progress);
}

void HistorySync::finish(const std::optional<Error> &error)
{
    if (std::exchange(m_isDone, true))
        return;
    for (HistoryWindowJob *job : std::exchange(m_jobs, {})) {
        job->disconnect(this);
        job->deleteLater();
    }
    deleteLater();
    Q_EMIT finished(error);
}

} // namespace capstan
