// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/confirm_fixture.h"
#include "ui/dialogs/transaction_advanced.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::transaction_advanced_test {

using namespace test;

namespace {

/// The dialog with nonce 16 proposed, 18 waiting, and 374,400 gas of 234,000 estimated.
struct Advanced : Shown
{
    Advanced()
        : chosen(&dialog, &ConfirmTransactionDialog::advancedChosen)
    {
        offer(previewWith({}));
        // As a flow does.
        QObject::connect(
            &dialog, &ConfirmTransactionDialog::advancedChosen, &dialog,
            [this](const AdvancedChoice &choice) { offer(withAdvanced(previewWith({}), choice)); });
    }
    void open() { buttonOf(dialog, u"Advanced"_s)->click(); }
    QLineEdit *nonce() const { return fieldOf(dialog, u"Nonce"_s); }
    QLineEdit *gas() const { return fieldOf(dialog, u"Gas limit"_s); }
    AdvancedChoice last() const { return chosen.constLast().at(0).value<AdvancedChoice>(); }

    QSignalSpy chosen;
};

} // namespace

class TransactionAdvancedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isClosedAtFirst();
    void aNonceIsChosenWhileItIsTyped();
    void aGasLimitIsChosenWhileItIsTyped();
    void whatIsProposedIsNoChoice();
    void whatIsImpossibleIsToldWithItsReason_data();
    void whatIsImpossibleIsToldWithItsReason();
    void closingForgetsWhatWasRefused();
    void closingKeepsWhatWasChosen();
    void anUntouchedFieldFollowsTheChain();
    void onesOwnNonceIsNoChangeToTell();
    void aReplacementsNonceCannotBeTouched();
    void nothingCanBeChosenWithoutAnEstimate();
};

void TransactionAdvancedTest::isClosedAtFirst()
{
    Advanced advanced;
    QVERIFY(shows(advanced.dialog, u"16"_s));
    QVERIFY(!advanced.nonce()->isVisible());
    QVERIFY(!advanced.gas()->isVisible());
    advanced.open();
    QVERIFY(advanced.nonce()->isVisible());
    QCOMPARE(advanced.nonce()->text(), u"16"_s);
    QCOMPARE(advanced.gas()->text(), u"374400"_s);
    QVERIFY(shows(advanced.dialog, u"The next nonce is 16"_s));
    QVERIFY(shows(advanced.dialog, u"from 234,000, as estimated, to 16,777,216"_s));
    QCOMPARE(advanced.chosen.size(), 0);
}

void TransactionAdvancedTest::aNonceIsChosenWhileItIsTyped()
{
    Advanced advanced;
    advanced.open();
    advanced.nonce()->setText(u"17"_s);
    QCOMPARE(advanced.last(), (AdvancedChoice{17, std::nullopt}));
    QVERIFY(shows(advanced.dialog, u"17, set by hand"_s));
    advanced.nonce()->setText(u" 19 "_s);
    QCOMPARE(advanced.last(), (AdvancedChoice{19, std::nullopt}));
}

void TransactionAdvancedTest::aGasLimitIsChosenWhileItIsTyped()
{
    Advanced advanced;
    advanced.open();
    advanced.gas()->setText(u"500000"_s);
    QCOMPARE(advanced.last(), (AdvancedChoice{std::nullopt, 500'000}));
    QVERIFY(shows(advanced.dialog, u"500,000"_s));
    QVERIFY(advanced.arm());
}

void TransactionAdvancedTest::whatIsProposedIsNoChoice()
{
    Advanced advanced;
    advanced.open();
    advanced.nonce()->setText(u"17"_s);
    advanced.nonce()->setText(u"16"_s);
    QCOMPARE(advanced.last(), AdvancedChoice());
    QVERIFY(!shows(advanced.dialog, u"set by hand"_s));
}

void TransactionAdvancedTest::whatIsImpossibleIsToldWithItsReason_data()
{
    QTest::addColumn<QString>("nonce");
    QTest::addColumn<QString>("gas");
    QTest::addColumn<QString>("words");
    const QString gas = u"374400"_s;
    QTest::newRow("used up") << u"14"_s << gas << u"a transaction with it is in a block"_s;
    QTest::newRow("another program's") << u"15"_s << gas << u"use Speed up"_s;
    QTest::newRow("one of ours above a gap") << u"18"_s << gas << u"use Speed up"_s;
    QTest::newRow("too far") << u"80"_s << gas << u"At most 79: nodes keep no more than 64"_s;
    QTest::newRow("nothing") << u""_s << gas << u"Nonce needs a whole number"_s;
    QTest::newRow("a minus") << u"-1"_s << gas << u"Nonce needs a whole number"_s;
    QTest::newRow("grouped") << u"1,000"_s << gas << u"Nonce needs a whole number"_s;
    QTest::newRow("other digits") << u"١٧"_s << gas << u"Nonce needs a whole number"_s;
    QTest::newRow("beyond 64 bits") << u"18446744073709551616"_s << gas << u"more than there can be"_s;
    QTest::newRow("under the estimate") << u"16"_s << u"233999"_s << u"At least 234,000 gas"_s;
    QTest::newRow("over the maximum") << u"16"_s << u"16777217"_s << u"At most 16,777,216 gas"_s;
    QTest::newRow("no gas") << u"16"_s << u"0x5"_s << u"Gas limit needs a whole number"_s;
}

void TransactionAdvancedTest::whatIsImpossibleIsToldWithItsReason()
{
    QFETCH(QString, nonce);
    QFETCH(QString, gas);
    QFETCH(QString, words);
    Advanced advanced;
    QVERIFY(advanced.arm());
    advanced.open();
    advanced.nonce()->setText(nonce);
    advanced.gas()->setText(gas);
    QVERIFY2(shows(advanced.dialog, words), qPrintable(words));
    QVERIFY(!advanced.confirm()->isEnabled());
    QVERIFY(shows(advanced.dialog, u"What you entered under Advanced is not possible."_s));
    QCOMPARE(advanced.chosen.size(), 0);
    QVERIFY(advanced.nonce()->accessibleDescription().contains(words));
}

void TransactionAdvancedTest::closingForgetsWhatWasRefused()
{
    Advanced advanced;
    QVERIFY(advanced.arm());
    advanced.open();
    advanced.nonce()->setText(u"3"_s);
    QVERIFY(!advanced.confirm()->isEnabled());
    advanced.open(); // a second press closes
    QVERIFY(advanced.confirm()->isEnabled());
    advanced.open();
    QCOMPARE(advanced.nonce()->text(), u"16"_s);
}

void TransactionAdvancedTest::closingKeepsWhatWasChosen()
{
    Advanced advanced;
    advanced.open();
    advanced.nonce()->setText(u"17"_s);
    advanced.open();
    QVERIFY(!advanced.nonce()->isVisible());
    QVERIFY(shows(advanced.dialog, u"17, set by hand"_s));
    QCOMPARE(advanced.last(), (AdvancedChoice{17, std::nullopt}));
}

void TransactionAdvancedTest::anUntouchedFieldFollowsTheChain()
{
    Advanced advanced;
    advanced.open();
    TransactionPreview next = previewWith({});
    next.advancedBounds.minedNonce = 17;
    next.advancedBounds.nextNonce = 17;
    next.advancedBounds.proposedGas = 380'000;
    advanced.offer(withAdvanced(next, {}));
    QCoreApplication::processEvents();
    QCOMPARE(advanced.nonce()->text(), u"17"_s);
    QCOMPARE(advanced.gas()->text(), u"380000"_s);
    QCOMPARE(advanced.chosen.size(), 0);
}

void TransactionAdvancedTest::onesOwnNonceIsNoChangeToTell()
{
    Advanced advanced;
    advanced.open();
    advanced.nonce()->setText(u"17"_s);
    QVERIFY(!shows(advanced.dialog, u"This has changed since you looked."_s));
    // What comes by itself after that is one.
    TransactionPreview next = previewWith({});
    next.advancedBounds.nextNonce = 20;
    advanced.offer(withAdvanced(next, {}));
    QVERIFY(shows(advanced.dialog, u"The nonce is now 20; it was 17."_s));
}

void TransactionAdvancedTest::aReplacementsNonceCannotBeTouched()
{
    Advanced advanced;
    TransactionPreview preview = previewWith({});
    preview.advancedBounds.isNonceFixed = true;
    preview.advancedBounds.isGasFixed = true;
    advanced.offer(preview);
    advanced.open();
    QVERIFY(advanced.nonce()->isReadOnly());
    QVERIFY(advanced.gas()->isReadOnly());
    QVERIFY(shows(advanced.dialog, u"its nonce can only be 16"_s));
}

void TransactionAdvancedTest::nothingCanBeChosenWithoutAnEstimate()
{
    Advanced advanced;
    TransactionPreview preview = previewWith({certainFailure()});
    preview.estimatedGas = 0;
    advanced.offer(preview);
    advanced.open();
    QVERIFY(advanced.nonce()->isReadOnly());
    QVERIFY(advanced.gas()->isReadOnly());
}

CAPSTAN_TEST(TransactionAdvancedTest)

} // namespace capstan::transaction_advanced_test

#include "transaction_advanced_test.moc"
