// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "ui/models/row_model.h"
#include "ui/models/row_roles.h"
#include "ui/text/time_text.h"

#include <memory>
#include <optional>

namespace capstan {

/// The node providers an account stakes with, and under each its stakes, oldest first. Providers with nothing
/// but unstaked tokens are left out. Roles: row_roles.h; a stake's row has the action Unstake, a provider's
/// with rewards the further actions FurtherAction.
class StakeTreeModel : public RowModel
{
    Q_OBJECT
public:
    enum Column { Name, Status, Unlocks, Amount, Rewards, Apr, Action, ColumnCount };
    enum FurtherAction { ClaimRewards, Restake };

    explicit StakeTreeModel(QObject *parent = nullptr);
    ~StakeTreeModel() override;

    /// Null empties the model. A snapshot of another account or chain resets it.
    void setSnapshot(const StakingSnapshotPtr &snapshot);
    /// Seconds since 1970 by the chain's clock: what time is left is counted from it.
    void setNow(qint64 now);
    /// Why no action is possible at all right now; none when they are.
    void setActionBlock(const std::optional<QString> &reason);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString headerText(int column) const override;
    QString headerHelp(int column) const override;

private:
    struct Provider;

    void refresh(const ProviderPosition &position, std::unique_ptr<Provider> &row, int number);
    void changed(int firstColumn, int lastColumn);

    QVariant providerData(const ProviderPosition &provider, int column, int role) const;
    QString providerText(const ProviderPosition &provider, int column) const;
    QString providerToolTip(const ProviderPosition &provider, int column) const;
    QVariant stakeData(const ProviderPosition &provider, const Stake &stake, int column, int role) const;
    QString stakeText(const Stake &stake, int column) const;
    QString stakeToolTip(const Stake &stake, int column) const;
    QString actionProblem(const Stake &stake) const;
    std::vector<RowAction> rewardActions(const ProviderPosition &provider) const;
    QString restakeProblem(const ProviderPosition &provider) const;
    QString restakeHelp(const ProviderPosition &provider) const;
    QString unlockMoment(std::uint64_t block) const;
    double progressOf(const Stake &stake) const;

    StakingSnapshotPtr m_snapshot;
    std::vector<std::unique_ptr<Provider>> m_providers;
    std::optional<QString> m_block;
    qint64 m_now = 0;
    TimeText m_time;
};

} // namespace capstan
