// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/devnet_control.h"
#include "core/base/hex.h"
#include "core/base/notifier.h"
#include "core/base/platform.h"
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/http_transport.h"
#include "core/staking/history_service.h"
#include "core/staking/reminder_service.h"
#include "core/staking/staking_service.h"
#include "core/storage/account_store.h"
#include "core/storage/address_book.h"
#include "core/storage/database.h"
#include "core/storage/history_store.h"
#include "core/storage/instance_lock.h"
#include "core/storage/journal.h"
#include "core/storage/provider_labels.h"
#include "core/storage/reminder_store.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/auto_lock.h"
#include "core/wallet/chosen_secret_store.h"
#include "core/wallet/file_secret_store.h"
#include "core/wallet/keychain_secret_store.h"
#include "core/wallet/memory_secret_store.h"
#include "core/wallet/vault.h"
#include "ui/main_window.h"
#include "ui/reminder_desk.h"
#include "ui/widgets/tray_icon.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace capstan {

namespace {

// Account 0 of every local development chain; published in their documentation, so nobody's.
constexpr char16_t DevelopmentKey[] = u"0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
constexpr auto DemoPassphrase = "capstan demo";
// A published key needs no slow derivation; the cost is stored with the entry.
constexpr ScryptCost DemoCost{1u << 12, 8, 1};

QString demoBanner()
{
    return QCoreApplication::translate(
               "Application", "Demo on a local chain. The account is a published development key, held in "
                              "memory for this run: "
                              "it is worth nothing, never send anything to it. Its passphrase is “%1”.")
        .arg(QString::fromLatin1(DemoPassphrase));
}

SecretBytes secretOf(const char *text)
{
    return SecretBytes::copyOf(viewOf(QByteArray(text)));
}

// Imports the published key, then opens the vault with it.
void bringInDemoAccount(Vault *vault, MainWindow *window)
{
    const auto showFailure = [window](const Result<void> &outcome) {
        if (!outcome)
            window->showError(outcome.error());
    };
    auto *imported = vault->importPrivateKey(SecretBytes::copyOf(*fromHex(DevelopmentKey)),
                                             QCoreApplication::translate("Application", "Demo"),
                                             secretOf(DemoPassphrase), window);
    QObject::connect(imported, &VaultJob::finished, window, showFailure);
    auto *unlocked = vault->unlock(secretOf(DemoPassphrase), window);
    QObject::connect(unlocked, &VaultJob::finished, window, showFailure);
}

/// Reminders are on and the tray is off unless the person chose otherwise.
const auto NotificationsKey = QStringLiteral("reminders/notifications");
const auto TrayKey = QStringLiteral("reminders/tray");

/// The keychain, or files in the profile where the person chose them.
Result<std::unique_ptr<SecretStore>> makeSecretStore(AccountStore *accounts, const QDir &profile)
{
    const auto id = accounts->profileId();
    if (!id)
        return tl::unexpected(id.error());
    auto store = std::make_unique<ChosenSecretStore>(
        accounts, std::make_unique<KeychainSecretStore>(QStringLiteral("capstan-") + *id),
        std::make_unique<FileSecretStore>(profile.filePath(QStringLiteral("secrets"))));
    if (auto loaded = store->load(); !loaded)
        return tl::unexpected(loaded.error());
    return store;
}

} // namespace

// In the order of making; taken down from the last to the first.
struct Application::Parts
{
    SystemClock clock;
    std::unique_ptr<InstanceLock> lock;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Database> database;
    std::unique_ptr<AccountStore> accounts;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ProviderLabels> labels;
    std::unique_ptr<AddressBook> addressBook;
    std::unique_ptr<HistoryStore> historyStore;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<SystemEvents> events;
    std::unique_ptr<AutoLock> autoLock;
    std::unique_ptr<HttpTransport> transport;
    std::unique_ptr<EndpointPool> pool;
    std::unique_ptr<StakingService> staking;
    std::unique_ptr<HistoryService> history;
    std::unique_ptr<TransactionService> transactions;
    std::unique_ptr<DevnetControl> devnet;
    std::unique_ptr<ReminderStore> told;
    std::unique_ptr<ReminderService> reminders;
    std::unique_ptr<Notifier> notifier; ///< null where the tray's message is the system's way
    std::unique_ptr<TrayIcon> tray;
    std::unique_ptr<ReminderDesk> desk;
    std::unique_ptr<MainWindow> window;
};

Application::Application(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Application::~Application() = default;

Result<std::unique_ptr<Application>> Application::create(ApplicationOptions options)
{
    if (options.demo && !options.network.devnet)
        return failure(ErrorCode::NotSupported, QStringLiteral("demo"));
    const QDir profile(options.profileDir);
    if (!profile.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::FileUnwritable, options.profileDir);
    QFile::setPermissions(profile.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    auto parts = std::make_unique<Parts>();
    auto lock = InstanceLock::acquire(profile.path());
    if (!lock)
        return tl::unexpected(lock.error());
    parts->lock = std::move(*lock);
    auto database = Database::open(profile.filePath(QStringLiteral("capstan.sqlite")));
    if (!database)
        return tl::unexpected(database.error());
    parts->database = std::move(*database);
    parts->accounts = std::make_unique<AccountStore>(parts->database.get());
    parts->journal = std::make_unique<Journal>(parts->database.get());
    parts->labels = std::make_unique<ProviderLabels>(parts->database.get());
    parts->addressBook = std::make_unique<AddressBook>(parts->database.get(), options.network.chainId);
    parts->historyStore = std::make_unique<HistoryStore>(parts->database.get());

    if (options.secrets) {
        parts->secrets = std::move(options.secrets);
    } else if (options.demo) {
        parts->secrets = std::make_unique<MemorySecretStore>();
    } else {
        auto secrets = makeSecretStore(parts->accounts.get(), profile);
        if (!secrets)
            return tl::unexpected(secrets.error());
        parts->secrets = *std::move(secrets);
    }
    const auto cost = options.demo ? DemoCost : ScryptCost{};
    parts->vault = std::make_unique<Vault>(parts->accounts.get(), parts->secrets.get(), cost);
    if (auto loaded = parts->vault->load(); !loaded)
        return tl::unexpected(loaded.error());
    parts->settings =
        std::make_unique<QSettings>(profile.filePath(QStringLiteral("capstan.ini")), QSettings::IniFormat);
    parts->events = SystemEvents::create();
    parts->autoLock = std::make_unique<AutoLock>(parts->vault.get(), &parts->clock, parts->events.get());

    parts->transport = std::make_unique<HttpTransport>();
    parts->pool = std::make_unique<EndpointPool>(options.network, parts->transport.get(), &parts->clock);
    parts->staking =
        std::make_unique<StakingService>(parts->pool.get(), parts->journal.get(), &parts->clock, nullptr,
                                         parts->labels.get(), parts->historyStore.get());
    parts->history =
        std::make_unique<HistoryService>(parts->pool.get(), parts->historyStore.get(), parts->staking.get());
    parts->transactions = std::make_unique<TransactionService>(
        TransactionContext{parts->pool.get(), parts->vault.get(), parts->journal.get(), parts->accounts.get(),
                           parts->staking.get(), &parts->clock, std::nullopt, parts->addressBook.get()});
    parts->window =
        std::make_unique<MainWindow>(parts->staking.get(), parts->transactions.get(), parts->vault.get(),
                                     &parts->clock, parts->settings.get(), nullptr, parts->autoLock.get(),
                                     parts->addressBook.get(), parts->history.get());
    auto *window = parts->window.get();
    makeReminders(*parts, std::move(options.notifier));

    if (options.network.devnet) {
        parts->devnet = std::make_unique<DevnetControl>(parts->pool.get(), parts->staking.get());
        auto *devnet = parts->devnet.get();
        QObject::connect(window, &MainWindow::skipEpochRequested, devnet, &DevnetControl::skipToNextEpoch);
        QObject::connect(devnet, &DevnetControl::failed, window, &MainWindow::showError);
        window->enableSkipEpoch();
    }
    if (options.demo) {
        window->setBanner(demoBanner());
        bringInDemoAccount(parts->vault.get(), window);
    }
    return std::unique_ptr<Application>(new Application(std::move(parts)));
}

void Application::makeReminders(Parts &parts, std::unique_ptr<Notifier> notifier)
{
    parts.told = std::make_unique<ReminderStore>(parts.database.get());
    parts.reminders =
        std::make_unique<ReminderService>(parts.staking.get(), parts.told.get(), parts.events.get());
    parts.notifier = notifier ? std::move(notifier) : createDesktopNotifier();
    parts.tray = std::make_unique<TrayIcon>();
    parts.desk =
        std::make_unique<ReminderDesk>(parts.reminders.get(), parts.vault.get(),
                                       std::vector<Notifier *>{parts.notifier.get(), parts.tray.get()});
    parts.reminders->setEnabled(parts.settings->value(NotificationsKey, true).toBool());
    parts.tray->setEnabled(parts.settings->value(TrayKey, false).toBool());
    parts.window->setReminders(parts.reminders.get(), parts.desk.get(), parts.tray.get());
}

ReminderService *Application::reminders() const
{
    return m_parts->reminders.get();
}
TrayIcon *Application::tray() const
{
    return m_parts->tray.get();
}
MainWindow *Application::window() const
{
    return m_parts->window.get();
}
Vault *Application::vault() const
{
    return m_parts->vault.get();
}
AutoLock *Application::autoLock() const
{
    return m_parts->autoLock.get();
}
StakingService *Application::staking() const
{
    return m_parts->staking.get();
}
TransactionService *Application::transactions() const
{
    return m_parts->transactions.get();
}

} // namespace capstan
