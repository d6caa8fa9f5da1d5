// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <vector>

namespace capstan {

/// Checks that a text is exactly one JSON value (RFC 8259, in the interoperable form of RFC 7493: no equal
/// keys in one object, no lone surrogates), without building it. Iterative, so that depth costs no stack.
class JsonScanner
{
public:
    /// @p text must be valid UTF-8 and outlive the scanner.
    JsonScanner(QByteArrayView text, int maxDepth, qsizetype maxValues)
        : m_text(text)
        , m_maxDepth(maxDepth)
        , m_maxValues(maxValues)
    {
    }

    /// @return InvalidJson with the byte's position in number, or TooLarge (depth, number of values, members
    /// of an object).
    Result<void> scan();

private:
    struct Level
    {
        bool isObject = false;
        QSet<QString> keys;
    };
    enum class Next { Value, AfterValue };

    Result<void> scanValue(Next &next);
    Result<void> scanAfterValue(Next &next);
    Result<void> open(bool isObject, Next &next);
    Result<void> scanKey();
    Result<void> scanString(QString *decoded);
    Result<void> scanEscape(QString *decoded, bool &highSurrogateOpen);
    Result<void> scanNumber();
    Result<void> scanWord(QByteArrayView word);
    qsizetype scanDigits();
    void skipBlanks();
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    tl::unexpected<Error> invalid() const;

    QByteArrayView m_text;
    int m_maxDepth;
    qsizetype m_maxValues;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    std::vector<Level> m_levels;
};

} // namespace capstan
