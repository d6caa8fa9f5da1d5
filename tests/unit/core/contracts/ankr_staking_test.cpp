// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "tests/unit/core/contracts/words.h"

#include <QTest>

using namespace capstan;
using namespace capstan::testing;

namespace {

const UInt256 amount("1250500000000000000000");
const QString amountHex = QStringLiteral("43ca2c749129fa0000");

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
    row("currentEpoch", currentEpoch(), QStringLiteral("76671808"));
    row("nextEpoch", nextEpoch(), QStringLiteral("aea0e78b"));
    row("getStakingConfig", getStakingConfig(), QStringLiteral("e6bf2427"));
    row("getErc20Token", getErc20Token(), QStringLiteral("feb1824b"));
    row("getValidatorStorage", getValidatorStorage(), QStringLiteral("99657e83"));
    row("getValidators", getValidators(), QStringLiteral("b7ab4db5"));
    row("getValidatorStatus", getValidatorStatus(validator), QStringLiteral("a310624f"), {validatorHex});
    row("getValidatorStatusAtEpoch", getValidatorStatusAtEpoch(validator, 22), QStringLiteral("48124d26"),
        {validatorHex, QStringLiteral("16")});
    row("getValidatorDelegation", getValidatorDelegation(validator, staker), QStringLiteral("d951e186"),
        both);
    row("getDelegateQueue", getDelegateQueue(validator, staker), QStringLiteral("42b1f113"), both);
    row("calcUnlockedDelegatedAmount", calcUnlockedDelegatedAmount(validator, staker),
        QStringLiteral("d9c5c734"), both);
    row("getDelegatorFee", getDelegatorFee(validator, staker), QStringLiteral("52b7bea2"), both);
    row("getPendingDelegatorFee", getPendingDelegatorFee(validator, staker), QStringLiteral("c2fd58fc"),
        both);
    row("getStakingRewards", getStakingRewards(validator, staker), QStringLiteral("62b15fdc"), both);
    row("calcAvailableForRedelegateAmount", calcAvailableForRedelegateAmount(validator, staker),
        QStringLiteral("5ef9e8c6"), both);
    row("calcAvailableForDelegateAmount", calcAvailableForDelegateAmount(amount), QStringLiteral("0f0ad1f5"),
        {amountHex});
    row("isMigratedDelegator", isMigratedDelegator(staker), QStringLiteral("26d396b2"), {stakerHex});
    row("delegate", delegate(validator, amount), QStringLiteral("026e402b"), {validatorHex, amountHex});
    row("undelegate", undelegate(validator, amount), QStringLiteral("4d99dd16"), {validatorHex, amountHex});
    row("claimPendingUndelegates", claimPendingUndelegates(validator), QStringLiteral("23b9d662"),
        {validatorHex});
    row("claimStakingRewards", claimStakingRewards(validator), QStringLiteral("96bb1fef"), {validatorHex});
    row("claimDelegatorFee", claimDelegatorFee(validator), QStringLiteral("426594b1"), {validatorHex});
    row("redelegateDelegatorFee", redelegateDelegatorFee(validator), QStringLiteral("8ecb3fc9"),
        {validatorHex});
    row("migrateDelegator", migrateDelegator(staker), QStringLiteral("41f69da0"), {stakerHex});
}

void AnkrStakingTest::encodesEveryCall()
{
    QFETCH(Bytes, encoded);
    QFETCH(QString, selector);
    QFETCH(QStringList, arguments);
    QCOMPARE(toHex(encoded), QStringLiteral("0x") + selector + words(arguments));
}

void AnkrStakingTest::encodesAMulticall()
{
    using namespace ankr_staking;
    const QString expected =
        QStringLiteral("0xac9650d8") +
        words({QStringLiteral("20"), QStringLiteral("2"), QStringLiteral("40"), QStringLiteral("80"),
               QStringLiteral("4"), QStringLiteral("76671808") + QString(56, u'0'), QStringLiteral("4"),
               QStringLiteral("aea0e78b") + QString(56, u'0')});
    QCOMPARE(toHex(multicall({currentEpoch(), nextEpoch()})), expected);
}

void AnkrStakingTest::decodesNumbersStrictly_data()
{
    QTest::addColumn<Bytes>("data");
    QTest::addColumn<bool>("isUint");
    QTest::addColumn<bool>("isUint64");
    QTest::newRow("zero") << wordBytes({QStringLiteral("0")}) << true << true;
    QTest::newRow("2^64 - 1") << wordBytes({largest(64)}) << true << true;
    QTest::newRow("2^64") << wordBytes({QStringLiteral("10000000000000000")}) << true << false;
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
    QCOMPARE(ankr_staking::decodeBool(wordBytes({QStringLiteral("0")})), false);
    QCOMPARE(ankr_staking::decodeBool(wordBytes({QStringLiteral("1")})), true);
    QCOMPARE(ankr_staking::decodeBool(wordBytes({QStringLiteral("2")})).error().code, ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesAddresses()
{
    QCOMPARE(ankr_staking::decodeAddress(wordBytes({validatorHex})), validator);
    QCOMPARE(ankr_staking::decodeAddress(wordBytes({QStringLiteral("1") + validatorHex})).error().code,
             ErrorCode::InvalidAbi);

    const auto list = wordBytes({QStringLiteral("20"), QStringLiteral("2"), validatorHex, stakerHex});
    QCOMPARE(ankr_staking::decodeAddresses(list), (std::vector<Address>{validator, staker}));
    const auto longer = wordBytes({QStringLiteral("20"), QStringLiteral("3"), validatorHex, stakerHex});
    QCOMPARE(ankr_staking::decodeAddresses(longer).error().code, ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesAValidator()
{
    const auto info = ankr_staking::decodeValidatorStatus(
        wordBytes({validatorHex, QStringLiteral("2"), QStringLiteral("ab54a98ceb1f0ad2"), QStringLiteral("1"),
                   QStringLiteral("11"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("12c"),
                   QStringLiteral("3e7")}));
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
    QStringList fields(9, QStringLiteral("0"));
    for (int status = 0; status <= 3; ++status) {
        fields[1] = QString::number(status);
        QVERIFY(ankr_staking::decodeValidatorStatus(wordBytes(fields)).has_value());
    }
    fields[1] = QStringLiteral("4");
    QCOMPARE(ankr_staking::decodeValidatorStatus(wordBytes(fields)).error().code, ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesADelegation()
{
    QCOMPARE(ankr_staking::decodeValidatorDelegation(wordBytes({amountHex, QStringLiteral("7")})), amount);
    QCOMPARE(ankr_staking::decodeValidatorDelegation(wordBytes({amountHex})).error().code,
             ErrorCode::InvalidAbi);
}

void AnkrStakingTest::decodesTheQueueIntoWei()
{
    const auto queue = ankr_staking::decodeDelegateQueue(
        wordBytes({QStringLiteral("20"), QStringLiteral("2"), QStringLiteral("5"),
                   QStringLiteral("746a528800"), QStringLiteral("7"), QStringLiteral("9"),
                   QStringLiteral("8"), largest(112), largest(256), largest(96)}));
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
    const QString zero = QStringLiteral("0");
    const QString one = QStringLiteral("1");
    QTest::addColumn<Bytes>("data");
    QTest::newRow("nothing") << Bytes{};
    QTest::newRow("a record is missing") << wordBytes({QStringLiteral("20"), one});
    QTest::newRow("an epoch above 64 bits")
        << wordBytes({QStringLiteral("20"), one, QStringLiteral("10000000000000000"), zero, zero, zero});
    QTest::newRow("an amount above 112 bits")
        << wordBytes({QStringLiteral("20"), one, zero, one + QString(28, u'0'), zero, zero});
    QTest::newRow("2^255 records") << wordBytes(
        {QStringLiteral("20"), QStringLiteral("8") + QString(63, u'0')});
}

void AnkrStakingTest::refusesAMalformedQueue()
{
    QFETCH(Bytes, data);
    QVERIFY(!ankr_staking::decodeDelegateQueue(data).has_value());
}

void AnkrStakingTest::decodesWhatAMulticallReturned()
{
    const auto data =
        wordBytes({QStringLiteral("20"), QStringLiteral("2"), QStringLiteral("40"), QStringLiteral("80"),
                   QStringLiteral("1"), QStringLiteral("01") + QString(62, u'0'), QStringLiteral("0")});
    QCOMPARE(ankr_staking::decodeMulticall(data, 2), (std::vector<Bytes>{{0x01}, {}}));
    QCOMPARE(ankr_staking::decodeMulticall(data, 3).error().code, ErrorCode::InvalidAbi);
}

QTEST_APPLESS_MAIN(AnkrStakingTest)
#include "ankr_staking_test.moc"
