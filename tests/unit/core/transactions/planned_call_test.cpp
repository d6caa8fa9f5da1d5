// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/contracts/erc20.h"
#include "core/transactions/fees.h"
#include "core/transactions/prepared_transaction.h"
#include "tests/unit/core/transactions/fixtures.h"

#include <QTest>

#include <functional>

using namespace capstan;
using namespace capstan::testing;

namespace {

const UInt256 unlimited = ~UInt256(0);

const std::vector<TransactionAction> &everyAction()
{
    static const std::vector<TransactionAction> list{
        {ActionKind::Unstake, provider, ankr(2000)},
        {ActionKind::ClaimUnstaked, provider, ankr(1250)},
        {ActionKind::Cancel, provider, 0},
        {ActionKind::Stake, provider, ankr(1000)},
        {ActionKind::Approve, {}, ankr(1000)},
        {ActionKind::ClaimRewards, provider, ankr(60)},
        {ActionKind::ClaimAllRewards, {}, ankr(60), {}, {provider, addressOf(0xbc)}},
        {ActionKind::Restake, provider, ankr(60)},
        {ActionKind::SendAnkr, {}, ankr(5), recipient},
        {ActionKind::SendEth, {}, ankr(1), recipient},
        {ActionKind::UpgradeAccount},
    };
    return list;
}

TransactionAction actionOf(ActionKind kind)
{
    return *std::ranges::find(everyAction(), kind, &TransactionAction::kind);
}

/// As the program would sign it.
UnsignedTransaction transactionOf(const TransactionAction &action)
{
    const PlannedCall call = callOf(action);
    UnsignedTransaction transaction;
    transaction.chainId = 31337;
    transaction.nonce = 7;
    transaction.fee = {UInt256(22 * gwei), UInt256(2 * gwei)};
    transaction.gasLimit = action.kind == ActionKind::Cancel ? fees::MinTransactionGas : 320'000;
    transaction.to = call.to;
    transaction.value = call.value;
    transaction.data = call.data;
    return transaction;
}

bool isFine(const UnsignedTransaction &transaction, const TransactionAction &action)
{
    return isWithinBounds(transaction, profileOf(), account, action);
}

using Spoil = std::function<void(UnsignedTransaction &)>;

} // namespace

/// The bytes that may be signed, kind by kind.
class PlannedCallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindIsOneCall_data();
    void eachKindIsOneCall();
    void aClaimOfAllNamesItsProviders();
    void whatIsNoActionIsRefused();
    void onlyTheActionsOwnBytesAreWithinBounds_data();
    void onlyTheActionsOwnBytesAreWithinBounds();
    void noTransactionIsAnothersAction();
    void boundsRefuseAnythingElse_data();
    void boundsRefuseAnythingElse();
    void anApprovalIsForTheStakingContractOnly();
    void ethGoesToTheRecipientOnly();
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
    QVERIFY(!isFine(transactionOf(actionOf(ActionKind::Unstake)), {static_cast<ActionKind>(99)}));
}

void PlannedCallTest::onlyTheActionsOwnBytesAreWithinBounds_data()
{
    QTest::addColumn<TransactionAction>("action");
    for (const TransactionAction &action : everyAction())
        QTest::addRow("%d", static_cast<int>(action.kind)) << action;
}

void PlannedCallTest::onlyTheActionsOwnBytesAreWithinBounds()
{
    QFETCH(TransactionAction, action);
    const UnsignedTransaction transaction = transactionOf(action);
    QVERIFY(isFine(transaction, action));

    UnsignedTransaction other = transaction;
    other.to = addressOf(1);
    QVERIFY(!isFine(other, action));
    other = transaction;
    other.value += 1;
    QVERIFY(!isFine(other, action));
    other = transaction;
    other.data.push_back(0);
    QVERIFY(!isFine(other, action));
    for (std::size_t i = 0; i < transaction.data.size(); ++i) {
        other = transaction;
        other.data[i] ^= 1;
        QVERIFY2(!isFine(other, action), qPrintable(QString::number(i)));
    }
    if (!transaction.data.empty()) {
        other = transaction;
        other.data.clear();
        QVERIFY(!isFine(other, action));
    }
}

void PlannedCallTest::noTransactionIsAnothersAction()
{
    for (const TransactionAction &shown : everyAction()) {
        for (const TransactionAction &done : everyAction())
            QCOMPARE(isFine(transactionOf(done), shown), done == shown);
    }
}

void PlannedCallTest::boundsRefuseAnythingElse_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    row("another chain", [](UnsignedTransaction &t) { t.chainId = 1; });
    row("another contract", [](UnsignedTransaction &t) { t.to = addressOf(1); });
    row("ether", [](UnsignedTransaction &t) { t.value = 1; });
    row("a legacy price", [](UnsignedTransaction &t) { t.gasPrice = UInt256(1); });
    row("no gas", [](UnsignedTransaction &t) { t.gasLimit = 0; });
    row("too much gas", [](UnsignedTransaction &t) { t.gasLimit = fees::MaxGasLimit + 1; });
    row("a tip above the fee", [](UnsignedTransaction &t) { t.fee.maxPriorityFeePerGas = ankr(1); });
    row("a fee above the cap", [](UnsignedTransaction &t) { t.fee.maxFeePerGas = ankr(1); });
    row("no call", [](UnsignedTransaction &t) { t.data.clear(); });
    row("a fee that overflows", [](UnsignedTransaction &t) { t.fee.maxFeePerGas = ~UInt256(0); });
}

void PlannedCallTest::boundsRefuseAnythingElse()
{
    QFETCH(Spoil, spoil);
    UnsignedTransaction transaction = transactionOf(unstakeOf(ankr(2000)));
    spoil(transaction);
    QVERIFY(!isFine(transaction, unstakeOf(ankr(2000))));
}

void PlannedCallTest::anApprovalIsForTheStakingContractOnly()
{
    TransactionAction approval = actionOf(ActionKind::Approve);
    for (const UInt256 &amount : {UInt256(0), ankr(1), unlimited}) {
        approval.amount = amount;
        QVERIFY(isFine(transactionOf(approval), approval));
        UnsignedTransaction other = transactionOf(approval);
        other.data = erc20::approve(recipient, amount);
        QVERIFY(!isFine(other, approval));
    }
    // Nor does a recipient make it another's.
    approval.recipient = recipient;
    QCOMPARE(callOf(approval).data, erc20::approve(staking, unlimited));
}

void PlannedCallTest::ethGoesToTheRecipientOnly()
{
    TransactionAction send = actionOf(ActionKind::SendEth);
    send.amount = 0;
    QVERIFY(!isFine(transactionOf(send), send));
    send.amount = 1;
    QVERIFY(isFine(transactionOf(send), send));
    send.recipient = account;
    QVERIFY(!isFine(transactionOf(send), send));
}

Q_DECLARE_METATYPE(capstan::TransactionAction)
QTEST_APPLESS_MAIN(PlannedCallTest)
#include "planned_call_test.moc"
