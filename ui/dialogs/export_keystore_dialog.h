// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/account_store.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class NewPassphrase;
class PassphraseTries;
class UnlockThrottle;
class Vault;

/// **Export keystore file**: an account's key under a password of the file's own, to where the person says.
class ExportKeystoreDialog : public FormDialog
{
    Q_OBJECT
public:
    /// All outlive the dialog.
    ExportKeystoreDialog(Vault *vault, const Account &account, UnlockThrottle *throttle, const Clock *clock,
                         QWidget *parent);

private:
    void check();
    void submit();
    void onFinished(const Result<QByteArray> &file);
    void askWhere();
    void save(const QString &path);

    Vault *m_vault;
    Address m_address;
    const Clock *m_clock;
    PassphraseTries *m_tries;
    SecretEdit *m_passphrase;
    NewPassphrase *m_password;
    QByteArray m_file; ///< ciphertext, until it is saved
};

} // namespace capstan
