// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/snapshot_page.h"

namespace capstan {

class FigureCard;
class NextCard;
class TokenCard;

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

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    FigureCard *m_account;
    FigureCard *m_staked;
    FigureCard *m_onTheWay;
    FigureCard *m_rewards;
    TokenCard *m_token;
    NextCard *m_next;
};

} // namespace capstan
