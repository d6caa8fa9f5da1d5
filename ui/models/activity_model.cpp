// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activity_model.h"

#include "core/ethereum/token_amount.h"
#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"
#include "ui/text/tool_tip.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

/// What the contract says, else what was asked for.
const UInt256 &amountOf(const TransactionRecord &record)
{
    return record.amountPaid ? *record.amountPaid : record.action.amount;
}

bool hasAmount(const TransactionRecord &record)
{
    return !record.isCancel() && record.action.kind != ActionKind::UpgradeAccount;
}

/// Cut; the tool tip has it in full.
QString amountText(const TransactionRecord &record)
{
    const UInt256 &amount = amountOf(record);
    switch (record.action.kind) {
    case ActionKind::SendEth:
        return ethText(amount);
    case ActionKind::Approve:
        return actionAmountText(record.action, amount);
    default:
        return ankrText(amount);
    }
}

struct Look
{
    QString icon;
    RowTone tone;
};

Look lookOf(Standing::Kind kind)
{
    switch (kind) {
    case Standing::Kind::Waiting:
    case Standing::Kind::InBlock:
        return {u"activity"_s, RowTone::Quiet};
    case Standing::Kind::Warned:
    case Standing::Kind::Differs:
        return {u"warning"_s, RowTone::Caution};
    case Standing::Kind::Done:
        return {u"check"_s, RowTone::Good};
    case Standing::Kind::NothingSaid:
        return {u"warning"_s, RowTone::Danger};
    case Standing::Kind::Failed:
        return {u"cross"_s, RowTone::Danger};
    case Standing::Kind::GivenUp:
        return {u"cross"_s, RowTone::Quiet};
    }
    return {};
}

} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : RowListModel(ColumnCount, Amount, parent)
{
}

void ActivityModel::setRecords(const std::vector<TransactionRecord> &records)
{
    // Only those with the same nonce have to do with each other.
    std::map<std::uint64_t, std::vector<TransactionRecord>> byNonce;
    for (const TransactionRecord &record : records)
        byNonce[record.nonce].push_back(record);
    std::vector<Row> fresh;
    fresh.reserve(records.size());
    for (const TransactionRecord &record : records)
        fresh.push_back({record, nonceGroupOf(record, byNonce[record.nonce])});
    syncRows(
        {}, m_rows, std::move(fresh), [](const Row &row) { return row.record.hash; },
        [this](Row &row, Row wanted, int number) {
            if (row == wanted)
                return;
            row = std::move(wanted);
            Q_EMIT dataChanged(index(number, Name), index(number, Action));
        });
}

void ActivityModel::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    m_time = TimeText(); // in the style of now
    m_snapshot = snapshot;
    changeAll();
}

void ActivityModel::setReached(const Hash32 &hash, int nodes)
{
    m_nodes[hash] = nodes;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].record.hash == hash)
            Q_EMIT dataChanged(index(row, State), index(row, State));
    }
}

void ActivityModel::setActionBlock(const std::optional<QString> &reason)
{
    if (reason == m_block)
        return;
    m_block = reason;
    changeAll();
}

void ActivityModel::changeAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Action));
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return toolTip(row, column);
    case HashRole:
        return QVariant::fromValue(row.record.hash);
    case ProviderRole:
        return QVariant::fromValue(row.record.action.provider);
    case AmountRole:
        return (column == Amount || column == Name) && hasAmount(row.record)
                   ? QVariant::fromValue(amountOf(row.record))
                   : QVariant();
    case CopyRole:
        return copied(row, column);
    case ActionVerbRole:
        return tr("Details");
    case ActionNameRole:
        return detailsName(row.record, row.group, subjectText(row.record, row.group, providerOf(row)));
    case ActionProblemRole:
        return QString();
    case FurtherActionsRole:
        return QVariant::fromValue(furtherActions(row));
    default:
        return look(row, column, role);
    }
}

QVariant ActivityModel::look(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SubtextRole:
        return subtext(row, column);
    case StrongRole:
        return column == Name;
    case StatusIconRole:
        return column == State ? lookOf(standing(row).kind).icon : QVariant();
    case StatusToneRole:
        return column == State ? QVariant::fromValue(lookOf(standing(row).kind).tone) : QVariant();
    default:
        return {};
    }
}

QString ActivityModel::headerText(int column) const
{
    switch (column) {
    case Name:
        return tr("Transaction");
    case State:
        return tr("State");
    case Amount:
        return tr("Amount, fee");
    default:
        return {};
    }
}

Standing ActivityModel::standing(const Row &row) const
{
    const auto nodes = m_nodes.find(row.record.hash);
    return standingOf(row.record, row.group, nodes == m_nodes.end() ? 0 : nodes->second,
                      m_snapshot ? std::optional(m_snapshot->clock) : std::nullopt, providerOf(row));
}

QString ActivityModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return activityText(row.record, row.group, providerOf(row));
    case State:
        return standing(row).state;
    case Amount:
        return hasAmount(row.record) ? amountText(row.record) : QString();
    default:
        return {};
    }
}

QString ActivityModel::subtext(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return isSpeedUp(row.record, row.group) ? tr("Speed-up · %1", "a date").arg(dateOf(row))
                                                : dateOf(row);
    case State:
        return standing(row).more;
    case Amount:
        if (row.record.feePaid)
            return tr("fee %1", "an amount").arg(ethText(*row.record.feePaid, 6));
        return row.record.state == TransactionState::Replaced
                   ? tr("no fee")
                   : tr("fee ≤ %1", "an amount").arg(ethText(row.record.maxFee, 6));
    default:
        return {};
    }
}

QString ActivityModel::toolTip(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return tr("%1, signed %2", "an action, a date")
            .arg(subjectText(row.record, row.group, providerOf(row)), dateOf(row));
    case State: {
        const Standing words = standing(row);
        return words.more.isEmpty() ? words.state
                                    : tr("%1. %2", "a state, more of it").arg(words.state, words.more);
    }
    case Amount: {
        const QString fee = row.record.feePaid
                                ? tr("network fee %1").arg(ethTextFull(*row.record.feePaid))
                                : tr("network fee at most %1").arg(ethTextFull(row.record.maxFee));
        return row.record.isCancel()
                   ? fee
                   : tr("%1, %2", "two amounts")
                         .arg(actionAmountText(row.record.action, amountOf(row.record)), fee);
    }
    default:
        return {};
    }
}

QString ActivityModel::copied(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.record.hash.toHex();
    case State:
        return toolTip(row, State);
    case Amount:
        return hasAmount(row.record) ? toPlainAmount(amountOf(row.record)) : QString();
    default:
        return {};
    }
}

QString ActivityModel::providerOf(const Row &row) const
{
    return providerText(m_snapshot, row.record.action.provider);
}

QString ActivityModel::dateOf(const Row &row) const
{
    return m_time.dayAndTime(row.record.createdAt,
                             m_snapshot ? m_snapshot->clock.headTime : row.record.createdAt);
}

std::vector<RowAction> ActivityModel::furtherActions(const Row &row) const
{
    const QString subject = subjectText(row.record, row.group, providerOf(row));
    const QString problem = m_block.value_or(QString());
    std::vector<RowAction> actions;
    if (row.group.canSpeedUp)
        actions.push_back({SpeedUp, tr("Speed up"), speedUpName(subject), speedUpHelp(), problem});
    if (row.group.canCancel)
        actions.push_back({Cancel, tr("Cancel"), cancelName(subject), cancelHelp(), problem});
    return actions;
}

} // namespace capstan
