// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/layout_check.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/row_roles.h"
#include "ui/pages/providers_page.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace capstan::providers_page_test {

using namespace test;

namespace {

StakingSnapshot threeProviders()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers[0].totalDelegated = ankr("2000000");
    snapshot.providers.push_back(sampleProvider(7, u"Tidewater"_s, 4.5, "3000000"));
    snapshot.providers.push_back(sampleProvider(8, {}, 9.25, "1000"));
    snapshot.providers.back().status = ProviderStatus::Jailed;
    return snapshot;
}

} // namespace

class ProvidersPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void loadsFailsAndGoesStale();
    void saysWhenThereIsNone();
    void listsByTotalStaked();
    void sortsByAClickOnATitle();
    void sortsByTheChoice();
    void findsByTyping();
    void saysWhenNothingIsFound();
    void asksToStakeWithAProvider();
    void saysWhyItCannotBeStaked();
    void asksForALabel();
    void isUsedByTheKeyboardAlone();
    void copiesTheCurrentRow();
    void fitsEverySize_data();
    void fitsEverySize();

private:
    void display(const StakingSnapshot &snapshot);
    QStringList names() const;
    QTreeView *table() const { return m_page->findChild<QTreeView *>(); }
    QComboBox *order() const { return named<QComboBox>(*m_page, u"Sort by"_s); }

    Theme m_theme;
    std::unique_ptr<ProvidersPage> m_page;
};

void ProvidersPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void ProvidersPageTest::init()
{
    m_page = std::make_unique<ProvidersPage>();
    m_page->resize(984, 704);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ProvidersPageTest::display(const StakingSnapshot &snapshot)
{
    m_page->setNow(snapshot.clock.headTime);
    m_page->setSnapshot(shared(snapshot));
    QCoreApplication::processEvents();
}

QStringList ProvidersPageTest::names() const
{
    QStringList names;
    const QAbstractItemModel *rows = table()->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        names << rows->index(row, 0).data().toString();
    return names;
}

void ProvidersPageTest::loadsFailsAndGoesStale()
{
    QVERIFY(named<QWidget>(*m_page, u"Loading"_s));
    QVERIFY(!table()->isVisible());
    m_page->setProblem(Error{ErrorCode::Unreachable, {}, 0, {}});
    QVERIFY(shows(*m_page, u"could not be read"_s));
    QSignalSpy retry(m_page.get(), &SnapshotPage::retryRequested);
    button(*m_page, u"Try again"_s)->click();
    QCOMPARE(retry.size(), 1);

    display(threeProviders());
    QVERIFY(table()->isVisible());
    m_page->setNow(sampleSnapshot().clock.headTime + 180);
    QVERIFY(shows(*m_page, u"These figures are as of 22:13, 3 min ago (block 1,050)."_s));
    m_page->setNow(sampleSnapshot().clock.headTime + 24 * 3600);
    QVERIFY(shows(*m_page, u"as of Tue 14 Nov, 22:13, 1 d ago"_s));
    m_page->setProblem({});
    QVERIFY(!shows(*m_page, u"as of"_s));
}

void ProvidersPageTest::saysWhenThereIsNone()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers.clear();
    display(snapshot);
    QVERIFY(shows(*m_page, u"There are no node providers"_s));
    QVERIFY(!table()->isVisible());
}

void ProvidersPageTest::listsByTotalStaked()
{
    display(threeProviders());
    QCOMPARE(names(), (QStringList{u"Tidewater"_s, u"Ankr"_s, u"0x0800…0000"_s}));
    QCOMPARE(order()->currentText(), u"Total staked"_s);
}

void ProvidersPageTest::sortsByAClickOnATitle()
{
    display(threeProviders());
    QHeaderView *header = table()->header();
    const auto clickTitle = [header](int column) {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    // The one whose rate is not known comes last both ways.
    clickTitle(2);
    QCOMPARE(names(), (QStringList{u"0x0800…0000"_s, u"Tidewater"_s, u"Ankr"_s}));
    QCOMPARE(order()->currentText(), u"APR"_s);
    clickTitle(2);
    QCOMPARE(names(), (QStringList{u"Tidewater"_s, u"0x0800…0000"_s, u"Ankr"_s}));
    clickTitle(0);
    QCOMPARE(names(), (QStringList{u"0x0800…0000"_s, u"Ankr"_s, u"Tidewater"_s}));
    const QStringList before = names();
    clickTitle(6); // the column of buttons has no title and no order
    QCOMPARE(names(), before);
}

void ProvidersPageTest::sortsByTheChoice()
{
    display(threeProviders());
    order()->setFocus();
    QTest::keyClick(order(), Qt::Key_Home);
    QCOMPARE(order()->currentText(), u"Node provider"_s);
    QCOMPARE(names(), (QStringList{u"0x0800…0000"_s, u"Ankr"_s, u"Tidewater"_s}));
}

void ProvidersPageTest::findsByTyping()
{
    display(threeProviders());
    QTest::keyClicks(field(*m_page, u"Search"_s), u"tide"_s);
    QCOMPARE(names(), QStringList{u"Tidewater"_s});
    field(*m_page, u"Search"_s)->clear();
    QTest::keyClicks(field(*m_page, u"Search"_s), u"0x08"_s);
    QCOMPARE(names(), QStringList{u"0x0800…0000"_s});
    StakingSnapshot labelled = threeProviders();
    labelled.providers[0].name = u"Mine"_s;
    display(labelled);
    field(*m_page, u"Search"_s)->setText(u"mine"_s);
    QCOMPARE(names(), QStringList{u"Mine"_s});
}

void ProvidersPageTest::saysWhenNothingIsFound()
{
    display(threeProviders());
    field(*m_page, u"Search"_s)->setText(u"nobody"_s);
    QVERIFY(shows(*m_page, u"No provider is found"_s));
    QVERIFY(!table()->isVisible());
    field(*m_page, u"Search"_s)->clear();
    QVERIFY(!shows(*m_page, u"No provider is found"_s));
    QVERIFY(table()->isVisible());
}

void ProvidersPageTest::asksToStakeWithAProvider()
{
    display(threeProviders());
    QSignalSpy stake(m_page.get(), &ProvidersPage::stakeRequested);
    QTest::mouseClick(button(*m_page, u"Stake with Tidewater"_s), Qt::LeftButton);
    QCOMPARE(stake.size(), 1);
    QCOMPARE(stake[0][0].value<Address>(), threeProviders().providers[1].address);
}

void ProvidersPageTest::saysWhyItCannotBeStaked()
{
    display(threeProviders());
    QAbstractButton *jailed = button(*m_page, u"Stake with 0x0800…0000"_s);
    QVERIFY(!jailed->isEnabled());
    QVERIFY(jailed->accessibleDescription().contains(u"not active (jailed)"_s));
    QVERIFY(jailed->toolTip().contains(u"not active (jailed)"_s));
    m_page->setActionBlock(u"Watched only."_s);
    QCoreApplication::processEvents();
    QVERIFY(!button(*m_page, u"Stake with Tidewater"_s)->isEnabled());
    QCOMPARE(button(*m_page, u"Stake with Tidewater"_s)->accessibleDescription(), u"Watched only."_s);
}

void ProvidersPageTest::asksForALabel()
{
    display(threeProviders());
    QSignalSpy label(m_page.get(), &ProvidersPage::labelRequested);
    QTest::mouseClick(button(*m_page, u"Label Ankr"_s), Qt::LeftButton);
    QCOMPARE(label.size(), 1);
    QCOMPARE(label[0][0].value<Address>(), ankrProvider());
}

void ProvidersPageTest::isUsedByTheKeyboardAlone()
{
    display(threeProviders());
    QSignalSpy stake(m_page.get(), &ProvidersPage::stakeRequested);
    field(*m_page, u"Search"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), order());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), table());
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(stake.size(), 1);
    QCOMPARE(stake[0][0].value<Address>(), threeProviders().providers[1].address);
    QTest::keyClick(table(), Qt::Key_End);
    QTest::keyClick(table(), Qt::Key_Space); // it is jailed: a tool tip says so
    QCOMPARE(stake.size(), 1);
}

void ProvidersPageTest::copiesTheCurrentRow()
{
    display(threeProviders());
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 3));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"3000000"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        threeProviders().providers[1].address.toChecksumHex() + u"\tActive\t4.50 %\t3000000\t"_s));
}

void ProvidersPageTest::fitsEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(984, 704);
    QTest::newRow("narrow") << QSize(704, 544);
    QTest::newRow("wide") << QSize(1900, 1000);
}

void ProvidersPageTest::fitsEverySize()
{
    QFETCH(QSize, size);
    m_page->resize(size);
    display(threeProviders());
    QCoreApplication::processEvents();
    QCOMPARE(clippedTexts(m_page.get()), QStringList());
    QCOMPARE(namelessControls(m_page.get()), QStringList());
    QCOMPARE(richTextLabels(m_page.get()), QStringList());
}

CAPSTAN_TEST(ProvidersPageTest)

} // namespace capstan::providers_page_test

#include "providers_page_test.moc"
