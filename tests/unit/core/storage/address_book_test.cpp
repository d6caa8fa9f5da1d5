// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/address_book.h"
#include "core/storage/sql.h"
#include "tests/support/test_program.h"
#include "tests/unit/core/storage/schema_v3_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::address_book_test {

namespace {

AddressBookEntry entry(std::uint8_t byte, const QString &name, const QString &note = {})
{
    return {test::address(byte), name, note};
}

} // namespace

class AddressBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEntriesByChain();
    void listsByName();
    void addsAllOrNone_data();
    void addsAllOrNone();
    void holdsABoundedNumber();
    void replacesAnEntry();
    void keepsTheEntryThatCannotBeReplaced();
    void removesAnEntry();
    void tellsOfChangesOnly();
    void isEmptyInAProfileOfTheSchemaBefore();
};

void AddressBookTest::keepsEntriesByChain()
{
    test::OpenDatabase open;
    {
        AddressBook book(open.database.get(), 1);
        VERIFY_RESULT(book.add({entry(1, u"Alice"_s, u"in the safe"_s)}));
        VERIFY_RESULT(AddressBook(open.database.get(), 5).add({entry(1, u"Alice of another chain"_s)}));
    }
    open.reopen();
    const auto entries = AddressBook(open.database.get(), 1).entries();
    VERIFY_RESULT(entries);
    QVERIFY(*entries == std::vector{entry(1, u"Alice"_s, u"in the safe"_s)});
    QCOMPARE(AddressBook(open.database.get(), 5).entries()->size(), 1U);
    QVERIFY(AddressBook(open.database.get(), 7).entries()->empty());
}

void AddressBookTest::listsByName()
{
    test::OpenDatabase open;
    AddressBook book(open.database.get(), 1);
    VERIFY_RESULT(
        book.add({entry(3, u"bob"_s), entry(2, u"Zoe"_s), entry(1, u"Alice"_s), entry(4, u"Bob"_s)}));
    QStringList names;
    const auto entries = book.entries();
    for (const AddressBookEntry &each : *entries)
        names << each.name;
    QCOMPARE(names, (QStringList{u"Alice"_s, u"bob"_s, u"Bob"_s, u"Zoe"_s}));
}

void AddressBookTest::addsAllOrNone_data()
{
    QTest::addColumn<AddressBookEntry>("bad");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("there already") << entry(1, u"Again"_s) << ErrorCode::InvalidAddress;
    QTest::newRow("the zero address") << entry(0, u"Zero"_s) << ErrorCode::InvalidAddress;
    QTest::newRow("no name") << entry(3, {}) << ErrorCode::UnexpectedType;
    QTest::newRow("a long name") << entry(3, QString(MaxAddressName + 1, u'n')) << ErrorCode::UnexpectedType;
    QTest::newRow("a name of two lines") << entry(3, u"a\nb"_s) << ErrorCode::UnexpectedType;
    QTest::newRow("a note that turns around") << entry(3, u"a"_s, u"a\u202Eb"_s) << ErrorCode::UnexpectedType;
    QTest::newRow("a long note") << entry(3, u"a"_s, QString(MaxAddressNote + 1, u'n'))
                                 << ErrorCode::UnexpectedType;
}

void AddressBookTest::addsAllOrNone()
{
    QFETCH(AddressBookEntry, bad);
    QFETCH(ErrorCode, code);
    test::OpenDatabase open;
    AddressBook book(open.database.get(), 1);
    VERIFY_RESULT(book.add({entry(1, u"Alice"_s)}));
    QSignalSpy changed(&book, &AddressBook::changed);
    COMPARE_ERROR(book.add({entry(2, u"Bob"_s), bad}), code);
    QVERIFY(*book.entries() == std::vector{entry(1, u"Alice"_s)});
    QVERIFY(changed.isEmpty());
}

void AddressBookTest::holdsABoundedNumber()
{
    test::OpenDatabase open;
    AddressBook book(open.database.get(), 1);
    std::vector<AddressBookEntry> entries;
    for (int i = 1; i <= MaxAddressBookEntries; ++i)
        entries.push_back(entry(static_cast<std::uint8_t>(i), u"n"_s));
    VERIFY_RESULT(book.add(entries));
    COMPARE_ERROR(book.add({entry(255, u"one more"_s)}), ErrorCode::TooLarge);
}

void AddressBookTest::replacesAnEntry()
{
    test::OpenDatabase open;
    AddressBook book(open.database.get(), 1);
    VERIFY_RESULT(book.add({entry(1, u"Alice"_s), entry(2, u"Bob"_s)}));
    VERIFY_RESULT(book.replace(test::address(1), entry(1, u"Alice B."_s, u"note"_s)));
    VERIFY_RESULT(book.replace(test::address(2), entry(3, u"Bob"_s)));
    QVERIFY(*book.entries() == (std::vector{entry(1, u"Alice B."_s, u"note"_s), entry(3, u"Bob"_s)}));
}

void AddressBookTest::keepsTheEntryThatCannotBeReplaced()
{
    test::OpenDatabase open;
    AddressBook book(open.database.get(), 1);
    const std::vector entries{entry(1, u"Alice"_s), entry(2, u"Bob"_s)};
    VERIFY_RESULT(book.add(entries));
    COMPARE_ERROR(book.replace(test::address(1), entry(2, u"Alice"_s)), ErrorCode::InvalidAddress);
    COMPARE_ERROR(book.replace(test::address(1), entry(1, {})), ErrorCode::UnexpectedType);
    COMPARE_ERROR(book.replace(test::address(9), entry(9, u"Nobody"_s)), ErrorCode::InvalidAddress);
    QVERIFY(*book.entries() == entries);
}

void AddressBookTest::removesAnEntry()
{
    test::OpenDatabase open;
    AddressBook book(open.database.get(), 1);
    VERIFY_RESULT(book.add({entry(1, u"Alice"_s)}));
    COMPARE_ERROR(book.remove(test::address(2)), ErrorCode::InvalidAddress);
    VERIFY_RESULT(book.remove(test::address(1)));
    QVERIFY(book.entries()->empty());
}

void AddressBookTest::tellsOfChangesOnly()
{
    test::OpenDatabase open;
    AddressBook book(open.database.get(), 1);
    QSignalSpy changed(&book, &AddressBook::changed);
    VERIFY_RESULT(book.add({}));
    QCOMPARE(changed.size(), 0);
    VERIFY_RESULT(book.add({entry(1, u"Alice"_s)}));
    VERIFY_RESULT(book.replace(test::address(1), entry(1, u"A"_s)));
    VERIFY_RESULT(book.remove(test::address(1)));
    QCOMPARE(changed.size(), 3);
    COMPARE_ERROR(book.remove(test::address(1)), ErrorCode::InvalidAddress);
    QCOMPARE(changed.size(), 3);
}

void AddressBookTest::isEmptyInAProfileOfTheSchemaBefore()
{
    QTemporaryDir folder;
    const auto database = Database::open(test::copySchemaV3(folder));
    VERIFY_RESULT(database);
    AddressBook book(database->get(), 1);
    QVERIFY(book.entries()->empty());
    VERIFY_RESULT(book.add({entry(1, u"Alice"_s)}));
    test::compareWithSchemaV3(database->get());
}

CAPSTAN_TEST(AddressBookTest)

} // namespace capstan::address_book_test

#include "address_book_test.moc"
