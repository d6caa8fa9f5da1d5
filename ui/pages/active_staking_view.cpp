// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/active_staking_view.h"

#include "ui/delegates/row_table.h"
#include "ui/models/row_roles.h"
#include "ui/models/stake_tree_model.h"
#include "ui/pages/page_states.h"
#include "ui/widgets/card.h"

namespace capstan {

ActiveStakingView::ActiveStakingView(QWidget *parent)
    : QWidget(parent)
    , m_model(new StakeTreeModel(this))
    , m_table(new RowTable(m_model, tr("Stakes")))
    , m_empty(new EmptyNote(
          QStringLiteral("staking"), tr("Nothing is staked"),
          tr("ANKR that this account stakes with a node provider appears here, each stake with the "
             "moment it unlocks. From then on it can be unstaked, and later claimed.")))
{
    m_table->setSpareColumns({StakeTreeModel::Apr, StakeTreeModel::Rewards});
    auto *card = new Card;
    card->body()->setContentsMargins(9, 1, 9, 4);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(m_table, &RowTable::actionTriggered, this, [this](const QModelIndex &row) {
        Q_EMIT unstakeRequested(row.data(ProviderRole).value<Address>(),
                                row.data(AmountRole).value<UInt256>());
    });
    connect(m_table, &RowTable::furtherActionTriggered, this, [this](const QModelIndex &row, int id) {
        const auto kind = id == StakeTreeModel::Restake ? ActionKind::Restake : ActionKind::ClaimRewards;
        Q_EMIT rewardsRequested(
            {kind, row.data(ProviderRole).value<Address>(),
             row.siblingAtColumn(StakeTreeModel::Rewards).data(AmountRole).value<UInt256>()});
    });
}

void ActiveStakingView::display(const StakingSnapshotPtr &snapshot, qint64 now,
                                const std::optional<QString> &actionBlock)
{
    m_model->setActionBlock(actionBlock);
    m_model->setNow(now);
    m_model->setSnapshot(snapshot);
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
}

} // namespace capstan
