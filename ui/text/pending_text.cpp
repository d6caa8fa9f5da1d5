// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pending_text.h"

#include "core/ethereum/token_amount.h"
#include "core/transactions/outcome.h"
#include "ui/text/activity_text.h"
#include "ui/text/amount_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/status_text.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

/// Translated in the context "PendingText".
class PendingText
{
    Q_DECLARE_TR_FUNCTIONS(PendingText)
};

enum class Phase { Pending, Done, Silent, Failed, Cancelled, Replaced };

Phase phaseOf(const TransactionRecord &record, const NonceGroup &group)
{
    switch (record.state) {
    case TransactionState::Signed:
    case TransactionState::Sent:
    case TransactionState::InBlock:
        return Phase::Pending;
    case TransactionState::Confirmed:
    case TransactionState::Final:
        return checkOutcome(record) == OutcomeCheck::NothingSaid ? Phase::Silent : Phase::Done;
    case TransactionState::Failed:
        return Phase::Failed;
    case TransactionState::Replaced:
        break;
    }
    const bool byCancel = group.mined && group.mined->action.kind == ActionKind::Cancel;
    return byCancel ? Phase::Cancelled : Phase::Replaced;
}

/// One row of titles for each kind: a whole sentence each, as languages order them differently.
QString unstakeTitle(Phase phase)
{
    switch (phase) {
    case Phase::Pending:
        return PendingText::tr("Unstake is pending…");
    case Phase::Done:
        return PendingText::tr("Unstake is done");
    case Phase::Silent:
        return PendingText::tr("Unstake is not confirmed by the contract");
    case Phase::Failed:
        return PendingText::tr("Unstake failed");
    case Phase::Cancelled:
        return PendingText::tr("Unstake was cancelled");
    case Phase::Replaced:
        return PendingText::tr("Unstake was replaced");
    }
    return {};
}

QString claimTitle(Phase phase)
{
    switch (phase) {
    case Phase::Pending:
        return PendingText::tr("Claim is pending…");
    case Phase::Done:
        return PendingText::tr("Claim is done");
    case Phase::Silent:
        return PendingText::tr("Claim is not confirmed by the contract");
    case Phase::Failed:
        return PendingText::tr("Claim failed");
    case Phase::Cancelled:
        return PendingText::tr("Claim was cancelled");
    case Phase::Replaced:
        return PendingText::tr("Claim was replaced");
    }
    return {};
}

QString cancelTitle(Phase phase)
{
    switch (phase) {
    case Phase::Pending:
        return PendingText::tr("Cancel is pending…");
    case Phase::Done:
    case Phase::Silent:
        return PendingText::tr("Cancelled");
    case Phase::Failed:
        return PendingText::tr("Cancelled, by a transaction that failed");
    case Phase::Cancelled:
        return PendingText::tr("Cancel was replaced");
    case Phase::Replaced:
        return PendingText::tr("Cancel came too late");
    }
    return {};
}

QString nothingDone(const TransactionRecord &record)
{
    switch (record.action.kind) {
    case ActionKind::Unstake:
        return PendingText::tr("Nothing was unstaked.");
    case ActionKind::ClaimUnstaked:
        return PendingText::tr("Nothing was claimed.");
    case ActionKind::Cancel:
        break;
    }
    return PendingText::tr("Its nonce is used up, so that what it cancels can't happen any more.");
}

QString costNothing(const TransactionRecord &record)
{
    switch (record.action.kind) {
    case ActionKind::Unstake:
        return PendingText::tr("This one unstaked nothing and cost nothing.");
    case ActionKind::ClaimUnstaked:
        return PendingText::tr("This one claimed nothing and cost nothing.");
    case ActionKind::Cancel:
        break;
    }
    return PendingText::tr("This one cancelled nothing and cost nothing.");
}

Notice waitingNotice(const TransactionRecord &record, const NonceGroup &group)
{
    if (group.mined && group.mined->hash != record.hash)
        return {PendingText::tr("Another transaction with the same nonce is in a block."),
                PendingText::tr("Once it has three confirmations, this one can't happen any more."),
                {}};
    const QString answer =
        record.detail.isEmpty()
            ? QString()
            : PendingText::tr("The last answer of a node: %1").arg(plainText(record.detail));
    if (record.dropped)
        return {PendingText::tr("No node keeps it."),
                u"%1 %2"_s
                    .arg(PendingText::tr("It is kept here, and sent again. Most often its network fee "
                                         "has become too low: Speed up sends it for more."),
                         answer)
                    .trimmed(),
                {}};
    if (answer.isEmpty())
        return {};
    return {record.state == TransactionState::Signed
                ? PendingText::tr("No node has taken it yet.")
                : PendingText::tr("A node refused it when it was sent again."),
            u"%1 %2"_s.arg(PendingText::tr("It is kept here, and sent again until one takes it."), answer),
            {}};
}

Notice failedNotice(const TransactionRecord &record, const QLocale &locale)
{
    QStringList why;
    if (!record.detail.isEmpty())
        why.append(PendingText::tr("The contract's reason: %1.").arg(plainText(record.detail)));
    why.append(nothingDone(record));
    if (record.feePaid)
        why.append(PendingText::tr("The network fee of %1 was paid all the same.")
                       .arg(ethText(*record.feePaid, 6, locale)));
    return {PendingText::tr("The contract refused it."), why.join(u' '), {}};
}

Notice outcomeNotice(const TransactionRecord &record, const QLocale &locale)
{
    const auto outcome = outcomeOf(record);
    switch (checkOutcome(record)) {
    case OutcomeCheck::NotKnown:
    case OutcomeCheck::AsPromised:
        return {};
    case OutcomeCheck::NothingSaid:
        return {PendingText::tr("It is in a block, but the contract did not say that it did anything."),
                PendingText::tr("%1 were promised. Do not count on them: look at your stakes, and at the "
                                "transaction in the explorer.")
                    .arg(ankrTextFull(outcome->promised, locale)),
                {}};
    case OutcomeCheck::Differs:
        break;
    }
    return {PendingText::tr("%1 instead of %2.", "two amounts")
                .arg(ankrTextFull(outcome->done, locale), ankrTextFull(outcome->promised, locale)),
            PendingText::tr("The first is what the contract says that was done; the second is what was shown "
                            "before it was signed."),
            {}};
}

Notice replacedNotice(const TransactionRecord &record, const NonceGroup &group)
{
    const QString why = PendingText::tr("Both had the nonce %1, and only one can happen. %2")
                            .arg(record.nonce)
                            .arg(costNothing(record));
    if (!group.mined)
        return {PendingText::tr("Another transaction of this account took its place."),
                u"%1 %2"_s.arg(PendingText::tr("It was not sent from this computer."), why),
                {}};
    return {
        PendingText::tr("%1 took its place.", "a transaction").arg(shortHash(group.mined->hash)), why, {}};
}

QString stamp(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString inAnkr(const UInt256 &wei)
{
    return u"%1 ANKR"_s.arg(toPlainAmount(wei));
}

QString inEth(const UInt256 &wei)
{
    return u"%1 ETH"_s.arg(toPlainAmount(wei));
}

} // namespace

QString pendingTitle(const TransactionRecord &record, const NonceGroup &group)
{
    const Phase phase = phaseOf(record, group);
    switch (record.action.kind) {
    case ActionKind::Unstake:
        return unstakeTitle(phase);
    case ActionKind::ClaimUnstaked:
        return claimTitle(phase);
    case ActionKind::Cancel:
        return cancelTitle(phase);
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

Notice pendingNotice(const TransactionRecord &record, const NonceGroup &group, const QLocale &locale)
{
    switch (record.state) {
    case TransactionState::Signed:
    case TransactionState::Sent:
        return waitingNotice(record, group);
    case TransactionState::Failed:
        return failedNotice(record, locale);
    case TransactionState::Replaced:
        return replacedNotice(record, group);
    case TransactionState::InBlock:
    case TransactionState::Confirmed:
    case TransactionState::Final:
        break;
    }
    return outcomeNotice(record, locale);
}

QString transactionReport(const TransactionRecord &record, const NonceGroup &group, const QString &provider,
                          const QString &network)
{
    QStringList lines;
    const auto add = [&lines](const QString &what, const QString &value) {
        lines.append(u"%1: %2"_s.arg(what, value));
    };
    add(PendingText::tr("Transaction"), subjectText(record, group, provider));
    add(PendingText::tr("State"), transactionStateText(record));
    add(PendingText::tr("Transaction ID"), record.hash.toHex());
    add(PendingText::tr("Network"),
        PendingText::tr("%1 (chain id %2)").arg(network, QString::number(record.chainId)));
    add(PendingText::tr("Account"), record.account.toChecksumHex());
    add(PendingText::tr("Nonce"), QString::number(record.nonce));
    if (record.action.kind != ActionKind::Cancel) {
        add(PendingText::tr("Node provider"),
            u"%1, %2"_s.arg(provider, record.action.provider.toChecksumHex()));
        add(PendingText::tr("Amount"), inAnkr(record.action.amount));
    }
    if (record.amountPaid)
        add(PendingText::tr("Amount by the contract's event"), inAnkr(*record.amountPaid));
    if (record.ankrPaid)
        add(PendingText::tr("Arrived in the account"), inAnkr(*record.ankrPaid));
    add(PendingText::tr("Signed"), stamp(record.createdAt));
    add(PendingText::tr("Network fee at most"), inEth(record.maxFee));
    if (record.feePaid)
        add(PendingText::tr("Network fee paid"), inEth(*record.feePaid));
    if (record.blockNumber)
        add(PendingText::tr("Block"), QString::number(*record.blockNumber));
    if (record.blockHash)
        add(PendingText::tr("Block hash"), record.blockHash->toHex());
    if (!record.detail.isEmpty())
        add(record.state == TransactionState::Failed ? PendingText::tr("The contract's reason")
                                                     : PendingText::tr("The last answer of a node"),
            plainText(record.detail));
    if (record.replaces)
        add(PendingText::tr("Takes the place of"), record.replaces->toHex());
    if (group.replacement)
        add(PendingText::tr("To be replaced by"), group.replacement->hash.toHex());
    return lines.join(u'\n');
}

} // namespace capstan
