// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pending_text.h"

#include "ui/text/amount_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/status_text.h"

#include <QCoreApplication>

namespace capstan {

namespace {

/// Translated in the context "PendingText".
class PendingText
{
    Q_DECLARE_TR_FUNCTIONS(PendingText)
};

bool isUnstake(const TransactionRecord &record)
{
    return record.action.kind == ActionKind::Unstake;
}

Notice failedNotice(const TransactionRecord &record, const QLocale &locale)
{
    QStringList why;
    if (!record.detail.isEmpty())
        why.append(PendingText::tr("The contract's reason: %1.").arg(plainText(record.detail)));
    why.append(isUnstake(record) ? PendingText::tr("Nothing was unstaked.")
                                 : PendingText::tr("Nothing was claimed."));
    if (record.feePaid)
        why.append(PendingText::tr("The network fee of %1 was paid all the same.")
                       .arg(ethText(*record.feePaid, 6, locale)));
    return {PendingText::tr("The contract refused it."), why.join(u' '), {}};
}

} // namespace

QString pendingTitle(const TransactionRecord &record)
{
    const bool unstake = isUnstake(record);
    switch (record.state) {
    case TransactionState::Signed:
    case TransactionState::Sent:
    case TransactionState::InBlock:
        return unstake ? PendingText::tr("Unstake is pending…") : PendingText::tr("Claim is pending…");
    case TransactionState::Confirmed:
    case TransactionState::Final:
        return unstake ? PendingText::tr("Unstake is done") : PendingText::tr("Claim is done");
    case TransactionState::Failed:
        return unstake ? PendingText::tr("Unstake failed") : PendingText::tr("Claim failed");
    case TransactionState::Replaced:
        return unstake ? PendingText::tr("Unstake was replaced") : PendingText::tr("Claim was replaced");
    }
    return {};
}

QString pendingStatus(const TransactionRecord &record, const QLocale &locale)
{
    const QString block = record.blockNumber ? countText(*record.blockNumber, locale) : QString();
    switch (record.state) {
    case TransactionState::Signed:
    case TransactionState::Sent:
        return PendingText::tr("You can close this page, or Capstan. Nothing is lost.");
    case TransactionState::InBlock:
    case TransactionState::Confirmed:
        return transactionStateText(record);
    case TransactionState::Final:
        return PendingText::tr("In block %1, which the network will not take back.").arg(block);
    case TransactionState::Failed:
        return PendingText::tr("In block %1, without effect.").arg(block);
    case TransactionState::Replaced:
        return PendingText::tr("It can't get into a block any more.");
    }
    return {};
}

Notice pendingNotice(const TransactionRecord &record, const QLocale &locale)
{
    switch (record.state) {
    case TransactionState::Signed:
        if (record.detail.isEmpty())
            return {};
        return {PendingText::tr("No node has taken it yet."),
                PendingText::tr("It is kept, and sent again until one does. The last answer: %1")
                    .arg(plainText(record.detail)),
                {}};
    case TransactionState::Failed:
        return failedNotice(record, locale);
    case TransactionState::Replaced:
        return {PendingText::tr("Another transaction of this account took its place."),
                PendingText::tr("Both had the nonce %1, and only one can happen. %2")
                    .arg(record.nonce)
                    .arg(isUnstake(record) ? PendingText::tr("This one unstaked nothing and cost nothing.")
                                           : PendingText::tr("This one claimed nothing and cost nothing.")),
                {}};
    default:
        return {};
    }
}

} // namespace capstan
