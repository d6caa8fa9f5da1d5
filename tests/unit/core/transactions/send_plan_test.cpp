// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transactions/send_plan.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

namespace capstan::send_plan_test {

using namespace testing;

class SendPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereNothingIsSent_data();
    void whereNothingIsSent();
    void whatCanNotBeSentIsRefusedWithTheNearest_data();
    void whatCanNotBeSentIsRefusedWithTheNearest();
};

void SendPlanTest::whereNothingIsSent_data()
{
    QTest::addColumn<Address>("to");
    QTest::addColumn<std::optional<RecipientProblem>>("problem");
    const auto row = [](const char *name, const Address &to, std::optional<RecipientProblem> problem) {
        QTest::newRow(name) << to << problem;
    };
    row("somebody", recipient, std::nullopt);
    row("a provider", provider, std::nullopt);
    row("nobody", Address(), RecipientProblem::Zero);
    row("oneself", account, RecipientProblem::OwnAccount);
    row("the staking contract", staking, RecipientProblem::StakingContract);
    row("the token", token, RecipientProblem::TokenContract);
    row("the configuration", stakingConfig, RecipientProblem::ConfigContract);
}

void SendPlanTest::whereNothingIsSent()
{
    QFETCH(Address, to);
    QTEST(problemOf(contractsOf(profileOf()), account, to), "problem");
}

void SendPlanTest::whatCanNotBeSentIsRefusedWithTheNearest_data()
{
    using Kind = SendProblem::Kind;
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<UInt256>("balance");
    QTest::addColumn<UInt256>("amount");
    QTest::addColumn<std::optional<SendProblem>>("problem");
    for (const ActionKind kind : {ActionKind::SendAnkr, ActionKind::SendEth}) {
        const auto row = [kind](const char *name, const UInt256 &balance, const UInt256 &amount,
                                const std::optional<SendProblem> &problem) {
            QTest::addRow("%s, kind %d", name, static_cast<int>(kind))
                << kind << balance << amount << problem;
        };
        row("one wei", ankr(5), 1, std::nullopt);
        row("all of it", ankr(5), ankr(5), std::nullopt);
        row("one wei more", ankr(5), ankr(5) + 1, SendProblem{Kind::AboveBalance, ankr(5)});
        row("nothing", ankr(5), 0, SendProblem{Kind::Zero, ankr(5)});
        row("of nothing", 0, 1, SendProblem{Kind::AboveBalance, std::nullopt});
    }
}

void SendPlanTest::whatCanNotBeSentIsRefusedWithTheNearest()
{
    QFETCH(ActionKind, kind);
    QFETCH(UInt256, balance);
    QFETCH(UInt256, amount);
    StakingSnapshot snapshot = snapshotAt(headNumber);
    (kind == ActionKind::SendEth ? snapshot.ethBalance : snapshot.ankrBalance) = balance;
    QTEST(problemOf(snapshot, kind, amount), "problem");
}

CAPSTAN_TEST(SendPlanTest)

} // namespace capstan::send_plan_test

#include "send_plan_test.moc"
