// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/line_breaks.h"

namespace capstan {

QString breakable(const QString &text)
{
    constexpr qsizetype longestRun = 24;
    constexpr QChar zeroWidthSpace(0x200B);
    QString broken;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestRun && !c.isLowSurrogate() && !c.isMark()) {
            broken += zeroWidthSpace;
            run = 1;
        }
        broken += c;
    }
    return broken;
}

} // namespace capstan
