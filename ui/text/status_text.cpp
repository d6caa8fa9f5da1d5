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
        return StatusText::tr("Claim");
    case ActionKind::Cancel:
        return StatusText::tr("Cancel");
    }
    return {};
}

QString actionText(ActionKind kind, const UInt256 &amount, const QString &provider)
{
    const QString figure = ankrTextFull(amount);
    switch (kind) {
    case ActionKind::Unstake:
        return StatusText::tr("Unstake %1 from %2", "an amount, a provider").arg(figure, provider);
    case ActionKind::ClaimUnstaked:
        return StatusText::tr("Claim %1 from %2", "an amount, a provider").arg(figure, provider);
    case ActionKind::Cancel:
        return StatusText::tr("Cancel an earlier transaction");
    }
    return {};
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
