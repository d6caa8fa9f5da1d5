// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rename_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/account_name.h"
#include "ui/text/error_text.h"

#include <QLineEdit>

namespace capstan {

RenameDialog::RenameDialog(Vault *vault, const Account &account, QWidget *parent)
    : FormDialog(tr("Rename account"), {}, tr("Rename"), parent)
    , m_vault(vault)
    , m_address(account.address)
    , m_name(addField(tr("Name")))
{
    m_name->setMaxLength(MaxAccountNameLength);
    m_name->setText(account.name);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool empty = text.trimmed().isEmpty();
        setAcceptEnabled(!empty, empty ? tr("Give the account a name.") : QString());
    });
    connect(this, &FormDialog::submitted, this, &RenameDialog::submit);
    m_name->setFocus();
}

void RenameDialog::submit()
{
    const Result<void> renamed = m_vault->renameAccount(m_address, m_name->text().trimmed());
    if (renamed)
        accept();
    else
        setProblem(describeError(renamed.error()), tr("The name was not changed."));
}

} // namespace capstan
