// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staking_page.h"

#include "core/ethereum/token_amount.h"
#include "ui/pages/active_staking_view.h"
#include "ui/pages/badge_tab_bar.h"
#include "ui/pages/unsigned_actions.h"
#include "ui/pages/unstaking_view.h"
#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"
#include "ui/text/time_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/warning_box.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace capstan {

namespace {

constexpr int ActiveTab = 0;
constexpr int UnstakingTab = 1;

constexpr int Decimals = 2;

QString amount(const UInt256 &wei)
{
    return toDisplayAmount(wei, QLocale(), Decimals);
}

} // namespace

StakingPage::StakingPage(QWidget *parent)
    : SnapshotPage(parent)
    , m_staked(new FigureCard(tr("Total Staked"), TextStyle::Figure))
    , m_rewards(new FigureCard(tr("Claimable rewards"), TextStyle::Figure))
    , m_tabs(new BadgeTabBar)
    , m_active(new ActiveStakingView)
    , m_unstaking(new UnstakingView)
    , m_unsigned(new UnsignedActions)
    , m_stake(m_staked->addAction(actionVerb(ActionKind::Stake)))
    , m_claimAll(m_rewards->addAction(actionVerb(ActionKind::ClaimAllRewards)))
    , m_continue(new WarningBox(WarningBox::Kind::Info))
{
    m_tabs->addTab(tr("Active Staking"));
    m_tabs->addTab(tr("Unstaking"));
    m_tabs->setAccessibleName(tr("My ANKR Staking"));

    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    figures->addWidget(m_staked, 1);
    figures->addWidget(m_rewards, 1);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_continue);
    layout->addLayout(figures);
    layout->addWidget(m_tabs);
    layout->addWidget(m_active);
    layout->addWidget(m_unstaking);
    layout->addWidget(m_unsigned);
    layout->addStretch(1);
    showTab(ActiveTab);
    m_continue->setWayOut(tr("Continue staking"));
    m_continue->hide();
    m_stake->setAccessibleName(tr("Stake ANKR"));

    connect(m_tabs, &QTabBar::currentChanged, this, &StakingPage::showTab);
    connect(m_active, &ActiveStakingView::unstakeRequested, this, &StakingPage::unstakeRequested);
    connect(m_active, &ActiveStakingView::rewardsRequested, this, &StakingPage::rewardsRequested);
    connect(m_unstaking, &UnstakingView::claimRequested, this, &StakingPage::claimRequested);
    connect(m_unstaking, &UnstakingView::calendarRequested, this, &StakingPage::calendarRequested);
    connect(m_stake, &QPushButton::clicked, this, &StakingPage::stakeRequested);
    connect(m_claimAll, &QPushButton::clicked, this, [this] {
        TransactionAction action;
        action.kind = ActionKind::ClaimAllRewards;
        Q_EMIT rewardsRequested(action);
    });
    connect(m_continue, &WarningBox::wayOutTaken, this, [this] {
        if (m_continuation)
            Q_EMIT continueRequested(*m_continuation);
    });
    connect(m_unsigned, &UnsignedActions::unstakeRequested, this, &StakingPage::unstakeRequested);
    connect(m_unsigned, &UnsignedActions::claimRequested, this, &StakingPage::claimRequested);
}

void StakingPage::showActiveStaking()
{
    m_tabs->setCurrentIndex(ActiveTab);
}

void StakingPage::showUnstaking()
{
    m_tabs->setCurrentIndex(UnstakingTab);
}

void StakingPage::setWatchOnly(bool watchOnly)
{
    m_watchOnly = watchOnly;
    m_unsigned->display(snapshot(), watchOnly);
}

void StakingPage::showTab(int tab)
{
    m_active->setVisible(tab == ActiveTab);
    m_unstaking->setVisible(tab == UnstakingTab);
}

void StakingPage::refresh()
{
    m_active->display(snapshot(), now(), actionBlock());
    m_unstaking->display(snapshot(), now(), actionBlock());
    m_unsigned->display(snapshot(), m_watchOnly);
    const int claimable = m_unstaking->claimableCount();
    m_tabs->setBadge(UnstakingTab, claimable, tr("%n can be claimed", nullptr, claimable));
    showActions();
    showContinuation();
    if (!snapshot())
        return;

    const StakingTotals &totals = snapshot()->totals;
    const UInt256 locked = subtractOrZero(totals.staked, totals.unlocked);
    m_staked->setFigure(ankrText(totals.staked, Decimals), ankrTextFull(totals.staked));
    m_staked->setNote(
        tr("%1 unlocked · %2 locked", "two amounts").arg(amount(totals.unlocked), amount(locked)),
        tr("%1 unlocked · %2 locked", "two amounts")
            .arg(ankrTextFull(totals.unlocked), ankrTextFull(locked)));

    const EpochClock &clock = snapshot()->clock;
    const std::uint64_t end = clock.epochEndBlock();
    const TimeText time;
    m_rewards->setFigure(ankrText(totals.rewards, Decimals), ankrTextFull(totals.rewards));
    m_rewards->setNote(clock.knowsPace() ? tr("Epoch ends in %1 (%2)", "a span of time, when it is over")
                                               .arg(time.span(clock.timeOf(end) - now()),
                                                    time.range(clock.timeRangeOf(end), now()))
                                         : tr("Epoch ends at block %1").arg(countText(end)),
                       tr("Epoch %1 ends at block %2").arg(countText(clock.currentEpoch()), countText(end)));
}

void StakingPage::setContinuation(const std::optional<TransactionAction> &stake)
{
    m_continuation = stake;
    showContinuation();
}

void StakingPage::showContinuation()
{
    m_continue->setVisible(m_continuation && snapshot());
    if (!m_continuation || !snapshot())
        return;
    const QString provider = providerText(snapshot(), m_continuation->provider);
    m_continue->setText(m_continuation->amount == 0
                            ? tr("A stake with %1 was begun: its approval is done.").arg(provider)
                            : tr("%1 are approved for a stake with %2, and not staked yet.")
                                  .arg(ankrTextFull(m_continuation->amount), provider),
                        tr("The second step is missing: the tokens are still in the account."));
}

void StakingPage::showActions()
{
    const QString block = actionBlock().value_or(QString());
    for (QPushButton *button : {m_stake, m_claimAll}) {
        button->setEnabled(snapshot() && block.isEmpty());
        button->setToolTip(plainToolTip(block));
        button->setAccessibleDescription(block);
    }
    m_claimAll->setVisible(snapshot() && snapshot()->totals.rewards > 0);
    if (snapshot())
        m_claimAll->setAccessibleName(
            tr("Claim all rewards, %1", "an amount").arg(ankrTextFull(snapshot()->totals.rewards)));
}

} // namespace capstan
