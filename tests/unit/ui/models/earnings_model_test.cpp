// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/earnings_model.h"
#include "ui/models/row_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::earnings_model_test {

using namespace test;

namespace {

QString text(const EarningsModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class EarningsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void isEmptyAtFirst();
    void showsTheNewestFirst();
    void tellsWhenAnEpochWas();
    void hasAllDigitsForCopyingAndReadingOut();
    void keepsItsRowsWhileNothingChanges();

private:
    const EpochClock m_clock = sampleSnapshot().clock;
    const std::vector<EpochEarnings> m_earnings{{8, ankr("1.5")}, {9, ankr("2.123456789012345678")}};
};

void EarningsModelTest::isEmptyAtFirst()
{
    EarningsModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setEarnings(m_clock, m_earnings);
    QCOMPARE(model.rowCount(), 2);
    model.setEarnings(m_clock, {});
    QCOMPARE(model.rowCount(), 0);
}

void EarningsModelTest::showsTheNewestFirst()
{
    EarningsModel model;
    model.setEarnings(m_clock, m_earnings);
    QCOMPARE(text(model, 0, EarningsModel::Epoch), u"9"_s);
    QCOMPARE(text(model, 1, EarningsModel::Epoch), u"8"_s);
    QCOMPARE(text(model, 1, EarningsModel::Amount), u"1.5"_s);
}

void EarningsModelTest::tellsWhenAnEpochWas()
{
    // Ten seconds a block: epoch 9 is blocks 900 to 999, 1,500 to 510 seconds before the head at 22:13:20; in tens of minutes.
    QCOMPARE(epochSpanText(m_clock, 9), u"Tue 14 Nov, 21:40–22:10"_s);
    EpochClock noPace = m_clock;
    noPace.millisecondsPerBlock = 0;
    QCOMPARE(epochSpanText(noPace, 9), u"blocks 900 to 999"_s);
}

void EarningsModelTest::hasAllDigitsForCopyingAndReadingOut()
{
    EarningsModel model;
    model.setEarnings(m_clock, m_earnings);
    QCOMPARE(text(model, 0, EarningsModel::Amount, CopyRole), u"2.123456789012345678"_s);
    QCOMPARE(text(model, 0, EarningsModel::Amount, Qt::AccessibleTextRole), u"2.123456789012345678 ANKR"_s);
}

void EarningsModelTest::keepsItsRowsWhileNothingChanges()
{
    EarningsModel model;
    model.setEarnings(m_clock, m_earnings);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setEarnings(m_clock, m_earnings);
    QCOMPARE(reset.size(), 0);
}

CAPSTAN_TEST(EarningsModelTest)

} // namespace capstan::earnings_model_test

#include "earnings_model_test.moc"
