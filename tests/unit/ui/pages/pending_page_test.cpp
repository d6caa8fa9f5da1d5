// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/samples.h"
#include "ui/pages/pending_page.h"
#include "ui/widgets/step_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

using namespace test;

namespace {

QPushButton *buttonOf(const QWidget &page, const QString &words)
{
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

bool shows(const QWidget &page, const QString &text)
{
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && label->text().contains(text))
            return true;
    }
    return false;
}

TransactionRecord sampleRecord(TransactionState state, ActionKind kind = ActionKind::Unstake)
{
    TransactionRecord record;
    record.hash = Hash32(std::array<std::uint8_t, 32>{0xab, 0xcd});
    record.action = {kind, ankrProvider(), ankr("400")};
    record.nonce = 16;
    record.maxFee = ankr("0.00214");
    record.claimEpoch = kind == ActionKind::Unstake ? 12 : 0;
    record.state = state;
    if (state >= TransactionState::InBlock && state != TransactionState::Replaced) {
        record.blockNumber = 1051;
        record.minedInEpoch = 10;
        record.confirmations = 3;
        record.feePaid = ankr("0.0009");
    }
    return record;
}

QString stepsOf(const PendingPage &page)
{
    QStringList steps;
    for (const StepBar::Step &step : page.findChild<StepBar *>()->steps()) {
        const QString mark = step.state == StepBar::Step::State::Done     ? u"+"_s
                             : step.state == StepBar::Step::State::Failed ? u"!"_s
                                                                          : u"-"_s;
        steps.append(mark + step.text);
    }
    return steps.join(u' ');
}

} // namespace

class PendingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItStands_data();
    void saysWhereItStands();
    void saysHowManyNodesHaveIt();
    void saysWhatWasDone();
    void theBlockItGotIntoDecidesTheClaimDate();
    void copiesTheWholeHash();
    void withoutAnExplorerTheButtonSaysWhy();
    void leadsToTheDashboard();
};

void PendingPageTest::saysWhereItStands_data()
{
    QTest::addColumn<TransactionState>("state");
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QStringList>("words");
    using S = TransactionState;
    const ActionKind unstake = ActionKind::Unstake;
    const ActionKind claim = ActionKind::ClaimUnstaked;
    QTest::newRow("signed") << S::Signed << unstake << QString()
                            << u"+Signed -Sent -In a block -Confirmed -Final"_s
                            << QStringList{u"Unstake is pending…"_s, u"Nothing is lost"_s};
    QTest::newRow("not taken yet") << S::Signed << unstake << u"connection refused"_s
                                   << u"+Signed -Sent -In a block -Confirmed -Final"_s
                                   << QStringList{u"No node has taken it yet."_s, u"connection refused"_s};
    QTest::newRow("sent") << S::Sent << claim << QString() << u"+Signed +Sent -In a block -Confirmed -Final"_s
                          << QStringList{u"Claim is pending…"_s};
    QTest::newRow("in a block") << S::InBlock << unstake << QString()
                                << u"+Signed +Sent +In block 1,051 -Confirmed -Final"_s
                                << QStringList{u"Unstake is pending…"_s, u"3 confirmations"_s};
    QTest::newRow("confirmed") << S::Confirmed << unstake << QString()
                               << u"+Signed +Sent +In block 1,051 +Confirmed -Final"_s
                               << QStringList{u"Unstake is done"_s, u"3 confirmations"_s};
    QTest::newRow("final") << S::Final << claim << QString()
                           << u"+Signed +Sent +In block 1,051 +Confirmed +Final"_s
                           << QStringList{u"Claim is done"_s};
    QTest::newRow("reverted") << S::Failed << unstake << u"still locked"_s
                              << u"+Signed +Sent !Refused in a block"_s
                              << QStringList{u"Unstake failed"_s, u"still locked"_s,
                                             u"Nothing was unstaked."_s, u"0.0009 ETH was paid"_s};
    QTest::newRow("replaced") << S::Replaced << claim << QString() << u"+Signed +Sent !Replaced"_s
                              << QStringList{u"Claim was replaced"_s, u"nonce 16"_s};
}

void PendingPageTest::saysWhereItStands()
{
    QFETCH(TransactionState, state);
    QFETCH(ActionKind, kind);
    QFETCH(QString, detail);
    QFETCH(QString, steps);
    QFETCH(QStringList, words);
    PendingPage page((QUrl()));
    TransactionRecord record = sampleRecord(state, kind);
    record.detail = detail;
    page.setRecord(record, u"Ankr"_s);
    QCOMPARE(stepsOf(page), steps);
    for (const QString &text : words)
        QVERIFY2(shows(page, text), qPrintable(text));
}

void PendingPageTest::saysHowManyNodesHaveIt()
{
    PendingPage page((QUrl()));
    page.setRecord(sampleRecord(TransactionState::Sent), u"Ankr"_s);
    page.setReached(sampleRecord(TransactionState::Sent).hash, 2);
    QCOMPARE(stepsOf(page), u"+Signed +Sent to 2 -In a block -Confirmed -Final"_s);
    page.setReached(Hash32(), 9);
    QCOMPARE(stepsOf(page), u"+Signed +Sent to 2 -In a block -Confirmed -Final"_s);
}

void PendingPageTest::saysWhatWasDone()
{
    PendingPage page((QUrl()));
    page.setClock(sampleSnapshot().clock);
    page.setRecord(sampleRecord(TransactionState::Sent), u"Ankr"_s);
    for (const QString &text :
         {u"400 ANKR"_s, u"Ankr"_s, u"Claimable from"_s, u"at most 0.00214 ETH"_s, u"Transaction ID"_s})
        QVERIFY2(shows(page, text), qPrintable(text));
    TransactionRecord claimed = sampleRecord(TransactionState::Confirmed, ActionKind::ClaimUnstaked);
    claimed.amountPaid = ankr("399");
    page.setRecord(claimed, u"Ankr"_s);
    QVERIFY(shows(page, u"399 ANKR"_s));
    QVERIFY(shows(page, u"0.0009 ETH"_s));
    QVERIFY(!shows(page, u"Claimable from"_s));
}

void PendingPageTest::theBlockItGotIntoDecidesTheClaimDate()
{
    PendingPage page((QUrl()));
    page.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    page.setClock(sampleSnapshot().clock);
    TransactionRecord record = sampleRecord(TransactionState::Sent);
    page.setRecord(record, u"Ankr"_s);
    const auto hasTip = [&page](const QString &tip) {
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->toolTip().contains(tip))
                return true;
        }
        return false;
    };
    QVERIFY(hasTip(u"epoch 12 · block 1,200"_s));
    record = sampleRecord(TransactionState::InBlock);
    record.minedInEpoch = 11;
    page.setRecord(record, u"Ankr"_s);
    QVERIFY(hasTip(u"epoch 13 · block 1,300"_s));
}

void PendingPageTest::copiesTheWholeHash()
{
    PendingPage page((QUrl()));
    const TransactionRecord record = sampleRecord(TransactionState::Sent);
    page.setRecord(record, u"Ankr"_s);
    QCOMPARE(buttonOf(page, u"Copy"_s)->accessibleName(), u"Copy"_s);
    buttonOf(page, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), record.hash.toHex());
}

void PendingPageTest::withoutAnExplorerTheButtonSaysWhy()
{
    PendingPage without((QUrl()));
    const QPushButton *disabled = buttonOf(without, u"Open in explorer"_s);
    QVERIFY(!disabled->isEnabled());
    QVERIFY(!disabled->toolTip().isEmpty());
    QVERIFY(!disabled->accessibleDescription().isEmpty());
    PendingPage with(QUrl(u"https://example.org"_s));
    QVERIFY(buttonOf(with, u"Open in explorer"_s)->isEnabled());
}

void PendingPageTest::leadsToTheDashboard()
{
    PendingPage page((QUrl()));
    QSignalSpy spy(&page, &PendingPage::dashboardRequested);
    buttonOf(page, u"Go to dashboard"_s)->click();
    QCOMPARE(spy.size(), 1);
}

} // namespace capstan

QTEST_MAIN(capstan::PendingPageTest)
#include "pending_page_test.moc"
