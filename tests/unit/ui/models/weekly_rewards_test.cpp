// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/weekly_rewards.h"

#include <QTest>

#include <limits>

namespace capstan::weekly_rewards_test {

using namespace test;

namespace {

StakingSnapshot staked(const UInt256 &amount, std::optional<double> percent)
{
    StakingSnapshot snapshot;
    ProviderPosition provider;
    provider.staked = amount;
    provider.aprPercent = percent;
    snapshot.providers.push_back(provider);
    return snapshot;
}

} // namespace

class WeeklyRewardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheYearsRateOverTheWeeksOfAYear();
    void addsUpTheProviders();
    void isUnknownWithAnyUnknownRate_data();
    void isUnknownWithAnyUnknownRate();
    void ignoresTheRateOfProvidersWithoutAStake();
    void isUnknownRatherThanTooLarge();
};

void WeeklyRewardsTest::isTheYearsRateOverTheWeeksOfAYear()
{
    QCOMPARE(weeklyRewards(staked(ankr("52177.5"), 1)), std::optional(ankr("10")));
    QCOMPARE(weeklyRewards(staked(ankr("1000"), 0)), std::optional(UInt256(0)));
    QCOMPARE(weeklyRewards(StakingSnapshot()), std::optional(UInt256(0)));
}

void WeeklyRewardsTest::addsUpTheProviders()
{
    StakingSnapshot snapshot = staked(ankr("52177.5"), 1);
    snapshot.providers.push_back(staked(ankr("52177.5"), 4.5).providers[0]);
    QCOMPARE(weeklyRewards(snapshot), std::optional(ankr("55")));
}

void WeeklyRewardsTest::isUnknownWithAnyUnknownRate_data()
{
    QTest::addColumn<std::optional<double>>("percent");
    QTest::newRow("none") << std::optional<double>();
    QTest::newRow("negative") << std::optional(-0.1);
    QTest::newRow("not a number") << std::optional(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("infinite") << std::optional(std::numeric_limits<double>::infinity());
    QTest::newRow("beyond any rate") << std::optional(1e300);
}

void WeeklyRewardsTest::isUnknownWithAnyUnknownRate()
{
    QFETCH(std::optional<double>, percent);
    StakingSnapshot snapshot = staked(ankr("1000"), 4.5);
    snapshot.providers.push_back(staked(ankr("1"), percent).providers[0]);
    QCOMPARE(weeklyRewards(snapshot), std::optional<UInt256>());
}

void WeeklyRewardsTest::ignoresTheRateOfProvidersWithoutAStake()
{
    StakingSnapshot snapshot = staked(ankr("52177.5"), 1);
    snapshot.providers.push_back(staked(0, std::nullopt).providers[0]);
    QCOMPARE(weeklyRewards(snapshot), std::optional(ankr("10")));
}

void WeeklyRewardsTest::isUnknownRatherThanTooLarge()
{
    const UInt256 most = (std::numeric_limits<UInt256>::max)();
    QCOMPARE(weeklyRewards(staked(most, 1e6)), std::optional<UInt256>());
    StakingSnapshot two = staked(most, 5000);
    two.providers.push_back(two.providers[0]);
    QVERIFY(weeklyRewards(staked(most, 5000)));
    QCOMPARE(weeklyRewards(two), std::optional<UInt256>());
}

CAPSTAN_TEST(WeeklyRewardsTest)

} // namespace capstan::weekly_rewards_test

#include "weekly_rewards_test.moc"
