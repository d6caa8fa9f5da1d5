// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/epoch_clock.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

namespace capstan::epoch_clock_test {

namespace {

/// Epochs of 50 blocks, locks of 12 epochs, unstakes of 1; the head is block 1,130 in epoch 22.
EpochClock usualClock()
{
    EpochClock clock;
    clock.epochBlockInterval = 50;
    clock.lockPeriodEpochs = 12;
    clock.undelegatePeriodEpochs = 1;
    clock.headBlock = 1130;
    clock.headTime = 1'700'000'000;
    clock.measuredSeconds = 12096LL * 1130;
    clock.measuredBlocks = 1130;
    return clock;
}

EpochClock clockAt(std::uint64_t block)
{
    EpochClock clock = usualClock();
    clock.headBlock = block;
    return clock;
}

constexpr qint64 LastSecond = 253'402'300'799; // 9999-12-31T23:59:59Z

} // namespace

class EpochClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsBlocksIntoEpochs_data();
    void turnsBlocksIntoEpochs();
    void unlocksAtTheFirstBlockOfAnEpoch_data();
    void unlocksAtTheFirstBlockOfAnEpoch();
    void claimsAfterTheUndelegatePeriod_data();
    void claimsAfterTheUndelegatePeriod();
    void foretellsTimes_data();
    void foretellsTimes();
    void saysTimesToAPersonAsARange_data();
    void saysTimesToAPersonAsARange();
    void knowsWhenItKnowsNoPace();
    void neverOverflows_data();
    void neverOverflows();
};

void EpochClockTest::turnsBlocksIntoEpochs_data()
{
    QTest::addColumn<quint64>("block");
    QTest::addColumn<quint64>("epoch");
    QTest::addColumn<quint64>("endBlock");
    QTest::addColumn<bool>("isBoundary");
    QTest::newRow("genesis") << quint64{0} << quint64{0} << quint64{50} << false;
    QTest::newRow("50k - 2") << quint64{1148} << quint64{22} << quint64{1150} << false;
    QTest::newRow("50k - 1: the next block is of the next epoch")
        << quint64{1149} << quint64{22} << quint64{1150} << true;
    QTest::newRow("50k") << quint64{1150} << quint64{23} << quint64{1200} << false;
    QTest::newRow("50k + 1") << quint64{1151} << quint64{23} << quint64{1200} << false;
}

void EpochClockTest::turnsBlocksIntoEpochs()
{
    QFETCH(quint64, block);
    const EpochClock clock = clockAt(block);
    QTEST(quint64{clock.currentEpoch()}, "epoch");
    QTEST(quint64{clock.epochEndBlock()}, "endBlock");
    QTEST(clock.isBoundaryBlock(), "isBoundary");
    QCOMPARE(clock.epochOf(clock.firstBlockOf(clock.currentEpoch())), clock.currentEpoch());
}

void EpochClockTest::unlocksAtTheFirstBlockOfAnEpoch_data()
{
    QTest::addColumn<quint64>("stakedInBlock");
    QTest::addColumn<quint64>("unlockBlock");
    // A stake of epoch c has the record epoch c + 1, and unlocks with epoch c + 1 + 12.
    QTest::newRow("last block of epoch 9") << quint64{499} << quint64{22 * 50};
    QTest::newRow("first block of epoch 10") << quint64{500} << quint64{23 * 50};
    QTest::newRow("last block of epoch 10") << quint64{549} << quint64{23 * 50};
    QTest::newRow("first block of epoch 11") << quint64{550} << quint64{24 * 50};
}

void EpochClockTest::unlocksAtTheFirstBlockOfAnEpoch()
{
    QFETCH(quint64, stakedInBlock);
    const EpochClock clock = usualClock();
    const auto record = clock.epochOf(stakedInBlock) + 1;
    QTEST(quint64{clock.firstBlockOf(clock.unlockEpochOf(record))}, "unlockBlock");
}

void EpochClockTest::claimsAfterTheUndelegatePeriod_data()
{
    QTest::addColumn<quint64>("unstakedInBlock");
    QTest::addColumn<quint64>("claimBlock");
    QTest::newRow("last block of epoch 21") << quint64{1099} << quint64{23 * 50};
    QTest::newRow("first block of epoch 22") << quint64{1100} << quint64{24 * 50};
    QTest::newRow("last block of epoch 22") << quint64{1149} << quint64{24 * 50};
    QTest::newRow("first block of epoch 23") << quint64{1150} << quint64{25 * 50};
}

void EpochClockTest::claimsAfterTheUndelegatePeriod()
{
    QFETCH(quint64, unstakedInBlock);
    const EpochClock clock = usualClock();
    QTEST(quint64{clock.firstBlockOf(clock.claimEpochOf(clock.epochOf(unstakedInBlock)))}, "claimBlock");
}

void EpochClockTest::foretellsTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<quint64>("blocks");
    QTest::addColumn<int>("distance");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char *name, qint64 seconds, quint64 blocks, int distance, qint64 offset) {
        QTest::newRow(name) << seconds << blocks << distance << offset;
    };
    row("the head", 86'412, 7200, 0, 0);
    row("one block", 86'412, 7200, 1, 12); // 12.0017 s
    row("600 blocks: the fraction adds up to a second", 86'412, 7200, 600, 7201);
    row("599 blocks: not yet", 86'412, 7200, 599, 7188);
    row("one block before, rounded down, too", 86'412, 7200, -1, -13);
    row("600 blocks before", 86'412, 7200, -600, -7201);
    row("a whole ratio", 12'096, 1, 20, 241'920);
    row("a chain that stood still", 0, 100, 50, 0);
}

void EpochClockTest::foretellsTimes()
{
    QFETCH(qint64, seconds);
    QFETCH(quint64, blocks);
    QFETCH(int, distance);
    QFETCH(qint64, offset);
    EpochClock clock = usualClock();
    clock.measuredSeconds = seconds;
    clock.measuredBlocks = blocks;
    const auto block = static_cast<quint64>(static_cast<qint64>(clock.headBlock) + distance);
    QCOMPARE(clock.timeOf(block), clock.headTime + offset);
}

void EpochClockTest::saysTimesToAPersonAsARange_data()
{
    QTest::addColumn<int>("distance");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after");
    QTest::newRow("the past is known") << -20 << qint64{0} << qint64{0};
    QTest::newRow("so is the head") << 0 << qint64{0} << qint64{0};
    QTest::newRow("the next block: one block more or less, but not before the head")
        << 1 << qint64{12096} << qint64{12096};
    QTest::newRow("199 blocks: still one block") << 199 << qint64{12096} << qint64{12096};
    QTest::newRow("200 blocks: 0.5 % is one block") << 200 << qint64{12096} << qint64{12096};
    QTest::newRow("400 blocks: 0.5 %") << 400 << qint64{2 * 12096} << qint64{2 * 12096};
    QTest::newRow("401 blocks: rounded up") << 401 << qint64{24253} << qint64{24253};
}

void EpochClockTest::saysTimesToAPersonAsARange()
{
    QFETCH(int, distance);
    QFETCH(qint64, before);
    QFETCH(qint64, after);
    const EpochClock clock = usualClock();
    const auto block = static_cast<quint64>(static_cast<qint64>(clock.headBlock) + distance);
    const qint64 time = clock.timeOf(block);
    QCOMPARE(clock.timeRangeOf(block), (TimeRange{time - before, time + after}));
}

void EpochClockTest::knowsWhenItKnowsNoPace()
{
    EpochClock clock = usualClock();
    clock.measuredBlocks = 0;
    QVERIFY(!clock.knowsPace());
    QCOMPARE(clock.timeOf(2000), clock.headTime);
    QCOMPARE(clock.timeRangeOf(2000), (TimeRange{clock.headTime, clock.headTime}));

    clock.millisecondsPerBlock = 12'050;
    QVERIFY(clock.knowsPace());
    QCOMPARE(clock.timeOf(clock.headBlock + 100), clock.headTime + 1205);
}

void EpochClockTest::neverOverflows_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<quint64>("block");
    QTest::addColumn<qint64>("time");
    const auto most = std::numeric_limits<quint64>::max();
    QTest::newRow("the farthest block") << qint64{12} << most << LastSecond;
    QTest::newRow("the slowest chain") << std::numeric_limits<qint64>::max() << most << LastSecond;
    QTest::newRow("a past before 1970") << std::numeric_limits<qint64>::max() << quint64{0} << qint64{0};
}

void EpochClockTest::neverOverflows()
{
    QFETCH(qint64, seconds);
    QFETCH(quint64, block);
    QFETCH(qint64, time);
    EpochClock clock = usualClock();
    clock.measuredSeconds = seconds;
    clock.measuredBlocks = 1;
    QCOMPARE(clock.timeOf(block), time);
    const TimeRange range = clock.timeRangeOf(block);
    QVERIFY(range.earliest <= time && time <= range.latest);
    QVERIFY(range.latest <= LastSecond);
}

CAPSTAN_TEST(EpochClockTest)

} // namespace capstan::epoch_clock_test

#include "epoch_clock_test.moc"
