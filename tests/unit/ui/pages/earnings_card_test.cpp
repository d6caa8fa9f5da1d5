// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/delegates/row_table.h"
#include "ui/pages/earnings_card.h"
#include "ui/widgets/earnings_chart.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>

using namespace Qt::Literals::StringLiterals;

namespace capstan::earnings_card_test {

using namespace test;

class EarningsCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void saysThatItReads();
    void saysWhenThereIsNothingYet();
    void hasABarForEachEpochAndTheirSum();
    void keepsWhatItShowsWithAProblem();
    void arrowsGoFromBarToBarAndReadOut();
    void showsTheSameAsATable();
    void followsTheTheme();

private:
    EarningsChart *chart() const { return m_card->findChild<EarningsChart *>(); }
    bool says(const QString &words) const
    {
        const auto labels = m_card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }
    void setTwo() { m_card->setEarnings(m_clock, {{8, ankr("1.5")}, {9, ankr("2.25")}}); }

    const EpochClock m_clock = sampleSnapshot().clock;
    Theme m_theme;
    std::unique_ptr<EarningsCard> m_card;
};

void EarningsCardTest::init()
{
    m_theme.setScheme(ColorScheme::Light);
    m_card = std::make_unique<EarningsCard>();
    m_card->resize(800, 300);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
}

void EarningsCardTest::saysThatItReads()
{
    QVERIFY(says(u"Reading what each epoch brought…"_s));
    QVERIFY(!chart()->isVisible());
    QVERIFY(!m_card->findChild<QPushButton *>()->isVisible());
}

void EarningsCardTest::saysWhenThereIsNothingYet()
{
    m_card->setEarnings(m_clock, {});
    QVERIFY(says(u"Shown here once a stake has earned for a full epoch."_s));
    QVERIFY(!chart()->isVisible());
}

void EarningsCardTest::hasABarForEachEpochAndTheirSum()
{
    setTwo();
    QVERIFY(chart()->isVisible());
    const auto *series = qobject_cast<QBarSeries *>(chart()->chart()->series().value(0));
    QVERIFY(series);
    QCOMPARE(series->barSets().value(0)->count(), 2);
    QCOMPARE(series->barSets().value(0)->at(1), 2.25);
    QVERIFY(says(u"together 3.75 ANKR"_s));
    setTwo();
    QCOMPARE(chart()->chart()->series().size(), 1);
}

void EarningsCardTest::keepsWhatItShowsWithAProblem()
{
    setTwo();
    m_card->setProblem({ErrorCode::Timeout, {}, 0, {}});
    QVERIFY(says(u"What each epoch brought can't be read now."_s));
    QVERIFY(chart()->isVisible());
    const QSignalSpy retry(m_card.get(), &EarningsCard::retryRequested);
    auto *again = m_card->findChild<QPushButton *>();
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(retry.size(), 1);
    setTwo();
    QVERIFY(!again->isVisible());
}

void EarningsCardTest::arrowsGoFromBarToBarAndReadOut()
{
    setTwo();
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    chart()->setFocus();
    QTRY_COMPARE(chart()->current(), 1);
    QCOMPARE(chart()->accessibleDescription(), u"2 of 2: Epoch 9, Tue 14 Nov, 21:40–22:10: 2.25 ANKR"_s);
    QTest::keyClick(chart(), Qt::Key_Left);
    QCOMPARE(chart()->current(), 0);
    QTest::keyClick(chart(), Qt::Key_Left);
    QCOMPARE(chart()->current(), 0);
    QTest::keyClick(chart(), Qt::Key_End);
    QCOMPARE(chart()->current(), 1);
}

void EarningsCardTest::showsTheSameAsATable()
{
    setTwo();
    m_card->setShownAsTable(true);
    QVERIFY(!chart()->isVisible());
    QVERIFY(m_card->findChild<RowTable *>()->isVisible());
    m_card->setShownAsTable(false);
    QVERIFY(chart()->isVisible());
}

void EarningsCardTest::followsTheTheme()
{
    setTwo();
    const QColor light = chart()->chart()->backgroundBrush().color();
    m_theme.setScheme(ColorScheme::Dark);
    QTRY_VERIFY(chart()->chart()->backgroundBrush().color() != light);
    QCOMPARE(chart()->chart()->backgroundBrush().color(), Theme::color(Role::Card));
}

CAPSTAN_TEST(EarningsCardTest)

} // namespace capstan::earnings_card_test

#include "earnings_card_test.moc"
