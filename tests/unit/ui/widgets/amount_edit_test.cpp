// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ethereum/token_amount.h"
#include "tests/support/test_program.h"
#include "ui/widgets/amount_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace capstan::amount_edit_test {

namespace {

enum class Way { Typed, Pasted, SetFromOutside };

void enter(AmountEdit &edit, Way way, const QString &text)
{
    auto *line = edit.findChild<QLineEdit *>();
    switch (way) {
    case Way::Typed:
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        break;
    case Way::Pasted:
        QApplication::clipboard()->setText(text);
        line->selectAll();
        line->paste();
        break;
    case Way::SetFromOutside:
        line->setText(text);
        break;
    }
}

/// The amount in plain form, or "error <code>", or "" while there is neither.
QString outcome(const AmountEdit &edit)
{
    if (edit.amount())
        return toPlainAmount(*edit.amount());
    return edit.problem() ? u"error %1"_s.arg(static_cast<int>(edit.problem()->code)) : QString();
}

QString error(ErrorCode code)
{
    return u"error %1"_s.arg(static_cast<int>(code));
}

QString message(const AmountEdit &edit)
{
    return edit.findChild<QLineEdit *>()->accessibleDescription();
}

QStringList offers(const AmountEdit &edit)
{
    QStringList words;
    for (const auto *button : edit.findChildren<QPushButton *>()) {
        if (button->text() != u"Max" && !button->isHidden())
            words.append(button->text());
    }
    return words;
}

QPushButton *buttonOf(const AmountEdit &edit, const QString &words)
{
    for (auto *button : edit.findChildren<QPushButton *>()) {
        if (button->text() == words && !button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace

class AmountEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesItsTextHoweverItCame_data();
    void judgesItsTextHoweverItCame();
    void judgesWhatAssistiveTechnologySets();
    void tellsEveryChange();
    void readsBackWhatItUnderstood();
    void namesBothReadings();
    void namesTheOneReadingOfAGroupedNumber();
    void offersTheNearestAmountWithFewerDecimals();
    void anOfferFillsItIn();
    void maxFillsInTheMaximum();
    void maxIsDisabledWithoutAMaximum();
    void whatIsSetIsNeverAmbiguous_data();
    void whatIsSetIsNeverAmbiguous();
    void aRefusalLastsUntilTheTextChanges();
    void anotherLocaleJudgesAnew();
};

void AmountEditTest::judgesItsTextHoweverItCame_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Way>("way");

    const auto row = [](const char *locale, const char *text, const QString &expected) {
        const std::pair<const char *, Way> ways[] = {
            {"typed", Way::Typed}, {"pasted", Way::Pasted}, {"set", Way::SetFromOutside}};
        for (const auto &[name, way] : ways) {
            // Nothing can be typed that isn't there, and only ASCII has keys in a test.
            const auto *end = text + std::strlen(text);
            const bool typable = text != end && std::all_of(text, end, [](char c) { return c > 0; });
            if (typable || way != Way::Typed)
                QTest::addRow("%s '%s' %s", locale, text, name)
                    << QString::fromLatin1(locale) << QString::fromUtf8(text) << expected << way;
        }
    };
    row("en_GB", "", {});
    row("en_GB", "   ", {});
    row("en_GB", "4000", u"4000"_s);
    row("en_GB", " 4000 ", u"4000"_s);
    row("en_GB", "0.5", u"0.5"_s);
    row("en_GB", ".5", u"0.5"_s);
    row("en_GB", "5.", u"5"_s);
    row("en_GB", "0", u"0"_s);
    row("en_GB", "3000.12345678", u"3000.12345678"_s);
    row("en_GB", "3000.123456780", u"3000.12345678"_s);
    row("en_GB", "3000.123456789", error(ErrorCode::AmountTooPrecise));
    row("en_GB", "1.250", u"1.25"_s);
    row("en_GB", "1,250", error(ErrorCode::AmountAmbiguous));
    row("en_GB", "1,250.5", error(ErrorCode::AmountAmbiguous));
    row("en_GB", "1 250", error(ErrorCode::AmountAmbiguous));
    row("en_GB", "1'250", error(ErrorCode::AmountAmbiguous));
    row("en_GB", "-1", error(ErrorCode::InvalidNumber));
    row("en_GB", "+1", error(ErrorCode::InvalidNumber));
    row("en_GB", "1e3", error(ErrorCode::InvalidNumber));
    row("en_GB", "0x10", error(ErrorCode::InvalidNumber));
    row("en_GB", "1.2.3", error(ErrorCode::InvalidNumber));
    row("en_GB", "4000 ANKR", error(ErrorCode::InvalidNumber));
    row("en_GB", "٤٠٠٠", error(ErrorCode::InvalidNumber));
    row("en_GB", "99999999999999999999999999999999999999999999999999999999999999999999",
        error(ErrorCode::NumberOutOfRange));
    row("de_DE", "0,5", u"0.5"_s);
    row("de_DE", "0.5", u"0.5"_s);
    row("de_DE", "1,250", u"1.25"_s);
    row("de_DE", "1.250", error(ErrorCode::AmountAmbiguous));
    row("de_DE", "1.250,5", error(ErrorCode::AmountAmbiguous));
}

void AmountEditTest::judgesItsTextHoweverItCame()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(Way, way);
    AmountEdit edit;
    edit.setLocale(QLocale(locale));
    enter(edit, way, text);
    QCOMPARE(edit.text(), text);
    QCOMPARE(outcome(edit), expected);
}

void AmountEditTest::judgesWhatAssistiveTechnologySets()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    auto *interface = QAccessible::queryAccessibleInterface(edit.findChild<QLineEdit *>());
    QCOMPARE(interface->text(QAccessible::Name), u"Amount"_s);
    interface->editableTextInterface()->replaceText(0, 0, u"1,250"_s);
    QCOMPARE(outcome(edit), error(ErrorCode::AmountAmbiguous));
}

void AmountEditTest::tellsEveryChange()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    QList<QString> told;
    connect(&edit, &AmountEdit::amountChanged, this,
            [&told](const std::optional<UInt256> &amount, const std::optional<Error> &problem) {
                told.append(amount ? toPlainAmount(*amount) : problem ? u"refused"_s : u"none"_s);
            });
    enter(edit, Way::SetFromOutside, u"12"_s);
    enter(edit, Way::SetFromOutside, u"x"_s);
    enter(edit, Way::SetFromOutside, QString());
    QCOMPARE(told, (QList<QString>{u"12"_s, u"refused"_s, u"none"_s}));
}

void AmountEditTest::readsBackWhatItUnderstood()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    edit.setText(u"4000.5"_s);
    QCOMPARE(message(edit), u"Read as 4,000.5 ANKR"_s);
    edit.setText({});
    QCOMPARE(message(edit), QString());
}

void AmountEditTest::namesBothReadings()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    edit.setText(u"1,250"_s);
    QVERIFY2(message(edit).contains(u"1250") && message(edit).contains(u"1.25"), qPrintable(message(edit)));
    QCOMPARE(offers(edit).size(), 2);
    QVERIFY(offers(edit).contains(u"Use 1,250 ANKR"_s));
    QVERIFY(offers(edit).contains(u"Use 1.25 ANKR"_s));
}

void AmountEditTest::namesTheOneReadingOfAGroupedNumber()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    edit.setText(u"1 250"_s);
    QVERIFY(message(edit).contains(u"grouping"));
    QCOMPARE(offers(edit), QStringList{u"Use 1,250 ANKR"_s});
}

void AmountEditTest::offersTheNearestAmountWithFewerDecimals()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    edit.setText(u"1.123456789"_s);
    QVERIFY(message(edit).contains(u"8 decimals"));
    QCOMPARE(offers(edit), QStringList{u"Use 1.12345678 ANKR"_s});
    edit.setText(u"0.000000001"_s);
    QCOMPARE(offers(edit), QStringList());
}

void AmountEditTest::anOfferFillsItIn()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::German));
    edit.setText(u"1.250"_s);
    QPushButton *offer = buttonOf(edit, u"Use 1.250 ANKR"_s);
    QVERIFY(offer);
    offer->click();
    QCOMPARE(edit.text(), u"1250"_s);
    QCOMPARE(outcome(edit), u"1250"_s);
    QCOMPARE(offers(edit), QStringList());
}

void AmountEditTest::maxFillsInTheMaximum()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    edit.setMaximum(*parsePlainAmount(u"6749.62345678"));
    buttonOf(edit, u"Max"_s)->click();
    QCOMPARE(edit.text(), u"6749.62345678"_s);
    QCOMPARE(outcome(edit), u"6749.62345678"_s);
}

void AmountEditTest::maxIsDisabledWithoutAMaximum()
{
    AmountEdit edit;
    QVERIFY(!buttonOf(edit, u"Max"_s)->isEnabled());
    edit.setMaximum(UInt256(1));
    QVERIFY(buttonOf(edit, u"Max"_s)->isEnabled());
    edit.setMaximum(UInt256(0));
    QVERIFY(!buttonOf(edit, u"Max"_s)->isEnabled());
}

void AmountEditTest::whatIsSetIsNeverAmbiguous_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("plain");
    for (const char *locale :
         {"C", "en_US", "de_DE", "fr_FR", "de_CH", "hi_IN", "ar_EG", "es_ES", "pl_PL", "fa_IR"}) {
        for (const char *plain : {"0", "1", "1.125", "1250", "1250.125", "1234567.12345678", "0.00000001"})
            QTest::addRow("%s %s", locale, plain)
                << QString::fromLatin1(locale) << QString::fromLatin1(plain);
    }
}

void AmountEditTest::whatIsSetIsNeverAmbiguous()
{
    QFETCH(QString, locale);
    QFETCH(QString, plain);
    AmountEdit edit;
    edit.setLocale(QLocale(locale));
    edit.setAmount(*parsePlainAmount(plain));
    QCOMPARE(outcome(edit), plain);
}

void AmountEditTest::aRefusalLastsUntilTheTextChanges()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    edit.setText(u"9000"_s);
    edit.refuse(u"Too much."_s, {*parsePlainAmount(u"1500")});
    QVERIFY(edit.isRefused());
    QCOMPARE(message(edit), u"Too much."_s);
    QCOMPARE(offers(edit), QStringList{u"Use 1,500 ANKR"_s});
    edit.setText(u"900"_s);
    QVERIFY(!edit.isRefused());
    QCOMPARE(message(edit), u"Read as 900 ANKR"_s);
    QCOMPARE(offers(edit), QStringList());
}

void AmountEditTest::anotherLocaleJudgesAnew()
{
    AmountEdit edit;
    edit.setLocale(QLocale(QLocale::English));
    edit.setText(u"1.250"_s);
    QCOMPARE(outcome(edit), u"1.25"_s);
    edit.setLocale(QLocale(QLocale::German));
    QCOMPARE(outcome(edit), error(ErrorCode::AmountAmbiguous));
}

CAPSTAN_TEST(AmountEditTest)

} // namespace capstan::amount_edit_test

#include "amount_edit_test.moc"
