// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/staking_service.h"
#include "core/wallet/vault.h"
#include "ui/main_window.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/address_book_page.h"
#include "ui/pages/allowance_card.h"
#include "ui/pages/how_it_works_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/pending_page.h"
#include "ui/pages/providers_page.h"
#include "ui/pages/send_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/stake_page.h"
#include "ui/pages/staking_page.h"
#include "ui/pages/unstake_page.h"
#include "ui/text/amount_text.h"
#include "ui/text/network_text.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/top_bar.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

const QString AccountKey = u"account"_s;

int claimableCount(const StakingSnapshotPtr &snapshot)
{
    if (!snapshot)
        return 0;
    return static_cast<int>(std::count_if(snapshot->providers.begin(), snapshot->providers.end(),
                                          [](const ProviderPosition &each) { return each.claimable > 0; }));
}

Role roleOf(NetworkWords::Level level)
{
    switch (level) {
    case NetworkWords::Level::Unknown:
        return Role::Secondary;
    case NetworkWords::Level::Good:
        return Role::Accent;
    case NetworkWords::Level::Degraded:
        return Role::Caution;
    case NetworkWords::Level::Down:
        return Role::Danger;
    }
    return Role::Secondary;
}

} // namespace

void MainWindow::connectServices()
{
    connect(m_staking, &StakingService::snapshotChanged, this, &MainWindow::takeSnapshot);
    connect(m_staking, &StakingService::failed, this, &MainWindow::takeProblem);
    connect(m_staking, &StakingService::healthChanged, this, &MainWindow::updateStatus);
    connect(m_vault, &Vault::accountsChanged, this, &MainWindow::takeAccounts);
    connect(m_vault, &Vault::storeKindChanged, this, &MainWindow::takeAccounts);
    connect(m_vault, &Vault::lockedChanged, this, &MainWindow::takeLock);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::updateTime);
}

std::optional<Account> MainWindow::currentAccount() const
{
    for (const Account &account : m_vault->accounts()) {
        if (account.address == m_staking->account())
            return account;
    }
    return std::nullopt;
}

/// Keeps the account that is shown if it is still there, else takes the one of the last run, else the first.
void MainWindow::takeAccounts()
{
    const std::vector<Account> accounts = m_vault->accounts();
    if (!currentAccount()) {
        const QString last = m_settings->value(AccountKey).toString();
        const auto found = std::find_if(accounts.begin(), accounts.end(), [&last](const Account &each) {
            return each.address.toChecksumHex() == last;
        });
        std::optional<Address> next;
        if (!accounts.empty())
            next = found != accounts.end() ? found->address : accounts.front().address;
        m_staking->setAccount(next);
    }
    const bool none = accounts.empty();
    if (m_settingsPage)
        m_settingsPage->setHasWayBack(none);
    if (none && m_screen != Screen::Settings)
        display(Screen::Welcome);
    else if (m_screen == Screen::Welcome)
        goHome();
    m_sideBar->setPagesEnabled(!none, pageNumber(Screen::Settings));
    m_topBar->setAccounts(accounts, m_staking->account());
    m_accounts->setAccounts(accounts, m_staking->account(), m_vault->storeKind());
    if (m_addressBookPage)
        m_addressBookPage->setAccounts(accounts);
    updateLock();
    updateKnownRecipients();
    takeSnapshot();
    takeProblem();
    takeRecords();
}

void MainWindow::chooseAccount(const Address &address)
{
    if (address == m_staking->account())
        return;
    m_settings->setValue(AccountKey, address.toChecksumHex());
    m_staking->setAccount(address);
    // A form or a transaction of the other account is none of this one's.
    if (!isPage(m_screen))
        display(Screen::Staking);
    takeAccounts();
}

void MainWindow::takeSnapshot()
{
    const StakingSnapshotPtr snapshot = m_staking->snapshot();
    updateTime();
    for (SnapshotPage *page : m_snapshotPages)
        page->setSnapshot(snapshot);
    if (m_addressBookPage)
        m_addressBookPage->setSnapshot(snapshot);
    m_unstake->setSnapshot(snapshot);
    m_stake->setSnapshot(snapshot);
    m_send->setSnapshot(snapshot);
    if (m_settingsPage)
        m_settingsPage->allowance()->setSnapshot(snapshot);
    m_activity->setSnapshot(snapshot);
    // Which chain this is may only be known from now on.
    if (m_activity->isEmpty())
        takeRecords();
    if (snapshot) {
        m_pending->setClock(snapshot->clock);
        m_topBar->setBalances(
            ethText(snapshot->ethBalance), ankrText(snapshot->ankrBalance, 2),
            tr("%1, %2").arg(ethTextFull(snapshot->ethBalance), ankrTextFull(snapshot->ankrBalance)));
    } else {
        m_topBar->setBalances({}, {}, {});
    }
    const int claimable = claimableCount(snapshot);
    m_sideBar->setBadge(pageNumber(Screen::Staking), claimable, tr("Claimable now: %1").arg(claimable));
    updateActionBlock();
    updateContinuation();
    takeProblem();
}

void MainWindow::takeProblem()
{
    for (SnapshotPage *page : m_snapshotPages)
        page->setProblem(m_staking->lastError());
    updateStatus();
}

void MainWindow::updateTime()
{
    const std::optional<qint64> now = m_staking->now();
    if (now) {
        for (SnapshotPage *page : m_snapshotPages)
            page->setNow(*now);
        m_unstake->setNow(*now);
        m_stake->setNow(*now);
        m_send->setNow(*now);
    }
    updateStatus();
}

/// Nobody looks at a window that is minimised, so that no node is asked; what waits is followed all the same.
void MainWindow::updateQuiet()
{
    m_staking->setQuiet(isMinimized());
}

void MainWindow::updateStatus()
{
    const NetworkWords words =
        networkWords(m_staking->profile().name, m_staking->health(), m_staking->snapshot(), m_staking->now());
    m_sideBar->setStatus({roleOf(words.level), {words.network, words.block, words.epoch}, words.details});
    updateActivity();
}

void MainWindow::takeLock(bool locked)
{
    updateLock();
    if (!locked)
        return;
    m_clipboard.clear();
    closeSecrets();
}

void MainWindow::updateLock()
{
    if (!m_vault->hasKeys())
        m_topBar->setLock(TopBar::Lock::None);
    else
        m_topBar->setLock(m_vault->isLocked() ? TopBar::Lock::Locked : TopBar::Lock::Unlocked);
    updateActionBlock();
}

} // namespace capstan
