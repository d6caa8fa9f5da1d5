// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stake_page.h"

#include "core/ethereum/token_amount.h"
#include "ui/text/amount_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/time_text.h"
#include "ui/text/word_help.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <limits>

namespace capstan {

namespace {

const UInt256 Unlimited = std::numeric_limits<UInt256>::max();

/// As if the contract had been allowed to take it: what the second step will do is shown before the first.
StakingSnapshot allowing(const StakingSnapshot &snapshot, const UInt256 &amount)
{
    StakingSnapshot allowed = snapshot;
    allowed.allowance = std::max(snapshot.allowance, amount);
    return allowed;
}

} // namespace

StakePage::StakePage(QWidget *parent)
    : FormPage(tr("Stake ANKR"), tr("Stake"), parent)
    , m_amount(new AmountEdit)
    , m_provider(new QComboBox)
    , m_address(new HexLabel)
    , m_steps(new StepBar)
    , m_lock(new WarningBox(WarningBox::Kind::Info))
{
    m_balance = addAmount(m_amount);
    QLabel *providerLabel = fieldLabel(tr("Node Provider"));
    providerLabel->setBuddy(m_provider);
    m_provider->setAccessibleName(tr("Node Provider"));
    m_provider->setMinimumHeight(38);
    m_address->setCopyName(tr("Copy address of the node provider"));
    form()->addWidget(providerLabel);
    form()->addWidget(m_provider);
    form()->addWidget(m_address);
    form()->addSpacing(6);
    form()->addWidget(m_lock);
    form()->addSpacing(6);
    form()->addWidget(m_steps);
    form()->addWidget(buildUnlimited());
    buildOutcome();

    connect(m_amount, &AmountEdit::amountChanged, this, &StakePage::judge);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &StakePage::judge);
    connect(m_unlimited, &QCheckBox::toggled, this, &StakePage::judge);
}

QWidget *StakePage::buildUnlimited()
{
    m_unlimitedRow = new QWidget;
    auto *row = new QHBoxLayout(m_unlimitedRow);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    const QString name = tr("Approve any amount from now on");
    m_unlimited = new TickBox;
    m_unlimited->setAccessibleName(name);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *label = textLabel(name, TextStyle::Body, Role::Text);
    label->setBuddy(m_unlimited);
    const QString meaning =
        tr("Saves the first step next time. But whoever controls the staking contract could take all ANKR of "
           "this account, also what comes later. Left out, exactly the amount is approved.");
    words->addWidget(label);
    words->addWidget(paragraph(meaning, TextStyle::Label, Role::Secondary));
    m_unlimited->setAccessibleDescription(meaning);
    row->addWidget(m_unlimited, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return m_unlimitedRow;
}

void StakePage::buildOutcome()
{
    auto *rows = new DetailList;
    m_earns = rows->addRow(tr("Earns from"), wordHelp(Word::EarnsFrom));
    m_unlocks = rows->addRow(tr("Locked until"), wordHelp(Word::LockedUntil));
    m_time = rows->addRow(tr("Local time"));
    m_remaining = rows->addRow(tr("Left in the account"));
    m_allowance = rows->addRow(tr("The staking contract may take"), wordHelp(Word::Approval));
    m_fee = rows->addRow(tr("Network fee"), wordHelp(Word::NetworkFee));
    outcome()->addWidget(rows);
}

void StakePage::begin(const std::optional<Address> &provider, const UInt256 &amount)
{
    {
        const QSignalBlocker quiet(m_provider);
        m_unlimited->setChecked(false);
        listProviders();
        const int row = provider ? m_provider->findData(provider->toChecksumHex()) : 0;
        m_provider->setCurrentIndex(std::max(row, 0));
    }
    if (amount > 0)
        m_amount->setAmount(amount);
    else
        m_amount->setText({});
    judge();
    m_amount->setFocus();
}

/// The active ones, in the contract's order; what was chosen stays chosen.
void StakePage::listProviders()
{
    const QString chosen = m_provider->currentData().toString();
    QStringList names;
    QStringList addresses;
    if (snapshot()) {
        for (const ProviderPosition &position : snapshot()->providers) {
            if (position.status != ProviderStatus::Active)
                continue;
            names.append(position.aprPercent ? tr("%1 · APR %2", "a provider, a percentage")
                                                   .arg(providerText(position), aprText(position.aprPercent))
                                             : providerText(position));
            addresses.append(position.address.toChecksumHex());
        }
    }
    bool same = m_provider->count() == names.size();
    for (int i = 0; same && i < m_provider->count(); ++i)
        same = m_provider->itemData(i).toString() == addresses[i] && m_provider->itemText(i) == names[i];
    if (same)
        return;
    const QSignalBlocker quiet(m_provider);
    m_provider->clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        m_provider->addItem(names[i], addresses[i]);
    m_provider->setCurrentIndex(std::max(m_provider->findData(chosen), 0));
}

std::optional<Address> StakePage::provider() const
{
    const auto address = Address::fromHex(m_provider->currentData().toString());
    return address ? std::optional(*address) : std::nullopt;
}

QString StakePage::providerName() const
{
    const auto address = provider();
    return address ? providerText(snapshot(), *address) : QString();
}

void StakePage::judge()
{
    m_action.reset();
    listProviders();
    m_lock->hide();
    m_steps->hide();
    m_unlimitedRow->hide();
    m_amount->setMaximum(snapshot() ? std::optional(largestStake(*snapshot())) : std::nullopt);
    if (!snapshot()) {
        notReady(tr("The stakes are still being read."));
        return;
    }
    m_balance->setText(tr("In the account: %1").arg(ankrTextFull(snapshot()->ankrBalance, locale())));
    const auto address = provider();
    m_address->setText(address ? address->toChecksumHex() : QString());
    if (!address) {
        notReady(tr("No node provider takes stakes now."));
        return;
    }
    if (!m_amount->amount()) {
        notReady(missingAmount(*m_amount));
        return;
    }
    const UInt256 amount = *m_amount->amount();
    const auto plan = planStake(allowing(*snapshot(), amount), *address, amount);
    if (!plan) {
        refuse(plan.error());
        return;
    }
    m_amount->accept();
    const bool approved = snapshot()->allowance >= amount;
    if (approved)
        m_action = TransactionAction{ActionKind::Stake, *address, amount};
    else
        m_action =
            TransactionAction{ActionKind::Approve, *address, m_unlimited->isChecked() ? Unlimited : amount};
    showPlan(*plan, approved);
    showSteps(approved);
    ready();
}

void StakePage::refuse(const StakeProblem &problem)
{
    const QString reason = describeProblem(problem, providerName(), snapshot()->minimumStake, locale());
    std::vector<UInt256> nearest;
    if (problem.nearest)
        nearest.push_back(*problem.nearest);
    m_amount->refuse(reason, nearest);
    notReady(reason, tr("What will happen is shown here as soon as the amount can be staked."));
}

void StakePage::showPlan(const StakePlan &plan, bool approved)
{
    const EpochClock &clock = snapshot()->clock;
    const TimeText time(locale());
    m_earns->setValue(tr("epoch %1").arg(countText(clock.currentEpoch() + 1, locale())));
    m_unlocks->setValue(tr("epoch %1 · block %2")
                            .arg(countText(plan.lock.epoch, locale()), countText(plan.lock.block, locale())));
    m_time->setVisible(clock.knowsPace());
    m_time->setValue(time.range(plan.lock.time, now()));
    m_remaining->setValue(ankrTextFull(subtractOrZero(snapshot()->ankrBalance, plan.amount), locale()));
    m_allowance->setValue(snapshot()->allowance == Unlimited ? tr("any amount of ANKR")
                                                             : ankrTextFull(snapshot()->allowance, locale()));
    m_fee->setValue(approved ? tr("in ETH; shown before you confirm")
                             : tr("in ETH, for each of the two steps; shown before you confirm"));
    const Notice notice = lockNotice(plan, clock, now(), locale());
    m_lock->setKind(plan.atBoundary ? WarningBox::Kind::Caution : WarningBox::Kind::Info);
    m_lock->setText(notice.figure, notice.why);
    m_lock->show();
}

void StakePage::showSteps(bool approved)
{
    using State = StepBar::Step::State;
    m_steps->setSteps(
        {{tr("1 Approve"), approved ? State::Done : State::Open}, {tr("2 Stake"), State::Open}});
    m_steps->show();
    m_unlimitedRow->setVisible(!approved);
    submitButton()->setText(approved ? tr("Stake") : tr("Approve"));
}

void StakePage::submit()
{
    if (m_action)
        Q_EMIT requested(*m_action);
}

} // namespace capstan
