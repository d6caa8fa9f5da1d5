// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace capstan {

/// Parts of texts that somebody may hope are drawn, run, fetched (from @p port of this machine), filled in,
/// or not seen.
QStringList hostileParts(quint16 port);

/// A few of @p parts and of any characters; the same for the same @p number.
QString hostileString(int number, const QStringList &parts);

/// Characters that are not seen, or that move others; but the one that lets a long run break.
QString unseenIn(const QString &text);

} // namespace capstan
