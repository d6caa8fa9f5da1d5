// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts_page.h"

#include "ui/text/plain_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace capstan {

AccountsPage::AccountsPage(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(textLabel(tr("Accounts on this computer"), TextStyle::Strong, Role::Text), 1);
    auto *watch = new QPushButton(tr("Watch an address"));
    auto *import = new QPushButton(tr("Import private key"));
    head->addWidget(watch);
    head->addWidget(import);
    card->body()->addLayout(head);
    card->body()->addSpacing(4);
    card->body()->addWidget(separator());
    m_rows->setSpacing(0);
    card->body()->addLayout(m_rows);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(card);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(import, &QPushButton::clicked, this, &AccountsPage::importRequested);
    connect(watch, &QPushButton::clicked, this, &AccountsPage::watchRequested);
}

void AccountsPage::setAccounts(const std::vector<Account> &accounts, const std::optional<Address> &current)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A row's own button may be what led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Account &account : accounts)
        m_rows->addWidget(rowOf(account, account.address == current));
}

QWidget *AccountsPage::rowOf(const Account &account, bool current)
{
    const QString name = plainText(account.name, 60);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 12, 0, 12);
    line->setSpacing(10);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(textLabel(name, TextStyle::Strong, Role::Text));
    title->addWidget(
        textLabel(account.kind == Account::Kind::WatchOnly ? tr("watch-only") : tr("key in the keychain"),
                  TextStyle::Label, Role::Secondary));
    if (current)
        title->addWidget(textLabel(tr("shown"), TextStyle::Label, Role::Accent));
    title->addStretch();
    texts->addLayout(title);
    auto *address = new HexLabel;
    address->setText(account.address.toChecksumHex());
    address->setCopyName(tr("Copy address of %1").arg(name));
    texts->addWidget(address, 0, Qt::AlignLeft);
    line->addLayout(texts, 1);

    const auto addButton = [line](const QString &words, const QString &accessibleName) {
        auto *button = new QPushButton(words);
        button->setProperty("dense", true);
        button->setAccessibleName(accessibleName);
        line->addWidget(button);
        return button;
    };
    if (!current) {
        QPushButton *show = addButton(tr("Show"), tr("Show %1").arg(name));
        connect(show, &QPushButton::clicked, this,
                [this, account] { Q_EMIT showRequested(account.address); });
    }
    QPushButton *rename = addButton(tr("Rename"), tr("Rename %1").arg(name));
    QPushButton *remove = addButton(tr("Remove"), tr("Remove %1").arg(name));
    connect(rename, &QPushButton::clicked, this, [this, account] { Q_EMIT renameRequested(account); });
    connect(remove, &QPushButton::clicked, this, [this, account] { Q_EMIT removeRequested(account); });
    layout->addLayout(line);
    layout->addWidget(separator());
    return row;
}

} // namespace capstan
