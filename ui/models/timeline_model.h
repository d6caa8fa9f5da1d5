// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_model.h"
#include "ui/models/stake_bars.h"

namespace capstan {

/// The timeline in words: a row per stake and per waiting unstake, by their ends. Roles: row_roles.h.
class TimelineModel : public RowListModel
{
    Q_OBJECT
public:
    enum Column { Name, State, From, Until, Amount, ColumnCount };

    explicit TimelineModel(QObject *parent = nullptr);
    void setSnapshot(const StakingSnapshotPtr &snapshot); ///< null: no rows

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    std::size_t count() const override { return m_bars.size(); }
    QString headerText(int column) const override;

private:
    QString text(const StakeBar &bar, int column) const;
    QString plainText(const StakeBar &bar, int column) const;

    StakingSnapshotPtr m_snapshot;
    std::vector<StakeBar> m_bars;
};

} // namespace capstan
