// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/vault.h"
#include "ui/action_guide.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/address_book_page.h"
#include "ui/pages/how_it_works_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/pending_page.h"
#include "ui/pages/providers_page.h"
#include "ui/pages/rate_card.h"
#include "ui/pages/send_page.h"
#include "ui/pages/stake_page.h"
#include "ui/pages/staking_page.h"
#include "ui/pages/timeline_page.h"
#include "ui/pages/unstake_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

MainWindow::MainWindow(StakingService *staking, TransactionService *transactions, Vault *vault,
                       const Clock *clock, QSettings *settings, QWidget *parent, AutoLock *autoLock,
                       AddressBook *addressBook, HistoryService *history,
                       const std::optional<SettingsDesk> &desk)
    : QMainWindow(parent)
    , m_staking(staking)
    , m_transactions(transactions)
    , m_vault(vault)
    , m_clock(clock)
    , m_settings(settings)
    , m_autoLock(autoLock)
    , m_addressBook(addressBook)
    , m_historyService(history)
    , m_desk(desk)
    , m_guide(new ActionGuide(transactions, staking, vault, &m_throttle, clock, this))
{
    setWindowTitle(u"Capstan"_s);
    buildOutline();
    restorePlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::fill()
{
    if (std::exchange(m_filled, true))
        return;
    buildFrame();
    buildPages();
    connectPages();
    connectServices();
    addShortcuts();
    takeAccounts();
    restoreRate();
    tellAtStart();
    qApp->installEventFilter(this);
    m_second.start(1000);
    Q_EMIT filled();
}

void MainWindow::buildPages()
{
    m_overview = new OverviewPage;
    m_stakingPage = new StakingPage;
    m_timeline = new TimelinePage;
    m_activity = new ActivityPage;
    m_accounts = new AccountsPage;
    m_unstake = new UnstakePage;
    m_stake = new StakePage;
    m_send = new SendPage;
    m_pending = new PendingPage(m_staking->profile().explorerUrl, plainText(m_staking->profile().name, 60));
    m_welcome = new WelcomePage;
    m_providers = new ProvidersPage(m_staking->profile().providerNames);
    m_howItWorks = new HowItWorksPage;
    addPage(Screen::Overview, u"home"_s, tr("Overview"), m_overview);
    addPage(Screen::Staking, u"staking"_s, tr("ANKR Staking"), m_stakingPage);
    addPage(Screen::Timeline, u"calendar"_s, tr("Timeline"), m_timeline);
    addPage(Screen::Activity, u"activity"_s, tr("Activity"), m_activity);
    buildHistory();
    addPage(Screen::Accounts, u"accounts"_s, tr("Accounts"), m_accounts);
    addPage(Screen::Providers, u"providers"_s, tr("Node providers"), m_providers);
    if (m_addressBook) {
        m_addressBookPage = new AddressBookPage(m_addressBook, m_staking);
        addPage(Screen::AddressBook, u"book"_s, tr("Address book"), m_addressBookPage);
    }
    addPage(Screen::HowItWorks, u"info"_s, tr("How it works"), m_howItWorks);
    addScreen(Screen::Unstake, m_unstake);
    addScreen(Screen::Stake, m_stake);
    addScreen(Screen::Send, m_send);
    addScreen(Screen::Pending, m_pending);
    addScreen(Screen::Welcome, m_welcome);
    buildSettings();
    m_snapshotPages = {m_overview, m_stakingPage, m_timeline, m_providers, m_howItWorks};
}

void MainWindow::addScreen(Screen screen, QWidget *page)
{
    m_stack->addWidget(page);
    m_screens.emplace(screen, page);
}

void MainWindow::addPage(Screen screen, const QString &icon, const QString &name, QWidget *page)
{
    const bool isHelp = screen == Screen::HowItWorks || screen == Screen::Settings;
    m_sideBar->addPage(icon, name, isHelp ? SideBar::Place::Help : SideBar::Place::List);
    m_pages.push_back({screen, name});
    addScreen(screen, page);
}

void MainWindow::connectPages()
{
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::goToPage);
    connect(m_topBar, &TopBar::accountChosen, this, &MainWindow::chooseAccount);
    connect(m_topBar, &TopBar::lockRequested, m_vault, &Vault::lock);
    connect(m_topBar, &TopBar::unlockRequested, this, &MainWindow::openUnlock);

    connect(m_overview, &OverviewPage::manageRequested, this, [this] {
        m_stakingPage->showActiveStaking();
        goTo(Screen::Staking);
    });
    connect(m_providers, &ProvidersPage::labelRequested, this, &MainWindow::openLabel);
    for (SnapshotPage *page : m_snapshotPages)
        connect(page, &SnapshotPage::retryRequested, m_staking, &StakingService::refresh);

    connect(m_pending, &PendingPage::dashboardRequested, this, &MainWindow::goHome);

    connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::openCreate);
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::openImport);
    connect(m_welcome, &WelcomePage::watchRequested, this, &MainWindow::openWatch);
    connect(m_accounts, &AccountsPage::createRequested, this, &MainWindow::openCreate);
    connect(m_accounts, &AccountsPage::importRequested, this, &MainWindow::openImport);
    connect(m_accounts, &AccountsPage::watchRequested, this, &MainWindow::openWatch);
    connect(m_accounts, &AccountsPage::requested, this, &MainWindow::doWithAccount);
    connect(m_accounts, &AccountsPage::changePassphraseRequested, this, &MainWindow::openChangePassphrase);
    connect(m_accounts->rate(), &RateCard::rateTyped, this, &MainWindow::chooseRate);
    m_secretsIdle.setSingleShot(true);
    connect(&m_secretsIdle, &QTimer::timeout, this, &MainWindow::closeSecrets);
    connectActions();
    connectActivity();
    connectTimeline();
    connectSettings();
}

void MainWindow::addShortcuts()
{
    std::vector<HowItWorksPage::Shortcut> known;
    const auto add = [this, &known](const QKeySequence &keys, const QString &what, auto member) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, member);
        known.push_back({keys, what});
    };
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        const auto &[screen, name] = m_pages[static_cast<std::size_t>(page)];
        add(screen == Screen::HowItWorks ? QKeySequence(Qt::Key_F1)
            : screen == Screen::Settings ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                         : QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)),
            name, [this, page] { goToPage(page); });
    }
    add(QKeySequence(Qt::ALT | Qt::Key_Left), tr("Back"), [this] { goBack(); });
    add(QKeySequence(Qt::Key_Escape), tr("Back, or close the dialog"), [this] { goBack(); });
    add(QKeySequence(Qt::Key_F5), tr("Read the chain again"), [this] { m_staking->refresh(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), tr("Lock the keys"), [this] { m_vault->lock(); });
    // These are the tables' own.
    known.push_back({QKeySequence(QKeySequence::Copy), tr("Copy the cell of a table")});
    known.push_back({QKeySequence(Qt::Key_Space), tr("Do what the row of a table offers")});
    known.push_back(
        {QKeySequence(Qt::ALT | Qt::Key_Up), tr("Move an account up; with the arrow down, down")});
    m_howItWorks->setShortcuts(known);
}

void MainWindow::display(Screen screen)
{
    m_screen = screen;
    m_stack->setCurrentWidget(m_screens.at(screen));
    switch (screen) {
    case Screen::Send:
        showOnSideBar(Screen::Overview);
        break;
    case Screen::Pending:
        showOnSideBar(!m_back.empty() && m_back.back() == Screen::Activity ? Screen::Activity
                                                                           : Screen::Staking);
        break;
    case Screen::Unstake:
    case Screen::Stake:
        showOnSideBar(Screen::Staking);
        break;
    case Screen::Welcome:
        m_topBar->setTitle(tr("Welcome to Capstan"));
        m_sideBar->setCurrentPage(-1);
        break;
    case Screen::Accounts:
        readAccountFacts();
        [[fallthrough]];
    default:
        showOnSideBar(screen);
        break;
    }
}

void MainWindow::showOnSideBar(Screen page)
{
    const int number = pageNumber(page);
    m_sideBar->setCurrentPage(number);
    m_topBar->setTitle(page == Screen::Staking ? tr("My ANKR Staking")
                                               : m_pages[static_cast<std::size_t>(number)].name);
}

int MainWindow::pageNumber(Screen page) const
{
    const auto found = std::ranges::find(m_pages, page, &SidePage::screen);
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

void MainWindow::goTo(Screen screen)
{
    if (screen == m_screen)
        return;
    m_back.push_back(m_screen);
    display(screen);
}

void MainWindow::goToPage(int sideBarPage)
{
    const Screen screen = m_pages[static_cast<std::size_t>(sideBarPage)].screen;
    // Without an account there is nothing to show but what can be set.
    if (m_vault->accounts().empty() && screen != Screen::Settings)
        return;
    m_back.clear();
    display(screen);
}

/// Never back to what is over: a form that was submitted, or a transaction that went its way.
void MainWindow::goBack()
{
    if (m_vault->accounts().empty()) {
        display(Screen::Welcome);
        return;
    }
    while (!m_back.empty()) {
        const Screen screen = m_back.back();
        m_back.pop_back();
        if (isPage(screen)) {
            display(screen);
            return;
        }
    }
    if (m_screen == Screen::Send)
        display(Screen::Overview);
    else if (m_screen != Screen::Welcome && !isPage(m_screen))
        display(Screen::Staking);
}

bool MainWindow::isPage(Screen screen) const
{
    return pageNumber(screen) >= 0;
}

void MainWindow::goHome()
{
    m_back.clear();
    display(Screen::Overview);
}

} // namespace capstan
