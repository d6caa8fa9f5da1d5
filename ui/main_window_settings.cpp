// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"
#include "core/network/profile_writing.h"
#include "core/settings/network_files.h"
#include "core/settings/settings_store.h"
#include "core/staking/network_service.h"
#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/vault.h"
#include "ui/dialogs/network_dialogs.h"
#include "ui/dialogs/open_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/dialogs/weaken_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/allowance_card.h"
#include "ui/pages/networks_card.h"
#include "ui/pages/pending_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/snapshot_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/settings_text.h"
#include "ui/widgets/warning_box.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

const QString SeenVersionKey = u"release/seen"_s;

/// Keys of which a value tells nothing of a person.
bool isTelling(const QString &key)
{
    return key == u"proxy/host" || key == u"proxy/port" || key == u"network/explorer" ||
           key == u"network/chosen";
}

QString changelog()
{
    QFile file(u":/CHANGELOG.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void MainWindow::buildSettings()
{
    m_welcome->setDevnet(m_staking->profile().devnet);
    if (!m_desk)
        return;
    m_settingsPage = new SettingsPage(m_desk->shipped.explorerUrl,
                                      m_desk->log ? m_desk->log->path() : QString(), m_desk->hasReminders);
    addPage(Screen::Settings, u"settings"_s, tr("Settings"), m_settingsPage);
}

void MainWindow::connectSettings()
{
    if (!m_settingsPage)
        return;
    connect(m_settingsPage, &SettingsPage::chosen, this,
            [this](const Settings &next) { wishSettings(next, {}); });
    connect(m_settingsPage, &SettingsPage::resetRequested, this, [this](SettingsGroup group) {
        wishSettings(withDefaults(m_desk->store->settings(), group), tr("These settings were reset."));
    });
    connect(m_settingsPage, &SettingsPage::resetAllRequested, this, [this] {
        wishSettings(withAllDefaults(m_desk->store->settings()),
                     tr("All settings were reset. Networks and endpoints stay as they are."));
    });
    connect(m_settingsPage, &SettingsPage::undoRequested, this, [this] {
        if (m_undoSettings)
            wishSettings(*m_undoSettings, {});
    });
    connect(m_settingsPage, &SettingsPage::copyDiagnosticsRequested, this, &MainWindow::copyDiagnostics);
    connect(m_settingsPage, &SettingsPage::releaseNotesRequested, this, &MainWindow::showReleaseNotes);
    connect(m_settingsPage, &SettingsPage::backRequested, this, &MainWindow::goBack);
    connect(m_settingsPage->allowance(), &AllowanceCard::revokeRequested, this, [this] {
        start({ActionKind::Approve, {}, 0});
    });
    const NetworksCard *networks = m_settingsPage->networks();
    connect(networks, &NetworksCard::addRequested, this, [this] {
        auto *dialog = new NetworkDialog(m_desk->network, m_desk->files, {}, this);
        connect(dialog, &QDialog::accepted, this, &MainWindow::updateNetworks);
        openDialog(dialog);
    });
    connect(networks, &NetworksCard::editRequested, this, &MainWindow::openNetwork);
    connect(networks, &NetworksCard::removeRequested, this, [this](const KnownNetwork &network) {
        auto *dialog = new RemoveNetworkDialog(network, m_desk->files, this);
        connect(dialog, &QDialog::accepted, this, [this, network] {
            m_desk->store->setEndpoints(keyOf(network.profile), {});
            if (m_desk->store->settings().network == network.id)
                useNetwork({});
            updateNetworks();
        });
        openDialog(dialog);
    });
    connect(networks, &NetworksCard::editEndpointsRequested, this, &MainWindow::openEndpoints);
    connect(networks, &NetworksCard::useRequested, this, &MainWindow::useNetwork);
    connect(m_desk->network, &NetworkService::healthChanged, this,
            [this] { m_settingsPage->networks()->setHealth(m_desk->network->health()); });
    connect(m_desk->store, &SettingsStore::changed, this, &MainWindow::takeSettings);
    connect(m_desk->store, &SettingsStore::failed, this, &MainWindow::showError);
    takeSettings();
    updateNetworks();
}

/// What takes a protection away needs the passphrase first, as long as there is a key to protect.
void MainWindow::wishSettings(const Settings &next, const QString &resetWords)
{
    if (!m_vault->hasKeys() || !weakens(m_desk->store->settings(), next)) {
        applySettings(next, resetWords);
        return;
    }
    auto *dialog = new WeakenDialog(m_vault, &m_throttle, m_clock, this);
    connect(dialog, &QDialog::accepted, this, [this, next, resetWords] { applySettings(next, resetWords); });
    openSecret(dialog);
}

void MainWindow::applySettings(const Settings &next, const QString &resetWords)
{
    const Settings before = m_desk->store->settings();
    m_desk->store->change(next);
    m_undoSettings.reset();
    if (resetWords.isEmpty())
        return;
    m_undoSettings = before;
    m_settingsPage->offerUndo(resetWords);
}

void MainWindow::takeSettings()
{
    const Settings &settings = m_desk->store->settings();
    m_settingsPage->setSettings(settings);
    m_pending->setExplorer(settings.explorer.isEmpty() ? m_desk->shipped.explorerUrl : settings.explorer);
    refreshFormats();
}

/// Every page writes its figures anew, by the formats of now.
void MainWindow::refreshFormats()
{
    if (locale() == QLocale() && !isVisible())
        return;
    setLocale(QLocale());
    if (const StakingSnapshotPtr snapshot = m_staking->snapshot()) {
        const auto same = std::make_shared<const StakingSnapshot>(*snapshot);
        for (SnapshotPage *page : m_snapshotPages)
            page->setSnapshot(same);
        m_activity->setSnapshot(same);
        takeSnapshot();
    }
    for (auto *view : findChildren<QAbstractItemView *>())
        view->viewport()->update();
}

void MainWindow::updateNetworks()
{
    NetworksCard *card = m_settingsPage->networks();
    const QString chosen = m_desk->store->settings().network;
    const auto known = m_desk->files->all();
    card->setNetworks(known, m_desk->network->profile(), chosen);
    card->setHealth(m_desk->network->health());
    card->setDamaged(m_desk->files->damaged());
    updateStatus();
}

/// One that was added and is not in use. Endpoints that it was given while it was go into its file.
void MainWindow::openNetwork(const KnownNetwork &network)
{
    KnownNetwork shown = network;
    const QString key = keyOf(network.profile);
    if (const auto own = m_desk->store->endpoints(key); !own.empty())
        shown.profile.rpcUrls = own;
    auto *dialog = new NetworkDialog(m_desk->network, m_desk->files, shown, this);
    connect(dialog, &QDialog::accepted, this, [this, key, id = network.id] {
        m_desk->store->setEndpoints(key, {});
        // A network to start with next is told of by its name.
        if (m_desk->store->settings().network == id)
            useNetwork(id);
        updateNetworks();
    });
    openDialog(dialog);
}

void MainWindow::openEndpoints(const NetworkProfile &network)
{
    const bool isRunning = keyOf(network) == keyOf(m_desk->shipped);
    NetworkProfile shown = network;
    if (const auto own = m_desk->store->endpoints(keyOf(network)); !isRunning && !own.empty())
        shown.rpcUrls = own;
    const std::vector<QUrl> shipped = isRunning ? m_desk->shipped.rpcUrls : network.rpcUrls;
    auto *dialog = new EndpointsDialog(m_desk->network, shown, shipped, this);
    connect(dialog, &EndpointsDialog::saved, this,
            [this, isRunning, shipped, key = keyOf(network)](const std::vector<QUrl> &urls) {
                m_desk->store->setEndpoints(key, urls);
                if (isRunning) {
                    m_desk->network->setEndpoints(urls.empty() ? shipped : urls);
                    m_staking->refresh();
                }
                updateNetworks();
            });
    openDialog(dialog);
}

void MainWindow::useNetwork(const QString &id)
{
    Settings next = m_desk->store->settings();
    next.network = id;
    m_desk->store->change(next);
    const auto network = m_desk->files->find(id);
    const bool isRunning = network && keyOf(*network) == keyOf(m_desk->shipped);
    m_settingsPage->setNeedsRestart(network && !isRunning ? plainText(network->name, 60) : QString());
    updateNetworks();
}

void MainWindow::copyDiagnostics()
{
    DiagnosticFacts facts;
    facts.version = m_desk->version;
    facts.networkName = m_desk->network->profile().name;
    facts.chainId = m_desk->network->profile().chainId;
    facts.endpoints = m_desk->network->health();
    for (const SettingsKey &each : settingsKeys()) {
        if (!isTelling(each.key))
            facts.settings.append(u"%1=%2"_s.arg(each.key, each.write(m_desk->store->settings())));
    }
    if (m_desk->log)
        facts.log = m_desk->log->tail();
    QGuiApplication::clipboard()->setText(diagnosticsText(facts));
    m_settingsPage->showCopied();
}

void MainWindow::showReleaseNotes()
{
    const QString notes = releaseNotes(changelog(), m_desk->version);
    openDialog(new TextDialog(tr("Release notes"),
                              notes.isEmpty() ? tr("There are no notes for this version.") : notes, this));
}

/// All in one place above the page, none of it twice; an error of later does not take its place.
void MainWindow::tellAtStart()
{
    if (!m_desk)
        return;
    QStringList what;
    QStringList why;
    if (!m_desk->setAside.isEmpty()) {
        m_settingsPage->setProblem(
            tr("The settings file was damaged."),
            tr("It was set aside as %1, and every setting is as at first.").arg(m_desk->setAside));
        what.append(tr("The settings file was damaged: every setting is as at first, the proxy too."));
        why.append(tr("It was set aside as %1. Choose again under Settings what you had, the proxy first.")
                       .arg(m_desk->setAside));
    } else if (const QStringList refused = m_desk->store->refused(); !refused.isEmpty()) {
        m_settingsPage->setProblem(tr("Some settings could not be read, and the safer choice was taken."),
                                   settingsNames(refused));
        what.append(tr("Some settings could not be read, and the safer choice was taken."));
        why.append(settingsNames(refused));
    }
    if (m_desk->networkError) {
        what.append(tr("The network that was chosen can't be used; %1 is used instead. Another can be chosen "
                       "under Settings, Networks.")
                        .arg(plainText(m_staking->profile().name, 60)));
        why.append(networkProblem(*m_desk->networkError));
    }
    if (m_desk->leftBehind) {
        what.append(tr("Capstan did not end by itself last time."));
        why.append(
            tr("It crashed, was stopped, or the computer went off. What was sent is followed all the same. "
               "Copy diagnostics under Settings helps to find out why."));
    }
    const QString seen = m_settings->value(SeenVersionKey).toString();
    if (!seen.isEmpty() && seen != m_desk->version) {
        what.append(tr("Capstan is now version %1.").arg(m_desk->version));
        why.append(tr("What is new is told under Settings, Release notes."));
    }
    m_settings->setValue(SeenVersionKey, m_desk->version);
    m_startNotice->setText(what.join(u'\n'), why.join(u'\n'));
    m_startNotice->parentWidget()->setVisible(!what.isEmpty());
}

} // namespace capstan
