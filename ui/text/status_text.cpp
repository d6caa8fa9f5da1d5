// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/status_text.h"

#include "ui/text/amount_text.h"

#include <QCoreApplication>

#include <limits>

namespace capstan {

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString inBlockText(const TransactionRecord &record)
{
    if (!record.blockNumber)
        return StatusText::tr("In a block");
    const QString block = countText(*record.blockNumber);
    if (record.confirmations == 0)
        return StatusText::tr("In block %1").arg(block);
    const auto count =
        static_cast<int>(std::min<std::uint64_t>(record.confirmations, std::numeric_limits<int>::max()));
    return count == 1 ? StatusText::tr("In block %1, 1 confirmation").arg(block)
                      : StatusText::tr("In block %1, %n confirmations", nullptr, count).arg(block);
}

/// Before it is prepared, it names no providers.
QString claimAllText(const TransactionAction &action)
{
    const auto count = static_cast<int>(action.providers.size());
    if (count == 0)
        return StatusText::tr("Claim all rewards");
    const QString figure = actionAmountText(action, action.amount);
    return count == 1
               ? StatusText::tr("Claim all rewards: %1 from 1 provider", "an amount").arg(figure)
               : StatusText::tr("Claim all rewards: %1 from %n providers", "an amount", count).arg(figure);
}

/// Of all ETH that there is, the amount is not known before the fee is.
QString sendText(const TransactionAction &action, const QString &figure)
{
    const QString recipient = action.recipient.toShortHex();
    return action.wholeBalance && action.amount == 0
               ? StatusText::tr("Send all ETH to %1", "an address").arg(recipient)
               : StatusText::tr("Send %1 to %2", "an amount, an address").arg(figure, recipient);
}

} // namespace

QString lockStatusText(LockStatus status)
{
    switch (status) {
    case LockStatus::None:
        return StatusText::tr("Nothing staked");
    case LockStatus::Locked:
        return StatusText::tr("Locked");
    case LockStatus::PartiallyUnlocked:
        return StatusText::tr("Partially unlocked");
    case LockStatus::Unlocked:
        return StatusText::tr("Unlocked");
    }
    return {};
}

QString providerStatusText(ProviderStatus status)
{
    switch (status) {
    case ProviderStatus::NotFound:
        return StatusText::tr("No longer listed");
    case ProviderStatus::Active:
        return StatusText::tr("Active");
    case ProviderStatus::Pending:
        return StatusText::tr("Pending");
    case ProviderStatus::Jailed:
        return StatusText::tr("Jailed");
    }
    return {};
}

QString actionVerb(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Unstake:
        return StatusText::tr("Unstake");
    case ActionKind::ClaimUnstaked:
    case ActionKind::ClaimRewards:
        return StatusText::tr("Claim");
    case ActionKind::Cancel:
        return StatusText::tr("Cancel");
    case ActionKind::Stake:
        return StatusText::tr("Stake");
    case ActionKind::Approve:
        return StatusText::tr("Approve");
    case ActionKind::ClaimAllRewards:
        return StatusText::tr("Claim all");
    case ActionKind::Restake:
        return StatusText::tr("Restake");
    case ActionKind::SendAnkr:
    case ActionKind::SendEth:
        return StatusText::tr("Send");
    case ActionKind::UpgradeAccount:
        return StatusText::tr("Upgrade account");
    }
    return {};
}

QString actionText(ActionKind kind, const UInt256 &amount, const QString &provider)
{
    return actionText(TransactionAction{kind, {}, amount}, provider);
}

QString actionText(const TransactionAction &action, const QString &provider)
{
    const QString figure = actionAmountText(action, action.amount);
    switch (action.kind) {
    case ActionKind::Unstake:
        return StatusText::tr("Unstake %1 from %2", "an amount, a provider").arg(figure, provider);
    case ActionKind::ClaimUnstaked:
        return StatusText::tr("Claim %1 from %2", "an amount, a provider").arg(figure, provider);
    case ActionKind::Cancel:
        return StatusText::tr("Cancel an earlier transaction");
    case ActionKind::Stake:
        return StatusText::tr("Stake %1 with %2", "an amount, a provider").arg(figure, provider);
    case ActionKind::Approve:
        return action.amount == 0
                   ? StatusText::tr("Allow the staking contract to take no ANKR any more")
                   : StatusText::tr("Allow the staking contract to take %1", "an amount").arg(figure);
    case ActionKind::ClaimRewards:
        return StatusText::tr("Claim rewards of %1 from %2", "an amount, a provider").arg(figure, provider);
    case ActionKind::ClaimAllRewards:
        return claimAllText(action);
    case ActionKind::Restake:
        return StatusText::tr("Restake rewards of %1 with %2", "an amount, a provider").arg(figure, provider);
    case ActionKind::SendAnkr:
    case ActionKind::SendEth:
        return sendText(action, figure);
    case ActionKind::UpgradeAccount:
        return StatusText::tr("Upgrade account");
    }
    return {};
}

QString actionAmountText(const TransactionAction &action, const UInt256 &amount, const QLocale &locale)
{
    if (action.kind == ActionKind::SendEth)
        return ethTextFull(amount, locale);
    if (action.kind == ActionKind::Approve && amount == ~UInt256(0))
        return StatusText::tr("any amount of ANKR");
    return ankrTextFull(amount, locale);
}

QString transactionStateText(const TransactionRecord &record)
{
    switch (record.state) {
    case TransactionState::Signed:
        return StatusText::tr("Signed, not sent yet");
    case TransactionState::Sent:
        return StatusText::tr("Sent");
    case TransactionState::InBlock:
    case TransactionState::Confirmed:
        return inBlockText(record);
    case TransactionState::Final:
        return StatusText::tr("Final");
    case TransactionState::Failed:
        return StatusText::tr("Failed: the contract refused it");
    case TransactionState::Replaced:
        return StatusText::tr("Replaced by another transaction");
    }
    return {};
}

} // namespace capstan
