// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "ui/models/row_model.h"

#include <QHash>

#include <optional>

namespace capstan {

/// All node providers of a snapshot, in the contract's order. Roles: row_roles.h; each row has the action
/// Stake and the further action Label. SortRole and AmountRole hold a column's raw value.
class ProvidersModel : public RowListModel
{
    Q_OBJECT
public:
    enum Column { Name, Status, Apr, TotalStaked, Share, YourStake, Action, ColumnCount };
    enum FurtherAction { Label };

    explicit ProvidersModel(QObject *parent = nullptr);

    /// What the network's profile calls providers: found by it too, and told where a label stands in its
    /// place.
    void setProfileNames(const QHash<Address, QString> &names);
    /// Null empties it. Rows of the same account stay the same rows.
    void setSnapshot(const StakingSnapshotPtr &snapshot);
    /// Why nobody can stake right now; none: it depends on the provider.
    void setActionBlock(const std::optional<QString> &reason);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    std::size_t count() const override { return m_rows.size(); }
    QString headerText(int column) const override;
    QString headerHelp(int column) const override;

private:
    QString text(const ProviderPosition &provider, int column) const;
    QString toolTip(const ProviderPosition &provider, int column) const;
    QString nameToolTip(const ProviderPosition &provider) const;
    QVariant raw(const ProviderPosition &provider, int column) const;
    QVariant action(const ProviderPosition &provider, int role) const;
    QString problemOf(const ProviderPosition &provider) const;
    QString shareText(const ProviderPosition &provider, int decimals) const;

    StakingSnapshotPtr m_snapshot;
    std::vector<ProviderPosition> m_rows;
    std::optional<UInt256> m_total; ///< staked with all of them; none: beyond what can be added up
    std::optional<QString> m_block;
    QHash<Address, QString> m_profileNames;
};

} // namespace capstan
