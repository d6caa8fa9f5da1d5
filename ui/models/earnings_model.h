// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/epoch_earnings.h"
#include "ui/models/row_model.h"

namespace capstan {

/// What was earned in each epoch, the newest first: the chart's figures in words.
class EarningsModel : public RowListModel
{
    Q_OBJECT
public:
    enum Column { Epoch, When, Amount, ColumnCount };

    explicit EarningsModel(QObject *parent = nullptr);
    /// @p oldestFirst as EarningsJob gives them.
    void setEarnings(const EpochClock &clock, std::vector<EpochEarnings> oldestFirst);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    std::size_t count() const override { return m_rows.size(); }
    QString headerText(int column) const override;
    QString headerHelp(int column) const override;

private:
    QString text(const EpochEarnings &row, int column) const;

    EpochClock m_clock;
    std::vector<EpochEarnings> m_rows;
};

/// "5–12 Oct", or the blocks while the pace is not known.
QString epochSpanText(const EpochClock &clock, std::uint64_t epoch);

} // namespace capstan
