// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/address_book_file.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::address_book_file_test {

namespace {

constexpr std::uint64_t Chain = 1;
const auto Alice = "0x45Ed3a334e020b89ECb47453238275713d14a342"_ba;
const auto Bob = "0x2Dcd81c37bb2f3399b54E4D497f77e1cA7c2a21F"_ba;

QByteArray file(const QByteArray &entries,
                const QByteArray &head = R"("format": "capstan-address-book", "version": 1, "chainId": 1)")
{
    return "{" + head + R"(, "entries": [)" + entries + "]}";
}

QByteArray entry(const QByteArray &address, const QByteArray &rest = R"("name": "Alice")")
{
    return "{\"address\": \"" + address + "\", " + rest + "}";
}

Address number(std::size_t index)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[0] = 1;
    bytes[18] = static_cast<std::uint8_t>(index >> 8);
    bytes[19] = static_cast<std::uint8_t>(index);
    return Address(bytes);
}

} // namespace

class AddressBookFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEntriesInTheirOrder();
    void takesAnEmptyBook();
    void refusesAFileThatIsNotSound_data();
    void refusesAFileThatIsNotSound();
    void namesTheEntryThatIsWrong_data();
    void namesTheEntryThatIsWrong();
    void namesTheLabelThatIsWrong_data();
    void namesTheLabelThatIsWrong();
    void refusesTooMuch();
    void readsBackWhatItWrites();
    void readsBackTheLargestBook();
};

void AddressBookFileTest::readsEntriesInTheirOrder()
{
    const auto book = readAddressBook(
        file(entry(Bob, R"("name": "Bob", "note": "met in Köln")") + "," + entry(Alice.toLower())), Chain);
    QVERIFY(book.has_value());
    QVERIFY(book->providers.empty());
    const auto *entries = &book->entries;
    QCOMPARE(entries->size(), 2U);
    QCOMPARE((*entries)[0].address.toChecksumHex().toLatin1(), Bob);
    QCOMPARE((*entries)[0].name, u"Bob"_s);
    QCOMPARE((*entries)[0].note, u"met in Köln"_s);
    QCOMPARE((*entries)[1].address.toChecksumHex().toLatin1(), Alice);
    QCOMPARE((*entries)[1].note, QString());
}

void AddressBookFileTest::takesAnEmptyBook()
{
    const auto entries = readAddressBook(file({}), Chain);
    QVERIFY(entries && *entries == AddressBookFile{});
}

void AddressBookFileTest::refusesAFileThatIsNotSound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &content, ErrorCode code,
                        const QString &detail = {}) { QTest::newRow(name) << content << code << detail; };
    const auto head = [](const QByteArray &text) { return file({}, text); };
    row("nothing", {}, ErrorCode::InvalidJson);
    row("no JSON", "address,name", ErrorCode::InvalidJson);
    row("cut off", file(entry(Alice)).chopped(1), ErrorCode::InvalidJson);
    row("more after it", file({}) + "{}", ErrorCode::InvalidJson);
    row("not UTF-8", file(entry(Alice, "\"name\": \"\xff\"")), ErrorCode::InvalidJson);
    row("a key twice", head(R"("format": "capstan-address-book", "version": 1, "version": 1, "chainId": 1)"),
        ErrorCode::InvalidJson);
    row("an entry's key twice", file(entry(Alice, R"("name": "A", "name": "B")")), ErrorCode::InvalidJson);
    row("too deep", file(entry(Alice, R"("name": "A", "note": [[]])")), ErrorCode::TooLarge);
    row("a list", "[]", ErrorCode::UnexpectedType, u"format"_s);
    row("another format", head(R"("format": "contacts", "version": 1, "chainId": 1)"),
        ErrorCode::UnexpectedType, u"format"_s);
    row("no version", head(R"("format": "capstan-address-book", "chainId": 1)"), ErrorCode::UnexpectedType,
        u"version"_s);
    row("a later version", head(R"("format": "capstan-address-book", "version": 2, "chainId": 1)"),
        ErrorCode::UnexpectedType, u"version"_s);
    row("version as text", head(R"("format": "capstan-address-book", "version": "1", "chainId": 1)"),
        ErrorCode::UnexpectedType, u"version"_s);
    row("another chain", head(R"("format": "capstan-address-book", "version": 1, "chainId": 5)"),
        ErrorCode::UnexpectedType, u"chainId"_s);
    row("a chain below zero", head(R"("format": "capstan-address-book", "version": 1, "chainId": -1)"),
        ErrorCode::UnexpectedType, u"chainId"_s);
    row("a broken chain", head(R"("format": "capstan-address-book", "version": 1, "chainId": 1.5)"),
        ErrorCode::UnexpectedType, u"chainId"_s);
    row("an unknown field",
        head(R"("format": "capstan-address-book", "version": 1, "chainId": 1, "owner": "me")"),
        ErrorCode::UnexpectedType, u"owner"_s);
    row("no list", R"({"format": "capstan-address-book", "version": 1, "chainId": 1})",
        ErrorCode::UnexpectedType, u"entries"_s);
    row("providers by name",
        R"({"format": "capstan-address-book", "version": 1, "chainId": 1, "entries": [], "providers": {}})",
        ErrorCode::UnexpectedType, u"providers"_s);
    row("entries by name", R"({"format": "capstan-address-book", "version": 1, "chainId": 1, "entries": {}})",
        ErrorCode::UnexpectedType, u"entries"_s);
}

void AddressBookFileTest::refusesAFileThatIsNotSound()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto entries = readAddressBook(content, Chain);
    QVERIFY(!entries.has_value());
    QCOMPARE(entries.error().code, code);
    if (code == ErrorCode::UnexpectedType) {
        QCOMPARE(entries.error().detail, detail);
        QCOMPARE(entries.error().number, 0);
    }
}

void AddressBookFileTest::namesTheEntryThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &bad, const QString &field) {
        QTest::newRow(name) << bad << field;
    };
    row("a number", "7", u"entries[1]"_s);
    row("no address", R"({"name": "B"})", u"entries[1].address"_s);
    row("a short address", entry("0x45Ed"), u"entries[1].address"_s);
    row("a wrong checksum", entry("0x45Ed3a334e020b89ECb47453238275713d14A342"), u"entries[1].address"_s);
    row("the zero address", entry("0x0000000000000000000000000000000000000000"), u"entries[1].address"_s);
    row("the address of another entry", entry(Alice), u"entries[1].address"_s);
    row("the same in other letters", entry(Alice.toLower()), u"entries[1].address"_s);
    row("no name", R"({"address": ")" + Bob + R"("})", u"entries[1].name"_s);
    row("an empty name", entry(Bob, R"("name": "")"), u"entries[1].name"_s);
    row("a name as number", entry(Bob, R"("name": 5)"), u"entries[1].name"_s);
    row("a long name", entry(Bob, "\"name\": \"" + QByteArray(61, 'n') + "\""), u"entries[1].name"_s);
    row("a name that turns around", entry(Bob, R"("name": "a\u202eb")"), u"entries[1].name"_s);
    row("a name of two lines", entry(Bob, R"("name": "a\nb")"), u"entries[1].name"_s);
    row("a long note", entry(Bob, "\"name\": \"B\", \"note\": \"" + QByteArray(201, 'n') + "\""),
        u"entries[1].note"_s);
    row("a note as list", entry(Bob, R"("name": "B", "note": null)"), u"entries[1].note"_s);
    row("an unknown field", entry(Bob, R"("name": "B", "tag": "x")"), u"entries[1].tag"_s);
}

void AddressBookFileTest::namesTheLabelThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &bad, const QString &field) {
        QTest::newRow(name) << bad << field;
    };
    row("no label", R"({"address": ")" + Bob + R"("})", u"providers[1].label"_s);
    row("a label that turns around", entry(Bob, R"("label": "a\u202eb")"), u"providers[1].label"_s);
    row("a name", entry(Bob, R"("name": "B")"), u"providers[1].name"_s);
    row("a note", entry(Bob, R"("label": "B", "note": "x")"), u"providers[1].note"_s);
    row("the address of another", entry(Alice, R"("label": "B")"), u"providers[1].address"_s);
}

void AddressBookFileTest::namesTheLabelThatIsWrong()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, field);
    const QByteArray good = entry(Alice, R"("label": "Quick")");
    const auto withLabels = [](const QByteArray &labels) {
        return file(entry(Alice)).chopped(1) + R"(, "providers": [)" + labels + "]}";
    };
    const auto sound = readAddressBook(withLabels(good), Chain);
    QVERIFY(sound.has_value());
    QCOMPARE(sound->providers.at(0).name, u"Quick"_s);
    const auto book = readAddressBook(withLabels(good + "," + bad), Chain);
    QVERIFY(!book.has_value());
    QCOMPARE(book.error().code, ErrorCode::UnexpectedType);
    QCOMPARE(book.error().detail, field);
    QCOMPARE(book.error().number, 2);
}

void AddressBookFileTest::namesTheEntryThatIsWrong()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, field);
    const auto entries = readAddressBook(file(entry(Alice) + "," + bad), Chain);
    QVERIFY(!entries.has_value());
    QCOMPARE(entries.error().code, ErrorCode::UnexpectedType);
    QCOMPARE(entries.error().detail, field);
    QCOMPARE(entries.error().number, 2);
}

void AddressBookFileTest::refusesTooMuch()
{
    QByteArray entries;
    for (std::size_t i = 0; i <= MaxAddressBookEntries; ++i)
        entries += (i == 0 ? "" : ",") + entry(number(i).toChecksumHex().toLatin1());
    const auto tooMany = readAddressBook(file(entries), Chain);
    QVERIFY(!tooMany && tooMany.error().code == ErrorCode::TooLarge);
    const auto tooLarge = readAddressBook(file({}) + QByteArray(MaxAddressBookFile, ' '), Chain);
    QVERIFY(!tooLarge && tooLarge.error().code == ErrorCode::TooLarge);
}

void AddressBookFileTest::readsBackWhatItWrites()
{
    const std::vector<AddressBookEntry> entries{{number(1), u"Quote \" and \\ and <b>"_s, {}},
                                                {number(2), u"Köln \U0001F680"_s, u"東京"_s}};
    const AddressBookFile book{entries, {{number(1), u"東 <b>"_s, {}}}};
    const QByteArray written = writeAddressBook(book, Chain);
    QVERIFY(readAddressBook(written, Chain).value() == book);
    QVERIFY(!written.contains("note\": \"\""));
    QVERIFY(!readAddressBook(written, 5).has_value());
    QVERIFY(readAddressBook(writeAddressBook({}, Chain), Chain).value() == AddressBookFile{});
    QVERIFY(!writeAddressBook({entries, {}}, Chain).contains("providers"));
}

void AddressBookFileTest::readsBackTheLargestBook()
{
    AddressBookFile book;
    for (std::size_t i = 0; i < MaxAddressBookEntries; ++i) {
        book.entries.push_back({number(i), QString(MaxAddressName, u'東'), QString(MaxAddressNote, u'東')});
        book.providers.push_back({number(i), QString(MaxAddressName, u'東'), {}});
    }
    QVERIFY(readAddressBook(writeAddressBook(book, Chain), Chain).value() == book);
}

CAPSTAN_TEST(AddressBookFileTest)

} // namespace capstan::address_book_file_test

#include "address_book_file_test.moc"
