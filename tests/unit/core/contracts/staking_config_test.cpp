// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/erc20.h"
#include "core/contracts/staking_config.h"
#include "core/contracts/validator_storage.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/contracts/words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::staking_config_test {

using namespace testing;

class StakingConfigTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesTheConfigurationsCalls();
    void holdsFiguresToTheirWidth_data();
    void holdsFiguresToTheirWidth();
    void readsATokensBalance();
    void readsTheListOfValidators();
};

void StakingConfigTest::encodesTheConfigurationsCalls()
{
    QCOMPARE(toHex(staking_config::getEpochBlockInterval()), u"0x346c90a8"_s);
    QCOMPARE(toHex(staking_config::getLockPeriod()), u"0xe43db193"_s);
    QCOMPARE(toHex(staking_config::getUndelegatePeriod()), u"0x5e7b72ad"_s);
    QCOMPARE(toHex(staking_config::getMinStakingAmount()), u"0xeea9a01b"_s);
}

void StakingConfigTest::holdsFiguresToTheirWidth_data()
{
    QTest::addColumn<Bytes>("data");
    QTest::addColumn<bool>("isUint32");
    QTest::addColumn<bool>("isUint64");
    QTest::addColumn<bool>("isUint256");
    QTest::newRow("12") << wordBytes({u"c"_s}) << true << true << true;
    QTest::newRow("2^32") << wordBytes({u"100000000"_s}) << false << true << true;
    QTest::newRow("2^64") << wordBytes({u"10000000000000000"_s}) << false << false << true;
    QTest::newRow("nothing") << Bytes{} << false << false << false;
}

void StakingConfigTest::holdsFiguresToTheirWidth()
{
    QFETCH(Bytes, data);
    QFETCH(bool, isUint32);
    QFETCH(bool, isUint64);
    QFETCH(bool, isUint256);
    QCOMPARE(staking_config::decodeEpochBlockInterval(data).has_value(), isUint32);
    QCOMPARE(staking_config::decodeUndelegatePeriod(data).has_value(), isUint32);
    QCOMPARE(staking_config::decodeLockPeriod(data).has_value(), isUint64);
    QCOMPARE(staking_config::decodeMinStakingAmount(data).has_value(), isUint256);
    if (isUint32) {
        QCOMPARE(*staking_config::decodeEpochBlockInterval(data), 12u);
        QCOMPARE(*staking_config::decodeLockPeriod(data), 12u);
    }
}

void StakingConfigTest::readsATokensBalance()
{
    QCOMPARE(toHex(erc20::balanceOf(staker)), u"0x70a08231"_s + words({stakerHex}));
    QCOMPARE(erc20::decodeBalance(wordBytes({QString(64, u'f')})), ~UInt256(0));
    QCOMPARE(erc20::decodeBalance({}).error().code, ErrorCode::InvalidAbi);
}

void StakingConfigTest::readsTheListOfValidators()
{
    QCOMPARE(toHex(validator_storage::getValidators()), u"0xb7ab4db5"_s);
    QCOMPARE(validator_storage::decodeValidators(wordBytes({u"20"_s, u"2"_s, stakerHex, validatorHex})),
             (std::vector<Address>{staker, validator}));
    QCOMPARE(validator_storage::decodeValidators(wordBytes({u"20"_s, u"0"_s})), std::vector<Address>{});
    QCOMPARE(validator_storage::decodeValidators({}).error().code, ErrorCode::InvalidAbi);
}

CAPSTAN_TEST(StakingConfigTest)

} // namespace capstan::staking_config_test

#include "staking_config_test.moc"
