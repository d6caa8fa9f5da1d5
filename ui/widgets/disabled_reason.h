// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/tool_tip.h"

#include <QAbstractButton>

namespace capstan {

/// Enabled without a @p reason; else disabled, and the reason is told by the tool tip and to assistive
/// technology.
inline void enableUnless(QAbstractButton *button, const QString &reason)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(plainToolTip(reason));
    button->setAccessibleDescription(reason);
}

} // namespace capstan
