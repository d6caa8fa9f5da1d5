// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class NewPassphrase;
class PassphraseTries;
class UnlockThrottle;
class Vault;

/// **Change passphrase**: of all accounts at once.
class ChangePassphraseDialog : public FormDialog
{
    Q_OBJECT
public:
    /// All outlive the dialog.
    ChangePassphraseDialog(Vault *vault, UnlockThrottle *throttle, const Clock *clock, QWidget *parent);

private:
    void check();
    void submit();
    void onFinished(const Result<void> &outcome);

    Vault *m_vault;
    PassphraseTries *m_tries;
    SecretEdit *m_current;
    NewPassphrase *m_next;
};

} // namespace capstan
