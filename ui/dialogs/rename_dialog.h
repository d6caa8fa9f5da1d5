// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class Vault;

/// **Rename**: another name for an account.
class RenameDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p vault outlives the dialog.
    RenameDialog(Vault *vault, const Account &account, QWidget *parent);

private:
    void submit();

    Vault *m_vault;
    Address m_address;
    QLineEdit *m_name;
};

} // namespace capstan
