// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/parts.h"
#include "tests/unit/ui/samples.h"
#include "ui/pages/rate_card.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::rate_card_test {

using namespace test;

using Typed = std::optional<UInt256>;

class RateCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRateIsTakenWhenItsTypingIsDone();
    void whatIsNoRateIsTold_data();
    void whatIsNoRateIsTold();
    void anEmptyFieldTakesItAway();
    void saysWhenItWasEntered();
};

void RateCardTest::aRateIsTakenWhenItsTypingIsDone()
{
    RateCard card;
    card.show();
    QSignalSpy typed(&card, &RateCard::rateTyped);
    auto *edit = card.findChild<QLineEdit *>();
    QCOMPARE(edit->accessibleName(), u"ANKR per ETH"_s);
    QTest::keyClicks(edit, u"61234.5"_s);
    QVERIFY(shows(card, u"One ETH for 61,234.5 ANKR."_s));
    QCOMPARE(typed.size(), 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.at(0).at(0).value<Typed>(), Typed(ankr("61234.5")));
}

void RateCardTest::whatIsNoRateIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("zero") << u"0"_s << u"a number above 0"_s;
    QTest::newRow("a word") << u"many"_s << u"a number above 0"_s;
    QTest::newRow("negative") << u"-5"_s << u"a number above 0"_s;
    QTest::newRow("two readings") << u"61,234"_s << u"can be read in two ways"_s;
    QTest::newRow("beyond any price") << u"1000000000001"_s << u"a number above 0"_s;
}

void RateCardTest::whatIsNoRateIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    RateCard card;
    card.show();
    QSignalSpy typed(&card, &RateCard::rateTyped);
    auto *edit = card.findChild<QLineEdit *>();
    edit->setText(text);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY2(shows(card, words), qPrintable(words));
    QCOMPARE(typed.size(), 0);
}

void RateCardTest::anEmptyFieldTakesItAway()
{
    RateCard card;
    card.show();
    QSignalSpy typed(&card, &RateCard::rateTyped);
    auto *edit = card.findChild<QLineEdit *>();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(typed.size(), 0);
    card.setRate(TypedRate{ankr("60000"), 1'790'000'000});
    QCOMPARE(edit->text(), u"60000"_s);
    edit->clear();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(typed.size(), 1);
    QVERIFY(!typed.at(0).at(0).value<Typed>());
}

void RateCardTest::saysWhenItWasEntered()
{
    RateCard card;
    card.show();
    card.setRate(TypedRate{ankr("60000"), 1'790'000'000});
    QVERIFY(shows(card, u"One ETH for 60,000 ANKR. Entered on "_s));
    QVERIFY(shows(card, u"2026"_s));
    card.setRate(std::nullopt);
    QVERIFY(shows(card, u"there is no such warning"_s));
}

CAPSTAN_TEST(RateCardTest)

} // namespace capstan::rate_card_test

#include "rate_card_test.moc"
