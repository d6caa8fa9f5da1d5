// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says outside of its window: calendar entries, the tray, notifications.
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/calendar_words.h"
#include "ui/models/tray_words.h"
#include "ui/text/reminder_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::calendar_words_test {

using namespace test;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedKingdom);
constexpr qint64 Now = 1'700'000'000; // Tue 14 Nov 2023, 22:13:20 UTC

/// In epoch 10 of 100 blocks of 10 s: 250 unlock with epoch 12, 30 wait until 11 or 12.
StakingSnapshot sample()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].pending = ankr("30");
    snapshot.providers[0].claim = ClaimWindow{11, 12};
    return snapshot;
}

CalendarEvent claimOf(const StakingSnapshot &snapshot)
{
    return calendarEvents(snapshot, CalendarContent::Claims, English).front();
}

TransactionRecord unstakeOf(const StakingSnapshot &snapshot)
{
    TransactionRecord record;
    record.chainId = snapshot.chainId;
    record.genesis = snapshot.genesis;
    record.account = snapshot.account;
    record.action = {ActionKind::Unstake, ankrProvider(), ankr("30")};
    record.state = TransactionState::Confirmed;
    record.madeInEpoch = 10;
    record.minedInEpoch = 10;
    record.claimEpoch = 12;
    return record;
}

Reminder unlocked(std::uint64_t record, const char *amount, const Address &provider = ankrProvider())
{
    return {{ToldReminder::Kind::StakeUnlocked, provider, record, UInt256()}, ankr(amount), record + 3};
}

Reminder claimable(const char *amount)
{
    return {{ToldReminder::Kind::UnstakeClaimable, ankrProvider(), 0, ankr(amount)}, ankr(amount), 10};
}

} // namespace

class CalendarWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasWhatIsStillToCome();
    void aRangeIsToldInWords();
    void anExactEpochNamesItsBlock();
    void idsStayWhileDatesMove();
    void idsAreOfOneAccountChainAndProvider();
    void idsTellNothing();
    void aPendingUnstakeIsTheSameEntryAsItsBucket();
    void aPendingUnstakeHasNoEntryOnceItIsOver();
    void saysWhyThereIsNothingToAdd();
    void filesAreNamedByTheirDay();
    void theTrayTellsWhatIsNext_data();
    void theTrayTellsWhatIsNext();
    void theTrayNamesNoAmountWhileLocked();
    void notificationsTellWhat_data();
    void notificationsTellWhat();
    void notificationsOfALockedVaultTellNoAmount();
    void theClockIsToldInWords();
};

void CalendarWordsTest::hasWhatIsStillToCome()
{
    const auto all = calendarEvents(sample(), CalendarContent::All, English);
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].summary, u"Claim 30 ANKR from Ankr"_s);
    QCOMPARE(all[1].summary, u"250 ANKR with Ankr unlock"_s);
    const auto claims = calendarEvents(sample(), CalendarContent::Claims, English);
    QVERIFY(claims == std::vector<CalendarEvent>{all[0]});
    const EpochClock &clock = sample().clock;
    QCOMPARE(all[0].start, clock.timeRangeOf(1100).earliest);
    QCOMPARE(all[0].end, clock.timeRangeOf(1200).latest);
    QCOMPARE(all[1].start, clock.timeRangeOf(1200).earliest);
}

void CalendarWordsTest::aRangeIsToldInWords()
{
    QCOMPARE(claimOf(sample()).description,
             u"With epoch 11 at the earliest and 12 at the latest.\nThe time is an estimate from the pace of "
             "blocks: not before Tue 14 Nov, 22:21 (UTC) and not after Tue 14 Nov, 22:38 (UTC). The alarm is "
             "at its end."_s);
}

void CalendarWordsTest::anExactEpochNamesItsBlock()
{
    StakingSnapshot snapshot = sample();
    snapshot.providers[0].claim = ClaimWindow{12, 12};
    QVERIFY(claimOf(snapshot).description.startsWith(u"With epoch 12, block 1,200.\n"_s));
}

void CalendarWordsTest::idsStayWhileDatesMove()
{
    StakingSnapshot later = sample();
    later.clock.headTime += 5000;
    later.providers[0].pending = ankr("55"); // a further unstake moves all of it
    later.providers[0].claim = ClaimWindow{13, 13};
    QCOMPARE(claimOf(later).uid, claimOf(sample()).uid);
    QVERIFY(claimOf(later).end != claimOf(sample()).end);
}

void CalendarWordsTest::idsAreOfOneAccountChainAndProvider()
{
    QSet<QByteArray> ids{claimOf(sample()).uid};
    const auto alter = [&ids](auto change) {
        StakingSnapshot snapshot = sample();
        change(snapshot);
        ids.insert(claimOf(snapshot).uid);
    };
    alter([](StakingSnapshot &s) { s.chainId = 5; });
    alter([](StakingSnapshot &s) { s.account = ankrProvider(); });
    alter([](StakingSnapshot &s) {
        std::array<std::uint8_t, 32> bytes{};
        bytes[0] = 1;
        s.genesis = Hash32(bytes);
    });
    alter([](StakingSnapshot &s) { s.providers[0].address = s.account; });
    ids.insert(calendarEvents(sample(), CalendarContent::All, English)[1].uid);
    QCOMPARE(ids.size(), 6);
}

void CalendarWordsTest::idsTellNothing()
{
    const QByteArray uid = claimOf(sample()).uid;
    QVERIFY(QRegularExpression(u"^[0-9a-f]{32}@capstan$"_s).match(QString::fromLatin1(uid)).hasMatch());
}

void CalendarWordsTest::aPendingUnstakeIsTheSameEntryAsItsBucket()
{
    const auto event = calendarEvent(unstakeOf(sample()), sample().clock, u"Ankr"_s, English);
    QVERIFY(event.has_value());
    QCOMPARE(event->uid, claimOf(sample()).uid);
    QCOMPARE(event->summary, u"Claim 30 ANKR from Ankr"_s);
    QCOMPARE(event->end, sample().clock.timeRangeOf(1200).latest);
}

void CalendarWordsTest::aPendingUnstakeHasNoEntryOnceItIsOver()
{
    EpochClock clock = sample().clock;
    clock.headBlock = 1200;
    QVERIFY(!calendarEvent(unstakeOf(sample()), clock, u"Ankr"_s, English));
    TransactionRecord claim = unstakeOf(sample());
    claim.action.kind = ActionKind::ClaimUnstaked;
    QVERIFY(!calendarEvent(claim, sample().clock, u"Ankr"_s, English));
    clock = sample().clock;
    clock.millisecondsPerBlock = 0;
    QVERIFY(!calendarEvent(unstakeOf(sample()), clock, u"Ankr"_s, English));
}

void CalendarWordsTest::saysWhyThereIsNothingToAdd()
{
    QCOMPARE(calendarProblem(sample()), QString());
    StakingSnapshot snapshot = sampleSnapshot();
    QCOMPARE(calendarProblem(snapshot, CalendarContent::Claims), u"No unstake is waiting."_s);
    QCOMPARE(calendarProblem(snapshot), QString());
    snapshot.providers[0].stakes.resize(2);
    QCOMPARE(calendarProblem(snapshot), u"Nothing is locked or waiting."_s);
    snapshot = sample();
    snapshot.clock.millisecondsPerBlock = 0;
    QCOMPARE(calendarProblem(snapshot), u"How long an epoch takes is not known yet."_s);
    QVERIFY(calendarEvents(snapshot, CalendarContent::All, English).empty());
}

void CalendarWordsTest::filesAreNamedByTheirDay()
{
    QCOMPARE(calendarFileName(u"claim"_s, {claimOf(sample())}), u"claim-2023-11-14.ics"_s);
}

void CalendarWordsTest::theTrayTellsWhatIsNext_data()
{
    QTest::addColumn<StakingSnapshotPtr>("snapshot");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing read") << StakingSnapshotPtr() << u"No figures yet"_s;
    StakingSnapshot snapshot = sampleSnapshot();
    QTest::newRow("a stake unlocks") << shared(snapshot) << u"250 ANKR unlock in 25 min"_s;
    snapshot = sample();
    QTest::newRow("an unstake waits: for sure by then")
        << shared(snapshot) << u"30 ANKR claimable in 25 min"_s;
    snapshot.providers[0].claimable = ankr("1250.5");
    QTest::newRow("an unstake can be claimed") << shared(snapshot) << u"1,250.5 ANKR claimable now"_s;
    snapshot = sample();
    snapshot.clock.millisecondsPerBlock = 0;
    QTest::newRow("no pace") << shared(snapshot) << u"30 ANKR claimable with epoch 12"_s;
    snapshot = sampleSnapshot();
    snapshot.providers[0].stakes.resize(2);
    QTest::newRow("nothing") << shared(snapshot) << u"Nothing is locked or waiting"_s;
}

void CalendarWordsTest::theTrayTellsWhatIsNext()
{
    QFETCH(StakingSnapshotPtr, snapshot);
    QTEST(trayWords(snapshot, Now, true, English), "words");
}

void CalendarWordsTest::theTrayNamesNoAmountWhileLocked()
{
    QCOMPARE(trayWords(shared(sample()), Now, false, English), u"ANKR claimable in 25 min"_s);
}

void CalendarWordsTest::notificationsTellWhat_data()
{
    QTest::addColumn<Reminders>("reminders");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    const Address other = sampleSnapshot().account;
    QTest::newRow("a stake, just now") << Reminders{unlocked(7, "500")} << u"A stake is unlocked"_s
                                       << u"500 ANKR with Ankr can be unstaked."_s;
    QTest::newRow("a stake, in an earlier epoch")
        << Reminders{unlocked(5, "1000")} << u"A stake is unlocked"_s
        << u"1,000 ANKR with Ankr can be unstaked. It unlocked on Tue 14 Nov."_s;
    QTest::newRow("several of one provider")
        << Reminders{unlocked(5, "1000"), unlocked(7, "500")} << u"2 stakes are unlocked"_s
        << u"1,500 ANKR with Ankr can be unstaked."_s;
    QTest::newRow("several of several")
        << Reminders{unlocked(5, "1000"), unlocked(5, "1", other)} << u"2 stakes are unlocked"_s
        << u"1,001 ANKR with 2 node providers can be unstaked."_s;
    QTest::newRow("an unstake") << Reminders{claimable("1250.5")} << u"Unstaked ANKR can be claimed"_s
                                << u"1,250.5 ANKR from Ankr can be claimed now."_s;
}

void CalendarWordsTest::notificationsTellWhat()
{
    QFETCH(Reminders, reminders);
    const ReminderWords words = reminderWords(reminders, shared(sampleSnapshot()), true, English);
    QTEST(words.title, "title");
    QTEST(words.body, "body");
}

void CalendarWordsTest::notificationsOfALockedVaultTellNoAmount()
{
    for (const Reminders &reminders : {Reminders{unlocked(5, "1000")}, Reminders{claimable("1000")}}) {
        const ReminderWords words = reminderWords(reminders, shared(sampleSnapshot()), false, English);
        for (const QString &secret : {u"1,000"_s, u"Ankr"_s, u"0x"_s})
            QVERIFY2(!(words.title + words.body).contains(secret), qPrintable(words.body));
        QVERIFY(!words.body.isEmpty());
    }
}

void CalendarWordsTest::theClockIsToldInWords()
{
    QCOMPARE(clockWords(3 * 3600, English).title, u"This computer's clock is 3 h ahead of the chain."_s);
    QCOMPARE(clockWords(-400, English).title, u"This computer's clock is 6 min behind the chain."_s);
}

CAPSTAN_TEST(CalendarWordsTest)

} // namespace capstan::calendar_words_test

#include "calendar_words_test.moc"
