// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/core/transactions/prepared_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::prepared_replacement_test {

using namespace testing;

class PreparedReplacementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCancelIsNothingToOneself();
    void nothingOfTheContractHindersACancel();
    void aReplacementTakesTheNonceForMore();
    void whatCannotBeReplacedIsRefused_data();
    void whatCannotBeReplacedIsRefused();
};

void PreparedReplacementTest::aCancelIsNothingToOneself()
{
    const TransactionPreview preview = previewFor(cancelling());
    QCOMPARE(preview.action.kind, ActionKind::Cancel);
    QCOMPARE(preview.transaction.to, account);
    QCOMPARE(preview.transaction.value, UInt256(0));
    QVERIFY(preview.transaction.data.empty());
    QCOMPARE(preview.transaction.gasLimit, std::uint64_t(21'000));
    QCOMPARE(preview.estimatedGas, std::uint64_t(21'000));
    QCOMPARE(preview.transaction.nonce, std::uint64_t(7));
    QCOMPARE(preview.replaces->hash, hashOf(0x77));
    QCOMPARE(preview.ankrIn, UInt256(0));
    QVERIFY(preview.risks.empty());
    QVERIFY(preview.canConfirm());
    QVERIFY(isWithinBounds(preview.transaction, profileOf(), account, preview.action));
    QVERIFY(!isWithinBounds(preview.transaction, profileOf(), addressOf(1), preview.action));
    UnsignedTransaction more = preview.transaction;
    more.gasLimit = 21'001;
    QVERIFY(!isWithinBounds(more, profileOf(), account, preview.action));
    more = preview.transaction;
    more.data = {0};
    QVERIFY(!isWithinBounds(more, profileOf(), account, preview.action));
}

void PreparedReplacementTest::nothingOfTheContractHindersACancel()
{
    Inputs inputs = cancelling();
    inputs.local.acceptedImplementation = addressOf(1);
    inputs.facts.simulation = {revertWith(stillLocked), 0};
    inputs.facts.accountHasCode = true;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(kindsOf(preview), std::vector{Risk::Kind::AccountHasCode});
    QVERIFY(preview.canConfirm());
}

void PreparedReplacementTest::aReplacementTakesTheNonceForMore()
{
    Inputs inputs = replacing();
    // Whatever waits behind it.
    inputs.local.journalNextNonce = 9;
    inputs.facts.pendingNonce = 9;
    const TransactionPreview preview = previewFor(inputs);
    QCOMPARE(preview.transaction.nonce, std::uint64_t(7));
    QCOMPARE(preview.transaction.data, ankr_staking::undelegate(provider, ankr(2000)));
    QCOMPARE(preview.replaces->hash, hashOf(0x77));
    // 112.5 % of 40 gwei with a tip of 1; market tips 2.
    QCOMPARE(preview.fee().fee, (DynamicFee{UInt256(45 * gwei), UInt256(2 * gwei)}));
    QCOMPARE(preview.customBounds.replacement->maxPriorityFeePerGas, UInt256(1'125'000'000));
    // A node behind a used nonce does not make it free.
    inputs.facts.minedNonce = 6;
    QCOMPARE(previewFor(inputs).transaction.nonce, std::uint64_t(7));
}

void PreparedReplacementTest::whatCannotBeReplacedIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("its nonce is used") << Change([](Inputs &i) {
        i.facts.minedNonce = 8;
        i.facts.pendingNonce = 8;
    }) << ErrorCode::NonceConflict;
    QTest::newRow("it is another call")
        << Change([](Inputs &i) { i.action = unstakeOf(ankr(3000)); }) << ErrorCode::NotSupported;
    QTest::newRow("its fee leaves no room above")
        << Change([](Inputs &i) { i.local.replaced->highestFee.maxFeePerGas = ~UInt256(0); })
        << ErrorCode::NumberOutOfRange;
}

void PreparedReplacementTest::whatCannotBeReplacedIsRefused()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    Inputs inputs = replacing();
    change(inputs);
    const auto prepared = prepare(inputs);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, code);
}

CAPSTAN_TEST(PreparedReplacementTest)

} // namespace capstan::prepared_replacement_test

#include "prepared_replacement_test.moc"
