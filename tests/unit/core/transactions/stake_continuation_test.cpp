// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/stake_continuation.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

#include <limits>

namespace capstan::stake_continuation_test {

using namespace testing;

using State = TransactionState;
using Records = std::vector<TransactionRecord>;

namespace {

TransactionRecord recordIn(State state, ActionKind kind, const UInt256 &amount,
                           const Address &with = provider)
{
    TransactionRecord record;
    record.account = account;
    record.action = {kind, with, amount};
    record.state = state;
    if (state != State::Signed && state != State::Sent && state != State::Replaced)
        record.blockNumber = headNumber;
    return record;
}

TransactionRecord approved(const UInt256 &amount = ankr(2000), State state = State::InBlock)
{
    return recordIn(state, ActionKind::Approve, amount);
}

/// 2,000 ANKR approved, 5,000 in the account.
StakingSnapshot approvedSnapshot()
{
    StakingSnapshot snapshot = snapshotAt(headNumber);
    snapshot.ankrBalance = ankr(5000);
    snapshot.minimumStake = ankr(1000);
    snapshot.allowance = ankr(2000);
    return snapshot;
}

} // namespace

class StakeContinuationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStakeBehindAnApprovalIsLeftToDo();
    void anApprovalOfAnyAmountLeavesTheAmountOpen();
    void elseNothingIsLeft_data();
    void elseNothingIsLeft();
    void notWhatCanNotBeStakedAnyMore();
};

void StakeContinuationTest::theStakeBehindAnApprovalIsLeftToDo()
{
    for (const State state : {State::InBlock, State::Confirmed, State::Final}) {
        const auto stake = stakeToContinue(approvedSnapshot(), {approved(ankr(2000), state)});
        QVERIFY(stake);
        QCOMPARE(stake->kind, ActionKind::Stake);
        QCOMPARE(stake->provider, provider);
        QCOMPARE(stake->amount, ankr(2000));
    }
    // A stake that came to nothing is still to be made; what else was done does not matter.
    const auto again = stakeToContinue(
        approvedSnapshot(), {recordIn(State::Final, ActionKind::ClaimUnstaked, ankr(1)),
                             recordIn(State::Failed, ActionKind::Stake, ankr(2000)),
                             recordIn(State::Replaced, ActionKind::Stake, ankr(2000)), approved()});
    QVERIFY(again);
}

void StakeContinuationTest::anApprovalOfAnyAmountLeavesTheAmountOpen()
{
    const UInt256 unlimited = std::numeric_limits<UInt256>::max();
    StakingSnapshot snapshot = approvedSnapshot();
    snapshot.allowance = unlimited;
    const auto stake = stakeToContinue(snapshot, {approved(unlimited)});
    QVERIFY(stake);
    QCOMPARE(stake->amount, UInt256(0));
}

void StakeContinuationTest::elseNothingIsLeft_data()
{
    QTest::addColumn<Records>("records");
    const auto row = [](const char *name, const Records &records) { QTest::newRow(name) << records; };
    row("nothing was done", {});
    row("the approval waits", {approved(ankr(2000), State::Sent)});
    row("the approval failed", {approved(ankr(2000), State::Failed)});
    row("the approval was replaced", {approved(ankr(2000), State::Replaced)});
    row("the stake followed", {recordIn(State::Final, ActionKind::Stake, ankr(2000)), approved()});
    row("the stake waits", {recordIn(State::Sent, ActionKind::Stake, ankr(2000)), approved()});
    row("it was withdrawn", {approved(0), approved()});
    row("an approval for no provider", {recordIn(State::Final, ActionKind::Approve, ankr(2000), Address())});
}

void StakeContinuationTest::elseNothingIsLeft()
{
    QFETCH(Records, records);
    QVERIFY(!stakeToContinue(approvedSnapshot(), records));
}

void StakeContinuationTest::notWhatCanNotBeStakedAnyMore()
{
    StakingSnapshot gone = approvedSnapshot();
    gone.allowance = 0;
    StakingSnapshot less = approvedSnapshot();
    less.allowance = ankr(1999);
    StakingSnapshot poor = approvedSnapshot();
    poor.ankrBalance = ankr(1500);
    StakingSnapshot jailed = approvedSnapshot();
    jailed.providers[0].status = ProviderStatus::Jailed;
    for (const StakingSnapshot &snapshot : {gone, less, poor, jailed})
        QVERIFY(!stakeToContinue(snapshot, {approved()}));
}

CAPSTAN_TEST(StakeContinuationTest)

} // namespace capstan::stake_continuation_test

#include "stake_continuation_test.moc"
