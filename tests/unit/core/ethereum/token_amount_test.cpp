// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

namespace capstan::token_amount_test {

using namespace test;

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
};

CAPSTAN_TEST(TokenAmountTest)

} // namespace capstan::token_amount_test

#include "token_amount_test.moc"
