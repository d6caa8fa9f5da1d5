// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "ui/text/settings_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

void addPoint(QVBoxLayout *layout, const QString &icon, const QString &heading, const QString &text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(new IconLabel(icon, Role::Accent, 20), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(textLabel(heading, TextStyle::Strong, Role::Text));
    words->addWidget(paragraph(text, TextStyle::Body, Role::Secondary));
    line->addLayout(words, 1);
    layout->addLayout(line);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_demo(new WarningBox(WarningBox::Kind::Info))
{
    auto *card = new Card;
    card->setMaximumWidth(600);
    QVBoxLayout *body = card->body();
    body->setContentsMargins(32, 28, 32, 28);
    body->setSpacing(16);
    body->addWidget(new IconLabel(u"mark"_s, Role::Accent, 40));
    body->addWidget(textLabel(tr("See your stakes, unstake, claim"), TextStyle::DialogTitle, Role::Text));
    body->addWidget(
        paragraph(tr("Capstan shows what an account has staked with each node provider, when every stake "
                     "unlocks, and what an unstake will do before you sign it."),
                  TextStyle::Body, Role::Secondary));
    addPoint(body, u"lock-closed"_s, tr("Your key stays here"),
             tr("It is encrypted under your passphrase and kept in this system's keychain. Transactions are "
                "signed on "
                "this computer, after you have seen what they do."));
    addPoint(body, u"info"_s, tr("Have a little ETH ready"),
             tr("The network takes its fee in ETH, also for unstaking and claiming ANKR."));
    addPoint(body, u"activity"_s, tr("Unstaking takes time"),
             tr("A stake is locked at first; after it is unstaked it waits once more. Each "
                "page shows "
                "the dates that hold for you."));

    addWays(body);
    addPrivacy(body);

    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addLayout(row);
    layout->addStretch();
    fillWithScrollArea(this, content);
    setDevnet(false);
}

void WelcomePage::addWays(QVBoxLayout *body)
{
    auto *create = new QPushButton(tr("Create account"));
    auto *import = new QPushButton(tr("Import account"));
    auto *watch = new QPushButton(tr("Watch an address"));
    auto *demo = new QPushButton(tr("Try it on the demo network"));
    Theme::setKind(create, ButtonKind::Accent);
    Theme::setKind(demo, ButtonKind::Link);
    demo->setCursor(Qt::PointingHandCursor);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(create);
    buttons->addWidget(import);
    buttons->addWidget(watch);
    buttons->addStretch();
    body->addSpacing(4);
    body->addLayout(buttons);
    body->addWidget(
        paragraph(tr("A recovery phrase, a private key or a keystore file can be imported. Only looking? "
                     "An address can be watched without any key."),
                  TextStyle::Label, Role::Secondary));
    body->addWidget(demo, 0, Qt::AlignLeft);
    body->addWidget(m_demo);
    m_demo->hide();
    connect(create, &QPushButton::clicked, this, &WelcomePage::createRequested);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(watch, &QPushButton::clicked, this, &WelcomePage::watchRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::toggleDemo);
}

void WelcomePage::addPrivacy(QVBoxLayout *body)
{
    body->addWidget(separator());
    body->addWidget(textLabel(tr("What Capstan sends to whom"), TextStyle::Strong, Role::Text));
    for (const QString &note : privacyNote())
        body->addWidget(paragraph(note, TextStyle::Label, Role::Secondary));
    body->addWidget(
        paragraph(tr("A proxy, or a node of your own, can be chosen under Settings before you begin."),
                  TextStyle::Label, Role::Secondary));
}

void WelcomePage::toggleDemo()
{
    m_demo->setVisible(m_demo->isHidden());
}

void WelcomePage::setDevnet(bool devnet)
{
    if (devnet)
        m_demo->setText(
            tr("This is the demo network."),
            tr("A chain on this computer: nothing on it is worth anything. Create an account, or watch "
               "one of the chain's, and go through every step."));
    else
        m_demo->setText(
            tr("The demo network is a chain on this computer, with sample stakes that are worth nothing."),
            tr("It comes with Capstan's source code, not with its packages. There, run scripts/demo: it "
               "builds "
               "Capstan, starts the chain (with anvil and Node.js, which it fetches where they are missing) "
               "and "
               "opens this window on it, with an account that has stakes to unstake and to claim. What you "
               "see "
               "here is the real network, and stays untouched by it."));
}

} // namespace capstan
