// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "ui/models/row_model.h"
#include "ui/text/time_text.h"

#include <optional>

namespace capstan {

/// What is on its way back: a row per provider for what waits and one for what can be claimed. Roles:
/// row_roles.h; a claimable row has the action Claim.
class UnstakingModel : public RowListModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Claimable, Amount, Action, ColumnCount };

    explicit UnstakingModel(QObject *parent = nullptr);

    /// As in StakeTreeModel.
    void setSnapshot(const StakingSnapshotPtr &snapshot);
    void setNow(qint64 now);
    void setActionBlock(const std::optional<QString> &reason);

    int claimableCount() const; ///< rows that can be claimed

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    std::size_t count() const override { return m_rows.size(); }
    QString headerText(int column) const override;

private:
    struct Row
    {
        ProviderPosition provider;
        bool claimable = false;
        const UInt256 &amount() const { return claimable ? provider.claimable : provider.pending; }
    };

    QString text(const Row &row, int column) const;
    QString waitText(const ClaimWindow &window) const;
    QString toolTip(const Row &row, int column) const;
    QVariant action(const Row &row, int role) const;
    double progressOf(const Row &row) const;

    StakingSnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
    std::optional<QString> m_block;
    qint64 m_now = 0;
    TimeText m_time;
};

} // namespace capstan
