// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

namespace capstan::typed_amount_test {

namespace {

constexpr const char *locales[] = {"C",     "en_US", "de_DE", "fr_FR", "de_CH",
                                   "hi_IN", "ar_EG", "es_ES", "pl_PL"};

} // namespace

class TypedAmountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

CAPSTAN_TEST(TypedAmountTest)

} // namespace capstan::typed_amount_test

#include "typed_amount_test.moc"
