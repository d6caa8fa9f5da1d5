// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/reminders.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace capstan {

namespace {

using Kind = ToldReminder::Kind;

/// Blocks may come later than their pace says: so long until it is asked again.
constexpr qint64 SecondsUntilAskedAgain = 12;

/// What was told, for look-ups: an account may have a thousand stakes.
struct Told
{
    explicit Told(const std::vector<ToldReminder> &reminders)
    {
        for (const ToldReminder &each : reminders) {
            if (each.kind == Kind::StakeUnlocked)
                unlocked[each.provider].insert(each.recordEpoch);
            else
                claimable.insert(each.provider, each.amount);
        }
    }
    bool hasUnlocked(const Address &provider, std::uint64_t epoch) const
    {
        const auto found = unlocked.constFind(provider);
        return found != unlocked.constEnd() && found->contains(epoch);
    }
    bool hasClaimable(const Address &provider, const UInt256 &amount) const
    {
        return claimable.contains(provider, amount);
    }

    QHash<Address, QSet<quint64>> unlocked;
    QMultiHash<Address, UInt256> claimable;
};

std::optional<std::uint64_t> nextBlock(const StakingSnapshot &snapshot)
{
    const EpochClock &clock = snapshot.clock;
    std::optional<std::uint64_t> next;
    const auto consider = [&next](std::uint64_t block) { next = std::min(next.value_or(block), block); };
    for (const ProviderPosition &provider : snapshot.providers) {
        for (const Stake &stake : provider.stakes) {
            if (stake.locking == LockStatus::Locked)
                consider(clock.firstBlockOf(stake.unlockEpoch));
        }
        if (provider.pending > 0)
            consider(provider.claim ? clock.firstBlockOf(provider.claim->earliestEpoch)
                                    : clock.epochEndBlock());
    }
    return next;
}

void appendUnlocked(const ProviderPosition &provider, const Told &told, Reminders &due)
{
    QSet<quint64> seen; // two records of one epoch are one event
    for (const Stake &stake : provider.stakes) {
        if (stake.locking != LockStatus::Unlocked || stake.amount == 0 ||
            told.hasUnlocked(provider.address, stake.epoch))
            continue;
        if (seen.contains(stake.epoch)) {
            const auto same = std::ranges::find_if(due, [&](const Reminder &each) {
                return each.key.provider == provider.address && each.key.recordEpoch == stake.epoch;
            });
            same->amount = add(same->amount, stake.amount).value_or(same->amount);
            continue;
        }
        seen.insert(stake.epoch);
        due.push_back({{Kind::StakeUnlocked, provider.address, stake.epoch, UInt256(0)},
                       stake.amount,
                       stake.unlockEpoch});
    }
}

} // namespace

ReminderPlan planReminders(const StakingSnapshot &snapshot, const std::vector<ToldReminder> &told, qint64 now)
{
    ReminderPlan plan;
    const Told known(told);
    const EpochClock &clock = snapshot.clock;
    for (const ProviderPosition &provider : snapshot.providers) {
        appendUnlocked(provider, known, plan.due);
        if (provider.claimable > 0 && !known.hasClaimable(provider.address, provider.claimable))
            plan.due.push_back({{Kind::UnstakeClaimable, provider.address, 0, provider.claimable},
                                provider.claimable,
                                clock.currentEpoch()});
    }
    for (const ToldReminder &each : told) {
        if (each.kind != Kind::UnstakeClaimable)
            continue;
        const ProviderPosition *provider = snapshot.find(each.provider);
        if (!provider || provider->claimable != each.amount)
            plan.over.push_back(each);
    }
    if (const auto block = nextBlock(snapshot); block && clock.knowsPace())
        plan.next = std::max(clock.timeOf(*block), now + SecondsUntilAskedAgain);
    return plan;
}

} // namespace capstan
