// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/snapshot_reader.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"
#include "tests/unit/core/staking/fake_chain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace capstan;
using namespace capstan::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const Address account = addressOf(0x01);
using Prepare = std::function<void(FakeChain &)>;

} // namespace

/// Reads of one account from a chain in memory; each read says how many requests it took.
class SnapshotReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsTheSameInEveryWay_data();
    void readsTheSameInEveryWay();
    void readsAgainWithOneRequest_data();
    void readsAgainWithOneRequest();
    void holdsToOneBlockWhileOthersComeIn();
    void followsAReorganisation();
    void givesUpOnAChainThatNeverHoldsStill();
    void asksAgainWhenTheEpochHasTurned();
    void showsAProviderThatWasAdded();
    void keepsAProviderThatWasRemoved();
    void noticesAMigration();
    void noticesAMigrationThatWasUndone();
    void noticesAnotherValidatorStorage();
    void noticesAnotherChain();
    void ignoresAStorageWithoutCode();
    void refusesMissingContracts_data();
    void refusesMissingContracts();
    void refusesImpossibleLists_data();
    void refusesImpossibleLists();
    void knowsTheClaimEpochOfOurOwnUnstake();
    void asksForProvidersThatOnlyTheJournalKnows();
    void tellsWhyNobodyAnswered();
    void endsQuietlyWhenDroppedMidway();

private:
    Result<StakingSnapshotPtr> read(const Journal *journal = nullptr);
    TransactionRecord ourUnstake() const;
    void forget() { m_basis.reset(); }

    FakeChain m_chain;
    ManualClock m_clock;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<EndpointPool> m_pool;
    std::optional<SnapshotBasis> m_basis;
    int m_requests = 0; ///< of the last read
};

void SnapshotReaderTest::init()
{
    m_chain = FakeChain();
    m_basis.reset();
    m_pool.reset();
    m_transport = std::make_unique<ScriptedTransport>(
        [this](const QUrl &, const QByteArray &body) { return m_chain.reply(body); });
    m_pool = std::make_unique<EndpointPool>(m_chain.profile(), m_transport.get(), &m_clock);
}

Result<StakingSnapshotPtr> SnapshotReaderTest::read(const Journal *journal)
{
    const int before = m_chain.requests;
    std::optional<Result<StakingSnapshotPtr>> outcome;
    auto *job = new SnapshotJob({m_pool.get(), journal, &m_clock, account, m_basis}, this);
    connect(job, &SnapshotJob::finished, this, [&](const Result<StakingSnapshotPtr> &snapshot) {
        outcome = snapshot;
        if (snapshot) {
            m_basis = job->basis();
        }
    });
    job->start();
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); })) {
        return failure(ErrorCode::Timeout);
    }
    m_requests = m_chain.requests - before;
    return *outcome;
}

TransactionRecord SnapshotReaderTest::ourUnstake() const
{
    TransactionRecord record;
    record.chainId = m_chain.profile().chainId;
    record.genesis = m_chain.hashOf(0);
    record.account = account;
    record.hash = m_chain.hashOf(1);
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
    row("a node that refuses block hashes", 4, [](FakeChain &chain) { chain.takesHashes = false; });
    row("an unmigrated account", 3, [](FakeChain &chain) { chain.migrated = false; });
    row("an unmigrated account without Multicall3", 3, [](FakeChain &chain) {
        chain.migrated = false;
        chain.hasMulticall3 = false;
    });
}

void SnapshotReaderTest::readsTheSameInEveryWay()
{
    QFETCH(Prepare, prepare);
    const auto expected = read();
    QVERIFY(expected.has_value());
    QCOMPARE((*expected)->totals, (StakingTotals{ankr(1500), ankr(1000), ankr(7), ankr(20), ankr(30)}));
    QCOMPARE((*expected)->block.hash, m_chain.hashOf(1130));
    QCOMPARE((*expected)->genesis, m_chain.hashOf(0));
    QCOMPARE((*expected)->implementation, addressOf(0x77));
    QCOMPARE((*expected)->clock.currentEpoch(), 22u);
    QCOMPARE((*expected)->clock.measuredBlocks, 1130u);

    forget();
    prepare(m_chain);
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    StakingSnapshot comparable = **snapshot;
    QCOMPARE(comparable.migrated, m_chain.migrated);
    QCOMPARE(comparable.migrationRevealsMore, !m_chain.migrated);
    comparable.migrated = true;
    comparable.migrationRevealsMore = false;
    QVERIFY(comparable == **expected);
    QTEST(m_requests, "cold");
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
    prepare(m_chain);
    QVERIFY(read().has_value());
    for (int i = 0; i < 3; ++i) {
        ++m_chain.head;
        m_chain.position(provider).rewards += ankr(1);
        const auto snapshot = read();
        QVERIFY(snapshot.has_value());
        QCOMPARE((*snapshot)->block.number, m_chain.head);
        QCOMPARE((*snapshot)->totals.rewards, m_chain.position(provider).rewards);
        QTEST(m_requests, "refresh");
    }
}

void SnapshotReaderTest::holdsToOneBlockWhileOthersComeIn()
{
    QVERIFY(read().has_value());
    m_chain.beforeCall = [this](const QString &method) {
        if (method == u"eth_call"_s) {
            ++m_chain.head;
        }
    };
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->block.number, 1131u);
    QCOMPARE((*snapshot)->block.hash, m_chain.hashOf(1131));
    QCOMPARE(m_requests, 2);
}

void SnapshotReaderTest::followsAReorganisation()
{
    QVERIFY(read().has_value());
    bool happened = false;
    m_chain.beforeCall = [&](const QString &method) {
        if (method == u"eth_call"_s && !std::exchange(happened, true)) {
            m_chain.fork = 9;
            m_chain.forkBlock = 1130;
        }
    };
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->block.hash.bytes()[0], 9);
    QCOMPARE(m_requests, 2);
}

void SnapshotReaderTest::givesUpOnAChainThatNeverHoldsStill()
{
    m_chain.forkBlock = 1;
    m_chain.beforeCall = [this](const QString &method) {
        if (method == u"eth_call"_s) {
            ++m_chain.fork;
        }
    };
    const auto snapshot = read();
    QVERIFY(!snapshot.has_value());
    QCOMPARE(snapshot.error().code, ErrorCode::StaleState);
}

void SnapshotReaderTest::asksAgainWhenTheEpochHasTurned()
{
    const auto before = read();
    QVERIFY(before.has_value());
    m_chain.head = 1150;
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE(m_requests, 2);
    QCOMPARE((*snapshot)->clock.currentEpoch(), 23u);
    // The rewards of an epoch grow with its number here: those of epoch 22 count now, of 21 before.
    const double ratio = *(*snapshot)->find(provider)->aprPercent / *(*before)->find(provider)->aprPercent;
    QCOMPARE(ratio, 22.0 / 21.0);
    QVERIFY(read().has_value());
    QCOMPARE(m_requests, 1);
}

void SnapshotReaderTest::showsAProviderThatWasAdded()
{
    QVERIFY(read().has_value());
    const Address added = addressOf(0xa9);
    m_chain.listed.push_back(added);
    m_chain.position(added).rewards = ankr(3);
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE(m_requests, 2);
    QVERIFY((*snapshot)->find(added));
    QCOMPARE((*snapshot)->find(added)->rewards, ankr(3));
    QCOMPARE((*snapshot)->totals.rewards, ankr(10));
}

void SnapshotReaderTest::keepsAProviderThatWasRemoved()
{
    QVERIFY(read().has_value());
    m_chain.listed = {otherProvider};
    m_chain.position(provider).status = ankr_staking::ValidatorStatus::NotFound;
    for (int i = 0; i < 2; ++i) {
        const auto snapshot = read();
        QVERIFY(snapshot.has_value());
        QCOMPARE((*snapshot)->providers.size(), 2u);
        QCOMPARE((*snapshot)->providers.back().address, provider);
        QCOMPARE((*snapshot)->providers.back().status, ProviderStatus::NotFound);
        QCOMPARE((*snapshot)->totals.staked, ankr(1500));
    }
    m_chain.listed = {};
    m_chain.positions = {};
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QVERIFY((*snapshot)->providers.empty());
}

void SnapshotReaderTest::noticesAMigration()
{
    m_chain.migrated = false;
    QVERIFY(read().has_value());
    m_chain.migrated = true;
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE(m_requests, 1);
    QVERIFY((*snapshot)->migrated && !(*snapshot)->migrationRevealsMore);
    QCOMPARE((*snapshot)->totals.staked, ankr(1500));
}

void SnapshotReaderTest::noticesAMigrationThatWasUndone()
{
    QVERIFY(read().has_value());
    m_chain.migrated = false;
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE(m_requests, 2);
    QVERIFY(!(*snapshot)->migrated && (*snapshot)->migrationRevealsMore);
    QCOMPARE((*snapshot)->totals.staked, ankr(1500));
}

void SnapshotReaderTest::noticesAnotherValidatorStorage()
{
    QVERIFY(read().has_value());
    m_chain.storage = addressOf(0x14); // the old one answers no more
    m_chain.listed = {otherProvider};
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->providers.size(), 1u);
    QCOMPARE(m_requests, 4);
}

void SnapshotReaderTest::noticesAnotherChain()
{
    QVERIFY(read().has_value());
    m_chain.fork = 5;
    m_chain.head = 60;
    m_chain.positions = {};
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->genesis, m_chain.hashOf(0));
    QCOMPARE((*snapshot)->block.number, 60u);
    QCOMPARE((*snapshot)->totals, StakingTotals{});
}

void SnapshotReaderTest::ignoresAStorageWithoutCode()
{
    m_chain.withoutCode = {m_chain.storage};
    const auto snapshot = read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->totals.staked, ankr(1500));
    QCOMPARE(m_requests, 3);
    QVERIFY(read().has_value());
    QCOMPARE(m_requests, 1);
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
    m_chain.withoutCode = {missing};
    const auto snapshot = read();
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
    const auto usual = m_chain.listed;
    m_chain.listed = list;
    const Error impossible{ErrorCode::InconsistentReply, u"getValidators"_s};
    QCOMPARE(read().error(), impossible);
    m_chain.listed = usual;
    QVERIFY(read().has_value());
    m_chain.listed = list;
    QCOMPARE(read().error(), impossible);
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

    QCOMPARE((*read())->find(provider)->claim, (ClaimWindow{23, 24}));
    for (int i = 0; i < 2; ++i) {
        const auto snapshot = read(&journal);
        QVERIFY(snapshot.has_value());
        QCOMPARE((*snapshot)->find(provider)->claim, (ClaimWindow{23, 23}));
        forget();
    }
}

void SnapshotReaderTest::asksForProvidersThatOnlyTheJournalKnows()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"capstan.sqlite"_s));
    QVERIFY(database.has_value());
    Journal journal(database->get());
    QVERIFY(journal.add(ourUnstake()).has_value());

    m_chain.listed = {otherProvider};
    QCOMPARE((*read())->totals.staked, ankr(0));
    forget();
    QCOMPARE((*read(&journal))->totals.staked, ankr(1500));
    QCOMPARE(m_requests, 3);
}

void SnapshotReaderTest::tellsWhyNobodyAnswered()
{
    m_transport->setScript({});
    const auto snapshot = read();
    QVERIFY(!snapshot.has_value());
    QCOMPARE(snapshot.error().code, ErrorCode::Unreachable);
}

void SnapshotReaderTest::endsQuietlyWhenDroppedMidway()
{
    for (int posts = 1; posts <= 3; ++posts) {
        forget();
        const std::size_t before = m_transport->posts().size();
        bool finished = false;
        auto *job = new SnapshotJob({m_pool.get(), nullptr, &m_clock, account, std::nullopt}, this);
        connect(job, &SnapshotJob::finished, this, [&finished] { finished = true; });
        job->start();
        QVERIFY(QTest::qWaitFor(
            [&] { return m_transport->posts().size() == before + static_cast<std::size_t>(posts); }));
        delete job;
        QTest::qWait(20);
        QVERIFY(!finished);
    }
}

Q_DECLARE_METATYPE(Prepare)

QTEST_GUILESS_MAIN(SnapshotReaderTest)
#include "snapshot_reader_test.moc"
