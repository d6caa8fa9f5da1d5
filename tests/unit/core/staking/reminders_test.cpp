// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/rpc/endpoint_pool.h"
#include "core/staking/reminder_service.h"
#include "core/staking/reminders.h"
#include "core/staking/staking_service.h"
#include "core/storage/database.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/fake_chain.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::reminders_test {

using namespace testing;

namespace {

using Kind = ToldReminder::Kind;

const Address account = addressOf(0x01);
constexpr qint64 Now = 1'700'000'000;

Reminder unlocked(std::uint64_t recordEpoch, const UInt256 &amount, const Address &with = provider)
{
    return {{Kind::StakeUnlocked, with, recordEpoch, UInt256()}, amount, recordEpoch + 12};
}

Reminder claimable(const UInt256 &amount, const Address &with)
{
    return {{Kind::UnstakeClaimable, with, 0, amount}, amount, 22};
}

/// What is due at block 1,130 (epoch 22).
const Reminders UsualDue{unlocked(4, UInt256("3749500000000000000000")),
                         unlocked(9, UInt256("3000123456780000000000"))};

std::vector<ToldReminder> keysOf(const Reminders &reminders)
{
    std::vector<ToldReminder> keys;
    std::ranges::transform(reminders, std::back_inserter(keys), &Reminder::key);
    return keys;
}

class SleepyMachine final : public SystemEvents
{
public:
    SleepyMachine()
        : SystemEvents(nullptr)
    {
    }
    void wakeUp() { Q_EMIT resumed(); }
};

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    // What is due, and when the next is
    void whatCameTrueBeforeIsDueAtTheFirstLook();
    void whatWasToldIsNotDue();
    void aStakeThatAnUnstakeMadeSmallerIsTheSame();
    void recordsOfOneEpochAreOne();
    void anUnstakeIsDueWhenItCanBeClaimedAndNotBefore();
    void aClaimedUnstakeMayComeTrueAgain();
    void theNextIsTheFirstThatStillWaits();
    void theNextOfARangeIsItsBegin();
    void theNextIsNeverInThePast();
    void thereIsNoNextWithoutThePaceOrAnythingThatWaits();

    // The service
    void tellsEachOnce();
    void tellsAtTheNextStartWhatWasNotTold();
    void tellsNothingTwiceAcrossStarts();
    void tellsWhenTheEpochTurnsThoughNobodyLooks();
    void asksTheChainNoEarlierThanTheMoment();
    void asksTheChainAfterASleep();
    void saysNothingWhileItIsOff();
    void saysNothingWhileTheProfileCannotBeRead();
    void keepsAccountsApart();

private:
    void open();
    bool read();
    Reminders dueIn(const QSignalSpy &spy, int at = 0) const
    {
        return spy.value(at).value(1).value<Reminders>();
    }

    FakeChain m_chain;
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReminderStore> m_store;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<EndpointPool> m_pool;
    std::unique_ptr<StakingService> m_staking;
    SleepyMachine m_machine;
    std::unique_ptr<ReminderService> m_service;
    std::unique_ptr<QSignalSpy> m_due;
};

void RemindersTest::init()
{
    m_chain = FakeChain();
    m_service.reset();
    m_staking.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

/// The program starts: nothing is kept but the profile and the chain.
void RemindersTest::open()
{
    m_service.reset();
    m_staking.reset();
    m_database.reset();
    m_database = Database::open(m_folder->filePath(u"profile.sqlite"_s)).value();
    m_store = std::make_unique<ReminderStore>(m_database.get());
    m_transport = std::make_unique<ScriptedTransport>(
        [this](const QUrl &, const QByteArray &body) { return m_chain.reply(body); });
    m_pool = std::make_unique<EndpointPool>(m_chain.profile(), m_transport.get(), &m_clock);
    m_staking = std::make_unique<StakingService>(m_pool.get(), nullptr, &m_clock);
    m_service = std::make_unique<ReminderService>(m_staking.get(), m_store.get(), &m_machine);
    m_due = std::make_unique<QSignalSpy>(m_service.get(), &ReminderService::due);
}

bool RemindersTest::read()
{
    QSignalSpy published(m_staking.get(), &StakingService::snapshotChanged);
    if (m_staking->account())
        m_staking->refresh();
    else
        m_staking->setAccount(account);
    return published.wait();
}

void RemindersTest::whatCameTrueBeforeIsDueAtTheFirstLook()
{
    StakingSnapshot snapshot = usualSnapshot();
    snapshot.providers[1].claimable = ankr(30);
    Reminders expected = UsualDue;
    expected.push_back(claimable(ankr(30), otherProvider));
    QVERIFY(planReminders(snapshot, {}, Now).due == expected);
}

void RemindersTest::whatWasToldIsNotDue()
{
    StakingSnapshot snapshot = usualSnapshot();
    snapshot.providers[1].claimable = ankr(30);
    auto told = keysOf(UsualDue);
    told.push_back(claimable(ankr(30), otherProvider).key);
    const ReminderPlan plan = planReminders(snapshot, told, Now);
    QVERIFY(plan.due.empty());
    QVERIFY(plan.over.empty());
    // Of another provider it is another one.
    told.back().provider = provider;
    QCOMPARE(planReminders(snapshot, told, Now).due.size(), 1U);
}

void RemindersTest::aStakeThatAnUnstakeMadeSmallerIsTheSame()
{
    StakingSnapshot snapshot = usualSnapshot();
    snapshot.providers[0].stakes[0].amount = ankr(1);
    QVERIFY(planReminders(snapshot, keysOf(UsualDue), Now).due.empty());
    // And one that was emptied is nothing to unstake.
    snapshot.providers[0].stakes[0].amount = 0;
    QCOMPARE(planReminders(snapshot, {}, Now).due.size(), 1U);
}

void RemindersTest::recordsOfOneEpochAreOne()
{
    StakingSnapshot snapshot = usualSnapshot();
    const Stake twin = snapshot.providers[0].stakes[1];
    snapshot.providers[0].stakes.insert(snapshot.providers[0].stakes.begin() + 2, twin);
    const Reminders due = planReminders(snapshot, {}, Now).due;
    QCOMPARE(due.size(), 2U);
    QVERIFY(due[1].amount == twin.amount + twin.amount);
}

void RemindersTest::anUnstakeIsDueWhenItCanBeClaimedAndNotBefore()
{
    StakingSnapshot snapshot = usualSnapshot();
    ProviderPosition &bucket = snapshot.providers[1];
    bucket.pending = ankr(30);
    bucket.claim = ClaimWindow{22, 22};
    // Even if by all clocks it should be: the contract still says that it waits.
    QVERIFY(planReminders(snapshot, keysOf(UsualDue), Now + 1'000'000).due.empty());
    std::swap(bucket.pending, bucket.claimable);
    QVERIFY(planReminders(snapshot, keysOf(UsualDue), Now).due ==
            Reminders{claimable(ankr(30), otherProvider)});
}

void RemindersTest::aClaimedUnstakeMayComeTrueAgain()
{
    StakingSnapshot snapshot = usualSnapshot();
    auto told = keysOf(UsualDue);
    told.push_back(claimable(ankr(30), otherProvider).key);
    const auto over = std::vector<ToldReminder>{told.back()};
    QVERIFY(planReminders(snapshot, told, Now).over == over);
    // What can be claimed now is another one than what was told.
    snapshot.providers[1].claimable = ankr(31);
    const ReminderPlan plan = planReminders(snapshot, told, Now);
    QVERIFY(plan.over == over);
    QVERIFY(plan.due == Reminders{claimable(ankr(31), otherProvider)});
}

void RemindersTest::theNextIsTheFirstThatStillWaits()
{
    // The stake of epoch 15 unlocks with epoch 27: block 1,350 is 220 blocks of 12 s away.
    StakingSnapshot snapshot = usualSnapshot();
    QVERIFY(planReminders(snapshot, {}, Now).next == Now + 220 * 12);
    snapshot.providers[1].pending = ankr(30);
    snapshot.providers[1].claim = ClaimWindow{24, 24};
    QVERIFY(planReminders(snapshot, {}, Now).next == Now + 70 * 12);
}

void RemindersTest::theNextOfARangeIsItsBegin()
{
    StakingSnapshot snapshot = usualSnapshot();
    snapshot.providers[1].pending = ankr(30);
    snapshot.providers[1].claim = ClaimWindow{23, 24};
    QVERIFY(planReminders(snapshot, {}, Now).next == Now + 20 * 12);
    snapshot.providers[1].claim.reset();
    QVERIFY(planReminders(snapshot, {}, Now).next == Now + 20 * 12);
}

void RemindersTest::theNextIsNeverInThePast()
{
    StakingSnapshot snapshot = usualSnapshot(1349);
    QVERIFY(*planReminders(snapshot, {}, Now + 600).next > Now + 600);
}

void RemindersTest::thereIsNoNextWithoutThePaceOrAnythingThatWaits()
{
    StakingSnapshot snapshot = usualSnapshot();
    snapshot.clock.measuredBlocks = 0;
    QVERIFY(!planReminders(snapshot, {}, Now).next);
    snapshot = usualSnapshot();
    snapshot.providers[0].stakes.resize(2);
    QVERIFY(!planReminders(snapshot, {}, Now).next);
}

void RemindersTest::tellsEachOnce()
{
    QVERIFY(read());
    QCOMPARE(m_due->size(), 1);
    QVERIFY(dueIn(*m_due) == (Reminders{unlocked(10, ankr(1000)), claimable(ankr(30), otherProvider)}));
    ++m_chain.head;
    QVERIFY(read());
    QCOMPARE(m_due->size(), 1);
}

void RemindersTest::tellsAtTheNextStartWhatWasNotTold()
{
    QVERIFY(read());
    const Reminders due = dueIn(*m_due);
    m_service->markTold(m_staking->snapshot(), {due[0]});
    open();
    QVERIFY(read());
    QVERIFY(dueIn(*m_due) == Reminders{due[1]});
}

void RemindersTest::tellsNothingTwiceAcrossStarts()
{
    QVERIFY(read());
    m_service->markTold(m_staking->snapshot(), dueIn(*m_due));
    open();
    QVERIFY(read());
    QCOMPARE(m_due->size(), 0);
    // The claim came, and a new unstake of the same amount after it.
    m_chain.position(otherProvider).claimable = UInt256();
    QVERIFY(read());
    m_chain.position(otherProvider).claimable = ankr(30);
    QVERIFY(read());
    QCOMPARE(m_due->size(), 1);
    QVERIFY(dueIn(*m_due) == Reminders{claimable(ankr(30), otherProvider)});
}

void RemindersTest::tellsWhenTheEpochTurnsThoughNobodyLooks()
{
    m_staking->setQuiet(true);
    QVERIFY(read());
    m_due->clear();
    QVERIFY(m_service->next().has_value());
    // The chain's clock reaches the moment; the system's is anywhere.
    const qint64 left = *m_service->next() - *m_staking->now();
    m_clock.advance(left * 1000);
    m_clock.setWall(0);
    m_chain.head = 1150;
    m_chain.position(provider).pending = UInt256();
    m_chain.position(provider).claimable = ankr(20);
    QSignalSpy published(m_staking.get(), &StakingService::snapshotChanged);
    m_service->check();
    QVERIFY(published.wait());
    QCOMPARE(m_due->size(), 1);
    QCOMPARE(dueIn(*m_due).size(), 1U);
    QVERIFY(dueIn(*m_due).front().key == claimable(ankr(20), provider).key);
}

void RemindersTest::asksTheChainNoEarlierThanTheMoment()
{
    m_staking->setQuiet(true);
    QVERIFY(read());
    const qint64 left = *m_service->next() - *m_staking->now();
    m_clock.advance((left - 1) * 1000);
    m_clock.setWall(4'000'000'000'000); // fifty years ahead
    m_service->check();
    QVERIFY(!m_staking->isReading());
    m_clock.advance(1000);
    m_service->check();
    QVERIFY(m_staking->isReading());
}

void RemindersTest::asksTheChainAfterASleep()
{
    m_staking->setQuiet(true);
    QVERIFY(read());
    QVERIFY(!m_staking->isReading());
    m_machine.wakeUp();
    QVERIFY(m_staking->isReading());
}

void RemindersTest::saysNothingWhileItIsOff()
{
    m_service->setEnabled(false);
    QVERIFY(read());
    QCOMPARE(m_due->size(), 0);
    QVERIFY(!m_service->next());
    m_service->setEnabled(true);
    QCOMPARE(m_due->size(), 1);
}

void RemindersTest::saysNothingWhileTheProfileCannotBeRead()
{
    const QSignalSpy failed(m_service.get(), &ReminderService::failed);
    QVERIFY(QSqlQuery(m_database->connection()).exec(u"DROP TABLE told_reminder"_s));
    QVERIFY(read());
    QCOMPARE(m_due->size(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::DatabaseFailure);
}

void RemindersTest::keepsAccountsApart()
{
    QVERIFY(read());
    m_service->markTold(m_staking->snapshot(), dueIn(*m_due));
    m_due->clear();
    QSignalSpy published(m_staking.get(), &StakingService::snapshotChanged);
    m_staking->setAccount(addressOf(0x02));
    QVERIFY(published.wait());
    // The fake chain's state is everyone's.
    QCOMPARE(m_due->size(), 1);
    QCOMPARE(m_staking->snapshot()->account, addressOf(0x02));
}

CAPSTAN_TEST(RemindersTest)

} // namespace capstan::reminders_test

#include "reminders_test.moc"
