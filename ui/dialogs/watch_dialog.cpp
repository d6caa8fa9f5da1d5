// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/watch_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/account_name.h"
#include "ui/text/error_text.h"
#include "ui/widgets/hex_label.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

WatchDialog::WatchDialog(Vault *vault, QWidget *parent)
    : FormDialog(tr("Watch an address"),
                 tr("Shows the stakes of any address. Without its key nothing can be signed: every action is "
                    "shown, and disabled."),
                 tr("Watch"), parent)
    , m_vault(vault)
    , m_address(addAddressField(tr("Address")))
    , m_readBack(new HexLabel)
    , m_name(nullptr)
{
    addHint(m_readBack);
    m_readBack->setName(tr("Read as"));
    m_readBack->hide();
    m_name = addField(tr("Name"));
    m_name->setMaxLength(MaxAccountNameLength);
    m_name->setText(freeAccountName(vault->accounts()));
    connect(m_address, &QLineEdit::textChanged, this, &WatchDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &WatchDialog::check);
    connect(this, &FormDialog::submitted, this, &WatchDialog::submit);
    check();
    m_address->setFocus();
}

void WatchDialog::check()
{
    setProblem({});
    const QString typed = m_address->text().trimmed();
    const Result<Address> address = Address::fromHex(typed);
    m_readBack->setVisible(address.has_value());
    QString missing;
    if (address)
        m_readBack->setText(address->toChecksumHex());
    else if (typed.isEmpty())
        missing = tr("Enter an address.");
    else
        missing = describeError(address.error());
    if (missing.isEmpty() && m_name->text().trimmed().isEmpty())
        missing = tr("Give the account a name.");
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

void WatchDialog::submit()
{
    const Result<Address> address = Address::fromHex(m_address->text().trimmed());
    if (!address)
        return;
    const Result<void> added = m_vault->addWatchOnly(*address, m_name->text().trimmed());
    if (added)
        accept();
    else if (added.error().code == ErrorCode::InvalidAddress)
        setProblem(tr("This address is among your accounts already."));
    else
        setProblem(describeError(added.error()), tr("Nothing was added."));
}

} // namespace capstan
