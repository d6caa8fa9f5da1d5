// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staking/staking_snapshot.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace capstan {

class FittedLabel;
class StakesChart;

/// The card of a token that can be staked: **Staked**, **Rewards**, **Manage**, and its stakes over time. To
/// an account without any it tells how staking works.
class AnkrCard : public Card
{
    Q_OBJECT
public:
    explicit AnkrCard(QWidget *parent = nullptr);

    void setSnapshot(const StakingSnapshotPtr &snapshot); ///< not null
    /// **Manage** is the page's next sensible step.
    void setManageAccented(bool accented);

Q_SIGNALS:
    void manageRequested();

private:
    QWidget *buildFigures();
    QWidget *buildLesson();
    void teach(const StakingSnapshot &snapshot);

    FittedLabel *m_where;
    QPushButton *m_manage;
    FittedLabel *m_staked = nullptr;
    FittedLabel *m_rewards = nullptr;
    QLabel *m_chartCaption;
    StakesChart *m_chart;
    QWidget *m_lesson = nullptr;
    QLabel *m_times = nullptr;
    QLabel *m_gone;
};

} // namespace capstan
