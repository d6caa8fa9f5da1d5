// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/text/fee_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::fee_text_test {

class FeeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gweiIsWrittenAndReadBack_data();
    void gweiIsWrittenAndReadBack();
    void whatIsNoGweiIsRefused_data();
    void whatIsNoGweiIsRefused();
};

void FeeTextTest::gweiIsWrittenAndReadBack_data()
{
    QTest::addColumn<quint64>("wei");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << quint64(3'000'000'000) << u"en"_s << u"3"_s << u"3 gwei"_s;
    QTest::newRow("one wei") << quint64(1) << u"en"_s << u"0.000000001"_s << u"0.000000001 gwei"_s;
    QTest::newRow("nothing") << quint64(0) << u"en"_s << u"0"_s << u"0 gwei"_s;
    QTest::newRow("all decimals") << quint64(1'234'123'456'789) << u"en"_s << u"1234.123456789"_s
                                  << u"1,234.123456789 gwei"_s;
    QTest::newRow("with a comma") << quint64(12'500'000'000) << u"de"_s << u"12,5"_s << u"12,5 gwei"_s;
}

void FeeTextTest::gweiIsWrittenAndReadBack()
{
    QFETCH(quint64, wei);
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    const QLocale words(locale);
    QCOMPARE(typedGwei(UInt256(wei), words), typed);
    QCOMPARE(gweiText(UInt256(wei), words), shown);
    QVERIFY(parseGwei(typed, words) == UInt256(wei));
}

void FeeTextTest::whatIsNoGweiIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << u""_s << ErrorCode::InvalidNumber;
    QTest::newRow("finer than a wei") << u"0.0000000001"_s << ErrorCode::AmountTooPrecise;
    QTest::newRow("grouped") << u"1,250"_s << ErrorCode::AmountAmbiguous;
    QTest::newRow("negative") << u"-1"_s << ErrorCode::InvalidNumber;
    QTest::newRow("hexadecimal") << u"0x10"_s << ErrorCode::InvalidNumber;
    QTest::newRow("an exponent") << u"1e9"_s << ErrorCode::InvalidNumber;
    QTest::newRow("too much") << QString(80, u'9') << ErrorCode::NumberOutOfRange;
}

void FeeTextTest::whatIsNoGweiIsRefused()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const QLocale english(u"en"_s);
    const auto read = parseGwei(text, english);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!describeGweiProblem(read.error(), text, english).isEmpty());
}

CAPSTAN_TEST(FeeTextTest)

} // namespace capstan::fee_text_test

#include "fee_text_test.moc"
