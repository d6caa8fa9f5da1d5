// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "ui/dialogs/step_dialog.h"

namespace capstan {

class NewPassphrase;
class PassphraseTries;
class UnlockThrottle;
class Vault;
class VaultJob;

/// What every dialog that brings a key in ends with: the account's name and the passphrase, the work, and
/// what may come in its way. Accepted once the account is there.
class AccountDialog : public StepDialog
{
    Q_OBJECT
public:
    /// All outlive the dialog.
    AccountDialog(const QString &title, Vault *vault, UnlockThrottle *throttle, const Clock *clock,
                  QWidget *parent);

protected:
    /// Adds the last step.
    int addProtectStep(const QString &acceptWords);
    void enterProtectStep();
    void submitProtectStep();
    /// Begins the work, owned by the vault. What it needs is kept for another try.
    virtual VaultJob *begin(const QString &name, SecretBytes passphrase) = 0;
    /// What was not done, as a sentence.
    virtual QString nothingDone() const = 0;
    Vault *vault() const { return m_vault; }

private:
    void checkProtectStep();
    void run();
    void onFinished(const Result<void> &outcome);
    void offerFiles(bool offered);
    void keepInFiles();

    Vault *m_vault;
    PassphraseTries *m_tries;
    QLineEdit *m_name = nullptr;
    SecretEdit *m_existing = nullptr; ///< when other keys are here
    NewPassphrase *m_new = nullptr;   ///< with the first key
    WarningBox *m_filesOffer = nullptr;
    SecretBytes m_passphrase; ///< while the work is under way, or files are offered
};

} // namespace capstan
