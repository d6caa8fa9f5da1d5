// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/snapshot_page.h"

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace capstan {

class AnkrCard;
class FigureCard;
class UpcomingCard;

/// The first page: what the account has, a card for ANKR with **Staked**, **Rewards** and **Manage**, and
/// what happens next, with **Claim** beside what can be claimed.
class OverviewPage : public SnapshotPage
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void manageRequested();
    void claimRequested(const capstan::Address &provider);
    void upgradeRequested(); ///< **Upgrade account**
    void sendRequested();    ///< **Send**

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showFigures(const StakingSnapshot &snapshot);

    QGridLayout *m_figures;
    QBoxLayout *m_columns;
    WarningBox *m_migration;
    FigureCard *m_account;
    FigureCard *m_staked;
    FigureCard *m_onTheWay;
    FigureCard *m_rewards;
    AnkrCard *m_ankr;
    UpcomingCard *m_upcoming;
    QPushButton *m_send;
};

} // namespace capstan
