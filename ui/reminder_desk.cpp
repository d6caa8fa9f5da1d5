// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminder_desk.h"

#include "core/staking/reminder_service.h"
#include "core/wallet/vault.h"
#include "ui/text/reminder_text.h"

#include <algorithm>

namespace capstan {

ReminderDesk::ReminderDesk(ReminderService *service, Vault *vault, const std::vector<Notifier *> &notifiers,
                           QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_vault(vault)
{
    std::ranges::copy_if(notifiers, std::back_inserter(m_notifiers),
                         [](const Notifier *each) { return each != nullptr; });
    connect(service, &ReminderService::due, this, &ReminderDesk::take);
    for (Notifier *notifier : m_notifiers) {
        connect(notifier, &Notifier::shown, this, &ReminderDesk::noteShown);
        connect(notifier, &Notifier::failed, this, &ReminderDesk::askTheNext);
        connect(notifier, &Notifier::activated, this, [this](int id) {
            if (m_shown.contains(id))
                Q_EMIT openRequested(m_shown[id].kind);
        });
    }
}

void ReminderDesk::take(const StakingSnapshotPtr &snapshot, const Reminders &reminders)
{
    show(ToldReminder::Kind::StakeUnlocked, snapshot, reminders);
    show(ToldReminder::Kind::UnstakeClaimable, snapshot, reminders);
}

/// Those of one kind together: who was away for a year finds one notification, not fifty.
void ReminderDesk::show(ToldReminder::Kind kind, const StakingSnapshotPtr &snapshot, const Reminders &all)
{
    Shown shown{kind, snapshot, {}, {}};
    std::ranges::copy_if(all, std::back_inserter(shown.reminders),
                         [kind](const Reminder &each) { return each.key.kind == kind; });
    if (shown.reminders.empty() || m_notifiers.empty())
        return;
    const bool withAmounts = !m_vault->hasKeys() || !m_vault->isLocked();
    const ReminderWords words = reminderWords(shown.reminders, snapshot, withAmounts);
    shown.notification = {++m_lastId, words.title, words.body, tr("Show")};
    m_shown.insert(m_lastId, shown);
    m_notifiers.front()->show(shown.notification);
}

void ReminderDesk::noteShown(int id)
{
    const auto found = m_shown.constFind(id);
    if (found != m_shown.constEnd())
        m_service->markTold(found->snapshot, found->reminders);
}

void ReminderDesk::askTheNext(int id)
{
    const auto found = m_shown.find(id);
    if (found == m_shown.end())
        return;
    if (++found->notifier < m_notifiers.size())
        m_notifiers[found->notifier]->show(found->notification);
    else
        m_shown.erase(found);
}

} // namespace capstan
