// SPDX-License-Identifier: GPL-3.0-or-later
// **Confirm transaction** on a real chain with real keys, when they are locked in the middle of it, and where
// each signature needs the passphrase.
#include "core/transactions/nonce_group.h"
#include "tests/integration/transactions_fixture.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/confirm_fixture.h"
#include "ui/action_guide.h"
#include "ui/dialogs/unlock_throttle.h"
#include "ui/widgets/secret_edit.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace capstan::confirm_flow_test {

using namespace testing;
using State = TransactionFlow::State;
using test::buttonOf;

class ConfirmFlowTest : public TransactionsTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void aLockBeforeConfirmClosesIt();
    void aLockWhileItIsSignedTakesNothingBack();
    void aLockBeforeTheSignatureSignsNothing();
    void aWrongPassphraseSignsNothing();
    void theRightPassphraseSignsOnce();
    void aWatchedAccountSeesItsTransaction();

private:
    static bool isOffered(const QWidget &dialog, const QString &button)
    {
        const QPushButton *found = buttonOf(dialog, button);
        return found && found->isVisible();
    }
    struct Screen
    {
        Screen(Run &run, Vault *vault)
            : guide(&run.service, &run.staking, vault, &throttle, &clock, &window)
            , sent(&guide, &ActionGuide::sent)
            , closed(&guide, &ActionGuide::closedByLock)
        {
            window.show();
        }
        ConfirmTransactionDialog *dialog() const { return window.findChild<ConfirmTransactionDialog *>(); }
        bool canConfirm() const
        {
            return QTest::qWaitFor(
                [this] { return dialog() && buttonOf(*dialog(), u"Confirm"_s)->isEnabled(); }, patienceMs);
        }
        void confirm() const { buttonOf(*dialog(), u"Confirm"_s)->click(); }

        QWidget window;
        UnlockThrottle throttle;
        SystemClock clock;
        ActionGuide guide;
        QSignalSpy sent;
        QSignalSpy closed;
    };

    Account account(Account::Kind kind = Account::Kind::PrivateKey) const
    {
        return {staker, u"staker"_s, kind};
    }
    TransactionAction unstake() { return run().unstake(u"Tidewater"_s, wei("2000")); }
};

void ConfirmFlowTest::aLockBeforeConfirmClosesIt()
{
    Screen screen(start(), &keys().vault);
    screen.guide.start(account(), unstake());
    QVERIFY(screen.canConfirm());
    keys().vault.lock();
    QTRY_VERIFY(!screen.dialog());
    QCOMPARE(screen.closed.size(), 1);
    QCOMPARE(run().signer.count, 0);
    QVERIFY(run().records().empty());
}

void ConfirmFlowTest::aLockWhileItIsSignedTakesNothingBack()
{
    Screen screen(start(), &keys().vault);
    screen.guide.start(account(), unstake());
    QVERIFY(screen.canConfirm());
    screen.confirm();
    QVERIFY(!buttonOf(*screen.dialog(), u"Reject"_s)->isEnabled());
    keys().vault.lock();
    // What was approved goes its way, whole and once.
    QVERIFY(screen.dialog()->isVisible());
    QCOMPARE(screen.closed.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(screen.sent.size(), 1, patienceMs);
    TRY_RECORD(run(), TransactionState::InBlock);
    QCOMPARE(run().records().size(), std::size_t(1));
    QCOMPARE(run().signer.count, 1);
}

void ConfirmFlowTest::aLockBeforeTheSignatureSignsNothing()
{
    setAutomine(false);
    start();
    auto *flow = prepared(unstake());
    TRY_STATE(flow, State::AwaitingApproval);
    approve(flow);
    TRY_RECORD(run(), TransactionState::Sent);
    const TransactionRecord waiting = run().records().front();

    // What takes another's place is looked at once more before it is signed.
    Screen screen(run(), &keys().vault);
    screen.guide.speedUp(account(), waiting, nonceGroupOf(waiting, run().records()));
    QVERIFY(screen.canConfirm());
    screen.confirm();
    keys().vault.lock();
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(*screen.dialog(), u"Unlock"_s), patienceMs);
    QCOMPARE(run().records().size(), std::size_t(1));
    QCOMPARE(screen.sent.size(), 0);
}

void ConfirmFlowTest::aWrongPassphraseSignsNothing()
{
    keys().vault.setAsksPassphrase(true);
    Screen screen(start(), &keys().vault);
    screen.guide.start(account(), unstake());
    QTRY_VERIFY_WITH_TIMEOUT(screen.dialog(), patienceMs);
    auto *field = screen.dialog()->findChild<SecretEdit *>();
    field->setText(u"password"_s);
    QVERIFY(screen.canConfirm());
    screen.confirm();
    QTRY_VERIFY_WITH_TIMEOUT(test::holds(*screen.dialog(), u"The passphrase is wrong."_s), patienceMs);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(run().signer.count, 0);
    QVERIFY(run().records().empty());
    keys().vault.setAsksPassphrase(false);
}

void ConfirmFlowTest::theRightPassphraseSignsOnce()
{
    keys().vault.setAsksPassphrase(true);
    Screen screen(start(), &keys().vault);
    screen.guide.start(account(), unstake());
    QTRY_VERIFY_WITH_TIMEOUT(screen.dialog(), patienceMs);
    screen.dialog()->findChild<SecretEdit *>()->setText(u"passphrase"_s);
    QVERIFY(screen.canConfirm());
    screen.confirm();
    QTRY_COMPARE_WITH_TIMEOUT(screen.sent.size(), 1, patienceMs);
    TRY_RECORD(run(), TransactionState::InBlock);
    QCOMPARE(run().signer.count, 1);
    keys().vault.setAsksPassphrase(false);
}

void ConfirmFlowTest::aWatchedAccountSeesItsTransaction()
{
    Screen screen(start(), &keys().vault);
    screen.guide.start(account(Account::Kind::WatchOnly), unstake());
    QTRY_VERIFY_WITH_TIMEOUT(screen.dialog() &&
                                 buttonOf(*screen.dialog(), u"Copy the unsigned transaction"_s)->isVisible(),
                             patienceMs);
    QVERIFY(!buttonOf(*screen.dialog(), u"Confirm"_s)->isEnabled());
    QCOMPARE(run().signer.count, 0);
    screen.dialog()->reject();
}

CAPSTAN_TEST(ConfirmFlowTest)

} // namespace capstan::confirm_flow_test

#include "confirm_flow_test.moc"
