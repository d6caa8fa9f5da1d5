// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/text/plain_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::plain_text_test {

class PlainTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWouldBeInvisible_data();
    void showsWhatWouldBeInvisible();
    void cutsWhatIsTooLong_data();
    void cutsWhatIsTooLong();
    void leavesNoControlOrFormatCharacterBehind();
};

void PlainTextTest::showsWhatWouldBeInvisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words stay") << u"execution reverted"_s << u"execution reverted"_s;
    QTest::newRow("other scripts stay")
        << u"Ünïcode 中文 العربية 🙂"_s << u"Ünïcode 中文 العربية 🙂"_s;
    QTest::newRow("markup stays text") << u"<b>bold</b>&amp;"_s << u"<b>bold</b>&amp;"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("carriage return and tab") << u"a\r\tb"_s << u"a␍␉b"_s;
    QTest::newRow("null") << u"a"_s + QChar(u'\0') + u"b"_s << u"a␀b"_s;
    QTest::newRow("delete") << u"a\u007Fb"_s << u"a␡b"_s;
    QTest::newRow("C1 control") << u"a\u0085b"_s << u"a⟨U+0085⟩b"_s;
    QTest::newRow("right-to-left override") << u"abc\u202Etxt"_s << u"abc⟨U+202E⟩txt"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"⟨U+2066⟩x⟨U+2069⟩"_s;
    QTest::newRow("zero width space") << u"a\u200Bb"_s << u"a⟨U+200B⟩b"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"⟨U+FEFF⟩a"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a⟨U+00AD⟩b"_s;
    QTest::newRow("letter that is drawn as nothing") << u"a\u3164b"_s << u"a⟨U+3164⟩b"_s;
    QTest::newRow("variation selector") << u"a\uFE0Fb"_s << u"a⟨U+FE0F⟩b"_s;
    QTest::newRow("tag character") << u"a\U000E0041b"_s << u"a⟨U+E0041⟩b"_s;
    QTest::newRow("private use") << u"\uE000"_s << u"⟨U+E000⟩"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s << u"a⟨U+D83D⟩b"_s;
    QTest::newRow("lone low surrogate at the end") << u"a"_s + QChar(0xDE42) << u"a⟨U+DE42⟩"_s;
}

void PlainTextTest::showsWhatWouldBeInvisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(plainText(text), shown);
}

void PlainTextTest::cutsWhatIsTooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxLength");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits exactly") << u"12345"_s << 5 << u"12345"_s;
    QTest::newRow("one too many") << u"123456"_s << 5 << u"1234…"_s;
    QTest::newRow("no character is split") << u"123🙂5"_s << 5 << u"123…"_s;
    QTest::newRow("no mark is split") << u"1\u202E2"_s << 6 << u"1…"_s;
    QTest::newRow("only the ellipsis has room") << u"12"_s << 1 << u"…"_s;
    QTest::newRow("no room at all") << u"12"_s << 0 << QString();
    QTest::newRow("a megabyte") << QString(1 << 20, u'x') << 3 << u"xx…"_s;
}

void PlainTextTest::cutsWhatIsTooLong()
{
    QFETCH(QString, text);
    QFETCH(int, maxLength);
    QFETCH(QString, shown);
    QCOMPARE(plainText(text, maxLength), shown);
}

void PlainTextTest::leavesNoControlOrFormatCharacterBehind()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const QString shown = plainText(QStringView(QChar::fromUcs4(c)).toString());
        QVERIFY(!shown.isEmpty());
        for (const uint part : shown.toUcs4()) {
            const QChar::Category category = QChar::category(part);
            if (category == QChar::Other_Control || category == QChar::Other_Format ||
                category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
                QFAIL(qPrintable(QStringLiteral("U+%1 stays").arg(uint(c), 4, 16)));
        }
    }
}

CAPSTAN_TEST(PlainTextTest)

} // namespace capstan::plain_text_test

#include "plain_text_test.moc"
