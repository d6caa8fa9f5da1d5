// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/activity_text.h"

#include "core/transactions/replacement.h"
#include "ui/text/amount_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/status_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace capstan {

namespace {

/// Translated in the context "ActivityText".
class ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

constexpr qsizetype LongestWords = 120;

/// One of its nonce that is in a block in its stead.
const TransactionRecord *winnerOver(const TransactionRecord &record, const NonceGroup &group)
{
    return group.mined && group.mined->hash != record.hash ? &*group.mined : nullptr;
}

QString refusedText(const QString &state, const TransactionRecord &record)
{
    return record.detail.isEmpty() ? state : plainText(record.detail, LongestWords);
}

Standing waitingStanding(const TransactionRecord &record, const NonceGroup &group, int nodes)
{
    using Kind = Standing::Kind;
    if (const TransactionRecord *winner = winnerOver(record, group))
        return {Kind::GivenUp, ActivityText::tr("Giving way"),
                ActivityText::tr("%1 has its nonce and is in block %2", "a transaction, a number")
                    .arg(shortHash(winner->hash), countText(*winner->blockNumber))};
    const QString state = transactionStateText(record);
    if (group.replacement) {
        const QString hash = shortHash(group.replacement->hash);
        return {Kind::Waiting, state,
                group.replacement->isCancel() ? ActivityText::tr("A cancel is on its way: %1").arg(hash)
                                              : ActivityText::tr("A speed-up is on its way: %1").arg(hash)};
    }
    if (record.dropped)
        return {Kind::Warned, ActivityText::tr("Dropped"),
                ActivityText::tr("No node keeps it; it is sent again")};
    if (!record.detail.isEmpty())
        return {Kind::Warned, state, plainText(record.detail, LongestWords)};
    if (record.state == TransactionState::Signed)
        return {Kind::Waiting, state, ActivityText::tr("Kept, and sent until a node takes it")};
    const QString waits = ActivityText::tr("Waiting for a block");
    if (nodes <= 0)
        return {Kind::Waiting, state, waits};
    return {Kind::Waiting, state,
            nodes == 1 ? ActivityText::tr("%1; 1 node has it").arg(waits)
                       : ActivityText::tr("%1; %n nodes have it", nullptr, nodes).arg(waits)};
}

Standing replacedStanding(const TransactionRecord &record, const NonceGroup &group)
{
    constexpr auto kind = Standing::Kind::GivenUp;
    const TransactionRecord *winner = winnerOver(record, group);
    if (!winner)
        return {kind, transactionStateText(record),
                ActivityText::tr("That one was not sent from this computer")};
    const QString hash = shortHash(winner->hash);
    // The winner is older where a replacement came too late.
    if (winner->id < record.id)
        return {kind, record.isCancel() ? ActivityText::tr("Came too late") : ActivityText::tr("Not needed"),
                ActivityText::tr("%1 was in a block first", "a transaction").arg(hash)};
    return {kind,
            winner->isCancel() ? ActivityText::tr("Cancelled") : ActivityText::tr("Replaced by its speed-up"),
            ActivityText::tr("by %1", "a transaction").arg(hash)};
}

QString unlockText(const EpochClock &clock, std::uint64_t epoch)
{
    if (!clock.knowsPace())
        return ActivityText::tr("Locked until epoch %1").arg(countText(epoch));
    return ActivityText::tr("Locked until %1", "a time")
        .arg(TimeText().range(clock.timeRangeOf(clock.firstBlockOf(epoch)), clock.headTime));
}

/// What a transaction in a block means for the person.
QString effectText(const TransactionRecord &record, const NonceGroup &group,
                   const std::optional<EpochClock> &clock, const QString &provider)
{
    if (record.isCancel())
        return group.wish.kind == ActionKind::Cancel
                   ? ActivityText::tr("What it cancels can't happen any more")
                   : ActivityText::tr("Cancels: %1").arg(actionText(group.wish, provider));
    if (const auto unlocks = clock ? unlockEpochOf(record, *clock) : std::nullopt)
        return unlockText(*clock, *unlocks);
    const auto epoch = clock ? claimEpochOf(record, *clock) : std::nullopt;
    if (!epoch)
        return record.state == TransactionState::Final && record.blockNumber
                   ? ActivityText::tr("In block %1").arg(countText(*record.blockNumber))
                   : QString();
    const std::uint64_t block = clock->firstBlockOf(*epoch);
    return clock->knowsPace() ? ActivityText::tr("Claimable %1", "a time")
                                    .arg(TimeText().range(clock->timeRangeOf(block), clock->headTime))
                              : ActivityText::tr("Claimable from epoch %1").arg(countText(*epoch));
}

Standing minedStanding(const TransactionRecord &record, const QString &effect)
{
    using Kind = Standing::Kind;
    const QString state = transactionStateText(record);
    switch (checkOutcome(record)) {
    case OutcomeCheck::NothingSaid:
        return {Kind::NothingSaid, state, ActivityText::tr("The contract did not say that it did anything")};
    case OutcomeCheck::Differs: {
        const Outcome outcome = outcomeOf(record).value();
        return {Kind::Differs, state,
                ActivityText::tr("%1 instead of %2", "two amounts")
                    .arg(actionAmountText(record.action, outcome.done),
                         actionAmountText(record.action, outcome.promised))};
    }
    case OutcomeCheck::NotKnown:
    case OutcomeCheck::AsPromised:
        break;
    }
    return {record.state == TransactionState::InBlock ? Kind::InBlock : Kind::Done, state, effect};
}

QString cancelText(ActionKind wish)
{
    switch (wish) {
    case ActionKind::Unstake:
        return ActivityText::tr("Cancel of an unstake");
    case ActionKind::ClaimUnstaked:
        return ActivityText::tr("Cancel of a claim");
    case ActionKind::Stake:
        return ActivityText::tr("Cancel of a stake");
    case ActionKind::Approve:
        return ActivityText::tr("Cancel of an approval");
    case ActionKind::ClaimRewards:
    case ActionKind::ClaimAllRewards:
        return ActivityText::tr("Cancel of a reward claim");
    case ActionKind::Restake:
        return ActivityText::tr("Cancel of a restake");
    case ActionKind::SendAnkr:
    case ActionKind::SendEth:
        return ActivityText::tr("Cancel of a send");
    case ActionKind::UpgradeAccount:
        return ActivityText::tr("Cancel of an upgrade");
    case ActionKind::Cancel:
        break;
    }
    return ActivityText::tr("Cancel");
}

/// Of anything but a cancel.
QString kindText(const TransactionAction &action, const QString &provider)
{
    switch (action.kind) {
    case ActionKind::Unstake:
        return ActivityText::tr("Unstake from %1", "a provider").arg(provider);
    case ActionKind::ClaimUnstaked:
        return ActivityText::tr("Claim from %1", "a provider").arg(provider);
    case ActionKind::Stake:
        return ActivityText::tr("Stake with %1", "a provider").arg(provider);
    case ActionKind::Approve:
        return action.amount == 0 ? ActivityText::tr("Approval withdrawn")
                                  : ActivityText::tr("Approval for staking");
    case ActionKind::ClaimRewards:
        return ActivityText::tr("Claim rewards from %1", "a provider").arg(provider);
    case ActionKind::ClaimAllRewards:
        return ActivityText::tr("Claim all rewards");
    case ActionKind::Restake:
        return ActivityText::tr("Restake with %1", "a provider").arg(provider);
    case ActionKind::SendAnkr:
    case ActionKind::SendEth:
        return ActivityText::tr("Send to %1", "an address").arg(action.recipient.toShortHex());
    case ActionKind::UpgradeAccount:
        return ActivityText::tr("Upgrade account");
    case ActionKind::Cancel:
        break;
    }
    return {};
}

} // namespace

Standing standingOf(const TransactionRecord &record, const NonceGroup &group, int nodes,
                    const std::optional<EpochClock> &clock, const QString &provider)
{
    switch (record.state) {
    case TransactionState::Signed:
    case TransactionState::Sent:
        return waitingStanding(record, group, nodes);
    case TransactionState::InBlock:
    case TransactionState::Confirmed:
    case TransactionState::Final:
        return minedStanding(record, effectText(record, group, clock, provider));
    case TransactionState::Failed:
        return {Standing::Kind::Failed, ActivityText::tr("Failed"),
                refusedText(ActivityText::tr("The contract refused it"), record)};
    case TransactionState::Replaced:
        return replacedStanding(record, group);
    }
    return {};
}

bool isSpeedUp(const TransactionRecord &record, const NonceGroup &group)
{
    return group.replaced && isSameWish(group.replaced->action, record.action);
}

QString activityText(const TransactionRecord &record, const NonceGroup &group, const QString &provider)
{
    return record.isCancel() ? cancelText(group.wish.kind) : kindText(record.action, provider);
}

QString subjectText(const TransactionRecord &record, const NonceGroup &group, const QString &provider)
{
    if (!record.isCancel() || group.wish.kind == ActionKind::Cancel)
        return actionText(record.action, provider);
    return ActivityText::tr("Cancel of %1", "an action").arg(actionText(group.wish, provider));
}

QString speedUpName(const QString &subject)
{
    return ActivityText::tr("Speed up %1", "an action").arg(subject);
}

QString cancelName(const QString &subject)
{
    return ActivityText::tr("Cancel %1", "an action").arg(subject);
}

QString detailsName(const TransactionRecord &record, const NonceGroup &group, const QString &subject)
{
    return isSpeedUp(record, group)
               ? ActivityText::tr("Details of the speed-up of %1", "an action").arg(subject)
               : ActivityText::tr("Details of %1", "an action").arg(subject);
}

QString speedUpHelp()
{
    return ActivityText::tr("Sends the same once more, with the same nonce and a higher fee. Only one of the "
                            "two can happen, and either may get into a block first.");
}

QString cancelHelp()
{
    return ActivityText::tr(
        "Sends nothing to yourself, with the same nonce and a higher fee. If it gets into "
        "a block first, this transaction can't happen any more; but either may be first, "
        "and a network fee is paid for the one that is.");
}

QString shortHash(const Hash32 &hash)
{
    const QString hex = hash.toHex();
    return hex.first(8) + u'…' + hex.last(5);
}

QString waitingText(int count)
{
    if (count <= 0)
        return ActivityText::tr("Nothing waits");
    return count == 1 ? ActivityText::tr("1 transaction waits")
                      : ActivityText::tr("%n transactions wait", nullptr, count);
}

} // namespace capstan
