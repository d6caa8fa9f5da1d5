// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlock_dialog.h"

#include "core/wallet/vault.h"
#include "ui/dialogs/unlock_throttle.h"
#include "ui/text/key_text.h"
#include "ui/widgets/secret_edit.h"

namespace capstan {

UnlockDialog::UnlockDialog(Vault *vault, UnlockThrottle *throttle, const Clock *clock, const QString &intro,
                           QWidget *parent)
    : FormDialog(tr("Unlock"), intro, tr("Unlock"), parent)
    , m_vault(vault)
    , m_throttle(throttle)
    , m_clock(clock)
    , m_passphrase(addSecretField(tr("Passphrase")))
{
    m_waiting.setInterval(500);
    connect(&m_waiting, &QTimer::timeout, this, &UnlockDialog::updateAccept);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockDialog::updateAccept);
    connect(this, &FormDialog::submitted, this, &UnlockDialog::submit);
    updateAccept();
    m_passphrase->setFocus();
}

void UnlockDialog::updateAccept()
{
    const qint64 waitSeconds = (m_throttle->waitMs(m_clock->monotonicMs()) + 999) / 1000;
    if (waitSeconds > 0) {
        m_waiting.start();
        const QString reason = tr("After several wrong tries there is a wait: %1 s.").arg(waitSeconds);
        setAcceptEnabled(false, reason);
        setProblem(tr("The passphrase is wrong."), reason);
        return;
    }
    if (m_waiting.isActive()) {
        m_waiting.stop();
        setProblem({});
    }
    const bool empty = m_passphrase->text().isEmpty();
    setAcceptEnabled(!empty, empty ? tr("Enter the passphrase.") : QString());
}

void UnlockDialog::submit()
{
    setProblem({});
    setBusy(tr("Opening the keys…"));
    // The vault, not the dialog, owns the job: it ends well even if the window is closed by the system.
    VaultJob *job = m_vault->unlock(m_passphrase->takePassphrase(), m_vault);
    connect(job, &VaultJob::finished, this, &UnlockDialog::onFinished);
}

void UnlockDialog::onFinished(const Result<void> &outcome)
{
    setBusy({});
    if (outcome)
        m_throttle->recordSuccess();
    else if (outcome.error().code == ErrorCode::WrongPassphrase)
        m_throttle->recordFailure(m_clock->monotonicMs());
    if (isDismissed())
        return;
    if (outcome) {
        accept();
        return;
    }
    setProblem(keysProblem(outcome.error()), tr("The keys stay locked."));
    m_passphrase->setFocus();
    updateAccept();
}

} // namespace capstan
