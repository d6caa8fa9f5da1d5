// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/history_text.h"

#include "ui/text/amount_text.h"

#include <QCoreApplication>

namespace capstan {

namespace {

class HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

} // namespace

QString historyKindText(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Unknown:
        return HistoryText::tr("Claim");
    case HistoryKind::Stake:
        return HistoryText::tr("Stake");
    case HistoryKind::Unstake:
        return HistoryText::tr("Unstake");
    case HistoryKind::ClaimUnstaked:
        return HistoryText::tr("Claim of unstaked");
    case HistoryKind::ClaimRewards:
        return HistoryText::tr("Reward claim");
    case HistoryKind::UnstakeRewards:
        return HistoryText::tr("Rewards with unstake");
    case HistoryKind::Restake:
        return HistoryText::tr("Restake");
    case HistoryKind::Combined:
        return HistoryText::tr("Claim with rewards");
    }
    return {};
}

QString historySubject(const HistoryEntry &entry, const QString &provider)
{
    return QCoreApplication::translate("HistoryText", "%1, %2, %3", "an action, an amount, a provider")
        .arg(historyKindText(entry.kind), ankrText(entry.amount), provider);
}

QString historyFeeText(const HistoryEntry &entry)
{
    if (entry.fee)
        return ethTextFull(*entry.fee);
    return entry.isDetailed
               ? HistoryText::tr("It is shown at the transaction's first line, or another account paid it.")
               : HistoryText::tr("Not read yet.");
}

int historyPercent(const HistoryProgress &progress)
{
    if (progress.blocksWanted == 0)
        return -1;
    return static_cast<int>(static_cast<double>(progress.blocksRead) * 100 /
                            static_cast<double>(progress.blocksWanted));
}

QString historyProgressText(const HistoryStatus &status)
{
    if (status.state == HistoryStatus::State::Loading)
        return HistoryText::tr("Reading what is kept on this computer.");
    if (status.state == HistoryStatus::State::Stopped)
        return HistoryText::tr("Stopped. What was read so far is kept and shown.");
    if (status.state != HistoryStatus::State::Syncing)
        return {};
    switch (status.progress.phase) {
    case HistoryProgress::Phase::Checking:
        return HistoryText::tr("Looking for what is new.");
    case HistoryProgress::Phase::Reading:
        return QCoreApplication::translate("HistoryText",
                                           "Reading the chain, newest first: %1 % of the blocks.")
            .arg(historyPercent(status.progress));
    case HistoryProgress::Phase::Details:
        return QCoreApplication::translate("HistoryText", "Reading fees: %1 transactions so far.")
            .arg(countText(status.progress.transactionsRead));
    }
    return {};
}

} // namespace capstan
