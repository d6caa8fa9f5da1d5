// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/vault.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/confirm_fixture.h"
#include "ui/dialogs/passphrase_row.h"
#include "ui/dialogs/unlock_throttle.h"
#include "ui/widgets/secret_edit.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace capstan::passphrase_row_test {

using namespace test;

namespace {

/// The dialog where each signature needs the passphrase; the test answers in the vault's place.
struct Asking : Shown
{
    Asking()
    {
        dialog.passphrase()->ask(
            [this](const Hash32 &digest, SecretBytes passphrase) {
                asked.push_back(digest);
                typed = QByteArray(reinterpret_cast<const char *>(passphrase.bytes().data()),
                                   static_cast<qsizetype>(passphrase.bytes().size()));
                job = new VaultJob(&dialog);
                return job.data();
            },
            &throttle, &clock);
        offer(samplePreview());
    }
    SecretEdit *field() const { return dialog.findChild<SecretEdit *>(); }
    void enter(const QString &passphrase)
    {
        field()->setText(passphrase);
        QVERIFY(arm());
        confirm()->click();
    }
    void answer(const Result<void> &outcome) { Q_EMIT job->finished(outcome); }

    UnlockThrottle throttle;
    ManualClock clock;
    std::vector<Hash32> asked;
    QByteArray typed;
    QPointer<VaultJob> job;
};

const Result<void> Wrong = failure(ErrorCode::WrongPassphrase);

} // namespace

class PassphraseRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotThereUnlessItIsAskedFor();
    void confirmWaitsForAPassphrase();
    void theRightOneApprovesTheDigestThatIsShown();
    void aWrongOneSignsNothingAndSaysSo();
    void nothingIsTypedTwiceWhileItIsChecked();
    void whatChangesMeanwhileIsNotSigned();
    void aLockMeanwhileSignsNothing();
    void guessingIsSlowedDown();
    void enterInTheFieldConfirmsNothing();
    void whatWasTypedIsGoneAfterRejecting();
};

void PassphraseRowTest::isNotThereUnlessItIsAskedFor()
{
    Shown shown;
    shown.offer(samplePreview());
    QVERIFY(!shown.dialog.findChild<SecretEdit *>()->isVisible());
    QVERIFY(shown.arm());
}

void PassphraseRowTest::confirmWaitsForAPassphrase()
{
    Asking asking;
    QVERIFY(asking.field()->isVisible());
    QCOMPARE(asking.field()->accessibleName(), u"Passphrase"_s);
    QVERIFY(!QTest::qWaitFor([&] { return asking.confirm()->isEnabled(); },
                             2 * ConfirmTransactionDialog::ArmingDelayMs));
    QVERIFY(shows(asking.dialog, u"Enter the passphrase to sign."_s));
    asking.field()->setText(u"x"_s);
    QVERIFY(asking.confirm()->isEnabled());
}

void PassphraseRowTest::theRightOneApprovesTheDigestThatIsShown()
{
    Asking asking;
    asking.enter(u"correct horse"_s);
    QCOMPARE(asking.typed, "correct horse");
    QVERIFY(asking.field()->text().isEmpty());
    QCOMPARE(asking.approved.size(), 0);
    asking.answer({});
    QCOMPARE(asking.approved.size(), 1);
    QCOMPARE(asking.approved.at(0).at(0).value<Hash32>(), samplePreview().digest);
    QCOMPARE(asking.asked, std::vector{samplePreview().digest});
}

void PassphraseRowTest::aWrongOneSignsNothingAndSaysSo()
{
    Asking asking;
    asking.enter(u"wrong horse"_s);
    asking.answer(Wrong);
    QCOMPARE(asking.approved.size(), 0);
    QVERIFY(shows(asking.dialog, u"The passphrase is wrong."_s));
    QVERIFY(shows(asking.dialog, u"Nothing was sent."_s));
    QVERIFY(asking.field()->text().isEmpty());
    QVERIFY(asking.dialog.isVisible());
    // Another try.
    asking.enter(u"correct horse"_s);
    QVERIFY(!shows(asking.dialog, u"The passphrase is wrong."_s));
    asking.answer({});
    QCOMPARE(asking.approved.size(), 1);
}

void PassphraseRowTest::nothingIsTypedTwiceWhileItIsChecked()
{
    Asking asking;
    asking.enter(u"correct horse"_s);
    QVERIFY(shows(asking.dialog, u"Checking the passphrase…"_s));
    asking.field()->setText(u"again"_s);
    QVERIFY(!asking.confirm()->isEnabled());
    asking.confirm()->click();
    QCOMPARE(asking.asked.size(), std::size_t(1));
}

void PassphraseRowTest::whatChangesMeanwhileIsNotSigned()
{
    Asking asking;
    asking.enter(u"correct horse"_s);
    TransactionPreview other = samplePreview();
    other.transaction.data.back() ^= 1;
    other.digest = signingDigest(other.transaction);
    asking.offer(other);
    asking.answer({});
    QCOMPARE(asking.approved.size(), 0);
    QVERIFY(shows(asking.dialog, u"The transaction changed after it was shown."_s));
}

void PassphraseRowTest::aLockMeanwhileSignsNothing()
{
    Asking asking;
    asking.enter(u"correct horse"_s);
    QVERIFY(asking.dialog.closeForLock());
    asking.answer({});
    QCOMPARE(asking.approved.size(), 0);
    QVERIFY(!asking.dialog.isVisible());
}

void PassphraseRowTest::guessingIsSlowedDown()
{
    Asking asking;
    for (int attempt = 0; attempt < 3; ++attempt) {
        asking.enter(u"wrong"_s);
        asking.answer(Wrong);
    }
    asking.field()->setText(u"wrong"_s);
    QVERIFY(!asking.confirm()->isEnabled());
    QVERIFY(shows(asking.dialog, u"After several wrong tries there is a wait"_s));
}

void PassphraseRowTest::enterInTheFieldConfirmsNothing()
{
    Asking asking;
    asking.field()->setText(u"correct horse"_s);
    QVERIFY(asking.arm());
    asking.field()->setFocus();
    QTest::keyClick(asking.field(), Qt::Key_Return);
    QVERIFY(asking.asked.empty());
    QCOMPARE(asking.approved.size(), 0);
}

void PassphraseRowTest::whatWasTypedIsGoneAfterRejecting()
{
    Asking asking;
    asking.field()->setText(u"correct horse"_s);
    buttonOf(asking.dialog, u"Reject"_s)->click();
    QVERIFY(asking.field()->text().isEmpty());
}

CAPSTAN_TEST(PassphraseRowTest)

} // namespace capstan::passphrase_row_test

#include "passphrase_row_test.moc"
