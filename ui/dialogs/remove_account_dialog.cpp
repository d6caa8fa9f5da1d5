// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/remove_account_dialog.h"

#include "core/wallet/vault.h"
#include "ui/text/key_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/warning_box.h"

#include <QLineEdit>
#include <QPushButton>

namespace capstan {

RemoveAccountDialog::RemoveAccountDialog(Vault *vault, const Account &account, int waiting, QWidget *parent)
    : FormDialog(tr("Remove account"), {}, tr("Remove"), parent)
    , m_vault(vault)
    , m_address(account.address)
{
    auto *address = new HexLabel;
    address->setName(plainText(account.name, 60));
    address->setText(account.address.toChecksumHex());
    addHint(address);
    auto *warning = new WarningBox(account.kind == Account::Kind::WatchOnly ? WarningBox::Kind::Info
                                                                            : WarningBox::Kind::Danger);
    if (account.kind == Account::Kind::WatchOnly)
        warning->setText(
            {}, tr("Only this computer forgets the address; its stakes stay as they are, and it can be "
                   "watched again at any time."));
    else
        warning->setText(
            tr("The account's key is deleted from this computer."),
            account.backedUp
                ? account.kind == Account::Kind::Phrase
                      ? tr("Its recovery phrase brings it back; without that nobody can ever reach what this "
                           "account holds and stakes.")
                      : tr("Without a copy of it elsewhere nobody can ever reach what this account holds and "
                           "stakes.")
                : tr("Its recovery phrase was never confirmed to be written down. Without it nobody can ever "
                     "reach what this account holds and stakes."));
    addHint(warning);
    if (waiting > 0) {
        auto *underWay = new WarningBox(WarningBox::Kind::Caution);
        underWay->setText(tr("Transactions under way: %1.").arg(waiting),
                          tr("The network goes on with them, but this computer stops following them."));
        addHint(underWay);
    }
    if (account.hasKey())
        askForName(plainText(account.name, 60));
    acceptButton()->setDefault(false);
    acceptButton()->setAutoDefault(false);
    if (account.kind != Account::Kind::WatchOnly)
        Theme::setKind(acceptButton(), ButtonKind::Danger);
    if (!account.hasKey())
        cancelButton()->setFocus();
    connect(this, &FormDialog::submitted, this, &RemoveAccountDialog::submit);
}

/// What can't be undone wants more than a click.
void RemoveAccountDialog::askForName(const QString &name)
{
    const QString wish = tr("Type “%1” to confirm").arg(name);
    QLineEdit *typed = addField(wish);
    const auto check = [this, typed, name, wish] {
        const bool same = typed->text().trimmed() == name.trimmed();
        setAcceptEnabled(same, same ? QString() : wish);
    };
    connect(typed, &QLineEdit::textChanged, this, check);
    check();
    typed->setFocus();
}

void RemoveAccountDialog::submit()
{
    setProblem({});
    setBusy(tr("Removing…"));
    VaultJob *job = m_vault->removeAccount(m_address, m_vault);
    connect(job, &VaultJob::finished, this, &RemoveAccountDialog::onFinished);
}

void RemoveAccountDialog::onFinished(const Result<void> &outcome)
{
    setBusy({});
    if (isDismissed())
        return;
    if (outcome)
        accept();
    else
        setProblem(keysProblem(outcome.error()), tr("The account was not removed."));
}

} // namespace capstan
