// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transaction_details.h"

#include "core/ethereum/token_amount.h"
#include "ui/dialogs/transaction_fees.h"
#include "ui/dialogs/transaction_risks.h"
#include "ui/text/amount_text.h"
#include "ui/text/line_breaks.h"
#include "ui/text/plain_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/fitted_label.h"
#include "ui/widgets/hex_label.h"

#include <QBoxLayout>

#include <algorithm>

namespace capstan {

TransactionDetails::TransactionDetails(QWidget *parent)
    : QWidget(parent)
    , m_fromName(new FittedLabel(TextStyle::Body, Role::Text))
    , m_from(new HexLabel)
    , m_contract(new HexLabel)
    , m_replaced(new HexLabel)
    , m_stakes(new DetailList)
    , m_risks(new TransactionRisks)
    , m_fees(new TransactionFees)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);

    auto *effect = new DetailList;
    DetailRow *from = effect->addRow(tr("From"));
    from->addWidget(m_fromName);
    from->addWidget(m_from);
    m_network = effect->addRow(tr("Network"));
    m_target = effect->addRow({});
    m_target->addWidget(m_contract);
    m_replaces = effect->addRow(tr("Takes the place of"));
    m_replaces->addWidget(m_replaced);
    m_simulated = effect->addRow({});
    layout->addWidget(effect);
    layout->addWidget(m_stakes);
    auto *outcome = new DetailList;
    m_leaves = outcome->addRow(tr("Leaves your stakes"));
    layout->addWidget(outcome);

    layout->addWidget(m_risks);
    layout->addWidget(m_fees);
    auto *order = new DetailList;
    m_nonce = order->addRow(tr("Nonce"));
    layout->addWidget(order);
    layout->addStretch();
}

void TransactionDetails::setPreview(const TransactionPreview &preview, const TransactionNames &names,
                                    bool canSign)
{
    showParties(preview, names);
    showEffect(preview);
    showStakes(preview);
    m_risks->setPreview(preview, names.provider, canSign);
    m_fees->setPreview(preview);
    m_nonce->setValue(QString::number(preview.transaction.nonce));
}

/// Empty where it is not one that is called.
QString TransactionDetails::contractName(const TransactionPreview &preview)
{
    switch (preview.action.kind) {
    case ActionKind::Cancel:
    case ActionKind::SendEth:
        return {};
    case ActionKind::Approve:
    case ActionKind::SendAnkr:
        return tr("ANKR token");
    default:
        return tr("ANKR Staking");
    }
}

void TransactionDetails::showParties(const TransactionPreview &preview, const TransactionNames &names)
{
    m_fromName->setWords(names.account);
    m_from->setText(preview.account.toChecksumHex());
    const QString network = breakable(plainText(preview.networkName, 60));
    const QString chainId = QString::number(preview.transaction.chainId);
    m_network->setValue(preview.devnet ? tr("%1, a local chain (chain id %2)").arg(network, chainId)
                                       : tr("%1 (chain id %2)").arg(network, chainId));
    const bool isToItself = preview.transaction.to == preview.account;
    const bool isToSomebody = preview.action.kind == ActionKind::SendEth;
    m_target->setLabel(isToItself ? tr("To yourself") : isToSomebody ? tr("To") : tr("Contract"));
    m_contract->setName(contractName(preview));
    m_contract->setText(preview.transaction.to.toChecksumHex());
    m_replaces->setVisible(preview.replaces.has_value());
    if (preview.replaces) {
        const QString hash = preview.replaces->hash.toHex();
        m_replaced->setText(hash, hash.first(18) + u'…' + hash.last(16));
    }
}

void TransactionDetails::showEffect(const TransactionPreview &preview)
{
    m_simulated->setLabel(tr("Simulated on block %1").arg(countText(preview.simulatedOn.number, locale())));
    const bool refused = std::any_of(preview.risks.begin(), preview.risks.end(), [](const Risk &risk) {
        return risk.kind == Risk::Kind::SimulationFailed;
    });
    const bool isUnstake = preview.action.kind == ActionKind::Unstake;
    m_simulated->setEmphasis({});
    if (refused) {
        m_simulated->setValue(tr("refused by the contract"), Role::Danger, TextStyle::Strong);
        return;
    }
    const QString fee = tr("−%1").arg(ethText(preview.fee().expectedFee, 6, locale()));
    const QString amount = preview.ankrOut > 0  ? ankrTextFull(preview.ankrOut, locale())
                           : preview.ethOut > 0 ? ethTextFull(preview.ethOut, locale())
                                                : QString();
    const QString out = amount.isEmpty() ? fee : tr("−%1, %2", "an amount, a fee").arg(amount, fee);
    if (preview.ankrIn == 0) {
        m_simulated->setValue(isUnstake ? tr("%1, no rewards paid out").arg(out)
                                        : tr("%1, nothing comes in").arg(out),
                              Role::Secondary);
        return;
    }
    QString in =
        (preview.ankrInIsEstimate ? tr("≈ +%1") : tr("+%1")).arg(ankrTextFull(preview.ankrIn, locale()));
    if (isUnstake)
        in = tr("%1 rewards").arg(in);
    m_simulated->setValue(tr("%1,").arg(out), Role::Secondary);
    m_simulated->setEmphasis(in, Role::Accent);
}

void TransactionDetails::showStakes(const TransactionPreview &preview)
{
    m_leaves->setVisible(preview.unstake.has_value());
    const std::vector<StakeChange> changes =
        preview.unstake ? preview.unstake->changes : std::vector<StakeChange>{};
    const int rows = static_cast<int>(changes.size());
    m_stakes->truncate(rows);
    while (m_stakes->count() < rows)
        m_stakes->addRow({});
    for (int at = 0; at < rows; ++at) {
        const StakeChange &change = changes[static_cast<std::size_t>(at)];
        DetailRow *row = m_stakes->row(at);
        row->setLabel(tr("Stake of epoch %1").arg(countText(change.stakeEpoch, locale())));
        row->setValue(toDisplayAmountFull(change.before, locale()));
        row->setEmphasis(tr("→ %1", "becomes this amount").arg(ankrTextFull(change.after, locale())));
    }
    if (!preview.unstake)
        return;
    const auto now = static_cast<qint64>(preview.simulatedOn.timestamp);
    m_leaves->setValue(tr("%1 · claimable %2")
                           .arg(ankrTextFull(preview.unstake->amount, locale()),
                                TimeText(locale()).range(preview.unstake->claim.time, now)));
}

} // namespace capstan
