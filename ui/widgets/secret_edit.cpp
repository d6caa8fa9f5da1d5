// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_edit.h"

#include <QStringEncoder>

namespace capstan {

namespace {

/// Only reaches the characters while nobody else shares them.
void wipeText(QString &text)
{
    if (text.isDetached())
        wipeBytes({reinterpret_cast<std::uint8_t *>(text.data()),
                   static_cast<std::size_t>(text.size()) * sizeof(QChar)});
    text.clear();
}

/// Wipes @p text.
SecretBytes utf8Of(QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    SecretBytes buffer(static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    char *begin = reinterpret_cast<char *>(buffer.bytes().data());
    const char *end = encoder.appendToBuffer(begin, text);
    wipeText(text);
    return SecretBytes::copyOf(buffer.bytes().first(static_cast<std::size_t>(end - begin)));
}

int hexDigit(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

Result<SecretBytes> keyOf(QStringView digits)
{
    digits = digits.trimmed();
    if (digits.startsWith(u"0x", Qt::CaseInsensitive))
        digits = digits.mid(2);
    SecretBytes key(32);
    if (digits.size() != 2 * static_cast<qsizetype>(key.size()))
        return failure(ErrorCode::InvalidKey);
    for (std::size_t i = 0; i < key.size(); ++i) {
        const int high = hexDigit(digits[static_cast<qsizetype>(2 * i)]);
        const int low = hexDigit(digits[static_cast<qsizetype>(2 * i + 1)]);
        if (high < 0 || low < 0)
            return failure(ErrorCode::InvalidKey);
        key.bytes()[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return key;
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    setMaxLength(1024);
}

SecretBytes SecretEdit::takePassphrase()
{
    SecretBytes taken = passphrase();
    wipe();
    return taken;
}

SecretBytes SecretEdit::passphrase() const
{
    QString normal = text().normalized(QString::NormalizationForm_C);
    return utf8Of(normal);
}

SecretBytes SecretEdit::takePassword()
{
    QString typed = takeText();
    return utf8Of(typed);
}

SecretBytes SecretEdit::phrasePassphrase() const
{
    QString normal = text().normalized(QString::NormalizationForm_KD);
    return utf8Of(normal);
}

Result<SecretBytes> SecretEdit::takePrivateKey()
{
    QString typed = takeText();
    Result<SecretBytes> key = keyOf(typed);
    wipeText(typed);
    return key;
}

void SecretEdit::wipe()
{
    QString typed = takeText();
    wipeText(typed);
}

/// setText() also empties the undo history, which clear() would add to.
QString SecretEdit::takeText()
{
    QString typed = text();
    setText(QString());
    return typed;
}

} // namespace capstan
