// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/hash32.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QSet>
#include <QTest>

namespace capstan::hash32_test {

using namespace test;

class Hash32Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEitherCaseAndWritesLower()
    {
        const QString lower = QStringLiteral("0x") + QStringLiteral("0a1b2c3d").repeated(8);
        const QString upper = QStringLiteral("0x") + QStringLiteral("0A1B2C3D").repeated(8);
        QCOMPARE(Hash32::fromHex(lower).value().toHex(), lower);
        QCOMPARE(Hash32::fromHex(upper).value().toHex(), lower);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        const QString digits(64, u'a');
        QTest::newRow("nothing") << QString() << ErrorCode::InvalidHex;
        QTest::newRow("no prefix") << digits << ErrorCode::InvalidHex;
        QTest::newRow("odd") << QStringLiteral("0x") + digits.chopped(1) << ErrorCode::InvalidHex;
        QTest::newRow("other letter") << QStringLiteral("0xg") + digits.chopped(1) << ErrorCode::InvalidHex;
        QTest::newRow("no digits") << QStringLiteral("0x") << ErrorCode::InvalidLength;
        QTest::newRow("31 bytes") << QStringLiteral("0x") + digits.chopped(2) << ErrorCode::InvalidLength;
        QTest::newRow("33 bytes") << QStringLiteral("0xaa") + digits << ErrorCode::InvalidLength;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(Hash32::fromHex(text)), code);
    }

    void zeroIsWhatAHashStartsAs()
    {
        QVERIFY(Hash32().isZero());
        QVERIFY(!Hash32::fromHex(QStringLiteral("0x") + QString(63, u'0') + u'1').value().isZero());
    }

    void ordersByItsBytesAndServesAsAKey()
    {
        const Hash32 low = Hash32::fromHex(QStringLiteral("0x00") + QString(62, u'f')).value();
        const Hash32 high = Hash32::fromHex(QStringLiteral("0x01") + QString(62, u'0')).value();
        QVERIFY(low < high);
        QCOMPARE((QSet<Hash32>{low, high, low}.size()), 2);
    }
};

CAPSTAN_TEST(Hash32Test)

} // namespace capstan::hash32_test

#include "hash32_test.moc"
