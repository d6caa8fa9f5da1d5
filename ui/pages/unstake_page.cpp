// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unstake_page.h"

#include "core/ethereum/token_amount.h"
#include "ui/text/amount_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/time_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timeline_strip.h"
#include "ui/widgets/warning_box.h"

#include <QPushButton>
#include <QResizeEvent>

namespace capstan {

namespace {

/// Narrower than this the two cards stand above each other.
constexpr int TwoColumnWidth = 820;

QLabel *fieldLabel(const QString &text)
{
    return textLabel(text, TextStyle::Label, Role::Secondary);
}

} // namespace

UnstakePage::UnstakePage(QWidget *parent)
    : QWidget(parent)
    , m_columns(nullptr)
{
    auto *content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(24, 20, 24, 20);
    m_columns->setSpacing(16);
    m_columns->addWidget(buildForm(), 6);
    m_columns->addWidget(buildOutcome(), 5);

    fillWithScrollArea(this, content);

    connect(m_amount, &AmountEdit::amountChanged, this, &UnstakePage::plan);
    for (QPushButton *button : {m_unstake, m_showUnsigned})
        connect(button, &QPushButton::clicked, this, [this] {
            if (m_plan)
                Q_EMIT unstakeRequested(m_plan->provider, m_plan->amount);
        });
    connect(m_reset, &WarningBox::wayOutTaken, this, [this] {
        if (m_plan && m_plan->reset && m_plan->reset->claimableNow > 0)
            Q_EMIT claimRequested(m_provider);
        else
            Q_EMIT waitChosen();
    });
}

QWidget *UnstakePage::buildForm()
{
    auto *card = new Card;
    QVBoxLayout *body = card->body();
    body->addWidget(textLabel(tr("Unstake ANKR"), TextStyle::DialogTitle, Role::Text));

    auto *amountLine = new QHBoxLayout;
    QLabel *amountLabel = fieldLabel(tr("Amount"));
    m_unlocked = fieldLabel({});
    amountLine->addWidget(amountLabel, 1);
    amountLine->addWidget(m_unlocked);
    body->addLayout(amountLine);
    m_amount = new AmountEdit;
    amountLabel->setBuddy(m_amount);
    body->addWidget(m_amount);
    body->addSpacing(4);

    body->addWidget(fieldLabel(tr("Node Provider")));
    auto *field = new QFrame;
    field->setProperty("field", true);
    field->setMinimumHeight(38);
    auto *inside = new QHBoxLayout(field);
    inside->setContentsMargins(12, 4, 6, 4);
    m_providerLabel = new HexLabel;
    m_providerLabel->setCopyName(tr("Copy address of the node provider"));
    inside->addWidget(m_providerLabel);
    body->addWidget(field);
    body->addSpacing(6);

    m_reset = new WarningBox(WarningBox::Kind::Danger);
    m_boundary = new WarningBox(WarningBox::Kind::Info);
    m_migration = new WarningBox(WarningBox::Kind::Caution);
    m_migration->setText(
        tr("This account was staked with before the contract's upgrade."),
        tr("The figures are what it will have after its upgrade, which its first transaction does "
           "by itself."));
    for (WarningBox *box : {m_reset, m_boundary, m_migration}) {
        box->hide();
        body->addWidget(box);
        body->addSpacing(6);
    }
    body->addStretch();

    m_reason = paragraph({}, TextStyle::Label, Role::Secondary);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_unstake = new QPushButton(tr("Unstake"));
    Theme::setKind(m_unstake, ButtonKind::Accent);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_reason, 1);
    m_showUnsigned = new QPushButton(tr("Show unsigned transaction"));
    m_showUnsigned->hide();
    buttons->addWidget(m_showUnsigned);
    buttons->addWidget(cancel);
    buttons->addWidget(m_unstake);
    body->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &UnstakePage::cancelled);
    return card;
}

QWidget *UnstakePage::buildOutcome()
{
    auto *card = new Card;
    QVBoxLayout *body = card->body();
    body->addWidget(fieldLabel(tr("What will happen")));
    m_placeholder = paragraph({}, TextStyle::Body, Role::Secondary);
    body->addWidget(m_placeholder);

    m_planned = new QWidget;
    auto *planned = new QVBoxLayout(m_planned);
    planned->setContentsMargins(0, 0, 0, 0);
    planned->setSpacing(0);
    m_changes = new DetailList;
    m_outcome = new DetailList;
    m_rewards = m_outcome->addRow(tr("Rewards paid out with it"));
    m_claimable = m_outcome->addRow(tr("Claimable from"));
    m_time = m_outcome->addRow(tr("Local time"));
    m_earning = m_outcome->addRow(tr("Stops earning"));
    m_fee = m_outcome->addRow(tr("Network fee"));
    m_fee->setValue(tr("in ETH; shown before you confirm"));
    m_timeline = new TimelineStrip;
    planned->addWidget(m_changes);
    planned->addWidget(m_outcome);
    planned->addSpacing(18);
    planned->addWidget(fieldLabel(tr("Timeline, in epochs")));
    planned->addSpacing(8);
    planned->addWidget(m_timeline);
    body->addWidget(m_planned);
    body->addStretch();
    return card;
}

void UnstakePage::begin(const Address &provider, const UInt256 &amount)
{
    m_provider = provider;
    m_plan.reset();
    m_amount->setAmount(amount);
    plan();
    m_amount->setFocus();
}

void UnstakePage::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    plan();
}

void UnstakePage::setNow(qint64 chainNow)
{
    m_now = chainNow;
    if (m_plan && m_snapshot)
        showWarnings(*m_plan, providerText(m_snapshot, m_provider));
}

void UnstakePage::setActionBlock(const std::optional<QString> &reason)
{
    m_block = reason;
    plan();
}

void UnstakePage::setWatchOnly(bool watchOnly)
{
    m_showUnsigned->setVisible(watchOnly);
}

void UnstakePage::plan()
{
    m_plan.reset();
    if (!m_snapshot) {
        showNothing(tr("The stakes are still being read."));
        return;
    }
    const ProviderPosition *position = m_snapshot->find(m_provider);
    const QString provider = providerText(m_snapshot, m_provider);
    showProvider(position);
    m_migration->setVisible(m_snapshot->migrationRevealsMore);
    if (!m_amount->amount()) {
        const bool empty = m_amount->text().trimmed().isEmpty();
        showNothing(empty ? tr("Enter an amount.") : tr("The amount can't be read."));
        return;
    }
    const auto planned = planUnstake(*m_snapshot, m_provider, *m_amount->amount());
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
    updateButton(m_block.value_or(QString()));
}

void UnstakePage::showProvider(const ProviderPosition *position)
{
    const QString name = providerText(m_snapshot, m_provider);
    m_providerLabel->setName(position && !position->name.isEmpty() ? name : QString());
    m_providerLabel->setText(m_provider.toChecksumHex());
    m_amount->setMaximum(position ? std::optional(position->unlocked) : std::nullopt);
    m_unlocked->setText(position
                            ? tr("Unlocked with %1: %2").arg(name, ankrTextFull(position->unlocked, locale()))
                            : QString());
}

void UnstakePage::showNothing(const QString &reason, const QString &placeholder)
{
    m_planned->hide();
    m_placeholder->setText(placeholder.isEmpty() ? reason : placeholder);
    m_placeholder->show();
    m_reset->hide();
    m_boundary->hide();
    updateButton(m_block.value_or(reason));
}

void UnstakePage::updateButton(const QString &reason)
{
    m_unstake->setEnabled(reason.isEmpty());
    m_showUnsigned->setEnabled(m_plan.has_value());
    m_unstake->setToolTip(plainToolTip(reason));
    m_unstake->setAccessibleDescription(reason);
    m_reason->setText(reason);
}

void UnstakePage::showPlan(const UnstakePlan &plan, const QString &provider)
{
    m_placeholder->hide();
    m_planned->show();
    showChanges(plan);
    m_rewards->setValue(plan.rewardsPaid == 0
                            ? tr("none")
                            : tr("≈ %1, at once").arg(ankrText(plan.rewardsPaid, 4, locale())));
    m_rewards->setValueToolTip(ankrTextFull(plan.rewardsPaid, locale()));
    m_claimable->setValue(
        tr("epoch %1 · block %2").arg(plan.claim.epoch).arg(countText(plan.claim.block, locale())));
    m_time->setValue(TimeText(locale()).range(plan.claim.time, m_now));
    m_earning->setValue(tr("%1, at the end of epoch %2")
                            .arg(ankrTextFull(plan.amount, locale()))
                            .arg(m_snapshot->clock.currentEpoch()));
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
        const Notice notice = resetNotice(plan, provider, m_now, locale());
        m_reset->setKind(delaysBucket(plan) ? WarningBox::Kind::Danger : WarningBox::Kind::Info);
        m_reset->setText(notice.figure, notice.why);
        m_reset->setWayOut(notice.wayOut);
    }
    const Notice boundary = boundaryNotice(plan, m_now, locale());
    m_boundary->setKind(plan.atBoundary ? WarningBox::Kind::Caution : WarningBox::Kind::Info);
    m_boundary->setText(boundary.figure, boundary.why);
    m_boundary->show();
}

void UnstakePage::showTimeline(const UnstakePlan &plan)
{
    const EpochClock &clock = m_snapshot->clock;
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

void UnstakePage::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() < TwoColumnWidth ? QBoxLayout::TopToBottom
                                                                   : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace capstan
