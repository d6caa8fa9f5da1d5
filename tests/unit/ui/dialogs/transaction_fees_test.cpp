// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/confirm_fixture.h"
#include "ui/dialogs/transaction_fees.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace capstan::transaction_fees_test {

using namespace test;

namespace {

constexpr std::uint64_t Gwei = 1'000'000'000;

/// The dialog on a preview at market's 3 and 0.1 gwei, and every fee of one's own that it asks for.
struct Fees : Shown
{
    Fees()
        : chosen(&dialog, &ConfirmTransactionDialog::customFeeChosen)
    {
        offer(previewWith({}));
    }
    void open() { buttonOf(dialog, u"Custom"_s)->click(); }
    void type(const QString &field, const QString &text)
    {
        QLineEdit *edit = fieldOf(dialog, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
    }
    /// As a flow does.
    void answer()
    {
        QObject::connect(&dialog, &ConfirmTransactionDialog::customFeeChosen, &dialog,
                         [this](const DynamicFee &fee) { offer(withCustomFee(previewWith({}), fee)); });
    }
    DynamicFee last() const { return chosen.constLast().at(0).value<DynamicFee>(); }

    QSignalSpy chosen;
};

} // namespace

class TransactionFeesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customOpensWithTheFeeChosenBefore();
    void aFeeIsChosenWhileItIsTyped();
    void whatIsImpossibleIsToldWhileTyped_data();
    void whatIsImpossibleIsToldWhileTyped();
    void theFlowsRefusalIsTold();
    void anotherChoiceClosesIt();
    void theFieldsAreReachedByKeyboard();
    void whenTheChainLeavesItOutOfBoundsMarketTakesItsPlace();
    void whatWasTypedWhileTheChainWasReadIsChosenAfterwards();
    void theGasLimitSaysWhatItIs();
};

void TransactionFeesTest::customOpensWithTheFeeChosenBefore()
{
    Fees fees;
    QVERIFY(!fieldOf(fees.dialog, u"Max fee"_s)->isVisible());
    fees.open();
    QVERIFY(fieldOf(fees.dialog, u"Max fee"_s)->isVisible());
    QCOMPARE(fieldOf(fees.dialog, u"Max fee"_s)->text(), u"3"_s);
    QCOMPARE(fieldOf(fees.dialog, u"Tip"_s)->text(), u"0.1"_s);
    QCOMPARE(fees.chosen.size(), 1);
    QCOMPARE(fees.last(), (DynamicFee{UInt256(3 * Gwei), UInt256(Gwei / 10)}));
    QVERIFY(buttonOf(fees.dialog, u"Custom"_s)->isChecked());
    QVERIFY(shows(fees.dialog, u"Max fee 2 to 30 gwei, of which the tip is 0.01 to 1 gwei"_s));
}

void TransactionFeesTest::aFeeIsChosenWhileItIsTyped()
{
    Fees fees;
    fees.open();
    fees.type(u"Max fee"_s, u"4.000000001"_s);
    QCOMPARE(fees.last(), (DynamicFee{UInt256(4 * Gwei + 1), UInt256(Gwei / 10)}));
    fees.type(u"Tip"_s, u"0.5"_s);
    const DynamicFee fee{UInt256(4 * Gwei + 1), UInt256(Gwei / 2)};
    QCOMPARE(fees.last(), fee);
    fees.offer(withCustomFee(previewWith({}), fee));
    QVERIFY(fees.arm());
    QVERIFY(buttonOf(fees.dialog, u"Custom"_s)->isChecked());
    QVERIFY(!buttonOf(fees.dialog, u"Market"_s)->isChecked());
}

void TransactionFeesTest::whatIsImpossibleIsToldWhileTyped_data()
{
    QTest::addColumn<QString>("maxFee");
    QTest::addColumn<QString>("tip");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *maxFee, const char *tip, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(maxFee) << QString::fromLatin1(tip)
                            << QString::fromUtf8(words);
    };
    row("under the next block's fee", "1.999999999", "0.1", "nothing under a max fee of 2 gwei");
    row("no tip", "3", "0", "a tip under 0.01 gwei");
    row("a tip of more than all", "3", "3.1", "a part of the max fee");
    row("a slip of the hand", "300", "0.1", "at most");
    row("a tip of ten times fast's", "20", "1.1", "most likely a slip");
    row("finer than a wei", "3.0000000001", "0.1", "At most 9 decimals");
    row("two readings", "1,250", "0.1", "can mean 1.25 or 1250");
    row("no number", "3x", "0.1", "Not a number");
    row("a sign", "-3", "0.1", "Not a number");
    row("nothing", "", "0.1", "need a number");
    row("more than there is", "99999999999999999999999999999999999999999999999999999999999999999999999999",
        "0.1", "more than there can be");
}

void TransactionFeesTest::whatIsImpossibleIsToldWhileTyped()
{
    QFETCH(QString, maxFee);
    QFETCH(QString, tip);
    QFETCH(QString, words);
    Fees fees;
    fees.open();
    fees.type(u"Max fee"_s, maxFee);
    fees.type(u"Tip"_s, tip);
    QVERIFY2(shows(fees.dialog, words), qPrintable(words));
    QVERIFY(fieldOf(fees.dialog, u"Tip"_s)->accessibleDescription().contains(words));
    for (const auto &arguments : fees.chosen) {
        const auto fee = arguments.at(0).value<DynamicFee>();
        QVERIFY(fee.maxFeePerGas >= UInt256(2 * Gwei) && fee.maxFeePerGas <= UInt256(30 * Gwei));
    }
    // The fee that was shown before must not be confirmed instead of the one that stands in the field.
    QVERIFY(!QTest::qWaitFor([&] { return fees.confirm()->isEnabled(); },
                             2 * ConfirmTransactionDialog::ArmingDelayMs));
    fees.type(u"Tip"_s, u"0.2"_s);
    fees.type(u"Max fee"_s, u"5"_s);
    QVERIFY(fees.arm());
}

void TransactionFeesTest::theFlowsRefusalIsTold()
{
    Fees fees;
    fees.open();
    auto *widget = fees.dialog.findChild<TransactionFees *>();
    widget->refuse(CustomFeeProblem::BelowReplacement);
    QVERIFY(shows(fees.dialog, u"an eighth more"_s));
    QVERIFY(widget->isRefused());
}

void TransactionFeesTest::anotherChoiceClosesIt()
{
    Fees fees;
    QSignalSpy level(&fees.dialog, &ConfirmTransactionDialog::feeChosen);
    fees.open();
    fees.type(u"Max fee"_s, u"1"_s);
    buttonOf(fees.dialog, u"Fast"_s)->click();
    QCOMPARE(level.size(), 1);
    QVERIFY(!fieldOf(fees.dialog, u"Max fee"_s)->isVisible());
    QVERIFY(fees.arm());
}

void TransactionFeesTest::theFieldsAreReachedByKeyboard()
{
    Fees fees;
    fees.dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fees.dialog));
    QPushButton *custom = buttonOf(fees.dialog, u"Custom"_s);
    custom->setFocus();
    QTest::keyClick(custom, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), fieldOf(fees.dialog, u"Max fee"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"6"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), fieldOf(fees.dialog, u"Tip"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(fees.approved.size(), 0);
    QCOMPARE(fees.last().maxFeePerGas, UInt256(6 * Gwei));
}

void TransactionFeesTest::whenTheChainLeavesItOutOfBoundsMarketTakesItsPlace()
{
    Fees fees;
    fees.answer();
    fees.open();
    fees.type(u"Max fee"_s, u"2"_s);
    QVERIFY(!shows(fees.dialog, u"This has changed"_s));
    fees.offer(previewWith({}));
    QVERIFY(!fieldOf(fees.dialog, u"Max fee"_s)->isVisible());
    QVERIFY(buttonOf(fees.dialog, u"Market"_s)->isChecked());
    QVERIFY(shows(fees.dialog, u"Your own fee is no longer possible"_s));
}

void TransactionFeesTest::whatWasTypedWhileTheChainWasReadIsChosenAfterwards()
{
    Fees fees;
    fees.answer();
    fees.open();
    const TransactionPreview custom = withCustomFee(previewWith({}), fees.last());
    fees.dialog.setState(TransactionFlow::State::Preparing, std::nullopt);
    QVERIFY(fieldOf(fees.dialog, u"Max fee"_s)->isReadOnly());
    const auto before = fees.chosen.size();
    fieldOf(fees.dialog, u"Max fee"_s)->setText(u"7"_s);
    QCOMPARE(fees.chosen.size(), before);
    fees.offer(custom);
    QTRY_COMPARE(fees.chosen.size(), before + 1);
    QCOMPARE(fees.last().maxFeePerGas, UInt256(7 * Gwei));
}

void TransactionFeesTest::theGasLimitSaysWhatItIs()
{
    Fees fees;
    fees.open();
    QVERIFY(shows(fees.dialog, u"374,400"_s));
    bool isExplained = false;
    for (const auto *label : fees.dialog.findChildren<QLabel *>())
        isExplained |= label->toolTip().contains(u"1.6 times"_s);
    QVERIFY(isExplained);
}

CAPSTAN_TEST(TransactionFeesTest)

} // namespace capstan::transaction_fees_test

#include "transaction_fees_test.moc"
