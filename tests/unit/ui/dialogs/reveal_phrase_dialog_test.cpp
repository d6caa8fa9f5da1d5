// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/key_desk.h"
#include "ui/dialogs/reveal_phrase_dialog.h"
#include "ui/widgets/phrase_grid.h"

using namespace Qt::Literals::StringLiterals;

namespace capstan::reveal_phrase_dialog_test {

using namespace test;

namespace {

// Of phrase(), the one of zeros.
QStringList zeroWords()
{
    QStringList words(11, u"abandon"_s);
    return words << u"about"_s;
}

} // namespace

class RevealPhraseDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsNothingBeforeThePassphrase();
    void showsTheWordsForAMinute();
    void leadsToTheCheckUntilItIsBackedUp();
    void confirmsTheBackupOfEveryAccountOfThePhrase();
    void refusesAWordThatIsAnother();
    void startsTheMinuteAnewOnTheWayBack();
    void asksNoMoreOnceItIsBackedUp();
    void saysThatThePhraseHasAPassphraseOfItsOwn();
    void hidesTheWordsDuringTheCheck();
    void showsNoMoreAfterALock();

private:
    void open(const Account &account);
    void reveal();
    void answer(const QStringList &answers);
    QStringList words() const;

    std::unique_ptr<KeyDesk> m_desk;
    std::unique_ptr<RevealPhraseDialog> m_dialog;
};

void RevealPhraseDialogTest::init()
{
    m_desk = std::make_unique<KeyDesk>();
    m_desk->fill();
    open(m_desk->phraseAccount());
}

void RevealPhraseDialogTest::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void RevealPhraseDialogTest::open(const Account &account)
{
    m_dialog = std::make_unique<RevealPhraseDialog>(m_desk->vault.get(), account, &m_desk->throttle,
                                                    &m_desk->clock, &m_desk->clipboard, nullptr);
    m_dialog->open();
}

void RevealPhraseDialogTest::reveal()
{
    fill(*m_dialog, u"Passphrase"_s, Right);
    press(*m_dialog, u"Show the words"_s);
    QTRY_VERIFY(shows(*m_dialog, u"Closes in"_s));
}

void RevealPhraseDialogTest::answer(const QStringList &answers)
{
    for (int place = 1; place <= answers.size(); ++place) {
        if (auto *asked = field(*m_dialog, u"Word %1"_s.arg(place)))
            asked->setText(answers[place - 1]);
    }
}

QStringList RevealPhraseDialogTest::words() const
{
    QStringList words;
    for (const auto *word : m_dialog->findChildren<PhraseWord *>())
        words << word->spokenName().section(u' ', 2);
    return words;
}

void RevealPhraseDialogTest::showsNothingBeforeThePassphrase()
{
    QVERIFY(words().isEmpty());
    QVERIFY(shows(*m_dialog, u"nobody else, and no camera"_s));
    QCOMPARE(refusalOf(*m_dialog, u"Show the words"_s), u"Enter the passphrase."_s);
}

void RevealPhraseDialogTest::showsTheWordsForAMinute()
{
    reveal();
    QCOMPARE(words(), zeroWords());
    QVERIFY(shows(*m_dialog, u"Closes in 60 s."_s));
    m_desk->clock.advance(59'500);
    QTRY_VERIFY(shows(*m_dialog, u"Closes in 1 s."_s));
    QVERIFY(m_dialog->isVisible());
    m_desk->clock.advance(500);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(words().isEmpty());
}

void RevealPhraseDialogTest::leadsToTheCheckUntilItIsBackedUp()
{
    reveal();
    press(*m_dialog, u"I wrote them down"_s);
    QCOMPARE(refusalOf(*m_dialog, u"Confirm"_s), u"Enter the three words."_s);
    answer(zeroWords());
    QCOMPARE(refusalOf(*m_dialog, u"Confirm"_s), QString());
}

void RevealPhraseDialogTest::confirmsTheBackupOfEveryAccountOfThePhrase()
{
    reveal();
    press(*m_dialog, u"I wrote them down"_s);
    answer(zeroWords());
    press(*m_dialog, u"Confirm"_s);
    QVERIFY(!m_dialog->isVisible());
    for (const Account &account : m_desk->vault->accounts())
        QVERIFY(account.backedUp);
}

void RevealPhraseDialogTest::refusesAWordThatIsAnother()
{
    reveal();
    press(*m_dialog, u"I wrote them down"_s);
    answer(QStringList(12, u"zebra"_s));
    press(*m_dialog, u"Confirm"_s);
    QVERIFY(shows(*m_dialog, u"is another one."_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_desk->phraseAccount().backedUp);
}

void RevealPhraseDialogTest::startsTheMinuteAnewOnTheWayBack()
{
    reveal();
    m_desk->clock.advance(50'000);
    press(*m_dialog, u"I wrote them down"_s);
    m_desk->clock.advance(50'000); // the check takes its time
    press(*m_dialog, u"Back"_s);
    QCOMPARE(words(), zeroWords());
    QVERIFY(shows(*m_dialog, u"Closes in 60 s."_s));
    // The passphrase is not given again by going further back.
    QVERIFY(!button(*m_dialog, u"Back"_s));
}

void RevealPhraseDialogTest::asksNoMoreOnceItIsBackedUp()
{
    VERIFY_RESULT(m_desk->vault->confirmBackup(*m_desk->phraseAccount().phrase));
    open(m_desk->phraseAccount());
    reveal();
    QVERIFY(!button(*m_dialog, u"I wrote them down"_s));
    press(*m_dialog, u"Done"_s);
    QVERIFY(!m_dialog->isVisible());
}

void RevealPhraseDialogTest::saysThatThePhraseHasAPassphraseOfItsOwn()
{
    const auto hint = u"This phrase has a passphrase of its own."_s;
    reveal();
    QVERIFY(!shows(*m_dialog, hint));
    VERIFY_RESULT(m_desk->importPhrase(phrase("TREZOR"), {accountAt(0)}, "correct horse"));
    open(m_desk->phraseAccount());
    reveal();
    QVERIFY(shows(*m_dialog, hint));
    QCOMPARE(words(), zeroWords());
    for (const auto *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"TREZOR"_s));
}

void RevealPhraseDialogTest::hidesTheWordsDuringTheCheck()
{
    reveal();
    press(*m_dialog, u"I wrote them down"_s);
    QVERIFY(words().isEmpty());
}

void RevealPhraseDialogTest::showsNoMoreAfterALock()
{
    reveal();
    press(*m_dialog, u"I wrote them down"_s);
    answer(zeroWords());
    m_dialog->dismiss();
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(words().isEmpty());
    for (const auto *edit : m_dialog->findChildren<SecretEdit *>())
        QVERIFY(edit->text().isEmpty());
    QVERIFY(!m_desk->phraseAccount().backedUp);
}

CAPSTAN_TEST(RevealPhraseDialogTest)

} // namespace capstan::reveal_phrase_dialog_test

#include "reveal_phrase_dialog_test.moc"
