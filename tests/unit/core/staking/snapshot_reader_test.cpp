// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/snapshot_reader.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshot_reads.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::snapshot_reader_test {

using namespace testing;

namespace {

using Prepare = std::function<void(FakeChain &)>;

} // namespace

/// Reads of one account from a chain in memory; each read says how many requests it took.
class SnapshotReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_reads = std::make_unique<SnapshotReads>(); }
    void readsTheSameInEveryWay_data();
    void readsTheSameInEveryWay();
    void readsAgainWithOneRequest_data();
    void readsAgainWithOneRequest();
    void ignoresAStorageWithoutCode();
    void refusesMissingContracts_data();
    void refusesMissingContracts();
    void refusesImpossibleLists_data();
    void refusesImpossibleLists();
    void knowsTheClaimEpochOfOurOwnUnstake();
    void asksForProvidersThatOnlyTheJournalKnows_data();
    void asksForProvidersThatOnlyTheJournalKnows();
    void asksForNoProviderWhereATransactionHasNone();
    void tellsWhyNobodyAnswered();
    void endsQuietlyWhenDroppedMidway();

private:
    TransactionRecord ourUnstake() const;

    std::unique_ptr<SnapshotReads> m_reads;
};

TransactionRecord SnapshotReaderTest::ourUnstake() const
{
    TransactionRecord record;
    record.chainId = m_reads->chain.profile().chainId;
    record.genesis = m_reads->chain.hashOf(0);
    record.account = account;
    record.hash = m_reads->chain.hashOf(1);
    record.raw = {0x02};
    record.action = {ActionKind::Unstake, provider, ankr(20)};
    return record;
}

void SnapshotReaderTest::readsTheSameInEveryWay_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("cold");
    const auto row = [](const char *name, int cold, const Prepare &prepare) {
        QTest::newRow(name) << prepare << cold;
    };
    row("a newer deployment", 3, [](FakeChain &) {});
    row("an older deployment", 2, [](FakeChain &chain) { chain.hasStorage = false; });
    row("without Multicall3", 3, [](FakeChain &chain) { chain.hasMulticall3 = false; });
    row("a node that refuses block hashes", 3, [](FakeChain &chain) { chain.takesHashes = false; });
    row("an older deployment on a node that refuses block hashes", 3, [](FakeChain &chain) {
        chain.hasStorage = false;
        chain.takesHashes = false;
    });
    row("an unmigrated account", 3, [](FakeChain &chain) { chain.migrated = false; });
    row("an unmigrated account without Multicall3", 3, [](FakeChain &chain) {
        chain.migrated = false;
        chain.hasMulticall3 = false;
    });
}

void SnapshotReaderTest::readsTheSameInEveryWay()
{
    QFETCH(Prepare, prepare);
    const auto expected = m_reads->read();
    QVERIFY(expected.has_value());
    QCOMPARE((*expected)->totals, (StakingTotals{ankr(1500), ankr(1000), ankr(7), ankr(20), ankr(30)}));
    QCOMPARE((*expected)->block.hash, m_reads->chain.hashOf(1130));
    QCOMPARE((*expected)->genesis, m_reads->chain.hashOf(0));
    QCOMPARE((*expected)->implementation, addressOf(0x77));
    QCOMPARE((*expected)->clock.currentEpoch(), 22u);
    QCOMPARE((*expected)->clock.measuredBlocks, 1130u);

    m_reads->forget();
    prepare(m_reads->chain);
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    StakingSnapshot comparable = **snapshot;
    QCOMPARE(comparable.migrated, m_reads->chain.migrated);
    QCOMPARE(comparable.migrationRevealsMore, !m_reads->chain.migrated);
    comparable.migrated = true;
    comparable.migrationRevealsMore = false;
    QVERIFY(comparable == **expected);
    QTEST(m_reads->requests, "cold");
}

void SnapshotReaderTest::readsAgainWithOneRequest_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("refresh");
    const auto row = [](const char *name, int refresh, const Prepare &prepare) {
        QTest::newRow(name) << prepare << refresh;
    };
    row("a newer deployment", 1, [](FakeChain &) {});
    row("an older deployment", 1, [](FakeChain &chain) { chain.hasStorage = false; });
    row("an unmigrated account", 1, [](FakeChain &chain) { chain.migrated = false; });
    row("a node that refuses block hashes", 1, [](FakeChain &chain) { chain.takesHashes = false; });
    row("without Multicall3 the head comes first", 2, [](FakeChain &chain) { chain.hasMulticall3 = false; });
}

void SnapshotReaderTest::readsAgainWithOneRequest()
{
    QFETCH(Prepare, prepare);
    prepare(m_reads->chain);
    QVERIFY(m_reads->read().has_value());
    for (int i = 0; i < 3; ++i) {
        ++m_reads->chain.head;
        m_reads->chain.position(provider).rewards += ankr(1);
        const auto snapshot = m_reads->read();
        QVERIFY(snapshot.has_value());
        QCOMPARE((*snapshot)->block.number, m_reads->chain.head);
        QCOMPARE((*snapshot)->totals.rewards, m_reads->chain.position(provider).rewards);
        QTEST(m_reads->requests, "refresh");
    }
}

void SnapshotReaderTest::ignoresAStorageWithoutCode()
{
    m_reads->chain.withoutCode = {m_reads->chain.storage};
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->totals.staked, ankr(1500));
    QCOMPARE(m_reads->requests, 3);
    QVERIFY(m_reads->read().has_value());
    QCOMPARE(m_reads->requests, 1);
}

void SnapshotReaderTest::refusesMissingContracts_data()
{
    QTest::addColumn<Address>("missing");
    const NetworkProfile profile = FakeChain().profile();
    QTest::newRow("staking") << profile.staking;
    QTest::newRow("token") << profile.token;
    QTest::newRow("configuration") << profile.stakingConfig;
}

void SnapshotReaderTest::refusesMissingContracts()
{
    QFETCH(Address, missing);
    m_reads->chain.withoutCode = {missing};
    const auto snapshot = m_reads->read();
    QVERIFY(!snapshot.has_value());
    QCOMPARE(snapshot.error(), (Error{ErrorCode::ContractMissing, missing.toChecksumHex()}));
}

void SnapshotReaderTest::refusesImpossibleLists_data()
{
    QTest::addColumn<std::vector<Address>>("list");
    QTest::newRow("one provider twice") << std::vector{provider, otherProvider, provider};
    std::vector<Address> many;
    for (std::uint64_t i = 0; i < 1001; ++i) {
        std::array<std::uint8_t, 20> bytes{};
        bytes[18] = static_cast<std::uint8_t>(i >> 8);
        bytes[19] = static_cast<std::uint8_t>(i);
        many.push_back(Address(bytes));
    }
    QTest::newRow("more than a thousand") << many;
}

void SnapshotReaderTest::refusesImpossibleLists()
{
    QFETCH(std::vector<Address>, list);
    const auto usual = m_reads->chain.listed;
    m_reads->chain.listed = list;
    const Error impossible{ErrorCode::InconsistentReply, u"getValidators"_s};
    QCOMPARE(m_reads->read().error(), impossible);
    m_reads->chain.listed = usual;
    QVERIFY(m_reads->read().has_value());
    m_reads->chain.listed = list;
    QCOMPARE(m_reads->read().error(), impossible);
}

void SnapshotReaderTest::knowsTheClaimEpochOfOurOwnUnstake()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"capstan.sqlite"_s));
    QVERIFY(database.has_value());
    Journal journal(database->get());
    TransactionRecord record = ourUnstake();
    record.state = TransactionState::Final;
    record.minedInEpoch = 21;
    QVERIFY(
        journal.add(record).and_then([&](const TransactionRecord &added) { return journal.update(added); }));

    QCOMPARE((*m_reads->read())->find(provider)->claim, (ClaimWindow{23, 24}));
    for (int i = 0; i < 2; ++i) {
        const auto snapshot = m_reads->read(&journal);
        QVERIFY(snapshot.has_value());
        QCOMPARE((*snapshot)->find(provider)->claim, (ClaimWindow{23, 23}));
        m_reads->forget();
    }
}

void SnapshotReaderTest::asksForProvidersThatOnlyTheJournalKnows_data()
{
    QTest::addColumn<TransactionAction>("action");
    QTest::newRow("an unstake") << ourUnstake().action;
    QTest::newRow("a claim of several")
        << TransactionAction{ActionKind::ClaimAllRewards, {}, ankr(1), {}, {otherProvider, provider}};
}

void SnapshotReaderTest::asksForNoProviderWhereATransactionHasNone()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"capstan.sqlite"_s));
    QVERIFY(database.has_value());
    Journal journal(database->get());
    TransactionRecord record = ourUnstake();
    record.action = {ActionKind::SendAnkr, {}, ankr(1), otherProvider};
    QVERIFY(journal.add(record).has_value());
    // The zero address would have a position here.
    m_reads->chain.position(Address()).claimable = ankr(1);
    QVERIFY(!(*m_reads->read(&journal))->find(Address()));
}

void SnapshotReaderTest::asksForProvidersThatOnlyTheJournalKnows()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"capstan.sqlite"_s));
    QVERIFY(database.has_value());
    Journal journal(database->get());
    QFETCH(TransactionAction, action);
    TransactionRecord record = ourUnstake();
    record.action = action;
    QVERIFY(journal.add(record).has_value());

    m_reads->chain.listed = {otherProvider};
    QCOMPARE((*m_reads->read())->totals.staked, ankr(0));
    m_reads->forget();
    QCOMPARE((*m_reads->read(&journal))->totals.staked, ankr(1500));
    QCOMPARE(m_reads->requests, 3);
}

void SnapshotReaderTest::tellsWhyNobodyAnswered()
{
    m_reads->transport.setScript({});
    const auto snapshot = m_reads->read();
    QVERIFY(!snapshot.has_value());
    QCOMPARE(snapshot.error().code, ErrorCode::Unreachable);
}

void SnapshotReaderTest::endsQuietlyWhenDroppedMidway()
{
    for (int posts = 1; posts <= 3; ++posts) {
        m_reads->forget();
        const std::size_t before = m_reads->transport.posts().size();
        bool finished = false;
        auto *job = new SnapshotJob({&m_reads->pool, nullptr, &m_reads->clock, account, std::nullopt}, this);
        connect(job, &SnapshotJob::finished, this, [&finished] { finished = true; });
        job->start();
        QVERIFY(QTest::qWaitFor(
            [&] { return m_reads->transport.posts().size() == before + static_cast<std::size_t>(posts); }));
        delete job;
        QTest::qWait(20);
        QVERIFY(!finished);
    }
}

CAPSTAN_TEST(SnapshotReaderTest)

} // namespace capstan::snapshot_reader_test

#include "snapshot_reader_test.moc"
