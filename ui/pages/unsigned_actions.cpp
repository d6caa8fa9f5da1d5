// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unsigned_actions.h"

#include "ui/text/amount_text.h"
#include "ui/text/provider_text.h"
#include "ui/text/status_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace capstan {

namespace {

constexpr int LongestCaption = 70; // characters on a button

} // namespace

UnsignedActions::UnsignedActions(QWidget *parent)
    : Card(parent)
    , m_buttons(new QVBoxLayout)
{
    body()->addWidget(textLabel(tr("Show unsigned transaction"), TextStyle::Strong, Role::Text));
    body()->addWidget(paragraph(tr("This account is only watched, so that nothing can be signed here. See "
                                   "what an action would do, and copy it to where the key is."),
                                TextStyle::Body, Role::Secondary));
    m_buttons->setSpacing(8);
    body()->addSpacing(4);
    body()->addLayout(m_buttons);
    hide();
}

void UnsignedActions::display(const StakingSnapshotPtr &snapshot, bool watchOnly)
{
    std::vector<Choice> choices;
    if (snapshot && watchOnly) {
        for (const ProviderPosition &position : snapshot->providers) {
            const QString provider = providerText(position);
            if (position.unlocked != 0)
                choices.push_back({position.address, position.unlocked, false,
                                   actionText(ActionKind::Unstake, position.unlocked, provider)});
            if (position.claimable != 0)
                choices.push_back({position.address, position.claimable, true,
                                   actionText(ActionKind::ClaimUnstaked, position.claimable, provider)});
        }
    }
    setVisible(!choices.empty());
    if (choices == m_choices)
        return;
    m_choices = choices;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // One of them may be what led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Choice &choice : m_choices)
        add(choice);
}

void UnsignedActions::add(const Choice &choice)
{
    const QString words = tr("%1…", "opens what it would do").arg(choice.words);
    auto *button =
        new QPushButton(QString(words.size() > LongestCaption ? words.left(LongestCaption) + u'…' : words)
                            .replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(tr("Show unsigned transaction: %1").arg(choice.words));
    button->setToolTip(plainToolTip(choice.words));
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        if (choice.isClaim)
            Q_EMIT claimRequested(choice.provider);
        else
            Q_EMIT unstakeRequested(choice.provider, choice.amount);
    });
}

} // namespace capstan
