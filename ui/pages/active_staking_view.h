// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "core/storage/transaction_record.h"

#include <QWidget>

#include <optional>

namespace capstan {

class RowTable;
class StakeTreeModel;

/// The tab **Active Staking**: providers, each with its stakes, and **Unstake** beside every stake.
class ActiveStakingView : public QWidget
{
    Q_OBJECT
public:
    explicit ActiveStakingView(QWidget *parent = nullptr);

    void display(const StakingSnapshotPtr &snapshot, qint64 now, const std::optional<QString> &actionBlock);

Q_SIGNALS:
    /// Of a provider's rewards: ClaimRewards or Restake.
    void rewardsRequested(const capstan::TransactionAction &action);
    void unstakeRequested(const capstan::Address &provider, const capstan::UInt256 &amount);

private:
    StakeTreeModel *m_model;
    RowTable *m_table;
    QWidget *m_empty;
};

} // namespace capstan
