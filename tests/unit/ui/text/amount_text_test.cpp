// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/support/test_program.h"
#include "ui/text/amount_text.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace capstan::amount_text_test {

class AmountTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheUnit_data();
    void namesTheUnit();
    void showsAllDigitsInFull();
    void tellsARate_data();
    void tellsARate();
    void groupsCounts();
};

void AmountTextTest::namesTheUnit_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("shown");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("zero") << u"0"_s << english << u"0 ANKR"_s;
    QTest::newRow("grouped") << u"2000"_s << english << u"2,000 ANKR"_s;
    QTest::newRow("cut, not rounded up") << u"1.99999"_s << english << u"1.9999 ANKR"_s;
    QTest::newRow("almost nothing is not nothing") << u"0.00000001"_s << english << u"<0.0001 ANKR"_s;
    QTest::newRow("the locale's signs") << u"1250.5"_s << german << u"1.250,5 ANKR"_s;
}

void AmountTextTest::namesTheUnit()
{
    QFETCH(QString, plain);
    QFETCH(QLocale, locale);
    QFETCH(QString, shown);
    const UInt256 wei = parsePlainAmount(plain).value();
    QCOMPARE(ankrText(wei, 4, locale), shown);
    QCOMPARE(ethText(wei, 4, locale), QString(shown).replace(u"ANKR"_s, u"ETH"_s));
}

void AmountTextTest::showsAllDigitsInFull()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(ankrTextFull(parsePlainAmount(u"3000.123456780000000001").value(), english),
             u"3,000.123456780000000001 ANKR"_s);
    QCOMPARE(ethTextFull(1, english), u"0.000000000000000001 ETH"_s);
}

void AmountTextTest::tellsARate_data()
{
    QTest::addColumn<std::optional<double>>("percent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a rate") << std::optional(4.516) << u"4.52 %"_s;
    QTest::newRow("none at all") << std::optional(0.0) << u"0.00 %"_s;
    QTest::newRow("unknown is not zero") << std::optional<double>() << u"unknown"_s;
    QTest::newRow("not a number") << std::optional(std::nan("")) << u"unknown"_s;
    QTest::newRow("infinite") << std::optional(std::numeric_limits<double>::infinity()) << u"unknown"_s;
    QTest::newRow("negative") << std::optional(-1.0) << u"unknown"_s;
}

void AmountTextTest::tellsARate()
{
    QFETCH(std::optional<double>, percent);
    QFETCH(QString, shown);
    QCOMPARE(aprText(percent, QLocale(QLocale::English, QLocale::UnitedStates)), shown);
}

void AmountTextTest::groupsCounts()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(countText(26'471'908, english), u"26,471,908"_s);
    QCOMPARE(countText(std::numeric_limits<std::uint64_t>::max(), english), u"18,446,744,073,709,551,615"_s);
}

CAPSTAN_TEST(AmountTextTest)

} // namespace capstan::amount_text_test

#include "amount_text_test.moc"
