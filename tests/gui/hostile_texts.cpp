// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/hostile_texts.h"

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

QStringList hostileParts(quint16 port)
{
    return {
        u"<b>bold</b>"_s,
        u"<img src=\"http://127.0.0.1:%1/x.png\">"_s.arg(port),
        u"<a href=\"http://127.0.0.1:%1/\">Confirm</a>"_s.arg(port),
        u"<script>alert(1)</script>"_s,
        u"<qt><h1>Safe</h1>"_s,
        u"&lt;i&gt;"_s,
        u"&Confirm"_s,
        u"%1 %2 %3 %n"_s,
        u"\u202Egnp.rkna"_s,
        u"\u2066\u2067\u2068\u2069"_s,
        u"\u200B\u200C\u200D\u200E\u200F"_s,
        u"\uFEFF\u00AD\u2060"_s,
        u"\u2028\u2029\u0085"_s,
        QString(QChar(0)) + u"after nothing"_s,
        u"line\r\nline\ttab\v\f\b\a\x1B[31m\x7F"_s,
        QString(QChar(char16_t(0xD800))),
        QString(QChar(char16_t(0xDC00))) + u"lone"_s,
        u"\uE000\uFFFE"_s,
        QString(120, u'W'),
        QString(400, u'x'),
        u"e"_s + QString(60, QChar(0x0301)),
        u"שלום عليكم"_s,
        u"質押合約已被替換"_s,
        u"\U0001F600\U000E0041"_s,
        u"1,250.5 ANKR"_s,
        u"0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f"_s,
        u" \u3000 \u00A0 "_s,
        u"\"'`;\\../../etc/passwd"_s,
    };
}

QString hostileString(int number, const QStringList &parts)
{
    std::mt19937 random(static_cast<std::mt19937::result_type>(number));
    const auto next = [&](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<std::mt19937::result_type>(bound));
    };
    QString text;
    for (qsizetype left = 1 + next(5); left > 0; --left)
        text += parts[next(parts.size())];
    // A few of any characters at all.
    for (qsizetype left = next(6); left > 0; --left)
        text += QChar(static_cast<char16_t>(next(0x10000)));
    return text;
}

QString unseenIn(const QString &text)
{
    QString found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(c, text[at + 1]) : c.unicode();
        at += isPair ? 1 : 0;
        switch (QChar::category(code)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            // Qt joins a letter to the ellipsis after it, so that it keeps its shape.
            if (code == 0x200D && text.mid(at + 1, 1) == u"…")
                break;
            if (code != 0x200B && code != U'\n')
                found += u"U+%1 "_s.arg(code, 4, 16, QChar(u'0'));
            break;
        default:
            break;
        }
    }
    return found;
}

} // namespace capstan
