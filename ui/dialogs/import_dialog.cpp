// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/account_name.h"
#include "ui/text/error_text.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"

namespace capstan {

ImportDialog::ImportDialog(Vault *vault, QWidget *parent)
    : FormDialog(tr("Import private key"),
                 tr("The key is encrypted under your passphrase and kept in this system's keychain. It never "
                    "leaves this computer."),
                 tr("Import"), parent)
    , m_vault(vault)
    , m_key(addSecretField(tr("Private key")))
    , m_name(addField(tr("Name")))
    , m_passphrase(addSecretField(tr("Passphrase")))
{
    m_key->setPlaceholderText(tr("64 hex digits"));
    m_name->setMaxLength(MaxAccountNameLength);
    m_name->setText(freeAccountName(vault->accounts()));
    if (vault->hasKeys()) {
        addHint(paragraph(tr("The passphrase of your other accounts; one opens them all."), TextStyle::Label,
                          Role::Secondary));
    } else {
        addHint(paragraph(
            tr("At least %1 characters. Nobody can reset it: without it, and without the private key "
               "kept elsewhere, the account is lost.")
                .arg(MinimumPassphraseLength),
            TextStyle::Label, Role::Secondary));
        m_repeat = addSecretField(tr("Repeat passphrase"));
        connect(m_repeat, &QLineEdit::textChanged, this, &ImportDialog::check);
    }
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_key), m_name, static_cast<QLineEdit *>(m_passphrase)})
        connect(edit, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(this, &FormDialog::submitted, this, &ImportDialog::submit);
    check();
    m_key->setFocus();
}

/// What is missing, in the order of the fields.
void ImportDialog::check()
{
    QString missing;
    if (m_key->text().trimmed().isEmpty())
        missing = tr("Enter the private key.");
    else if (m_name->text().trimmed().isEmpty())
        missing = tr("Give the account a name.");
    else if (m_passphrase->text().isEmpty())
        missing = tr("Enter the passphrase.");
    else if (m_repeat && m_passphrase->text().size() < MinimumPassphraseLength)
        missing = tr("The passphrase is too short.");
    else if (m_repeat && m_repeat->text().isEmpty())
        missing = tr("Repeat the passphrase.");
    else if (m_repeat && !m_repeat->hasSameTextAs(*m_passphrase))
        missing = tr("The two passphrases differ.");
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

void ImportDialog::submit()
{
    setProblem({});
    Result<SecretBytes> key = m_key->takePrivateKey();
    if (!key) {
        setProblem(tr("That is not a private key: it has 64 digits from 0 to 9 and a to f."),
                   tr("Nothing was imported."));
        m_key->setFocus();
        return;
    }
    SecretBytes passphrase = m_passphrase->takePassphrase();
    if (m_repeat)
        m_repeat->wipe();
    setBusy(tr("Encrypting the key…"));
    VaultJob *job =
        m_vault->importPrivateKey(std::move(*key), m_name->text().trimmed(), std::move(passphrase), m_vault);
    connect(job, &VaultJob::finished, this, &ImportDialog::onFinished);
}

void ImportDialog::onFinished(const Result<void> &outcome)
{
    setBusy({});
    if (outcome) {
        accept();
        return;
    }
    setProblem(describeError(outcome.error()),
               tr("Nothing was imported. The fields were emptied so that the key stays nowhere."));
    m_key->setFocus();
}

} // namespace capstan
