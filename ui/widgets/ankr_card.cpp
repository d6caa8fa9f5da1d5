// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ankr_card.h"

#include "ui/text/amount_text.h"
#include "ui/text/epoch_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/fitted_label.h"
#include "ui/widgets/stakes_chart.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

#include <algorithm>

namespace capstan {

namespace {

bool hasBars(const StakingSnapshot &snapshot)
{
    return std::ranges::any_of(snapshot.providers, [](const ProviderPosition &provider) {
        return !provider.stakes.empty() || provider.pending > 0;
    });
}

} // namespace

AnkrCard::AnkrCard(QWidget *parent)
    : Card(parent)
    , m_where(new FittedLabel(TextStyle::Body, Role::Secondary))
    , m_manage(new QPushButton(tr("Manage")))
    , m_chartCaption(textLabel(tr("Stakes over time"), TextStyle::Label, Role::Secondary))
    , m_chart(new StakesChart)
    , m_gone(paragraph(tr("Nothing is staked any more."), TextStyle::Body, Role::Secondary))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(textLabel(tr("ANKR"), TextStyle::PageTitle, Role::Text));
    head->addWidget(m_where, 1);
    head->addWidget(m_manage);
    body()->addLayout(head);
    body()->addWidget(buildFigures());
    body()->addSpacing(4);
    body()->addWidget(separator());
    body()->addSpacing(6);
    body()->addWidget(m_chartCaption);
    body()->addWidget(m_chart, 1);
    body()->addWidget(buildLesson());
    body()->addWidget(m_gone);
    body()->addStretch();
    setManageAccented(true);
    connect(m_manage, &QPushButton::clicked, this, &AnkrCard::manageRequested);
}

QWidget *AnkrCard::buildFigures()
{
    auto *figures = new QWidget;
    auto *line = new QHBoxLayout(figures);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(24);
    const auto add = [&](const QString &caption) {
        auto *figure = new FittedLabel(TextStyle::PageTitle, Role::Text);
        figure->setAccessibleDescription(caption);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(textLabel(caption, TextStyle::Label, Role::Secondary));
        column->addWidget(figure);
        line->addLayout(column, 1);
        return figure;
    };
    m_staked = add(tr("Staked"));
    m_rewards = add(tr("Rewards"));
    return figures;
}

QWidget *AnkrCard::buildLesson()
{
    m_lesson = new QWidget;
    auto *lines = new QVBoxLayout(m_lesson);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(
        paragraph(tr("Nothing is staked from this account yet."), TextStyle::Strong, Role::Text));
    lines->addWidget(paragraph(tr("ANKR that is staked with a node provider earns a share of the provider's "
                                  "rewards, epoch by epoch, and stays yours."),
                               TextStyle::Body, Role::Text));
    m_times = paragraph({}, TextStyle::Body, Role::Text);
    lines->addWidget(m_times);
    lines->addWidget(paragraph(tr("Every step is a transaction whose network fee is paid in ETH from this "
                                  "account. Stakes of this account show up here by themselves."),
                               TextStyle::Body, Role::Secondary));
    return m_lesson;
}

void AnkrCard::setManageAccented(bool accented)
{
    Theme::setKind(m_manage, accented ? ButtonKind::Accent : ButtonKind::Plain);
}

void AnkrCard::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    const StakingTotals &totals = snapshot->totals;
    m_where->setWords(tr("delegated staking on %1", "a network").arg(plainText(snapshot->networkName, 40)));
    m_staked->setWords(ankrText(totals.staked, 4, locale()), ankrTextFull(totals.staked, locale()));
    m_rewards->setWords(ankrText(totals.rewards, 4, locale()), ankrTextFull(totals.rewards, locale()));

    const bool isEmpty = std::ranges::all_of(snapshot->providers, &ProviderPosition::isEmpty);
    const bool drawn = hasBars(*snapshot);
    m_chart->setSnapshot(snapshot);
    m_chart->setVisible(drawn);
    m_chartCaption->setVisible(drawn);
    m_lesson->setVisible(isEmpty);
    m_gone->setVisible(!drawn && !isEmpty);
    if (isEmpty)
        teach(*snapshot);
}

void AnkrCard::teach(const StakingSnapshot &snapshot)
{
    const EpochClock &clock = snapshot.clock;
    m_times->setText(
        tr("At first each stake is locked: %1. An unstake after that takes %2 until its ANKR can be "
           "claimed.")
            .arg(lastingText(clock, clock.lockPeriodEpochs, locale()),
                 lastingText(clock, clock.undelegatePeriodEpochs, locale())));
}

} // namespace capstan
