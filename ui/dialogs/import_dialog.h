// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/account_store.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class Vault;

/// **Import private key**: the key, a name, and the passphrase that protects it.
class ImportDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Shorter ones can be guessed at too easily once a copy of the stored entry is out.
    static constexpr int MinimumPassphraseLength = 8;

    /// @p vault outlives the dialog.
    ImportDialog(Vault *vault, QWidget *parent);

private:
    void check();
    void submit();
    void onFinished(const Result<void> &outcome);

    Vault *m_vault;
    SecretEdit *m_key;
    QLineEdit *m_name;
    SecretEdit *m_passphrase;
    SecretEdit *m_repeat = nullptr; ///< none when the passphrase exists already
};

} // namespace capstan
