// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/erc20.h"
#include "core/transactions/planned_call.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/every_action.h"

#include <QTest>

namespace capstan::planned_call_test {

using namespace testing;

class PlannedCallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindIsOneCall_data();
    void eachKindIsOneCall();
    void aClaimOfAllNamesItsProviders();
    void whatIsNoActionIsRefused();
};

void PlannedCallTest::eachKindIsOneCall_data()
{
    QTest::addColumn<TransactionAction>("action");
    QTest::addColumn<Address>("to");
    QTest::addColumn<UInt256>("value");
    QTest::addColumn<Bytes>("data");
    const auto row = [](const char *name, ActionKind kind, const Address &to, const Bytes &data,
                        const UInt256 &value = 0) {
        QTest::newRow(name) << actionOf(kind) << to << value << data;
    };
    row("unstake", ActionKind::Unstake, staking, ankr_staking::undelegate(provider, ankr(2000)));
    row("claim", ActionKind::ClaimUnstaked, staking, ankr_staking::claimPendingUndelegates(provider));
    row("cancel", ActionKind::Cancel, account, {});
    row("stake", ActionKind::Stake, staking, ankr_staking::delegate(provider, ankr(1000)));
    row("approve", ActionKind::Approve, token, erc20::approve(staking, ankr(1000)));
    row("claim rewards", ActionKind::ClaimRewards, staking, ankr_staking::claimStakingRewards(provider));
    row("claim all", ActionKind::ClaimAllRewards, staking,
        ankr_staking::multicall({ankr_staking::claimStakingRewards(provider),
                                 ankr_staking::claimStakingRewards(addressOf(0xbc))}));
    row("restake", ActionKind::Restake, staking, ankr_staking::redelegateDelegatorFee(provider));
    row("send ANKR", ActionKind::SendAnkr, token, erc20::transfer(recipient, ankr(5)));
    row("send ETH", ActionKind::SendEth, recipient, {}, ankr(1));
    row("upgrade", ActionKind::UpgradeAccount, staking, ankr_staking::migrateDelegator(account));
}

void PlannedCallTest::eachKindIsOneCall()
{
    QFETCH(TransactionAction, action);
    const PlannedCall call = callOf(action);
    QTEST(call.to, "to");
    QTEST(call.value, "value");
    QTEST(call.data, "data");
    const bool isSend = action.kind == ActionKind::SendAnkr || action.kind == ActionKind::SendEth;
    QCOMPARE(call.recipient, isSend ? std::optional(recipient) : std::nullopt);
}

void PlannedCallTest::aClaimOfAllNamesItsProviders()
{
    const auto call = capstan::callOf(contractsOf(profileOf()), account, {ActionKind::ClaimAllRewards});
    QVERIFY(!call);
    QCOMPARE(call.error().code, ErrorCode::NotSupported);
}

void PlannedCallTest::whatIsNoActionIsRefused()
{
    const auto call = capstan::callOf(contractsOf(profileOf()), account, {static_cast<ActionKind>(99)});
    QVERIFY(!call);
    QCOMPARE(call.error().code, ErrorCode::NotSupported);
}

CAPSTAN_TEST(PlannedCallTest)

} // namespace capstan::planned_call_test

#include "planned_call_test.moc"
