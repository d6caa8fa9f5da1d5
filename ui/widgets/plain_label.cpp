// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_label.h"

namespace capstan {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace capstan
