// SPDX-License-Identifier: GPL-3.0-or-later
// The program in each of its languages, chosen while it runs: every page, the forms and the confirmation have
// no text that is cut, no character without a glyph, and nothing that is left in English. With
// CAPSTAN_PICTURES, pictures of it. ctest runs it once more with everything twice as large.
#include "core/settings/settings_store.h"
#include "tests/gui/pictures.h"
#include "tests/gui/program_fixture.h"
#include "tests/support/test_program.h"
#include "ui/main_window.h"
#include "ui/text/language.h"
#include "ui/widgets/nav_button.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace capstan::languages_test {

namespace {

/// What the program says there in the language of now.
QString said(const char *context, const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate(context, text, comment);
}

/// Something of that name, whatever stands for its %1 and %2.
QRegularExpression anyOf(const QString &name)
{
    return QRegularExpression(
        u"^%1$"_s.arg(QRegularExpression::escape(name).replace(QRegularExpression(u"\\\\%\\d"_s), u".+"_s)));
}

QComboBox *choice(const QWidget *window, const QString &name)
{
    for (auto *box : window->findChildren<QComboBox *>()) {
        if (box->isVisibleTo(window) && box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

} // namespace

class LanguagesTest : public ProgramFixture
{
    Q_OBJECT
private Q_SLOTS:
    void everythingFitsInEach();
    void theChoiceHoldsAtOnceAndAfterARestart();
    void mirroredItStillFits();

private:
    void speak(Settings::Language language);
    void inspect(const QString &name);
    void inspectAll(const QString &name);
    void visitPages();
    void visitForms();

    QString m_language;
    QStringList m_findings;
};

void LanguagesTest::speak(Settings::Language language)
{
    Settings next = m_program->settings()->settings();
    next.language = language;
    m_program->settings()->change(next);
    QCoreApplication::processEvents(); // the window is made anew
    m_language = nameOfLanguage(language);
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window()));
    PERSON(m_person->waitFor(said("capstan::AnkrCard", "Manage"), Patience));
}

void LanguagesTest::inspect(const QString &name)
{
    QTest::qWait(200); // queued layouts
    const QString folder = qEnvironmentVariable("CAPSTAN_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(pictureOf(m_program->window())
                    .save(QDir(folder).filePath(u"language-%1-%2.png"_s.arg(m_language.left(3), name))));
    for (const QString &finding : findingsOf(m_program->window()))
        m_findings.append(u"%1, %2: %3"_s.arg(m_language, name, finding));
}

/// What is further down, too.
void LanguagesTest::inspectAll(const QString &name)
{
    inspect(name);
    for (const auto *area : m_program->window()->findChildren<QScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->maximum() == 0)
            continue;
        for (int part = 2; bar->value() < bar->maximum() && part < 8; ++part) {
            bar->setValue(bar->value() + bar->pageStep());
            inspect(name + QString::number(part));
        }
        bar->setValue(0);
    }
}

void LanguagesTest::visitPages()
{
    int number = 0;
    for (auto *button : m_program->window()->findChildren<NavButton *>()) {
        QTest::mouseClick(button, Qt::LeftButton);
        inspectAll(u"page%1"_s.arg(++number));
    }
    QVERIFY(number >= 10);
}

void LanguagesTest::visitForms()
{
    PERSON(m_person->press(said("capstan::MainWindow", "Accounts")));
    for (const char *dialog :
         {"Create account", "Import account", "Watch an address", "Change passphrase…"}) {
        PERSON(m_person->press(said("capstan::AccountsPage", dialog)));
        inspect(QString::fromLatin1(dialog).section(u' ', 0, 0));
        PERSON(m_person->press(said("capstan::FormDialog", "Cancel")));
    }
    PERSON(m_person->press(said("capstan::MainWindow", "ANKR Staking")));
    PERSON(m_person->press(said("capstan::StakingPage", "Stake ANKR")));
    PERSON(m_person->type(said("capstan::FormPage", "Amount"), u"2000"_s));
    inspectAll(u"stake"_s);
    PERSON(m_person->press(said("capstan::FormPage", "Cancel")));
    PERSON(m_person->press(said("capstan::MainWindow", "ANKR Staking")));
    PERSON(m_person->press(said("capstan::RowTable", "Expand %1").arg(u"Ankr"_s)));
    const auto unstake = anyOf(said("StatusText", "Unstake %1 from %2", "an amount, a provider"));
    PERSON(m_person->waitToSee(unstake.pattern()));
    QTest::mouseClick(Person::find(unstake), Qt::LeftButton);
    PERSON(m_person->press(said("capstan::AmountEdit", "Max")));
    inspectAll(u"unstake"_s);
    PERSON(m_person->press(said("capstan::UnstakePage", "Unstake")));
    PERSON(m_person->waitFor(said("capstan::ConfirmTransactionDialog", "Confirm transaction")));
    PERSON(m_person->waitToSee(u"^%1$"_s.arg(said("capstan::TransactionAdvanced", "Nonce"))));
    inspect(u"confirm"_s);
    PERSON(m_person->chooseTab(said("capstan::ConfirmTransactionDialog", "Data")));
    inspect(u"confirm-data"_s);
    PERSON(m_person->press(said("capstan::ConfirmTransactionDialog", "Reject")));
}

void LanguagesTest::everythingFitsInEach()
{
    startChain();
    openDemo(Person::Way::Mouse);
    using Language = Settings::Language;
    for (const Language language :
         {Language::English, Language::German, Language::Spanish, Language::Russian, Language::Chinese}) {
        speak(language);
        if (!QTest::currentTestFailed())
            visitPages();
        if (!QTest::currentTestFailed())
            visitForms();
        if (QTest::currentTestFailed())
            return;
    }
    for (const QString &finding : m_findings)
        qWarning().noquote() << finding; // a comparison would cut them short
    QCOMPARE(m_findings.size(), 0);
}

void LanguagesTest::theChoiceHoldsAtOnceAndAfterARestart()
{
    startChain();
    openDemo(Person::Way::Mouse);
    PERSON(m_person->press(u"Settings"_s));
    auto *box = choice(m_program->window(), u"Language"_s);
    QVERIFY(box);
    const QPointer<MainWindow> before = m_program->window();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_D); // Deutsch
    QCOMPARE(box->currentText(), u"Deutsch"_s);
    QTRY_VERIFY(!before);
    // On the same page, with the field to change it back.
    box = choice(m_program->window(), u"Sprache"_s);
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"Deutsch"_s);
    QVERIFY(Person::find(u"Einstellungen"_s));
    PERSON(m_person->press(said("capstan::MainWindow", "Overview")));
    PERSON(m_person->waitToSee(uR"(\d\.\d{3}(,\d+)? ANKR)"_s)); // numbers, too

    closeProgram();
    openDemoOn({});
    PERSON(m_person->waitToSee(u"^Einstellungen$"_s));
    PERSON(m_person->press(u"Einstellungen"_s));
    PERSON(m_person->press(said("capstan::LookCard", "Reset look and formats")));
    PERSON(m_person->waitToSee(u"^Settings$"_s));
}

void LanguagesTest::mirroredItStillFits()
{
    m_findings.clear();
    startChain();
    openDemo(Person::Way::Mouse);
    m_language = u"mirrored"_s;
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    visitPages();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    for (const QString &finding : m_findings)
        qWarning().noquote() << finding; // a comparison would cut them short
    QCOMPARE(m_findings.size(), 0);
}

CAPSTAN_TEST(LanguagesTest)

} // namespace capstan::languages_test

#include "languages_test.moc"
