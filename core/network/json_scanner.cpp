// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/json_scanner.h"

namespace capstan {
namespace {

/// Objects with more members than any reply or file has take long to build.
constexpr qsizetype MaxKeys = 10'000;

constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

tl::unexpected<Error> JsonScanner::invalid() const
{
    return failure(ErrorCode::InvalidJson, {}, m_at);
}

Result<void> JsonScanner::scan()
{
    Next next = Next::Value;
    do {
        skipBlanks();
        const Result<void> step = next == Next::Value ? scanValue(next) : scanAfterValue(next);
        if (!step)
            return step;
    } while (next == Next::Value || !m_levels.empty());
    skipBlanks();
    if (m_at != m_text.size())
        return invalid();
    return {};
}

void JsonScanner::skipBlanks()
{
    while (m_at < m_text.size() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
        ++m_at;
}

Result<void> JsonScanner::scanValue(Next &next)
{
    if (++m_values > m_maxValues)
        return failure(ErrorCode::TooLarge);
    next = Next::AfterValue;
    switch (peek()) {
    case '{':
    case '[':
        return open(peek() == '{', next);
    case '"':
        return scanString(nullptr);
    case 't':
        return scanWord("true");
    case 'f':
        return scanWord("false");
    case 'n':
        return scanWord("null");
    default:
        return scanNumber();
    }
}

Result<void> JsonScanner::open(bool isObject, Next &next)
{
    if (m_levels.size() >= static_cast<std::size_t>(m_maxDepth))
        return failure(ErrorCode::TooLarge);
    ++m_at;
    skipBlanks();
    if (peek() == (isObject ? '}' : ']')) {
        ++m_at;
        return {};
    }
    m_levels.push_back({isObject, {}});
    next = Next::Value;
    return isObject ? scanKey() : Result<void>{};
}

Result<void> JsonScanner::scanAfterValue(Next &next)
{
    const bool inObject = m_levels.back().isObject;
    if (peek() == (inObject ? '}' : ']')) {
        ++m_at;
        m_levels.pop_back();
        return {};
    }
    if (peek() != ',')
        return invalid();
    ++m_at;
    next = Next::Value;
    skipBlanks();
    return inObject ? scanKey() : Result<void>{};
}

Result<void> JsonScanner::scanKey()
{
    if (peek() != '"')
        return invalid();
    QString key;
    if (const auto scanned = scanString(&key); !scanned)
        return scanned;
    QSet<QString> &keys = m_levels.back().keys;
    const qsizetype before = keys.size();
    keys.insert(key);
    if (keys.size() == before)
        return failure(ErrorCode::InvalidJson, key.left(60), m_at);
    if (keys.size() > MaxKeys)
        return failure(ErrorCode::TooLarge);
    skipBlanks();
    if (peek() != ':')
        return invalid();
    ++m_at;
    return {};
}

Result<void> JsonScanner::scanString(QString *decoded)
{
    ++m_at;
    qsizetype runStart = m_at;
    bool highSurrogateOpen = false;
    const auto takeRun = [&] {
        if (decoded && m_at > runStart)
            decoded->append(QString::fromUtf8(m_text.sliced(runStart, m_at - runStart)));
    };
    while (m_at < m_text.size()) {
        const char c = peek();
        if (static_cast<unsigned char>(c) < 0x20 || (highSurrogateOpen && c != '\\'))
            return invalid();
        if (c == '"') {
            takeRun();
            ++m_at;
            return {};
        }
        if (c == '\\') {
            takeRun();
            if (const auto escape = scanEscape(decoded, highSurrogateOpen); !escape)
                return escape;
            runStart = m_at;
        } else {
            ++m_at;
        }
    }
    return invalid();
}

Result<void> JsonScanner::scanEscape(QString *decoded, bool &highSurrogateOpen)
{
    ++m_at;
    static constexpr QByteArrayView names = "\"\\/bfnrt";
    static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    char16_t unit = 0;
    if (peek() == 'u') {
        if (m_text.size() - m_at < 5)
            return invalid();
        for (int i = 0; i < 4; ++i) {
            const int digit = hexDigit(m_text[++m_at]);
            if (digit < 0)
                return invalid();
            unit = static_cast<char16_t>(unit << 4 | digit);
        }
    } else if (const qsizetype i = m_at < m_text.size() ? names.indexOf(peek()) : -1; i >= 0) {
        unit = static_cast<char16_t>(meanings[i]);
    } else {
        return invalid();
    }
    ++m_at;
    if (QChar::isLowSurrogate(unit) != highSurrogateOpen)
        return invalid();
    highSurrogateOpen = QChar::isHighSurrogate(unit);
    if (decoded)
        decoded->append(QChar(unit));
    return {};
}

Result<void> JsonScanner::scanNumber()
{
    if (peek() == '-')
        ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (scanDigits() == 0)
        return invalid();
    if (peek() == '.') {
        ++m_at;
        if (scanDigits() == 0)
            return invalid();
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (scanDigits() == 0)
            return invalid();
    }
    return {};
}

qsizetype JsonScanner::scanDigits()
{
    const qsizetype start = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at - start;
}

Result<void> JsonScanner::scanWord(QByteArrayView word)
{
    if (!m_text.sliced(m_at).startsWith(word))
        return invalid();
    m_at += word.size();
    return {};
}

} // namespace capstan
