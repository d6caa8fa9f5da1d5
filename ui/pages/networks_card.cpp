// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/networks_card.h"

#include "core/network/profile_writing.h"
#include "ui/text/network_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

#include <algorithm>

namespace capstan {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        // A row's own button may be what led here.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

NetworksCard::NetworksCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
    , m_health(new QVBoxLayout)
    , m_damaged(paragraph({}, TextStyle::Label, Role::Danger))
{
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Networks"), TextStyle::Strong, Role::Text), 1);
    auto *add = new QPushButton(tr("Add network…"));
    add->setProperty("dense", true);
    head->addWidget(add);
    body()->addLayout(head);
    m_rows->setSpacing(6);
    body()->addLayout(m_rows);
    body()->addWidget(m_damaged);
    m_damaged->hide();
    body()->addSpacing(2);
    body()->addWidget(separator());
    body()->addWidget(textLabel(tr("Nodes in use"), TextStyle::Label, Role::Secondary));
    m_health->setSpacing(2);
    body()->addLayout(m_health);
    connect(add, &QPushButton::clicked, this, &NetworksCard::addRequested);
}

void NetworksCard::setNetworks(const std::vector<KnownNetwork> &known, const NetworkProfile &running,
                               const QString &chosen)
{
    empty(m_rows);
    const auto isRunning = [&running](const KnownNetwork &each) {
        return keyOf(each.profile) == keyOf(running);
    };
    if (std::ranges::none_of(known, isRunning))
        m_rows->addWidget(makeRow({QString(), running}, true, false, false));
    for (const KnownNetwork &each : known) {
        KnownNetwork shown = each;
        if (isRunning(each))
            shown.profile.rpcUrls = running.rpcUrls;
        m_rows->addWidget(makeRow(shown, isRunning(each), each.id == chosen, true));
    }
}

QWidget *NetworksCard::makeRow(const KnownNetwork &network, bool isRunning, bool isChosen, bool isListed)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    const QString name = plainText(network.profile.name, 40);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(textLabel(name, TextStyle::Body, Role::Text));
    QString state = tr("chain %1").arg(network.profile.chainId);
    if (isRunning)
        state = tr("%1 · in use", "a chain").arg(state);
    if (isRunning && !isListed)
        state = tr("%1 · from the command line", "a chain").arg(state);
    if (isChosen && !isRunning)
        state = tr("%1 · from the next start", "a chain").arg(state);
    words->addWidget(textLabel(state, TextStyle::Label, isRunning ? Role::Accent : Role::Secondary));
    line->addLayout(words, 1);
    const auto addButton = [line](const QString &text, const QString &accessible, const QString &reason) {
        auto *button = new QPushButton(text);
        button->setProperty("dense", true);
        button->setAccessibleName(accessible);
        button->setEnabled(reason.isEmpty());
        button->setToolTip(plainToolTip(reason));
        button->setAccessibleDescription(reason);
        line->addWidget(button);
        return button;
    };
    if (!network.id.isEmpty() && !isRunning) {
        auto *edit = addButton(tr("Edit…"), tr("Edit network %1").arg(name), {});
        connect(edit, &QPushButton::clicked, this, [this, network] { Q_EMIT editRequested(network); });
    } else {
        auto *edit = addButton(tr("Edit endpoints…"), tr("Edit endpoints of %1").arg(name), {});
        if (!network.id.isEmpty())
            edit->setToolTip(plainToolTip(tr("The rest can be edited while another network is in use.")));
        connect(edit, &QPushButton::clicked, this,
                [this, profile = network.profile] { Q_EMIT editEndpointsRequested(profile); });
    }
    if (!isListed)
        return row;
    if (!network.id.isEmpty()) {
        auto *remove = addButton(tr("Remove…"), tr("Remove network %1").arg(name),
                                 isRunning ? tr("It is in use.") : QString());
        connect(remove, &QPushButton::clicked, this, [this, network] { Q_EMIT removeRequested(network); });
    }
    auto *use = addButton(tr("Use"), tr("Use network %1").arg(name),
                          isChosen ? tr("Capstan starts with it already.") : QString());
    connect(use, &QPushButton::clicked, this, [this, id = network.id] { Q_EMIT useRequested(id); });
    return row;
}

void NetworksCard::setHealth(const std::vector<EndpointHealth> &health)
{
    if (health == m_shownHealth)
        return;
    m_shownHealth = health;
    empty(m_health);
    for (const EndpointHealth &endpoint : health)
        m_health->addWidget(paragraph(endpointText(endpoint), TextStyle::Body,
                                      endpoint.lastError  ? Role::Danger
                                      : endpoint.verified ? Role::Text
                                                          : Role::Secondary));
}

void NetworksCard::setDamaged(const QStringList &paths)
{
    m_damaged->setText(tr("These network files can't be read and are left out: %1").arg(paths.join(u", ")));
    m_damaged->setVisible(!paths.isEmpty());
}

} // namespace capstan
