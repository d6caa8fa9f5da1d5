// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staking/snapshot_assembly.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshots.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace capstan::snapshot_assembly_test {

using namespace testing;

using ankr_staking::DelegateRecord;
using ankr_staking::ValidatorStatus;

namespace {

const Address account = addressOf(0x01);
const Address config = addressOf(0x11);
const Address token = addressOf(0x12);

NetworkProfile usualProfile()
{
    NetworkProfile profile;
    profile.name = u"Test network"_s;
    profile.chainId = 31337;
    profile.staking = addressOf(0x10);
    profile.stakingConfig = config;
    profile.token = token;
    profile.providerNames = {{provider, u"Ankr"_s}};
    return profile;
}

ProviderReading readingOf(const Address &address)
{
    ProviderReading reading;
    reading.address = address;
    reading.info.status = ValidatorStatus::Active;
    reading.info.totalDelegated = ankr(400'000);
    return reading;
}

/// Block 1,130 in epoch 22: with the first provider 1,000 unlocked and 500 locked, 7 of rewards, 20 waiting;
/// 30 claimable with the second.
SnapshotMaterial usualMaterial()
{
    SnapshotMaterial material;
    material.account = account;
    material.head.number = 1130;
    material.head.timestamp = 1'700'000'000;
    material.reference.number = 130;
    material.reference.timestamp = 1'700'000'000 - 1000 * 12;
    ChainReading &reading = material.reading;
    reading.stakingConfig = config;
    reading.token = token;
    reading.migrated = true;
    reading.currentEpoch = 22;
    reading.epochBlockInterval = 50;
    reading.lockPeriod = 12;
    reading.undelegatePeriod = 1;
    reading.minimumStake = ankr(1000);
    reading.ankrBalance = ankr(9);
    reading.allowance = ankr(500);
    reading.ethBalance = ankr(1);
    ProviderReading first = readingOf(provider);
    first.queue = {{10, ankr(1000), ankr(900), ankr(2)}, {11, ankr(500), ankr(400), UInt256()}};
    first.delegated = ankr(1500);
    first.unlocked = ankr(1000);
    first.fee = ankr(7);
    first.rewards = ankr(7);
    first.restake = {ankr(7), 0};
    first.pending = ankr(20);
    ProviderReading second = readingOf(otherProvider);
    second.fee = ankr(30);
    reading.providers = {first, second};
    return material;
}

using Change = std::function<void(SnapshotMaterial &)>;

} // namespace

class SnapshotAssemblyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesASnapshot();
    void unlocksARecordExactlyOnTime_data();
    void unlocksARecordExactlyOnTime();
    void leavesOutEmptyRecords();
    void showsUnlistedProvidersOnlyWithAPosition_data();
    void showsUnlistedProvidersOnlyWithAPosition();
    void namesEveryValidatorStatus_data();
    void namesEveryValidatorStatus();
    void showsAnAccountAsItIsAfterMigration();
    void tellsWhenAMigrationChangesNothing();
    void readsTheImplementation();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void refusesContractsThatAreNotTheProfiles();
    void calculatesTheApr_data();
    void calculatesTheApr();
};

void SnapshotAssemblyTest::makesASnapshot()
{
    SnapshotMaterial material = usualMaterial();
    material.accountHasCode = true;
    material.receivedAtMonotonicMs = 4711;
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(snapshot.has_value());
    const StakingSnapshot &made = **snapshot;
    QCOMPARE(made.networkName, u"Test network"_s);
    QCOMPARE(made.chainId, 31337u);
    QCOMPARE(made.account, account);
    QCOMPARE(made.ethBalance, ankr(1));
    QCOMPARE(made.ankrBalance, ankr(9));
    QCOMPARE(made.allowance, ankr(500));
    QCOMPARE(made.contracts, (StakingContracts{addressOf(0x10), token, config}));
    QCOMPARE(made.minimumStake, ankr(1000));
    QVERIFY(made.migrated && !made.migrationRevealsMore && made.accountHasCode);
    QVERIFY(made.implementation.isZero());
    QCOMPARE(made.clock.measuredSeconds, 12'000);
    QCOMPARE(made.clock.measuredBlocks, 1000u);
    QCOMPARE(made.clock.millisecondsPerBlock, 12'000);
    QCOMPARE(made.totals, (StakingTotals{ankr(1500), ankr(1000), ankr(7), ankr(20), ankr(30)}));

    const ProviderPosition *first = made.find(provider);
    QVERIFY(first);
    QCOMPARE(first->name, u"Ankr"_s);
    QCOMPARE(first->status, ProviderStatus::Active);
    QCOMPARE(first->locking, LockStatus::PartiallyUnlocked);
    QCOMPARE(first->staked, ankr(1500));
    QCOMPARE(first->unlocked, ankr(1000));
    QCOMPARE(first->claimable, ankr(0));
    QCOMPARE(first->restakeAmount, ankr(7));
    QCOMPARE(first->restakeDust, ankr(0));
    QCOMPARE(first->claim, (ClaimWindow{23, 24}));
    QCOMPARE(first->stakes.size(), 2u);
    QCOMPARE(first->stakes[0], (Stake{10, ankr(1000), ankr(900), ankr(2), LockStatus::Unlocked, 22, 1100}));
    QCOMPARE(first->stakes[1], (Stake{11, ankr(500), ankr(400), UInt256(), LockStatus::Locked, 23, 1150}));

    const ProviderPosition *second = made.find(otherProvider);
    QVERIFY(second);
    QVERIFY(second->name.isEmpty());
    QCOMPARE(second->locking, LockStatus::None);
    QCOMPARE(second->claimable, ankr(30));
    QVERIFY(!second->claim);

    QCOMPARE(chainNow(made, 4711 + 12'999), qint64{1'700'000'012});
}

void SnapshotAssemblyTest::unlocksARecordExactlyOnTime_data()
{
    QTest::addColumn<quint64>("head");
    QTest::addColumn<quint64>("unlockedAnkr");
    QTest::addColumn<LockStatus>("locking");
    QTest::newRow("last block of epoch 21") << quint64{1099} << quint64{0} << LockStatus::Locked;
    QTest::newRow("first block of epoch 22")
        << quint64{1100} << quint64{1000} << LockStatus::PartiallyUnlocked;
    QTest::newRow("last block of epoch 22")
        << quint64{1149} << quint64{1000} << LockStatus::PartiallyUnlocked;
    QTest::newRow("first block of epoch 23") << quint64{1150} << quint64{1500} << LockStatus::Unlocked;
}

void SnapshotAssemblyTest::unlocksARecordExactlyOnTime()
{
    QFETCH(quint64, head);
    QFETCH(quint64, unlockedAnkr);
    QFETCH(LockStatus, locking);
    SnapshotMaterial material = usualMaterial();
    material.head.number = head;
    material.reading.currentEpoch = head / 50;
    material.reading.providers[0].unlocked = ankr(unlockedAnkr);
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->find(provider)->unlocked, ankr(unlockedAnkr));
    QCOMPARE((*snapshot)->find(provider)->locking, locking);
}

void SnapshotAssemblyTest::leavesOutEmptyRecords()
{
    SnapshotMaterial material = usualMaterial();
    auto &queue = material.reading.providers[0].queue;
    queue.insert(queue.begin(), DelegateRecord{3, UInt256(), UInt256(), UInt256()});
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->find(provider)->stakes.size(), 2u);
    QCOMPARE((*snapshot)->find(provider)->unlocked, ankr(1000));
}

void SnapshotAssemblyTest::showsUnlistedProvidersOnlyWithAPosition_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("shown");
    const auto row = [](const char *name, bool shown, const std::function<void(ProviderReading &)> &change) {
        QTest::newRow(name) << Change([change](SnapshotMaterial &material) {
            ProviderReading unlisted = readingOf(addressOf(0xa3));
            unlisted.listed = false;
            unlisted.info.status = ValidatorStatus::NotFound;
            change(unlisted);
            material.reading.providers.push_back(unlisted);
        }) << shown;
    };
    row("nothing there", false, [](ProviderReading &) {});
    row("a stake", true, [](ProviderReading &unlisted) {
        unlisted.queue = {{11, ankr(5), ankr(5), UInt256()}};
        unlisted.delegated = ankr(5);
    });
    row("something waits", true, [](ProviderReading &unlisted) { unlisted.pending = ankr(5); });
    row("something can be claimed", true, [](ProviderReading &unlisted) { unlisted.fee = ankr(5); });
}

void SnapshotAssemblyTest::showsUnlistedProvidersOnlyWithAPosition()
{
    QFETCH(Change, change);
    QFETCH(bool, shown);
    SnapshotMaterial material = usualMaterial();
    change(material);
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->find(addressOf(0xa3)) != nullptr, shown);
    QCOMPARE((*snapshot)->providers.size(), shown ? 3u : 2u);
}

void SnapshotAssemblyTest::namesEveryValidatorStatus_data()
{
    QTest::addColumn<ValidatorStatus>("status");
    QTest::addColumn<ProviderStatus>("shown");
    QTest::newRow("not found") << ValidatorStatus::NotFound << ProviderStatus::NotFound;
    QTest::newRow("active") << ValidatorStatus::Active << ProviderStatus::Active;
    QTest::newRow("pending") << ValidatorStatus::Pending << ProviderStatus::Pending;
    QTest::newRow("jailed") << ValidatorStatus::Jailed << ProviderStatus::Jailed;
}

void SnapshotAssemblyTest::namesEveryValidatorStatus()
{
    QFETCH(ValidatorStatus, status);
    SnapshotMaterial material = usualMaterial();
    material.reading.providers[0].info.status = status;
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(snapshot.has_value());
    QTEST((*snapshot)->find(provider)->status, "shown");
}

void SnapshotAssemblyTest::showsAnAccountAsItIsAfterMigration()
{
    SnapshotMaterial material = usualMaterial();
    material.reading.migrated = false;
    material.reading.afterMigration = material.reading.providers;
    material.reading.providers = {readingOf(provider), readingOf(otherProvider)};
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(snapshot.has_value());
    QVERIFY(!(*snapshot)->migrated);
    QVERIFY((*snapshot)->migrationRevealsMore);
    QCOMPARE((*snapshot)->totals.staked, ankr(1500));
    QCOMPARE((*snapshot)->find(provider)->stakes.size(), 2u);
}

void SnapshotAssemblyTest::tellsWhenAMigrationChangesNothing()
{
    SnapshotMaterial material = usualMaterial();
    material.reading.migrated = false;
    material.reading.afterMigration = material.reading.providers;
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(snapshot.has_value());
    QVERIFY(!(*snapshot)->migrated);
    QVERIFY(!(*snapshot)->migrationRevealsMore);
}

void SnapshotAssemblyTest::readsTheImplementation()
{
    SnapshotMaterial material = usualMaterial();
    std::array<std::uint8_t, 32> word{};
    word.back() = 0x77;
    material.implementationSlot = Hash32(word);
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->implementation, addressOf(0x77));
}

void SnapshotAssemblyTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("figure");
    const auto row = [](const char *name, const char *figure, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(figure);
    };
    using M = SnapshotMaterial;
    const std::uint64_t most = ~std::uint64_t{0};
    row("an interval of 0", "epochBlockInterval", [](M &m) { m.reading.epochBlockInterval = 0; });
    row("an interval above the largest", "epochBlockInterval",
        [](M &m) { m.reading.epochBlockInterval = MaxEpochBlockInterval + 1; });
    row("an endless lock", "lockPeriod", [](M &m) { m.reading.lockPeriod = MaxPeriodEpochs + 1; });
    row("an endless wait", "undelegatePeriod", [=](M &m) { m.reading.undelegatePeriod = most; });
    row("an epoch that is not block / interval", "currentEpoch", [](M &m) { m.reading.currentEpoch = 23; });
    row("an absurd block", "block", [=](M &m) { m.head.number = most; });
    row("an absurd time", "block", [=](M &m) { m.head.timestamp = most; });
    row("a later reference block", "timestamp", [](M &m) { m.reference.number = 1131; });
    row("a reference block of a later time", "timestamp",
        [](M &m) { m.reference.timestamp = m.head.timestamp + 1; });
    row("an implementation slot that holds no address", "implementation", [](M &m) {
        std::array<std::uint8_t, 32> word{};
        word.front() = 1;
        m.implementationSlot = Hash32(word);
    });
    row("rewards above the fee that includes them", "getDelegatorFee",
        [](M &m) { m.reading.providers[0].rewards = ankr(8); });
    const UInt256 step(10'000'000'000ULL);
    row("a restake of part of a step", "calcAvailableForRedelegateAmount",
        [](M &m) { m.reading.providers[0].restake.toStake -= 1; });
    row("a restake that leaves a whole step", "calcAvailableForRedelegateAmount", [=](M &m) {
        m.reading.providers[0].restake = {ankr(7) - step, step};
    });
    row("a restake of more than there is", "calcAvailableForRedelegateAmount",
        [=](M &m) { m.reading.providers[0].restake.toStake += step; });
    row("a restake beyond reason", "calcAvailableForRedelegateAmount", [=](M &m) {
        m.reading.providers[0].restake = {~UInt256(0) / step * step, step - 1};
    });
    row("a queue that does not add up", "getValidatorDelegation",
        [](M &m) { m.reading.providers[0].delegated = ankr(1499); });
    row("no queue for what is delegated", "getValidatorDelegation",
        [](M &m) { m.reading.providers[0].queue.clear(); });
    row("more unlocked than the queue says", "calcUnlockedDelegatedAmount",
        [](M &m) { m.reading.providers[0].unlocked = ankr(1500); });
    row("less unlocked than the queue says", "calcUnlockedDelegatedAmount",
        [](M &m) { m.reading.providers[0].unlocked = ankr(0); });
    row("a record of an absurd epoch", "getDelegateQueue",
        [=](M &m) { m.reading.providers[0].queue[1].epoch = most; });
    row("amounts that overflow", "getDelegateQueue",
        [](M &m) { m.reading.providers[0].queue[0].amount = ~UInt256(0); });
    row("totals that overflow", "totals", [](M &m) {
        m.reading.providers[0].pending = ~UInt256(0);
        m.reading.providers[1].pending = UInt256(1);
    });
    row("an unmigrated account without the other view", "migration",
        [](M &m) { m.reading.migrated = false; });
    row("nonsense only after migration", "getDelegatorFee", [](M &m) {
        m.reading.migrated = false;
        m.reading.afterMigration = m.reading.providers;
        m.reading.afterMigration[1].rewards = ankr(31);
    });
}

void SnapshotAssemblyTest::refusesWhatCannotBe()
{
    QFETCH(Change, change);
    QFETCH(QString, figure);
    SnapshotMaterial material = usualMaterial();
    change(material);
    const auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(!snapshot.has_value());
    QCOMPARE(snapshot.error(), (Error{ErrorCode::InconsistentReply, figure}));
}

void SnapshotAssemblyTest::refusesContractsThatAreNotTheProfiles()
{
    SnapshotMaterial material = usualMaterial();
    material.reading.token = addressOf(0x99);
    auto snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(!snapshot.has_value());
    QCOMPARE(snapshot.error(), (Error{ErrorCode::ContractMismatch, addressOf(0x99).toChecksumHex()}));

    material = usualMaterial();
    material.reading.stakingConfig = addressOf(0x98);
    snapshot = assembleSnapshot(usualProfile(), material);
    QVERIFY(!snapshot.has_value());
    QCOMPARE(snapshot.error(), (Error{ErrorCode::ContractMismatch, addressOf(0x98).toChecksumHex()}));
}

void SnapshotAssemblyTest::calculatesTheApr_data()
{
    QTest::addColumn<quint64>("head");
    QTest::addColumn<qint64>("secondsPerBlock");
    QTest::addColumn<UInt256>("rewards");
    QTest::addColumn<UInt256>("delegated");
    QTest::addColumn<bool>("known");
    QTest::addColumn<double>("percent");
    const auto row = [](const char *name, quint64 head, qint64 secondsPerBlock, const UInt256 &rewards,
                        const UInt256 &delegated, std::optional<double> percent) {
        QTest::newRow(name) << head << secondsPerBlock << rewards << delegated << percent.has_value()
                            << percent.value_or(0);
    };
    // Epochs of 50 × 12,096 s are weeks: 52.178… a year.
    row("0.15 % a week", 1130, 12'096, ankr(600), ankr(400'000), 7.826785714285714);
    row("half the pace, half the rate", 1130, 24'192, ankr(600), ankr(400'000), 3.913392857142857);
    row("no rewards yet", 1130, 12'096, ankr(0), ankr(400'000), {});
    row("nothing delegated", 1130, 12'096, ankr(600), ankr(0), {});
    row("epoch 0", 49, 12'096, ankr(600), ankr(400'000), {});
    row("epoch 1", 50, 12'096, ankr(600), ankr(400'000), 7.826785714285714);
    row("the chain stood still", 1130, 0, ankr(600), ankr(400'000), {});
}

void SnapshotAssemblyTest::calculatesTheApr()
{
    QFETCH(quint64, head);
    QFETCH(qint64, secondsPerBlock);
    QFETCH(UInt256, rewards);
    QFETCH(UInt256, delegated);
    QFETCH(bool, known);
    QFETCH(double, percent);
    EpochClock clock = clockAt(head);
    clock.measuredSeconds = secondsPerBlock;
    ankr_staking::ValidatorInfo lastEpoch;
    lastEpoch.totalRewards = rewards;
    lastEpoch.totalDelegated = delegated;
    const auto apr = aprPercent(clock, lastEpoch);
    QCOMPARE(apr.has_value(), known);
    QCOMPARE(apr.value_or(0), percent);
}

CAPSTAN_TEST(SnapshotAssemblyTest)

} // namespace capstan::snapshot_assembly_test

#include "snapshot_assembly_test.moc"
