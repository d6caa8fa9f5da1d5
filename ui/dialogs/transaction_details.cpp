// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transaction_details.h"

#include "ui/text/activity_text.h"
#include "ui/text/amount_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

namespace capstan {

namespace {

WarningBox::Kind boxKind(const Risk &risk, const TransactionPreview &preview)
{
    if (risk.blocking)
        return WarningBox::Kind::Danger;
    switch (risk.kind) {
    case Risk::Kind::BucketReset:
        return preview.unstake && preview.unstake->reset && !delaysBucket(*preview.unstake)
                   ? WarningBox::Kind::Info
                   : WarningBox::Kind::Danger;
    case Risk::Kind::EpochBoundary:
        return WarningBox::Kind::Info;
    default:
        return WarningBox::Kind::Caution;
    }
}

QString feeName(FeeLevel level)
{
    switch (level) {
    case FeeLevel::Slow:
        return TransactionDetails::tr("Slow");
    case FeeLevel::Market:
        return TransactionDetails::tr("Market");
    case FeeLevel::Fast:
        return TransactionDetails::tr("Fast");
    case FeeLevel::Custom:
        return TransactionDetails::tr("Custom");
    }
    return {};
}

} // namespace

TransactionDetails::TransactionDetails(QWidget *parent)
    : QWidget(parent)
    , m_from(new HexLabel)
    , m_contract(new HexLabel)
    , m_risks(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);

    auto *effect = new DetailList;
    effect->addRow(tr("From"))->addWidget(m_from);
    m_network = effect->addRow(tr("Network"));
    m_recipient = effect->addRow({});
    m_recipient->addWidget(m_contract);
    m_replaces = effect->addRow(tr("Takes the place of"));
    m_simulated = effect->addRow({});
    m_leaves = effect->addRow(tr("Leaves your stakes"));
    layout->addWidget(effect);

    m_risks->setContentsMargins(0, 0, 0, 0);
    m_risks->setSpacing(8);
    layout->addLayout(m_risks);
    layout->addWidget(buildFeeLine());
    layout->addWidget(separator());
    auto *cost = new DetailList;
    m_cost = cost->addRow(tr("Expected / at most"));
    m_nonce = cost->addRow(tr("Nonce"));
    m_gas = cost->addRow(tr("Gas limit"));
    layout->addWidget(cost);
    layout->addStretch();
}

QWidget *TransactionDetails::buildFeeLine()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 8, 0, 6);
    line->setSpacing(6);
    line->addWidget(textLabel(tr("Network fee"), TextStyle::Body, Role::Secondary), 1);
    auto *group = new QButtonGroup(this);
    for (const FeeLevel level : {FeeLevel::Slow, FeeLevel::Market, FeeLevel::Fast}) {
        auto *button = new QPushButton(feeName(level));
        button->setAccessibleName(feeName(level));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("dense", true);
        group->addButton(button);
        line->addWidget(button);
        m_fees[static_cast<std::size_t>(level)] = button;
        connect(button, &QPushButton::clicked, this, [this, level] { Q_EMIT feeChosen(level); });
    }
    return widget;
}

void TransactionDetails::setFeeChoiceEnabled(bool enabled)
{
    for (QPushButton *button : m_fees)
        button->setEnabled(enabled);
}

void TransactionDetails::setPreview(const TransactionPreview &preview, const TransactionNames &names)
{
    m_from->setName(names.account);
    m_from->setText(preview.account.toChecksumHex());
    showRecipient(preview, names);
    const QString network = plainText(preview.networkName, 60);
    m_network->setValue(
        preview.devnet ? tr("%1, a local chain (chain id %2)").arg(network).arg(preview.transaction.chainId)
                       : tr("%1 (chain id %2)").arg(network).arg(preview.transaction.chainId));
    showEffect(preview);
    showRisks(preview, names);
    showFees(preview);
    m_nonce->setValue(QString::number(preview.transaction.nonce));
    m_gas->setValue(countText(preview.transaction.gasLimit, locale()));
}

void TransactionDetails::showRecipient(const TransactionPreview &preview, const TransactionNames &names)
{
    const bool cancel = preview.action.kind == ActionKind::Cancel;
    m_recipient->setLabel(cancel ? tr("To yourself") : tr("Contract"));
    m_contract->setName(cancel ? names.account : tr("ANKR Staking"));
    m_contract->setText(preview.transaction.to.toChecksumHex());
    m_replaces->setVisible(preview.replaces.has_value());
    if (preview.replaces)
        m_replaces->setValue(
            tr("%1; only one of the two can happen", "a transaction").arg(shortHash(preview.replaces->hash)));
    m_replaces->setValueToolTip(preview.replaces ? preview.replaces->hash.toHex() : QString());
}

void TransactionDetails::showEffect(const TransactionPreview &preview)
{
    m_simulated->setLabel(tr("Simulated on block %1").arg(countText(preview.simulatedOn.number, locale())));
    const bool refused = std::any_of(preview.risks.begin(), preview.risks.end(), [](const Risk &risk) {
        return risk.kind == Risk::Kind::SimulationFailed;
    });
    const bool isUnstake = preview.action.kind == ActionKind::Unstake;
    if (refused) {
        m_simulated->setValue(tr("refused by the contract"), Role::Danger, TextStyle::Strong);
    } else if (preview.ankrIn == 0) {
        m_simulated->setValue(isUnstake ? tr("no rewards paid out")
                              : preview.action.kind == ActionKind::Cancel
                                  ? tr("nothing is sent, and nothing comes in")
                                  : tr("nothing comes in"),
                              Role::Secondary);
    } else {
        QString in =
            (preview.ankrInIsEstimate ? tr("≈ +%1") : tr("+%1")).arg(ankrTextFull(preview.ankrIn, locale()));
        if (isUnstake)
            in = tr("%1 rewards").arg(in);
        m_simulated->setValue(in, Role::Accent, TextStyle::Strong);
    }
    m_leaves->setVisible(preview.unstake.has_value());
    const auto now = static_cast<qint64>(preview.simulatedOn.timestamp);
    if (preview.unstake)
        m_leaves->setValue(tr("%1 · claimable %2")
                               .arg(ankrTextFull(preview.unstake->amount, locale()),
                                    TimeText(locale()).range(preview.unstake->claim.time, now)));
}

void TransactionDetails::showRisks(const TransactionPreview &preview, const TransactionNames &names)
{
    while (QLayoutItem *item = m_risks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Risk &risk : preview.risks) {
        const Notice notice = riskNotice(risk, preview, names.provider, locale());
        auto *box = new WarningBox(boxKind(risk, preview));
        box->setText(notice.figure, notice.why);
        m_risks->addWidget(box);
    }
    m_risks->setContentsMargins(0, preview.risks.empty() ? 0 : 10, 0, 0);
}

void TransactionDetails::showFees(const TransactionPreview &preview)
{
    const bool known = preview.estimatedGas > 0;
    for (const FeeLevel level : {FeeLevel::Slow, FeeLevel::Market, FeeLevel::Fast}) {
        const auto index = static_cast<std::size_t>(level);
        const bool chosen = level == preview.feeLevel;
        const int wait = preview.fees[index].expectedWaitSeconds;
        m_fees[index]->setChecked(chosen);
        m_fees[index]->setText(chosen && known && wait > 0 ? tr("%1 · ~%2 s").arg(feeName(level)).arg(wait)
                                                           : feeName(level));
    }
    if (!known) {
        m_cost->setValue(tr("unknown"), Role::Secondary);
        m_cost->setEmphasis({});
        return;
    }
    m_cost->setValue(tr("%1 /").arg(ethText(preview.fee().expectedFee, 6, locale())));
    m_cost->setEmphasis(ethText(preview.fee().maximumFee, 6, locale()));
    m_cost->setValueToolTip(tr("At most %1 wei").arg(toDecimal(preview.fee().maximumFee)));
}

} // namespace capstan
