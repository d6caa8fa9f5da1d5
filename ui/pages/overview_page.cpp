// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "core/ethereum/token_amount.h"
#include "ui/models/weekly_rewards.h"
#include "ui/text/amount_text.h"
#include "ui/text/status_text.h"
#include "ui/widgets/ankr_card.h"
#include "ui/widgets/disabled_reason.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/upcoming_card.h"
#include "ui/widgets/warning_box.h"

#include <QGridLayout>
#include <QPushButton>

#include <array>

namespace capstan {

namespace {

constexpr int WidePage = 860; ///< px; narrower than this the cards stand above each other
constexpr int Gap = 16;

QString rewardsNote(const StakingSnapshot &snapshot)
{
    if (snapshot.totals.staked == 0)
        return snapshot.totals.rewards == 0 ? OverviewPage::tr("None yet") : QString();
    const std::optional<UInt256> weekly = weeklyRewards(snapshot);
    return weekly && *weekly > 0
               ? OverviewPage::tr("≈ %1 a week", "an amount").arg(toDisplayAmount(*weekly, QLocale(), 2))
               : OverviewPage::tr("Added with every epoch");
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : SnapshotPage(parent)
    , m_figures(new QGridLayout)
    , m_columns(new QHBoxLayout)
    , m_migration(new WarningBox(WarningBox::Kind::Info))
    , m_account(new FigureCard(tr("In the account"), TextStyle::DialogTitle))
    , m_staked(new FigureCard(tr("Staked"), TextStyle::DialogTitle))
    , m_onTheWay(new FigureCard(tr("On the way"), TextStyle::DialogTitle))
    , m_rewards(new FigureCard(tr("Rewards"), TextStyle::DialogTitle))
    , m_ankr(new AnkrCard)
    , m_upcoming(new UpcomingCard)
    , m_send(m_account->addAction(actionVerb(ActionKind::SendAnkr), FigureCard::Beside::Note))
{
    m_migration->setText(
        tr("This account has stakes from before the contract's upgrade."),
        tr("The figures are what it will have after its upgrade. Its first transaction does it "
           "by itself; it can be done alone, too."));
    m_migration->setWayOut(actionVerb(ActionKind::UpgradeAccount));
    m_migration->hide();
    m_figures->setSpacing(Gap);
    m_columns->setSpacing(Gap);
    m_columns->addWidget(m_ankr, 58);
    m_columns->addWidget(m_upcoming, 40);
    auto *rows = new QVBoxLayout(content());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Gap);
    rows->addWidget(m_migration);
    rows->addLayout(m_figures);
    rows->addLayout(m_columns, 1);
    arrange();

    connect(m_migration, &WarningBox::wayOutTaken, this, &OverviewPage::upgradeRequested);
    connect(m_send, &QPushButton::clicked, this, &OverviewPage::sendRequested);
    connect(m_ankr, &AnkrCard::manageRequested, this, &OverviewPage::manageRequested);
    connect(m_upcoming, &UpcomingCard::moreRequested, this, &OverviewPage::manageRequested);
    connect(m_upcoming, &UpcomingCard::claimRequested, this, &OverviewPage::claimRequested);
}

void OverviewPage::refresh()
{
    if (!snapshot())
        return;
    showFigures(*snapshot());
    m_migration->setVisible(snapshot()->migrationRevealsMore);
    const QString block = actionBlock().value_or(QString());
    for (QPushButton *button : {m_send, m_migration->wayOut()})
        enableUnless(button, block);
    m_ankr->setSnapshot(snapshot());
    m_ankr->setManageAccented(snapshot()->totals.claimable == 0 || actionBlock());
    m_upcoming->refresh(snapshot(), now(), actionBlock());
}

void OverviewPage::showFigures(const StakingSnapshot &snapshot)
{
    const StakingTotals &totals = snapshot.totals;
    const auto figure = [](FigureCard *card, const UInt256 &wei) {
        card->setFigure(ankrText(wei), ankrTextFull(wei));
    };
    const auto note = [](FigureCard *card, const QString &words, const UInt256 &wei, Role role) {
        card->setNote(words.arg(toDisplayAmount(wei, QLocale(), 2)), words.arg(ankrTextFull(wei)), role);
    };
    figure(m_account, snapshot.ankrBalance);
    if (snapshot.ethBalance == 0)
        m_account->setNote(tr("No ETH for fees"), {}, Role::Caution);
    else
        m_account->setNote(tr("%1 for fees").arg(ethText(snapshot.ethBalance)),
                           tr("%1 for fees").arg(ethTextFull(snapshot.ethBalance)));
    figure(m_staked, totals.staked);
    note(m_staked, tr("%1 unlocked"), totals.unlocked, Role::Secondary);
    figure(m_onTheWay, add(totals.pending, totals.claimable).value_or(totals.pending));
    if (totals.claimable > 0)
        note(m_onTheWay, tr("%1 claimable now"), totals.claimable, Role::Accent);
    else
        m_onTheWay->setNote(totals.pending > 0 ? tr("Not claimable yet") : tr("Nothing unstaked"));
    figure(m_rewards, totals.rewards);
    m_rewards->setNote(rewardsNote(snapshot));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    SnapshotPage::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const bool isWide = width() >= WidePage;
    const int perRow = isWide ? 4 : 2;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const std::array<FigureCard *, 4> cards{m_account, m_staked, m_onTheWay, m_rewards};
    for (int i = 0; i < 4; ++i) {
        m_figures->addWidget(cards[static_cast<std::size_t>(i)], i / perRow, i % perRow);
        m_figures->setColumnStretch(i, i < perRow ? 1 : 0);
    }
}

} // namespace capstan
