// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/staking_service.h"

#include "core/staking/address_probe.h"
#include "core/staking/snapshot_reader.h"

#include <utility>

namespace capstan {

namespace {

constexpr int BlockTimeMs = 12'000;
constexpr int DevnetBlockTimeMs = 1'000;

} // namespace

StakingService::StakingService(EndpointPool *pool, const Journal *journal, const Clock *clock,
                               QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_journal(journal)
    , m_clock(clock)
    , m_intervalMs(profile().devnet ? DevnetBlockTimeMs : BlockTimeMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StakingService::refresh);
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
    if (m_intervalMs > 0 && m_account && !m_job)
        m_timer.start(m_intervalMs);
}

AddressProbe *StakingService::probe(std::vector<Address> addresses, QObject *parent) const
{
    return new AddressProbe(m_pool, std::move(addresses), parent);
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
    m_job = new SnapshotJob(
        {m_pool, m_journal, m_clock, *m_account, m_basis ? std::optional(*m_basis) : std::nullopt}, this);
    connect(m_job, &SnapshotJob::finished, this, &StakingService::finishReading);
    m_job->start();
    Q_EMIT readingChanged(true);
}

void StakingService::dropReading()
{
    m_readsAgain = false;
    m_timer.stop();
    if (SnapshotJob *job = std::exchange(m_job, nullptr)) {
        delete job;
        Q_EMIT readingChanged(false);
    }
}

void StakingService::finishReading(const Result<StakingSnapshotPtr> &result)
{
    const SnapshotJob *job = std::exchange(m_job, nullptr);
    if (result) {
        m_basis = std::make_unique<SnapshotBasis>(job->basis());
        m_snapshot = *result;
        m_lastError.reset();
    } else {
        // What the next read would build on may be the very reason: it starts from nothing.
        m_basis.reset();
        m_lastError = result.error();
    }
    if (std::exchange(m_readsAgain, false)) {
        m_timer.start(0);
    } else if (m_intervalMs > 0) {
        m_timer.start(m_intervalMs);
    }
    Q_EMIT readingChanged(false);
    if (result) {
        Q_EMIT snapshotChanged(*result);
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace capstan
