// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace capstan {

/// Dialogs are never run: they are opened, and go when they are closed.
inline void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace capstan
