// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/account_store.h"
#include "ui/dialogs/form_dialog.h"

namespace capstan {

class Vault;

/// **Remove account**: says what is lost, and that it can't be undone when there is a key.
class RemoveAccountDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p vault outlives the dialog. @p waiting: transactions of the account that are under way.
    RemoveAccountDialog(Vault *vault, const Account &account, int waiting, QWidget *parent);

private:
    void askForName(const QString &name);
    void submit();
    void onFinished(const Result<void> &outcome);

    Vault *m_vault;
    Address m_address;
};

} // namespace capstan
