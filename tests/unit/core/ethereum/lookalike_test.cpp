// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/lookalike.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <random>

namespace capstan::lookalike_test {

namespace {

Address with(std::initializer_list<std::pair<std::size_t, std::uint8_t>> changes)
{
    std::array<std::uint8_t, 20> bytes;
    bytes.fill(0x5a);
    for (const auto &[at, byte] : changes)
        bytes[at] = byte;
    return Address(bytes);
}

} // namespace

class LookalikeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAnotherAddressWithTheSameEnds_data();
    void isAnotherAddressWithTheSameEnds();
    void isNeverTheAddressItself();
    void everyAddressThatDiffersInTheMiddleIsOne();
    void theFirstKnownOneIsNamed();
    void aKnownAddressIsNoneOfAnother();
};

void LookalikeTest::isAnotherAddressWithTheSameEnds_data()
{
    QTest::addColumn<std::size_t>("changed");
    QTest::addColumn<bool>("alike");
    QTest::newRow("first digits") << std::size_t{0} << false;
    QTest::newRow("third and fourth digit") << std::size_t{1} << false;
    QTest::newRow("fifth and sixth digit") << std::size_t{2} << true;
    QTest::newRow("in the middle") << std::size_t{10} << true;
    QTest::newRow("before the last four digits") << std::size_t{17} << true;
    QTest::newRow("fourth digit from the end") << std::size_t{18} << false;
    QTest::newRow("last digits") << std::size_t{19} << false;
}

void LookalikeTest::isAnotherAddressWithTheSameEnds()
{
    QFETCH(std::size_t, changed);
    QFETCH(bool, alike);
    QCOMPARE(looksAlike(with({}), with({{changed, 0x5b}})), alike);
    QCOMPARE(looksAlike(with({{changed, 0x5b}}), with({})), alike);
}

void LookalikeTest::isNeverTheAddressItself()
{
    QVERIFY(!looksAlike(with({}), with({})));
}

void LookalikeTest::everyAddressThatDiffersInTheMiddleIsOne()
{
    std::mt19937 random(7);
    for (int i = 0; i < 1000; ++i) {
        const auto at = static_cast<std::size_t>(2 + random() % 16);
        const auto byte = static_cast<std::uint8_t>(random() % 256);
        QCOMPARE(looksAlike(with({}), with({{at, byte}})), byte != 0x5a);
    }
}

void LookalikeTest::theFirstKnownOneIsNamed()
{
    const std::vector<Address> known{with({{0, 1}}), with({{5, 1}}), with({{6, 1}})};
    QVERIFY(lookalikeOf(with({}), known) == with({{5, 1}}));
    QVERIFY(!lookalikeOf(with({{0, 2}}), known));
    QVERIFY(!lookalikeOf(with({}), {}));
}

void LookalikeTest::aKnownAddressIsNoneOfAnother()
{
    const std::vector<Address> known{with({{5, 1}}), with({})};
    QVERIFY(!lookalikeOf(with({}), known));
}

CAPSTAN_TEST(LookalikeTest)

} // namespace capstan::lookalike_test

#include "lookalike_test.moc"
