// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/text/risk_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::risk_text_test {

using namespace test;

namespace {

Notice noticeOf(const Risk &risk, const TransactionPreview &preview)
{
    return riskNotice(risk, preview, u"Ankr"_s, QLocale());
}

Risk riskOf(Risk::Kind kind)
{
    Risk risk;
    risk.kind = kind;
    return risk;
}

TransactionPreview sendPreview()
{
    TransactionPreview preview = samplePreview();
    preview.unstake.reset();
    preview.action = {ActionKind::SendEth, {}, ankr("0.1"), ankrProvider()};
    preview.ethOut = ankr("0.1");
    return preview;
}

} // namespace

/// The words of a recipient's risks, and of what is missed; the others are in the dialogs' tests.
class RiskTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aLookalikeNamesWhatItLooksLike();
    void everyRiskOfARecipientHasItsWords();
    void whatIsMissingIsForTheAmountToo();
    void theTokensReasonsAreInWords_data();
    void theTokensReasonsAreInWords();
    void anotherEndOfALockIsTold();
    void anotherAmountIsInItsUnit();
};

void RiskTextTest::aLookalikeNamesWhatItLooksLike()
{
    Risk risk = riskOf(Risk::Kind::RecipientLookalike);
    risk.resembled = ankrProvider();
    QVERIFY(noticeOf(risk, sendPreview()).why.contains(ankrProvider().toChecksumHex()));
}

void RiskTextTest::everyRiskOfARecipientHasItsWords()
{
    QSet<QString> figures;
    for (const Risk::Kind kind :
         {Risk::Kind::RecipientLookalike, Risk::Kind::RecipientIsContract, Risk::Kind::FirstTransactionTo}) {
        const Notice notice = noticeOf(riskOf(kind), sendPreview());
        QVERIFY(!notice.figure.isEmpty() && !notice.why.isEmpty());
        figures.insert(notice.figure);
    }
    QCOMPARE(figures.size(), 3);
}

void RiskTextTest::whatIsMissingIsForTheAmountToo()
{
    Risk risk = riskOf(Risk::Kind::InsufficientEth);
    risk.blocking = true;
    risk.missing = ankr("0.02");
    TransactionPreview preview = sendPreview();
    QCOMPARE(noticeOf(risk, preview).figure,
             u"0.02 ETH more is needed for the amount and the network fee."_s);
    preview.risks = {risk};
    QCOMPARE(confirmObstacle(preview, {}), u"There is not enough ETH for the amount and the network fee."_s);
    // Of all that there is, only the fee can be too much.
    preview.action.wholeBalance = true;
    QCOMPARE(noticeOf(risk, preview).figure, u"0.02 ETH more is needed for the network fee."_s);
    QCOMPARE(noticeOf(risk, samplePreview()).figure, u"0.02 ETH more is needed for the network fee."_s);
}

void RiskTextTest::theTokensReasonsAreInWords_data()
{
    QTest::addColumn<RevertCause>("cause");
    QTest::addColumn<QString>("words");
    QTest::newRow("the allowance")
        << RevertCause::AllowanceTooLow
        << u"The staking contract may not take that much ANKR: approve it first."_s;
    QTest::newRow("the balance") << RevertCause::TokenBalanceTooLow
                                 << u"There is not that much ANKR in the account."_s;
}

void RiskTextTest::theTokensReasonsAreInWords()
{
    QFETCH(RevertCause, cause);
    QFETCH(QString, words);
    Risk risk = riskOf(Risk::Kind::SimulationFailed);
    risk.cause = cause;
    QVERIFY(noticeOf(risk, sendPreview()).why.startsWith(words));
}

void RiskTextTest::anotherEndOfALockIsTold()
{
    TransactionPreview before = samplePreview();
    before.unstake.reset();
    before.action.kind = ActionKind::Stake;
    before.stake = StakePlan{};
    before.stake->lock.epoch = 35;
    TransactionPreview now = before;
    QVERIFY(previewChanges(before, now, u"Ankr"_s, QLocale()).isEmpty());
    now.stake->lock.epoch = 36;
    const QStringList lines = previewChanges(before, now, u"Ankr"_s, QLocale());
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].startsWith(u"It is locked until epoch 36"_s));
    QVERIFY(lines[0].contains(u"it was until epoch 35"_s));
}

void RiskTextTest::anotherAmountIsInItsUnit()
{
    const TransactionPreview before = sendPreview();
    TransactionPreview now = before;
    now.action.amount = ankr("0.09");
    QCOMPARE(previewChanges(before, now, u"Ankr"_s, QLocale()),
             QStringList{u"The amount is now 0.09 ETH; it was 0.1 ETH."_s});
}

CAPSTAN_TEST(RiskTextTest)

} // namespace capstan::risk_text_test

#include "risk_text_test.moc"
