// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/label_dialog.h"

#include "core/base/visible_text.h"
#include "core/staking/staking_service.h"
#include "core/storage/provider_labels.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/hex_label.h"

#include <QLineEdit>

namespace capstan {

LabelDialog::LabelDialog(StakingService *staking, const Address &provider, QWidget *parent)
    : FormDialog(tr("Label a node provider"),
                 tr("A word of your own, kept on this computer. It stands wherever the provider is named; "
                    "without one, its name or its address does."),
                 tr("Save"), parent)
    , m_staking(staking)
    , m_provider(provider)
    , m_label(nullptr)
{
    auto *address = new HexLabel;
    if (const QString name = staking->profile().providerNames.value(provider); !name.isEmpty())
        address->setName(plainText(name, MaxProviderLabel));
    address->setText(provider.toChecksumHex());
    addHint(address);
    m_label = addField(tr("Label"));
    m_label->setMaxLength(MaxProviderLabel);
    m_label->setPlaceholderText(tr("No label"));
    m_label->setText(staking->providerLabels().value_or(QHash<Address, QString>()).value(provider));
    m_label->selectAll();
    connect(m_label, &QLineEdit::textChanged, this, &LabelDialog::check);
    connect(this, &FormDialog::submitted, this, &LabelDialog::submit);
    m_label->setFocus();
}

void LabelDialog::check()
{
    const bool plain = isPlainLine(m_label->text().trimmed(), MaxProviderLabel);
    const QString reason =
        plain ? QString()
              : tr("The label has characters that can't be seen, or that turn the reading direction.");
    setProblem(reason, plain ? QString() : tr("Type it anew instead of pasting it."));
    setAcceptEnabled(plain, reason);
}

void LabelDialog::submit()
{
    const auto set = m_staking->setProviderLabel(m_provider, m_label->text().trimmed());
    if (set)
        accept();
    else
        setProblem(describeError(set.error()), tr("The label was not changed."));
}

} // namespace capstan
