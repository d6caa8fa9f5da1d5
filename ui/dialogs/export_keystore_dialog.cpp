// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_keystore_dialog.h"

#include "core/base/file_io.h"
#include "core/wallet/keystore_v3.h"
#include "core/wallet/vault.h"
#include "ui/dialogs/new_passphrase.h"
#include "ui/dialogs/passphrase_tries.h"
#include "ui/text/error_text.h"
#include "ui/text/key_text.h"
#include "ui/text/plain_text.h"
#include "ui/widgets/hex_label.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>

namespace capstan {

ExportKeystoreDialog::ExportKeystoreDialog(Vault *vault, const Account &account, UnlockThrottle *throttle,
                                           const Clock *clock, QWidget *parent)
    : FormDialog(
          tr("Export keystore file"),
          tr("The account's key, encrypted under a password of the file's own, in the format that geth "
             "and most wallets read."),
          tr("Export…"), parent)
    , m_vault(vault)
    , m_address(account.address)
    , m_clock(clock)
    , m_tries(new PassphraseTries(throttle, clock, this))
{
    setMinimumWidth(520);
    addHint(textLabel(plainText(account.name, 60), TextStyle::Strong, Role::Text));
    auto *address = new HexLabel;
    address->setText(account.address.toChecksumHex());
    addHint(address);
    m_passphrase = addSecretField(tr("Passphrase"));
    addHint(paragraph(tr("The one that opens your accounts here."), TextStyle::Label, Role::Secondary));
    m_password = new NewPassphrase(tr("File password"), tr("Repeat file password"));
    addGap();
    addHint(m_password);
    addHint(paragraph(tr("Whoever has the file and this password has the account."), TextStyle::Label,
                      Role::Secondary));
    connect(m_passphrase, &QLineEdit::textChanged, this, &ExportKeystoreDialog::check);
    connect(m_password, &NewPassphrase::changed, this, &ExportKeystoreDialog::check);
    connect(m_tries, &PassphraseTries::waitChanged, this, &ExportKeystoreDialog::check);
    connect(this, &FormDialog::submitted, this, &ExportKeystoreDialog::submit);
    check();
    m_passphrase->setFocus();
}

void ExportKeystoreDialog::check()
{
    if (isBusy() || !m_file.isEmpty())
        return;
    QString missing = m_tries->wait();
    if (missing.isEmpty() && m_passphrase->text().isEmpty())
        missing = tr("Enter the passphrase.");
    if (missing.isEmpty())
        missing = m_password->missing();
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

void ExportKeystoreDialog::submit()
{
    setProblem({});
    if (!m_file.isEmpty()) {
        askWhere();
        return;
    }
    setBusy(tr("Encrypting the key…"));
    KeystoreJob *job = m_vault->exportKeystore(m_address, m_passphrase->takePassphrase(),
                                               m_password->takePassword(), m_vault);
    connect(job, &KeystoreJob::finished, this, &ExportKeystoreDialog::onFinished);
}

void ExportKeystoreDialog::onFinished(const Result<QByteArray> &file)
{
    setBusy({});
    m_tries->record(file ? std::nullopt : std::optional(file.error()));
    if (isDismissed())
        return;
    if (!file) {
        setProblem(keysProblem(file.error()), tr("Nothing was exported."));
        m_passphrase->setFocus();
        check();
        return;
    }
    m_file = *file;
    m_passphrase->setEnabled(false);
    m_password->setEnabled(false);
    acceptButton()->setText(tr("Save as…"));
    setAcceptEnabled(true);
    setNote(tr("Encrypted, and not saved yet."));
    askWhere();
}

void ExportKeystoreDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save keystore file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(keystoreFileName(m_address, m_clock->wallMsSinceEpoch() / 1000));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportKeystoreDialog::save);
    dialog->open();
}

void ExportKeystoreDialog::save(const QString &path)
{
    if (const auto written = writePrivateFile(path, m_file); !written)
        setProblem(describeError(written.error()), tr("Nothing was saved. Another place may do."));
    else
        accept();
}

} // namespace capstan
