// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace capstan {

/// A label that shows its text as it is: a QLabel left alone guesses, and renders what looks like markup.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    explicit PlainLabel(QWidget *parent);
};

/// For setToolTip and Qt::ToolTipRole, which guess in the same way and have no format to set: wrapped lines of
/// exactly @p text; empty for an empty text.
QString plainToolTip(const QString &text);

} // namespace capstan
