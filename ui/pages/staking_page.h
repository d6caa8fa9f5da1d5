// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction_record.h"
#include "ui/pages/snapshot_page.h"

class QPushButton;

namespace capstan {

class ActiveStakingView;
class BadgeTabBar;
class FigureCard;
class UnsignedActions;
class UnstakingView;

/// **My ANKR Staking**: **Total Staked** and **Claimable rewards**, then the tabs **Active Staking**
/// (providers and their stakes) and **Unstaking** (what is on its way back, with the number of claimable
/// rows).
class StakingPage : public SnapshotPage
{
    Q_OBJECT
public:
    explicit StakingPage(QWidget *parent = nullptr);

    void showActiveStaking();
    void showUnstaking();
    /// A stake whose approval is there and that itself is not; its amount is 0 where any was approved.
    void setContinuation(const std::optional<TransactionAction> &stake);
    /// Offers the transactions unsigned, beside the actions that are disabled then.
    void setWatchOnly(bool watchOnly);

Q_SIGNALS:
    /// @p amount is that of the stake whose row was chosen.
    void unstakeRequested(const capstan::Address &provider, const capstan::UInt256 &amount);
    void claimRequested(const capstan::Address &provider);
    /// ClaimRewards, ClaimAllRewards or Restake.
    void rewardsRequested(const capstan::TransactionAction &action);
    void stakeRequested();                                           ///< **Stake**
    void calendarRequested();                                        ///< **Add to calendar**, of the unstakes
    void continueRequested(const capstan::TransactionAction &stake); ///< **Continue staking**

protected:
    void refresh() override;

private:
    void showTab(int tab);
    void showContinuation();
    void showActions();

    FigureCard *m_staked;
    FigureCard *m_rewards;
    BadgeTabBar *m_tabs;
    ActiveStakingView *m_active;
    UnstakingView *m_unstaking;
    UnsignedActions *m_unsigned;
    QPushButton *m_stake;
    QPushButton *m_claimAll;
    WarningBox *m_continue;
    std::optional<TransactionAction> m_continuation;
    bool m_watchOnly = false;
};

} // namespace capstan
