// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/conflict.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

namespace capstan::conflict_test {

using namespace testing;

using State = TransactionState;
using Kind = ActionKind;

namespace {

const Address other = addressOf(0xbc);

TransactionAction with(Kind kind, const Address &whom = provider)
{
    return {kind, whom, ankr(1)};
}

TransactionAction claimAll(const std::vector<Address> &providers)
{
    return {Kind::ClaimAllRewards, {}, ankr(1), {}, providers};
}

const TransactionAction approve{Kind::Approve, {}, ankr(1)};
const TransactionAction sendAnkr{Kind::SendAnkr, {}, ankr(1), recipient};
const TransactionAction sendEth{Kind::SendEth, {}, ankr(1), recipient};
const TransactionAction upgrade{Kind::UpgradeAccount};

} // namespace

class ConflictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void someActionsCanNotWaitTogether_data();
    void someActionsCanNotWaitTogether();
    void onlyWhatWaitsIsInTheWay_data();
    void onlyWhatWaitsIsInTheWay();
    void whatACancelIsAboutStaysInTheWay();
};

void ConflictTest::someActionsCanNotWaitTogether_data()
{
    QTest::addColumn<TransactionAction>("one");
    QTest::addColumn<TransactionAction>("another");
    QTest::addColumn<bool>("conflict");
    const auto row = [](const char *name, const TransactionAction &one, const TransactionAction &another,
                        bool conflict) { QTest::newRow(name) << one << another << conflict; };
    row("an unstake and a claim", with(Kind::Unstake), with(Kind::ClaimUnstaked), true);
    row("an unstake and a restake", with(Kind::Unstake), with(Kind::Restake), true);
    row("two reward claims", with(Kind::ClaimRewards), with(Kind::ClaimRewards), true);
    row("a stake and a claim of the provider's", with(Kind::Stake), with(Kind::ClaimRewards), true);
    row("a cancel and what it cancels", with(Kind::Cancel), with(Kind::Unstake), true);
    row("two providers", with(Kind::Unstake), with(Kind::Unstake, other), false);
    row("a claim of all, and one of them", claimAll({other, provider}), with(Kind::Restake), true);
    row("a claim of all, and none of them", claimAll({other}), with(Kind::Restake), false);
    row("two parts of a claim of all", claimAll({other}), claimAll({provider}), false);
    row("two claims of all that share one", claimAll({other, provider}), claimAll({provider}), true);
    row("two stakes, which want the same ANKR", with(Kind::Stake), with(Kind::Stake, other), true);
    row("a stake and a send of ANKR", with(Kind::Stake), sendAnkr, true);
    row("two sends of ANKR", sendAnkr, sendAnkr, true);
    row("a send of ANKR and a claim that brings some", sendAnkr, with(Kind::ClaimRewards), false);
    row("an approval and a stake", approve, with(Kind::Stake), true);
    row("two approvals", approve, approve, true);
    row("an approval and an unstake", approve, with(Kind::Unstake), false);
    row("an approval and a send of ANKR", approve, sendAnkr, false);
    row("a send of ETH and a claim, which needs a fee", sendEth, with(Kind::ClaimRewards), true);
    row("a send of ETH and an approval", sendEth, approve, true);
    row("two sends of ETH", sendEth, sendEth, true);
    row("an upgrade and a claim", upgrade, with(Kind::ClaimRewards), true);
    row("an upgrade and a claim of all", upgrade, claimAll({other}), true);
    row("an upgrade and a send of ANKR", upgrade, sendAnkr, false);
    row("two upgrades", upgrade, upgrade, true);
}

void ConflictTest::someActionsCanNotWaitTogether()
{
    QFETCH(TransactionAction, one);
    QFETCH(TransactionAction, another);
    QFETCH(bool, conflict);
    QCOMPARE(doConflict(one, another), conflict);
    QCOMPARE(doConflict(another, one), conflict);
}

void ConflictTest::onlyWhatWaitsIsInTheWay_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Address>("wanted");
    QTest::addColumn<bool>("inTheWay");
    QTest::newRow("signed") << State::Signed << provider << true;
    QTest::newRow("sent") << State::Sent << provider << true;
    QTest::newRow("with another provider") << State::Sent << other << false;
    QTest::newRow("in a block") << State::InBlock << provider << false;
    QTest::newRow("failed") << State::Failed << provider << false;
    QTest::newRow("replaced") << State::Replaced << provider << false;
}

void ConflictTest::onlyWhatWaitsIsInTheWay()
{
    QFETCH(State, state);
    QFETCH(Address, wanted);
    QFETCH(bool, inTheWay);
    TransactionRecord record = recordOf();
    record.state = state;
    QCOMPARE(conflictWith({record}, with(Kind::ClaimUnstaked, wanted)),
             inTheWay ? std::optional(record) : std::nullopt);
}

void ConflictTest::whatACancelIsAboutStaysInTheWay()
{
    TransactionRecord send = recordOf();
    send.action = sendAnkr;
    TransactionRecord cancel = recordOf();
    cancel.hash = hashOf(0x78);
    cancel.replaces = send.hash;
    cancel.action = {Kind::Cancel, send.action.provider, 0};
    QCOMPARE(conflictWith({cancel, send}, with(Kind::Stake)), std::optional(send));
    QVERIFY(!conflictWith({cancel, send}, with(Kind::Unstake)));
}

CAPSTAN_TEST(ConflictTest)

} // namespace capstan::conflict_test

#include "conflict_test.moc"
