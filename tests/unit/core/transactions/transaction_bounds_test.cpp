// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/erc20.h"
#include "core/transactions/fees.h"
#include "core/transactions/transaction_bounds.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/every_action.h"

#include <QTest>

#include <functional>

namespace capstan::transaction_bounds_test {

using namespace testing;

namespace {

const UInt256 unlimited = ~UInt256(0);

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
class TransactionBoundsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheActionsOwnBytesAreWithinBounds_data();
    void onlyTheActionsOwnBytesAreWithinBounds();
    void noTransactionIsAnothersAction();
    void boundsRefuseAnythingElse_data();
    void boundsRefuseAnythingElse();
    void anApprovalIsForTheStakingContractOnly();
    void whatIsSentReachesSomebody();
    void whatIsNoActionIsRefused();
};

void TransactionBoundsTest::onlyTheActionsOwnBytesAreWithinBounds_data()
{
    QTest::addColumn<TransactionAction>("action");
    for (const TransactionAction &action : everyAction())
        QTest::addRow("%d", static_cast<int>(action.kind)) << action;
}

void TransactionBoundsTest::onlyTheActionsOwnBytesAreWithinBounds()
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

void TransactionBoundsTest::noTransactionIsAnothersAction()
{
    for (const TransactionAction &shown : everyAction()) {
        for (const TransactionAction &done : everyAction())
            QCOMPARE(isFine(transactionOf(done), shown), done == shown);
    }
}

void TransactionBoundsTest::boundsRefuseAnythingElse_data()
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

void TransactionBoundsTest::boundsRefuseAnythingElse()
{
    QFETCH(Spoil, spoil);
    UnsignedTransaction transaction = transactionOf(unstakeOf(ankr(2000)));
    spoil(transaction);
    QVERIFY(!isFine(transaction, unstakeOf(ankr(2000))));
}

void TransactionBoundsTest::anApprovalIsForTheStakingContractOnly()
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

void TransactionBoundsTest::whatIsSentReachesSomebody()
{
    TransactionAction send = actionOf(ActionKind::SendEth);
    send.amount = 0;
    QVERIFY(!isFine(transactionOf(send), send));
    send.amount = 1;
    QVERIFY(isFine(transactionOf(send), send));
    for (const ActionKind kind : {ActionKind::SendEth, ActionKind::SendAnkr}) {
        for (const Address &nobody : {Address(), account, staking, token, stakingConfig}) {
            send = {kind, {}, 1, nobody};
            QVERIFY(!isFine(transactionOf(send), send));
        }
    }
}

void TransactionBoundsTest::whatIsNoActionIsRefused()
{
    QVERIFY(!isFine(transactionOf(actionOf(ActionKind::Unstake)), {static_cast<ActionKind>(99)}));
}

CAPSTAN_TEST(TransactionBoundsTest)

} // namespace capstan::transaction_bounds_test

#include "transaction_bounds_test.moc"
