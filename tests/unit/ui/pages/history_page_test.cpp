// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/layout_check.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/history_samples.h"
#include "tests/unit/ui/parts.h"
#include "ui/models/row_roles.h"
#include "ui/pages/history_page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace capstan::history_page_test {

using namespace test;
using State = HistoryStatus::State;

namespace {

/// 40 % read.
HistoryStatus syncing()
{
    HistoryStatus status;
    status.state = State::Syncing;
    status.progress = {HistoryProgress::Phase::Reading, 4000, 10'000, 6000, 0};
    return status;
}

HistoryStatus upToDate()
{
    HistoryStatus status;
    status.state = State::Idle;
    status.isWhole = true;
    return status;
}

HistoryStatus failing()
{
    HistoryStatus status;
    status.state = State::Waiting;
    status.error = Error{ErrorCode::Unreachable, u"refused"_s};
    return status;
}

} // namespace

class HistoryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyStateLooksRight_data();
    void everyStateLooksRight();
    void cancelsAndReadsOn();
    void filters();
    void hasButtonsForTheRowsInSightOnly();
    void copiesATransactionId();
    void keysReachEveryRow();
    void exportsWhatIsShown();
    void saysWhyItCanNotExport();
    void tellsWhetherSomebodyLooks();

private:
    QTreeView *tree() const { return m_page->findChild<QTreeView *>(); }
    QComboBox *choice(const QString &name) const { return named<QComboBox>(*m_page, name); }
    void choose(const QString &field, const QString &text) const;
    int shownButtons(const QString &start) const;

    Theme m_theme; // fonts, before anything is measured
    std::unique_ptr<HistoryPage> m_page;
};

void HistoryPageTest::init()
{
    m_page = std::make_unique<HistoryPage>(QUrl(u"https://explorer.example"_s));
    m_page->resize(960, 660);
    m_page->setSnapshot(shared(sampleSnapshot()));
    m_page->show();
}

void HistoryPageTest::cleanup()
{
    m_page.reset();
}

void HistoryPageTest::choose(const QString &field, const QString &text) const
{
    QComboBox *box = choice(field);
    QVERIFY(box);
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
}

int HistoryPageTest::shownButtons(const QString &start) const
{
    int count = 0;
    for (const auto *button : m_page->findChildren<QPushButton *>())
        count += button->isVisible() && button->accessibleName().startsWith(start) ? 1 : 0;
    return count;
}

void HistoryPageTest::everyStateLooksRight_data()
{
    QTest::addColumn<HistoryStatus>("status");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << HistoryStatus() << 0 << u"No node was heard of yet"_s;
    QTest::newRow("empty") << upToDate() << 0 << u"Nothing has happened yet"_s;
    QTest::newRow("first") << syncing() << 0 << u"40 % of the blocks"_s;
    QTest::newRow("syncing") << syncing() << 7 << u"40 % of the blocks"_s;
    QTest::newRow("failing") << failing() << 7 << u"can't be read on right now"_s;
    QTest::newRow("stopped") << HistoryStatus{State::Stopped, syncing().progress, {}, false} << 7
                             << u"Stopped"_s;
    QTest::newRow("full") << upToDate() << 10'000 << u"10,000 of 10,000"_s;
}

/// With CAPSTAN_PICTURES=FOLDER a picture of each, light and dark.
void HistoryPageTest::everyStateLooksRight()
{
    QFETCH(HistoryStatus, status);
    QFETCH(int, rows);
    QFETCH(QString, words);
    m_page->setEntries(historySample(static_cast<std::size_t>(rows)));
    m_page->setStatus(status);
    QVERIFY(shows(*m_page, words));
    QCOMPARE(tree()->isVisible(), rows > 0);
    QCOMPARE(button(*m_page, u"Export CSV"_s)->isEnabled(), rows > 0);
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        m_theme.setScheme(scheme);
        QTest::qWait(50); // queued layouts
        const QString folder = qEnvironmentVariable("CAPSTAN_PICTURES");
        const QString name = u"history-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()),
                                                        scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s);
        if (!folder.isEmpty())
            QVERIFY(m_page->grab().save(QDir(folder).filePath(name)));
        QCOMPARE(clippedTexts(m_page.get()).join(u'\n'), QString());
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }
}

void HistoryPageTest::cancelsAndReadsOn()
{
    QSignalSpy cancels(m_page.get(), &HistoryPage::cancelRequested);
    QSignalSpy resumes(m_page.get(), &HistoryPage::resumeRequested);
    m_page->setStatus(syncing());
    QCOMPARE(named<QProgressBar>(*m_page, u"Progress"_s)->value(), 40);
    button(*m_page, u"Cancel"_s)->click();
    QCOMPARE(cancels.size(), 1);
    m_page->setStatus({State::Stopped, syncing().progress, {}, false});
    QVERIFY(!button(*m_page, u"Cancel"_s));
    button(*m_page, u"Read on"_s)->click();
    QCOMPARE(resumes.size(), 1);
    m_page->setStatus(failing());
    button(*m_page, u"Try again"_s)->click();
    QCOMPARE(resumes.size(), 2);
    m_page->setStatus(upToDate());
    QVERIFY(!named<QProgressBar>(*m_page, u"Progress"_s));
}

void HistoryPageTest::filters()
{
    m_page->setEntries(historySample(1600));
    m_page->setStatus(upToDate());
    choose(u"Kind"_s, u"Restake"_s);
    QCOMPARE(tree()->model()->rowCount(), 200);
    choose(u"Node provider"_s, u"Ankr"_s);
    QVERIFY(tree()->model()->rowCount() < 200);
    choose(u"Kind"_s, u"All kinds"_s);
    choose(u"Node provider"_s, u"All node providers"_s);
    choose(u"Time"_s, u"Last 30 days"_s);
    QCOMPARE(tree()->model()->rowCount(), 61);
    choose(u"Time"_s, u"2022"_s);
    QCOMPARE(tree()->model()->rowCount(), 730);
    // What is chosen stays when more comes in.
    m_page->setEntries(historySample(1700));
    QCOMPARE(choice(u"Time"_s)->currentText(), u"2022"_s);
    choose(u"Kind"_s, u"Stake"_s);
    choose(u"Time"_s, u"Last 30 days"_s);
    m_page->setEntries(historySample(1));
    QVERIFY(shows(*m_page, u"Nothing is found"_s));
}

void HistoryPageTest::hasButtonsForTheRowsInSightOnly()
{
    m_page->setEntries(historySample(10'000));
    m_page->setStatus(upToDate());
    QTRY_VERIFY(shownButtons(u"Copy transaction ID"_s) > 5);
    const int shown = shownButtons(u"Copy transaction ID"_s);
    QVERIFY(shown < 20);
    const auto all = m_page->findChildren<QPushButton *>().size();
    for (const int share : {10, 50, 90, 100, 0}) {
        QScrollBar *bar = tree()->verticalScrollBar();
        bar->setValue(bar->maximum() / 100 * share);
        QTest::qWait(10);
        QVERIFY(std::abs(shownButtons(u"Copy transaction ID"_s) - shown) <= 2);
    }
    QVERIFY(m_page->findChildren<QPushButton *>().size() <= all + 8);
}

void HistoryPageTest::copiesATransactionId()
{
    const auto entries = historySample(100);
    m_page->setEntries(entries);
    m_page->setStatus(upToDate());
    tree()->scrollTo(tree()->model()->index(60, 0), QAbstractItemView::PositionAtCenter);
    const QString name = tree()->model()->index(60, 0).data(ActionNameRole).toString();
    QTRY_VERIFY(button(*m_page, name));
    button(*m_page, name)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), entries[60].transaction.toHex());
}

void HistoryPageTest::keysReachEveryRow()
{
    const auto entries = historySample(300);
    m_page->setEntries(entries);
    m_page->setStatus(upToDate());
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_End);
    QCOMPARE(tree()->currentIndex().row(), 299);
    QVERIFY(tree()->viewport()->rect().intersects(tree()->visualRect(tree()->currentIndex())));
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), entries[299].transaction.toHex());
}

void HistoryPageTest::exportsWhatIsShown()
{
    QTemporaryDir folder;
    m_page->setEntries(historySample(1600));
    m_page->setStatus(upToDate());
    choose(u"Kind"_s, u"Restake"_s);
    for (const QString &format : {u"csv"_s, u"json"_s}) {
        button(*m_page, u"Export "_s + format.toUpper())->click();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath(u"history."_s + format);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(shows(*m_page, u"The history was exported."_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("restake"), 200);
        QCOMPARE(content.count("unstake"), 0);
        button(*m_page, u"Dismiss"_s)->click();
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QTest::qWait(1); // the dialog goes
    }
}

void HistoryPageTest::saysWhyItCanNotExport()
{
    QCOMPARE(button(*m_page, u"Export CSV"_s)->accessibleDescription(), u"There is nothing to export."_s);
    m_page->setEntries(historySample(3));
    button(*m_page, u"Export CSV"_s)->click();
    Q_EMIT m_page->findChild<QFileDialog *>()->fileSelected(u"/nonexistent/history.csv"_s);
    m_page->findChild<QFileDialog *>()->close();
    QTRY_VERIFY(shows(*m_page, u"Nothing was exported."_s));
}

void HistoryPageTest::tellsWhetherSomebodyLooks()
{
    QSignalSpy shown(m_page.get(), &HistoryPage::shown);
    m_page->hide();
    m_page->show();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[0][0].toBool(), false);
    QCOMPARE(shown[1][0].toBool(), true);
}

CAPSTAN_TEST(HistoryPageTest)

} // namespace capstan::history_page_test

#include "history_page_test.moc"
