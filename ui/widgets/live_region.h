// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QString>

class QLabel;
class QWidget;

namespace capstan {

/// Makes @p region one whose words a screen reader speaks by itself whenever they change or it is shown: an
/// alert with
/// @p words as its name. Empty words are silent. Call it first where the widget is made.
void setLiveWords(QWidget *region, const QString &words);
/// A paragraph like that, without words yet, and how it gets them.
QLabel *liveParagraph(TextStyle style, Role role);
void setLiveText(QLabel *label, const QString &text);

} // namespace capstan
