// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/claim_split.h"
#include "core/transactions/fees.h"
#include "tests/integration/transactions_actions.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transactions_queues_test {

using namespace testing;

using Flow = TransactionFlow::State;
using Kind = ActionKind;

/// An account with a queue of 50 records, and many more with 25 providers: what an action takes is right at
/// the first try, and a claim that is too much for one transaction is split.
class TransactionsQueuesTest : public ActionsTestBase
{
    Q_OBJECT
protected:
    QStringList startOptions() const override { return {u"--interval"_s, u"20"_s}; }
    QStringList seedOptions() const override { return {u"--validators"_s, u"25"_s, u"--stakes"_s, u"400"_s}; }

private Q_SLOTS:
    void aLongQueueHasTheGasThatItTakes_data();
    void aLongQueueHasTheGasThatItTakes();
    void aClaimOfAllIsSplitAndLosesNothing();

private:
    /// While gas is cheap: at the usual price a long queue's fee is above the cap.
    void startQuietly()
    {
        setBaseFee(100'000'000);
        start(nullptr, bigStaker);
    }
    TransactionAction with(Kind kind, const UInt256 &amount = 0)
    {
        return {kind, run().provider(u"Ankr"_s), amount};
    }
};

void TransactionsQueuesTest::aLongQueueHasTheGasThatItTakes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a claim of rewards") << Kind::ClaimRewards;
    QTest::newRow("a restake") << Kind::Restake;
    QTest::newRow("a stake") << Kind::Stake;
}

void TransactionsQueuesTest::aLongQueueHasTheGasThatItTakes()
{
    QFETCH(Kind, kind);
    startQuietly();
    QVERIFY(awaitSnapshot());
    QVERIFY(position(u"Ankr"_s).stakes.size() >= 48);
    QVERIFY(snapshot()->allowance > wei("1000"));
    const auto record = done(with(kind, kind == Kind::Stake ? wei("1000") : UInt256(0)));
    QVERIFY(record);
    const auto [used, limit] = gasOf(*record);
    qInfo() << "gas used" << used << "of" << limit;
    QVERIFY(used < limit && limit <= fees::MaxGasLimit);
    QCOMPARE(differenceFromTruth(), QString());
}

void TransactionsQueuesTest::aClaimOfAllIsSplitAndLosesNothing()
{
    startQuietly();
    QVERIFY(awaitSnapshot());
    const UInt256 before = ankrBalanceOf(bigStaker);
    const UInt256 rewards = snapshot()->totals.rewards;
    auto *job = run().service.splitClaims(snapshot(), this);
    QSignalSpy finished(job, &ClaimSplitJob::finished);
    QVERIFY(finished.wait(patienceMs));
    const auto groups = finished[0].at(0).value<Result<ClaimGroups>>();
    QVERIFY(groups);
    qInfo() << "transactions:" << groups->size();
    QVERIFY(groups->size() > 1);

    // They wait together.
    setAutomine(false);
    std::size_t providers = 0;
    for (const auto &group : *groups) {
        auto *flow = prepared({Kind::ClaimAllRewards, {}, 0, {}, group});
        TRY_STATE(flow, Flow::AwaitingApproval);
        QCOMPARE(flow->preview()->action.providers, group);
        QVERIFY(flow->preview()->canConfirm());
        QVERIFY(flow->preview()->transaction.gasLimit < fees::MaxGasLimit);
        approve(flow);
        TRY_STATE(flow, Flow::Sent);
        providers += group.size();
    }
    QCOMPARE(providers, std::size_t(25));
    mine(static_cast<int>(groups->size()));
    for (std::size_t i = 0; i < groups->size(); ++i)
        QTRY_COMPARE_WITH_TIMEOUT(checkOutcome(run().records().at(i)), OutcomeCheck::AsPromised, patienceMs);
    QCOMPARE(differenceFromTruth(), QString());
    QCOMPARE(snapshot()->totals.rewards, UInt256(0));
    QCOMPARE(UInt256(ankrBalanceOf(bigStaker) - before), rewards);
}

CAPSTAN_TEST(TransactionsQueuesTest)

} // namespace capstan::transactions_queues_test

#include "transactions_queues_test.moc"
