// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/text_dialog.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace capstan {

TextDialog::TextDialog(const QString &title, const QString &text, QWidget *parent)
    : FormDialog(title, {}, tr("Close"), parent)
{
    auto *reading = new QPlainTextEdit(text);
    reading->setReadOnly(true);
    reading->setTabChangesFocus(true);
    reading->setAccessibleName(title);
    reading->setMinimumHeight(320);
    addHint(reading);
    cancelButton()->hide();
    connect(this, &FormDialog::submitted, this, &QDialog::accept);
    acceptButton()->setFocus();
}

} // namespace capstan
