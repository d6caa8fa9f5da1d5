// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/contracts/words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::ankr_staking_calls_test {

using namespace testing;

using ankr_staking::RevertMeaning;
using Meaning = DecodedArgument::Meaning;

namespace {

const UInt256 amount("3000123456780000000000");

/// Error(string) as Solidity encodes a reason: in whole words.
Bytes revertWith(const char *reason)
{
    const QByteArray text(reason);
    const auto digits = (text.size() + 31) / 32 * 64;
    return bytesOf(u"0x08c379a0"_s + words({u"20"_s, QString::number(text.size(), 16),
                                            QString::fromLatin1(text.toHex().leftJustified(digits, '0'))}));
}

} // namespace

class AnkrStakingCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryCallThatAWalletMaySign_data();
    void namesEveryCallThatAWalletMaySign();
    void namesTokenCalls();
    void leavesUnknownCallsUnknown_data();
    void leavesUnknownCallsUnknown();
    void knowsTheContractsReasons_data();
    void knowsTheContractsReasons();
};

void AnkrStakingCallsTest::namesEveryCallThatAWalletMaySign_data()
{
    using namespace ankr_staking;
    QTest::addColumn<Bytes>("data");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("hasAmount");
    const auto row = [](const char *signature, const Bytes &data, bool hasAmount = false) {
        QTest::newRow(signature) << data << QString::fromLatin1(signature) << hasAmount;
    };
    row("delegate(address,uint256)", delegate(validator, amount), true);
    row("undelegate(address,uint256)", undelegate(validator, amount), true);
    row("claimPendingUndelegates(address)", claimPendingUndelegates(validator));
    row("claimStakingRewards(address)", claimStakingRewards(validator));
    row("claimDelegatorFee(address)", claimDelegatorFee(validator));
    row("redelegateDelegatorFee(address)", redelegateDelegatorFee(validator));
    row("migrateDelegator(address)", migrateDelegator(validator));
    row("multicall(bytes[])", multicall({claimStakingRewards(validator)}));
}

void AnkrStakingCallsTest::namesEveryCallThatAWalletMaySign()
{
    QFETCH(Bytes, data);
    QFETCH(QString, signature);
    QFETCH(bool, hasAmount);
    const DecodedCall call = ankr_staking::decodeCall(data);
    QVERIFY(call.isKnown());
    QCOMPARE(call.signature, signature);
    QCOMPARE(call.functionName, signature.section(u'(', 0, 0));
    if (call.functionName == u"multicall"_s) {
        const abi::Value inner{ankr_staking::claimStakingRewards(validator)};
        QCOMPARE(call.arguments[0].value.list(), std::vector<abi::Value>{inner});
        return;
    }
    const bool isMigration = call.functionName == u"migrateDelegator"_s;
    QCOMPARE(call.arguments[0].value.address(), validator);
    QCOMPARE(call.arguments[0].meaning, isMigration ? Meaning::Account : Meaning::Provider);
    QCOMPARE(call.arguments.size(), hasAmount ? 2u : 1u);
    if (hasAmount) {
        QCOMPARE(call.arguments[1].value.uint(), amount);
        QCOMPARE(call.arguments[1].type, u"uint256"_s);
        QCOMPARE(call.arguments[1].meaning, Meaning::AnkrAmount);
    }
}

void AnkrStakingCallsTest::namesTokenCalls()
{
    const auto arguments = words({stakerHex, u"64"_s});
    const DecodedCall approve = ankr_staking::decodeCall(bytesOf(u"0x095ea7b3"_s + arguments));
    QCOMPARE(approve.signature, u"approve(address,uint256)"_s);
    QCOMPARE(approve.arguments[0].name, u"spender"_s);
    QCOMPARE(approve.arguments[0].value.address(), staker);
    QCOMPARE(approve.arguments[1].value.uint(), UInt256(100));

    const DecodedCall transfer = ankr_staking::decodeCall(bytesOf(u"0xa9059cbb"_s + arguments));
    QCOMPARE(transfer.signature, u"transfer(address,uint256)"_s);
    QCOMPARE(transfer.arguments[0].meaning, Meaning::Account);
}

void AnkrStakingCallsTest::leavesUnknownCallsUnknown_data()
{
    QTest::addColumn<Bytes>("data");
    QTest::newRow("nothing") << Bytes{};
    QTest::newRow("three bytes of a selector") << bytesOf(u"0x4d99dd"_s);
    QTest::newRow("another selector") << bytesOf(u"0xdeadbeef"_s + words({validatorHex}));
    QTest::newRow("an argument is missing") << bytesOf(u"0x4d99dd16"_s + words({validatorHex}));
    QTest::newRow("something follows") << bytesOf(u"0x23b9d662"_s + words({validatorHex}) + u"00"_s);
    QTest::newRow("dirty address") << bytesOf(u"0x23b9d662"_s + words({u"01"_s + validatorHex}));
}

void AnkrStakingCallsTest::leavesUnknownCallsUnknown()
{
    QFETCH(Bytes, data);
    const DecodedCall call = ankr_staking::decodeCall(data);
    QVERIFY(!call.isKnown());
    QVERIFY(call.arguments.empty());
}

void AnkrStakingCallsTest::knowsTheContractsReasons_data()
{
    QTest::addColumn<Bytes>("data");
    QTest::addColumn<RevertMeaning>("meaning");
    QTest::newRow("no remainder") << revertWith("no remainder") << RevertMeaning::NoRemainder;
    QTest::newRow("too low") << revertWith("too low") << RevertMeaning::TooLow;
    QTest::newRow("still locked") << revertWith("still locked") << RevertMeaning::StillLocked;
    QTest::newRow("insufficient balance")
        << revertWith("insufficient balance") << RevertMeaning::InsufficientBalance;
    QTest::newRow("less than min") << revertWith("less than min") << RevertMeaning::LessThanMinimum;
    QTest::newRow("not found") << revertWith("not found") << RevertMeaning::ValidatorNotFound;
    for (const char *words : {"ERC20: insufficient allowance", "ERC20: transfer amount exceeds allowance"})
        QTest::newRow(words) << revertWith(words) << RevertMeaning::AllowanceTooLow;
    QTest::newRow("the token's balance")
        << revertWith("ERC20: transfer amount exceeds balance") << RevertMeaning::TokenBalanceTooLow;
    QTest::newRow("words of another contract") << revertWith("still locked!") << RevertMeaning::Unknown;
    const auto panic = [](const QString &code) { return bytesOf(u"0x4e487b71"_s + words({code})); };
    QTest::newRow("arithmetic panic") << panic(u"11"_s) << RevertMeaning::RewardRounding;
    QTest::newRow("division panic") << panic(u"12"_s) << RevertMeaning::Unknown;
    QTest::newRow("no data") << Bytes{} << RevertMeaning::Unknown;
    QTest::newRow("a custom error") << bytesOf(u"0x12345678"_s) << RevertMeaning::Unknown;
}

void AnkrStakingCallsTest::knowsTheContractsReasons()
{
    QFETCH(Bytes, data);
    QFETCH(RevertMeaning, meaning);
    QCOMPARE(ankr_staking::meaningOf(data), meaning);
}

CAPSTAN_TEST(AnkrStakingCallsTest)

} // namespace capstan::ankr_staking_calls_test

#include "ankr_staking_calls_test.moc"
