// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/layout_check.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/delegates/row_tree.h"
#include "ui/models/row_roles.h"
#include "ui/models/timeline_model.h"
#include "ui/pages/timeline_page.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPicture>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::timeline_page_test {

using namespace test;

namespace {

/// Stakes that unlocked in epochs 8 and 10, one that will in 12, and an unstake that waits until 11 or 12.
StakingSnapshot full()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].pending = ankr("30");
    snapshot.providers[0].claim = ClaimWindow{11, 12};
    return snapshot;
}

StakingSnapshot many(int stakes)
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.clock.lockPeriodEpochs = 1000;
    ProviderPosition &provider = snapshot.providers[0];
    const Stake one = provider.stakes.back();
    provider.stakes.assign(static_cast<std::size_t>(stakes), one);
    for (int i = 0; i < stakes; ++i)
        provider.stakes[static_cast<std::size_t>(i)].unlockEpoch = static_cast<std::uint64_t>(12 + i);
    return snapshot;
}

} // namespace

class TimelinePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void loadsAndFails();
    void teachesWhenThereIsNothing();
    void arrowsMoveBetweenTheBars();
    void theCurrentBarIsReadOut();
    void theCurrentBarStaysWithANewBlock();
    void scrollsToTheCurrentOfAThousand();
    void aClickChoosesABar();
    void paintsOnlyWhatIsSeen();
    void showsTheSameAsATable();
    void theTableKeepsItsRowsWithANewBlock();
    void offersTheCalendarWithItsReason();
    void fitsEverySize_data();
    void fitsEverySize();

private:
    TimelineView *view() const { return m_page->findChild<TimelineView *>(); }
    RowTree *table() const { return m_page->findChild<RowTree *>(); }
    void press(Qt::Key key) { QTest::keyClick(view(), key); }

    Theme m_theme;
    std::unique_ptr<TimelinePage> m_page;
};

void TimelinePageTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_theme.setScheme(qEnvironmentVariable("CAPSTAN_PICTURES_THEME") == u"dark" ? ColorScheme::Dark
                                                                                : ColorScheme::Light);
    m_page = std::make_unique<TimelinePage>();
    m_page->resize(984, 704);
    m_page->show();
}

void TimelinePageTest::loadsAndFails()
{
    QVERIFY(named<QWidget>(*m_page, u"Loading"_s));
    m_page->setProblem(Error{ErrorCode::Unreachable, {}, 0, {}});
    QVERIFY(button(*m_page, u"Try again"_s));
}

void TimelinePageTest::teachesWhenThereIsNothing()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers.clear();
    m_page->setSnapshot(shared(snapshot));
    QVERIFY(shows(*m_page, u"Nothing is staked"_s));
    QVERIFY(!view()->isVisible());
    QVERIFY(!button(*m_page, u"Show as table"_s));
    QVERIFY(!button(*m_page, u"Add to calendar"_s));
}

void TimelinePageTest::arrowsMoveBetweenTheBars()
{
    m_page->setSnapshot(shared(full()));
    QCOMPARE(view()->count(), 4);
    QCOMPARE(view()->currentRow(), -1);
    press(Qt::Key_Down);
    QCOMPARE(view()->currentRow(), 0);
    press(Qt::Key_Right);
    QCOMPARE(view()->currentRow(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(view()->currentRow(), 0);
    press(Qt::Key_End);
    QCOMPARE(view()->currentRow(), 3);
    press(Qt::Key_Down);
    QCOMPARE(view()->currentRow(), 3);
    press(Qt::Key_Home);
    QCOMPARE(view()->currentRow(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(view()->currentRow(), 3);
}

void TimelinePageTest::theCurrentBarIsReadOut()
{
    m_page->setSnapshot(shared(full()));
    QCOMPARE(view()->accessibleName(), u"Timeline"_s);
    QCOMPARE(view()->accessibleDescription(),
             u"4 stakes and unstakes. The arrow keys go from one to the next."_s);
    press(Qt::Key_Home);
    QVERIFY2(view()->accessibleDescription().startsWith(u"1 of 4: 1,000 ANKR with Ankr (0x2Dcd81"_s),
             qPrintable(view()->accessibleDescription()));
    QVERIFY(view()->accessibleDescription().contains(u"unlocked since epoch 8"_s));
    press(Qt::Key_End);
    QVERIFY(view()->accessibleDescription().startsWith(u"4 of 4: 30 ANKR"_s));
    QVERIFY(view()->accessibleDescription().contains(u"with epoch 12 at the latest"_s));
}

void TimelinePageTest::theCurrentBarStaysWithANewBlock()
{
    m_page->setSnapshot(shared(full()));
    press(Qt::Key_End);
    StakingSnapshot later = full();
    later.clock.headBlock += 10;
    later.providers[0].stakes.erase(later.providers[0].stakes.begin());
    m_page->setSnapshot(shared(later));
    QCOMPARE(view()->currentRow(), 2);
    QVERIFY(view()->accessibleDescription().startsWith(u"3 of 3: 30 ANKR"_s));
    later.providers[0].pending = 0;
    m_page->setSnapshot(shared(later));
    QCOMPARE(view()->currentRow(), -1);
}

void TimelinePageTest::scrollsToTheCurrentOfAThousand()
{
    m_page->setSnapshot(shared(many(1000)));
    QCOMPARE(view()->count(), 1000);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
    press(Qt::Key_End);
    QCOMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
    QVERIFY(view()->accessibleDescription().startsWith(u"1000 of 1000: "_s));
    press(Qt::Key_Home);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
}

void TimelinePageTest::aClickChoosesABar()
{
    m_page->setSnapshot(shared(full()));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(100, 2 * TimelineView::RowHeight + 12));
    QCOMPARE(view()->currentRow(), 2);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(100, view()->viewport()->height() - 4));
    QCOMPARE(view()->currentRow(), 2);
}

/// Of a thousand as of twenty: as much is drawn.
void TimelinePageTest::paintsOnlyWhatIsSeen()
{
    const auto commandsOf = [this](int stakes) {
        m_page->setSnapshot(shared(many(stakes)));
        QCoreApplication::processEvents();
        QPicture picture;
        view()->viewport()->render(&picture);
        return picture.size();
    };
    const auto twenty = commandsOf(40);
    const auto thousand = commandsOf(1000);
    QVERIFY2(thousand < 2 * twenty, qPrintable(u"%1 of 40, %2 of 1000"_s.arg(twenty).arg(thousand)));
}

void TimelinePageTest::showsTheSameAsATable()
{
    m_page->setSnapshot(shared(full()));
    const QSignalSpy changed(m_page.get(), &TimelinePage::shownAsTableChanged);
    QVERIFY(!table()->isVisible());
    button(*m_page, u"Show as table"_s)->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(table()->isVisible() && !view()->isVisible());
    const QAbstractItemModel &model = *table()->model();
    QCOMPARE(model.rowCount(), view()->count());
    const auto row = [&model](int number) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(number, column).data().toString());
        return cells;
    };
    QCOMPARE(row(0), (QStringList{u"Ankr"_s, u"Unlocked"_s, u"epoch 5 (14 Nov)"_s, u"epoch 8 (21:31)"_s,
                                  u"1,000"_s}));
    QCOMPARE(row(3)[1], u"Unstaking"_s);
    QVERIFY2(row(3)[3].startsWith(u"epoch 11 to 12 ("_s), qPrintable(row(3)[3]));
    QCOMPARE(model.index(0, TimelineModel::Amount).data(CopyRole).toString(), u"1000"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"0x2Dcd81c37bb2"_s));
    button(*m_page, u"Show as table"_s)->click();
    QVERIFY(!table()->isVisible() && view()->isVisible());
}

void TimelinePageTest::theTableKeepsItsRowsWithANewBlock()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSnapshot(shared(full()));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(reset.size(), 1);
    StakingSnapshot later = full();
    ++later.clock.headBlock;
    model.setSnapshot(shared(later));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(changed.size(), 1);
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TimelinePageTest::offersTheCalendarWithItsReason()
{
    m_page->setSnapshot(shared(full()));
    const QSignalSpy asked(m_page.get(), &TimelinePage::calendarRequested);
    button(*m_page, u"Add to calendar"_s)->click();
    QCOMPARE(asked.size(), 1);
    StakingSnapshot over = sampleSnapshot();
    over.providers[0].stakes.resize(2);
    m_page->setSnapshot(shared(over));
    const auto *calendar = button(*m_page, u"Add to calendar"_s);
    QVERIFY(!calendar->isEnabled());
    QCOMPARE(calendar->accessibleDescription(), u"Nothing is locked or waiting."_s);
}

void TimelinePageTest::fitsEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(984, 704);
    QTest::newRow("narrow") << QSize(704, 544);
    QTest::newRow("wide") << QSize(1900, 1000);
}

void TimelinePageTest::fitsEverySize()
{
    QFETCH(QSize, size);
    m_page->resize(size);
    const QString folder = qEnvironmentVariable("CAPSTAN_PICTURES");
    for (const bool asTable : {false, true}) {
        for (const int stakes : {0, 200}) {
            m_page->setSnapshot(shared(stakes > 0 ? many(stakes) : full()));
            m_page->setShownAsTable(asTable);
            QTest::keyClick(view(), Qt::Key_Home);
            QCoreApplication::processEvents();
            if (!folder.isEmpty()) {
                const QString name = u"timeline-%1-%2-%3.png"_s.arg(size.width())
                                         .arg(stakes)
                                         .arg(asTable ? u"table"_s : u"picture"_s);
                QVERIFY(m_page->grab().save(QDir(folder).filePath(name)));
            }
            QCOMPARE(clippedTexts(m_page.get()), QStringList());
            QCOMPARE(namelessControls(m_page.get()), QStringList());
        }
    }
}

CAPSTAN_TEST(TimelinePageTest)

} // namespace capstan::timeline_page_test

#include "timeline_page_test.moc"
