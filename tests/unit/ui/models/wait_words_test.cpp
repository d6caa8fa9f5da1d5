// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/wait_words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::wait_words_test {

using namespace test;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedKingdom);

StakingSnapshot without(StakingSnapshot snapshot, bool stakes)
{
    if (!stakes)
        snapshot.providers.clear();
    return snapshot;
}

WaitWords words(const StakingSnapshot &snapshot)
{
    return waitWords(shared(snapshot), snapshot.clock.headTime, English);
}

} // namespace

/// sampleSnapshot(): epoch 10 of 100 blocks of 10 s, at block 1050; locked for 3 epochs, claimable 1 after
/// the next.
class WaitWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nameTheChainsFigures();
    void tellTheOwnNextUnlock();
    void tellWhenAStakeMadeNowWouldUnlock();
    void tellWhatCanBeClaimed();
    void tellTheOwnPendingClaim();
    void tellWhenAnUnstakeMadeNowCouldBeClaimed();
    void nameBothEpochsAtTheBoundary();
    void doWithoutThePaceOfBlocks();
};

void WaitWordsTest::nameTheChainsFigures()
{
    const WaitWords shown = words(sampleSnapshot());
    QCOMPARE(shown.epochs, u"An epoch is 100 blocks, about 16 min at the present pace."_s);
    QCOMPARE(shown.epochEnds, u"Epoch 10 ends in 8 min (Tue 14 Nov, 22:21–22:22)."_s);
    QVERIFY2(shown.lock.contains(u"locked for 3 epochs"_s), qPrintable(shown.lock));
    QVERIFY2(shown.lock.contains(u"about 50 min to 1 h 6 min"_s), qPrintable(shown.lock));
    QVERIFY2(shown.wait.contains(u"for 1 epoch more"_s), qPrintable(shown.wait));
    QVERIFY2(shown.wait.contains(u"about 16 min to 33 min"_s), qPrintable(shown.wait));

    StakingSnapshot other = sampleSnapshot();
    other.clock.lockPeriodEpochs = 12;
    other.clock.undelegatePeriodEpochs = 5;
    QVERIFY(words(other).lock.contains(u"12 epochs"_s));
    QVERIFY(words(other).wait.contains(u"for 5 epochs more"_s));
}

void WaitWordsTest::tellTheOwnNextUnlock()
{
    // 250 of epoch 9, open with epoch 12, block 1200.
    QCOMPARE(words(sampleSnapshot()).ownLock,
             u"Your next: 250 ANKR with Ankr unlock Tue 14 Nov, 22:38–22:39 (epoch 12)."_s);
    StakingSnapshot labelled = sampleSnapshot();
    labelled.providers[0].name = u"Mine"_s;
    QVERIFY(words(labelled).ownLock.contains(u"with Mine unlock"_s));
}

void WaitWordsTest::tellWhenAStakeMadeNowWouldUnlock()
{
    // Recorded for epoch 11, and locked for 3 from then on.
    QVERIFY2(
        words(without(sampleSnapshot(), false)).ownLock.startsWith(u"A stake made now would unlock "_s) &&
            words(without(sampleSnapshot(), false)).ownLock.endsWith(u"(epoch 14)."_s),
        qPrintable(words(without(sampleSnapshot(), false)).ownLock));
}

void WaitWordsTest::tellWhatCanBeClaimed()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].claimable = ankr("12.5");
    snapshot.providers[0].pending = ankr("3");
    QCOMPARE(words(snapshot).ownWait, u"Yours: 12.5 ANKR from Ankr can be claimed now."_s);
}

void WaitWordsTest::tellTheOwnPendingClaim()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].pending = ankr("3");
    snapshot.providers[0].claim = ClaimWindow{11, 11};
    QCOMPARE(words(snapshot).ownWait,
             u"Your next: 3 ANKR from Ankr can be claimed Tue 14 Nov, 22:21–22:22 (epoch 11)."_s);
    snapshot.providers[0].claim = ClaimWindow{11, 12};
    QVERIFY(words(snapshot).ownWait.endsWith(u"(epoch 11 or 12)."_s));
}

void WaitWordsTest::tellWhenAnUnstakeMadeNowCouldBeClaimed()
{
    const QString shown = words(sampleSnapshot()).ownWait;
    QVERIFY2(shown.startsWith(u"An unstake made now could be claimed "_s) && shown.endsWith(u"(epoch 12)."_s),
             qPrintable(shown));
}

void WaitWordsTest::nameBothEpochsAtTheBoundary()
{
    StakingSnapshot snapshot = without(sampleSnapshot(), false);
    snapshot.clock.headBlock = 1099; // what is sent now lands in epoch 11
    QVERIFY(words(snapshot).ownWait.endsWith(u"(epoch 12 or 13)."_s));
    QVERIFY(words(snapshot).ownLock.endsWith(u"(epoch 14 or 15)."_s));
}

void WaitWordsTest::doWithoutThePaceOfBlocks()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.clock.millisecondsPerBlock = 0;
    const WaitWords shown = words(snapshot);
    QCOMPARE(shown.epochs, u"An epoch is 100 blocks."_s);
    QCOMPARE(shown.epochEnds, u"Epoch 10 ends at block 1,100."_s);
    QVERIFY(shown.lock.contains(u"3 to 4 epochs"_s));
    QCOMPARE(shown.ownLock, u"Your next: 250 ANKR with Ankr unlock with epoch 12."_s);
}

CAPSTAN_TEST(WaitWordsTest)

} // namespace capstan::wait_words_test

#include "wait_words_test.moc"
