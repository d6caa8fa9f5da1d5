// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capstan {

/// For setToolTip and Qt::ToolTipRole, which guess whether a text is markup and have no format to set:
/// wrapped lines of exactly @p text; empty for an empty text.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace capstan
