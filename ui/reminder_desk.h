// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/notifier.h"
#include "core/staking/reminders.h"

#include <QHash>

namespace capstan {

class ReminderService;
class Vault;

/// Between the reminders and whoever shows them: puts them into words, without amounts while the vault is
/// locked, and notes those as told that were shown. What nobody could show stays due for the next start.
class ReminderDesk : public QObject
{
    Q_OBJECT
public:
    /// In the order in which they are asked to show; null ones are left out. All outlive the desk.
    ReminderDesk(ReminderService *service, Vault *vault, const std::vector<Notifier *> &notifiers,
                 QObject *parent = nullptr);

Q_SIGNALS:
    /// The person clicked on one: the page of this kind is wanted.
    void openRequested(capstan::ToldReminder::Kind kind);

private:
    struct Shown
    {
        ToldReminder::Kind kind = ToldReminder::Kind::StakeUnlocked;
        StakingSnapshotPtr snapshot;
        Reminders reminders;
        Notification notification;
        std::size_t notifier = 0; ///< the one that was asked last
    };
    void take(const StakingSnapshotPtr &snapshot, const Reminders &reminders);
    void show(ToldReminder::Kind kind, const StakingSnapshotPtr &snapshot, const Reminders &all);
    void noteShown(int id);
    void askTheNext(int id);

    ReminderService *m_service;
    Vault *m_vault;
    std::vector<Notifier *> m_notifiers;
    QHash<int, Shown> m_shown; ///< of this run, by their ids
    int m_lastId = 0;
};

} // namespace capstan
