// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visible_text.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::visible_text_test {

class VisibleTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsPlainLines_data();
    void acceptsPlainLines();
    void refusesWhatIsNotSeen_data();
    void refusesWhatIsNotSeen();
    void countsInUtf16Units();
    void takesWholeCharacters();
};

void VisibleTextTest::acceptsPlainLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"My own provider (2)"_s;
    QTest::newRow("other scripts") << u"Köln · Ελλάς · 東京"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F680"_s;
    QTest::newRow("markup, which is text here") << u"<b>&amp;</b>"_s;
}

void VisibleTextTest::acceptsPlainLines()
{
    QFETCH(QString, text);
    QVERIFY(isPlainLine(text, 60));
}

void VisibleTextTest::refusesWhatIsNotSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line break") << u"a\nb"_s;
    QTest::newRow("a tabulator") << u"a\tb"_s;
    QTest::newRow("a null") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("right to left override") << u"a\u202Eb"_s;
    QTest::newRow("an isolate") << u"a\u2066b"_s;
    QTest::newRow("a joiner of no width") << u"a\u200Db"_s;
    QTest::newRow("a line separator") << u"a\u2028b"_s;
    QTest::newRow("a filler") << u"a\u3164b"_s;
    QTest::newRow("a variation selector") << u"a\uFE0Fb"_s;
    QTest::newRow("a lone surrogate") << QString(QChar(0xD83D));
    QTest::newRow("a private character") << u"a\uE000"_s;
    QTest::newRow("a blank before") << u" a"_s;
    QTest::newRow("a blank after") << u"a "_s;
    QTest::newRow("nothing but blanks") << u"  "_s;
}

void VisibleTextTest::refusesWhatIsNotSeen()
{
    QFETCH(QString, text);
    QVERIFY(!isPlainLine(text, 60));
}

void VisibleTextTest::countsInUtf16Units()
{
    QVERIFY(isPlainLine(QString(60, u'n'), 60));
    QVERIFY(!isPlainLine(QString(61, u'n'), 60));
    QVERIFY(isPlainLine(u"\U0001F680"_s, 2));
    QVERIFY(!isPlainLine(u"\U0001F680"_s, 1));
}

void VisibleTextTest::takesWholeCharacters()
{
    const QString text = u"a\U0001F680"_s + QChar(0xD83D);
    qsizetype at = 0;
    QCOMPARE(takeCharacter(text, at), U'a');
    QCOMPARE(takeCharacter(text, at), U'\U0001F680');
    QCOMPARE(takeCharacter(text, at), char32_t(0xD83D));
    QCOMPARE(at, text.size());
}

CAPSTAN_TEST(VisibleTextTest)

} // namespace capstan::visible_text_test

#include "visible_text_test.moc"
