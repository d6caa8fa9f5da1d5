// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/staking/reminders.h"

#include <QObject>
#include <QTimer>

namespace capstan {

class StakingService;
class SystemEvents;

/// Tells when something came true for the account that the staking service follows: a stake unlocked, or an
/// unstake can be claimed. Each once, also across starts. It sleeps until the next such moment by the chain's
/// clock and then asks the chain, so that it works while the staking service is quiet too. The system's clock
/// plays no part; a sleep of the machine is over with SystemEvents::resumed, and where nobody tells of that,
/// with the timer's next turn, within the hour.
class ReminderService : public QObject
{
    Q_OBJECT
public:
    static constexpr int LongestSleepMs = 60 * 60 * 1000; ///< also: QTimer ends at 24 days
    static constexpr int RetryMs = 60'000;                ///< after a read that failed

    /// All outlive it; @p events may be null.
    ReminderService(StakingService *staking, ReminderStore *store, SystemEvents *events,
                    QObject *parent = nullptr);

    /// On unless told. What comes true while off is due once it is on again, as long as it holds.
    void setEnabled(bool enabled);
    bool isEnabled() const { return m_enabled; }

    /// The person was told: never again. What was handed out by due() and not told is due with the next
    /// start.
    void markTold(const StakingSnapshotPtr &snapshot, const Reminders &reminders);

    /// When the next one is expected (ReminderPlan::next).
    std::optional<qint64> next() const { return m_next; }
    /// Looks at the chain's clock now, as it does by itself at that moment.
    void check();

Q_SIGNALS:
    /// Never empty, and each reminder once per run.
    void due(const capstan::StakingSnapshotPtr &snapshot, const capstan::Reminders &reminders);
    /// What was told can't be read or kept; nothing is told that could have been told before.
    void failed(const capstan::Error &error);

private:
    struct Place
    {
        std::uint64_t chainId = 0;
        Hash32 genesis;
        Address account;
        bool operator==(const Place &) const = default;
    };
    void take();
    bool load(const StakingSnapshot &snapshot);
    void forget(const StakingSnapshot &snapshot, const std::vector<ToldReminder> &over);
    void arm();
    void retry();

    StakingService *m_staking;
    ReminderStore *m_store;
    bool m_enabled = true;
    std::optional<Place> m_place;     ///< whose m_told is
    std::vector<ToldReminder> m_told; ///< and handed out in this run
    std::optional<qint64> m_next;
    QTimer m_timer;
};

} // namespace capstan
