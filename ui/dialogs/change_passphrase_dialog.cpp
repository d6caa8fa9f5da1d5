// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_passphrase_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/new_passphrase.h"
#include "ui/dialogs/passphrase_tries.h"
#include "ui/text/key_text.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"

namespace capstan {

ChangePassphraseDialog::ChangePassphraseDialog(Vault *vault, UnlockThrottle *throttle, const Clock *clock,
                                               QWidget *parent)
    : FormDialog(tr("Change passphrase"),
                 tr("One passphrase opens all accounts. Every key is encrypted anew and read back before the "
                    "old passphrase stops counting."),
                 tr("Change"), parent)
    , m_vault(vault)
    , m_tries(new PassphraseTries(throttle, clock, this))
    , m_current(addSecretField(tr("Current passphrase")))
    , m_next(new NewPassphrase(tr("New passphrase"), tr("Repeat new passphrase")))
{
    setMinimumWidth(500); // for the longest word on a passphrase's strength
    addGap();
    addHint(m_next);
    addHint(paragraph(tr("Copies of the old entries, in a backup for example, still open with the old one."),
                      TextStyle::Label, Role::Secondary));
    connect(m_current, &QLineEdit::textChanged, this, &ChangePassphraseDialog::check);
    connect(m_next, &NewPassphrase::changed, this, &ChangePassphraseDialog::check);
    connect(m_tries, &PassphraseTries::waitChanged, this, &ChangePassphraseDialog::check);
    connect(this, &FormDialog::submitted, this, &ChangePassphraseDialog::submit);
    check();
    m_current->setFocus();
}

void ChangePassphraseDialog::check()
{
    if (isBusy())
        return;
    QString missing = m_tries->wait();
    if (missing.isEmpty() && m_current->text().isEmpty())
        missing = tr("Enter the current passphrase.");
    if (missing.isEmpty())
        missing = m_next->missing();
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

void ChangePassphraseDialog::submit()
{
    setProblem({});
    setBusy(tr("Encrypting every key anew…"));
    VaultJob *job = m_vault->changePassphrase(m_current->takePassphrase(), m_next->takePassphrase(), m_vault);
    connect(job, &VaultJob::finished, this, &ChangePassphraseDialog::onFinished);
}

void ChangePassphraseDialog::onFinished(const Result<void> &outcome)
{
    setBusy({});
    m_tries->record(outcome ? std::nullopt : std::optional(outcome.error()));
    if (isDismissed())
        return;
    if (outcome) {
        accept();
        return;
    }
    setProblem(keysProblem(outcome.error()), tr("The old passphrase still counts."));
    m_current->setFocus();
    check();
}

} // namespace capstan
