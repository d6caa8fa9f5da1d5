// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plain_text.h"

#include <array>

namespace capstan {

namespace {

/// Letters and marks by category, yet drawn as nothing: fillers, variation selectors, joiners.
bool isBlankByDesign(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 8> blanks = {{{0x034F, 0x034F},
                                                                      {0x115F, 0x1160},
                                                                      {0x17B4, 0x17B5},
                                                                      {0x180B, 0x180F},
                                                                      {0x3164, 0x3164},
                                                                      {0xFE00, 0xFE0F},
                                                                      {0xFFA0, 0xFFA0},
                                                                      {0xE0100, 0xE01EF}}};
    for (const auto &[first, last] : blanks) {
        if (c >= first && c <= last)
            return true;
    }
    return false;
}

bool isVisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !isBlankByDesign(c);
    }
}

QString markOf(char32_t c)
{
    constexpr char16_t controlPictures = 0x2400;
    if (c < 0x20)
        return QChar(static_cast<char16_t>(controlPictures + c));
    if (c == 0x7F)
        return QStringLiteral("␡");
    return QStringLiteral("⟨U+%1⟩").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

/// The next whole character from @p at on, which moves past it; a lone surrogate is a character here.
char32_t takeCharacter(const QString &text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
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
