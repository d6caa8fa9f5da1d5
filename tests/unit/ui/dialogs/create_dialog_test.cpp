// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/key_desk.h"
#include "ui/dialogs/create_dialog.h"
#include "ui/widgets/phrase_grid.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace capstan::create_dialog_test {

using namespace test;

namespace {

const auto Strong = u"violet tractor umbrella"_s;

} // namespace

class CreateDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTwelveWordsAndTwentyFour();
    void copiesNothingUnasked();
    void asksForThreeWords();
    void refusesAWordThatIsAnother();
    void takesWordsInAnyCaseWithBlanks();
    void marksASkippedBackup();
    void goesBackToTheWords();
    void refusesAPassphrase_data();
    void refusesAPassphrase();
    void wantsAName();
    void createsTheAccountThatTheWordsGive();
    void asksForThePassphraseOfTheOtherAccounts();
    void offersFilesWithoutAKeychain();
    void offersNoFilesBesideKeysInTheKeychain();
    void forgetsTheWordsWhenClosed();

private:
    void open();
    QStringList words() const;
    void goToCheck() { press(*m_dialog, u"I wrote them down"_s); }
    void skipCheck()
    {
        goToCheck();
        press(*m_dialog, u"Skip for now"_s);
    }
    void answer(const QStringList &answers);
    void protect(const QString &name);

    std::unique_ptr<KeyDesk> m_desk;
    std::unique_ptr<CreateDialog> m_dialog;
};

void CreateDialogTest::init()
{
    m_desk = std::make_unique<KeyDesk>();
    open();
}

void CreateDialogTest::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void CreateDialogTest::open()
{
    m_dialog = std::make_unique<CreateDialog>(m_desk->vault.get(), &m_desk->throttle, &m_desk->clock,
                                              &m_desk->clipboard, nullptr);
    m_dialog->open();
}

QStringList CreateDialogTest::words() const
{
    QStringList words;
    for (const auto *word : m_dialog->findChildren<PhraseWord *>())
        words << word->spokenName().section(u' ', 2);
    return words;
}

/// Types the words that are asked for.
void CreateDialogTest::answer(const QStringList &answers)
{
    for (int place = 1; place <= answers.size(); ++place) {
        if (auto *asked = field(*m_dialog, u"Word %1"_s.arg(place)))
            asked->setText(answers[place - 1]);
    }
}

void CreateDialogTest::protect(const QString &name)
{
    fill(*m_dialog, u"Name"_s, name);
    fill(*m_dialog, u"Passphrase"_s, Strong);
    fill(*m_dialog, u"Repeat passphrase"_s, Strong);
    press(*m_dialog, u"Create account"_s);
}

void CreateDialogTest::showsTwelveWordsAndTwentyFour()
{
    const QStringList first = words();
    QCOMPARE(first.size(), 12);
    press(*m_dialog, u"24 words"_s);
    QCOMPARE(words().size(), 24);
    press(*m_dialog, u"12 words"_s);
    QCOMPARE(words().size(), 12);
    QVERIFY(words() != first);
}

void CreateDialogTest::copiesNothingUnasked()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    press(*m_dialog, u"Copy the words…"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(shows(*m_dialog, u"Every program on this computer can read the clipboard."_s));
    QVERIFY(shows(*m_dialog, u"after 30 seconds"_s));
    press(*m_dialog, u"Copy anyway"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), words().join(u' '));
}

void CreateDialogTest::asksForThreeWords()
{
    const QStringList shown = words();
    goToCheck();
    QCOMPARE(refusalOf(*m_dialog, u"Continue"_s), u"Enter the three words."_s);
    const auto asked = m_dialog->findChildren<SecretEdit *>();
    QCOMPARE(
        std::count_if(asked.begin(), asked.end(),
                      [](const SecretEdit *edit) { return edit->accessibleName().startsWith(u"Word "_s); }),
        3);
    answer(shown);
    QCOMPARE(refusalOf(*m_dialog, u"Continue"_s), QString());
}

void CreateDialogTest::refusesAWordThatIsAnother()
{
    QStringList wrong = words();
    goToCheck();
    wrong.fill(u"abandon abandon"_s);
    answer(wrong);
    press(*m_dialog, u"Continue"_s);
    QVERIFY(shows(*m_dialog, u"is another one."_s));
    QVERIFY(shows(*m_dialog, u"Back shows them"_s));
    QVERIFY(button(*m_dialog, u"Skip for now"_s));
}

void CreateDialogTest::takesWordsInAnyCaseWithBlanks()
{
    QStringList typed = words();
    for (QString &word : typed)
        word = u"  "_s + word.toUpper() + u' ';
    goToCheck();
    answer(typed);
    press(*m_dialog, u"Continue"_s);
    QVERIFY(field(*m_dialog, u"Passphrase"_s));
}

void CreateDialogTest::marksASkippedBackup()
{
    skipCheck();
    protect(u"Main"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(!m_desk->vault->accounts().front().backedUp);
}

void CreateDialogTest::goesBackToTheWords()
{
    const QStringList shown = words();
    skipCheck();
    press(*m_dialog, u"Back"_s);
    QVERIFY(button(*m_dialog, u"Skip for now"_s));
    press(*m_dialog, u"Back"_s);
    QCOMPARE(words(), shown);
    QVERIFY(!button(*m_dialog, u"Back"_s));
}

void CreateDialogTest::refusesAPassphrase_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("repeated");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << u""_s << u""_s << u"Choose a passphrase."_s;
    QTest::newRow("a short one") << u"seven77"_s << u"seven77"_s << u"It needs at least 8 characters."_s;
    QTest::newRow("not repeated") << u"eight888"_s << u""_s << u"Repeat it."_s;
    QTest::newRow("another one") << u"eight888"_s << u"eight889"_s << u"The two differ."_s;
    QTest::newRow("another case") << u"eight888"_s << u"Eight888"_s << u"The two differ."_s;
    QTest::newRow("the same") << u"eight888"_s << u"eight888"_s << u""_s;
}

void CreateDialogTest::refusesAPassphrase()
{
    QFETCH(QString, first);
    QFETCH(QString, repeated);
    QFETCH(QString, reason);
    skipCheck();
    fill(*m_dialog, u"Passphrase"_s, first);
    fill(*m_dialog, u"Repeat passphrase"_s, repeated);
    QCOMPARE(refusalOf(*m_dialog, u"Create account"_s), reason);
    QVERIFY(reason.isEmpty() || shows(*m_dialog, reason));
}

void CreateDialogTest::wantsAName()
{
    skipCheck();
    QCOMPARE(field(*m_dialog, u"Name"_s)->text(), u"Account 1"_s);
    fill(*m_dialog, u"Name"_s, u"  "_s);
    QCOMPARE(refusalOf(*m_dialog, u"Create account"_s), u"Give the account a name."_s);
}

void CreateDialogTest::createsTheAccountThatTheWordsGive()
{
    const QStringList shown = words();
    goToCheck();
    answer(shown);
    press(*m_dialog, u"Continue"_s);
    protect(u" Main "_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    const Phrase phrase{Mnemonic::parse(viewOf(shown.join(u' ').toUtf8())).value(), {}};
    const Account expected{addressAt(phrase, 0),  u"Main"_s, Account::Kind::Phrase, phraseId(phrase),
                           u"m/44'/60'/0'/0/0"_s, true};
    QVERIFY(m_desk->vault->accounts() == std::vector{expected});
    VERIFY_RESULT(m_desk->unlock(Strong.toUtf8()));
}

void CreateDialogTest::asksForThePassphraseOfTheOtherAccounts()
{
    m_dialog.reset();
    m_desk->fill();
    open();
    skipCheck();
    QVERIFY(!field(*m_dialog, u"Repeat passphrase"_s));
    QVERIFY(shows(*m_dialog, u"one opens them all"_s));
    fill(*m_dialog, u"Passphrase"_s, Right);
    press(*m_dialog, u"Create account"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_desk->vault->accounts().size(), 4U);
}

void CreateDialogTest::offersFilesWithoutAKeychain()
{
    m_desk->store.fault = [](FaultyStore::Step, const QString &) { return failure(ErrorCode::NoKeychain); };
    skipCheck();
    protect(u"Main"_s);
    QTRY_VERIFY(button(*m_dialog, u"Keep the keys in files"_s));
    QVERIFY(shows(*m_dialog, u"No account was created."_s));
    QVERIFY(shows(*m_dialog, u"This is weaker."_s));
    QVERIFY(shows(*m_dialog, u"can try passphrases on the files"_s));
    QVERIFY(m_desk->vault->accounts().empty());
    // A store that can't be another one says so.
    press(*m_dialog, u"Keep the keys in files"_s);
    QVERIFY(shows(*m_dialog, u"No account was created."_s));
    QVERIFY(m_desk->vault->accounts().empty());
}

void CreateDialogTest::offersNoFilesBesideKeysInTheKeychain()
{
    m_dialog.reset();
    m_desk->fill();
    open();
    m_desk->store.fault = [](FaultyStore::Step, const QString &) { return failure(ErrorCode::NoKeychain); };
    skipCheck();
    fill(*m_dialog, u"Passphrase"_s, Right);
    press(*m_dialog, u"Create account"_s);
    QTRY_VERIFY(shows(*m_dialog, u"No account was created."_s));
    QVERIFY(!button(*m_dialog, u"Keep the keys in files"_s));
}

void CreateDialogTest::forgetsTheWordsWhenClosed()
{
    m_dialog->reject();
    QVERIFY(words().isEmpty());
}

CAPSTAN_TEST(CreateDialogTest)

} // namespace capstan::create_dialog_test

#include "create_dialog_test.moc"
