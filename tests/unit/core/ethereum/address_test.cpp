// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/address.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/vectors.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <unordered_set>

namespace capstan::address_test {

using namespace test;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksumsAgreeWithAnotherImplementation()
    {
        const QJsonArray cases = ownVectors(QStringLiteral("addresses.json")).array();
        for (const auto &value : cases) {
            const QString address = value[0].toString();
            const QString spoiled = value[1].toString();
            QCOMPARE(Address::fromHex(address).value().toChecksumHex(), address);
            QCOMPARE(Address::fromHex(address.toLower()).value().toChecksumHex(), address);
            QCOMPARE(errorOf(Address::fromHex(spoiled)), ErrorCode::AddressChecksum);
        }
        QVERIFY(cases.size() >= 2000);
    }

    void checksumsOfTheStandard()
    {
        QFile file(publicVectors(QStringLiteral("eips/erc-55.md")));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no public vectors on this machine");
        }
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression line(QStringLiteral("^(0x[0-9a-fA-F]{40})$"),
                                             QRegularExpression::MultilineOption);
        int count = 0;
        for (auto match = line.globalMatch(text); match.hasNext(); ++count) {
            const QString address = match.next().captured(1);
            QCOMPARE(Address::fromHex(address).value().toChecksumHex(), address);
        }
        QCOMPARE(count, 8);
    }

    void oneCaseIsAcceptedWithoutAChecksum_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("checksummed");
        const QString ankr = QStringLiteral("0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4");
        const QString upper = QStringLiteral("0x") + ankr.sliced(2).toUpper();
        QTest::newRow("lower") << ankr.toLower() << ankr;
        QTest::newRow("upper") << upper << ankr;
        QTest::newRow("checksummed") << ankr << ankr;
        const QString digits = QStringLiteral("0x") + QString(40, u'1');
        QTest::newRow("digits only") << digits << digits;
    }

    void oneCaseIsAcceptedWithoutAChecksum()
    {
        QFETCH(QString, text);
        QFETCH(QString, checksummed);
        QCOMPARE(Address::fromHex(text).value().toChecksumHex(), checksummed);
    }

    void everySingleCaseChangeIsNoticed()
    {
        const QString address = QStringLiteral("0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4");
        int letters = 0;
        for (qsizetype at = 2; at < address.size(); ++at) {
            if (!address[at].isLetter()) {
                continue;
            }
            QString spoiled = address;
            spoiled[at] = address[at].isUpper() ? address[at].toLower() : address[at].toUpper();
            QCOMPARE(errorOf(Address::fromHex(spoiled)), ErrorCode::AddressChecksum);
            ++letters;
        }
        QCOMPARE(letters, 15);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const QString digits(40, u'a');
        QTest::newRow("nothing") << QString();
        QTest::newRow("prefix alone") << QStringLiteral("0x");
        QTest::newRow("no prefix") << digits;
        QTest::newRow("upper prefix") << QStringLiteral("0X") + digits;
        QTest::newRow("39 digits") << QStringLiteral("0x") + digits.chopped(1);
        QTest::newRow("19 bytes") << QStringLiteral("0x") + digits.chopped(2);
        QTest::newRow("21 bytes") << QStringLiteral("0xaa") + digits;
        QTest::newRow("a word") << QStringLiteral("0x") + QString(64, u'a');
        QTest::newRow("other letter") << QStringLiteral("0xg") + digits.chopped(1);
        QTest::newRow("blank before") << QStringLiteral(" 0x") + digits;
        QTest::newRow("blank after") << QStringLiteral("0x") + digits + u' ';
        QTest::newRow("full-width digit") << QStringLiteral("0x") + digits.chopped(1) + QChar(0xff11);
        QTest::newRow("Cyrillic letter") << QStringLiteral("0x") + digits.chopped(1) + QChar(0x0430);
        QTest::newRow("a name") << QStringLiteral("vitalik.eth");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QCOMPARE(errorOf(Address::fromHex(text)), ErrorCode::InvalidAddress);
    }

    void shortFormKeepsTheChecksumsCase()
    {
        const Address address = Address::fromHex(u"0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4").value();
        QCOMPARE(address.toShortHex(), QStringLiteral("0x8290…EDD4"));
    }

    void zeroIsWhatAnAddressStartsAs()
    {
        QVERIFY(Address().isZero());
        QVERIFY(!Address::fromHex(QStringLiteral("0x") + QString(39, u'0') + u'1').value().isZero());
    }

    void ordersByItsBytesAndServesAsAKey()
    {
        const Address low = Address::fromHex(QStringLiteral("0x00") + QString(38, u'f')).value();
        const Address high = Address::fromHex(QStringLiteral("0x01") + QString(38, u'0')).value();
        QVERIFY(low < high);
        QCOMPARE((QSet<Address>{low, high, low}.size()), 2);
        QCOMPARE((std::unordered_set<Address>{low, high, low}.size()), std::size_t{2});
    }
};

CAPSTAN_TEST(AddressTest)

} // namespace capstan::address_test

#include "address_test.moc"
