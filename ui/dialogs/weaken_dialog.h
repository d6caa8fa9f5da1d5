// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class PassphraseTries;
class UnlockThrottle;
class Vault;

/// Asks for the passphrase before a protection is taken away, then accepted(). The vault stays locked or
/// unlocked as it was.
class WeakenDialog : public FormDialog
{
    Q_OBJECT
public:
    /// All outlive the dialog.
    WeakenDialog(Vault *vault, UnlockThrottle *throttle, const Clock *clock, QWidget *parent);

private:
    void check();
    void submit();
    void onFinished(const Result<void> &outcome);

    Vault *m_vault;
    PassphraseTries *m_tries;
    SecretEdit *m_passphrase;
    bool m_wasLocked = false;
};

} // namespace capstan
