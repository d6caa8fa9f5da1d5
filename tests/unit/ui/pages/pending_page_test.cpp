// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
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

namespace capstan::pending_page_test {

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

TransactionRecord sampleRecord(TransactionState state, ActionKind kind = ActionKind::Unstake)
{
    TransactionRecord record;
    record.hash = Hash32(std::array<std::uint8_t, 32>{0xab, 0xcd});
    record.action = {kind, ankrProvider(), ankr("400")};
    record.id = 1;
    record.nonce = 16;
    record.createdAt = 1'700'000'000;
    record.maxFee = ankr("0.00214");
    record.claimEpoch = kind == ActionKind::Unstake ? 12 : 0;
    record.state = state;
    if (state >= TransactionState::InBlock && state != TransactionState::Replaced) {
        record.blockNumber = 1051;
        record.minedInEpoch = 10;
        record.confirmations = 3;
        record.feePaid = ankr("0.0009");
        if (state != TransactionState::Failed && kind != ActionKind::Cancel)
            record.amountPaid = ankr("400");
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
    void aDroppedOneSaysThatItIsSentAgain();
    void holdsTheOutcomeAgainstThePromise_data();
    void holdsTheOutcomeAgainstThePromise();
    void offersToReplaceWhatWaits();
    void saysWhyNothingCanBeReplaced();
    void leadsToWhatItReplacesAndBack();
    void tellsWhichOneTookItsPlace_data();
    void tellsWhichOneTookItsPlace();
    void copiesAllDetailsPlainly();
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
    QTest::newRow("dropped") << S::Sent << unstake << u"underpriced"_s
                             << u"+Signed +Sent -In a block -Confirmed -Final"_s
                             << QStringList{u"A node refused it"_s, u"underpriced"_s};
    QTest::newRow("a cancel in a block")
        << S::Confirmed << ActionKind::Cancel << QString()
        << u"+Signed +Sent +In block 1,051 +Confirmed -Final"_s << QStringList{u"Cancelled"_s};
    QTest::newRow("a cancel that came too late")
        << S::Replaced << ActionKind::Cancel << QString() << u"+Signed +Sent !Replaced"_s
        << QStringList{u"Cancel came too late"_s, u"cancelled nothing"_s};
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
    page.setRecord(record, {}, u"Ankr"_s);
    QCOMPARE(stepsOf(page), steps);
    for (const QString &text : words)
        QVERIFY2(shows(page, text), qPrintable(text));
}

void PendingPageTest::saysHowManyNodesHaveIt()
{
    PendingPage page((QUrl()));
    page.setRecord(sampleRecord(TransactionState::Sent), {}, u"Ankr"_s);
    page.setReached(sampleRecord(TransactionState::Sent).hash, 2);
    QCOMPARE(stepsOf(page), u"+Signed +Sent to 2 nodes -In a block -Confirmed -Final"_s);
    page.setReached(Hash32(), 9);
    QCOMPARE(stepsOf(page), u"+Signed +Sent to 2 nodes -In a block -Confirmed -Final"_s);
}

void PendingPageTest::saysWhatWasDone()
{
    PendingPage page((QUrl()));
    page.setClock(sampleSnapshot().clock);
    page.setRecord(sampleRecord(TransactionState::Sent), {}, u"Ankr"_s);
    for (const QString &text :
         {u"400 ANKR"_s, u"Ankr"_s, u"Claimable from"_s, u"at most 0.00214 ETH"_s, u"Transaction ID"_s})
        QVERIFY2(shows(page, text), qPrintable(text));
    TransactionRecord claimed = sampleRecord(TransactionState::Confirmed, ActionKind::ClaimUnstaked);
    claimed.amountPaid = ankr("399");
    page.setRecord(claimed, {}, u"Ankr"_s);
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
    page.setRecord(record, {}, u"Ankr"_s);
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
    page.setRecord(record, {}, u"Ankr"_s);
    QVERIFY(hasTip(u"epoch 13 · block 1,300"_s));
}

void PendingPageTest::copiesTheWholeHash()
{
    PendingPage page((QUrl()));
    const TransactionRecord record = sampleRecord(TransactionState::Sent);
    page.setRecord(record, {}, u"Ankr"_s);
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

void PendingPageTest::aDroppedOneSaysThatItIsSentAgain()
{
    PendingPage page((QUrl()));
    TransactionRecord record = sampleRecord(TransactionState::Sent);
    record.dropped = true;
    page.setRecord(record, {}, u"Ankr"_s);
    QVERIFY(shows(page, u"No node keeps it."_s));
    QVERIFY(shows(page, u"sent again"_s));
}

void PendingPageTest::holdsTheOutcomeAgainstThePromise_data()
{
    QTest::addColumn<QString>("paid"); // empty: the contract's event is missing
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("never");
    const QString silent = u"the contract did not say that it did anything"_s;
    QTest::newRow("as promised") << u"400"_s << QStringList{u"Unstake is done"_s}
                                 << QStringList{silent, u"instead of"_s};
    QTest::newRow("less") << u"399.5"_s
                          << QStringList{u"Unstake is done"_s, u"399.5 ANKR instead of 400 ANKR."_s}
                          << QStringList{silent};
    QTest::newRow("more") << u"401"_s << QStringList{u"401 ANKR instead of 400 ANKR."_s}
                          << QStringList{silent};
    QTest::newRow("nothing") << u"0"_s << QStringList{u"not confirmed by the contract"_s, silent}
                             << QStringList{u"Unstake is done"_s};
    QTest::newRow("no event") << QString()
                              << QStringList{u"not confirmed by the contract"_s, silent, u"400 ANKR"_s}
                              << QStringList{u"Unstake is done"_s};
}

void PendingPageTest::holdsTheOutcomeAgainstThePromise()
{
    QFETCH(QString, paid);
    QFETCH(QStringList, words);
    QFETCH(QStringList, never);
    TransactionRecord record = sampleRecord(TransactionState::Confirmed);
    record.amountPaid.reset();
    if (!paid.isEmpty())
        record.amountPaid = parsePlainAmount(paid).value();
    PendingPage page((QUrl()));
    page.setRecord(record, {}, u"Ankr"_s);
    for (const QString &text : words)
        QVERIFY2(shows(page, text), qPrintable(text));
    for (const QString &text : never)
        QVERIFY2(!shows(page, text), qPrintable(text));
}

void PendingPageTest::offersToReplaceWhatWaits()
{
    PendingPage page((QUrl()));
    QSignalSpy faster(&page, &PendingPage::speedUpRequested);
    QSignalSpy cancels(&page, &PendingPage::cancelRequested);
    const TransactionRecord record = sampleRecord(TransactionState::Sent);
    NonceGroup group;
    page.setRecord(record, group, u"Ankr"_s);
    QVERIFY(!buttonOf(page, u"Speed up"_s)->isVisibleTo(&page));
    QVERIFY(!buttonOf(page, u"Cancel"_s)->isVisibleTo(&page));
    group.canSpeedUp = true;
    group.canCancel = true;
    page.setRecord(record, group, u"Ankr"_s);
    for (const QString &name : {u"Speed up"_s, u"Cancel"_s}) {
        QPushButton *button = buttonOf(page, name);
        QVERIFY(button->isVisibleTo(&page) && button->isEnabled());
        QVERIFY(button->toolTip().contains(u"either may"_s));
        button->click();
    }
    QCOMPARE(faster.size(), 1);
    QCOMPARE(faster[0][0].value<Hash32>(), record.hash);
    QCOMPARE(cancels.size(), 1);
    QCOMPARE(cancels[0][0].value<Hash32>(), record.hash);
}

void PendingPageTest::saysWhyNothingCanBeReplaced()
{
    PendingPage page((QUrl()));
    NonceGroup group;
    group.canSpeedUp = true;
    page.setRecord(sampleRecord(TransactionState::Sent), group, u"Ankr"_s);
    page.setActionBlock(u"Watched only."_s);
    const QPushButton *button = buttonOf(page, u"Speed up"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->accessibleDescription(), u"Watched only."_s);
    page.setActionBlock({});
    QVERIFY(button->isEnabled());
}

void PendingPageTest::leadsToWhatItReplacesAndBack()
{
    PendingPage page((QUrl()));
    QSignalSpy asked(&page, &PendingPage::recordRequested);
    TransactionRecord slow = sampleRecord(TransactionState::Sent);
    TransactionRecord fast = slow;
    fast.hash = Hash32(std::array<std::uint8_t, 32>{0x12, 0x34});
    fast.replaces = slow.hash;
    NonceGroup group;
    group.replaced = slow;
    page.setRecord(fast, group, u"Ankr"_s);
    QVERIFY(shows(page, u"Speeds up"_s));
    buttonOf(page, u"Show"_s)->click(); // the first of two: the earlier one
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Hash32>(), slow.hash);
    group = {};
    group.replacement = fast;
    page.setRecord(slow, group, u"Ankr"_s);
    QVERIFY(!shows(page, u"Speeds up"_s));
    QVERIFY(shows(page, u"Its speed-up"_s));
    QVERIFY(shows(page, u"0x123400"_s));
}

void PendingPageTest::tellsWhichOneTookItsPlace_data()
{
    QTest::addColumn<ActionKind>("winner");
    QTest::addColumn<QString>("title");
    QTest::newRow("a speed-up") << ActionKind::Unstake << u"Unstake was replaced"_s;
    QTest::newRow("a cancel") << ActionKind::Cancel << u"Unstake was cancelled"_s;
}

void PendingPageTest::tellsWhichOneTookItsPlace()
{
    QFETCH(ActionKind, winner);
    QFETCH(QString, title);
    NonceGroup group;
    group.mined = sampleRecord(TransactionState::Confirmed, winner);
    group.mined->hash = Hash32(std::array<std::uint8_t, 32>{0x12, 0x34});
    PendingPage page((QUrl()));
    page.setRecord(sampleRecord(TransactionState::Replaced), group, u"Ankr"_s);
    QVERIFY(shows(page, title));
    QVERIFY(shows(page, u"0x123400…00000 took its place."_s));
    QVERIFY(shows(page, u"unstaked nothing and cost nothing"_s));
}

void PendingPageTest::copiesAllDetailsPlainly()
{
    PendingPage page(QUrl(), u"Ethereum"_s);
    TransactionRecord record = sampleRecord(TransactionState::Failed);
    record.action.amount = ankr("1250.5");
    record.detail = u"still\nlocked"_s;
    record.chainId = 1;
    page.setRecord(record, {}, u"Ankr"_s);
    buttonOf(page, u"Copy details"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    for (const QString &line :
         {u"Transaction: Unstake 1,250.5 ANKR from Ankr"_s, u"Transaction ID: "_s + record.hash.toHex(),
          u"Network: Ethereum (chain id 1)"_s, u"Nonce: 16"_s, u"Amount: 1250.5 ANKR"_s,
          u"Node provider: Ankr, "_s + ankrProvider().toChecksumHex(), u"Signed: 2023-11-14T22:13:20Z"_s,
          u"Network fee paid: 0.0009 ETH"_s, u"Block: 1051"_s, u"The contract's reason: still␊locked"_s})
        QVERIFY2(lines.contains(line), qPrintable(line));
}

CAPSTAN_TEST(PendingPageTest)

} // namespace capstan::pending_page_test

#include "pending_page_test.moc"
