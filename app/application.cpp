// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demo.h"
#include "app/devnet_control.h"
#include "app/diary.h"
#include "core/base/log_file.h"
#include "core/base/notifier.h"
#include "core/base/platform.h"
#include "core/base/run_marker.h"
#include "core/network/profile_writing.h"
#include "core/rpc/endpoint_pool.h"
#include "core/rpc/http_transport.h"
#include "core/settings/network_files.h"
#include "core/settings/settings_file.h"
#include "core/settings/settings_store.h"
#include "core/staking/history_service.h"
#include "core/staking/network_service.h"
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
#include "ui/text/date_style.h"
#include "ui/text/language.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tray_icon.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QSettings>
#include <QSysInfo>

namespace capstan {

namespace {

const auto ShippedNetwork = QStringLiteral(":/networks/mainnet.json");

QString settingsPath(const QString &profileDir)
{
    return QDir(profileDir).filePath(QStringLiteral("capstan.ini"));
}

QString networksPath(const QString &profileDir)
{
    return QDir(profileDir).filePath(QStringLiteral("networks"));
}

std::optional<ColorScheme> schemeOf(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::Light:
        return ColorScheme::Light;
    case Settings::Theme::Dark:
        return ColorScheme::Dark;
    case Settings::Theme::System:
        break;
    }
    return std::nullopt;
}

/// Dates keep the order and the names of @p local, whatever numbers look like.
void applyFormats(const Settings &settings, const QLocale &local)
{
    const bool asSystem = settings.numbers == Settings::Numbers::System;
    const QLocale chosen = asSystem ? local
                           : settings.numbers == Settings::Numbers::Point
                               ? QLocale(QLocale::English, QLocale::UnitedStates)
                               : QLocale(QLocale::German, QLocale::Germany);
    QLocale::setDefault(chosen);
    setDateStyle(settings.dates == Settings::Dates::Iso ? DateStyle::Iso : DateStyle::Local,
                 asSystem ? std::nullopt : std::optional(local));
}

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
    Result<void> openProfile();
    Result<void> openVault();
    void openNetwork(const NetworkProfile &network);
    void openReminders(std::unique_ptr<Notifier> shown); ///< null: as the system does
    void openWindow();
    void reopenWindow();
    void followSettings(Theme *theme);
    void apply(const Settings &settings);
    ~Parts();

    ApplicationOptions options; ///< what is left of them when its parts have taken theirs
    SystemClock clock;
    const QLocale systemLocale;
    Translation translation;
    std::unique_ptr<InstanceLock> lock;
    std::unique_ptr<RunMarker> marker;
    std::optional<QString> leftBehind; ///< by the run before
    std::unique_ptr<LogFile> log;
    SettingsFile settings;
    std::unique_ptr<SettingsStore> store;
    std::unique_ptr<NetworkFiles> networks;
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
    std::unique_ptr<NetworkService> network;
    std::unique_ptr<Diary> diary;
    std::unique_ptr<DevnetControl> devnet;
    std::unique_ptr<ReminderStore> told;
    std::unique_ptr<ReminderService> reminders;
    std::unique_ptr<Notifier> notifier; ///< null where the tray's message is the system's way
    std::unique_ptr<TrayIcon> tray;
    std::unique_ptr<ReminderDesk> desk;
    std::unique_ptr<MainWindow> window;
};

Application::Parts::~Parts()
{
    if (store)
        applyFormats(Settings(), systemLocale);
    if (log)
        qCInfo(logApp) << "ends";
}

/// The folder, who has it, the log, the settings, and the database.
Result<void> Application::Parts::openProfile()
{
    const QDir profile(options.profileDir);
    if (!profile.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::FileUnwritable, options.profileDir);
    QFile::setPermissions(profile.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto acquired = InstanceLock::acquire(profile.path());
    if (!acquired)
        return tl::unexpected(acquired.error());
    lock = std::move(*acquired);
    marker = std::make_unique<RunMarker>(profile.filePath(QStringLiteral("running")),
                                         QStringLiteral(CAPSTAN_VERSION));
    leftBehind = marker->leftBehind();
    log = std::make_unique<LogFile>(profile.filePath(QStringLiteral("capstan.log")));
    qCInfo(logApp).noquote() << "starts:" << CAPSTAN_VERSION << "Qt" << qVersion()
                             << QSysInfo::prettyProductName() << "chain" << options.network.chainId;
    auto file = openSettingsFile(settingsPath(options.profileDir));
    if (!file)
        return tl::unexpected(file.error());
    settings = std::move(*file);
    store = std::make_unique<SettingsStore>(settings.settings.get());
    auto opened = Database::open(profile.filePath(QStringLiteral("capstan.sqlite")));
    if (!opened)
        return tl::unexpected(opened.error());
    database = std::move(*opened);
    accounts = std::make_unique<AccountStore>(database.get());
    journal = std::make_unique<Journal>(database.get());
    labels = std::make_unique<ProviderLabels>(database.get());
    addressBook = std::make_unique<AddressBook>(database.get(), options.network.chainId);
    historyStore = std::make_unique<HistoryStore>(database.get());
    return {};
}

Result<void> Application::Parts::openVault()
{
    if (options.secrets) {
        secrets = std::move(options.secrets);
    } else if (options.demo) {
        secrets = std::make_unique<MemorySecretStore>();
    } else {
        auto made = makeSecretStore(accounts.get(), QDir(options.profileDir));
        if (!made)
            return tl::unexpected(made.error());
        secrets = *std::move(made);
    }
    vault = std::make_unique<Vault>(accounts.get(), secrets.get(), options.demo ? DemoCost : ScryptCost{});
    if (auto loaded = vault->load(); !loaded)
        return loaded;
    events = SystemEvents::create();
    autoLock = std::make_unique<AutoLock>(vault.get(), &clock, events.get());
    return {};
}

/// With the person's own endpoints where there are any.
void Application::Parts::openNetwork(const NetworkProfile &profile)
{
    NetworkProfile running = profile;
    if (auto own = store->endpoints(keyOf(profile)); !own.empty())
        running.rpcUrls = std::move(own);
    transport = std::make_unique<HttpTransport>();
    pool = std::make_unique<EndpointPool>(running, transport.get(), &clock);
    staking = std::make_unique<StakingService>(pool.get(), journal.get(), &clock, nullptr, labels.get(),
                                               historyStore.get());
    history = std::make_unique<HistoryService>(pool.get(), historyStore.get(), staking.get());
    transactions = std::make_unique<TransactionService>(
        TransactionContext{pool.get(), vault.get(), journal.get(), accounts.get(), staking.get(), &clock,
                           std::nullopt, addressBook.get()});
    network = std::make_unique<NetworkService>(pool.get(), transport.get(), &clock);
    diary = std::make_unique<Diary>(pool.get(), staking.get(), transactions.get(), vault.get(), store.get());
}

void Application::Parts::openReminders(std::unique_ptr<Notifier> shown)
{
    told = std::make_unique<ReminderStore>(database.get());
    reminders = std::make_unique<ReminderService>(staking.get(), told.get(), events.get());
    notifier = shown ? std::move(shown) : createDesktopNotifier();
    tray = std::make_unique<TrayIcon>();
    desk = std::make_unique<ReminderDesk>(reminders.get(), vault.get(),
                                          std::vector<Notifier *>{notifier.get(), tray.get()});
}

/// What was chosen holds before anything is sent, and as soon as it changes.
void Application::Parts::followSettings(Theme *theme)
{
    apply(store->settings());
    QObject::connect(store.get(), &SettingsStore::changed, store.get(),
                     [this](const Settings &now) { apply(now); });
    if (!theme)
        return;
    theme->setScheme(schemeOf(store->settings().theme));
    QObject::connect(store.get(), &SettingsStore::changed, theme,
                     [theme](const Settings &now) { theme->setScheme(schemeOf(now.theme)); });
}

void Application::Parts::apply(const Settings &chosen)
{
    transport->setProxy(chosen.proxy);
    autoLock->setMinutes(chosen.autoLockMinutes);
    vault->setAsksPassphrase(chosen.askPassphrase);
    transactions->setFeeCap(chosen.feeCap);
    reminders->setEnabled(chosen.notifications);
    tray->setEnabled(chosen.tray);
    const Settings::Language language = spokenLanguage(chosen.language, systemLocale);
    const bool speaksAnother = translation.use(language);
    applyFormats(chosen, localeOf(chosen.language, systemLocale));
    // Not from inside the click on the field that chose it, which goes with its window.
    if (speaksAnother && window)
        QMetaObject::invokeMethod(
            store.get(), [this] { reopenWindow(); }, Qt::QueuedConnection);
}

/// Words that are written stay as they are: a new window has all of them in the language of now.
void Application::Parts::reopenWindow()
{
    const std::unique_ptr<MainWindow> before = std::move(window);
    openWindow();
    window->fill();
    window->takePlaceOf(*before);
}

void Application::Parts::openWindow()
{
    const auto builtIn = NetworkProfile::fromFile(ShippedNetwork);
    networks =
        std::make_unique<NetworkFiles>(builtIn.value_or(options.network), networksPath(options.profileDir));
    SettingsDesk choices;
    choices.store = store.get();
    choices.network = network.get();
    choices.files = networks.get();
    choices.log = log.get();
    choices.shipped = options.network;
    choices.version = QStringLiteral(CAPSTAN_VERSION);
    // Told by the first window alone.
    choices.setAside = std::exchange(settings.setAside, {});
    choices.leftBehind = std::exchange(leftBehind, {});
    choices.networkError = std::exchange(options.networkError, {});
    choices.hasReminders = true;
    window = std::make_unique<MainWindow>(staking.get(), transactions.get(), vault.get(), &clock,
                                          settings.settings.get(), nullptr, autoLock.get(), addressBook.get(),
                                          history.get(), choices);
    window->setReminders(reminders.get(), desk.get(), tray.get());
    QObject::connect(window.get(), &MainWindow::filled, window.get(), [this] {
        if (devnet)
            window->enableSkipEpoch();
        if (options.demo)
            window->setBanner(demoBanner());
    });
    if (!devnet)
        return;
    QObject::connect(window.get(), &MainWindow::skipEpochRequested, devnet.get(),
                     &DevnetControl::skipToNextEpoch);
    QObject::connect(devnet.get(), &DevnetControl::failed, window.get(), &MainWindow::showError);
}

Result<NetworkProfile> chosenNetwork(const NetworkProfile &builtIn, const QString &profileDir)
{
    // A damaged file is dealt with when the program opens it; until then nothing was chosen.
    QSettings file(settingsPath(profileDir), QSettings::IniFormat);
    return NetworkFiles(builtIn, networksPath(profileDir)).find(SettingsStore(&file).settings().network);
}

Application::Application(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Application::~Application() = default;

Result<std::unique_ptr<Application>> Application::create(ApplicationOptions options)
{
    if (options.demo && !options.network.devnet)
        return failure(ErrorCode::NotSupported, QStringLiteral("demo"));
    auto parts = std::make_unique<Parts>();
    parts->options = std::move(options);
    if (auto opened = parts->openProfile(); !opened)
        return tl::unexpected(opened.error());
    if (auto opened = parts->openVault(); !opened)
        return tl::unexpected(opened.error());
    parts->openNetwork(parts->options.network);
    parts->openReminders(std::move(parts->options.notifier));
    parts->followSettings(parts->options.theme);
    if (parts->options.network.devnet)
        parts->devnet = std::make_unique<DevnetControl>(parts->pool.get(), parts->staking.get());
    parts->openWindow();
    if (parts->options.demo)
        bringInDemoAccount(parts->vault.get(), parts->window.get());
    return std::unique_ptr<Application>(new Application(std::move(parts)));
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
SettingsStore *Application::settings() const
{
    return m_parts->store.get();
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
