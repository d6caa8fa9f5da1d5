// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/allowance_card.h"

#include "ui/text/amount_text.h"
#include "ui/widgets/disabled_reason.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

#include <limits>

namespace capstan {

AllowanceCard::AllowanceCard(QWidget *parent)
    : Card(parent)
    , m_allowance(paragraph({}, TextStyle::Body, Role::Text))
    , m_revoke(new QPushButton(tr("Revoke")))
{
    body()->addWidget(textLabel(tr("What may the staking contract take?"), TextStyle::Strong, Role::Text));
    body()->addWidget(
        paragraph(tr("Staking needs an approval: it lets the staking contract take ANKR from the account. A "
                     "stake uses it up; what is left, or an approval of any amount, can be revoked."),
                  TextStyle::Body, Role::Secondary));
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_allowance, 1);
    line->addWidget(m_revoke);
    body()->addSpacing(4);
    body()->addLayout(line);
    connect(m_revoke, &QPushButton::clicked, this, &AllowanceCard::revokeRequested);
    refresh();
}

void AllowanceCard::setSnapshot(const StakingSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void AllowanceCard::setActionBlock(const std::optional<QString> &reason)
{
    m_block = reason;
    refresh();
}

void AllowanceCard::refresh()
{
    QString words = tr("Not read yet");
    QString reason = words;
    bool isUnlimited = false;
    if (m_snapshot) {
        const UInt256 &allowance = m_snapshot->allowance;
        isUnlimited = allowance == std::numeric_limits<UInt256>::max();
        words = isUnlimited      ? tr("Any amount of the account's ANKR")
                : allowance == 0 ? tr("Nothing")
                                 : ankrTextFull(allowance, locale());
        reason = allowance == 0 ? tr("There is nothing to revoke.") : m_block.value_or(QString());
    }
    m_allowance->setText(words);
    Theme::setTextRole(m_allowance, isUnlimited ? Role::Caution : Role::Text);
    enableUnless(m_revoke, reason);
    m_revoke->setAccessibleName(tr("Revoke the approval for staking"));
}

} // namespace capstan
