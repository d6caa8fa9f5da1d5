// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/layout_check.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/how_it_works_page.h"
#include "ui/widgets/theme.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::how_it_works_page_test {

using namespace test;

class HowItWorksPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void teachesWithTheChainsFiguresAndOwnDates();
    void followsTheTime();
    void loadsAndFails();
    void fitsEverySize_data();
    void fitsEverySize();

private:
    Theme m_theme;
    std::unique_ptr<HowItWorksPage> m_page;
};

void HowItWorksPageTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_page = std::make_unique<HowItWorksPage>();
    m_page->resize(984, 704);
    m_page->show();
}

void HowItWorksPageTest::teachesWithTheChainsFiguresAndOwnDates()
{
    m_page->setSnapshot(shared(sampleSnapshot()));
    for (const QString &words :
         {u"Time goes by in epochs"_s, u"An epoch is 100 blocks"_s, u"Epoch 10 ends in 8 min"_s,
          u"The first wait"_s, u"locked for 3 epochs"_s, u"Your next: 250 ANKR with Ankr unlock"_s,
          u"The second wait"_s, u"for 1 epoch more"_s, u"An unstake made now could be claimed"_s,
          u"no longer active"_s})
        QVERIFY2(shows(*m_page, words), qPrintable(words));
}

void HowItWorksPageTest::followsTheTime()
{
    m_page->setSnapshot(shared(sampleSnapshot()));
    m_page->setNow(sampleSnapshot().clock.headTime + 7 * 60);
    QVERIFY(shows(*m_page, u"Epoch 10 ends in 1 min"_s));
    m_page->setNow(sampleSnapshot().clock.headTime + 20 * 60);
    QVERIFY(shows(*m_page, u"Epoch 10 ends any moment now."_s));
}

void HowItWorksPageTest::loadsAndFails()
{
    QVERIFY(named<QWidget>(*m_page, u"Loading"_s));
    m_page->setProblem(Error{ErrorCode::Unreachable, {}, 0, {}});
    QVERIFY(button(*m_page, u"Try again"_s));
}

void HowItWorksPageTest::fitsEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(984, 704);
    QTest::newRow("narrow") << QSize(704, 544);
    QTest::newRow("wide") << QSize(1900, 1000);
}

void HowItWorksPageTest::fitsEverySize()
{
    QFETCH(QSize, size);
    m_page->resize(size);
    m_page->setSnapshot(shared(sampleSnapshot()));
    QCoreApplication::processEvents();
    QCOMPARE(clippedTexts(m_page.get()), QStringList());
    QCOMPARE(richTextLabels(m_page.get()), QStringList());
}

CAPSTAN_TEST(HowItWorksPageTest)

} // namespace capstan::how_it_works_page_test

#include "how_it_works_page_test.moc"
