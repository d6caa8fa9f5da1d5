// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

namespace capstan {

class HexLabel;
class Vault;

/// **Watch an address**: an account without a key. The address is read back with its checksum.
class WatchDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p vault outlives the dialog.
    WatchDialog(Vault *vault, QWidget *parent);

private:
    void check();
    void submit();

    Vault *m_vault;
    QLineEdit *m_address;
    HexLabel *m_readBack;
    QLineEdit *m_name;
};

} // namespace capstan
