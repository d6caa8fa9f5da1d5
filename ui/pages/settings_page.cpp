// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "ui/pages/allowance_card.h"
#include "ui/pages/networks_card.h"
#include "ui/pages/settings_cards.h"
#include "ui/text/settings_text.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QPushButton>

namespace capstan {

SettingsPage::SettingsPage(const QUrl &explorer, const QString &logPath, bool hasReminders, QWidget *parent)
    : QWidget(parent)
    , m_allowance(new AllowanceCard)
    , m_networks(new NetworksCard)
    , m_problem(new WarningBox(WarningBox::Kind::Caution))
    , m_undo(new WarningBox(WarningBox::Kind::Info))
    , m_restart(new WarningBox(WarningBox::Kind::Info))
    , m_back(new QPushButton(tr("Back to the start")))
{
    auto *protection = new ProtectionCard;
    auto *look = new LookCard;
    auto *proxy = new ProxyCard;
    auto *explorerCard = new ExplorerCard(explorer);
    m_cards = {protection, look, proxy, explorerCard};
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    for (WarningBox *box : {m_problem, m_undo, m_restart}) {
        column->addWidget(box);
        box->hide();
    }
    column->addWidget(protection);
    column->addWidget(m_allowance);
    column->addWidget(look);
    if (hasReminders) {
        auto *reminders = new RemindersCard;
        m_cards.push_back(reminders);
        column->addWidget(reminders);
    }
    column->addWidget(m_networks);
    column->addWidget(proxy);
    column->addWidget(explorerCard);
    column->addWidget(buildPrivacy());
    column->addWidget(buildDiagnostics(logPath));
    column->addStretch();
    fillWithScrollArea(this, content);
    m_back->hide();
    m_undo->setWayOut(tr("Undo"));
    connect(m_undo, &WarningBox::wayOutTaken, this, [this] {
        m_undo->hide();
        Q_EMIT undoRequested();
    });
    connect(m_back, &QPushButton::clicked, this, &SettingsPage::backRequested);
    for (const SettingsCard *card : m_cards) {
        connect(card, &SettingsCard::chosen, this, &SettingsPage::chosen);
        connect(card, &SettingsCard::resetRequested, this, &SettingsPage::resetRequested);
    }
}

Card *SettingsPage::buildPrivacy()
{
    auto *card = new Card;
    card->body()->addWidget(textLabel(tr("What Capstan sends to whom"), TextStyle::Strong, Role::Text));
    for (const QString &note : privacyNote())
        card->body()->addWidget(paragraph(note, TextStyle::Body, Role::Secondary));
    return card;
}

Card *SettingsPage::buildDiagnostics(const QString &logPath)
{
    auto *card = new Card;
    card->body()->addWidget(textLabel(tr("Diagnostics"), TextStyle::Strong, Role::Text));
    card->body()->addWidget(paragraph(
        tr("For a report of a fault: versions, how the nodes do, the settings that matter and the last "
           "lines of the log. Addresses are shortened, of nodes only the host is named, and there is no "
           "secret in it. Nothing is sent by itself: read it before you pass it on."),
        TextStyle::Body, Role::Secondary));
    if (!logPath.isEmpty())
        card->body()->addWidget(
            paragraph(tr("The log is kept in %1.").arg(logPath), TextStyle::Label, Role::Secondary));
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    auto *copy = new QPushButton(tr("Copy diagnostics"));
    auto *notes = new QPushButton(tr("Release notes"));
    m_resetAll = new QPushButton(tr("Reset all settings"));
    m_copied = textLabel(tr("Copied."), TextStyle::Label, Role::Accent);
    m_copied->hide();
    line->addWidget(copy);
    line->addWidget(m_copied);
    line->addWidget(notes);
    line->addStretch();
    line->addWidget(m_resetAll);
    card->body()->addSpacing(4);
    card->body()->addLayout(line);
    connect(copy, &QPushButton::clicked, this, &SettingsPage::copyDiagnosticsRequested);
    connect(notes, &QPushButton::clicked, this, &SettingsPage::releaseNotesRequested);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsPage::resetAllRequested);
    return card;
}

void SettingsPage::setSettings(const Settings &settings)
{
    for (SettingsCard *card : m_cards)
        card->setSettings(settings);
    const bool isFirst = withAllDefaults(settings) == settings;
    const QString reason = isFirst ? tr("Everything here is as at first.") : QString();
    m_resetAll->setEnabled(!isFirst);
    m_resetAll->setToolTip(plainToolTip(reason));
    m_resetAll->setAccessibleDescription(reason);
    m_undo->hide();
}

void SettingsPage::setProblem(const QString &what, const QString &why)
{
    m_problem->setText(what, why);
    m_problem->setVisible(!what.isEmpty());
}

void SettingsPage::offerUndo(const QString &what)
{
    m_undo->setText(what, {});
    m_undo->show();
}

void SettingsPage::setNeedsRestart(const QString &network)
{
    m_restart->setText(tr("Restart Capstan to work on %1.").arg(network),
                       tr("Until then everything goes on with the network in use."));
    m_restart->setVisible(!network.isEmpty());
}

void SettingsPage::setHasWayBack(bool has)
{
    m_back->setVisible(has);
}

void SettingsPage::showCopied()
{
    m_copied->show();
}

} // namespace capstan
