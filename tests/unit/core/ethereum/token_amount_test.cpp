// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace capstan;
using namespace capstan::test;

namespace {

UInt256 weiOf(const char *decimal)
{
    return uint256FromDecimal(QString::fromLatin1(decimal)).value();
}

QString decimalOrError(const Result<UInt256> &amount)
{
    return amount ? toDecimal(*amount)
                  : QStringLiteral("error %1").arg(static_cast<int>(amount.error().code));
}

constexpr const char *locales[] = {"C",     "en_US", "de_DE", "fr_FR", "de_CH",
                                   "hi_IN", "ar_EG", "es_ES", "pl_PL"};

} // namespace

class TokenAmountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextAgreesWithAnotherImplementation()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("amounts.json"))[u"format"].toArray();
        for (const auto &value : cases) {
            const UInt256 wei = uint256FromDecimal(value[0].toString()).value();
            const QString text = value[1].toString();
            QCOMPARE(toPlainAmount(wei), text);
            QCOMPARE(decimalOrError(parsePlainAmount(text)), value[0].toString());
        }
        QVERIFY(cases.size() >= 2000);
    }

    void parsingAgreesWithAnotherImplementation()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("amounts.json"))[u"parse"].toArray();
        for (const auto &value : cases) {
            const QString text = value[0].toString();
            QCOMPARE(decimalOrError(parsePlainAmount(text)), value[1].toString());
            QCOMPARE(decimalOrError(parseAmount(text, QLocale::c())), value[1].toString());
        }
        QVERIFY(cases.size() >= 2000);
    }

    void plainText_data()
    {
        QTest::addColumn<QString>("wei");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *wei, const char *text) {
            QTest::newRow(text) << QString::fromLatin1(wei) << QString::fromLatin1(text);
        };
        row("0", "0");
        row("1", "0.000000000000000001");
        row("10", "0.00000000000000001");
        row("100000000000000000", "0.1");
        row("999999999999999999", "0.999999999999999999");
        row("1000000000000000000", "1");
        row("1000000000000000001", "1.000000000000000001");
        row("3000123456780000000000", "3000.12345678");
        row("10000000000000000000000", "10000");
        row("115792089237316195423570985008687907853269984665640564039457584007913129639935",
            "115792089237316195423570985008687907853269984665640564039457.584007913129639935");
    }

    void plainText()
    {
        QFETCH(QString, wei);
        QFETCH(QString, text);
        QCOMPARE(toPlainAmount(uint256FromDecimal(wei).value()), text);
        QCOMPARE(decimalOrError(parsePlainAmount(text)), wei);
    }

    void plainTextRefuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *text, ErrorCode code) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << code;
        };
        for (const char *text :
             {"",     " ",  ".",  ".5", "5.", "1.2.3", "1,5", "1 000", "+1", "-1", "1e18",
              "0x10", "01", "00", " 1", "1 ", "1_000", "∞",   "NaN",   "١",  "１", "1.٥"}) {
            row(text, ErrorCode::InvalidNumber);
        }
        row("0.0000000000000000001", ErrorCode::AmountTooPrecise);
        row("1.1234567890123456789", ErrorCode::AmountTooPrecise);
        row("115792089237316195423570985008687907853269984665640564039457.584007913129639936",
            ErrorCode::NumberOutOfRange);
        row("999999999999999999999999999999999999999999999999999999999999999999999999999999999999999",
            ErrorCode::NumberOutOfRange);
    }

    void plainTextRefuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        const auto amount = parsePlainAmount(text);
        QVERIFY(!amount);
        QCOMPARE(amount.error().code, code);
    }

    void display_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("full");
        const auto row = [](const char *locale, const char *plain, const char *text, const char *full) {
            QTest::addRow("%s %s", locale, plain) << QString::fromLatin1(locale) << QString::fromLatin1(plain)
                                                  << QString::fromUtf8(text) << QString::fromUtf8(full);
        };
        row("en_US", "0", "0", "0");
        row("en_US", "999", "999", "999");
        row("en_US", "1000", "1,000", "1,000");
        row("en_US", "1234567.5", "1,234,567.5", "1,234,567.5");
        row("en_US", "3000.12345678", "3,000.1234", "3,000.12345678");
        row("en_US", "0.00019999", "0.0001", "0.00019999");
        row("en_US", "0.99999999", "0.9999", "0.99999999"); // never rounded up
        row("en_US", "1.00001", "1", "1.00001");
        row("en_US", "0.0001", "0.0001", "0.0001");
        row("en_US", "0.000099999999999999", "<0.0001", "0.000099999999999999");
        row("en_US", "0.000000000000000001", "<0.0001", "0.000000000000000001");
        row("de_DE", "1234567.5", "1.234.567,5", "1.234.567,5");
        row("de_DE", "0.00001", "<0,0001", "0,00001");
        row("fr_FR", "1234567.5", "1\u202f234\u202f567,5", "1\u202f234\u202f567,5");
        row("de_CH", "1234567.5", "1’234’567.5", "1’234’567.5");
        row("hi_IN", "123", "123", "123");
        row("hi_IN", "1234", "1,234", "1,234");
        row("hi_IN", "123456789.5", "12,34,56,789.5", "12,34,56,789.5");
        row("es_ES", "1234", "1234", "1234"); // grouped from five digits on
        row("es_ES", "12345", "12.345", "12.345");
        row("es_ES", "1234567", "1.234.567", "1.234.567");
        row("ar_EG", "1234567.5", "١٬٢٣٤٬٥٦٧٫٥", "١٬٢٣٤٬٥٦٧٫٥");
        row("C", "1234567.5", "1234567.5", "1234567.5");
        row("en_US", "115792089237316195423570985008687907853269984665640564039457.584007913129639935",
            "115,792,089,237,316,195,423,570,985,008,687,907,853,269,984,665,640,564,039,457.584",
            "115,792,089,237,316,195,423,570,985,008,687,907,853,269,984,665,640,564,039,457."
            "584007913129639935");
    }

    void display()
    {
        QFETCH(QString, locale);
        QFETCH(QString, plain);
        QFETCH(QString, text);
        QFETCH(QString, full);
        const UInt256 wei = parsePlainAmount(plain).value();
        QCOMPARE(toDisplayAmount(wei, QLocale(locale)), text);
        QCOMPARE(toDisplayAmountFull(wei, QLocale(locale)), full);
    }

    void displayGroupsLikeTheLocaleItself()
    {
        QRandomGenerator random(4);
        // Not es_ES and pl_PL: Qt leaves out their first mark in long numbers too ("1234.567").
        for (const char *name : {"C", "en_US", "de_DE", "fr_FR", "de_CH", "hi_IN", "ar_EG"}) {
            const QLocale locale{QString::fromLatin1(name)};
            for (int i = 0; i < 300; ++i) {
                const quint64 whole = random.generate64() >> random.bounded(64);
                const UInt256 wei = UInt256(whole) * weiOf("1000000000000000000");
                QCOMPARE(toDisplayAmount(wei, locale), locale.toString(whole));
            }
        }
    }

    void displayTakesAnyNumberOfDecimals_data()
    {
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << QStringLiteral("1");
        QTest::newRow("eight") << 8 << QStringLiteral("1.12345678");
        QTest::newRow("more than there are") << 40 << QStringLiteral("1.123456789012345678");
        QTest::newRow("negative") << -1 << QStringLiteral("1");
    }

    void displayTakesAnyNumberOfDecimals()
    {
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(toDisplayAmount(weiOf("1123456789012345678"), QLocale::c(), decimals), text);
    }

    void lessThanOneWithoutDecimals()
    {
        QCOMPARE(toDisplayAmount(weiOf("1"), QLocale::c(), 0), QStringLiteral("<1"));
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *locale, const char *typed, const char *plain) {
            QTest::addRow("%s '%s'", locale, typed)
                << QString::fromLatin1(locale) << QString::fromUtf8(typed) << QString::fromLatin1(plain);
        };
        for (const char *locale : locales) { // the same everywhere
            row(locale, "0", "0");
            row(locale, "1000", "1000");
            row(locale, "1.5", "1.5");
            row(locale, ".5", "0.5");
            row(locale, "5.", "5");
            row(locale, "007", "7");
            row(locale, "1.2500", "1.25");
            row(locale, "0.125", "0.125"); // no grouped number starts with 0
            row(locale, "0.000", "0");
            row(locale, "1234.567", "1234.567");
            row(locale, "  12.5\t", "12.5");
            row(locale, "\u00a012\u202f", "12");
            row(locale, "1.00000000000000000000000", "1");
        }
        row("en_US", "1.250", "1.25");
        row("C", "1.250", "1.25");
        row("de_CH", "1.250", "1.25");
        row("hi_IN", "1.250", "1.25");
        row("fr_FR", "1.250", "1.25");
        row("fr_FR", "1,250", "1.25");
        row("de_DE", "1,250", "1.25");
        row("de_DE", "1,5", "1.5");
        row("de_DE", ",5", "0.5");
        row("de_DE", "1000,00", "1000");
        row("es_ES", "12,75", "12.75");
        row("ar_EG", "1٫5", "1.5");
    }

    void accepts()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const auto amount = parseAmount(typed, QLocale(locale));
        QVERIFY(amount);
        QCOMPARE(toPlainAmount(*amount), plain);
    }

    void refusesGroupingMarksAndTwoReadings_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("readings");
        const auto row = [](const char *locale, const char *typed, const char *readings) {
            QTest::addRow("%s '%s'", locale, typed)
                << QString::fromLatin1(locale) << QString::fromUtf8(typed) << QString::fromLatin1(readings);
        };
        row("en_US", "1,250", "1.25\n1250");
        row("en_US", "0,125", "0.125");
        row("en_US", "1,25", "1.25");
        row("en_US", "1,250.5", "1250.5");
        row("en_US", "1,250.500", "1250.5");
        row("en_US", "1,250,000", "1250000");
        row("en_US", "12,34,567", "1234567");
        row("en_US", "1.250.000", "1250000");
        row("en_US", "1.250,5", "1250.5");
        row("C", "1,250", "1.25\n1250");
        row("de_DE", "1.250", "1.25\n1250");
        row("de_DE", "100.000", "100\n100000");
        row("de_DE", "1.250,5", "1250.5");
        row("de_DE", "1.250.000", "1250000");
        row("de_DE", "1,250.5", "1250.5");
        row("es_ES", "1.250", "1.25\n1250");
        row("fr_FR", "1\u202f250", "1250");
        row("fr_FR", "1\u202f250,5", "1250.5");
        row("fr_FR", "1 250,5", "1250.5");
        row("fr_FR", "1.250,5", "1250.5");
        row("de_CH", "1’250", "1250");
        row("de_CH", "1'250.5", "1250.5");
        row("de_CH", "1,250", "1.25\n1250");
        row("hi_IN", "1,250", "1.25\n1250");
        row("hi_IN", "12,34,567.5", "1234567.5");
        row("ar_EG", "1٬250", "1250");
        row("ar_EG", "1٬250٫5", "1250.5");
        row("ar_EG", "1,250", "1.25\n1250");
        for (const char *locale : locales) { // nobody's decimal mark
            row(locale, "1 250", "1250");
            row(locale, "1\u00a0250", "1250");
            row(locale, "1\u2009250", "1250");
            row(locale, "1'250", "1250");
        }
    }

    void refusesGroupingMarksAndTwoReadings()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, readings);
        const auto amount = parseAmount(typed, QLocale(locale));
        QVERIFY(!amount);
        QCOMPARE(amount.error().code, ErrorCode::AmountAmbiguous);
        QCOMPARE(amount.error().detail, readings);
    }

    void everyReadingNamedIsAPlainAmount()
    {
        const auto amount = parseAmount(u"0012,345", QLocale(QStringLiteral("en_US")));
        QVERIFY(!amount);
        for (const QString &reading : amount.error().detail.split(u'\n')) {
            QVERIFY(parsePlainAmount(reading));
        }
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("character");
        const auto row = [](const char *typed, const char *character) {
            QTest::addRow("'%s'", typed) << QString::fromUtf8(typed) << QString::fromUtf8(character);
        };
        row("", "");
        row("   ", "");
        row(".", ".");
        row("..", ".");
        row("1..5", ".");
        row("1.2.3", ".");
        row("1 2", " ");
        row("12 34 5", " ");
        row("1 250 00", " ");
        row("+1", "+");
        row("-1", "-");
        row("−1", "−");
        row("1e18", "e");
        row("0x10", "x");
        row("1_000", "_");
        row("1/2", "/");
        row("1%", "%");
        row("1000 ANKR", "A");
        row("$5", "$");
        row("١٫٥", "١"); // Arabic digits, also where the locale writes them
        row("1٥", "٥");
        row("１", "１");
        row("1\n250", "\n");
        row("1\u200b5", "\u200b");
        row("\u202e51", "\u202e");
        row("NaN", "N");
        row("∞", "∞");
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, typed);
        QFETCH(QString, character);
        for (const char *locale : locales) {
            const auto amount = parseAmount(typed, QLocale(QString::fromLatin1(locale)));
            QVERIFY(!amount);
            QCOMPARE(amount.error().code, ErrorCode::InvalidNumber);
            QCOMPARE(amount.error().detail, character);
        }
    }

    void refusesWhatIsTooPreciseOrTooLarge_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<int>("code"); // -1: accepted
        const auto row = [](const char *typed, int decimals, int code) {
            QTest::addRow("%s, %d decimals", typed, decimals)
                << QString::fromLatin1(typed) << decimals << code;
        };
        const int tooPrecise = static_cast<int>(ErrorCode::AmountTooPrecise);
        const int outOfRange = static_cast<int>(ErrorCode::NumberOutOfRange);
        row("1.12345678", StakingDecimals, -1);
        row("1.123456780000", StakingDecimals, -1);
        row("1.123456789", StakingDecimals, tooPrecise);
        row("1.5", 0, tooPrecise);
        row("1.0", 0, -1);
        row("0.000000000000000001", TokenDecimals, -1);
        row("0.0000000000000000001", TokenDecimals, tooPrecise);
        row("0.0000000000000000001", 40, tooPrecise);
        row("115792089237316195423570985008687907853269984665640564039457.584007913129639935", TokenDecimals,
            -1);
        row("115792089237316195423570985008687907853269984665640564039457.584007913129639936", TokenDecimals,
            outOfRange);
        row("115792089237316195423570985008687907853269984665640564039458", TokenDecimals, outOfRange);
    }

    void refusesWhatIsTooPreciseOrTooLarge()
    {
        QFETCH(QString, typed);
        QFETCH(int, decimals);
        QFETCH(int, code);
        const auto amount = parseAmount(typed, QLocale::c(), decimals);
        QCOMPARE(amount ? -1 : static_cast<int>(amount.error().code), code);
    }

    void refusesEndlessText()
    {
        QVERIFY(parseAmount(QString(256, u'0'), QLocale::c()));
        const auto amount = parseAmount(QString(257, u'0'), QLocale::c());
        QVERIFY(!amount);
        QCOMPARE(amount.error().code, ErrorCode::InvalidNumber);
    }

    void whatIsCopiedIsNeverReadAsAnotherAmount()
    {
        QRandomGenerator random(5);
        for (const char *name : locales) {
            const QLocale locale{QString::fromLatin1(name)};
            int read = 0;
            for (int i = 0; i < 500; ++i) {
                const UInt256 wei =
                    UInt256(random.generate64() >> random.bounded(64)) * random.bounded(1, 1000);
                const auto amount = parseAmount(toPlainAmount(wei), locale);
                if (amount) {
                    QCOMPARE(toDecimal(*amount), toDecimal(wei));
                    ++read;
                } else {
                    QCOMPARE(amount.error().code, ErrorCode::AmountAmbiguous);
                }
            }
            QVERIFY(read > 450);
        }
    }

    void whatIsShownIsNeverReadAsAnotherAmount()
    {
        QRandomGenerator random(6);
        for (const char *name : locales) {
            const QLocale locale{QString::fromLatin1(name)};
            for (int i = 0; i < 500; ++i) {
                const UInt256 wei =
                    UInt256(random.generate64() >> random.bounded(64)) * random.bounded(1, 1000);
                const auto amount = parseAmount(toDisplayAmountFull(wei, locale), locale);
                QVERIFY(!amount || *amount == wei);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TokenAmountTest)
#include "token_amount_test.moc"
