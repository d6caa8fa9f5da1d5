// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "core/staking/address_probe.h"
#include "core/staking/staking_service.h"
#include "core/transactions/transaction_service.h"
#include "core/wallet/auto_lock.h"
#include "core/wallet/vault.h"
#include "ui/dialogs/add_account_dialog.h"
#include "ui/dialogs/address_dialog.h"
#include "ui/dialogs/change_passphrase_dialog.h"
#include "ui/dialogs/create_dialog.h"
#include "ui/dialogs/export_keystore_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/label_dialog.h"
#include "ui/dialogs/open_dialog.h"
#include "ui/dialogs/remove_account_dialog.h"
#include "ui/dialogs/rename_dialog.h"
#include "ui/dialogs/reveal_phrase_dialog.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/dialogs/watch_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/rate_card.h"

#include <QEvent>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

namespace {

const QString RateKey = u"rate/ankrPerEth"_s; // as RateCard reads it, with '.'
const QString RateTypedAtKey = u"rate/typedAt"_s;

} // namespace

void MainWindow::openCreate()
{
    openSecret(new CreateDialog(m_vault, &m_throttle, m_clock, &m_clipboard, this));
}

void MainWindow::openImport()
{
    openSecret(new ImportDialog(m_vault, m_staking, &m_throttle, m_clock, this));
}

void MainWindow::openWatch()
{
    openDialog(new WatchDialog(m_vault, this));
}

void MainWindow::openUnlock()
{
    openDialog(new UnlockDialog(m_vault, &m_throttle, m_clock,
                                tr("The keys stay in memory until you lock them again or close Capstan."),
                                this));
}

void MainWindow::openChangePassphrase()
{
    openSecret(new ChangePassphraseDialog(m_vault, &m_throttle, m_clock, this));
}

void MainWindow::openLabel(const Address &provider)
{
    auto *dialog = new LabelDialog(m_staking, provider, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::doWithAccount(AccountAction action, const Account &account)
{
    switch (action) {
    case AccountAction::Show:
        chooseAccount(account.address);
        break;
    case AccountAction::Rename:
        openDialog(new RenameDialog(m_vault, account, this));
        break;
    case AccountAction::Receive:
        openDialog(new AddressDialog(account, m_staking->profile().name, this));
        break;
    case AccountAction::MoveUp:
        moveAccount(account.address, -1);
        break;
    case AccountAction::MoveDown:
        moveAccount(account.address, 1);
        break;
    case AccountAction::Reveal:
        openSecret(new RevealPhraseDialog(m_vault, account, &m_throttle, m_clock, &m_clipboard, this));
        break;
    case AccountAction::AddAnother:
        openSecret(new AddAccountDialog(m_vault, account, &m_throttle, m_clock, this));
        break;
    case AccountAction::Export:
        openSecret(new ExportKeystoreDialog(m_vault, account, &m_throttle, m_clock, this));
        break;
    case AccountAction::Remove:
        openDialog(
            new RemoveAccountDialog(m_vault, account, m_transactions->waitingCount(account.address), this));
        break;
    }
}

void MainWindow::moveAccount(const Address &address, int by)
{
    std::vector<Address> order;
    for (const Account &account : m_vault->accounts())
        order.push_back(account.address);
    const auto at = std::find(order.begin(), order.end(), address) - order.begin();
    const auto to = at + by;
    if (at == std::ssize(order) || to < 0 || to >= std::ssize(order))
        return;
    std::swap(order[static_cast<std::size_t>(at)], order[static_cast<std::size_t>(to)]);
    const Result<void> moved = m_vault->reorderAccounts(order);
    if (!moved)
        showError(moved.error());
}

void MainWindow::openSecret(FormDialog *dialog)
{
    std::erase_if(m_secrets, [](const QPointer<FormDialog> &each) { return each.isNull(); });
    m_secrets.push_back(dialog);
    noteActivity();
    openDialog(dialog);
}

void MainWindow::closeSecrets()
{
    bool closed = false;
    for (const QPointer<FormDialog> &dialog : m_secrets) {
        if (!dialog || !dialog->isVisible())
            continue;
        dialog->dismiss();
        closed = true;
    }
    m_secrets.clear();
    if (closed)
        showNotice(tr("Locked, and the dialog that was open was closed."),
                   tr("Nothing that was typed or shown in it was kept."));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        noteActivity();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::noteActivity()
{
    if (!m_autoLock)
        return;
    m_autoLock->noteActivity();
    if (m_autoLock->minutes() > 0 && !m_secrets.empty())
        m_secretsIdle.start(std::chrono::minutes(m_autoLock->minutes()));
    else
        m_secretsIdle.stop();
}

void MainWindow::restoreRate()
{
    bool isTime = false;
    const qint64 typedAt = m_settings->value(RateTypedAtKey).toLongLong(&isTime);
    const auto ankrPerEth = RateCard::parse(m_settings->value(RateKey).toString(), QLocale::c());
    std::optional<TypedRate> rate;
    if (ankrPerEth && isTime && typedAt > 0)
        rate = TypedRate{*ankrPerEth, typedAt};
    m_transactions->setRate(rate);
    m_accounts->rate()->setRate(rate);
}

void MainWindow::chooseRate(const std::optional<UInt256> &ankrPerEth)
{
    if (ankrPerEth) {
        m_settings->setValue(RateKey, toPlainAmount(*ankrPerEth));
        m_settings->setValue(RateTypedAtKey, m_staking->now().value_or(m_clock->wallMsSinceEpoch() / 1000));
    } else {
        m_settings->remove(RateKey);
        m_settings->remove(RateTypedAtKey);
    }
    restoreRate();
}

/// Which accounts delegate to code; without an answer no mark is set, and none is taken away.
void MainWindow::readAccountFacts()
{
    std::vector<Address> addresses;
    for (const Account &account : m_vault->accounts()) {
        if (addresses.size() < 64)
            addresses.push_back(account.address);
    }
    if (addresses.empty())
        return;
    AddressProbe *probe = m_staking->probe(addresses, m_accounts);
    connect(probe, &AddressProbe::finished, m_accounts,
            [this](const Result<std::vector<AddressFacts>> &facts) {
                if (facts)
                    m_accounts->setFacts(*facts);
            });
}

} // namespace capstan
