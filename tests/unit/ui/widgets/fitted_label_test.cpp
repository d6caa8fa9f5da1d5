// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/fitted_label.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::fitted_label_test {

namespace {

const QString Words = u"1,208,925,819,614.6291 ANKR"_s;

int widthOf(const QString &words, int pixels)
{
    QFont font = Theme::font(TextStyle::DialogTitle);
    font.setPixelSize(pixels);
    return QFontMetrics(font).horizontalAdvance(words);
}

/// A hidden widget is told of its size only when it is shown.
void resize(FittedLabel &label, const QSize &size)
{
    label.show();
    label.resize(size);
}

} // namespace

class FittedLabelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsItsStyleWhereThereIsRoom();
    void shrinksItsTypeBeforeItCutsAnything();
    void cutsWhatHasNoRoomAtTheSmallestType();
    void growsAgainWithItsRoom();
    void namesAllItsWordsWhateverIsShown();
    void keepsTheFullWordsInItsToolTip();
    void neverShowsMarkup();
    void needsNoMoreRoomThanItIsGiven();
};

void FittedLabelTest::showsItsStyleWhereThereIsRoom()
{
    FittedLabel label(TextStyle::DialogTitle, Role::Text);
    label.setWords(Words);
    resize(label, label.sizeHint());
    QCOMPARE(label.text(), Words);
    QCOMPARE(label.font().pixelSize(), Theme::font(TextStyle::DialogTitle).pixelSize());
}

void FittedLabelTest::shrinksItsTypeBeforeItCutsAnything()
{
    FittedLabel label(TextStyle::DialogTitle, Role::Text);
    label.setWords(Words);
    resize(label, {widthOf(Words, 14) + 1, 30});
    QCOMPARE(label.text(), Words);
    QCOMPARE(label.font().pixelSize(), 14);
}

void FittedLabelTest::cutsWhatHasNoRoomAtTheSmallestType()
{
    FittedLabel label(TextStyle::DialogTitle, Role::Text);
    label.setWords(Words);
    resize(label, {widthOf(Words, 12) - 20, 30});
    QCOMPARE(label.font().pixelSize(), 12);
    QVERIFY(label.text().endsWith(u'…'));
    QVERIFY(label.text().size() < Words.size());
}

void FittedLabelTest::growsAgainWithItsRoom()
{
    FittedLabel label(TextStyle::DialogTitle, Role::Text);
    label.setWords(Words);
    resize(label, {60, 30});
    resize(label, label.sizeHint());
    QCOMPARE(label.text(), Words);
    QCOMPARE(label.font().pixelSize(), Theme::font(TextStyle::DialogTitle).pixelSize());
}

void FittedLabelTest::namesAllItsWordsWhateverIsShown()
{
    FittedLabel label(TextStyle::DialogTitle, Role::Text);
    label.setWords(Words);
    resize(label, {60, 30});
    QVERIFY(label.text() != Words);
    QCOMPARE(label.accessibleName(), Words);
    label.setWords(u"0 ANKR"_s);
    QCOMPARE(label.accessibleName(), u"0 ANKR"_s);
}

void FittedLabelTest::keepsTheFullWordsInItsToolTip()
{
    FittedLabel label(TextStyle::Body, Role::Text);
    label.setWords(u"1.2345 ANKR"_s, u"1.23456789 ANKR"_s);
    resize(label, label.sizeHint());
    QVERIFY(label.toolTip().contains(u"1.23456789 ANKR"_s));
    label.setWords(Words);
    resize(label, label.sizeHint());
    QVERIFY(label.toolTip().isEmpty());
    resize(label, {60, 30});
    QVERIFY(label.toolTip().contains(Words));
}

void FittedLabelTest::neverShowsMarkup()
{
    FittedLabel label(TextStyle::Body, Role::Text);
    label.setWords(u"<b>bold</b>"_s, u"<img src=x>"_s);
    resize(label, label.sizeHint());
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.toolTip().contains(u"&lt;img src=x&gt;"_s));
}

void FittedLabelTest::needsNoMoreRoomThanItIsGiven()
{
    FittedLabel label(TextStyle::DialogTitle, Role::Text);
    label.setWords(Words);
    QVERIFY(label.minimumSizeHint().width() < 40);
    QCOMPARE(label.minimumSizeHint().height(), label.sizeHint().height());
}

CAPSTAN_TEST(FittedLabelTest)

} // namespace capstan::fitted_label_test

#include "fitted_label_test.moc"
