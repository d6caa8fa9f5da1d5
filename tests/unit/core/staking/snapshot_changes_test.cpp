// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/staking/snapshot_reads.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::snapshot_changes_test {

using namespace testing;

/// What changes between two reads, or during one.
class SnapshotChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_reads = std::make_unique<SnapshotReads>(); }
    void holdsToOneBlockWhileOthersComeIn();
    void asksAgainWhenANodeAnswersOfAnotherBlock();
    void followsAReorganisation();
    void givesUpOnAChainThatNeverHoldsStill();
    void asksAgainWhenTheEpochHasTurned();
    void showsAProviderThatWasAdded();
    void keepsAProviderThatWasRemoved();
    void noticesAMigration();
    void noticesAMigrationThatWasUndone();
    void noticesAnotherValidatorStorage();
    void noticesAnotherChain();

private:
    std::unique_ptr<SnapshotReads> m_reads;
};

void SnapshotChangesTest::holdsToOneBlockWhileOthersComeIn()
{
    QVERIFY(m_reads->read().has_value());
    m_reads->chain.beforeCall = [this](const QString &method) {
        if (method == u"eth_call"_s) {
            ++m_reads->chain.head;
        }
    };
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->block.number, 1131u);
    QCOMPARE((*snapshot)->block.hash, m_reads->chain.hashOf(1131));
    QCOMPARE(m_reads->requests, 2);
}

void SnapshotChangesTest::asksAgainWhenANodeAnswersOfAnotherBlock()
{
    m_reads->chain.answersOfNextBlock = 2;
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->block.number, 1130u);
    QCOMPARE(m_reads->requests, 5);

    m_reads->chain.answersOfNextBlock = 1000;
    const auto never = m_reads->read();
    QVERIFY(!never.has_value());
    QCOMPARE(never.error().code, ErrorCode::StaleState);
}

void SnapshotChangesTest::followsAReorganisation()
{
    QVERIFY(m_reads->read().has_value());
    bool happened = false;
    m_reads->chain.beforeCall = [&](const QString &method) {
        if (method == u"eth_call"_s && !std::exchange(happened, true)) {
            m_reads->chain.fork = 9;
            m_reads->chain.forkBlock = 1130;
        }
    };
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->block.hash.bytes()[0], 9);
    QCOMPARE(m_reads->requests, 2);
}

void SnapshotChangesTest::givesUpOnAChainThatNeverHoldsStill()
{
    m_reads->chain.forkBlock = 1;
    m_reads->chain.beforeCall = [this](const QString &method) {
        if (method == u"eth_call"_s) {
            ++m_reads->chain.fork;
        }
    };
    const auto snapshot = m_reads->read();
    QVERIFY(!snapshot.has_value());
    QCOMPARE(snapshot.error().code, ErrorCode::StaleState);
}

void SnapshotChangesTest::asksAgainWhenTheEpochHasTurned()
{
    const auto before = m_reads->read();
    QVERIFY(before.has_value());
    m_reads->chain.head = 1150;
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE(m_reads->requests, 2);
    QCOMPARE((*snapshot)->clock.currentEpoch(), 23u);
    // The rewards of an epoch grow with its number here: those of epoch 22 count now, of 21 before.
    const double ratio = *(*snapshot)->find(provider)->aprPercent / *(*before)->find(provider)->aprPercent;
    QCOMPARE(ratio, 22.0 / 21.0);
    QVERIFY(m_reads->read().has_value());
    QCOMPARE(m_reads->requests, 1);
}

void SnapshotChangesTest::showsAProviderThatWasAdded()
{
    QVERIFY(m_reads->read().has_value());
    const Address added = addressOf(0xa9);
    m_reads->chain.listed.push_back(added);
    m_reads->chain.position(added).rewards = ankr(3);
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE(m_reads->requests, 2);
    QVERIFY((*snapshot)->find(added));
    QCOMPARE((*snapshot)->find(added)->rewards, ankr(3));
    QCOMPARE((*snapshot)->totals.rewards, ankr(10));
}

void SnapshotChangesTest::keepsAProviderThatWasRemoved()
{
    QVERIFY(m_reads->read().has_value());
    m_reads->chain.listed = {otherProvider};
    m_reads->chain.position(provider).status = ankr_staking::ValidatorStatus::NotFound;
    for (int i = 0; i < 2; ++i) {
        const auto snapshot = m_reads->read();
        QVERIFY(snapshot.has_value());
        QCOMPARE((*snapshot)->providers.size(), 2u);
        QCOMPARE((*snapshot)->providers.back().address, provider);
        QCOMPARE((*snapshot)->providers.back().status, ProviderStatus::NotFound);
        QCOMPARE((*snapshot)->totals.staked, ankr(1500));
    }
    m_reads->chain.listed = {};
    m_reads->chain.positions = {};
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QVERIFY((*snapshot)->providers.empty());
}

void SnapshotChangesTest::noticesAMigration()
{
    m_reads->chain.migrated = false;
    QVERIFY(m_reads->read().has_value());
    m_reads->chain.migrated = true;
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE(m_reads->requests, 1);
    QVERIFY((*snapshot)->migrated && !(*snapshot)->migrationRevealsMore);
    QCOMPARE((*snapshot)->totals.staked, ankr(1500));
}

void SnapshotChangesTest::noticesAMigrationThatWasUndone()
{
    QVERIFY(m_reads->read().has_value());
    m_reads->chain.migrated = false;
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE(m_reads->requests, 2);
    QVERIFY(!(*snapshot)->migrated && (*snapshot)->migrationRevealsMore);
    QCOMPARE((*snapshot)->totals.staked, ankr(1500));
}

void SnapshotChangesTest::noticesAnotherValidatorStorage()
{
    QVERIFY(m_reads->read().has_value());
    m_reads->chain.storage = addressOf(0x14); // the old one answers no more
    m_reads->chain.listed = {otherProvider};
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->providers.size(), 1u);
    QCOMPARE(m_reads->requests, 4);
}

void SnapshotChangesTest::noticesAnotherChain()
{
    QVERIFY(m_reads->read().has_value());
    m_reads->chain.fork = 5;
    m_reads->chain.head = 60;
    m_reads->chain.positions = {};
    const auto snapshot = m_reads->read();
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->genesis, m_reads->chain.hashOf(0));
    QCOMPARE((*snapshot)->block.number, 60u);
    QCOMPARE((*snapshot)->totals, StakingTotals{});
}

CAPSTAN_TEST(SnapshotChangesTest)

} // namespace capstan::snapshot_changes_test

#include "snapshot_changes_test.moc"
