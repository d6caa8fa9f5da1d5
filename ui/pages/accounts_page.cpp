// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts_page.h"

#include "ui/pages/rate_card.h"
#include "ui/text/key_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/warning_box.h"

#include <QPushButton>

namespace capstan {

AccountsPage::AccountsPage(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    m_keys = buildKeys();
    auto *card = new Card;
    card->body()->addWidget(buildHead());
    card->body()->addSpacing(4);
    card->body()->addWidget(separator());
    m_rows->setSpacing(0);
    card->body()->addLayout(m_rows);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(card);
    column->addWidget(m_keys);
    m_rate = new RateCard;
    column->addWidget(m_rate);
    column->addStretch();
    fillWithScrollArea(this, content);
}

QWidget *AccountsPage::buildHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(textLabel(tr("Accounts on this computer"), TextStyle::Strong, Role::Text), 1);
    const auto add = [this, line](const QString &words, void (AccountsPage::*wish)()) {
        auto *button = new QPushButton(words);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, wish);
    };
    add(tr("Watch an address"), &AccountsPage::watchRequested);
    add(tr("Import account"), &AccountsPage::importRequested);
    add(tr("Create account"), &AccountsPage::createRequested);
    return head;
}

Card *AccountsPage::buildKeys()
{
    auto *card = new Card;
    card->body()->addWidget(textLabel(tr("Keys"), TextStyle::Strong, Role::Text));
    m_kept = paragraph({}, TextStyle::Body, Role::Secondary);
    card->body()->addWidget(m_kept);
    m_weaker = new WarningBox(WarningBox::Kind::Caution);
    m_weaker->setText(tr("Files are the weaker choice."), weakerFilesText());
    card->body()->addWidget(m_weaker);

    auto *change = new QPushButton(tr("Change passphrase…"));
    card->body()->addSpacing(4);
    card->body()->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, &AccountsPage::changePassphraseRequested);
    return card;
}

void AccountsPage::setAccounts(const std::vector<Account> &accounts, const std::optional<Address> &current,
                               SecretStore::Kind kept)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A row's own button may be what led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown.clear();
    for (std::size_t at = 0; at < accounts.size(); ++at)
        addRow(accounts[at], {accounts[at].address == current, at == 0, at + 1 == accounts.size()}, kept);
    if (const auto moved = std::exchange(m_moved, std::nullopt)) {
        for (AccountRow *row : m_shown) {
            if (row->account().address == moved->first)
                row->focusMove(moved->second);
        }
    }
    m_keys->setVisible(
        std::any_of(accounts.begin(), accounts.end(), [](const Account &each) { return each.hasKey(); }));
    m_kept->setText(tr("%1.").arg(placeText(kept)));
    m_weaker->setVisible(kept == SecretStore::Kind::Files);
}

void AccountsPage::addRow(const Account &account, const AccountRow::Place &place, SecretStore::Kind kept)
{
    auto *row = new AccountRow(account, place, kept);
    row->setHasCode(m_withCode.contains(account.address));
    m_rows->addWidget(row);
    row->show(); // at once, so that it can have the focus
    m_shown.push_back(row);
    connect(row, &AccountRow::requested, this, [this, account](AccountAction action) {
        if (action == AccountAction::MoveUp || action == AccountAction::MoveDown)
            m_moved = {account.address, action};
        Q_EMIT requested(action, account);
    });
}

void AccountsPage::setFacts(const std::vector<AddressFacts> &facts)
{
    for (const AddressFacts &fact : facts) {
        if (fact.hasCode)
            m_withCode.insert(fact.address);
        else
            m_withCode.erase(fact.address);
    }
    for (AccountRow *row : m_shown)
        row->setHasCode(m_withCode.contains(row->account().address));
}

} // namespace capstan
