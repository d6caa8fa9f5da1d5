// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/icalendar.h"
#include "core/settings/settings.h"
#include "core/staking/staking_snapshot.h"
#include "core/storage/account_store.h"
#include "core/storage/reminder_store.h"
#include "core/transactions/nonce_group.h"
#include "ui/dialogs/unlock_throttle.h"
#include "ui/pages/account_row.h"
#include "ui/settings_desk.h"
#include "ui/widgets/secret_clipboard.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

class QSettings;
class QStackedWidget;

namespace capstan {

class AccountsPage;
class AddressBook;
class AddressBookPage;
class ActionGuide;
class ActivityPage;
class AutoLock;
class Banner;
class ClaimSplitJob;
class FormDialog;
class HistoryPage;
class HistoryService;
class HowItWorksPage;
class OverviewPage;
class PendingPage;
class ProvidersPage;
class ReminderDesk;
class ReminderService;
class Scrim;
class SendPage;
class SettingsPage;
class SideBar;
class SnapshotPage;
class StakePage;
class StakingPage;
class StakingService;
class TimelinePage;
class TopBar;
class TransactionService;
class TrayIcon;
class UnstakePage;
class Vault;
class WarningBox;
class WelcomePage;
struct KnownNetwork;

/// The one window: the side bar, the top bar, and the page between them. It carries values from the services
/// to the pages and wishes back, and decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All outlive the window. @p settings keeps the geometry and which account is shown. Without @p
    /// addressBook or @p history there is no page of it, without @p desk none of the settings; @p autoLock
    /// may be null.
    MainWindow(StakingService *staking, TransactionService *transactions, Vault *vault, const Clock *clock,
               QSettings *settings, QWidget *parent = nullptr, AutoLock *autoLock = nullptr,
               AddressBook *addressBook = nullptr, HistoryService *history = nullptr,
               const std::optional<SettingsDesk> &desk = {});
    ~MainWindow() override;

    /// Makes all that is in the window, which takes longer than the rest of the start: by itself after the
    /// window's first picture, which is an outline; sooner for who needs it. A second call does nothing.
    void fill();
    /// A strip under the top bar; plain text, empty removes it. This and the next once the window is filled.
    void setBanner(const QString &text);
    /// Adds **Skip to next epoch**. Does nothing unless the profile is a devnet's.
    void enableSkipEpoch();
    /// Says it above the page until it is dismissed or another takes its place.
    void showError(const Error &error);
    /// The same for what is no error.
    void showNotice(const QString &what, const QString &why);
    /// Follows a click on what @p desk showed, and gives @p tray its words. All outlive the window.
    void setReminders(ReminderService *service, ReminderDesk *desk, TrayIcon *tray);
    /// Stands where @p before stood, on the same page, and shows if it did.
    void takePlaceOf(const MainWindow &before);

Q_SIGNALS:
    void filled(); ///< once
    void skipEpochRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Screen {
        Overview,
        Staking,
        Timeline,
        Activity,
        History,
        Accounts,
        Providers,
        AddressBook,
        HowItWorks,
        Settings,
        Unstake,
        Stake,
        Send,
        Pending,
        Welcome
    };

    // main_window_frame.cpp: what is around the pages, and its place on the screen
    void buildOutline();
    void buildFrame();
    WarningBox *makeMessage();
    void restorePlace();

    // main_window.cpp: the pages and the ways between them
    void buildPages();
    void connectPages();
    void addPage(Screen screen, const QString &icon, const QString &name, QWidget *page);
    void addScreen(Screen screen, QWidget *page);
    void addShortcuts();
    void display(Screen screen);
    void goTo(Screen screen); ///< display(), remembering where from
    void goToPage(int sideBarPage);
    void goBack();
    void goHome();
    bool isPage(Screen screen) const;  ///< one of the side bar's
    int pageNumber(Screen page) const; ///< in the side bar; −1: not there
    void showOnSideBar(Screen page);

    // main_window_dialogs.cpp: what opens over the window
    void openCreate();
    void openImport();
    void openWatch();
    void openUnlock();
    void openChangePassphrase();
    void doWithAccount(AccountAction action, const Account &account);
    void moveAccount(const Address &address, int by);
    void openLabel(const Address &provider);
    void openSecret(FormDialog *dialog);
    void closeSecrets();
    void noteActivity();
    void restoreRate();
    void chooseRate(const std::optional<UInt256> &ankrPerEth);
    void readAccountFacts();

    // main_window_reminders.cpp: what is to come, out of the window: notifications, the tray, calendars
    void connectTimeline();
    void bringToFront();
    void showReminder(ToldReminder::Kind kind);
    void updateTray();
    void saveCalendar(const QString &name, const std::vector<CalendarEvent> &events);
    void checkSystemClock();

    // main_window_state.cpp: what the services say, carried to the pages
    void connectServices();
    void takeAccounts();
    void takeLock(bool locked);
    void chooseAccount(const Address &address);
    void takeSnapshot();
    void takeProblem();
    void updateTime();
    void updateQuiet();
    void updateStatus();
    void updateLock();
    std::optional<Account> currentAccount() const;

    // main_window_actions.cpp: what a person wishes to do
    void connectActions();
    void start(const TransactionAction &action);
    void startClaim(const Address &provider);
    void startClaimAll();
    void startStake(const std::optional<Address> &provider, const UInt256 &amount = {});
    void updateActionBlock();
    void updateKnownRecipients();
    void updateContinuation();

    // main_window_history.cpp: what was
    void buildHistory();

    // main_window_activity.cpp: what was sent, and what takes its place
    void connectActivity();
    void takeRecords();
    void takeRecord(const TransactionRecord &record);
    void showPending(const TransactionRecord &record);
    void takeFollowingError(const Error &error);
    void updateActivity();
    NonceGroup groupOf(const TransactionRecord &record) const;
    void setPending(const TransactionRecord &record);
    void showDetails(const Hash32 &hash);
    void startSpeedUp(const Hash32 &hash);
    void startCancel(const Hash32 &hash);

    // main_window_settings.cpp: what a person chooses for the whole program
    void buildSettings();
    void connectSettings();
    void wishSettings(const Settings &next, const QString &resetWords);
    void applySettings(const Settings &next, const QString &resetWords);
    void takeSettings();
    void refreshFormats();
    void updateNetworks();
    void openNetwork(const KnownNetwork &network);
    void openEndpoints(const NetworkProfile &network);
    void useNetwork(const QString &id);
    void copyDiagnostics();
    void showReleaseNotes();
    void tellAtStart();

    StakingService *m_staking;
    TransactionService *m_transactions;
    Vault *m_vault;
    const Clock *m_clock;
    QSettings *m_settings;
    AutoLock *m_autoLock;
    AddressBook *m_addressBook;
    HistoryService *m_historyService;
    std::optional<SettingsDesk> m_desk;
    UnlockThrottle m_throttle;
    SecretClipboard m_clipboard;
    std::vector<QPointer<FormDialog>> m_secrets; ///< dialogs that show or take secrets
    QTimer m_secretsIdle;                        ///< closes them also while there is nothing to lock
    ActionGuide *m_guide;

    bool m_filled = false;
    SideBar *m_sideBar = nullptr;
    TopBar *m_topBar = nullptr;
    Banner *m_banner = nullptr;
    WarningBox *m_startNotice = nullptr; ///< both as makeMessage() says
    WarningBox *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    Scrim *m_scrim = nullptr;
    OverviewPage *m_overview = nullptr;
    StakingPage *m_stakingPage = nullptr;
    TimelinePage *m_timeline = nullptr;
    UnstakePage *m_unstake = nullptr;
    StakePage *m_stake = nullptr;
    SendPage *m_send = nullptr;
    QPointer<ClaimSplitJob> m_claimSplit;
    PendingPage *m_pending = nullptr;
    ActivityPage *m_activity = nullptr;
    HistoryPage *m_history = nullptr; ///< null without a history
    AccountsPage *m_accounts = nullptr;
    ProvidersPage *m_providers = nullptr;
    AddressBookPage *m_addressBookPage = nullptr; ///< null without an address book
    HowItWorksPage *m_howItWorks = nullptr;
    WelcomePage *m_welcome = nullptr;
    SettingsPage *m_settingsPage = nullptr; ///< null without a desk
    std::optional<Settings> m_undoSettings;
    struct SidePage
    {
        Screen screen;
        QString name;
    };
    std::map<Screen, QWidget *> m_screens;
    std::vector<SidePage> m_pages;               ///< as numbered in the side bar
    std::vector<SnapshotPage *> m_snapshotPages; ///< those that show the account at a block

    TrayIcon *m_tray = nullptr; ///< null without one
    bool m_toldOfClock = false;
    Screen m_screen = Screen::Welcome;
    std::vector<Screen> m_back;
    std::optional<Error> m_followingError;
    QTimer m_second;
};

} // namespace capstan
