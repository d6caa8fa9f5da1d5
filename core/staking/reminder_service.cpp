// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/reminder_service.h"

#include "core/base/platform.h"
#include "core/staking/staking_service.h"

#include <algorithm>

namespace capstan {

ReminderService::ReminderService(StakingService *staking, ReminderStore *store, SystemEvents *events,
                                 QObject *parent)
    : QObject(parent)
    , m_staking(staking)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    // A coarse one may be late by a twentieth of its time.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::check);
    connect(staking, &StakingService::snapshotChanged, this, &ReminderService::take);
    connect(staking, &StakingService::accountChanged, this, &ReminderService::take);
    connect(staking, &StakingService::failed, this, &ReminderService::retry);
    if (events)
        connect(events, &SystemEvents::resumed, staking, &StakingService::refresh);
    take();
}

void ReminderService::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    take();
}

void ReminderService::take()
{
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    m_next.reset();
    m_timer.stop();
    if (!m_enabled || !snapshot || !load(*snapshot))
        return;
    const ReminderPlan plan = planReminders(*snapshot, m_told, m_staking->now().value_or(0));
    forget(*snapshot, plan.over);
    m_next = plan.next;
    arm();
    if (plan.due.empty())
        return;
    std::ranges::transform(plan.due, std::back_inserter(m_told), &Reminder::key);
    Q_EMIT due(snapshot, plan.due);
}

/// Without knowing what was told nothing is: it could be told again and again.
bool ReminderService::load(const StakingSnapshot &snapshot)
{
    const Place place{snapshot.chainId, snapshot.genesis, snapshot.account};
    if (m_place == place)
        return true;
    m_place.reset();
    auto told = m_store->told(place.chainId, place.genesis, place.account);
    if (!told) {
        Q_EMIT failed(told.error());
        return false;
    }
    m_told = *std::move(told);
    m_place = place;
    return true;
}

void ReminderService::forget(const StakingSnapshot &snapshot, const std::vector<ToldReminder> &over)
{
    if (over.empty())
        return;
    std::erase_if(m_told,
                  [&over](const ToldReminder &each) { return std::ranges::find(over, each) != over.end(); });
    const auto done = m_store->forget(snapshot.chainId, snapshot.genesis, snapshot.account, over);
    if (!done)
        Q_EMIT failed(done.error());
}

void ReminderService::markTold(const StakingSnapshotPtr &snapshot, const Reminders &reminders)
{
    std::vector<ToldReminder> keys;
    std::ranges::transform(reminders, std::back_inserter(keys), &Reminder::key);
    const auto done = m_store->remember(snapshot->chainId, snapshot->genesis, snapshot->account, keys,
                                        m_staking->now().value_or(snapshot->clock.headTime));
    if (!done)
        Q_EMIT failed(done.error());
}

void ReminderService::arm()
{
    if (!m_next)
        return;
    const qint64 left = (*m_next - m_staking->now().value_or(*m_next)) * 1000;
    m_timer.start(static_cast<int>(std::clamp<qint64>(left, 0, LongestSleepMs)));
}

void ReminderService::check()
{
    const auto now = m_staking->now();
    if (now && m_next && *now >= *m_next)
        m_staking->refresh();
    else
        arm();
}

/// The staking service tries again by itself, but not while it is quiet.
void ReminderService::retry()
{
    const auto now = m_staking->now();
    if (now && m_next && *now >= *m_next)
        m_timer.start(RetryMs);
}

} // namespace capstan
