// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_report.h"

#include "core/ethereum/token_amount.h"

#include <QDateTime>
#include <QJsonArray>

namespace capstan {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Epochs and blocks stay below 2^53, where JSON's numbers are exact.
qint64 number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

QJsonValue timeJson(const EpochClock &clock, std::uint64_t block)
{
    if (!clock.knowsPace()) {
        return QJsonValue::Null;
    }
    return QDateTime::fromSecsSinceEpoch(clock.timeOf(block), Qt::UTC).toString(Qt::ISODate);
}

QString lockingName(LockStatus status)
{
    switch (status) {
    case LockStatus::None:
        return u"none"_s;
    case LockStatus::Locked:
        return u"locked"_s;
    case LockStatus::PartiallyUnlocked:
        return u"partially_unlocked"_s;
    case LockStatus::Unlocked:
        return u"unlocked"_s;
    }
    return {};
}

QString statusName(ProviderStatus status)
{
    switch (status) {
    case ProviderStatus::NotFound:
        return u"not_found"_s;
    case ProviderStatus::Active:
        return u"active"_s;
    case ProviderStatus::Pending:
        return u"pending"_s;
    case ProviderStatus::Jailed:
        return u"jailed"_s;
    }
    return {};
}

/// For a ProviderPosition and for the totals.
template <class Amounts>
void insertAmounts(QJsonObject &object, const Amounts &amounts)
{
    object.insert(u"stakedWei"_s, toDecimal(amounts.staked));
    object.insert(u"unlockedWei"_s, toDecimal(amounts.unlocked));
    object.insert(u"rewardsWei"_s, toDecimal(amounts.rewards));
    object.insert(u"pendingWei"_s, toDecimal(amounts.pending));
    object.insert(u"claimableWei"_s, toDecimal(amounts.claimable));
}

QJsonValue claimJson(const EpochClock &clock, const std::optional<ClaimWindow> &claim)
{
    if (!claim) {
        return QJsonValue::Null;
    }
    const std::uint64_t earliest = clock.firstBlockOf(claim->earliestEpoch);
    const std::uint64_t latest = clock.firstBlockOf(claim->latestEpoch);
    return QJsonObject{{u"earliestEpoch"_s, number(claim->earliestEpoch)},
                       {u"latestEpoch"_s, number(claim->latestEpoch)},
                       {u"earliestBlock"_s, number(earliest)},
                       {u"latestBlock"_s, number(latest)},
                       {u"earliestTime"_s, timeJson(clock, earliest)},
                       {u"latestTime"_s, timeJson(clock, latest)}};
}

QJsonObject stakeJson(const EpochClock &clock, const Stake &stake)
{
    return {{u"epoch"_s, number(stake.epoch)},
            {u"amountWei"_s, toDecimal(stake.amount)},
            {u"locking"_s, lockingName(stake.locking)},
            {u"unlockEpoch"_s, number(stake.unlockEpoch)},
            {u"unlockBlock"_s, number(stake.unlockBlock)},
            {u"unlockTime"_s, timeJson(clock, stake.unlockBlock)}};
}

QJsonObject providerJson(const EpochClock &clock, const ProviderPosition &position)
{
    QJsonArray stakes;
    for (const Stake &stake : position.stakes) {
        stakes.append(stakeJson(clock, stake));
    }
    QJsonObject object{
        {u"address"_s, position.address.toChecksumHex()},
        {u"name"_s, position.name.isEmpty() ? QJsonValue() : QJsonValue(position.name)},
        {u"status"_s, statusName(position.status)},
        {u"locking"_s, lockingName(position.locking)},
        {u"aprPercent"_s, position.aprPercent ? QJsonValue(*position.aprPercent) : QJsonValue()},
        {u"claim"_s, claimJson(clock, position.claim)},
        {u"stakes"_s, stakes}};
    insertAmounts(object, position);
    return object;
}

// The table

QString timeText(const EpochClock &clock, std::uint64_t block)
{
    const QString at = u"block "_s + QString::number(block);
    if (!clock.knowsPace()) {
        return at;
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(clock.timeOf(block), Qt::UTC);
    return at + u", about "_s + time.toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
}

/// Columns as wide as their widest cell, the first @p leftColumns aligned left and the others right, as
/// amounts are compared.
QString aligned(const QList<QStringList> &rows, qsizetype leftColumns)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = qMax(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.append(i < leftColumns ? row[i].leftJustified(widths[i])
                                         : row[i].rightJustified(widths[i]));
        }
        QString line = cells.join(u"  "_s);
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

template <class Amounts>
QStringList amountCells(const Amounts &amounts)
{
    return {toPlainAmount(amounts.staked), toPlainAmount(amounts.unlocked), toPlainAmount(amounts.rewards),
            toPlainAmount(amounts.pending), toPlainAmount(amounts.claimable)};
}

QString nameOf(const ProviderPosition &position)
{
    return position.name.isEmpty() ? position.address.toChecksumHex() : position.name;
}

QString detailsOf(const EpochClock &clock, const ProviderPosition &position)
{
    if (position.stakes.empty() && !position.claim) {
        return {};
    }
    QString text = u'\n' + nameOf(position) + u'\n';
    for (const Stake &stake : position.stakes) {
        text += u"  %1 ANKR %2 epoch %3 (%4)\n"_s.arg(
            toPlainAmount(stake.amount),
            stake.locking == LockStatus::Unlocked ? u"unlocked since"_s : u"locked until"_s,
            QString::number(stake.unlockEpoch), timeText(clock, stake.unlockBlock));
    }
    if (position.claim) {
        const auto part = [&clock](std::uint64_t epoch) {
            return u"epoch %1 (%2)"_s.arg(QString::number(epoch), timeText(clock, clock.firstBlockOf(epoch)));
        };
        const QString first = part(position.claim->earliestEpoch);
        text += u"  %1 ANKR can be claimed from %2\n"_s.arg(
            toPlainAmount(position.pending),
            position.claim->isExact()
                ? first
                : first + u" at the earliest, "_s + part(position.claim->latestEpoch) + u" at the latest"_s);
    }
    return text;
}

} // namespace

QJsonObject statusJson(const StakingSnapshot &snapshot, int httpRequests)
{
    QJsonArray providers;
    for (const ProviderPosition &position : snapshot.providers) {
        providers.append(providerJson(snapshot.clock, position));
    }
    QJsonObject totals;
    insertAmounts(totals, snapshot.totals);
    return {{u"network"_s,
             QJsonObject{{u"name"_s, snapshot.networkName}, {u"chainId"_s, number(snapshot.chainId)}}},
            {u"block"_s, number(snapshot.block.number)},
            {u"blockHash"_s, snapshot.block.hash.toHex()},
            {u"epoch"_s, number(snapshot.clock.currentEpoch())},
            {u"epochBlockInterval"_s, number(snapshot.clock.epochBlockInterval)},
            {u"lockPeriodEpochs"_s, number(snapshot.clock.lockPeriodEpochs)},
            {u"undelegatePeriodEpochs"_s, number(snapshot.clock.undelegatePeriodEpochs)},
            {u"account"_s, QJsonObject{{u"address"_s, snapshot.account.toChecksumHex()},
                                       {u"ethWei"_s, toDecimal(snapshot.ethBalance)},
                                       {u"ankrWei"_s, toDecimal(snapshot.ankrBalance)},
                                       {u"migrated"_s, snapshot.migrated}}},
            {u"totals"_s, totals},
            {u"providers"_s, providers},
            {u"httpRequests"_s, httpRequests}};
}

QString statusTable(const StakingSnapshot &snapshot)
{
    const EpochClock &clock = snapshot.clock;
    QString text = aligned({{u"Network"_s, snapshot.networkName},
                            {u"Block"_s, QString::number(snapshot.block.number)},
                            {u"Epoch"_s, QString::number(clock.currentEpoch())},
                            {u"Epoch ends"_s, timeText(clock, clock.epochEndBlock())},
                            {u"Account"_s, snapshot.account.toChecksumHex()},
                            {u"ETH"_s, toPlainAmount(snapshot.ethBalance)},
                            {u"ANKR"_s, toPlainAmount(snapshot.ankrBalance)}},
                           2);
    if (snapshot.migrationRevealsMore) {
        text += u"\nThis account staked before the contract was upgraded: it is shown as it will be after "
                u"its next "
                "transaction.\n"_s;
    }
    QList<QStringList> rows{{u"Provider"_s, u"Status"_s, u"Staked"_s, u"Unlocked"_s, u"Rewards"_s,
                             u"Waiting"_s, u"Claimable"_s, u"APR"_s}};
    for (const ProviderPosition &position : snapshot.providers) {
        const QString apr =
            position.aprPercent ? QString::number(*position.aprPercent, 'f', 2) + u" %"_s : u"unknown"_s;
        rows.append(QStringList{nameOf(position), statusName(position.status)} + amountCells(position) +
                    QStringList{apr});
    }
    rows.append(QStringList{u"Total"_s, QString()} + amountCells(snapshot.totals) + QStringList{QString()});
    text += u'\n' + aligned(rows, 2);
    for (const ProviderPosition &position : snapshot.providers) {
        text += detailsOf(clock, position);
    }
    return text;
}

} // namespace capstan
