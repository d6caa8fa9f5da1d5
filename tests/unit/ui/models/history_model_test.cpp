// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/history_samples.h"
#include "ui/models/history_model.h"
#include "ui/models/row_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::history_model_test {

using namespace test;

class HistoryModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWordsAndKeepsRawValues();
    void unknownIsNotZero();
    void filtersByKindProviderAndTime();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void olderEventsLeaveRowsWhereTheyAre();
    void whatIsTakenAwayIsRemoved();
    void aNameChangesTheRows();
    void selectionFollowsTheOrder();
    void actionsSayWhatTheyActOn();

private:
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void HistoryModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<HistoryModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setNames({{ankrProvider(), u"Ankr"_s}}, 1'700'000'000);
}

void HistoryModelTest::showsWordsAndKeepsRawValues()
{
    m_model->setEntries(historySample(8));
    QCOMPARE(text(1, HistoryModel::What), u"Stake"_s);
    QCOMPARE(text(1, HistoryModel::Provider), u"Ankr"_s);
    QCOMPARE(text(0, HistoryModel::Provider), otherProvider().toShortHex());
    QCOMPARE(text(0, HistoryModel::Date), u"Tue 14 Nov, 22:13"_s);
    QCOMPARE(text(0, HistoryModel::Amount), u"1,000.1234 ANKR"_s);
    QCOMPARE(text(0, HistoryModel::Fee), u"0.00092 ETH"_s);
    const QModelIndex amount = m_model->index(0, HistoryModel::Amount);
    QCOMPARE(amount.data(AmountRole).value<UInt256>(), ankr("1000.12345678"));
    QCOMPARE(amount.data(CopyRole).toString(), u"1000.12345678"_s);
    QVERIFY(amount.data(Qt::ToolTipRole).toString().contains(u"1,000.12345678"_s));
    QCOMPARE(m_model->index(0, HistoryModel::Date).data(CopyRole).toString(), u"2023-11-14T22:13:20Z"_s);
    QCOMPARE(m_model->index(3, HistoryModel::Amount).data(HashRole).value<Hash32>(),
             historySample(4).back().transaction);
    QVERIFY(m_model->index(6, HistoryModel::Amount).data(SubtextRole).toString().contains(u"paid out"_s));
}

void HistoryModelTest::unknownIsNotZero()
{
    auto entries = historySample(1);
    entries[0].fee.reset();
    entries[0].isDetailed = false;
    m_model->setEntries(entries);
    QCOMPARE(text(0, HistoryModel::Fee), QString());
    QVERIFY(
        m_model->index(0, HistoryModel::Fee).data(Qt::ToolTipRole).toString().contains(u"Not read yet"_s));
}

void HistoryModelTest::filtersByKindProviderAndTime()
{
    const auto entries = historySample(48);
    m_model->setEntries(entries);
    m_model->setFilter({HistoryKind::Stake});
    QCOMPARE(m_model->rowCount(), 6);
    m_model->setFilter({HistoryKind::Stake, otherProvider()});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->shownNewestFirst().size(), 2u);
    m_model->setFilter({{}, {}, entries[9].block.time, entries[4].block.time});
    QCOMPARE(m_model->rowCount(), 6);
    m_model->setFilter({HistoryKind::Unstake, addressOf("0x45Ed3a334e020b89ECb47453238275713d14a342")});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->hasEntries());
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 48);
}

void HistoryModelTest::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    for (const int column : {HistoryModel::What, HistoryModel::Provider, HistoryModel::Date,
                             HistoryModel::Fee, HistoryModel::Amount})
        QTest::addRow("column %d", column) << column;
}

void HistoryModelTest::sortsByEveryColumn()
{
    QFETCH(int, column);
    m_model->setEntries(historySample(40));
    const auto valueOf = [&](int row) -> QVariant {
        const HistoryEntry &entry = m_model->entry(row);
        switch (column) {
        case HistoryModel::Date:
            return entry.block.time;
        case HistoryModel::Amount:
            return toDecimal(entry.amount).rightJustified(40, u'0');
        case HistoryModel::Fee:
            return entry.fee ? toDecimal(*entry.fee).rightJustified(40, u'0') : QVariant();
        default:
            return text(row, column).toCaseFolded();
        }
    };
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_model->sort(column, order);
        QCOMPARE(m_model->rowCount(), 40);
        for (int row = 1; row < 40; ++row) {
            const QVariant before = valueOf(row - 1);
            const QVariant here = valueOf(row);
            if (!here.isValid())
                continue; // last, whatever the order
            QVERIFY(before.isValid());
            const auto compared = QVariant::compare(before, here);
            QVERIFY(compared !=
                    (order == Qt::AscendingOrder ? QPartialOrdering::Greater : QPartialOrdering::Less));
        }
    }
}

void HistoryModelTest::olderEventsLeaveRowsWhereTheyAre()
{
    auto entries = historySample(30);
    m_model->setEntries({entries.begin(), entries.begin() + 20});
    const QPersistentModelIndex looked = m_model->index(7, 0);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setEntries(entries);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(looked.row(), 7);
    // And what is new comes above.
    auto newer = entries.front();
    newer.block.number += 1;
    entries.insert(entries.begin(), newer);
    m_model->setEntries(entries);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(looked.row(), 8);
}

void HistoryModelTest::whatIsTakenAwayIsRemoved()
{
    auto entries = historySample(30);
    m_model->setEntries(entries);
    QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
    entries.erase(entries.begin(), entries.begin() + 3);
    m_model->setEntries(entries);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(m_model->rowCount(), 27);
    m_model->setEntries({});
    QCOMPARE(m_model->rowCount(), 0);
}

void HistoryModelTest::aNameChangesTheRows()
{
    m_model->setEntries(historySample(3));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setNames({{ankrProvider(), u"<b>Mine\n</b>"_s}}, 1'700'000'000);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(text(1, HistoryModel::Provider), u"<b>Mine␊</b>"_s);
    QVERIFY(
        m_model->index(1, HistoryModel::Provider).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void HistoryModelTest::selectionFollowsTheOrder()
{
    m_model->setEntries(historySample(20));
    const QPersistentModelIndex chosen = m_model->index(4, HistoryModel::Amount);
    const HistoryEntry entry = m_model->entry(4);
    m_model->sort(HistoryModel::Amount, Qt::AscendingOrder);
    QVERIFY(m_model->entry(chosen.row()) == entry);
}

void HistoryModelTest::actionsSayWhatTheyActOn()
{
    m_model->setEntries(historySample(2));
    const QModelIndex row = m_model->index(1, HistoryModel::Action);
    QCOMPARE(row.data(ActionVerbRole).toString(), u"Copy ID"_s);
    QVERIFY(row.data(ActionNameRole).toString().startsWith(u"Copy transaction ID: Stake, "_s));
    QVERIFY(row.data(ActionNameRole).toString().endsWith(u" ANKR, Ankr, block 49,996,400"_s));
    HistoryModel without(u"This network has no explorer."_s);
    without.setEntries(historySample(1));
    const auto actions = without.index(0, 0).data(FurtherActionsRole).value<std::vector<RowAction>>();
    QCOMPARE(actions.size(), 1u);
    QCOMPARE(actions[0].problem, u"This network has no explorer."_s);
}

CAPSTAN_TEST(HistoryModelTest)

} // namespace capstan::history_model_test

#include "history_model_test.moc"
