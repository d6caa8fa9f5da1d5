// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include <QRegularExpression>
#include <QUrl>

namespace capstan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxLength = 2000;
constexpr qsizetype KeptDigits = 4;

/// Replaces every match by what @p replacement makes of it.
template <class Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += text.mid(from, match.capturedStart() - from) + replacement(match.captured());
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString hostOnly(const QString &text)
{
    const QUrl url(text);
    const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
    return url.host().isEmpty() ? u"[URL]"_s : u"%1://%2%3"_s.arg(url.scheme(), url.host(), port);
}

} // namespace

QString shortHex(const QString &hex)
{
    if (hex.size() <= 2 + 2 * KeptDigits)
        return hex;
    return hex.left(2 + KeptDigits) + u'…' + hex.right(KeptDigits);
}

QString redacted(const QString &text)
{
    static const QRegularExpression controls(u"[\\x{0000}-\\x{001F}\\x{007F}-\\x{009F}\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression url(uR"(\b[A-Za-z][A-Za-z0-9+.-]*://[^\s"'<>]+)"_s);
    static const QRegularExpression hex(uR"(\b0[xX][0-9A-Fa-f]{9,})"_s);
    static const QRegularExpression bareHex(uR"([0-9A-Fa-f]{32,})"_s);
    static const QRegularExpression longWord(uR"([A-Za-z0-9+/_=-]{40,})"_s);
    static const QRegularExpression phrase(uR"(\b[a-z]{3,8}(?:[ ,]+[a-z]{3,8}){11,}\b)"_s);
    QString result = text.left(MaxLength);
    result.replace(controls, u" "_s);
    result = replaced(result, url, hostOnly);
    result = replaced(result, hex, shortHex);
    result.replace(bareHex, u"[hex]"_s);
    result.replace(longWord, u"[long]"_s);
    result.replace(phrase, u"[words]"_s);
    return result;
}

} // namespace capstan
