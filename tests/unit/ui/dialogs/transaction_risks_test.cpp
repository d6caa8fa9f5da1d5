// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/confirm_fixture.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace capstan::transaction_risks_test {

using namespace test;

namespace {

const auto AskForWord = u"To confirm it in spite of that, type OVERRIDE"_s;

bool staysBlocked(const Shown &shown)
{
    return !QTest::qWaitFor([&shown] { return shown.confirm()->isEnabled(); },
                            2 * ConfirmTransactionDialog::ArmingDelayMs);
}

/// The word, by keys.
void insist(const Shown &shown, const QString &word = u"OVERRIDE"_s)
{
    fieldOf(shown.dialog, AskForWord)->setFocus();
    QTest::keyClicks(fieldOf(shown.dialog, AskForWord), word);
}

RiskOverrides approvedOverrides(const Shown &shown)
{
    return shown.approved.at(0).at(1).value<RiskOverrides>();
}

} // namespace

class TransactionRisksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordLetsAPersonInsist_data();
    void theWordLetsAPersonInsist();
    void anotherWordDoesNot_data();
    void anotherWordDoesNot();
    void whatIsCertainCannotBeInsistedOn_data();
    void whatIsCertainCannotBeInsistedOn();
    void theWordIsForTheRisksThatWereShown();
    void theWordOutlivesABlock();
    void enterInTheWordConfirmsNothing();
    void newCodeIsAcceptedOnceRead();
    void newCodeIsReadAgainWhenItIsAnother();
    void newCodeIsNotInsistedOn();
    void aWatchOnlyAccountIsOnlyTold();
};

void TransactionRisksTest::theWordLetsAPersonInsist_data()
{
    QTest::addColumn<std::vector<Risk>>("risks");
    QTest::addColumn<bool>("fee");
    QTest::addColumn<bool>("simulation");
    const Risk fee = riskOf(Risk::Kind::FeeAboveCap);
    const Risk simulation = riskOf(Risk::Kind::SimulationFailed);
    QTest::newRow("a fee above the cap") << std::vector{fee} << true << false;
    QTest::newRow("a simulation that failed") << std::vector{simulation} << false << true;
    QTest::newRow("both") << std::vector{simulation, fee} << true << true;
    QTest::newRow("with one that does not stop")
        << std::vector{riskOf(Risk::Kind::BucketReset), fee} << true << false;
}

void TransactionRisksTest::theWordLetsAPersonInsist()
{
    QFETCH(std::vector<Risk>, risks);
    QFETCH(bool, fee);
    QFETCH(bool, simulation);
    Shown shown;
    const TransactionPreview preview = previewWith(risks);
    shown.offer(preview);
    QVERIFY(staysBlocked(shown));
    QVERIFY(shows(shown.dialog, u"type the word"_s));
    insist(shown);
    QVERIFY(shown.arm());
    shown.confirm()->click();
    QCOMPARE(shown.approved.size(), 1);
    QCOMPARE(shown.approved.at(0).at(0).value<Hash32>(), preview.digest);
    QCOMPARE(approvedOverrides(shown).feeAboveCap, fee);
    QCOMPARE(approvedOverrides(shown).simulationFailed, simulation);
}

void TransactionRisksTest::anotherWordDoesNot_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u""_s, u"override"_s, u"OVERRID"_s, u"OVERRIDES"_s, u"yes"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void TransactionRisksTest::anotherWordDoesNot()
{
    QFETCH(QString, word);
    Shown shown;
    shown.offer(previewWith({riskOf(Risk::Kind::FeeAboveCap)}));
    insist(shown, word);
    QVERIFY(staysBlocked(shown));
    shown.confirm()->click();
    QCOMPARE(shown.approved.size(), 0);
}

void TransactionRisksTest::whatIsCertainCannotBeInsistedOn_data()
{
    QTest::addColumn<std::vector<Risk>>("risks");
    QTest::addColumn<QString>("why");
    const Risk fee = riskOf(Risk::Kind::FeeAboveCap);
    QTest::newRow("a failure of two simulations")
        << std::vector{certainFailure()} << u"the contract refuses it"_s;
    QTest::newRow("the same and a fee") << std::vector{certainFailure(), fee} << u"the contract refuses it"_s;
    QTest::newRow("too little ETH") << std::vector{riskOf(Risk::Kind::InsufficientEth)} << u"enough ETH"_s;
    QTest::newRow("other code") << std::vector{riskOf(Risk::Kind::ImplementationChanged)}
                                << u"has not been accepted"_s;
}

void TransactionRisksTest::whatIsCertainCannotBeInsistedOn()
{
    QFETCH(std::vector<Risk>, risks);
    QFETCH(QString, why);
    Shown shown;
    shown.offer(previewWith(risks));
    QVERIFY(!fieldOf(shown.dialog, AskForWord));
    QVERIFY(staysBlocked(shown));
    QVERIFY2(shows(shown.dialog, why), qPrintable(why));
    QVERIFY(shown.confirm()->accessibleDescription().contains(why));
}

void TransactionRisksTest::theWordIsForTheRisksThatWereShown()
{
    Shown shown;
    TransactionPreview preview = previewWith({riskOf(Risk::Kind::FeeAboveCap)});
    shown.offer(preview);
    insist(shown);
    QVERIFY(shown.arm());
    preview.risks.insert(preview.risks.begin(), riskOf(Risk::Kind::SimulationFailed));
    shown.offer(preview);
    QVERIFY(staysBlocked(shown));
    QVERIFY(fieldOf(shown.dialog, AskForWord));
}

void TransactionRisksTest::theWordOutlivesABlock()
{
    Shown shown;
    TransactionPreview preview = previewWith({riskOf(Risk::Kind::FeeAboveCap)});
    shown.offer(preview);
    insist(shown);
    QVERIFY(shown.arm());
    preview.simulatedOn.number += 1;
    shown.offer(preview);
    QVERIFY(shown.confirm()->isEnabled());
}

void TransactionRisksTest::enterInTheWordConfirmsNothing()
{
    Shown shown;
    shown.offer(previewWith({riskOf(Risk::Kind::FeeAboveCap)}));
    insist(shown);
    QVERIFY(shown.arm());
    QTest::keyClick(fieldOf(shown.dialog, AskForWord), Qt::Key_Return);
    QCOMPARE(shown.approved.size(), 0);
    QVERIFY(shown.dialog.isVisible());
}

void TransactionRisksTest::newCodeIsAcceptedOnceRead()
{
    const Risk risk = riskOf(Risk::Kind::ImplementationChanged);
    Shown shown;
    QSignalSpy accepted(&shown.dialog, &ConfirmTransactionDialog::codeAccepted);
    shown.offer(previewWith({risk}));
    QVERIFY(shows(shown.dialog, risk.acceptedCode.toChecksumHex()));
    QVERIFY(shows(shown.dialog, risk.foundCode.toChecksumHex()));
    auto *accept = buttonOf(shown.dialog, u"Accept the new contract code"_s);
    QVERIFY(!accept->isEnabled());
    accept->click();
    QCOMPARE(accepted.size(), 0);

    auto *read = shown.dialog.findChild<QCheckBox *>();
    QCOMPARE(read->accessibleName(), u"I have read this"_s);
    read->setFocus();
    QTest::keyClick(read, Qt::Key_Space);
    QVERIFY(accept->isEnabled());
    accept->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.at(0).at(0).value<Address>(), risk.foundCode);

    shown.offer(previewWith({}));
    QVERIFY(!shows(shown.dialog, u"This has changed"_s));
    QVERIFY(shown.arm());
}

void TransactionRisksTest::newCodeIsReadAgainWhenItIsAnother()
{
    Risk risk = riskOf(Risk::Kind::ImplementationChanged);
    Shown shown;
    shown.offer(previewWith({risk}));
    shown.dialog.findChild<QCheckBox *>()->click();
    QVERIFY(buttonOf(shown.dialog, u"Accept the new contract code"_s)->isEnabled());
    risk.foundCode = addressOf("0x3333333333333333333333333333333333333333");
    shown.offer(previewWith({risk}));
    // What was shown before goes a turn later.
    QTRY_COMPARE(shown.dialog.findChildren<QCheckBox *>().size(), 1);
    QVERIFY(!shown.dialog.findChild<QCheckBox *>()->isChecked());
    QVERIFY(!buttonOf(shown.dialog, u"Accept the new contract code"_s)->isEnabled());
    QVERIFY(shows(shown.dialog, u"This has changed"_s));
}

void TransactionRisksTest::newCodeIsNotInsistedOn()
{
    Shown shown;
    shown.offer(previewWith({riskOf(Risk::Kind::FeeAboveCap), riskOf(Risk::Kind::ImplementationChanged)}));
    QVERIFY(!fieldOf(shown.dialog, AskForWord));
    QVERIFY(staysBlocked(shown));
}

void TransactionRisksTest::aWatchOnlyAccountIsOnlyTold()
{
    Shown shown(u"Watch-only: there is no key."_s);
    shown.offer(previewWith({riskOf(Risk::Kind::FeeAboveCap), riskOf(Risk::Kind::ImplementationChanged)}));
    QVERIFY(shows(shown.dialog, u"above the limit"_s));
    QVERIFY(shows(shown.dialog, u"was replaced"_s));
    QVERIFY(!fieldOf(shown.dialog, AskForWord));
    QVERIFY(!buttonOf(shown.dialog, u"Accept the new contract code"_s));
}

CAPSTAN_TEST(TransactionRisksTest)

} // namespace capstan::transaction_risks_test

#include "transaction_risks_test.moc"
