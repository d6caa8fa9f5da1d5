// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/uint256.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

namespace capstan::uint256_test {

using namespace test;

namespace {

const UInt256 largest = std::numeric_limits<UInt256>::max();
constexpr const char *largestDecimal =
    "115792089237316195423570985008687907853269984665640564039457584007913129639935";
constexpr std::uint64_t largest64 = std::numeric_limits<std::uint64_t>::max();

UInt256 randomValue(QRandomGenerator &random)
{
    Bytes bytes(static_cast<std::size_t>(random.bounded(33)));
    for (std::uint8_t &byte : bytes) {
        byte = static_cast<std::uint8_t>(random.bounded(256));
    }
    return uint256FromBigEndian(bytes).value();
}

} // namespace

class UInt256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsZero() { QCOMPARE(toDecimal(UInt256()), QStringLiteral("0")); }

    void addsUpToTheLargest()
    {
        QVERIFY(add(1, 2) == UInt256(3));
        QVERIFY(add(UInt256(largest - 1), 1) == largest);
        QVERIFY(add(largest, 0) == largest);
        QCOMPARE(errorOf(add(largest, 1)), ErrorCode::NumberOutOfRange);
        QCOMPARE(errorOf(add(largest, largest)), ErrorCode::NumberOutOfRange);
    }

    void subtractsDownToZero()
    {
        QVERIFY(subtract(3, 2) == UInt256(1));
        QVERIFY(subtract(largest, largest) == UInt256(0));
        QCOMPARE(errorOf(subtract(0, 1)), ErrorCode::NumberOutOfRange);
        QCOMPARE(errorOf(subtract(UInt256(largest - 1), largest)), ErrorCode::NumberOutOfRange);
    }

    void multipliesUpToTheLargest()
    {
        const UInt256 half = UInt256(1) << 128;
        QVERIFY(multiply(UInt256(half - 1), UInt256(half + 1)) == largest);
        QVERIFY(multiply(largest, 1) == largest);
        QVERIFY(multiply(largest, 0) == UInt256(0));
        QCOMPARE(errorOf(multiply(half, half)), ErrorCode::NumberOutOfRange);
        QCOMPARE(errorOf(multiply(largest, largest)), ErrorCode::NumberOutOfRange);
    }

    void multipliesAndDividesWithoutLosingTheMiddle()
    {
        QVERIFY(multiplyDivide(largest, largest, largest) == largest);
        QVERIFY(multiplyDivide(7, 3, 2) == UInt256(10)); // floor
        QVERIFY(multiplyDivide(largest, 0, 1) == UInt256(0));
        QCOMPARE(errorOf(multiplyDivide(1, 1, 0)), ErrorCode::NumberOutOfRange);
        QCOMPARE(errorOf(multiplyDivide(largest, 2, 1)), ErrorCode::NumberOutOfRange);
    }

    void subtractOrZeroStopsAtZero()
    {
        QVERIFY(subtractOrZero(5, 3) == UInt256(2));
        QVERIFY(subtractOrZero(3, 3) == UInt256(0));
        QVERIFY(subtractOrZero(3, 5) == UInt256(0));
        QVERIFY(subtractOrZero(0, largest) == UInt256(0));
    }

    void decimal_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"0", "1", "9", "10", "18446744073709551615", "18446744073709551616",
                                 "340282366920938463463374607431768211456", largestDecimal}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void decimal()
    {
        QFETCH(QString, text);
        QCOMPARE(toDecimal(uint256FromDecimal(text).value()), text);
    }

    void decimalRefuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        for (const char *text :
             {"", " ", "00", "01", "-1", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "a", "1,000", "١", "１"}) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << ErrorCode::InvalidNumber;
        }
        QTest::newRow("2^256")
            << QStringLiteral(
                   "115792089237316195423570985008687907853269984665640564039457584007913129639936")
            << ErrorCode::NumberOutOfRange;
        QTest::newRow("10^78") << u'1' + QString(78, u'0') << ErrorCode::NumberOutOfRange;
        QTest::newRow("endless") << QString(1'000'000, u'9') << ErrorCode::NumberOutOfRange;
    }

    void decimalRefuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(uint256FromDecimal(text)), code);
    }

    void quantity_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decimal");
        const auto row = [](const QString &text, const char *decimal) {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(decimal);
        };
        row(QStringLiteral("0x0"), "0");
        row(QStringLiteral("0x1"), "1");
        row(QStringLiteral("0xf"), "15");
        row(QStringLiteral("0x10"), "16");
        row(QStringLiteral("0x1f"), "31");
        row(QStringLiteral("0x400"), "1024");
        row(QStringLiteral("0xffffffffffffffff"), "18446744073709551615");
        row(QStringLiteral("0x10000000000000000"), "18446744073709551616");
        row(QStringLiteral("0x") + QString(64, u'f'), largestDecimal);
    }

    void quantity()
    {
        QFETCH(QString, text);
        QFETCH(QString, decimal);
        QCOMPARE(toDecimal(uint256FromQuantity(text).value()), decimal);
        QCOMPARE(toQuantity(uint256FromDecimal(decimal).value()), text);
    }

    void quantityRefuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        for (const char *text : {"", "0", "0x", "0X1", "x1", "1f", "0x00", "0x01", "0x1F", "0xg", "0x 1",
                                 "-0x1", "0x-1", " 0x1", "0x1 ", "0x1.0", "latest"}) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << ErrorCode::InvalidNumber;
        }
        QTest::newRow("2^256") << QStringLiteral("0x1") + QString(64, u'0') << ErrorCode::NumberOutOfRange;
        QTest::newRow("endless") << QStringLiteral("0x") + QString(1'000'000, u'f')
                                 << ErrorCode::NumberOutOfRange;
    }

    void quantityRefuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(uint256FromQuantity(text)), code);
        QCOMPARE(errorOf(uint64FromQuantity(text)), code);
    }

    void quantityOf64Bits()
    {
        QCOMPARE(uint64FromQuantity(u"0x0").value(), std::uint64_t{0});
        QCOMPARE(uint64FromQuantity(u"0xffffffffffffffff").value(), largest64);
        QCOMPARE(errorOf(uint64FromQuantity(u"0x10000000000000000")), ErrorCode::NumberOutOfRange);
    }

    void narrowsTo64Bits()
    {
        QCOMPARE(toUInt64(0).value(), std::uint64_t{0});
        QCOMPARE(toUInt64(UInt256(largest64)).value(), largest64);
        QCOMPARE(errorOf(toUInt64(UInt256(UInt256(largest64) + 1))), ErrorCode::NumberOutOfRange);
        QCOMPARE(errorOf(toUInt64(largest)), ErrorCode::NumberOutOfRange);
    }

    void bigEndian()
    {
        QVERIFY(uint256FromBigEndian({}) == UInt256(0));
        QVERIFY(uint256FromBigEndian(bytesOf("0102")) == UInt256(258));
        QVERIFY(uint256FromBigEndian(bytesOf("00000102")) == UInt256(258));
        QVERIFY(uint256FromBigEndian(Bytes(32, 0xff)) == largest);
        QCOMPARE(errorOf(uint256FromBigEndian(Bytes(33, 0))), ErrorCode::NumberOutOfRange);

        QCOMPARE(toHex(toBigEndian32(258)),
                 QStringLiteral("0x") + QString(60, u'0') + QStringLiteral("0102"));
        QCOMPARE(toHex(toBigEndian32(largest)), QStringLiteral("0x") + QString(64, u'f'));
        QCOMPARE(toBigEndianMinimal(0), Bytes{});
        QCOMPARE(toBigEndianMinimal(127), (Bytes{127}));
        QCOMPARE(toBigEndianMinimal(256), (Bytes{1, 0}));
        QCOMPARE(toBigEndianMinimal(largest), Bytes(32, 0xff));
    }

    void everyFormReadsBackWhatItWrote()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            const UInt256 value = randomValue(random);
            QVERIFY(uint256FromDecimal(toDecimal(value)) == value);
            QVERIFY(uint256FromQuantity(toQuantity(value)) == value);
            QVERIFY(uint256FromBigEndian(toBigEndian32(value)) == value);
            QVERIFY(uint256FromBigEndian(toBigEndianMinimal(value)) == value);
        }
    }

    void arithmeticHoldsItsLaws()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 2000; ++i) {
            const UInt256 a = randomValue(random);
            const UInt256 b = randomValue(random);
            if (const auto sum = add(a, b)) {
                QVERIFY(*sum >= a);
                QVERIFY(subtract(*sum, b) == a);
            } else {
                QVERIFY(a > subtract(largest, b).value());
            }
            if (const auto product = multiply(a, b); product && b != 0) {
                QVERIFY(multiplyDivide(*product, 1, b) == a);
            }
            if (b != 0) {
                QVERIFY(multiplyDivide(a, b, b) == a);
            }
            QCOMPARE(subtract(a, b).has_value(), a >= b);
        }
    }
};

CAPSTAN_TEST(UInt256Test)

} // namespace capstan::uint256_test

#include "uint256_test.moc"
