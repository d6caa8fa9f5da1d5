// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transaction_details.h"

#include "core/ethereum/token_amount.h"
#include "ui/dialogs/transaction_advanced.h"
#include "ui/dialogs/transaction_fees.h"
#include "ui/dialogs/transaction_risks.h"
#include "ui/text/amount_text.h"
#include "ui/text/confirm_text.h"
#include "ui/text/line_breaks.h"
#include "ui/text/plain_text.h"
#include "ui/text/status_text.h"
#include "ui/text/time_text.h"
#include "ui/text/word_help.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/fitted_label.h"
#include "ui/widgets/hex_label.h"

#include <QBoxLayout>

#include <algorithm>
#include <limits>

namespace capstan {

TransactionDetails::TransactionDetails(QWidget *parent)
    : QWidget(parent)
    , m_fromName(new FittedLabel(TextStyle::Body, Role::Text))
    , m_from(new HexLabel)
    , m_contract(new HexLabel)
    , m_recipient(new HexLabel)
    , m_replaced(new HexLabel)
    , m_stakes(new DetailList)
    , m_risks(new TransactionRisks)
    , m_fees(new TransactionFees)
    , m_advanced(new TransactionAdvanced)
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
    m_goesTo = effect->addRow(tr("Recipient"));
    m_goesTo->addWidget(m_recipient);
    m_replaces = effect->addRow(tr("Takes the place of"));
    m_replaces->addWidget(m_replaced);
    m_simulated = effect->addRow({});
    m_total = effect->addRow(tr("ETH with the network fee"));
    m_worth = effect->addRow(tr("Worth its fee"));
    layout->addWidget(effect);
    layout->addWidget(m_stakes);
    auto *outcome = new DetailList;
    m_leaves = outcome->addRow(tr("Leaves your stakes"), wordHelp(Word::ClaimableFrom));
    m_locks = outcome->addRow(tr("Becomes a stake"), wordHelp(Word::LockedUntil));
    m_allowance = outcome->addRow(tr("The staking contract may take"), wordHelp(Word::Approval));
    layout->addWidget(outcome);

    layout->addWidget(m_risks);
    layout->addWidget(m_fees);
    layout->addWidget(m_advanced);
    layout->addStretch();
}

void TransactionDetails::setPreview(const TransactionPreview &preview, const TransactionNames &names,
                                    bool canSign)
{
    showParties(preview, names);
    showEffect(preview);
    showTotal(preview);
    showWorth(preview);
    showStakes(preview);
    showOutcome(preview);
    m_risks->setPreview(preview, names.provider, canSign);
    m_fees->setPreview(preview);
    m_advanced->setPreview(preview);
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
    // Of ETH it is the target itself.
    m_goesTo->setVisible(preview.action.kind == ActionKind::SendAnkr);
    m_recipient->setText(preview.action.recipient.toChecksumHex());
    m_replaces->setVisible(preview.replaces.has_value());
    if (preview.replaces) {
        const QString hash = preview.replaces->hash.toHex();
        m_replaced->setText(hash, hash.first(18) + u'…' + hash.last(16));
    }
}

/// What the balances change by, without the fee: by the simulation where a node can tell, else by the plan.
void TransactionDetails::showEffect(const TransactionPreview &preview)
{
    const QString block = countText(preview.simulatedOn.number, locale());
    const bool refused = std::any_of(preview.risks.begin(), preview.risks.end(), [](const Risk &risk) {
        return risk.kind == Risk::Kind::SimulationFailed;
    });
    const bool isCall = preview.action.kind != ActionKind::Cancel;
    const bool isOnlyPlanned = isCall && !preview.isEffectSimulated && !refused;
    const bool isUnstake = preview.action.kind == ActionKind::Unstake;
    m_simulated->setLabel(isOnlyPlanned ? tr("Expected on block %1").arg(block)
                                        : tr("Simulated on block %1").arg(block));
    m_simulated->setValueToolTip(isOnlyPlanned
                                     ? tr("By what the contract said before. Your node can't say what the "
                                          "transaction does to your balances.")
                                     : QString());
    if (refused) {
        m_simulated->setValue(tr("refused by the contract"), Role::Danger, TextStyle::Strong);
        return;
    }
    if (preview.effect == BalanceEffect{}) {
        const QString words = isUnstake ? tr("no rewards paid out") : tr("nothing comes in or goes out");
        m_simulated->setValue(isOnlyPlanned ? tr("%1 (not simulated)").arg(words) : words, Role::Secondary);
        return;
    }
    const bool isEstimate = preview.ankrInIsEstimate && !preview.isEffectSimulated;
    const bool isIncome = preview.effect.ankrOut == 0 && preview.effect.ethOut == 0;
    QString effect = effectText(preview.effect, locale());
    if (isUnstake && isIncome)
        effect = tr("%1 rewards").arg(effect);
    if (isEstimate)
        effect = tr("≈ %1").arg(effect);
    // Figures of a node may have any length.
    m_simulated->setValue(breakable(isOnlyPlanned ? tr("%1 (not simulated)").arg(effect) : effect),
                          isIncome ? Role::Accent : Role::Text, TextStyle::Strong);
}

/// Of ETH: with what the call itself takes along.
void TransactionDetails::showTotal(const TransactionPreview &preview)
{
    const auto expected = add(preview.fee().expectedFee, preview.effect.ethOut);
    const auto most = add(preview.fee().maximumFee, preview.effect.ethOut);
    if (preview.estimatedGas == 0 || !expected || !most) {
        m_total->setValue(tr("unknown"), Role::Secondary);
        m_total->setEmphasis({});
        return;
    }
    m_total->setValue(tr("−%1, at most").arg(ethText(*expected, 6, locale())), Role::Secondary);
    m_total->setEmphasis(tr("−%1").arg(ethText(*most, 6, locale())));
    m_total->setValueToolTip(tr("At most %1 wei").arg(toDecimal(*most)));
}

/// Nobody is asked for a price: at which it pays is known without.
void TransactionDetails::showWorth(const TransactionPreview &preview)
{
    const auto rate = breakEvenRate(preview);
    m_worth->setVisible(rate.has_value());
    if (!rate)
        return;
    const QString words = tr("while one ETH costs less than %1").arg(ankrText(*rate, 0, locale()));
    m_worth->setValue(breakable(preview.rate
                                    ? tr("%1; your rate: %2", "a sentence, an amount")
                                          .arg(words, ankrText(preview.rate->ankrPerEth, 0, locale()))
                                    : words),
                      Role::Secondary);
    m_worth->setValueToolTip(tr("At that price the network fee, at its most, is as much as this brings."));
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
}

void TransactionDetails::showOutcome(const TransactionPreview &preview)
{
    const TransactionAction &action = preview.action;
    const auto now = static_cast<qint64>(preview.simulatedOn.timestamp);
    m_locks->setVisible(preview.stake.has_value());
    if (preview.stake)
        m_locks->setValue(tr("%1 · locked until %2", "an amount, a time")
                              .arg(ankrTextFull(preview.stake->amount, locale()),
                                   TimeText(locale()).range(preview.stake->lock.time, now)));
    const bool isUnlimited = action.amount == std::numeric_limits<UInt256>::max();
    m_allowance->setVisible(action.kind == ActionKind::Approve);
    m_allowance->setValue(action.amount == 0 ? tr("nothing from now on")
                                             : actionAmountText(action, action.amount, locale()),
                          isUnlimited ? Role::Caution : Role::Text);
    if (!preview.unstake)
        return;
    m_leaves->setValue(tr("%1 · claimable %2")
                           .arg(ankrTextFull(preview.unstake->amount, locale()),
                                TimeText(locale()).range(preview.unstake->claim.time, now)));
}

} // namespace capstan
