// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace capstan {

namespace {

constexpr qsizetype maxTypedLength = 256;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, isAsciiDigit);
}

/// An amount as its digits before and after the decimal mark.
struct Digits
{
    QString whole;
    QString fraction;
};

Digits digitsOf(const UInt256 &wei)
{
    const QString text = toDecimal(wei).rightJustified(TokenDecimals + 1, u'0');
    return {text.chopped(TokenDecimals), text.last(TokenDecimals)};
}

QString withoutTrailingZeros(QString fraction)
{
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    return fraction;
}

QString withoutLeadingZeros(QString whole)
{
    while (whole.size() > 1 && whole.startsWith(u'0')) {
        whole.remove(0, 1);
    }
    return whole.isEmpty() ? QStringLiteral("0") : whole;
}

QString plain(const Digits &digits)
{
    const QString fraction = withoutTrailingZeros(digits.fraction);
    const QString whole = withoutLeadingZeros(digits.whole);
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

Result<UInt256> weiOf(const Digits &digits, int maxDecimals)
{
    const QString fraction = withoutTrailingZeros(digits.fraction);
    if (fraction.size() > std::clamp(maxDecimals, 0, TokenDecimals)) {
        return failure(ErrorCode::AmountTooPrecise);
    }
    return uint256FromDecimal(
        withoutLeadingZeros(digits.whole + fraction.leftJustified(TokenDecimals, u'0')));
}

// Showing

/// How a locale groups whole numbers; QLocale only tells by example.
struct Grouping
{
    QString mark;
    qsizetype least = 0;   ///< digits right of the last mark; 0: no grouping
    qsizetype higher = 0;  ///< digits between two marks
    qsizetype minimum = 0; ///< digits of the shortest number that is grouped
};

Grouping groupingOf(const QLocale &locale)
{
    Grouping grouping;
    grouping.mark = locale.groupSeparator();
    const QString zero = locale.zeroDigit();
    const QStringList groups = locale.toString(qulonglong{1'000'000'000'000'000}).split(grouping.mark);
    if (grouping.mark.isEmpty() || zero.isEmpty() || groups.size() < 3) {
        return grouping;
    }
    grouping.least = groups.last().size() / zero.size();
    grouping.higher = groups[groups.size() - 2].size() / zero.size();
    grouping.minimum = grouping.least + 1;
    for (qulonglong number = 1000; number < 1'000'000'000; number *= 10, ++grouping.minimum) {
        if (locale.toString(number).contains(grouping.mark)) {
            break;
        }
    }
    return grouping;
}

QString grouped(QString whole, const Grouping &grouping)
{
    if (grouping.least == 0 || whole.size() < grouping.minimum) {
        return whole;
    }
    for (qsizetype at = whole.size() - grouping.least; at > 0; at -= grouping.higher) {
        whole.insert(at, grouping.mark);
    }
    return whole;
}

QString withLocaleDigits(const QString &text, const QLocale &locale)
{
    const QList<uint> zero = locale.zeroDigit().toUcs4();
    if (zero.size() != 1 || zero.front() == u'0') {
        return text;
    }
    QString result;
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            result += QChar::fromUcs4(zero.front() + (c.unicode() - u'0'));
        } else {
            result += c;
        }
    }
    return result;
}

QString display(const Digits &digits, const QLocale &locale)
{
    QString text = grouped(digits.whole, groupingOf(locale));
    if (!digits.fraction.isEmpty()) {
        text += locale.decimalPoint() + digits.fraction;
    }
    return withLocaleDigits(text, locale);
}

// Typing

bool isOneOf(QChar mark, const QString &marks)
{
    return marks.size() == 1 && mark == marks.front();
}

/// What a decimal mark could look like to somebody, whether or not it is accepted here.
bool mayBeDecimal(QChar mark, const QLocale &locale)
{
    return mark == u'.' || mark == u',' || isOneOf(mark, locale.decimalPoint());
}

bool isAcceptedDecimal(QChar mark, const QLocale &locale)
{
    return mark == u'.' || isOneOf(mark, locale.decimalPoint());
}

bool mayBeGrouping(QChar mark, const QLocale &locale)
{
    return mark == u'.' || mark == u',' || mark == u'\'' || mark == u'’' ||
           mark.category() == QChar::Separator_Space || isOneOf(mark, locale.groupSeparator());
}

/// A typed text cut at its marks: always one part more than marks, each of digits or empty.
struct Cut
{
    QStringList parts;
    QString marks;
};

Result<Cut> cut(QStringView text, const QLocale &locale)
{
    Cut result;
    QString part;
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            part += c;
        } else if (mayBeDecimal(c, locale) || mayBeGrouping(c, locale)) {
            result.parts.append(std::exchange(part, {}));
            result.marks += c;
        } else {
            return failure(ErrorCode::InvalidNumber, QString(c));
        }
    }
    result.parts.append(part);
    return result;
}

/// Groups as any locale writes them: three digits, or three after groups of two (India).
bool isGrouped(const QStringList &groups)
{
    if (groups.first().isEmpty() || groups.first().startsWith(u'0') || groups.last().size() != 3) {
        return false;
    }
    const auto fits = [&groups](qsizetype size) {
        const auto middle = groups.mid(1, groups.size() - 2);
        return groups.first().size() <= size &&
               std::ranges::all_of(middle, [size](const QString &group) { return group.size() == size; });
    };
    return fits(3) || (groups.size() > 2 && fits(2));
}

/// The text as a whole number with grouping marks.
std::optional<Digits> groupingReading(const Cut &cut, const QLocale &locale)
{
    const QChar mark = cut.marks.front();
    const bool onlyDecimal =
        cut.marks.size() == 1 && isAcceptedDecimal(mark, locale) && !isOneOf(mark, locale.groupSeparator());
    if (onlyDecimal || !mayBeGrouping(mark, locale) || cut.marks.count(mark) != cut.marks.size() ||
        !isGrouped(cut.parts)) {
        return std::nullopt;
    }
    return Digits{cut.parts.join(QString()), {}};
}

/// The text with its last mark as the decimal mark, the marks before it (all alike) for grouping.
std::optional<Digits> decimalReading(const Cut &cut, const QLocale &locale)
{
    const QChar mark = cut.marks.back();
    const QString before = cut.marks.chopped(1);
    const QStringList groups = cut.parts.mid(0, cut.parts.size() - 1);
    const QString &fraction = cut.parts.last();
    if (!mayBeDecimal(mark, locale) || (cut.parts.first().isEmpty() && fraction.isEmpty())) {
        return std::nullopt;
    }
    if (!before.isEmpty() && (before.contains(mark) || before.count(before.front()) != before.size() ||
                              !mayBeGrouping(before.front(), locale) || !isGrouped(groups))) {
        return std::nullopt;
    }
    return Digits{groups.join(QString()), fraction};
}

} // namespace

QString toPlainAmount(const UInt256 &wei)
{
    return plain(digitsOf(wei));
}

Result<UInt256> parsePlainAmount(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || !isDigits(whole) || !isDigits(fraction) ||
        (whole.size() > 1 && whole.front() == u'0') || text.size() > maxTypedLength) {
        return failure(ErrorCode::InvalidNumber);
    }
    return weiOf({whole.toString(), fraction.toString()}, TokenDecimals);
}

QString toDisplayAmount(const UInt256 &wei, const QLocale &locale, int maxDecimals)
{
    const int decimals = std::clamp(maxDecimals, 0, TokenDecimals);
    const Digits exact = digitsOf(wei);
    const Digits shown{exact.whole, withoutTrailingZeros(exact.fraction.first(decimals))};
    if (wei != 0 && shown.whole == u"0" && shown.fraction.isEmpty()) {
        const QString smallest = u"1"_qs.rightJustified(decimals + 1, u'0');
        return u'<' + display({smallest.first(1), smallest.sliced(1)}, locale);
    }
    return display(shown, locale);
}

QString toDisplayAmountFull(const UInt256 &wei, const QLocale &locale)
{
    return toDisplayAmount(wei, locale, TokenDecimals);
}

Result<UInt256> parseAmount(QStringView text, const QLocale &locale, int maxDecimals)
{
    const QStringView typed = text.trimmed();
    if (typed.isEmpty() || typed.size() > maxTypedLength) {
        return failure(ErrorCode::InvalidNumber);
    }
    const auto pieces = cut(typed, locale);
    if (!pieces) {
        return tl::unexpected(pieces.error());
    }
    if (pieces->marks.isEmpty()) {
        return weiOf({pieces->parts.first(), {}}, maxDecimals);
    }
    const auto decimal = decimalReading(*pieces, locale);
    const auto grouping = groupingReading(*pieces, locale);
    if (!decimal && !grouping) {
        return failure(ErrorCode::InvalidNumber, QString(pieces->marks.front()));
    }
    if (decimal && !grouping && pieces->marks.size() == 1 &&
        isAcceptedDecimal(pieces->marks.front(), locale)) {
        return weiOf(*decimal, maxDecimals);
    }
    QStringList readings;
    for (const auto &reading : {decimal, grouping}) {
        if (reading) {
            readings.append(plain(*reading));
        }
    }
    return failure(ErrorCode::AmountAmbiguous, readings.join(u'\n'));
}

} // namespace capstan
