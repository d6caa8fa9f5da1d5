// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/top_bar.h"

#include "ui/text/tool_tip.h"
#include "ui/widgets/account_button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace capstan {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_title(textLabel({}, TextStyle::PageTitle, Role::Text))
    , m_eth(textLabel({}, TextStyle::Label, Role::Secondary))
    , m_ankr(textLabel({}, TextStyle::Label, Role::Secondary))
    , m_account(new AccountButton)
    , m_lock(new QPushButton(tr("Lock now")))
    , m_unlock(new QPushButton(tr("Unlock")))
{
    setFixedHeight(Height);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title, 1);
    auto *balances = new QVBoxLayout;
    balances->setSpacing(0);
    balances->addStretch();
    balances->addWidget(m_eth, 0, Qt::AlignRight);
    balances->addWidget(m_ankr, 0, Qt::AlignRight);
    balances->addStretch();
    layout->addLayout(balances);
    layout->addWidget(m_account);
    layout->addWidget(m_lock);
    layout->addWidget(m_unlock);

    m_lock->setToolTip(plainToolTip(tr("Forget the keys until the passphrase is entered again (Ctrl+L)")));
    m_account->hide();
    setLock(Lock::None);
    connect(m_account, &AccountButton::accountChosen, this, &TopBar::accountChosen);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockRequested);
    connect(m_unlock, &QPushButton::clicked, this, &TopBar::unlockRequested);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setBalances(const QString &eth, const QString &ankr, const QString &inFull)
{
    m_eth->setText(eth);
    m_ankr->setText(ankr);
    m_eth->setToolTip(plainToolTip(inFull));
    m_ankr->setToolTip(plainToolTip(inFull));
}

void TopBar::setAccounts(const std::vector<Account> &accounts, const std::optional<Address> &current)
{
    m_account->setAccounts(accounts, current);
}

void TopBar::setLock(Lock lock)
{
    m_lock->setVisible(lock == Lock::Unlocked);
    m_unlock->setVisible(lock == Lock::Locked);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Card));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Role::Line));
}

} // namespace capstan
