// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/delegates/row_table.h"
#include "ui/delegates/row_tree.h"
#include "ui/models/row_roles.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::row_table_test {

class RowTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesToRestAtEveryWidth_data();
    void comesToRestAtEveryWidth();
    void hidesNoMoreColumnsThanItMust();

private:
    static constexpr int Rows = 5;
    static constexpr int Columns = 8;
    static constexpr int TurnsToRest = 10;

    /// Titles wider than the texts below them, and an action in each row.
    static void fill(QStandardItemModel &model);
    static void letItRest();
};

void RowTableTest::fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Provider"_s, u"Status"_s, u"Share of the whole"_s,
                                     u"Total staked there"_s, u"Commission rate"_s, u"Your stake"_s,
                                     u"Rewards"_s, u""_s});
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < Columns; ++column)
            model.setItem(row, column, new QStandardItem(u"%1"_s.arg(row * column)));
        model.item(row, 0)->setText(u"A provider's name"_s);
        model.item(row, Columns - 1)->setData(u"Stake"_s, ActionVerbRole);
        model.item(row, Columns - 1)->setText({});
    }
}

void RowTableTest::letItRest()
{
    for (int turn = 0; turn < TurnsToRest; ++turn)
        QCoreApplication::processEvents();
}

void RowTableTest::comesToRestAtEveryWidth_data()
{
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("as high as its rows") << false;
    QTest::newRow("scrolls by itself") << true;
}

void RowTableTest::comesToRestAtEveryWidth()
{
    QFETCH(bool, scrolls);
    QStandardItemModel model(Rows, Columns);
    fill(model);
    RowTable table(&model, u"Providers"_s);
    if (scrolls)
        table.setOwnScrolling();
    table.setSpareColumns({4, 3});
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QSignalSpy resized(table.findChild<RowTree *>()->header(), &QHeaderView::sectionResized);
    for (int width = 300; width < 1000; width += 4) {
        table.resize(width, 220);
        letItRest();
        resized.clear();
        letItRest();
        QVERIFY2(resized.isEmpty(), qPrintable(u"at %1"_s.arg(width)));
    }
}

void RowTableTest::hidesNoMoreColumnsThanItMust()
{
    QStandardItemModel model(Rows, Columns);
    fill(model);
    RowTable table(&model, u"Providers"_s);
    table.setSpareColumns({4, 3});
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto *tree = table.findChild<RowTree *>();
    int hidden = 2;
    for (int width = 300; width < 1000; width += 4) {
        table.resize(width, 220);
        letItRest();
        const int now = int(tree->isColumnHidden(4)) + int(tree->isColumnHidden(3));
        QVERIFY2(now <= hidden, qPrintable(u"at %1"_s.arg(width)));
        QVERIFY(tree->isColumnHidden(4) || !tree->isColumnHidden(3));
        hidden = now;
    }
    QCOMPARE(hidden, 0);
}

CAPSTAN_TEST(RowTableTest)

} // namespace capstan::row_table_test

#include "row_table_test.moc"
