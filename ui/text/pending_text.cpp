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

#define WORDS(text) QT_TRANSLATE_NOOP("PendingText", text)

constexpr Sentences AllSentences[] = {
    {ActionKind::Unstake,
     {WORDS("Unstake is pending…"), WORDS("Unstake is done"),
      WORDS("Unstake is not confirmed by the contract"), WORDS("Unstake failed"),
      WORDS("Unstake was cancelled"), WORDS("Unstake was replaced")},
     WORDS("Nothing was unstaked."),
     WORDS("This one unstaked nothing and cost nothing.")},
    {ActionKind::ClaimUnstaked,
     {WORDS("Claim is pending…"), WORDS("Claim is done"), WORDS("Claim is not confirmed by the contract"),
      WORDS("Claim failed"), WORDS("Claim was cancelled"), WORDS("Claim was replaced")},
     WORDS("Nothing was claimed."),
     WORDS("This one claimed nothing and cost nothing.")},
    {ActionKind::Stake,
     {WORDS("Stake is pending…"), WORDS("Stake is done"), WORDS("Stake is not confirmed by the contract"),
      WORDS("Stake failed"), WORDS("Stake was cancelled"), WORDS("Stake was replaced")},
     WORDS("Nothing was staked."),
     WORDS("This one staked nothing and cost nothing.")},
    {ActionKind::Approve,
     {WORDS("Approval is pending…"), WORDS("Approval is done"),
      WORDS("Approval is not confirmed by the contract"), WORDS("Approval failed"),
      WORDS("Approval was cancelled"), WORDS("Approval was replaced")},
     WORDS("The staking contract may take just as much as before."),
     WORDS("This one approved nothing and cost nothing.")},
    {ActionKind::ClaimRewards,
     {WORDS("Reward claim is pending…"), WORDS("Reward claim is done"),
      WORDS("Reward claim is not confirmed by the contract"), WORDS("Reward claim failed"),
      WORDS("Reward claim was cancelled"), WORDS("Reward claim was replaced")},
     WORDS("Nothing was claimed."),
     WORDS("This one claimed nothing and cost nothing.")},
    {ActionKind::ClaimAllRewards,
     {WORDS("Claim of all rewards is pending…"), WORDS("Claim of all rewards is done"),
      WORDS("Claim of all rewards is not confirmed by the contract"), WORDS("Claim of all rewards failed"),
      WORDS("Claim of all rewards was cancelled"), WORDS("Claim of all rewards was replaced")},
     WORDS("Nothing was claimed."),
     WORDS("This one claimed nothing and cost nothing.")},
    {ActionKind::Restake,
     {WORDS("Restake is pending…"), WORDS("Restake is done"),
      WORDS("Restake is not confirmed by the contract"), WORDS("Restake failed"),
      WORDS("Restake was cancelled"), WORDS("Restake was replaced")},
     WORDS("Nothing was restaked."),
     WORDS("This one restaked nothing and cost nothing.")},
    {ActionKind::SendAnkr,
     {WORDS("Send is pending…"), WORDS("Send is done"), WORDS("Send is not confirmed by the contract"),
      WORDS("Send failed"), WORDS("Send was cancelled"), WORDS("Send was replaced")},
     WORDS("Nothing was sent."),
     WORDS("This one sent nothing and cost nothing.")},
    {ActionKind::SendEth,
     {WORDS("Send is pending…"), WORDS("Send is done"), WORDS("Send is not confirmed by the contract"),
      WORDS("Send failed"), WORDS("Send was cancelled"), WORDS("Send was replaced")},
     WORDS("Nothing was sent."),
     WORDS("This one sent nothing and cost nothing.")},
    {ActionKind::UpgradeAccount,
     {WORDS("Upgrade is pending…"), WORDS("Upgrade is done"),
      WORDS("Upgrade is not confirmed by the contract"), WORDS("Upgrade failed"),
      WORDS("Upgrade was cancelled"), WORDS("Upgrade was replaced")},
     WORDS("The account was not upgraded."),
     WORDS("This one upgraded nothing and cost nothing.")},
    {ActionKind::Cancel,
     {WORDS("Cancel is pending…"), WORDS("Cancelled"), WORDS("Cancelled"),
      WORDS("Cancelled, by a transaction that failed"), WORDS("Cancel was replaced"),
      WORDS("Cancel came too late")},
     WORDS("Its nonce is used up, so that what it cancels can't happen any more."),
     WORDS("This one cancelled nothing and cost nothing.")},
};

#undef WORDS

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
