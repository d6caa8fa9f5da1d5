// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_service.h"

#include "core/staking/claim_history.h"
#include "core/staking/history_sync.h"
#include "core/staking/staking_service.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace capstan {

namespace {

constexpr int EventsPerTurn = 300; // read and made into rows within a few milliseconds
constexpr int PublishMs = 250;
constexpr int FirstRetryMs = 5'000;
constexpr int MostRetryMs = 120'000;
/// Blocks after which a reorganisation or an event that no snapshot showed is looked for.
constexpr std::uint64_t BlocksBetween = 64;
constexpr std::uint64_t Nothing = std::numeric_limits<std::uint64_t>::max();

bool isNewer(const HistoryEvent &a, const HistoryEvent &b)
{
    return std::pair(a.block.number, a.logIndex) > std::pair(b.block.number, b.logIndex);
}

/// What an event of the account changes. Rewards grow by themselves, and fall when they are taken.
bool hasNews(const StakingSnapshot &before, const StakingSnapshot &now)
{
    if (before.block.number > now.block.number ||
        (before.block.number == now.block.number && before.block.hash != now.block.hash) ||
        before.totals.staked != now.totals.staked || before.ankrBalance != now.ankrBalance ||
        !isSameWaiting(before, now))
        return true;
    return std::ranges::any_of(now.providers, [&before](const ProviderPosition &position) {
        const ProviderPosition *known = before.find(position.address);
        return known == nullptr || known->rewards > position.rewards || known->stakes != position.stakes;
    });
}

} // namespace

HistoryService::HistoryService(EndpointPool *pool, HistoryStore *store, StakingService *staking,
                               QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_store(store)
    , m_staking(staking)
    , m_syncedDownTo(Nothing)
{
    m_retry.setSingleShot(true);
    m_publish.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HistoryService::syncIfNeeded);
    connect(&m_publish, &QTimer::timeout, this, &HistoryService::publish);
    connect(staking, &StakingService::snapshotChanged, this, &HistoryService::takeSnapshot);
    connect(staking, &StakingService::accountChanged, this, &HistoryService::takeAccount);
}

HistoryService::~HistoryService() = default;

void HistoryService::takeAccount()
{
    endSync();
    m_retry.stop();
    m_key.reset();
    m_events.clear();
    m_isLoaded = false;
    m_wasWanted = m_isWanted;
    m_synced.reset();
    m_syncedDownTo = Nothing;
    m_failures = 0;
    m_publish.stop();
    m_entries.clear();
    Q_EMIT entriesChanged();
    setStatus({});
}

void HistoryService::takeSnapshot()
{
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    if (!snapshot)
        return;
    const HistoryKey key{snapshot->chainId, snapshot->genesis, snapshot->account};
    if (m_key != key) {
        takeAccount();
        m_key = key;
        setState(HistoryStatus::State::Loading);
        QMetaObject::invokeMethod(this, &HistoryService::loadNext, Qt::QueuedConnection);
        return;
    }
    syncIfNeeded();
}

/// A page at a time, so that thousands of events hold up nothing.
void HistoryService::loadNext()
{
    if (!m_key || m_isLoaded)
        return;
    std::optional<HistoryStore::Place> after;
    if (!m_events.empty())
        after = HistoryStore::Place{m_events.back().block.number, m_events.back().logIndex};
    auto page = m_store->events(*m_key, after, EventsPerTurn);
    if (!page) {
        setStatus({HistoryStatus::State::Waiting, {}, page.error()});
        return;
    }
    std::ranges::move(*page, std::back_inserter(m_events));
    if (std::ssize(*page) == EventsPerTurn) {
        QMetaObject::invokeMethod(this, &HistoryService::loadNext, Qt::QueuedConnection);
        return;
    }
    m_isLoaded = true;
    publish();
    setState(HistoryStatus::State::Idle);
    syncIfNeeded();
}

void HistoryService::setWanted(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    m_wasWanted = m_wasWanted || wanted;
    syncIfNeeded();
}

void HistoryService::cancel()
{
    endSync();
    m_retry.stop();
    publish();
    setState(HistoryStatus::State::Stopped);
}

void HistoryService::resume()
{
    if (m_status.state != HistoryStatus::State::Stopped && m_status.state != HistoryStatus::State::Waiting)
        return;
    m_failures = 0;
    m_retry.stop();
    setState(m_isLoaded ? HistoryStatus::State::Idle : HistoryStatus::State::Unknown);
    syncIfNeeded();
}

/// None: nothing needs to be asked for.
std::optional<std::uint64_t> HistoryService::lowestNeeded(const StakingSnapshot &snapshot) const
{
    const bool isDue = !m_synced || hasNews(*m_synced, snapshot) ||
                       (m_isWanted && snapshot.block.number >= m_synced->block.number + BlocksBetween);
    if (m_wasWanted)
        return isDue || m_syncedDownTo > 0 ? std::optional<std::uint64_t>(0) : std::nullopt;
    const bool asksForDates = std::ranges::any_of(snapshot.providers, [](const ProviderPosition &position) {
        return position.claim && !position.claim->isExact();
    });
    if (!asksForDates || !isDue)
        return std::nullopt;
    const EpochClock &clock = snapshot.clock;
    const std::uint64_t epoch = clock.currentEpoch();
    return clock.firstBlockOf(epoch - std::min(epoch, clock.undelegatePeriodEpochs));
}

void HistoryService::syncIfNeeded()
{
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    if (!snapshot || !m_isLoaded || m_retry.isActive() || m_status.state == HistoryStatus::State::Stopped)
        return;
    const auto lowest = lowestNeeded(*snapshot);
    // One that reads less gives way to one that reads all.
    if (!lowest || (m_sync && m_lowest <= *lowest))
        return;
    endSync();
    start(*lowest);
}

void HistoryService::start(std::uint64_t lowest)
{
    m_lowest = lowest;
    m_started = m_staking->snapshot();
    m_sync = new HistorySync({m_pool, m_store, *m_key, lowest, m_wasWanted}, this);
    connect(m_sync, &HistorySync::windowRead, this, &HistoryService::addWindow);
    connect(m_sync, &HistorySync::detailsRead, this, &HistoryService::addDetails);
    connect(m_sync, &HistorySync::rolledBack, this, &HistoryService::rollBack);
    connect(m_sync, &HistorySync::finished, this, &HistoryService::takeOutcome);
    connect(m_sync, &HistorySync::progressed, this, [this](const HistoryProgress &progress) {
        setStatus({HistoryStatus::State::Syncing, progress, std::nullopt, m_status.isWhole});
    });
    setState(HistoryStatus::State::Syncing);
    m_sync->start();
}

void HistoryService::endSync()
{
    if (HistorySync *sync = std::exchange(m_sync, nullptr)) {
        sync->disconnect(this);
        sync->deleteLater();
    }
}

void HistoryService::takeOutcome(const std::optional<Error> &error)
{
    m_sync = nullptr;
    publish();
    if (error) {
        const int wait = FirstRetryMs << std::min(m_failures++, 5);
        m_retry.start(std::min(wait, MostRetryMs));
        setStatus({HistoryStatus::State::Waiting, m_status.progress, error, m_status.isWhole});
        return;
    }
    m_failures = 0;
    m_synced = m_started;
    m_syncedDownTo = std::min(m_syncedDownTo, m_lowest);
    setStatus({HistoryStatus::State::Idle, m_status.progress, std::nullopt, m_syncedDownTo == 0});
    m_staking->takeHistory();
    syncIfNeeded();
}

void HistoryService::addWindow(const HistoryWindow &window)
{
    std::erase_if(m_events, [&window](const HistoryEvent &event) {
        return event.block.number >= window.range.first && event.block.number <= window.range.last;
    });
    if (window.events.empty())
        return;
    std::vector<HistoryEvent> fresh(window.events.rbegin(), window.events.rend());
    const auto place = std::ranges::upper_bound(m_events, fresh.front(), isNewer);
    m_events.insert(place, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    changed();
}

void HistoryService::addDetails(const std::vector<HistoryDetails> &details)
{
    for (const HistoryDetails &each : details) {
        for (HistoryEvent &event : m_events) {
            if (event.transaction != each.transaction)
                continue;
            event.isDetailed = true;
            event.fee = each.fee;
            const auto claim =
                std::ranges::find(each.claims, event.logIndex, &HistoryDetails::ClaimOf::logIndex);
            if (claim != each.claims.end())
                event.claim = claim->claim;
        }
    }
    changed();
}

void HistoryService::rollBack(const std::optional<std::uint64_t> &block)
{
    std::erase_if(m_events,
                  [&block](const HistoryEvent &event) { return !block || event.block.number > *block; });
    changed();
}

void HistoryService::changed()
{
    if (!m_publish.isActive())
        m_publish.start(PublishMs);
}

void HistoryService::publish()
{
    m_publish.stop();
    std::vector<HistoryEntry> entries = historyEntries(m_events);
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    Q_EMIT entriesChanged();
}

void HistoryService::setStatus(HistoryStatus status)
{
    if (status == m_status)
        return;
    m_status = std::move(status);
    Q_EMIT statusChanged();
}

void HistoryService::setState(HistoryStatus::State state)
{
    setStatus({state, m_status.progress, std::nullopt, m_status.isWhole});
}

} // namespace capstan
