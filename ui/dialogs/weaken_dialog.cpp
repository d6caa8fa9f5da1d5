// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/weaken_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/passphrase_tries.h"
#include "ui/text/key_text.h"
#include "ui/widgets/secret_edit.h"

namespace capstan {

WeakenDialog::WeakenDialog(Vault *vault, UnlockThrottle *throttle, const Clock *clock, QWidget *parent)
    : FormDialog(tr("Protect the keys less"),
                 tr("This makes it easier for somebody else at this computer to sign. Only who knows the "
                    "passphrase may choose it."),
                 tr("Change setting"), parent)
    , m_vault(vault)
    , m_tries(new PassphraseTries(throttle, clock, this))
    , m_passphrase(addSecretField(tr("Passphrase")))
{
    connect(m_passphrase, &QLineEdit::textChanged, this, &WeakenDialog::check);
    connect(m_tries, &PassphraseTries::waitChanged, this, &WeakenDialog::check);
    connect(this, &FormDialog::submitted, this, &WeakenDialog::submit);
    check();
    m_passphrase->setFocus();
}

void WeakenDialog::check()
{
    if (isBusy())
        return;
    QString missing = m_tries->wait();
    if (missing.isEmpty() && m_passphrase->text().isEmpty())
        missing = tr("Enter the passphrase.");
    setAcceptEnabled(missing.isEmpty(), missing);
    setNote(missing);
}

/// Opening the keys is what proves the passphrase; where they were locked, they are locked again.
void WeakenDialog::submit()
{
    setProblem({});
    setBusy(tr("Checking the passphrase…"));
    m_wasLocked = m_vault->isLocked();
    VaultJob *job = m_vault->unlock(m_passphrase->takePassphrase(), m_vault);
    connect(job, &VaultJob::finished, this, &WeakenDialog::onFinished);
}

void WeakenDialog::onFinished(const Result<void> &outcome)
{
    setBusy({});
    m_tries->record(outcome ? std::nullopt : std::optional(outcome.error()));
    if (outcome && m_wasLocked)
        m_vault->lock();
    if (isDismissed())
        return;
    if (outcome) {
        accept();
        return;
    }
    setProblem(keysProblem(outcome.error()), tr("The setting stays as it was."));
    m_passphrase->setFocus();
    check();
}

} // namespace capstan
