// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/contracts/words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::ankr_staking_test {

using namespace testing;

namespace {

const UInt256 amount("1250500000000000000000");
const QString amountHex = u"43ca2c749129fa0000"_s;

QString largest(int bits)
{
    return QString(bits / 4, u'f');
}

} // namespace

class AnkrStakingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesEveryCall_data();
    void encodesEveryCall();
    void encodesAMulticall();
    void decodesNumbersStrictly_data();
    void decodesNumbersStrictly();
    void decodesABool();
    void decodesAddresses();
    void decodesAValidator();
    void refusesAnUnknownValidatorStatus();
    void decodesADelegation();
    void decodesWhatARestakeTakes();
    void decodesTheQueueIntoWei();
    void refusesAMalformedQueue_data();
    void refusesAMalformedQueue();
    void decodesWhatAMulticallReturned();
};

void AnkrStakingTest::encodesEveryCall_data()
{
    using namespace ankr_staking;
    QTest::addColumn<Bytes>("encoded");
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QStringList>("arguments");

    const QStringList both{validatorHex, stakerHex};
    const auto row = [](const char *name, const Bytes &encoded, const QString &selector,
                        const QStringList &arguments = {}) {
        QTest::newRow(name) << encoded << selector << arguments;
    };
    row("currentEpoch", currentEpoch(), u"76671808"_s);
    row("nextEpoch", nextEpoch(), u"aea0e78b"_s);
    row("getStakingConfig", getStakingConfig(), u"e6bf2427"_s);
    row("getErc20Token", getErc20Token(), u"feb1824b"_s);
    row("getValidatorStorage", getValidatorStorage(), u"99657e83"_s);
    row("getValidators", getValidators(), u"b7ab4db5"_s);
    row("getValidatorStatus", getValidatorStatus(validator), u"a310624f"_s, {validatorHex});
    row("getValidatorStatusAtEpoch", getValidatorStatusAtEpoch(validator, 22), u"48124d26"_s,
        {validatorHex, u"16"_s});
    row("getValidatorDelegation", getValidatorDelegation(validator, staker), u"d951e186"_s, both);
    row("getDelegateQueue", getDelegateQueue(validator, staker), u"42b1f113"_s, both);
    row("calcUnlockedDelegatedAmount", calcUnlockedDelegatedAmount(validator, staker), u"d9c5c734"_s, both);
    row("getDelegatorFee", getDelegatorFee(validator, staker), u"52b7bea2"_s, both);
    row("getPendingDelegatorFee", getPendingDelegatorFee(validator, staker), u"c2fd58fc"_s, both);
    row("getStakingRewards", getStakingRewards(validator, staker), u"62b15fdc"_s, both);
    row("calcAvailableForRedelegateAmount", calcAvailableForRedelegateAmount(validator, staker),
        u"5ef9e8c6"_s, both);
    row("calcAvailableForDelegateAmount", calcAvailableForDelegateAmount(amount), u"0f0ad1f5"_s, {amountHex});
    row("isMigratedDelegator", isMigratedDelegator(staker), u"26d396b2"_s, {stakerHex});
    row("delegate", delegate(validator, amount), u"026e402b"_s, {validatorHex, amountHex});
    row("undelegate", undelegate(validator, amount), u"4d99dd16"_s, {validatorHex, amountHex});
    row("claimPendingUndelegates", claimPendingUndelegates(validator), u"23b9d662"_s, {validatorHex});
    row("claimStakingRewards", claimStakingRewards(validator), u"96bb1fef"_s, {validatorHex});
    row("claimDelegatorFee", claimDelegatorFee(validator), u"426594b1"_s, {validatorHex});
    row("redelegateDelegatorFee", redelegateDelegatorFee(validator), u"8ecb3fc9"_s, {validatorHex});
    row("migrateDelegator", migrateDelegator(staker), u"41f69da0"_s, {stakerHex});
}

void AnkrStakingTest::encodesEveryCall()
{
    QFETCH(Bytes, encoded);
    QFETCH(QString, selector);
    QFETCH(QStringList, arguments);
    QCOMPARE(toHex(encoded), u"0x"_s + selector + words(arguments));
}

void AnkrStakingTest::encodesAMulticall()
{
    using namespace ankr_staking;
    const QString expected =
        u"0xac9650d8"_s + words({u"20"_s, u"2"_s, u"40"_s, u"80"_s, u"4"_s, u"76671808"_s + QString(56, u'0'),
                                 u"4"_s, u"aea0e78b"_s + QString(56, u'0')});
    QCOMPARE(toHex(multicall({currentEpoch(), nextEpoch()})), expected);
}

void AnkrStakingTest::decodesNumbersStrictly_data()
{
    QTest::addColumn<Bytes>("data");
    QTest::addColumn<bool>("isUint");
    QTest::addColumn<bool>("isUint64");
    QTest::newRow("zero") << wordBytes({u"0"_s}) << true << true;
    QTest::newRow("2^64 - 1") << wordBytes({largest(64)}) << true << true;
    QTest::newRow("2^64") << wordBytes({u"10000000000000000"_s}) << true << false;
    QTest::newRow("2^256 - 1") << wordBytes({largest(256)}) << true << false;
    QTest::newRow("nothing: an account without code answers so") << Bytes{} << false << false;
    QTest::newRow("half a word") << Bytes(16) << false << false;
    QTest::newRow("two words") << Bytes(64) << false << false;
}

void AnkrStakingTest::decodesNumbersStrictly()
{
    QFETCH(Bytes, data);
    QFETCH(bool, isUint);
    QFETCH(bool, isUint64);
    QCOMPARE(ankr_staking::decodeUint(data).has_value(), isUint);
    QCOMPARE(ankr_staking::decodeUint64(data).has_value(), isUint64);
    if (isUint64) {
        QCOMPARE(UInt256(*ankr_staking::decodeUint64(data)), *ankr_staking::decodeUint(data));
    }
}

void AnkrStakingTest::decodesABool()
{
    QCOMPARE(ankr_staking::decodeBool(wordBytes({u"0"_s})), false);
    QCOMPARE(ankr_staking::decodeBool(wordBytes({u"1"_s})), true);
    QCOMPARE(ankr_staking::decodeBool(wordBytes({u"2"_s})).error().code, ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesAddresses()
{
    QCOMPARE(ankr_staking::decodeAddress(wordBytes({validatorHex})), validator);
    QCOMPARE(ankr_staking::decodeAddress(wordBytes({u"1"_s + validatorHex})).error().code,
             ErrorCode::InvalidAbi);

    const auto list = wordBytes({u"20"_s, u"2"_s, validatorHex, stakerHex});
    QCOMPARE(ankr_staking::decodeAddresses(list), (std::vector<Address>{validator, staker}));
    const auto longer = wordBytes({u"20"_s, u"3"_s, validatorHex, stakerHex});
    QCOMPARE(ankr_staking::decodeAddresses(longer).error().code, ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesAValidator()
{
    const auto info = ankr_staking::decodeValidatorStatus(wordBytes(
        {validatorHex, u"2"_s, u"ab54a98ceb1f0ad2"_s, u"1"_s, u"11"_s, u"4"_s, u"5"_s, u"12c"_s, u"3e7"_s}));
    QVERIFY(info.has_value());
    QCOMPARE(info->owner, validator);
    QCOMPARE(info->status, ankr_staking::ValidatorStatus::Pending);
    QCOMPARE(info->totalDelegated, UInt256("12345678901234567890"));
    QCOMPARE(info->changedAt, 17u);
    QCOMPARE(info->commissionRate, 300);
    QCOMPARE(info->totalRewards, UInt256(999));
}

void AnkrStakingTest::refusesAnUnknownValidatorStatus()
{
    QStringList fields(9, u"0"_s);
    for (int status = 0; status <= 3; ++status) {
        fields[1] = QString::number(status);
        QVERIFY(ankr_staking::decodeValidatorStatus(wordBytes(fields)).has_value());
    }
    fields[1] = u"4"_s;
    QCOMPARE(ankr_staking::decodeValidatorStatus(wordBytes(fields)).error().code, ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesWhatARestakeTakes()
{
    const auto restake = ankr_staking::decodeRedelegateAmount(wordBytes({amountHex, u"7"_s}));
    QVERIFY(restake);
    QCOMPARE(restake->toStake, amount);
    QCOMPARE(restake->dust, UInt256(7));
    QCOMPARE(ankr_staking::decodeRedelegateAmount(wordBytes({amountHex})).error().code,
             ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesADelegation()
{
    QCOMPARE(ankr_staking::decodeValidatorDelegation(wordBytes({amountHex, u"7"_s})), amount);
    QCOMPARE(ankr_staking::decodeValidatorDelegation(wordBytes({amountHex})).error().code,
             ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesTheQueueIntoWei()
{
    const auto queue =
        ankr_staking::decodeDelegateQueue(wordBytes({u"20"_s, u"2"_s, u"5"_s, u"746a528800"_s, u"7"_s, u"9"_s,
                                                     u"8"_s, largest(112), largest(256), largest(96)}));
    QVERIFY(queue.has_value());
    QCOMPARE(queue->size(), 2u);
    const auto &[oldest, newest] = std::tie((*queue)[0], (*queue)[1]);
    QCOMPARE(oldest.epoch, 5u);
    QCOMPARE(oldest.amount, UInt256("5000000000000000000000"));
    QCOMPARE(oldest.shares, UInt256(7));
    QCOMPARE(oldest.claimed, UInt256(9));
    QCOMPARE(newest.amount, UInt256("51922968585348276285304963292200950000000000"));
    QCOMPARE(newest.shares, UInt256("0x" + largest(256).toStdString()));
    QCOMPARE(newest.claimed, UInt256("0x" + largest(96).toStdString()));
}

void AnkrStakingTest::refusesAMalformedQueue_data()
{
    const QString zero = u"0"_s;
    const QString one = u"1"_s;
    QTest::addColumn<Bytes>("data");
    QTest::newRow("nothing") << Bytes{};
    QTest::newRow("a record is missing") << wordBytes({u"20"_s, one});
    QTest::newRow("an epoch above 64 bits")
        << wordBytes({u"20"_s, one, u"10000000000000000"_s, zero, zero, zero});
    QTest::newRow("an amount above 112 bits")
        << wordBytes({u"20"_s, one, zero, one + QString(28, u'0'), zero, zero});
    QTest::newRow("2^255 records") << wordBytes({u"20"_s, u"8"_s + QString(63, u'0')});
}

void AnkrStakingTest::refusesAMalformedQueue()
{
    QFETCH(Bytes, data);
    QVERIFY(!ankr_staking::decodeDelegateQueue(data).has_value());
}

void AnkrStakingTest::decodesWhatAMulticallReturned()
{
    const auto data =
        wordBytes({u"20"_s, u"2"_s, u"40"_s, u"80"_s, u"1"_s, u"01"_s + QString(62, u'0'), u"0"_s});
    QCOMPARE(ankr_staking::decodeMulticall(data, 2), (std::vector<Bytes>{{0x01}, {}}));
    QCOMPARE(ankr_staking::decodeMulticall(data, 3).error().code, ErrorCode::InvalidAbi);
}

CAPSTAN_TEST(AnkrStakingTest)

} // namespace capstan::ankr_staking_test

#include "ankr_staking_test.moc"
