// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::language_test {

using Language = Settings::Language;

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSystemsWhereTheProgramSpeaksIt_data();
    void isTheSystemsWhereTheProgramSpeaksIt();
    void isTheChosenOneWhateverTheSystemSpeaks();
    void formatsStayTheSystemsUnlessAnotherLanguageIsChosen();
    void saysItsWords_data();
    void saysItsWords();
    void countsAsTheLanguageDoes();
};

void LanguageTest::isTheSystemsWhereTheProgramSpeaksIt_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<Language>("spoken");
    QTest::newRow("none") << u"C"_s << Language::English;
    QTest::newRow("Austria") << u"de_AT"_s << Language::German;
    QTest::newRow("Mexico") << u"es_MX"_s << Language::Spanish;
    QTest::newRow("Russia") << u"ru_RU"_s << Language::Russian;
    QTest::newRow("mainland China") << u"zh_CN"_s << Language::Chinese;
    QTest::newRow("Taiwan has another script") << u"zh_TW"_s << Language::English;
    QTest::newRow("one that the program does not speak") << u"fr_FR"_s << Language::English;
}

void LanguageTest::isTheSystemsWhereTheProgramSpeaksIt()
{
    QFETCH(QString, system);
    QTEST(spokenLanguage(Language::System, QLocale(system)), "spoken");
}

void LanguageTest::isTheChosenOneWhateverTheSystemSpeaks()
{
    QCOMPARE(spokenLanguage(Language::Russian, QLocale(u"de_DE"_s)), Language::Russian);
}

void LanguageTest::formatsStayTheSystemsUnlessAnotherLanguageIsChosen()
{
    const QLocale austria(u"de_AT"_s);
    QCOMPARE(localeOf(Language::System, austria), austria);
    QCOMPARE(localeOf(Language::German, austria), austria);
    QCOMPARE(localeOf(Language::Spanish, austria).language(), QLocale::Spanish);
    QCOMPARE(localeOf(Language::System, QLocale::c()), QLocale::c());
    QCOMPARE(localeOf(Language::Chinese, austria).script(), QLocale::SimplifiedHanScript);
}

void LanguageTest::saysItsWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << Language::English << u"Settings"_s;
    QTest::newRow("German") << Language::German << u"Einstellungen"_s;
    QTest::newRow("Russian") << Language::Russian << u"Настройки"_s;
    QTest::newRow("Chinese") << Language::Chinese << u"设置"_s;
}

void LanguageTest::saysItsWords()
{
    QFETCH(Language, language);
    Translation translation;
    translation.use(Language::Spanish);
    translation.use(language);
    QTEST(QCoreApplication::translate("capstan::MainWindow", "Settings"), "words");
    QVERIFY(!translation.use(language));
}

void LanguageTest::countsAsTheLanguageDoes()
{
    const auto waiting = [](int count) {
        return QCoreApplication::translate("ActivityText", "%n transactions wait", nullptr, count);
    };
    Translation translation;
    translation.use(Language::Russian);
    const QString two = waiting(2);
    const QString five = waiting(5);
    QCOMPARE(waiting(22), QString(two).replace(u'2', u"22"_s));
    QVERIFY(QString(five).remove(u'5') != QString(two).remove(u'2'));
    QVERIFY(QString(waiting(21)).remove(u"21"_s) != QString(five).remove(u'5'));
}

CAPSTAN_TEST(LanguageTest)

} // namespace capstan::language_test

#include "language_test.moc"
