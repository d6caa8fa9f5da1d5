// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/text/book_file_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::book_file_text_test {

class BookFileTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEntryFieldAndReason_data();
    void namesEntryFieldAndReason();
    void takesForeignFieldsLiterally();
};

void BookFileTextTest::namesEntryFieldAndReason_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, ErrorCode code, const QString &detail, qint64 number,
                        const QStringList &parts) {
        QTest::newRow(name) << Error{code, detail, number, {}} << parts;
    };
    row("an address", ErrorCode::UnexpectedType, u"entries[2].address"_s, 3,
        {u"Entry 3"_s, u"entries[2].address"_s, u"twice"_s});
    row("a name", ErrorCode::UnexpectedType, u"entries[0].name"_s, 1, {u"Entry 1"_s, u"name is missing"_s});
    row("a note", ErrorCode::UnexpectedType, u"entries[0].note"_s, 1, {u"Entry 1"_s, u"note is too long"_s});
    row("an unknown field of an entry", ErrorCode::UnexpectedType, u"entries[0].tag"_s, 1,
        {u"Entry 1"_s, u"does not belong there"_s});
    row("another network", ErrorCode::UnexpectedType, u"chainId"_s, 0, {u"another network"_s});
    row("another format", ErrorCode::UnexpectedType, u"format"_s, 0, {u"not an address book"_s});
    row("a later version", ErrorCode::UnexpectedType, u"version"_s, 0, {u"version"_s});
    row("no list", ErrorCode::UnexpectedType, u"entries"_s, 0, {u"no list"_s});
    row("an unknown field", ErrorCode::UnexpectedType, u"owner"_s, 0, {u"(owner)"_s});
    row("not JSON", ErrorCode::InvalidJson, {}, 17, {u"byte 17"_s});
    row("not JSON at all", ErrorCode::InvalidJson, {}, 0, {u"not valid JSON"_s});
    row("too many", ErrorCode::TooLarge, u"entries"_s, 250, {u"250 entries"_s});
    row("too large", ErrorCode::TooLarge, {}, 0, {u"larger than"_s});
    row("not readable", ErrorCode::FileUnreadable, u"/a/b.json"_s, 0, {u"/a/b.json"_s});
}

void BookFileTextTest::namesEntryFieldAndReason()
{
    QFETCH(Error, error);
    QFETCH(QStringList, parts);
    const QString words = bookFileProblem(error);
    for (const QString &part : parts)
        QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY(!words.contains(u'%'));
    QVERIFY(words.endsWith(u'.'));
}

void BookFileTextTest::takesForeignFieldsLiterally()
{
    const QString words = bookFileProblem({ErrorCode::UnexpectedType, u"a\u202E%1\n"_s, 0, {}});
    QVERIFY(words.contains(u"a⟨U+202E⟩%1␊"_s));
    QVERIFY(!words.contains(u'\n'));
}

CAPSTAN_TEST(BookFileTextTest)

} // namespace capstan::book_file_text_test

#include "book_file_text_test.moc"
