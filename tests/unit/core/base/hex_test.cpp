// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QTest>

namespace capstan::hex_test {

using namespace test;

class HexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLowerCaseWithPrefix()
    {
        QCOMPARE(toHex({}), QStringLiteral("0x"));
        QCOMPARE(toHex(Bytes{0x00}), QStringLiteral("0x00"));
        QCOMPARE(toHex(Bytes{0x0f, 0xf0, 0xab}), QStringLiteral("0x0ff0ab"));
    }

    void readsEitherCase()
    {
        QCOMPARE(fromHex(u"0x").value(), Bytes{});
        QCOMPARE(fromHex(u"0x0ff0ab").value(), (Bytes{0x0f, 0xf0, 0xab}));
        QCOMPARE(fromHex(u"0x0FF0Ab").value(), (Bytes{0x0f, 0xf0, 0xab}));
    }

    void readsBackEveryByte()
    {
        Bytes all;
        for (int byte = 0; byte < 256; ++byte) {
            all.push_back(static_cast<std::uint8_t>(byte));
        }
        QCOMPARE(fromHex(toHex(all)).value(), all);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "0", "00", "0X00", "x00", "0x0", "0x000", "0xgg", "0x0g", "0xg0",
                                 " 0x00", "0x00 ", "0x 0", "0x-1", "0x0x", "０x00", "0x０0"}) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text);
        }
    }

    void refuses()
    {
        QFETCH(QString, text);
        QCOMPARE(errorOf(fromHex(text)), ErrorCode::InvalidHex);
    }

    void refusesMoreThanTheCap()
    {
        QVERIFY(fromHex(u"0x0102", 2));
        QCOMPARE(errorOf(fromHex(u"0x010203", 2)), ErrorCode::TooLarge);
        QVERIFY(fromHex(u"0x", 0));
    }
};

CAPSTAN_TEST(HexTest)

} // namespace capstan::hex_test

#include "hex_test.moc"
