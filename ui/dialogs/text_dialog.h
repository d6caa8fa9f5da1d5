// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

namespace capstan {

/// A longer text to read, as plain text.
class TextDialog : public FormDialog
{
    Q_OBJECT
public:
    TextDialog(const QString &title, const QString &text, QWidget *parent);
};

} // namespace capstan
