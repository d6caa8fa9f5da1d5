// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/epoch_earnings.h"
#include "core/staking/staking_service.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshot_reads.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::epoch_earnings_test {

using namespace testing;

namespace {

using Earnings = std::vector<EpochEarnings>;

std::vector<std::uint64_t> epochsOf(const Earnings &earnings)
{
    std::vector<std::uint64_t> epochs;
    for (const EpochEarnings &each : earnings)
        epochs.push_back(each.epoch);
    return epochs;
}

} // namespace

class EpochEarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThePartOfTheProvidersRewards();
    void beginsWithTheEpochOfTheRecord();
    void isRoundedDownForEachStake();
    void isNothingWhereNothingWasDelegated();
    void refusesFiguresThatNoTokenHas();
    void asksForFullEpochsSinceTheOldestStake();
    void asksForNoMoreThanTheLast();
    void asksForNoneWithoutAStake();
    void readsAllOfThemInOneRequest_data();
    void readsAllOfThemInOneRequest();
    void answersFromTheEventLoopWithoutAStake();
    void failsWithTheChain();
    void canBeAbandoned();

private:
    Result<Earnings> read(SnapshotReads &reads);

    int m_requests = 0; ///< of the last read of earnings
};

void EpochEarningsTest::isThePartOfTheProvidersRewards()
{
    const std::vector<Stake> stakes{stakeOf(clockAt(1130), 4, ankr(1000)),
                                    stakeOf(clockAt(1130), 9, ankr(500))};
    QCOMPARE(earnedIn(10, {ankr(15'000), ankr(30)}, stakes).value(), ankr(3));
}

void EpochEarningsTest::beginsWithTheEpochOfTheRecord()
{
    const std::vector<Stake> stakes{stakeOf(clockAt(1130), 9, ankr(500))};
    QCOMPARE(earnedIn(8, {ankr(1000), ankr(10)}, stakes).value(), ankr(0));
    QCOMPARE(earnedIn(9, {ankr(1000), ankr(10)}, stakes).value(), ankr(5));
}

void EpochEarningsTest::isRoundedDownForEachStake()
{
    const std::vector<Stake> stakes{stakeOf(clockAt(1130), 4, 1), stakeOf(clockAt(1130), 5, 1)};
    QCOMPARE(earnedIn(9, {3, 5}, stakes).value(), UInt256(2)); // 2 · ⌊5/3⌋, not ⌊10/3⌋
}

void EpochEarningsTest::isNothingWhereNothingWasDelegated()
{
    const std::vector<Stake> stakes{stakeOf(clockAt(1130), 4, ankr(1000))};
    QCOMPARE(earnedIn(9, {0, ankr(5)}, stakes).value(), UInt256(0));
    QCOMPARE(earnedIn(9, {ankr(5), 0}, stakes).value(), UInt256(0));
}

void EpochEarningsTest::refusesFiguresThatNoTokenHas()
{
    const UInt256 most = std::numeric_limits<UInt256>::max();
    const std::vector<Stake> stakes{stakeOf(clockAt(1130), 4, most), stakeOf(clockAt(1130), 4, most)};
    QCOMPARE(earnedIn(9, {1, 1}, stakes).error().code, ErrorCode::NumberOutOfRange);
    QCOMPARE(earnedIn(9, {1, most}, stakes).error().code, ErrorCode::NumberOutOfRange);
}

void EpochEarningsTest::asksForFullEpochsSinceTheOldestStake()
{
    const std::vector<std::uint64_t> epochs = earningEpochs(usualSnapshot(), 100);
    QCOMPARE(epochs.size(), 18U);
    QCOMPARE(epochs.front(), 4U);
    QCOMPARE(epochs.back(), 21U); // 22 is not over
}

void EpochEarningsTest::asksForNoMoreThanTheLast()
{
    QCOMPARE(earningEpochs(usualSnapshot(), 3), (std::vector<std::uint64_t>{19, 20, 21}));
    StakingSnapshot early = usualSnapshot();
    early.clock.headBlock = 0;
    QVERIFY(earningEpochs(early, 3).empty());
}

void EpochEarningsTest::asksForNoneWithoutAStake()
{
    StakingSnapshot snapshot = usualSnapshot();
    for (ProviderPosition &position : snapshot.providers)
        position.stakes.clear();
    QVERIFY(earningEpochs(snapshot, 100).empty());
    // One that was made in this epoch earns from the next on.
    snapshot.providers[0].stakes = {stakeOf(snapshot.clock, 23, ankr(1))};
    QVERIFY(earningEpochs(snapshot, 100).empty());
}

Result<Earnings> EpochEarningsTest::read(SnapshotReads &reads)
{
    const auto snapshot = reads.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const int before = reads.chain.requests;
    std::optional<Result<Earnings>> outcome;
    auto *job = new EarningsJob(
        &reads.pool, *snapshot,
        reads.chain.hasMulticall3 ? std::optional(reads.chain.profile().multicall3) : std::nullopt, this);
    connect(job, &EarningsJob::finished, this,
            [&outcome](const Result<Earnings> &earnings) { outcome = earnings; });
    if (outcome)
        return failure(ErrorCode::InconsistentReply, u"from inside the constructor"_s);
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
        return failure(ErrorCode::Timeout);
    m_requests = reads.chain.requests - before;
    return *outcome;
}

void EpochEarningsTest::readsAllOfThemInOneRequest_data()
{
    QTest::addColumn<bool>("multicall3");
    QTest::newRow("by Multicall3") << true;
    QTest::newRow("by a batch") << false;
}

void EpochEarningsTest::readsAllOfThemInOneRequest()
{
    QFETCH(bool, multicall3);
    SnapshotReads reads;
    reads.chain.hasMulticall3 = multicall3;
    reads.chain.position(provider).queue = {{5, ankr(4000), ankr(4000), UInt256()},
                                            {20, ankr(400), ankr(400), UInt256()}};
    reads.chain.position(otherProvider).queue = {{7, ankr(40'000), ankr(40'000), UInt256()}};
    const auto earnings = read(reads);
    QVERIFY(earnings);
    QCOMPARE(m_requests, 1);
    QCOMPARE(epochsOf(*earnings).front(), 5U);
    QCOMPARE(epochsOf(*earnings).back(), 21U);
    // The provider got 600 · e in epoch e, of 400,000 that were delegated with it.
    QCOMPARE(earnings->front().amount, ankr(30));
    const UInt256 other = reads.chain.position(otherProvider).epochRewards;
    QCOMPARE((*earnings)[2].amount, UInt256(ankr(42) + other * 7 / 10));
    QCOMPARE(earnings->back().amount, UInt256(ankr(126) + ankr(600) * 21 / 1000 + other * 21 / 10));
}

void EpochEarningsTest::answersFromTheEventLoopWithoutAStake()
{
    SnapshotReads reads;
    reads.chain.positions.clear();
    const auto earnings = read(reads);
    QVERIFY(earnings);
    QVERIFY(earnings->empty());
}

void EpochEarningsTest::failsWithTheChain()
{
    SnapshotReads reads;
    const auto snapshot = reads.read();
    QVERIFY(snapshot);
    reads.transport.setScript([](const QUrl &, const QByteArray &) -> Result<QByteArray> {
        return failure(ErrorCode::Unreachable);
    });
    std::optional<Result<Earnings>> outcome;
    auto *job = new EarningsJob(&reads.pool, *snapshot, {}, this);
    connect(job, &EarningsJob::finished, this,
            [&outcome](const Result<Earnings> &earnings) { outcome = earnings; });
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(!*outcome);
}

void EpochEarningsTest::canBeAbandoned()
{
    SnapshotReads reads;
    const auto snapshot = reads.read();
    QVERIFY(snapshot);
    delete new EarningsJob(&reads.pool, *snapshot, {}, this);
    QTest::qWait(20);
}

CAPSTAN_TEST(EpochEarningsTest)

} // namespace capstan::epoch_earnings_test

#include "epoch_earnings_test.moc"
