// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/next_events.h"

#include <QTest>

#include <algorithm>
#include <limits>

namespace capstan::next_events_test {

using namespace test;

namespace {

using Kind = NextEvent::Kind;

constexpr qint64 HeadTime = 1'700'000'000;
constexpr qint64 Epoch = 1'000; // seconds: 100 blocks of 10 s

Address otherProvider()
{
    return addressOf("0x45Ed3a334e020b89ECb47453238275713d14a342");
}

/// sampleSnapshot() with its totals: epoch 10, 250 ANKR locked until epoch 12.
StakingSnapshot sample()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.totals.staked = ankr("1750");
    return snapshot;
}

ProviderPosition &addProvider(StakingSnapshot &snapshot)
{
    ProviderPosition provider;
    provider.address = otherProvider();
    snapshot.providers.push_back(provider);
    return snapshot.providers.back();
}

Stake lockedStake(std::uint64_t unlockEpoch, const UInt256 &amount)
{
    Stake stake;
    stake.amount = amount;
    stake.locking = LockStatus::Locked;
    stake.unlockEpoch = unlockEpoch;
    stake.unlockBlock = unlockEpoch * 100;
    return stake;
}

std::vector<Kind> kindsOf(const std::vector<NextEvent> &events)
{
    std::vector<Kind> kinds;
    std::ranges::transform(events, std::back_inserter(kinds), &NextEvent::kind);
    return kinds;
}

NextEvent only(const std::vector<NextEvent> &events, Kind kind)
{
    const auto found = std::ranges::find(events, kind, &NextEvent::kind);
    return found == events.end() ? NextEvent() : *found;
}

} // namespace

class NextEventsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasNothingForAnAccountWithoutStakes();
    void endsTheEpochWhileAnythingIsStakedOrWaits_data();
    void endsTheEpochWhileAnythingIsStakedOrWaits();
    void leavesUnlockedStakesOut();
    void addsUpStakesOfOneProviderThatUnlockTogether();
    void keepsStakesApartThatDontUnlockTogether();
    void keepsAmountsApartThatHaveNoSum();
    void ordersByTimeAndThenByKind();
    void ordersClaimsOfNowAsTheProvidersAre();
    void spansTheEpochsOfAClaimThatIsNotExact();
    void boundsAClaimOfWhichNothingIsKnown();
    void givesEveryTimeAsARangeAroundTheBlock();
    void neverForetellsThePast();
    void namesNoTimeWithoutThePaceOfBlocks();
};

void NextEventsTest::hasNothingForAnAccountWithoutStakes()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers.clear();
    QVERIFY(nextEvents(snapshot, HeadTime).empty());
}

void NextEventsTest::endsTheEpochWhileAnythingIsStakedOrWaits_data()
{
    QTest::addColumn<QString>("staked");
    QTest::addColumn<QString>("pending");
    QTest::addColumn<bool>("ends");
    QTest::newRow("nothing") << "0"
                             << "0" << false;
    QTest::newRow("a stake") << "1"
                             << "0" << true;
    QTest::newRow("an unstake") << "0"
                                << "1" << true;
}

void NextEventsTest::endsTheEpochWhileAnythingIsStakedOrWaits()
{
    QFETCH(QString, staked);
    QFETCH(QString, pending);
    QFETCH(bool, ends);
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers.clear();
    snapshot.totals.staked = parsePlainAmount(staked).value();
    snapshot.totals.pending = parsePlainAmount(pending).value();
    const auto events = nextEvents(snapshot, HeadTime);
    QCOMPARE(events.size(), std::size_t(ends ? 1 : 0));
    if (ends) {
        QCOMPARE(events.front().kind, Kind::EpochEnd);
        QCOMPARE(events.front().epoch, std::uint64_t(11));
        QCOMPARE(events.front().amount, UInt256(0));
    }
}

void NextEventsTest::leavesUnlockedStakesOut()
{
    const auto events = nextEvents(sample(), HeadTime);
    QCOMPARE(kindsOf(events), (std::vector{Kind::EpochEnd, Kind::Unlock}));
    QCOMPARE(events.back().amount, ankr("250"));
    QCOMPARE(events.back().provider, ankrProvider());
    QCOMPARE(events.back().epoch, std::uint64_t(12));
    QCOMPARE(events.back().latestEpoch, std::uint64_t(12));
}

void NextEventsTest::addsUpStakesOfOneProviderThatUnlockTogether()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].stakes.push_back(lockedStake(12, ankr("0.5")));
    addProvider(snapshot).stakes.push_back(lockedStake(12, ankr("7")));
    const auto events = nextEvents(snapshot, HeadTime);
    QCOMPARE(kindsOf(events), (std::vector{Kind::EpochEnd, Kind::Unlock, Kind::Unlock}));
    QCOMPARE(events[1].amount, ankr("250.5"));
    QCOMPARE(events[2].amount, ankr("7"));
    QCOMPARE(events[2].provider, otherProvider());
}

void NextEventsTest::keepsStakesApartThatDontUnlockTogether()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].stakes.push_back(lockedStake(13, ankr("1")));
    const auto events = nextEvents(snapshot, HeadTime);
    QCOMPARE(kindsOf(events), (std::vector{Kind::EpochEnd, Kind::Unlock, Kind::Unlock}));
    QCOMPARE(events[1].amount, ankr("250"));
    QCOMPARE(events[2].amount, ankr("1"));
}

void NextEventsTest::keepsAmountsApartThatHaveNoSum()
{
    const UInt256 most = (std::numeric_limits<UInt256>::max)();
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].stakes.push_back(lockedStake(12, most));
    const auto events = nextEvents(snapshot, HeadTime);
    QCOMPARE(kindsOf(events), (std::vector{Kind::EpochEnd, Kind::Unlock, Kind::Unlock}));
    QCOMPARE(events[1].amount, ankr("250"));
    QCOMPARE(events[2].amount, most);
}

void NextEventsTest::ordersByTimeAndThenByKind()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].stakes.push_back(lockedStake(11, ankr("1")));
    snapshot.providers[0].pending = ankr("3");
    snapshot.providers[0].claim = ClaimWindow{11, 11};
    addProvider(snapshot).claimable = ankr("4");
    const auto events = nextEvents(snapshot, HeadTime);
    QCOMPARE(kindsOf(events),
             (std::vector{Kind::Claimable, Kind::EpochEnd, Kind::Claim, Kind::Unlock, Kind::Unlock}));
    QVERIFY(std::ranges::is_sorted(events, {}, &NextEvent::epoch));
}

void NextEventsTest::ordersClaimsOfNowAsTheProvidersAre()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].claimable = ankr("1");
    addProvider(snapshot).claimable = ankr("900");
    const auto events = nextEvents(snapshot, HeadTime);
    QCOMPARE(events[0].provider, ankrProvider());
    QCOMPARE(events[1].provider, otherProvider());
    QCOMPARE(events[1].amount, ankr("900"));
    QVERIFY(!events[0].time && !events[1].time);
}

void NextEventsTest::spansTheEpochsOfAClaimThatIsNotExact()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].pending = ankr("3");
    snapshot.providers[0].claim = ClaimWindow{11, 12};
    const NextEvent claim = only(nextEvents(snapshot, HeadTime), Kind::Claim);
    QCOMPARE(claim.epoch, std::uint64_t(11));
    QCOMPARE(claim.latestEpoch, std::uint64_t(12));
    QCOMPARE(claim.time->earliest, snapshot.clock.timeRangeOf(1100).earliest);
    QCOMPARE(claim.time->latest, snapshot.clock.timeRangeOf(1200).latest);
}

void NextEventsTest::boundsAClaimOfWhichNothingIsKnown()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].pending = ankr("3");
    const NextEvent claim = only(nextEvents(snapshot, HeadTime), Kind::Claim);
    QCOMPARE(claim.amount, ankr("3"));
    QCOMPARE(claim.epoch, std::uint64_t(11));
    QCOMPARE(claim.latestEpoch, std::uint64_t(12));
}

void NextEventsTest::givesEveryTimeAsARangeAroundTheBlock()
{
    const NextEvent unlock = only(nextEvents(sample(), HeadTime), Kind::Unlock);
    const qint64 exact = HeadTime + Epoch / 2 + Epoch; // block 1200, seen from 1050
    QVERIFY(unlock.time->earliest < exact);
    QVERIFY(unlock.time->latest > exact);
    QVERIFY(unlock.time->latest - unlock.time->earliest < Epoch / 10);
}

void NextEventsTest::neverForetellsThePast()
{
    const qint64 afterTheUnlock = HeadTime + 3 * Epoch; // the network is silent since the head
    for (const NextEvent &event : nextEvents(sample(), afterTheUnlock))
        QCOMPARE(event.time, (std::optional(TimeRange{afterTheUnlock, afterTheUnlock})));
}

void NextEventsTest::namesNoTimeWithoutThePaceOfBlocks()
{
    StakingSnapshot snapshot = sample();
    snapshot.clock.millisecondsPerBlock = 0;
    const auto events = nextEvents(snapshot, HeadTime);
    QCOMPARE(kindsOf(events), (std::vector{Kind::EpochEnd, Kind::Unlock}));
    for (const NextEvent &event : events)
        QVERIFY(!event.time);
}

CAPSTAN_TEST(NextEventsTest)

} // namespace capstan::next_events_test

#include "next_events_test.moc"
