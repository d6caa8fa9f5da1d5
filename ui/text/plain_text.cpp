// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plain_text.h"

#include "core/base/visible_text.h"

namespace capstan {

namespace {

QString markOf(char32_t c)
{
    constexpr char16_t controlPictures = 0x2400;
    if (c < 0x20)
        return QChar(static_cast<char16_t>(controlPictures + c));
    if (c == 0x7F)
        return QStringLiteral("␡");
    return QStringLiteral("⟨U+%1⟩").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString plainText(const QString &text, qsizetype maxLength)
{
    if (maxLength <= 0)
        return {};
    QString shown;
    qsizetype lastFit = 0; // where a cut leaves room for the ellipsis and splits nothing
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = takeCharacter(text, at);
        shown += isVisible(c) ? QString::fromUcs4(&c, 1) : markOf(c);
        if (shown.size() < maxLength)
            lastFit = shown.size();
        if (shown.size() > maxLength)
            return shown.first(lastFit) + u'…';
    }
    return shown;
}

} // namespace capstan
