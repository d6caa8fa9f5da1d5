// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/multicall3.h"
#include "tests/unit/core/contracts/words.h"

#include <QTest>

using namespace capstan;
using namespace capstan::testing;

namespace {

const QString padding(56, u'0');

} // namespace

class Multicall3Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesTargetsFlagsAndData();
    void tellsHowLargeTheCalldataGrows();
    void decodesSuccessesAndFailures();
    void refusesAnotherNumberOfResults();
    void tellsTheBlocksNumber();
};

void Multicall3Test::encodesTargetsFlagsAndData()
{
    const Bytes data = multicall3::aggregate3(
        {{validator, bytesOf(QStringLiteral("0x76671808")), false}, {staker, {}, true}});
    const QString zero = QStringLiteral("0");
    const QString offset = QStringLiteral("60");
    const QString expected =
        QStringLiteral("0x82ad56cb") +
        words({QStringLiteral("20"), QStringLiteral("2"), QStringLiteral("40"), QStringLiteral("e0"),
               validatorHex, zero, offset, QStringLiteral("4"), QStringLiteral("76671808") + padding,
               stakerHex, QStringLiteral("1"), offset, zero});
    QCOMPARE(toHex(data), expected);
}

void Multicall3Test::tellsHowLargeTheCalldataGrows()
{
    const multicall3::Call empty{validator, {}, false};
    const multicall3::Call long_{staker, Bytes(68), false};
    const auto base = multicall3::aggregate3({}).size();
    QCOMPARE(multicall3::aggregate3({empty}).size(), base + multicall3::encodedSize(empty));
    QCOMPARE(multicall3::aggregate3({long_, empty}).size(),
             base + multicall3::encodedSize(long_) + multicall3::encodedSize(empty));
}

void Multicall3Test::decodesSuccessesAndFailures()
{
    const auto data =
        wordBytes({QStringLiteral("20"), QStringLiteral("2"), QStringLiteral("40"), QStringLiteral("c0"),
                   QStringLiteral("1"), QStringLiteral("40"), QStringLiteral("20"), QStringLiteral("2a"),
                   QStringLiteral("0"), QStringLiteral("40"), QStringLiteral("4"),
                   QStringLiteral("08c379a0") + padding});
    const auto results = multicall3::decodeAggregate3(data, 2);
    QVERIFY(results.has_value());
    QCOMPARE(results->at(0), (multicall3::CallResult{true, wordBytes({QStringLiteral("2a")})}));
    QCOMPARE(results->at(1), (multicall3::CallResult{false, bytesOf(QStringLiteral("0x08c379a0"))}));
}

void Multicall3Test::refusesAnotherNumberOfResults()
{
    const auto none = wordBytes({QStringLiteral("20"), QStringLiteral("0")});
    QVERIFY(multicall3::decodeAggregate3(none, 0).has_value());
    QCOMPARE(multicall3::decodeAggregate3(none, 1).error().code, ErrorCode::InvalidAbi);
    QCOMPARE(multicall3::decodeAggregate3({}, 0).error().code, ErrorCode::InvalidAbi);
}

void Multicall3Test::tellsTheBlocksNumber()
{
    QCOMPARE(toHex(multicall3::getBlockNumber()), QStringLiteral("0x42cbb15c"));
    QCOMPARE(multicall3::decodeBlockNumber(wordBytes({QStringLiteral("10")})), std::uint64_t{16});
    QCOMPARE(multicall3::decodeBlockNumber({}).error().code, ErrorCode::InvalidAbi);
}));
}

QTEST_APPLESS_MAIN(Multicall3Test)
#include "multicall3_test.moc"
