// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unstaking_model.h"

#include "core/ethereum/token_amount.h"
#include "ui/models/row_roles.h"
#include "ui/models/row_words.h"
#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"
#include "ui/text/tool_tip.h"

#include <algorithm>

namespace capstan {

UnstakingModel::UnstakingModel(QObject *parent)
    : RowListModel(ColumnCount, Amount, parent)
{
}

void UnstakingModel::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    m_time = TimeText(); // in the style of now
    const bool another = !isSameAccount(m_snapshot, snapshot);
    if (another) {
        beginResetModel();
        m_rows.clear();
    }
    m_snapshot = snapshot;
    if (another)
        endResetModel();
    if (!m_snapshot)
        return;

    m_now = another ? m_snapshot->clock.headTime : std::max(m_now, m_snapshot->clock.headTime);
    std::vector<Row> fresh;
    for (const ProviderPosition &provider : m_snapshot->providers) {
        if (provider.claimable != 0)
            fresh.push_back({provider, true});
        if (provider.pending != 0)
            fresh.push_back({provider, false});
    }
    syncRows(
        {}, m_rows, std::move(fresh),
        [](const Row &row) { return std::pair(row.provider.address, row.claimable); },
        [this](Row &row, Row wanted, int number) {
            row = std::move(wanted);
            Q_EMIT dataChanged(index(number, Name), index(number, Action));
        });
}

void UnstakingModel::setNow(qint64 now)
{
    constexpr qint64 shownStep = 60;
    const bool visible = now / shownStep != m_now / shownStep;
    m_now = now;
    if (visible && !m_rows.empty())
        Q_EMIT dataChanged(index(0, Claimable), index(rowCount() - 1, Claimable));
}

void UnstakingModel::setActionBlock(const std::optional<QString> &reason)
{
    if (reason == m_block)
        return;
    m_block = reason;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Action));
}

int UnstakingModel::claimableCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::claimable));
}

QVariant UnstakingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return column == Amount ? ankrTextFull(row.amount()) : text(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case ProviderRole:
        return QVariant::fromValue(row.provider.address);
    case AmountRole:
        return column == Amount || column == Name ? QVariant::fromValue(row.amount()) : QVariant();
    case LockStatusRole:
        return QVariant::fromValue(row.claimable ? LockStatus::Unlocked : LockStatus::Locked);
    case ProgressRole:
        return column == Claimable ? progressOf(row) : QVariant();
    case StrongRole:
        return column == Name;
    case CopyRole:
        return column == Name     ? row.provider.address.toChecksumHex()
               : column == Amount ? toPlainAmount(row.amount())
                                  : text(row, column);
    default:
        return row.claimable ? action(row, role) : QVariant();
    }
}

QVariant UnstakingModel::action(const Row &row, int role) const
{
    switch (role) {
    case ActionRole:
        return QVariant::fromValue(ActionKind::ClaimUnstaked);
    case ActionVerbRole:
        return actionVerb(ActionKind::ClaimUnstaked);
    case ActionNameRole:
        return actionText(ActionKind::ClaimUnstaked, row.amount(), providerText(row.provider));
    case ActionProblemRole:
        return m_block.value_or(QString());
    default:
        return {};
    }
}

QString UnstakingModel::headerText(int column) const
{
    switch (column) {
    case Name:
        return tr("Node provider");
    case State:
        return tr("State");
    case Claimable:
        return tr("Claimable");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

QString UnstakingModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return providerText(row.provider);
    case State:
        return row.claimable ? tr("Claimable") : tr("Waiting");
    case Claimable:
        if (row.claimable)
            return tr("now");
        return row.provider.claim ? waitText(*row.provider.claim) : QString();
    case Amount:
        return toDisplayAmount(row.amount(), QLocale());
    default:
        return {};
    }
}

QString UnstakingModel::waitText(const ClaimWindow &window) const
{
    const EpochClock &clock = m_snapshot->clock;
    const TimeRange first = clock.timeRangeOf(clock.firstBlockOf(window.earliestEpoch));
    const TimeRange last = clock.timeRangeOf(clock.firstBlockOf(window.latestEpoch));
    const QString epochs =
        window.isExact()
            ? tr("epoch %1, block %2")
                  .arg(countText(window.latestEpoch), countText(clock.firstBlockOf(window.latestEpoch)))
            : tr("epoch %1 to %2").arg(countText(window.earliestEpoch), countText(window.latestEpoch));
    if (!clock.knowsPace())
        return epochs;
    const QString left = m_time.left(last.latest - m_now);
    return tr("%1 · %2 · %3", "time left, epoch, date")
        .arg(window.isExact() ? left : tr("at most %1", "a span of time that is left").arg(left), epochs,
             m_time.range({first.earliest, last.latest}, m_now));
}

QString UnstakingModel::toolTip(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return tr("%1, %2", "a provider, its address")
            .arg(providerText(row.provider), row.provider.address.toChecksumHex());
    case Claimable:
        return row.claimable || !row.provider.claim
                   ? QString()
                   : exactMoment(m_snapshot->clock, row.provider.claim->latestEpoch, m_time, m_now);
    case Amount:
        return ankrTextFull(row.amount());
    case Action:
        return row.claimable ? m_block.value_or(QString()) : QString();
    default:
        return {};
    }
}

/// Counted from the begin of the epoch of the unstake, as the contract does not tell its block.
double UnstakingModel::progressOf(const Row &row) const
{
    if (row.claimable)
        return 1;
    if (!row.provider.claim)
        return 0;
    const EpochClock &clock = m_snapshot->clock;
    const std::uint64_t last = row.provider.claim->latestEpoch;
    const std::uint64_t wait = std::min(last, clock.undelegatePeriodEpochs + 1);
    return progressBetween(clock.firstBlockOf(last - wait), clock.headBlock, clock.firstBlockOf(last));
}

} // namespace capstan
