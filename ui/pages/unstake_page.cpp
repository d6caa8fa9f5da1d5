// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unstake_page.h"

#include "core/ethereum/token_amount.h"
#include "ui/text/amount_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/time_text.h"
#include "ui/text/word_help.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timeline_strip.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>

namespace capstan {

UnstakePage::UnstakePage(QWidget *parent)
    : FormPage(tr("Unstake ANKR"), tr("Unstake"), parent)
{
    buildForm();
    buildOutcome();
    connect(m_amount, &AmountEdit::amountChanged, this, &UnstakePage::judge);
    connect(m_reset, &WarningBox::wayOutTaken, this, [this] {
        if (m_plan && m_plan->reset && m_plan->reset->claimableNow > 0)
            Q_EMIT claimRequested(m_provider);
        else
            Q_EMIT waitChosen();
    });
}

void UnstakePage::buildForm()
{
    m_amount = new AmountEdit;
    m_unlocked = addAmount(m_amount);

    form()->addWidget(fieldLabel(tr("Node Provider")));
    auto *field = new QFrame;
    field->setProperty("field", true);
    field->setMinimumHeight(38);
    auto *inside = new QHBoxLayout(field);
    inside->setContentsMargins(12, 4, 6, 4);
    m_providerLabel = new HexLabel;
    m_providerLabel->setCopyName(tr("Copy address of the node provider"));
    inside->addWidget(m_providerLabel);
    form()->addWidget(field);
    form()->addSpacing(6);

    m_reset = new WarningBox(WarningBox::Kind::Danger);
    m_boundary = new WarningBox(WarningBox::Kind::Info);
    m_migration = new WarningBox(WarningBox::Kind::Caution);
    m_migration->setText(
        tr("This account has stakes from before the contract's upgrade."),
        tr("The figures are what it will have after its upgrade, which its first transaction does "
           "by itself."));
    for (WarningBox *box : {m_reset, m_boundary, m_migration}) {
        box->hide();
        form()->addWidget(box);
        form()->addSpacing(6);
    }
}

void UnstakePage::buildOutcome()
{
    m_changes = new DetailList;
    m_outcome = new DetailList;
    m_rewards = m_outcome->addRow(tr("Rewards paid out with it"), wordHelp(Word::RewardsPaidOut));
    m_claimable = m_outcome->addRow(tr("Claimable from"), wordHelp(Word::ClaimableFrom));
    m_time = m_outcome->addRow(tr("Local time"));
    m_earning = m_outcome->addRow(tr("Stops earning"), wordHelp(Word::StopsEarning));
    m_fee = m_outcome->addRow(tr("Network fee"), wordHelp(Word::NetworkFee));
    m_fee->setValue(tr("in ETH; shown before you confirm"));
    m_timeline = new TimelineStrip;
    outcome()->addWidget(m_changes);
    outcome()->addWidget(m_outcome);
    outcome()->addSpacing(18);
    outcome()->addWidget(fieldLabel(tr("Timeline, in epochs")));
    outcome()->addSpacing(8);
    outcome()->addWidget(m_timeline);
}

void UnstakePage::begin(const Address &provider, const UInt256 &amount)
{
    m_provider = provider;
    m_plan.reset();
    m_amount->setAmount(amount);
    judge();
    m_amount->setFocus();
}

void UnstakePage::showTime()
{
    if (m_plan && snapshot())
        showWarnings(*m_plan, providerText(snapshot(), m_provider));
}

void UnstakePage::submit()
{
    if (m_plan)
        Q_EMIT unstakeRequested(m_plan->provider, m_plan->amount);
}

void UnstakePage::judge()
{
    m_plan.reset();
    if (!snapshot()) {
        showNothing(tr("The stakes are still being read."));
        return;
    }
    const ProviderPosition *position = snapshot()->find(m_provider);
    const QString provider = providerText(snapshot(), m_provider);
    showProvider(position);
    m_migration->setVisible(snapshot()->migrationRevealsMore);
    if (!m_amount->amount()) {
        showNothing(missingAmount(*m_amount));
        return;
    }
    const auto planned = planUnstake(*snapshot(), m_provider, *m_amount->amount());
    if (!planned) {
        const QString reason = describeProblem(planned.error(), provider);
        std::vector<UInt256> nearest;
        if (planned.error().nearest)
            nearest.push_back(*planned.error().nearest);
        m_amount->refuse(reason, nearest);
        showNothing(reason, tr("What will happen is shown here as soon as the amount can be unstaked."));
        return;
    }
    m_amount->accept();
    m_plan = *planned;
    showPlan(*planned, provider);
    ready();
}

void UnstakePage::showProvider(const ProviderPosition *position)
{
    const QString name = providerText(snapshot(), m_provider);
    m_providerLabel->setName(position && !position->name.isEmpty() ? name : QString());
    m_providerLabel->setText(m_provider.toChecksumHex());
    m_amount->setMaximum(position ? std::optional(position->unlocked) : std::nullopt);
    m_unlocked->setText(position
                            ? tr("Unlocked with %1: %2").arg(name, ankrTextFull(position->unlocked, locale()))
                            : QString());
}

void UnstakePage::showNothing(const QString &reason, const QString &placeholder)
{
    m_reset->hide();
    m_boundary->hide();
    notReady(reason, placeholder);
}

void UnstakePage::showPlan(const UnstakePlan &plan, const QString &provider)
{
    showChanges(plan);
    m_rewards->setValue(plan.rewardsPaid == 0
                            ? tr("none")
                            : tr("≈ %1, at once").arg(ankrText(plan.rewardsPaid, 4, locale())));
    m_rewards->setValueToolTip(ankrTextFull(plan.rewardsPaid, locale()));
    m_claimable->setValue(
        tr("epoch %1 · block %2").arg(plan.claim.epoch).arg(countText(plan.claim.block, locale())));
    m_time->setValue(TimeText(locale()).range(plan.claim.time, now()));
    m_earning->setValue(tr("%1, at the end of epoch %2")
                            .arg(ankrTextFull(plan.amount, locale()))
                            .arg(snapshot()->clock.currentEpoch()));
    showWarnings(plan, provider);
    showTimeline(plan);
}

void UnstakePage::showChanges(const UnstakePlan &plan)
{
    const int rows = static_cast<int>(plan.changes.size());
    m_changes->truncate(rows);
    while (m_changes->count() < rows)
        m_changes->addRow({});
    for (int i = 0; i < rows; ++i) {
        const StakeChange &change = plan.changes[static_cast<std::size_t>(i)];
        DetailRow *row = m_changes->row(i);
        row->setLabel((i == 0 ? tr("Oldest stake, epoch %1") : tr("then epoch %1")).arg(change.stakeEpoch));
        row->setValue(toDisplayAmountFull(change.before, locale()));
        row->setEmphasis(tr("→ %1", "becomes this amount").arg(toDisplayAmountFull(change.after, locale())));
    }
}

void UnstakePage::showWarnings(const UnstakePlan &plan, const QString &provider)
{
    m_reset->setVisible(plan.reset.has_value());
    if (plan.reset) {
        const Notice notice = resetNotice(plan, provider, now(), locale());
        m_reset->setKind(delaysBucket(plan) ? WarningBox::Kind::Danger : WarningBox::Kind::Info);
        m_reset->setText(notice.figure, notice.why);
        m_reset->setWayOut(notice.wayOut);
    }
    const Notice boundary = boundaryNotice(plan, now(), locale());
    m_boundary->setKind(plan.atBoundary ? WarningBox::Kind::Caution : WarningBox::Kind::Info);
    m_boundary->setText(boundary.figure, boundary.why);
    m_boundary->show();
}

void UnstakePage::showTimeline(const UnstakePlan &plan)
{
    const EpochClock &clock = snapshot()->clock;
    const double now = static_cast<double>(clock.headBlock) / static_cast<double>(clock.epochBlockInterval);
    const std::uint64_t first = clock.currentEpoch();
    const auto start = static_cast<double>(first);
    const UInt256 &total = plan.reset ? plan.reset->total : plan.amount;
    std::vector<TimelineStrip::Bar> bars;
    bars.push_back({start, static_cast<double>(plan.claim.epoch),
                    plan.reset ? tr("all %1 claimable").arg(toDisplayAmountFull(total, locale()))
                               : tr("%1 claimable").arg(toDisplayAmountFull(total, locale())),
                    Role::Caution, false});
    if (plan.reset && plan.reset->pending > 0 && plan.reset->pendingClaim)
        bars.push_back({start, static_cast<double>(plan.reset->pendingClaim->latestEpoch),
                        tr("%1 if you wait").arg(toDisplayAmountFull(plan.reset->pending, locale())),
                        Role::Accent, true});
    m_timeline->setTimeline(first, now, std::move(bars));
    m_timeline->setAccessibleName(
        tr("Timeline: %1 claimable from epoch %2").arg(ankrTextFull(total, locale())).arg(plan.claim.epoch));
}

} // namespace capstan
