// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/models/random_snapshots.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/providers_model.h"
#include "ui/models/row_roles.h"
#include "ui/models/sorted_rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::sorted_rows_test {

using namespace test;

namespace {

/// In an order that is none of a column's.
StakingSnapshotPtr fourProviders()
{
    StakingSnapshot snapshot = sampleSnapshot();
    snapshot.providers = {sampleProvider(1, u"beta"_s, 9.5, "20"), sampleProvider(2, u"Alpha"_s, {}, "3"),
                          sampleProvider(3, u"gamma"_s, 10.25, "100"),
                          sampleProvider(4, u"Delta"_s, 0.0, "3")};
    return shared(std::move(snapshot));
}

QStringList names(const QAbstractItemModel &rows)
{
    QStringList names;
    for (int row = 0; row < rows.rowCount(); ++row)
        names << rows.index(row, 0).data().toString();
    return names;
}

} // namespace

class SortedRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByRawValues_data();
    void sortsByRawValues();
    void followsChanges();
    void findsByEveryWord_data();
    void findsByEveryWord();
    void staysAModelThroughAnySequence();
};

void SortedRowsTest::sortsByRawValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("order");
    const QStringList all{u"beta"_s, u"Alpha"_s, u"gamma"_s, u"Delta"_s};
    QTest::newRow("names") << int(ProvidersModel::Name) << false
                           << QStringList{u"Alpha"_s, u"beta"_s, u"Delta"_s, u"gamma"_s};
    // 100 above 20, which is below 3 as a text; equal ones stay in the model's order.
    QTest::newRow("amounts, largest first") << int(ProvidersModel::TotalStaked) << true
                                            << QStringList{u"gamma"_s, u"beta"_s, u"Alpha"_s, u"Delta"_s};
    QTest::newRow("amounts, smallest first") << int(ProvidersModel::TotalStaked) << false
                                             << QStringList{u"Alpha"_s, u"Delta"_s, u"beta"_s, u"gamma"_s};
    // What is not known is no zero, and comes last in either order.
    QTest::newRow("rates, largest first")
        << int(ProvidersModel::Apr) << true << QStringList{u"gamma"_s, u"beta"_s, u"Delta"_s, u"Alpha"_s};
    QTest::newRow("rates, smallest first")
        << int(ProvidersModel::Apr) << false << QStringList{u"Delta"_s, u"beta"_s, u"gamma"_s, u"Alpha"_s};
    QTest::newRow("all equal") << int(ProvidersModel::YourStake) << true << all;
}

void SortedRowsTest::sortsByRawValues()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    QFETCH(QStringList, order);
    ProvidersModel model;
    SortedRows rows(&model);
    model.setSnapshot(fourProviders());
    rows.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QCOMPARE(names(rows), order);
}

void SortedRowsTest::followsChanges()
{
    ProvidersModel model;
    SortedRows rows(&model);
    rows.sort(ProvidersModel::TotalStaked, Qt::DescendingOrder);
    model.setSnapshot(fourProviders());
    const QPersistentModelIndex alpha = rows.index(2, 0);
    QCOMPARE(alpha.data().toString(), u"Alpha"_s);
    StakingSnapshot snapshot = *fourProviders();
    snapshot.providers[1].totalDelegated = ankr("500");
    model.setSnapshot(shared(snapshot));
    QCOMPARE(names(rows).front(), u"Alpha"_s);
    QCOMPARE(alpha.row(), 0);
}

void SortedRowsTest::findsByEveryWord_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing asked") << u"  "_s << QStringList{u"beta"_s, u"Alpha"_s, u"gamma"_s, u"Delta"_s};
    QTest::newRow("in any case") << u"ALPHA"_s << QStringList{u"Alpha"_s};
    QTest::newRow("part of a word") << u"ta"_s << QStringList{u"beta"_s, u"Delta"_s};
    QTest::newRow("by the address") << u"0x03"_s << QStringList{u"gamma"_s};
    QTest::newRow("both words") << u"  delta   0x04 "_s << QStringList{u"Delta"_s};
    QTest::newRow("both words, not of one row") << u"delta 0x03"_s << QStringList{};
    QTest::newRow("no pattern") << u".*"_s << QStringList{};
    QTest::newRow("no markup") << u"<b>"_s << QStringList{};
}

void SortedRowsTest::findsByEveryWord()
{
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    ProvidersModel model;
    SortedRows rows(&model);
    model.setSnapshot(fourProviders());
    rows.setSearch(search);
    QCOMPARE(names(rows), found);
    QCOMPARE(rows.isSearching(), !search.trimmed().isEmpty());
    rows.setSearch({});
    QCOMPARE(rows.rowCount(), 4);
}

void SortedRowsTest::staysAModelThroughAnySequence()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        RandomSnapshots snapshots(seed);
        ProvidersModel model;
        SortedRows rows(&model);
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int step = 0; step < 40; ++step) {
            rows.sort(step % ProvidersModel::Action,
                      step % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            rows.setSearch(step % 3 == 0 ? u"0x"_s : step % 3 == 1 ? QString() : u"03"_s);
            model.setSnapshot(snapshots.next());
            QVERIFY(rows.rowCount() <= model.rowCount());
        }
    }
}

CAPSTAN_TEST(SortedRowsTest)

} // namespace capstan::sorted_rows_test

#include "sorted_rows_test.moc"
