// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/dialogs/form_dialog.h"

#include <QTimer>

namespace capstan {

class UnlockThrottle;
class Vault;

/// **Unlock**: asks for the passphrase until it opens the vault, then accepted().
class UnlockDialog : public FormDialog
{
    Q_OBJECT
public:
    /// All three outlive the dialog. @p intro says what it is for.
    UnlockDialog(Vault *vault, UnlockThrottle *throttle, const Clock *clock, const QString &intro,
                 QWidget *parent);

private:
    void submit();
    void onFinished(const Result<void> &outcome);
    void updateAccept();

    Vault *m_vault;
    UnlockThrottle *m_throttle;
    const Clock *m_clock;
    SecretEdit *m_passphrase;
    QTimer m_waiting;
};

} // namespace capstan
