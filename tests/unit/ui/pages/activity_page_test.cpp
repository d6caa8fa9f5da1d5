// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/activity_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace capstan::activity_page_test {

using namespace test;

namespace {

QPushButton *buttonOf(const QWidget &page, const QString &name)
{
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

TransactionRecord recordOf(std::uint8_t id, TransactionState state)
{
    TransactionRecord record;
    record.id = id;
    record.nonce = id;
    record.hash = Hash32(std::array<std::uint8_t, 32>{id});
    record.action = {ActionKind::Unstake, ankrProvider(), ankr("400")};
    record.state = state;
    if (state >= TransactionState::InBlock) {
        record.blockNumber = 1051;
        record.amountPaid = record.action.amount;
    }
    return record;
}

const auto SpeedUpName = u"Speed up Unstake 400 ANKR from Ankr"_s;
const auto CancelName = u"Cancel Unstake 400 ANKR from Ankr"_s;
const auto DetailsName = u"Details of Unstake 400 ANKR from Ankr"_s;

struct Shown
{
    Shown()
    {
        page.resize(900, 500);
        page.setSnapshot(shared(sampleSnapshot()));
        page.show();
    }
    ActivityPage page;
    QSignalSpy details{&page, &ActivityPage::detailsRequested};
    QSignalSpy speedUps{&page, &ActivityPage::speedUpRequested};
    QSignalSpy cancels{&page, &ActivityPage::cancelRequested};
};

} // namespace

class ActivityPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void teachesWhileThereIsNothing();
    void whatIsNotKnownIsNotNothing();
    void aWaitingRowOffersItsActions();
    void theKeyboardReachesEveryAction();
    void whatWaitsNoMoreIsOnlyLookedAt();
    void aReasonDisablesWhatSigns();
    void saysThatItCanNotFollow();
};

void ActivityPageTest::teachesWhileThereIsNothing()
{
    Shown shown;
    shown.page.setRecords(std::vector<TransactionRecord>{});
    QVERIFY(shows(shown.page, u"Nothing was sent yet"_s));
    QVERIFY(shows(shown.page, u"Speed up sends it for a higher fee"_s));
    QVERIFY(!shown.page.findChild<QTreeView *>()->isVisible());
    shown.page.setRecords(std::vector{recordOf(1, TransactionState::Sent)});
    QVERIFY(!shows(shown.page, u"Nothing was sent yet"_s));
    QVERIFY(shown.page.findChild<QTreeView *>()->isVisible());
}

void ActivityPageTest::whatIsNotKnownIsNotNothing()
{
    Shown shown;
    shown.page.setRecords(std::nullopt);
    QVERIFY(shows(shown.page, u"No node was heard of yet"_s));
    QVERIFY(!shows(shown.page, u"Nothing was sent yet"_s));
}

void ActivityPageTest::aWaitingRowOffersItsActions()
{
    Shown shown;
    const TransactionRecord record = recordOf(1, TransactionState::Sent);
    shown.page.setRecords(std::vector{record});
    QTRY_VERIFY(buttonOf(shown.page, SpeedUpName));
    QTest::mouseClick(buttonOf(shown.page, SpeedUpName), Qt::LeftButton);
    QTest::mouseClick(buttonOf(shown.page, CancelName), Qt::LeftButton);
    QTest::mouseClick(buttonOf(shown.page, DetailsName), Qt::LeftButton);
    for (const QSignalSpy *spy : {&shown.speedUps, &shown.cancels, &shown.details}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE((*spy)[0][0].value<Hash32>(), record.hash);
    }
    // Beside each other, within the row.
    const QRect faster = buttonOf(shown.page, SpeedUpName)->geometry();
    const QRect cancel = buttonOf(shown.page, CancelName)->geometry();
    const QRect details = buttonOf(shown.page, DetailsName)->geometry();
    QVERIFY(faster.right() < cancel.left() && cancel.right() < details.left());
    QCOMPARE(faster.top(), details.top());
}

void ActivityPageTest::theKeyboardReachesEveryAction()
{
    Shown shown;
    shown.page.setRecords(std::vector{recordOf(1, TransactionState::Sent)});
    QTRY_VERIFY(buttonOf(shown.page, SpeedUpName));
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    auto *tree = shown.page.findChild<QTreeView *>();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(shown.details.size(), 1);
    QTest::keyClick(tree, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttonOf(shown.page, SpeedUpName));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(shown.speedUps.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(shown.cancels.size(), 1);
}

void ActivityPageTest::whatWaitsNoMoreIsOnlyLookedAt()
{
    Shown shown;
    shown.page.setRecords(std::vector{recordOf(1, TransactionState::Sent)});
    QTRY_VERIFY(buttonOf(shown.page, SpeedUpName));
    shown.page.setRecords(std::vector{recordOf(1, TransactionState::InBlock)});
    QTRY_VERIFY(!buttonOf(shown.page, SpeedUpName));
    QVERIFY(!buttonOf(shown.page, CancelName));
    QVERIFY(buttonOf(shown.page, DetailsName));
}

void ActivityPageTest::aReasonDisablesWhatSigns()
{
    Shown shown;
    shown.page.setRecords(std::vector{recordOf(1, TransactionState::Sent)});
    shown.page.setActionBlock(u"Watched only."_s);
    QTRY_VERIFY(buttonOf(shown.page, SpeedUpName) && !buttonOf(shown.page, SpeedUpName)->isEnabled());
    QCOMPARE(buttonOf(shown.page, CancelName)->accessibleDescription(), u"Watched only."_s);
    QVERIFY(buttonOf(shown.page, DetailsName)->isEnabled());
}

void ActivityPageTest::saysThatItCanNotFollow()
{
    Shown shown;
    shown.page.setRecords(std::vector{recordOf(1, TransactionState::Sent)});
    shown.page.setProblem(Error{ErrorCode::Unreachable, u"refused"_s});
    QVERIFY(shows(shown.page, u"can't be followed right now"_s));
    QVERIFY(shows(shown.page, u"refused"_s));
    shown.page.setProblem({});
    QVERIFY(!shows(shown.page, u"can't be followed right now"_s));
}

CAPSTAN_TEST(ActivityPageTest)

} // namespace capstan::activity_page_test

#include "activity_page_test.moc"
