// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/staking_service.h"

#include "core/staking/address_probe.h"
#include "core/staking/claim_history.h"
#include "core/staking/epoch_earnings.h"
#include "core/staking/head_check.h"
#include "core/staking/snapshot_reader.h"
#include "core/storage/history_store.h"
#include "core/storage/provider_labels.h"

#include <algorithm>
#include <utility>

namespace capstan {

namespace {

constexpr int BlockTimeMs = 12'000;
constexpr int DevnetBlockTimeMs = 1'000;
/// So many looks at the head stand between two full reads: eight minutes of mainnet.
constexpr int LooksPerRead = 40;

} // namespace

StakingService::StakingService(EndpointPool *pool, const Journal *journal, const Clock *clock,
                               QObject *parent, ProviderLabels *labels, const HistoryStore *history)
    : QObject(parent)
    , m_pool(pool)
    , m_journal(journal)
    , m_clock(clock)
    , m_labels(labels)
    , m_history(history)
    , m_intervalMs(profile().devnet ? DevnetBlockTimeMs : BlockTimeMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StakingService::look);
    connect(pool, &EndpointPool::healthChanged, this, &StakingService::healthChanged);
}

StakingService::~StakingService() = default;

const NetworkProfile &StakingService::profile() const
{
    return m_pool->profile();
}

std::vector<EndpointHealth> StakingService::health() const
{
    return m_pool->health();
}

bool StakingService::isReading() const
{
    return m_job != nullptr;
}

std::optional<qint64> StakingService::now() const
{
    return m_snapshot ? std::optional(chainNow(*m_snapshot, m_clock->monotonicMs())) : std::nullopt;
}

void StakingService::setAccount(const std::optional<Address> &account)
{
    if (account == m_account) {
        return;
    }
    m_account = account;
    m_snapshot.reset();
    m_lastError.reset();
    m_basis.reset();
    dropReading();
    Q_EMIT accountChanged();
    refresh();
}

void StakingService::setInterval(int milliseconds)
{
    m_intervalMs = milliseconds;
    m_timer.stop();
    if (!m_job && !m_look)
        schedule();
}

void StakingService::schedule()
{
    if (m_intervalMs > 0 && m_account && !m_quiet)
        m_timer.start(m_intervalMs);
}

void StakingService::setQuiet(bool quiet)
{
    if (quiet == m_quiet)
        return;
    m_quiet = quiet;
    if (!quiet) {
        refresh();
        return;
    }
    m_timer.stop();
    delete std::exchange(m_look, nullptr);
}

Result<void> StakingService::setProviderLabel(const Address &provider, const QString &label)
{
    return setProviderLabels({{provider, label}});
}

Result<void> StakingService::setProviderLabels(const QHash<Address, QString> &labels)
{
    if (!m_labels || !m_snapshot)
        return failure(ErrorCode::NotSupported, QStringLiteral("label"));
    const auto set = m_labels->setLabels(m_snapshot->chainId, m_snapshot->genesis, labels);
    if (!set)
        return set;
    m_snapshot = withLabels(m_snapshot);
    // A look under way builds on the snapshot of before.
    if (m_look) {
        delete std::exchange(m_look, nullptr);
        schedule();
    }
    // Whoever waits for the read under way must not take this for its outcome; its end tells of both.
    if (!m_job)
        Q_EMIT snapshotChanged(m_snapshot);
    return {};
}

Result<QHash<Address, QString>> StakingService::providerLabels() const
{
    if (!m_labels || !m_snapshot)
        return failure(ErrorCode::NotSupported, QStringLiteral("label"));
    return m_labels->labels(m_snapshot->chainId, m_snapshot->genesis);
}

/// A failure to read the labels costs their words, not the figures: the providers' names stand there.
StakingSnapshotPtr StakingService::withLabels(const StakingSnapshotPtr &snapshot) const
{
    if (!m_labels)
        return snapshot;
    const auto labels = m_labels->labels(snapshot->chainId, snapshot->genesis);
    if (!labels)
        return snapshot;
    auto labelled = std::make_shared<StakingSnapshot>(*snapshot);
    for (ProviderPosition &position : labelled->providers)
        position.name = labels->value(position.address, profile().providerNames.value(position.address));
    return labelled;
}

/// A failure to read the history costs exact dates, which then stay ranges.
StakingSnapshotPtr StakingService::withHistory(const StakingSnapshotPtr &snapshot) const
{
    const HistoryKey key{snapshot->chainId, snapshot->genesis, snapshot->account};
    const bool isAsked = std::ranges::any_of(snapshot->providers, [](const ProviderPosition &position) {
        return position.claim && !position.claim->isExact();
    });
    if (!m_history || !isAsked)
        return snapshot;
    // What was unstaked earlier waits no more.
    const EpochClock &clock = snapshot->clock;
    const std::uint64_t epoch =
        clock.currentEpoch() - std::min(clock.currentEpoch(), clock.undelegatePeriodEpochs);
    const auto read = m_history->coverage(key);
    const auto unstakes = m_history->newestUnstakes(key, clock.firstBlockOf(epoch));
    return read && unstakes ? withClaimDates(snapshot, m_waitingSince, read->ranges, *unstakes) : snapshot;
}

void StakingService::noteWaiting(const StakingSnapshot &snapshot)
{
    const bool isAsBefore = m_snapshot && m_snapshot->genesis == snapshot.genesis &&
                            m_snapshot->block.number <= snapshot.block.number &&
                            isSameWaiting(*m_snapshot, snapshot);
    if (!isAsBefore)
        m_waitingSince = snapshot.block.number;
}

void StakingService::takeHistory()
{
    if (!m_snapshot)
        return;
    const StakingSnapshotPtr dated = withHistory(m_snapshot);
    if (dated == m_snapshot)
        return;
    m_snapshot = dated;
    // As in setProviderLabel().
    if (m_look) {
        delete std::exchange(m_look, nullptr);
        schedule();
    }
    if (!m_job)
        Q_EMIT snapshotChanged(m_snapshot);
}

AddressProbe *StakingService::probe(std::vector<Address> addresses, QObject *parent) const
{
    return new AddressProbe(m_pool, std::move(addresses), parent);
}

EarningsJob *StakingService::readEarnings(QObject *parent) const
{
    if (!m_snapshot)
        return nullptr;
    const bool hasMulticall3 = m_basis && m_basis->hasMulticall3;
    return new EarningsJob(m_pool, m_snapshot,
                           hasMulticall3 ? std::optional(profile().multicall3) : std::nullopt, parent);
}

void StakingService::refresh()
{
    if (!m_account) {
        return;
    }
    if (m_job) {
        m_readsAgain = true;
        return;
    }
    m_timer.stop();
    m_readsAgain = false;
    delete std::exchange(m_look, nullptr); // it may be of an earlier block than what is asked for now
    m_job = new SnapshotJob(
        {m_pool, m_journal, m_clock, *m_account, m_basis ? std::optional(*m_basis) : std::nullopt}, this);
    connect(m_job, &SnapshotJob::finished, this, &StakingService::finishReading);
    m_job->start();
    Q_EMIT readingChanged(true);
}

/// Reads everything where there is nothing to compare with, where the last read failed, and every so often: a
/// node might keep an event to itself.
void StakingService::look()
{
    if (!m_account || m_job || m_look)
        return;
    if (m_readsAgain || !m_snapshot || m_lastError || m_looks >= LooksPerRead) {
        refresh();
        return;
    }
    m_look = new HeadCheck(m_pool, m_clock, m_snapshot, this);
    connect(m_look, &HeadCheck::finished, this, &StakingService::finishLook);
}

void StakingService::finishLook(const Result<StakingSnapshotPtr> &result)
{
    m_look = nullptr;
    if (result && !*result) {
        refresh();
        return;
    }
    ++m_looks;
    schedule();
    if (!result) {
        m_lastError = result.error();
        Q_EMIT failed(result.error());
    } else if (*result != m_snapshot) {
        m_snapshot = *result;
        Q_EMIT snapshotChanged(m_snapshot);
    }
}

void StakingService::dropReading()
{
    m_readsAgain = false;
    m_timer.stop();
    delete std::exchange(m_look, nullptr);
    if (SnapshotJob *job = std::exchange(m_job, nullptr)) {
        delete job;
        Q_EMIT readingChanged(false);
    }
}

void StakingService::finishReading(const Result<StakingSnapshotPtr> &result)
{
    const SnapshotJob *job = std::exchange(m_job, nullptr);
    m_looks = 0;
    if (result) {
        m_basis = std::make_unique<SnapshotBasis>(job->basis());
        noteWaiting(**result);
        m_snapshot = withHistory(withClaimDatesOf(m_snapshot, withLabels(*result)));
        m_lastError.reset();
    } else {
        // What the next read would build on may be the very reason: it starts from nothing.
        m_basis.reset();
        m_lastError = result.error();
    }
    if (m_readsAgain)
        m_timer.start(0);
    else
        schedule();
    Q_EMIT readingChanged(false);
    if (result) {
        Q_EMIT snapshotChanged(m_snapshot);
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace capstan
