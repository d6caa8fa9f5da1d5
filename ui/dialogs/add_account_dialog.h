// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/account_store.h"
#include "core/wallet/hd_key.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class PassphraseTries;
class UnlockThrottle;
class Vault;

/// **Add account**: the next account of a phrase that is here.
class AddAccountDialog : public FormDialog
{
    Q_OBJECT
public:
    /// All outlive the dialog. @p account is one of the phrase's.
    AddAccountDialog(Vault *vault, const Account &account, UnlockThrottle *throttle, const Clock *clock,
                     QWidget *parent);

private:
    void check();
    void submit();
    void onFinished(const Result<void> &outcome);

    Vault *m_vault;
    Address m_phrase;
    Result<DerivationPath> m_path;
    PassphraseTries *m_tries;
    QLineEdit *m_name;
    SecretEdit *m_passphrase;
};

} // namespace capstan
