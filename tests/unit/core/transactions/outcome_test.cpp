// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/outcome.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

using namespace capstan;
using namespace capstan::testing;
using State = TransactionState;

class OutcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyASuccessHasAnOutcome_data();
    void onlyASuccessHasAnOutcome();
    void aDifferenceIsTold_data();
    void aDifferenceIsTold();
};

void OutcomeTest::onlyASuccessHasAnOutcome_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<bool>("has");
    QTest::newRow("signed") << State::Signed << ActionKind::Unstake << false;
    QTest::newRow("sent") << State::Sent << ActionKind::Unstake << false;
    QTest::newRow("in a block") << State::InBlock << ActionKind::Unstake << true;
    QTest::newRow("confirmed") << State::Confirmed << ActionKind::ClaimUnstaked << true;
    QTest::newRow("final") << State::Final << ActionKind::Unstake << true;
    QTest::newRow("failed") << State::Failed << ActionKind::Unstake << false;
    QTest::newRow("replaced") << State::Replaced << ActionKind::Unstake << false;
    QTest::newRow("a cancel") << State::Final << ActionKind::Cancel << false;
}

void OutcomeTest::onlyASuccessHasAnOutcome()
{
    QFETCH(State, state);
    QFETCH(ActionKind, kind);
    TransactionRecord record = recordOf(kind);
    record.state = state;
    QTEST(outcomeOf(record).has_value(), "has");
}

void OutcomeTest::aDifferenceIsTold_data()
{
    QTest::addColumn<std::optional<UInt256>>("paid");
    QTest::addColumn<bool>("asPromised");
    QTest::newRow("the same") << std::optional(ankr(2000)) << true;
    QTest::newRow("less") << std::optional(UInt256(ankr(2000) - 1)) << false;
    QTest::newRow("more") << std::optional(UInt256(ankr(2000) + 1)) << false;
    QTest::newRow("nothing") << std::optional<UInt256>(0) << false;
    QTest::newRow("no event") << std::optional<UInt256>() << false;
}

void OutcomeTest::aDifferenceIsTold()
{
    QFETCH(std::optional<UInt256>, paid);
    QFETCH(bool, asPromised);
    TransactionRecord record = recordOf(ActionKind::ClaimUnstaked);
    record.state = State::Confirmed;
    record.amountPaid = paid;
    record.ankrIn = ankr(2000);
    record.ankrPaid = paid;
    const auto outcome = outcomeOf(record);
    QCOMPARE(outcome->isAsPromised(), asPromised);
    QCOMPARE(outcome->promised, ankr(2000));
    QCOMPARE(outcome->done, paid.value_or(0));
    QCOMPARE(outcome->promisedAnkr, ankr(2000));
    QCOMPARE(outcome->arrivedAnkr, paid.value_or(0));
}

QTEST_APPLESS_MAIN(OutcomeTest)
#include "outcome_test.moc"
