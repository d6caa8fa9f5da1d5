// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ankr_staking.h"
#include "core/staking/unstake_plan.h"
#include "tests/integration/snapshot_fixture.h"
#include "tests/support/devnet.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::unstake_plan_test {

using namespace testing;

namespace {

UInt256 amountOf(const QString &wei)
{
    return uint256FromDecimal(wei).value();
}

Address address(const QJsonValue &hex)
{
    return Address::fromHex(hex.toString()).value();
}

} // namespace

/// What a plan says, and what the contract then does.
class UnstakePlanOnChainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_start = m_devnet.rpc(u"evm_snapshot"_s); }
    void cleanup() { QCOMPARE(m_devnet.rpc(u"evm_revert"_s, {m_start}), QJsonValue(true)); }
    void comesTrue_data();
    void comesTrue();
    void refusesWhatTheContractRefuses();

private:
    Address provider(int index) const
    {
        return address(m_devnet.facts()[u"providers"_s][index][u"address"_s]);
    }

    Devnet m_devnet;
    QJsonValue m_start;
    QString m_staker;
    QString m_staking;
    std::unique_ptr<SnapshotReader> m_reader;
};

void UnstakePlanOnChainTest::initTestCase()
{
    QVERIFY(m_devnet.start());
    m_staker = m_devnet.facts()[u"accounts"_s][0][u"address"_s].toString();
    m_staking = m_devnet.facts()[u"addresses"_s][u"staking"_s].toString();
    m_reader = std::make_unique<SnapshotReader>(m_devnet.networkFile(), m_devnet.rpcUrl());
}

void UnstakePlanOnChainTest::comesTrue_data()
{
    QTest::addColumn<int>("providerIndex");
    QTest::addColumn<QString>("wei");
    QTest::addColumn<int>("blocksBefore");
    QTest::newRow("a part of the oldest") << 0 << u"1000123456780000000000"_s << 0;
    QTest::newRow("the whole oldest") << 0 << u"3749500000000000000000"_s << 0;
    QTest::newRow("into the second") << 0 << u"5000000000000000000000"_s << 0;
    QTest::newRow("all that is unlocked") << 0 << u"6749623456780000000000"_s << 0;
    QTest::newRow("after a claim of rewards") << 2 << u"2000000000000000000000"_s << 0;
    QTest::newRow("from a provider that is not active") << 3 << u"1000000000000000000000"_s << 0;
    QTest::newRow("mined with the epoch's last block") << 0 << u"1000000000000000000000"_s << 18;
    QTest::newRow("mined with the next epoch's first block") << 0 << u"1000000000000000000000"_s << 19;
}

void UnstakePlanOnChainTest::comesTrue()
{
    QFETCH(int, providerIndex);
    QFETCH(QString, wei);
    QFETCH(int, blocksBefore);
    for (int i = 0; i < blocksBefore; ++i) {
        m_devnet.rpc(u"evm_mine"_s);
    }
    const Address from = provider(providerIndex);
    const auto before = m_reader->read(address(m_staker));
    QVERIFY(before);
    const auto plan = planUnstake(*before, from, amountOf(wei));
    QVERIFY(plan.has_value());
    QVERIFY(m_devnet.send(m_staker, m_staking, ankr_staking::undelegate(from, plan->amount)));
    const auto after = m_reader->read(address(m_staker));
    QVERIFY(after);

    const ProviderPosition &was = *before->find(from);
    const ProviderPosition &is = *after->find(from);
    std::vector<Stake> expected;
    for (const Stake &stake : was.stakes) {
        const auto change = std::ranges::find(plan->changes, stake.epoch, &StakeChange::stakeEpoch);
        if (change == plan->changes.end() || change->after > 0) {
            expected.push_back(stake);
            expected.back().amount = change == plan->changes.end() ? stake.amount : change->after;
        }
    }
    QCOMPARE(is.stakes.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(is.stakes[i].epoch, expected[i].epoch);
        QCOMPARE(is.stakes[i].amount, expected[i].amount);
    }
    QCOMPARE(is.pending, plan->reset ? plan->reset->total : plan->amount);

    // The block after the last of an epoch is the next one's: then the plan had named both.
    QCOMPARE(plan->atBoundary, before->block.number % 50 == 49);
    const bool turned = after->clock.currentEpoch() != before->clock.currentEpoch();
    const ClaimMoment &claim = turned ? plan->claimAfterBoundary : plan->claim;
    QCOMPARE(turned, plan->atBoundary);
    QVERIFY(is.claim);
    QCOMPARE(is.claim->latestEpoch, claim.epoch);

    // An estimate: the contract rounds at other places.
    const UInt256 paid = subtractOrZero(after->ankrBalance, before->ankrBalance);
    const UInt256 off =
        paid > plan->rewardsPaid ? UInt256(paid - plan->rewardsPaid) : UInt256(plan->rewardsPaid - paid);
    QVERIFY(paid > 0);
    QVERIFY2(off < 10'000, qPrintable(toDecimal(off)));
}

void UnstakePlanOnChainTest::refusesWhatTheContractRefuses()
{
    const auto snapshot = m_reader->read(address(m_staker));
    QVERIFY(snapshot);
    const Address from = provider(0);
    for (const char *wei : {"0", "1", "9999999999", "6749623456790000000000", "10749623456780000000000"}) {
        const UInt256 amount = amountOf(QString::fromLatin1(wei));
        QVERIFY2(!planUnstake(*snapshot, from, amount).has_value(), wei);
        QVERIFY2(!m_devnet.send(m_staker, m_staking, ankr_staking::undelegate(from, amount)), wei);
    }
}

CAPSTAN_TEST(UnstakePlanOnChainTest)

} // namespace capstan::unstake_plan_test

#include "unstake_plan_test.moc"
