// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_model.h"

#include "core/ethereum/token_amount.h"
#include "ui/models/row_roles.h"
#include "ui/models/stake_bar_words.h"
#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/tool_tip.h"

#include <limits>

namespace capstan {

TimelineModel::TimelineModel(QObject *parent)
    : RowListModel(ColumnCount, Amount, parent)
{
}

/// As long as the bars are the same, the rows stay: with each block only their words move on.
void TimelineModel::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    std::vector<StakeBar> bars =
        snapshot ? stakeBars(*snapshot, std::numeric_limits<int>::max()) : std::vector<StakeBar>();
    if (bars == m_bars) {
        m_snapshot = snapshot;
        if (!m_bars.empty())
            Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Amount));
        return;
    }
    beginResetModel();
    m_snapshot = snapshot;
    m_bars = std::move(bars);
    endResetModel();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StakeBar &bar = m_bars[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(bar, column);
    case Qt::ToolTipRole:
        return plainToolTip(stakeBarDetails(bar, m_snapshot, QLocale()));
    case Qt::AccessibleTextRole:
        return column == Amount ? ankrTextFull(bar.amount) : text(bar, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case ProviderRole:
        return QVariant::fromValue(bar.provider);
    case AmountRole:
        return column == Amount || column == Name ? QVariant::fromValue(bar.amount) : QVariant();
    case LockStatusRole:
        return bar.kind == StakeBar::Kind::Waiting
                   ? QVariant()
                   : QVariant::fromValue(bar.kind == StakeBar::Kind::Unlocked ? LockStatus::Unlocked
                                                                              : LockStatus::Locked);
    case StatusIconRole:
        return bar.kind == StakeBar::Kind::Waiting ? QVariant(QStringLiteral("activity")) : QVariant();
    case StatusToneRole:
        return bar.kind == StakeBar::Kind::Waiting ? QVariant::fromValue(RowTone::Caution) : QVariant();
    case StrongRole:
        return column == Name;
    case CopyRole:
        return plainText(bar, column);
    default:
        return {};
    }
}

QString TimelineModel::headerText(int column) const
{
    switch (column) {
    case Name:
        return tr("Node provider");
    case State:
        return tr("State");
    case From:
        return tr("Since");
    case Until:
        return tr("Until");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

QString TimelineModel::text(const StakeBar &bar, int column) const
{
    switch (column) {
    case Name:
        return providerText(m_snapshot, bar.provider);
    case State:
        return bar.kind == StakeBar::Kind::Waiting    ? tr("Unstaking")
               : bar.kind == StakeBar::Kind::Unlocked ? tr("Unlocked")
                                                      : tr("Locked");
    case From:
        return stakeBarBegin(bar, m_snapshot, QLocale());
    case Until:
        return stakeBarEnd(bar, m_snapshot, QLocale());
    case Amount:
        return toDisplayAmount(bar.amount, QLocale());
    default:
        return {};
    }
}

QString TimelineModel::plainText(const StakeBar &bar, int column) const
{
    return column == Name     ? bar.provider.toChecksumHex()
           : column == Amount ? toPlainAmount(bar.amount)
                              : text(bar, column);
}

} // namespace capstan
