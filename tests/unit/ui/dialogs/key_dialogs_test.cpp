// SPDX-License-Identifier: GPL-3.0-or-later
// What all dialogs of keys have in common: what they say of each failure, how they slow down guessing, and
// what becomes of them when the keys are locked.
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/key_desk.h"
#include "ui/dialogs/add_account_dialog.h"
#include "ui/dialogs/change_passphrase_dialog.h"
#include "ui/dialogs/create_dialog.h"
#include "ui/dialogs/export_keystore_dialog.h"
#include "ui/dialogs/remove_account_dialog.h"
#include "ui/dialogs/reveal_phrase_dialog.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/text/key_text.h"
#include "ui/widgets/phrase_grid.h"

#include <QFileDialog>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace capstan::key_dialogs_test {

using namespace test;

namespace {

using Opened = std::unique_ptr<FormDialog>;

/// One of the dialogs, ready but for its last button.
struct Case
{
    const char *name;
    QString accept; ///< that button
    QString notDone;
    std::function<Opened(KeyDesk &)> make;
    /// Fills it in with the right passphrase, or another.
    std::function<void(const FormDialog &, const QString &passphrase)> complete;
    bool asksForPassphrase = true;
};

void passphraseOnly(const FormDialog &dialog, const QString &passphrase)
{
    fill(dialog, u"Passphrase"_s, passphrase);
}

Opened openCreate(KeyDesk &desk)
{
    auto dialog = std::make_unique<CreateDialog>(desk.vault.get(), &desk.throttle, &desk.clock,
                                                 &desk.clipboard, nullptr);
    dialog->open();
    press(*dialog, u"I wrote them down"_s);
    press(*dialog, u"Skip for now"_s);
    return dialog;
}

template <class Dialog, class... Arguments>
Opened opened(Arguments... arguments)
{
    auto dialog = std::make_unique<Dialog>(arguments..., nullptr);
    dialog->open();
    return dialog;
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"create", u"Create account"_s, u"No account was created."_s, openCreate, passphraseOnly},
        {"add another", u"Add"_s, u"No account was added."_s,
         [](KeyDesk &desk) {
             return opened<AddAccountDialog>(desk.vault.get(), desk.phraseAccount(), &desk.throttle,
                                             &desk.clock);
         },
         passphraseOnly},
        {"unlock", u"Unlock"_s, u"The keys stay locked."_s,
         [](KeyDesk &desk) {
             return opened<UnlockDialog>(desk.vault.get(), &desk.throttle, &desk.clock, u"intro"_s);
         },
         passphraseOnly},
        {"reveal", u"Show the words"_s, u"The phrase was not shown."_s,
         [](KeyDesk &desk) {
             return opened<RevealPhraseDialog>(desk.vault.get(), desk.phraseAccount(), &desk.throttle,
                                               &desk.clock, &desk.clipboard);
         },
         passphraseOnly},
        {"export", u"Export…"_s, u"Nothing was exported."_s,
         [](KeyDesk &desk) {
             return opened<ExportKeystoreDialog>(desk.vault.get(), desk.keyAccount(), &desk.throttle,
                                                 &desk.clock);
         },
         [](const FormDialog &dialog, const QString &passphrase) {
             fill(dialog, u"Passphrase"_s, passphrase);
             fill(dialog, u"File password"_s, u"a file's own"_s);
             fill(dialog, u"Repeat file password"_s, u"a file's own"_s);
         }},
        {"change the passphrase", u"Change"_s, u"The old passphrase still counts."_s,
         [](KeyDesk &desk) {
             return opened<ChangePassphraseDialog>(desk.vault.get(), &desk.throttle, &desk.clock);
         },
         [](const FormDialog &dialog, const QString &passphrase) {
             fill(dialog, u"Current passphrase"_s, passphrase);
             fill(dialog, u"New passphrase"_s, u"battery staple"_s);
             fill(dialog, u"Repeat new passphrase"_s, u"battery staple"_s);
         }},
        {"remove", u"Remove"_s, u"The account was not removed."_s,
         [](KeyDesk &desk) { return opened<RemoveAccountDialog>(desk.vault.get(), desk.keyAccount(), 0); },
         [](const FormDialog &dialog, const QString &) {
             fill(dialog, u"Type “Savings” to confirm"_s, u"Savings"_s);
         },
         false},
    };
    return all;
}

void addCases(bool onlyWithPassphrase)
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t at = 0; at < cases().size(); ++at) {
        if (cases()[at].asksForPassphrase || !onlyWithPassphrase)
            QTest::newRow(cases()[at].name) << at;
    }
}

bool holdsNoSecret(const FormDialog &dialog)
{
    const auto edits = dialog.findChildren<SecretEdit *>();
    return std::all_of(edits.begin(), edits.end(),
                       [](const SecretEdit *edit) { return edit->text().isEmpty(); });
}

/// Of an export; the others are done already.
void dismissFileDialog(const FormDialog &dialog)
{
    for (auto *asking : dialog.findChildren<QFileDialog *>())
        asking->reject();
}

} // namespace

class KeyDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sayWhatFailedAndWhatWasNotDone_data();
    void sayWhatFailedAndWhatWasNotDone();
    void refuseAWrongPassphrase_data();
    void refuseAWrongPassphrase();
    void slowDownGuessing_data();
    void slowDownGuessing();
    void wantAPassphrase_data();
    void wantAPassphrase();
    void stayOpenAtWork_data();
    void stayOpenAtWork();
    void closeAndWipeWhenTheKeysAreLocked_data();
    void closeAndWipeWhenTheKeysAreLocked();
    void closeAfterTheWorkWhenTheKeysAreLockedMeanwhile_data();
    void closeAfterTheWorkWhenTheKeysAreLockedMeanwhile();
    void countATryThatALockCutShort_data();
    void countATryThatALockCutShort();

private:
    const Case &present() const { return cases()[m_index]; }
    void openPresent(std::size_t index);
    /// That the work is over, and well.
    bool isDone() const
    {
        return !m_dialog->isVisible() || button(*m_dialog, u"Save as…"_s) || shows(*m_dialog, u"Closes in"_s);
    }
    std::size_t m_index = 0;
    std::unique_ptr<KeyDesk> m_desk;
    Opened m_dialog;
};

void KeyDialogsTest::init()
{
    m_desk = std::make_unique<KeyDesk>();
    m_desk->fill();
}

void KeyDialogsTest::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void KeyDialogsTest::openPresent(std::size_t index)
{
    m_index = index;
    m_dialog = present().make(*m_desk);
    QVERIFY(m_dialog->isVisible());
}

void KeyDialogsTest::sayWhatFailedAndWhatWasNotDone_data()
{
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<ErrorCode>("code");
    const std::pair<const char *, ErrorCode> codes[] = {
        {"no keychain", ErrorCode::NoKeychain},          {"locked", ErrorCode::KeychainLocked},
        {"denied", ErrorCode::KeychainDenied},           {"no answer in time", ErrorCode::Timeout},
        {"an entry is gone", ErrorCode::SecretNotFound},
    };
    for (std::size_t at = 0; at < cases().size(); ++at) {
        for (const auto &[name, code] : codes) {
            // What is gone already can be removed.
            if (cases()[at].asksForPassphrase || code != ErrorCode::SecretNotFound)
                QTest::addRow("%s: %s", cases()[at].name, name) << at << code;
        }
    }
}

void KeyDialogsTest::sayWhatFailedAndWhatWasNotDone()
{
    QFETCH(std::size_t, index);
    QFETCH(ErrorCode, code);
    openPresent(index);
    const auto before = m_desk->vault->accounts();
    m_desk->store.fault = [code](FaultyStore::Step, const QString &) { return failure(code); };
    present().complete(*m_dialog, Right);
    press(*m_dialog, present().accept);
    QTRY_VERIFY(shows(*m_dialog, present().notDone));
    const QString sentence = keysProblem({code, {}});
    QVERIFY2(code == ErrorCode::SecretNotFound ? shows(*m_dialog, u"import it again"_s)
                                               : shows(*m_dialog, sentence),
             qPrintable(sentence));
    QVERIFY(m_desk->vault->accounts() == before);
    QVERIFY(holdsNoSecret(*m_dialog));

    // Nothing stands in the way of another try.
    m_desk->store.fault = nullptr;
    present().complete(*m_dialog, Right);
    press(*m_dialog, present().accept);
    QTRY_VERIFY(isDone());
    QVERIFY(!shows(*m_dialog, present().notDone));
    dismissFileDialog(*m_dialog);
}

void KeyDialogsTest::refuseAWrongPassphrase_data()
{
    addCases(true);
}

void KeyDialogsTest::refuseAWrongPassphrase()
{
    QFETCH(std::size_t, index);
    openPresent(index);
    const auto before = m_desk->vault->accounts();
    present().complete(*m_dialog, u"wrong horse"_s);
    press(*m_dialog, present().accept);
    QTRY_VERIFY(shows(*m_dialog, u"The passphrase is wrong."_s));
    QVERIFY(shows(*m_dialog, present().notDone));
    QVERIFY(m_desk->vault->accounts() == before);
    QVERIFY(m_desk->vault->isLocked());
    present().complete(*m_dialog, Right);
    press(*m_dialog, present().accept);
    QTRY_VERIFY(isDone());
    dismissFileDialog(*m_dialog);
}

void KeyDialogsTest::slowDownGuessing_data()
{
    addCases(true);
}

void KeyDialogsTest::slowDownGuessing()
{
    QFETCH(std::size_t, index);
    openPresent(index);
    for (int guess = 0; guess < 3; ++guess) {
        present().complete(*m_dialog, u"wrong horse"_s);
        press(*m_dialog, present().accept);
        QTRY_VERIFY(shows(*m_dialog, u"The passphrase is wrong."_s));
    }
    present().complete(*m_dialog, Right);
    const QString wait = u"After several wrong tries there is a wait: 2 s."_s;
    QCOMPARE(refusalOf(*m_dialog, present().accept), wait);
    QVERIFY(shows(*m_dialog, wait));
    // Nor does another dialog, or the same once more, help.
    m_dialog.reset();
    openPresent(index);
    present().complete(*m_dialog, Right);
    QCOMPARE(refusalOf(*m_dialog, present().accept), wait);
    m_desk->clock.advance(2000);
    QTRY_COMPARE(refusalOf(*m_dialog, present().accept), QString());
}

void KeyDialogsTest::wantAPassphrase_data()
{
    addCases(true);
}

void KeyDialogsTest::wantAPassphrase()
{
    QFETCH(std::size_t, index);
    openPresent(index);
    present().complete(*m_dialog, {});
    QVERIFY(refusalOf(*m_dialog, present().accept).startsWith(u"Enter the"_s));
    QVERIFY(refusalOf(*m_dialog, present().accept).endsWith(u"passphrase."_s));
    present().complete(*m_dialog, Right);
    QCOMPARE(refusalOf(*m_dialog, present().accept), QString());
}

void KeyDialogsTest::stayOpenAtWork_data()
{
    addCases(false);
}

void KeyDialogsTest::stayOpenAtWork()
{
    QFETCH(std::size_t, index);
    openPresent(index);
    m_desk->store.silentAt = m_desk->store.requests + 1;
    present().complete(*m_dialog, Right);
    press(*m_dialog, present().accept);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!button(*m_dialog, u"Cancel"_s)->isEnabled());
    QVERIFY(!button(*m_dialog, present().accept)->isEnabled());
}

void KeyDialogsTest::closeAndWipeWhenTheKeysAreLocked_data()
{
    addCases(false);
}

void KeyDialogsTest::closeAndWipeWhenTheKeysAreLocked()
{
    QFETCH(std::size_t, index);
    openPresent(index);
    present().complete(*m_dialog, Right);
    const QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    m_dialog->dismiss();
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(holdsNoSecret(*m_dialog));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.front().front().toInt(), int(QDialog::Rejected));
}

void KeyDialogsTest::closeAfterTheWorkWhenTheKeysAreLockedMeanwhile_data()
{
    addCases(false);
}

void KeyDialogsTest::closeAfterTheWorkWhenTheKeysAreLockedMeanwhile()
{
    QFETCH(std::size_t, index);
    openPresent(index);
    const QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    present().complete(*m_dialog, Right);
    press(*m_dialog, present().accept);
    m_desk->vault->lock();
    m_dialog->dismiss();
    QVERIFY(m_dialog->isVisible()); // the work would go on unseen
    QTRY_VERIFY(!m_dialog->isVisible());
    QTest::qWait(0);
    QCOMPARE(finished.size(), 1);
    QVERIFY(holdsNoSecret(*m_dialog));
    QVERIFY(m_dialog->findChildren<PhraseWord *>().isEmpty());
    QVERIFY(m_dialog->findChildren<QFileDialog *>().isEmpty());
}

void KeyDialogsTest::countATryThatALockCutShort_data()
{
    addCases(true);
}

void KeyDialogsTest::countATryThatALockCutShort()
{
    QFETCH(std::size_t, index);
    for (int guess = 0; guess < 3; ++guess) {
        openPresent(index);
        present().complete(*m_dialog, u"wrong horse"_s);
        press(*m_dialog, present().accept);
        m_dialog->dismiss();
        QTRY_VERIFY(!m_dialog->isVisible());
    }
    QVERIFY(m_desk->throttle.waitMs(m_desk->clock.monotonicMs()) > 0);
}

CAPSTAN_TEST(KeyDialogsTest)

} // namespace capstan::key_dialogs_test

#include "key_dialogs_test.moc"
