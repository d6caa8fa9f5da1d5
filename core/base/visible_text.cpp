// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visible_text.h"

#include <array>
#include <utility>

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

} // namespace

bool isVisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !isBlankByDesign(character);
    }
}

char32_t takeCharacter(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

bool isPlainLine(QStringView text, qsizetype maxLength)
{
    if (text.size() > maxLength || text.size() != text.trimmed().size())
        return false;
    for (qsizetype at = 0; at < text.size();) {
        if (!isVisible(takeCharacter(text, at)))
            return false;
    }
    return true;
}

} // namespace capstan
