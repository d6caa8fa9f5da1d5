// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/multicall3.h"
#include "core/crypto/keccak.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/contracts/words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::multicall3_test {

using namespace testing;

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
    void tellsWhatAnAccountHas();
    void knowsItsCode();
};

void Multicall3Test::encodesTargetsFlagsAndData()
{
    const Bytes data =
        multicall3::aggregate3({{validator, bytesOf(u"0x76671808"_s), false}, {staker, {}, true}});
    const QString zero = u"0"_s;
    const QString offset = u"60"_s;
    const QString expected =
        u"0x82ad56cb"_s + words({u"20"_s, u"2"_s, u"40"_s, u"e0"_s, validatorHex, zero, offset, u"4"_s,
                                 u"76671808"_s + padding, stakerHex, u"1"_s, offset, zero});
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
    const auto data = wordBytes({u"20"_s, u"2"_s, u"40"_s, u"c0"_s, u"1"_s, u"40"_s, u"20"_s, u"2a"_s, u"0"_s,
                                 u"40"_s, u"4"_s, u"08c379a0"_s + padding});
    const auto results = multicall3::decodeAggregate3(data, 2);
    QVERIFY(results.has_value());
    QCOMPARE(results->at(0), (multicall3::CallResult{true, wordBytes({u"2a"_s})}));
    QCOMPARE(results->at(1), (multicall3::CallResult{false, bytesOf(u"0x08c379a0"_s)}));
}

void Multicall3Test::refusesAnotherNumberOfResults()
{
    const auto none = wordBytes({u"20"_s, u"0"_s});
    QVERIFY(multicall3::decodeAggregate3(none, 0).has_value());
    QCOMPARE(multicall3::decodeAggregate3(none, 1).error().code, ErrorCode::InvalidAbi);
    QCOMPARE(multicall3::decodeAggregate3({}, 0).error().code, ErrorCode::InvalidAbi);
}

void Multicall3Test::tellsTheBlocksNumber()
{
    QCOMPARE(toHex(multicall3::getBlockNumber()), u"0x42cbb15c"_s);
    QCOMPARE(multicall3::decodeBlockNumber(wordBytes({u"10"_s})), std::uint64_t{16});
    QCOMPARE(multicall3::decodeBlockNumber({}).error().code, ErrorCode::InvalidAbi);
}

void Multicall3Test::tellsWhatAnAccountHas()
{
    const auto account = Address::fromHex(u"0x00000000000000000000000000000000000000a1").value();
    QCOMPARE(toHex(multicall3::getEthBalance(account)),
             u"0x4d2301cc00000000000000000000000000000000000000000000000000000000000000a1"_s);
    QCOMPARE(multicall3::decodeEthBalance(wordBytes({u"3e8"_s})), UInt256(1000));
    QCOMPARE(multicall3::decodeEthBalance({}).error().code, ErrorCode::InvalidAbi);
}

void Multicall3Test::knowsItsCode()
{
    const Bytes &code = multicall3::runtimeCode();
    QCOMPARE(code.size(), std::size_t(0x15b9));
    QCOMPARE(Hash32(keccak256(code)).toHex(),
             u"0x5a29a1eb2f59e45e4249b938c8192cac0d2bd32398e1afa03f302a867db692ea"_s);
}

CAPSTAN_TEST(Multicall3Test)

} // namespace capstan::multicall3_test

#include "multicall3_test.moc"
