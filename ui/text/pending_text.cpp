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

#include <algorithm>
#include <array>

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

/// What is said of a kind: whole sentences, as languages order them differently.
struct Sentences
{
    ActionKind kind;
    std::array<const char *, 6> titles; ///< in the order of Phase
    const char *nothingDone;
    const char *costNothing;
};

constexpr Sentences AllSentences[] = {
    {ActionKind::Unstake,
     {QT_TRANSLATE_NOOP("PendingText", "Unstake is pending…"),
      QT_TRANSLATE_NOOP("PendingText", "Unstake is done"),
      QT_TRANSLATE_NOOP("PendingText", "Unstake is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Unstake failed"),
      QT_TRANSLATE_NOOP("PendingText", "Unstake was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Unstake was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "Nothing was unstaked."),
     QT_TRANSLATE_NOOP("PendingText", "This one unstaked nothing and cost nothing.")},
    {ActionKind::ClaimUnstaked,
     {QT_TRANSLATE_NOOP("PendingText", "Claim is pending…"),
      QT_TRANSLATE_NOOP("PendingText", "Claim is done"),
      QT_TRANSLATE_NOOP("PendingText", "Claim is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Claim failed"),
      QT_TRANSLATE_NOOP("PendingText", "Claim was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Claim was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "Nothing was claimed."),
     QT_TRANSLATE_NOOP("PendingText", "This one claimed nothing and cost nothing.")},
    {ActionKind::Stake,
     {QT_TRANSLATE_NOOP("PendingText", "Stake is pending…"),
      QT_TRANSLATE_NOOP("PendingText", "Stake is done"),
      QT_TRANSLATE_NOOP("PendingText", "Stake is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Stake failed"),
      QT_TRANSLATE_NOOP("PendingText", "Stake was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Stake was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "Nothing was staked."),
     QT_TRANSLATE_NOOP("PendingText", "This one staked nothing and cost nothing.")},
    {ActionKind::Approve,
     {QT_TRANSLATE_NOOP("PendingText", "Approval is pending…"),
      QT_TRANSLATE_NOOP("PendingText", "Approval is done"),
      QT_TRANSLATE_NOOP("PendingText", "Approval is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Approval failed"),
      QT_TRANSLATE_NOOP("PendingText", "Approval was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Approval was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "The staking contract may take just as much as before."),
     QT_TRANSLATE_NOOP("PendingText", "This one approved nothing and cost nothing.")},
    {ActionKind::ClaimRewards,
     {QT_TRANSLATE_NOOP("PendingText", "Reward claim is pending…"),
      QT_TRANSLATE_NOOP("PendingText", "Reward claim is done"),
      QT_TRANSLATE_NOOP("PendingText", "Reward claim is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Reward claim failed"),
      QT_TRANSLATE_NOOP("PendingText", "Reward claim was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Reward claim was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "Nothing was claimed."),
     QT_TRANSLATE_NOOP("PendingText", "This one claimed nothing and cost nothing.")},
    {ActionKind::ClaimAllRewards,
     {QT_TRANSLATE_NOOP("PendingText", "Claim of all rewards is pending…"),
      QT_TRANSLATE_NOOP("PendingText", "Claim of all rewards is done"),
      QT_TRANSLATE_NOOP("PendingText", "Claim of all rewards is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Claim of all rewards failed"),
      QT_TRANSLATE_NOOP("PendingText", "Claim of all rewards was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Claim of all rewards was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "Nothing was claimed."),
     QT_TRANSLATE_NOOP("PendingText", "This one claimed nothing and cost nothing.")},
    {ActionKind::Restake,
     {QT_TRANSLATE_NOOP("PendingText", "Restake is pending…"),
      QT_TRANSLATE_NOOP("PendingText", "Restake is done"),
      QT_TRANSLATE_NOOP("PendingText", "Restake is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Restake failed"),
      QT_TRANSLATE_NOOP("PendingText", "Restake was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Restake was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "Nothing was restaked."),
     QT_TRANSLATE_NOOP("PendingText", "This one restaked nothing and cost nothing.")},
    {ActionKind::SendAnkr,
     {QT_TRANSLATE_NOOP("PendingText", "Send is pending…"), QT_TRANSLATE_NOOP("PendingText", "Send is done"),
      QT_TRANSLATE_NOOP("PendingText", "Send is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Send failed"), QT_TRANSLATE_NOOP("PendingText", "Send was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Send was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "Nothing was sent."),
     QT_TRANSLATE_NOOP("PendingText", "This one sent nothing and cost nothing.")},
    {ActionKind::SendEth,
     {QT_TRANSLATE_NOOP("PendingText", "Send is pending…"), QT_TRANSLATE_NOOP("PendingText", "Send is done"),
      QT_TRANSLATE_NOOP("PendingText", "Send is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Send failed"), QT_TRANSLATE_NOOP("PendingText", "Send was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Send was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "Nothing was sent."),
     QT_TRANSLATE_NOOP("PendingText", "This one sent nothing and cost nothing.")},
    {ActionKind::UpgradeAccount,
     {QT_TRANSLATE_NOOP("PendingText", "Upgrade is pending…"),
      QT_TRANSLATE_NOOP("PendingText", "Upgrade is done"),
      QT_TRANSLATE_NOOP("PendingText", "Upgrade is not confirmed by the contract"),
      QT_TRANSLATE_NOOP("PendingText", "Upgrade failed"),
      QT_TRANSLATE_NOOP("PendingText", "Upgrade was cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Upgrade was replaced")},
     QT_TRANSLATE_NOOP("PendingText", "The account was not upgraded."),
     QT_TRANSLATE_NOOP("PendingText", "This one upgraded nothing and cost nothing.")},
    {ActionKind::Cancel,
     {QT_TRANSLATE_NOOP("PendingText", "Cancel is pending…"), QT_TRANSLATE_NOOP("PendingText", "Cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Cancelled"),
      QT_TRANSLATE_NOOP("PendingText", "Cancelled, by a transaction that failed"),
      QT_TRANSLATE_NOOP("PendingText", "Cancel was replaced"),
      QT_TRANSLATE_NOOP("PendingText", "Cancel came too late")},
     QT_TRANSLATE_NOOP("PendingText", "Its nonce is used up, so that what it cancels can't happen any more."),
     QT_TRANSLATE_NOOP("PendingText", "This one cancelled nothing and cost nothing.")},
};

const Sentences &sentencesOf(const TransactionRecord &record)
{
    return *std::ranges::find(AllSentences, record.action.kind, &Sentences::kind);
}

QString nothingDone(const TransactionRecord &record)
{
    return PendingText::tr(sentencesOf(record).nothingDone);
}

QString costNothing(const TransactionRecord &record)
{
    return PendingText::tr(sentencesOf(record).costNothing);
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
    const bool isUpgrade = record.action.kind == ActionKind::UpgradeAccount;
    switch (checkOutcome(record)) {
    case OutcomeCheck::NotKnown:
    case OutcomeCheck::AsPromised:
        return {};
    case OutcomeCheck::NothingSaid:
        if (isUpgrade)
            return {PendingText::tr("It is in a block, but the contract did not say that it did anything."),
                    PendingText::tr("The account may have been upgraded before it: look at your stakes."),
                    {}};
        return {PendingText::tr("It is in a block, but the contract did not say that it did anything."),
                PendingText::tr("%1 were promised. Do not count on them: look at your stakes, and at the "
                                "transaction in the explorer.")
                    .arg(actionAmountText(record.action, outcome->promised, locale)),
                {}};
    case OutcomeCheck::Differs:
        break;
    }
    return {PendingText::tr("%1 instead of %2.", "two amounts")
                .arg(actionAmountText(record.action, outcome->done, locale),
                     actionAmountText(record.action, outcome->promised, locale)),
            PendingText::tr("The first is what the contract says that was done; the second is what was shown "
                            "before it was signed. Look at the transaction in the explorer."),
            {}};
}

Notice replacedNotice(const TransactionRecord &record, const NonceGroup &group)
{
    const QString why = PendingText::tr("Both had the nonce %1, and only one can happen. %2")
                            .arg(record.nonce)
                            .arg(costNothing(record));
    if (!group.mined)
        return {PendingText::tr("Another transaction of this account took its place."),
                u"%1 %2"_s.arg(
                    PendingText::tr(
                        "That one was not sent from this computer. If it is not yours, somebody else may "
                        "have the key: move what the account holds to one with a new recovery phrase."),
                    why),
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

QString plainAmountOf(const TransactionAction &action, const UInt256 &amount)
{
    return action.kind == ActionKind::SendEth ? inEth(amount) : inAnkr(amount);
}

} // namespace

QString pendingTitle(const TransactionRecord &record, const NonceGroup &group)
{
    const auto phase = static_cast<std::size_t>(phaseOf(record, group));
    return PendingText::tr(sentencesOf(record).titles[phase]);
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
    const TransactionAction &action = record.action;
    if (action.kind != ActionKind::Cancel && !action.provider.isZero())
        add(PendingText::tr("Node provider"), u"%1, %2"_s.arg(provider, action.provider.toChecksumHex()));
    for (const Address &each : action.providers)
        add(PendingText::tr("Node provider"), each.toChecksumHex());
    if (!action.recipient.isZero())
        add(PendingText::tr("Recipient"), action.recipient.toChecksumHex());
    if (action.kind != ActionKind::Cancel && action.kind != ActionKind::UpgradeAccount)
        add(PendingText::tr("Amount"), plainAmountOf(action, action.amount));
    if (record.amountPaid)
        add(PendingText::tr("Amount by the contract's event"), plainAmountOf(action, *record.amountPaid));
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
