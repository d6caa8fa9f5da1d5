// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/stake_bar_words.h"
#include "ui/models/stake_bars.h"

#include <QTest>

#include <algorithm>

namespace capstan::stake_bars_test {

using namespace test;

namespace {

using Kind = StakeBar::Kind;

constexpr int All = 1000;

std::vector<std::uint64_t> endsOf(const std::vector<StakeBar> &bars)
{
    std::vector<std::uint64_t> ends;
    std::ranges::transform(bars, std::back_inserter(ends), &StakeBar::end);
    return ends;
}

/// In epoch 10: stakes that end in 8, 10 and 12, and an unstake that can be claimed from 11 or 12 on.
StakingSnapshot sample()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].pending = ankr("30");
    snapshot.providers[0].claim = ClaimWindow{11, 12};
    return snapshot;
}

} // namespace

class StakeBarsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasNoneWithoutStakes();
    void hasOneForEachStakeAndWaitingUnstakeByTheirEnds();
    void lastsFromTheStakesEpochToItsUnlock();
    void lastsFromTheFirstPossibleUnstakeToTheLastPossibleClaim();
    void startsNoBarBeforeTheFirstEpoch();
    void keepsThoseThatEndNearestToNow_data();
    void keepsThoseThatEndNearestToNow();
    void labelsSayWhatAndWhen_data();
    void labelsSayWhatAndWhen();
    void nearEndsAreTimes();
    void withoutThePaceEpochsAreNamed();
    void detailsHoldEveryDigitAndTheWholeAddress();
};

void StakeBarsTest::hasNoneWithoutStakes()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers.clear();
    QVERIFY(stakeBars(snapshot, All).empty());
}

void StakeBarsTest::hasOneForEachStakeAndWaitingUnstakeByTheirEnds()
{
    const auto bars = stakeBars(sample(), All);
    QCOMPARE(endsOf(bars), (std::vector<std::uint64_t>{8, 10, 12, 12}));
    QCOMPARE(bars[0].kind, Kind::Unlocked);
    QCOMPARE(bars[1].kind, Kind::Unlocked);
    QCOMPARE(bars[2].kind, Kind::Locked);
    QCOMPARE(bars[3].kind, Kind::Waiting);
}

void StakeBarsTest::lastsFromTheStakesEpochToItsUnlock()
{
    const StakeBar expected{Kind::Locked, ankrProvider(), ankr("250"), 9, 12, 12};
    QCOMPARE(stakeBars(sampleSnapshot(), All).back(), expected);
}

void StakeBarsTest::lastsFromTheFirstPossibleUnstakeToTheLastPossibleClaim()
{
    const StakeBar expected{Kind::Waiting, ankrProvider(), ankr("30"), 9, 11, 12};
    QCOMPARE(stakeBars(sample(), All).back(), expected);
}

void StakeBarsTest::startsNoBarBeforeTheFirstEpoch()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].stakes.clear();
    snapshot.providers[0].claim = ClaimWindow{1, 1};
    QCOMPARE(stakeBars(snapshot, All).front().from, std::uint64_t(0));
}

void StakeBarsTest::keepsThoseThatEndNearestToNow_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<std::vector<std::uint64_t>>("ends");
    QTest::newRow("none") << 0 << std::vector<std::uint64_t>{};
    QTest::newRow("one") << 1 << std::vector<std::uint64_t>{10};
    QTest::newRow("all but the farthest") << 4 << std::vector<std::uint64_t>{8, 10, 12, 12};
    QTest::newRow("as many as there are") << 5 << std::vector<std::uint64_t>{8, 10, 12, 12, 20};
    QTest::newRow("more") << 6 << std::vector<std::uint64_t>{8, 10, 12, 12, 20};
}

void StakeBarsTest::keepsThoseThatEndNearestToNow()
{
    QFETCH(int, most);
    QFETCH(std::vector<std::uint64_t>, ends);
    StakingSnapshot snapshot = sample();
    Stake far;
    far.unlockEpoch = 20;
    snapshot.providers[0].stakes.push_back(far);
    QCOMPARE(endsOf(stakeBars(snapshot, most)), ends);
}

void StakeBarsTest::labelsSayWhatAndWhen_data()
{
    QTest::addColumn<int>("bar");
    QTest::addColumn<QString>("label");
    QTest::newRow("unlocked") << 0 << "1,000 ANKR · Ankr · unlocked";
    QTest::newRow("locked") << 2 << "250 ANKR · Ankr · unlocks 29 Nov";
    QTest::newRow("waiting") << 3 << "30 ANKR · Ankr · claimable 19 Nov – 29 Nov";
}

void StakeBarsTest::labelsSayWhatAndWhen()
{
    QFETCH(int, bar);
    QFETCH(QString, label);
    StakingSnapshot snapshot = sample();
    snapshot.clock.headTime = 1'700'013'600;         // Wed 15 Nov 2023, 02:00 UTC
    snapshot.clock.millisecondsPerBlock = 8'208'000; // block 1200 is 14.25 days away
    const auto bars = stakeBars(snapshot, All);
    QCOMPARE(stakeBarLabel(bars[static_cast<std::size_t>(bar)], shared(snapshot),
                           QLocale(QStringLiteral("en_GB"))),
             label);
}

void StakeBarsTest::nearEndsAreTimes()
{
    const auto bars = stakeBars(sample(), All);
    QCOMPARE(stakeBarLabel(bars[2], shared(sample()), QLocale(QStringLiteral("en_GB"))),
             QStringLiteral("250 ANKR · Ankr · unlocks 22:38"));
}

void StakeBarsTest::withoutThePaceEpochsAreNamed()
{
    StakingSnapshot snapshot = sample();
    snapshot.clock.millisecondsPerBlock = 0;
    const auto bars = stakeBars(snapshot, All);
    const QLocale locale(QStringLiteral("en_GB"));
    QCOMPARE(stakeBarLabel(bars[2], shared(snapshot), locale),
             QStringLiteral("250 ANKR · Ankr · unlocks in epoch 12"));
    QCOMPARE(stakeBarLabel(bars[3], shared(snapshot), locale),
             QStringLiteral("30 ANKR · Ankr · claimable in epoch 11–12"));
}

void StakeBarsTest::detailsHoldEveryDigitAndTheWholeAddress()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].name.clear();
    snapshot.providers[0].stakes[2].amount = ankr("250.123456789");
    const auto bars = stakeBars(snapshot, All);
    const QString details = stakeBarDetails(bars[2], shared(snapshot), QLocale(QStringLiteral("en_GB")));
    QVERIFY(details.contains(QStringLiteral("250.123456789 ANKR")));
    QVERIFY(details.contains(ankrProvider().toChecksumHex()));
    QVERIFY(details.contains(QStringLiteral("epoch 12 (block 1,200)")));
}

CAPSTAN_TEST(StakeBarsTest)

} // namespace capstan::stake_bars_test

#include "stake_bars_test.moc"
