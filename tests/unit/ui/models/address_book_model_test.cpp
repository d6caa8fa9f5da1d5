// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/samples.h"
#include "ui/models/address_book_model.h"
#include "ui/models/row_roles.h"
#include "ui/models/sorted_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::address_book_model_test {

using namespace test;

namespace {

// Another address with the ends of ankrProvider().
const auto Lookalike = "0x2dcd81c37bb2f3399b54e4d497f77e1ca7c3a21f";

std::vector<AddressBookEntry> entries()
{
    return {{addressOf("0x45Ed3a334e020b89ECb47453238275713d14a342"), u"Alice"_s, u"in the safe"_s},
            {addressOf(Lookalike), u"Bob"_s, {}}};
}

} // namespace

class AddressBookModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsNameNoteAndWholeAddress();
    void offersToEditSendCopyAndRemove();
    void warnsOfALookalike();
    void comparesEntriesWithEachOther();
    void isFoundByNameNoteAndAddress();
    void takesForeignTextsLiterally();
    void staysAModelThroughChanges();
};

void AddressBookModelTest::showsNameNoteAndWholeAddress()
{
    AddressBookModel model;
    model.setEntries(entries());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, AddressBookModel::Name).data().toString(), u"Alice"_s);
    QCOMPARE(model.index(0, AddressBookModel::Name).data(SubtextRole).toString(), u"in the safe"_s);
    QCOMPARE(model.index(0, AddressBookModel::AddressColumn).data().toString(),
             u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s);
    QCOMPARE(model.index(0, AddressBookModel::AddressColumn).data(CopyRole).toString(),
             u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s);
    QVERIFY(!model.index(1, AddressBookModel::Name).data(SubtextRole).isValid());
    QCOMPARE(model.entry(1).name, u"Bob"_s);
}

void AddressBookModelTest::offersToEditSendCopyAndRemove()
{
    AddressBookModel model;
    model.setEntries(entries());
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(ActionNameRole).toString(), u"Edit Alice"_s);
    QVERIFY(row.data(ActionProblemRole).toString().isEmpty());
    QStringList further;
    for (const RowAction &action : row.data(FurtherActionsRole).value<std::vector<RowAction>>())
        further << action.name;
    QCOMPARE(further, (QStringList{u"Send to Alice"_s, u"Copy address of Alice"_s, u"Remove Alice"_s}));
}

void AddressBookModelTest::warnsOfALookalike()
{
    AddressBookModel model;
    model.setEntries(entries());
    QVERIFY(!model.index(1, 0).data(NoteRole).isValid());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setKnown({{ankrProvider(), u"the provider Ankr"_s}});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(1, 0).data(NoteRole).toString(), u"Looks like the provider Ankr"_s);
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(ankrProvider().toChecksumHex()));
    QVERIFY(!model.index(0, 0).data(NoteRole).isValid());
}

void AddressBookModelTest::comparesEntriesWithEachOther()
{
    auto list = entries();
    list.push_back({ankrProvider(), u"Carol"_s, {}});
    AddressBookModel model;
    model.setEntries(list);
    model.setKnown(knownAddresses({}, list, nullptr));
    QCOMPARE(model.index(1, 0).data(NoteRole).toString(), u"Looks like Carol"_s);
    QCOMPARE(model.index(2, 0).data(NoteRole).toString(), u"Looks like Bob"_s);
    QVERIFY(!model.index(0, 0).data(NoteRole).isValid());
}

void AddressBookModelTest::isFoundByNameNoteAndAddress()
{
    AddressBookModel model;
    model.setEntries(entries());
    const QString found = model.index(0, 0).data(SearchRole).toString();
    for (const QString &part :
         {u"Alice"_s, u"in the safe"_s, u"0x45Ed3a334e020b89ECb47453238275713d14a342"_s})
        QVERIFY(found.contains(part));
}

void AddressBookModelTest::takesForeignTextsLiterally()
{
    AddressBookModel model;
    model.setEntries({{ankrProvider(), u"<b>\u202E"_s, u"<i>\n"_s}});
    QCOMPARE(model.index(0, 0).data().toString(), u"<b>⟨U+202E⟩"_s);
    QCOMPARE(model.index(0, 0).data(SubtextRole).toString(), u"<i>␊"_s);
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void AddressBookModelTest::staysAModelThroughChanges()
{
    AddressBookModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto list = entries();
    model.setEntries(list);
    const QPersistentModelIndex bob = model.index(1, 0);
    std::swap(list[0], list[1]);
    model.setEntries(list);
    QCOMPARE(bob.row(), 0);
    list[0].name = u"Bobby"_s;
    model.setEntries(list);
    QCOMPARE(bob.data().toString(), u"Bobby"_s);
    list.erase(list.begin());
    model.setEntries(list);
    QVERIFY(!bob.isValid());
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

CAPSTAN_TEST(AddressBookModelTest)

} // namespace capstan::address_book_model_test

#include "address_book_model_test.moc"
