// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

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

    auto *create = new QPushButton(tr("Create account"));
    auto *import = new QPushButton(tr("Import account"));
    auto *watch = new QPushButton(tr("Watch an address"));
    Theme::setKind(create, ButtonKind::Accent);
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

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 30, 24, 24);
    layout->addLayout(row);
    layout->addStretch();

    connect(create, &QPushButton::clicked, this, &WelcomePage::createRequested);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(watch, &QPushButton::clicked, this, &WelcomePage::watchRequested);
}

} // namespace capstan
