// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/history_export.h"

#include "core/ethereum/token_amount.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <ranges>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

QString isoTime(qint64 secondsSinceEpoch)
{
    return QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC).toString(Qt::ISODate);
}

/// A spreadsheet runs what begins like this, also behind blanks, and full-width forms of it.
bool looksLikeFormula(const QString &text)
{
    static const QString starts = u"=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const QString bare = text.trimmed();
    return !text.isEmpty() &&
           (starts.contains(text.front()) || (!bare.isEmpty() && starts.contains(bare.front())));
}

/// Of any text, by RFC 4180 quoted where it has to be.
QString cell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString feeOf(const HistoryEntry &entry)
{
    return entry.fee ? toPlainAmount(*entry.fee) : QString();
}

QStringList cellsOf(const HistorySubject &subject, const HistoryEntry &entry)
{
    return {isoTime(entry.block.time),
            historyKindName(entry.kind),
            toPlainAmount(entry.amount),
            toPlainAmount(entry.dust),
            feeOf(entry),
            cell(subject.providerNames.value(entry.provider)),
            entry.provider.toChecksumHex(),
            QString::number(entry.epoch),
            QString::number(entry.block.number),
            entry.transaction.toHex(),
            QString::number(entry.logIndex)};
}

QJsonObject objectOf(const HistorySubject &subject, const HistoryEntry &entry)
{
    return {{u"time"_s, isoTime(entry.block.time)},
            {u"kind"_s, historyKindName(entry.kind)},
            {u"amountWei"_s, toDecimal(entry.amount)},
            {u"paidOutWei"_s, toDecimal(entry.dust)},
            {u"feeWei"_s, entry.fee ? QJsonValue(toDecimal(*entry.fee)) : QJsonValue()},
            {u"providerName"_s, subject.providerNames.value(entry.provider)},
            {u"provider"_s, entry.provider.toChecksumHex()},
            {u"epoch"_s, static_cast<qint64>(entry.epoch)},
            {u"block"_s, static_cast<qint64>(entry.block.number)},
            {u"blockHash"_s, entry.block.hash.toHex()},
            {u"transaction"_s, entry.transaction.toHex()},
            {u"logIndex"_s, static_cast<qint64>(entry.logIndex)}};
}

} // namespace

QString historyKindName(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Unknown:
        return u"unknown"_s;
    case HistoryKind::Stake:
        return u"stake"_s;
    case HistoryKind::Unstake:
        return u"unstake"_s;
    case HistoryKind::ClaimUnstaked:
        return u"claim_unstaked"_s;
    case HistoryKind::ClaimRewards:
        return u"claim_rewards"_s;
    case HistoryKind::UnstakeRewards:
        return u"unstake_rewards"_s;
    case HistoryKind::Restake:
        return u"restake"_s;
    case HistoryKind::Combined:
        return u"claim_combined"_s;
    }
    return u"unknown"_s;
}

QByteArray historyCsv(const HistorySubject &subject, const std::vector<HistoryEntry> &newestFirst)
{
    QString text =
        u"time_utc,kind,amount_ankr,paid_out_ankr,network_fee_eth,provider_name,provider,epoch,block,"
        "transaction,log_index\r\n"_s;
    for (const HistoryEntry &entry : std::views::reverse(newestFirst))
        text += cellsOf(subject, entry).join(u',') + u"\r\n"_s;
    return text.toUtf8();
}

QByteArray historyJson(const HistorySubject &subject, const std::vector<HistoryEntry> &newestFirst)
{
    QJsonArray entries;
    for (const HistoryEntry &entry : std::views::reverse(newestFirst))
        entries.append(objectOf(subject, entry));
    return QJsonDocument(QJsonObject{{u"chainId"_s, static_cast<qint64>(subject.key.chainId)},
                                     {u"genesis"_s, subject.key.genesis.toHex()},
                                     {u"account"_s, subject.key.account.toChecksumHex()},
                                     {u"entries"_s, entries}})
        .toJson();
}

} // namespace capstan
