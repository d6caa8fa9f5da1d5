// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/earnings_model.h"

#include "core/ethereum/token_amount.h"
#include "ui/models/row_roles.h"
#include "ui/text/amount_text.h"
#include "ui/text/time_text.h"
#include "ui/text/tool_tip.h"
#include "ui/text/word_help.h"

#include <algorithm>

namespace capstan {

EarningsModel::EarningsModel(QObject *parent)
    : RowListModel(ColumnCount, Amount, parent)
{
}

void EarningsModel::setEarnings(const EpochClock &clock, std::vector<EpochEarnings> oldestFirst)
{
    std::ranges::reverse(oldestFirst);
    if (oldestFirst == m_rows && clock == m_clock)
        return;
    beginResetModel();
    m_clock = clock;
    m_rows = std::move(oldestFirst);
    endResetModel();
}

QVariant EarningsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EpochEarnings &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Amount ? plainToolTip(ankrTextFull(row.amount)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Amount ? ankrTextFull(row.amount) : text(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case AmountRole:
        return column == Amount ? QVariant::fromValue(row.amount) : QVariant();
    case CopyRole:
        return column == Amount ? toPlainAmount(row.amount) : text(row, column);
    default:
        return {};
    }
}

QString EarningsModel::headerText(int column) const
{
    switch (column) {
    case Epoch:
        return tr("Epoch");
    case When:
        return tr("When");
    case Amount:
        return tr("Rewards");
    default:
        return {};
    }
}

QString EarningsModel::headerHelp(int column) const
{
    return column == Epoch ? wordHelp(Word::Epoch) : QString();
}

QString EarningsModel::text(const EpochEarnings &row, int column) const
{
    switch (column) {
    case Epoch:
        return countText(row.epoch);
    case When:
        return epochSpanText(m_clock, row.epoch);
    case Amount:
        return toDisplayAmount(row.amount, QLocale());
    default:
        return {};
    }
}

QString epochSpanText(const EpochClock &clock, std::uint64_t epoch)
{
    const std::uint64_t first = clock.firstBlockOf(epoch);
    const std::uint64_t end = clock.firstBlockOf(epoch + 1);
    if (!clock.knowsPace())
        return EarningsModel::tr("blocks %1 to %2", "two numbers").arg(countText(first), countText(end - 1));
    return TimeText().range({clock.timeOf(first), clock.timeOf(end)}, clock.headTime);
}

} // namespace capstan
