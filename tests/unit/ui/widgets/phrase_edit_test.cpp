// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/mnemonic.h"
#include "tests/support/test_program.h"
#include "ui/widgets/phrase_edit.h"
#include "ui/widgets/secret_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace capstan::phrase_edit_test {

namespace {

const auto TwelveWords = u"legal winner thank year wave sausage worth useful legal winner thank yellow"_s;

/// The editor in a window that has the focus.
struct Shown
{
    Shown()
    {
        auto *layout = new QVBoxLayout(&window);
        edit = new PhraseEdit;
        layout->addWidget(edit);
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        edit->setFocus();
    }
    bool waitForFocus()
    {
        return QTest::qWaitFor([this] { return QApplication::focusWidget() == field(1); });
    }
    SecretEdit *field(int place) const
    {
        for (auto *each : edit->findChildren<SecretEdit *>()) {
            if (each->accessibleName() == u"Word %1"_s.arg(place))
                return each;
        }
        return nullptr;
    }
    QStringList suggestions() const
    {
        QStringList words;
        const auto *list = window.findChild<QListWidget *>();
        for (int row = 0; list && list->isVisible() && row < list->count(); ++row)
            words << list->item(row)->text();
        return words;
    }
    QString phrase() const { return QString::fromUtf8(toQByteArray(edit->phrase().bytes())); }

    QWidget window;
    PhraseEdit *edit;
};

void typeOn(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

class PhraseEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedPhraseFillsTheFields_data();
    void aPastedPhraseFillsTheFields();
    void aPasteOfTooManyWordsIsToldUntilOneIsChanged();
    void someWordsFillFromTheFieldOn();
    void listsTheWordsThatGoOnLikeThat();
    void keysChooseAndTakeAWord();
    void aBlankTakesTheOnlyWordAndGoesOn();
    void aWordThatIsNotOnTheListIsMarkedWhenItIsLeft();
    void backspaceInAnEmptyFieldGoesBack();
    void fewerWordsForgetTheOthers();
    void nothingIsLeftAfterAWipe();
    void nothingGoesToTheClipboard();
};

void PhraseEditTest::aPastedPhraseFillsTheFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<int>("count");
    const QString longer = TwelveWords + u' ' + TwelveWords;
    QTest::newRow("twelve") << TwelveWords << 1 << TwelveWords << 12;
    QTest::newRow("into any field") << TwelveWords << 7 << TwelveWords << 12;
    QTest::newRow("twenty-four") << longer << 1 << longer << 24;
    QTest::newRow("lines, tabs and odd spaces")
        << u"  "_s + QString(TwelveWords).replace(u' ', u"\n\t\u00a0\u3000"_s) << 1 << TwelveWords << 12;
    QTest::newRow("upper case") << TwelveWords.toUpper() << 1 << TwelveWords << 12;
    QString numbered;
    const QStringList words = TwelveWords.split(u' ');
    for (int at = 0; at < words.size(); ++at)
        numbered += u"%1. %2\n"_s.arg(at + 1).arg(words[at]);
    QTest::newRow("numbered") << numbered << 1 << TwelveWords << 12;
}

void PhraseEditTest::aPastedPhraseFillsTheFields()
{
    QFETCH(QString, text);
    QFETCH(int, field);
    QFETCH(QString, phrase);
    QFETCH(int, count);
    Shown shown;
    QApplication::clipboard()->setText(text);
    shown.field(field)->paste();
    QCOMPARE(shown.phrase(), phrase);
    QCOMPARE(shown.edit->wordCount(), count);
    QCOMPARE(shown.edit->firstEmpty(), 0);
    QCOMPARE(shown.edit->overflow(), 0);
}

void PhraseEditTest::aPasteOfTooManyWordsIsToldUntilOneIsChanged()
{
    Shown shown;
    shown.field(1)->setText(TwelveWords + u' ' + TwelveWords + u" one"_s);
    QCOMPARE(shown.edit->overflow(), 25);
    QCOMPARE(shown.edit->wordCount(), 24);
    shown.field(2)->setText(u"thank"_s);
    QCOMPARE(shown.edit->overflow(), 0);
}

void PhraseEditTest::someWordsFillFromTheFieldOn()
{
    Shown shown;
    shown.field(3)->setText(u"thank year"_s);
    QCOMPARE(shown.field(3)->text(), u"thank"_s);
    QCOMPARE(shown.field(4)->text(), u"year"_s);
    QCOMPARE(shown.edit->firstEmpty(), 1);
}

void PhraseEditTest::listsTheWordsThatGoOnLikeThat()
{
    Shown shown;
    QVERIFY(shown.waitForFocus());
    typeOn(u"ABAN"_s);
    QCOMPARE(shown.suggestions(), QStringList{u"abandon"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    typeOn(u"act"_s);
    QCOMPARE(shown.suggestions(),
             (QStringList{u"act"_s, u"action"_s, u"actor"_s, u"actress"_s, u"actual"_s}));
    typeOn(u"q"_s);
    QCOMPARE(shown.suggestions(), QStringList());
}

void PhraseEditTest::keysChooseAndTakeAWord()
{
    Shown shown;
    QVERIFY(shown.waitForFocus());
    typeOn(u"act"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(shown.field(1)->text(), u"action"_s);
    QCOMPARE(QApplication::focusWidget(), shown.field(2));
    typeOn(u"ab"_s);
    press(Qt::Key_Escape);
    QCOMPARE(shown.suggestions(), QStringList());
    typeOn(u"l"_s);
    press(Qt::Key_Tab);
    QCOMPARE(shown.field(2)->text(), u"able"_s);
    QCOMPARE(QApplication::focusWidget(), shown.field(3));
    press(Qt::Key_Tab);
    QCOMPARE(shown.field(3)->text(), QString());
    QCOMPARE(QApplication::focusWidget(), shown.field(4));
}

void PhraseEditTest::aBlankTakesTheOnlyWordAndGoesOn()
{
    Shown shown;
    QVERIFY(shown.waitForFocus());
    typeOn(u"aban act "_s);
    QCOMPARE(shown.field(1)->text(), u"abandon"_s);
    QCOMPARE(shown.field(2)->text(), u"act"_s);
    QCOMPARE(QApplication::focusWidget(), shown.field(3));
    typeOn(u"   "_s);
    QCOMPARE(QApplication::focusWidget(), shown.field(3));
}

void PhraseEditTest::aWordThatIsNotOnTheListIsMarkedWhenItIsLeft()
{
    Shown shown;
    QVERIFY(shown.waitForFocus());
    typeOn(u"abandn"_s);
    QCOMPARE(shown.edit->firstUnknown(), 0);
    QSignalSpy left(shown.edit, &PhraseEdit::left);
    press(Qt::Key_Tab);
    QVERIFY(!left.isEmpty());
    QCOMPARE(shown.edit->firstUnknown(), 1);
    QCOMPARE(shown.field(1)->property("state").toString(), u"refused"_s);
    shown.field(1)->setText(u"abandon"_s);
    QCOMPARE(shown.edit->firstUnknown(), 0);
    QVERIFY(shown.field(1)->property("state").toString().isEmpty());
}

void PhraseEditTest::backspaceInAnEmptyFieldGoesBack()
{
    Shown shown;
    QVERIFY(shown.waitForFocus());
    typeOn(u"act "_s);
    QCOMPARE(QApplication::focusWidget(), shown.field(2));
    press(Qt::Key_Backspace);
    QCOMPARE(QApplication::focusWidget(), shown.field(1));
    QCOMPARE(shown.field(1)->text(), u"act"_s);
}

void PhraseEditTest::fewerWordsForgetTheOthers()
{
    Shown shown;
    shown.edit->setWordCount(24);
    shown.field(24)->setText(u"art"_s);
    shown.edit->setWordCount(12);
    shown.edit->setWordCount(24);
    QCOMPARE(shown.field(24)->text(), QString());
}

void PhraseEditTest::nothingIsLeftAfterAWipe()
{
    Shown shown;
    shown.field(1)->setText(TwelveWords);
    shown.edit->wipe();
    for (const auto *field : shown.edit->findChildren<SecretEdit *>()) {
        QCOMPARE(field->text(), QString());
        QVERIFY(!field->isUndoAvailable());
    }
}

void PhraseEditTest::nothingGoesToTheClipboard()
{
    Shown shown;
    QVERIFY(shown.waitForFocus());
    QApplication::clipboard()->setText(u"before"_s);
    typeOn(u"act"_s);
    shown.field(1)->selectAll();
    QTest::keyClick(shown.field(1), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(shown.field(1), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(shown.field(1)->text(), u"act"_s);
}

CAPSTAN_TEST(PhraseEditTest)

} // namespace capstan::phrase_edit_test

#include "phrase_edit_test.moc"
