// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/confirm_fixture.h"
#include "ui/text/line_breaks.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::confirm_transaction_dialog_test {

using State = TransactionFlow::State;
using namespace test;

class ConfirmTransactionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNamedAsPromised();
    void showsEverythingThatIsSigned();
    void showsTheCallTakenApart();
    void showsTheDigestAndItsBytes();
    void textsFromOutsideStayPlain();
    void cannotBeConfirmedBeforeThereIsAPreview();
    void cannotBeConfirmedAtOnce();
    void aMaterialChangeDisarms();
    void theSamePreviewAgainDoesNotDisarm();
    void tellsWhatTheBalancesChangeBy_data();
    void tellsWhatTheBalancesChangeBy();
    void approvesExactlyTheDigestThatIsShown();
    void enterConfirmsNothing();
    void escapeRejects();
    void rejectRejectsOnce();
    void aBlockingRiskCannotBeConfirmed_data();
    void aBlockingRiskCannotBeConfirmed();
    void aWatchOnlyAccountCannotConfirm();
    void cannotBeClosedWhileSigning();
    void offersToTryAgainAfterAFailure();
    void offersToUnlock();
    void asksForOtherFees();
};

void ConfirmTransactionDialogTest::isNamedAsPromised()
{
    Shown shown;
    QCOMPARE(shown.dialog.windowTitle(), u"Confirm transaction"_s);
    auto *tabs = shown.dialog.findChild<QTabWidget *>();
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(tabs->tabText(0), u"Details"_s);
    QCOMPARE(tabs->tabText(1), u"Data"_s);
    QCOMPARE(tabs->tabText(2), u"Hex"_s);
    QVERIFY(buttonOf(shown.dialog, u"Reject"_s));
    QVERIFY(buttonOf(shown.dialog, u"Confirm"_s));
}

void ConfirmTransactionDialogTest::showsEverythingThatIsSigned()
{
    Shown shown;
    shown.offer(samplePreview());
    for (const QString &text :
         {u"Unstake 400 ANKR from Ankr"_s, u"Savings"_s, u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s,
          u"Test (chain id 1)"_s, u"ANKR Staking"_s, u"0xaB15B0bdDc012092cb23f53953149a7F8C1f9E7f"_s,
          u"Simulated on block 1,050"_s, u"+2.5 ANKR rewards"_s, u"400 ANKR · claimable"_s, u"0.00092 ETH"_s,
          u"0.00214 ETH"_s, u"16"_s, u"374,400"_s})
        QVERIFY2(shows(shown.dialog, text), qPrintable(text));
}

void ConfirmTransactionDialogTest::showsTheCallTakenApart()
{
    Shown shown;
    shown.offer(samplePreview());
    for (const QString &text : {breakable(u"undelegate(address,uint256)"_s), u"validator (address)"_s,
                                u"0x2Dcd81c37bb2f3399b54E4D497f77e1cA7c2a21F"_s, u"amount (uint256)"_s,
                                u"400000000000000000000 wei"_s, u"400 ANKR"_s, u"0 ETH"_s, u"68 bytes"_s})
        QVERIFY2(holds(shown.dialog, text), qPrintable(text));

    TransactionPreview unknown = samplePreview();
    unknown.call = {};
    shown.offer(unknown);
    shown.dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(shows(shown.dialog, u"unknown (0x4d4d4d4d)"_s));
}

void ConfirmTransactionDialogTest::showsTheDigestAndItsBytes()
{
    Shown shown;
    const TransactionPreview preview = samplePreview();
    shown.offer(preview);
    QVERIFY(holds(shown.dialog, preview.digest.toHex()));
    const Bytes payload = signingPayload(preview.transaction);
    QCOMPARE(shown.dialog.findChild<QPlainTextEdit *>()->toPlainText(),
             u"0x"_s + QString::fromLatin1(toQByteArray(payload).toHex()));
}

void ConfirmTransactionDialogTest::textsFromOutsideStayPlain()
{
    Shown shown;
    TransactionPreview preview = samplePreview();
    preview.networkName = u"<b>Main</b>\u202Enet"_s;
    shown.offer(preview);
    QVERIFY(shows(shown.dialog, u"<b>Main</b>⟨U+202E⟩net"_s));
    for (const auto *label : shown.dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void ConfirmTransactionDialogTest::cannotBeConfirmedBeforeThereIsAPreview()
{
    Shown shown;
    QVERIFY(!shown.confirm()->isEnabled());
    QVERIFY(shows(shown.dialog, u"Reading the chain"_s));
    QVERIFY(!shown.confirm()->accessibleDescription().isEmpty());
}

void ConfirmTransactionDialogTest::cannotBeConfirmedAtOnce()
{
    Shown shown;
    shown.offer(samplePreview());
    QVERIFY(!shown.confirm()->isEnabled());
    shown.confirm()->click();
    QCOMPARE(shown.approved.size(), 0);
    QVERIFY(shown.arm());
}

void ConfirmTransactionDialogTest::aMaterialChangeDisarms()
{
    Shown shown;
    TransactionPreview preview = samplePreview();
    shown.offer(preview);
    QVERIFY(shown.arm());

    preview.digest = Hash32(std::array<std::uint8_t, 32>{1});
    shown.offer(preview);
    QVERIFY(!shown.confirm()->isEnabled());
    QVERIFY(shown.arm());

    preview.effect = {};
    shown.offer(preview);
    QVERIFY(!shown.confirm()->isEnabled());
    QVERIFY(shown.arm());

    preview.risks = {Risk{}};
    shown.offer(preview);
    QVERIFY(!shown.confirm()->isEnabled());
}

void ConfirmTransactionDialogTest::theSamePreviewAgainDoesNotDisarm()
{
    Shown shown;
    shown.offer(samplePreview());
    QVERIFY(shown.arm());
    TransactionPreview next = samplePreview();
    next.simulatedOn.number += 1;
    shown.offer(next);
    QVERIFY(shown.confirm()->isEnabled());
    QVERIFY(shows(shown.dialog, u"Simulated on block 1,051"_s));
}

void ConfirmTransactionDialogTest::tellsWhatTheBalancesChangeBy_data()
{
    QTest::addColumn<BalanceEffect>("effect");
    QTest::addColumn<bool>("simulated");
    QTest::addColumn<QStringList>("words");
    const QString block = u"Simulated on block 1,050"_s;
    const QString fee = u"−0.00092 ETH, at most"_s;
    QTest::newRow("ANKR comes in") << BalanceEffect{ankr("2.5"), 0, 0, 0} << true
                                   << QStringList{block, u"+2.5 ANKR rewards"_s, fee, u"−0.00214 ETH"_s};
    QTest::newRow("ANKR goes out") << BalanceEffect{0, ankr("1000"), 0, 0} << true
                                   << QStringList{block, u"−1,000 ANKR"_s, fee, u"−0.00214 ETH"_s};
    QTest::newRow("ETH goes out") << BalanceEffect{0, 0, 0, ankr("0.1")} << true
                                  << QStringList{block, u"−0.1 ETH"_s, u"−0.10092 ETH, at most"_s,
                                                 u"−0.10214 ETH"_s};
    QTest::newRow("nothing") << BalanceEffect{} << true
                             << QStringList{block, u"no rewards paid out"_s, fee, u"−0.00214 ETH"_s};
    QTest::newRow("only planned") << BalanceEffect{ankr("2.5"), 0, 0, 0} << false
                                  << QStringList{u"Expected on block 1,050"_s,
                                                 u"+2.5 ANKR rewards (not simulated)"_s};
    QTest::newRow("nothing planned") << BalanceEffect{} << false
                                     << QStringList{u"Expected on block 1,050"_s,
                                                    u"no rewards paid out (not simulated)"_s};
}

void ConfirmTransactionDialogTest::tellsWhatTheBalancesChangeBy()
{
    QFETCH(BalanceEffect, effect);
    QFETCH(bool, simulated);
    QFETCH(QStringList, words);
    TransactionPreview preview = samplePreview();
    preview.effect = effect;
    preview.isEffectSimulated = simulated;
    Shown shown;
    shown.offer(preview);
    for (const QString &text : words)
        QVERIFY2(shows(shown.dialog, text), qPrintable(text));
}

void ConfirmTransactionDialogTest::approvesExactlyTheDigestThatIsShown()
{
    Shown shown;
    TransactionPreview preview = samplePreview();
    shown.offer(preview);
    QVERIFY(shown.arm());
    preview.transaction.nonce = 17;
    preview.digest = signingDigest(preview.transaction);
    shown.offer(preview);
    QVERIFY(shown.arm());
    shown.confirm()->click();
    QCOMPARE(shown.approved.size(), 1);
    QCOMPARE(shown.approved.at(0).at(0).value<Hash32>(), preview.digest);
}

void ConfirmTransactionDialogTest::enterConfirmsNothing()
{
    Shown shown;
    shown.offer(samplePreview());
    QVERIFY(shown.arm());
    for (QWidget *target : {static_cast<QWidget *>(&shown.dialog), static_cast<QWidget *>(shown.confirm()),
                            static_cast<QWidget *>(buttonOf(shown.dialog, u"Reject"_s)),
                            static_cast<QWidget *>(buttonOf(shown.dialog, u"Fast"_s))}) {
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Return);
        QTest::keyClick(target, Qt::Key_Enter);
    }
    QCOMPARE(shown.approved.size(), 0);
    QCOMPARE(shown.turnedDown.size(), 0);
    QVERIFY(shown.dialog.isVisible());
}

void ConfirmTransactionDialogTest::escapeRejects()
{
    Shown shown;
    shown.offer(samplePreview());
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QCOMPARE(shown.turnedDown.size(), 1);
    QVERIFY(!shown.dialog.isVisible());
}

void ConfirmTransactionDialogTest::rejectRejectsOnce()
{
    Shown shown;
    // What the flow says back while it is being rejected.
    connect(&shown.dialog, &ConfirmTransactionDialog::turnedDown, &shown.dialog,
            [&shown] { shown.dialog.setState(State::Ended, std::nullopt); });
    shown.offer(samplePreview());
    buttonOf(shown.dialog, u"Reject"_s)->click();
    QCOMPARE(shown.turnedDown.size(), 1);
    QCOMPARE(shown.approved.size(), 0);
    QVERIFY(!shown.dialog.isVisible());
}

void ConfirmTransactionDialogTest::aBlockingRiskCannotBeConfirmed_data()
{
    QTest::addColumn<Risk::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("simulation failed") << Risk::Kind::SimulationFailed << u"refuse"_s;
    QTest::newRow("fee above cap") << Risk::Kind::FeeAboveCap << u"above the limit"_s;
    QTest::newRow("not enough ETH") << Risk::Kind::InsufficientEth << u"0.25 ETH more"_s;
    QTest::newRow("other code") << Risk::Kind::ImplementationChanged << u"was replaced"_s;
}

void ConfirmTransactionDialogTest::aBlockingRiskCannotBeConfirmed()
{
    QFETCH(Risk::Kind, kind);
    QFETCH(QString, words);
    TransactionPreview preview = samplePreview();
    Risk risk;
    risk.kind = kind;
    risk.blocking = true;
    risk.error = Error{ErrorCode::NotSupported, {}};
    risk.missing = ankr("0.25");
    preview.risks = {risk};
    Shown shown;
    shown.offer(preview);
    QVERIFY2(shows(shown.dialog, words), qPrintable(words));
    QVERIFY(!QTest::qWaitFor([&shown] { return shown.confirm()->isEnabled(); },
                             2 * ConfirmTransactionDialog::ArmingDelayMs));
    QVERIFY(!shown.confirm()->accessibleDescription().isEmpty());
    QVERIFY(!shown.confirm()->toolTip().isEmpty());
}

void ConfirmTransactionDialogTest::aWatchOnlyAccountCannotConfirm()
{
    Shown shown(u"Watch-only: there is no key."_s);
    shown.offer(samplePreview());
    QVERIFY(!QTest::qWaitFor([&shown] { return shown.confirm()->isEnabled(); },
                             2 * ConfirmTransactionDialog::ArmingDelayMs));
    QVERIFY(shows(shown.dialog, u"Watch-only: there is no key."_s));
}

void ConfirmTransactionDialogTest::cannotBeClosedWhileSigning()
{
    Shown shown;
    shown.offer(samplePreview());
    for (const State state : {State::Signing, State::Journalling}) {
        shown.dialog.setState(state, std::nullopt);
        QVERIFY(!buttonOf(shown.dialog, u"Reject"_s)->isEnabled());
        QVERIFY(!shown.confirm()->isEnabled());
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(shown.turnedDown.size(), 0);
    }
}

void ConfirmTransactionDialogTest::offersToTryAgainAfterAFailure()
{
    Shown shown;
    QSignalSpy retry(&shown.dialog, &ConfirmTransactionDialog::retryRequested);
    shown.dialog.setState(State::Ended, Error{ErrorCode::Timeout, {}});
    QVERIFY(shows(shown.dialog, u"Nothing was sent."_s));
    QVERIFY(!buttonOf(shown.dialog, u"Confirm"_s)->isVisible());
    buttonOf(shown.dialog, u"Try again"_s)->click();
    QCOMPARE(retry.size(), 1);
    buttonOf(shown.dialog, u"Close"_s)->click();
    QVERIFY(!shown.dialog.isVisible());
    QCOMPARE(shown.turnedDown.size(), 0);
}

void ConfirmTransactionDialogTest::offersToUnlock()
{
    Shown shown;
    QSignalSpy unlock(&shown.dialog, &ConfirmTransactionDialog::unlockRequested);
    shown.offer(samplePreview());
    shown.dialog.setState(State::AwaitingApproval, Error{ErrorCode::VaultLocked, {}});
    buttonOf(shown.dialog, u"Unlock"_s)->click();
    QCOMPARE(unlock.size(), 1);
    shown.dialog.tell(std::nullopt);
    QVERIFY(!buttonOf(shown.dialog, u"Unlock"_s)->isVisible());
    QVERIFY(shown.arm());
}

void ConfirmTransactionDialogTest::asksForOtherFees()
{
    Shown shown;
    QSignalSpy fee(&shown.dialog, &ConfirmTransactionDialog::feeChosen);
    shown.offer(samplePreview());
    buttonOf(shown.dialog, u"Fast"_s)->click();
    QCOMPARE(fee.size(), 1);
    QCOMPARE(fee.at(0).at(0).value<FeeLevel>(), FeeLevel::Fast);

    TransactionPreview unknown = samplePreview();
    unknown.estimatedGas = 0;
    shown.offer(unknown);
    QVERIFY(!buttonOf(shown.dialog, u"Fast"_s)->isEnabled());
    QVERIFY(shows(shown.dialog, u"unknown"_s));
}

CAPSTAN_TEST(ConfirmTransactionDialogTest)

} // namespace capstan::confirm_transaction_dialog_test

#include "confirm_transaction_dialog_test.moc"
