// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_store.h"

#include <QDialog>

namespace capstan {

/// **Receive**: an account's address as a QR code and in full.
class AddressDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p networkName is plain text from the network file.
    AddressDialog(const Account &account, const QString &networkName, QWidget *parent);
};

} // namespace capstan
