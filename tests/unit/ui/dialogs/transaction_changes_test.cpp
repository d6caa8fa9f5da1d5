// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/dialogs/confirm_fixture.h"

#include <QClipboard>
#include <QGuiApplication>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace capstan::transaction_changes_test {

using namespace test;

namespace {

using Change = std::function<void(TransactionPreview &)>;

const auto Changed = u"This has changed since you looked."_s;

void setMaximumFee(TransactionPreview &preview, const char *eth)
{
    for (FeeOption &option : preview.fees)
        option.maximumFee = ankr(eth);
}

} // namespace

/// What happens while the dialog is open.
class TransactionChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMattersIsSaidAndHoldsConfirmBack_data();
    void whatMattersIsSaidAndHoldsConfirmBack();
    void whatDoesNotMatterIsNotSaid_data();
    void whatDoesNotMatterIsNotSaid();
    void changesAddUp();
    void whatIsAsBeforeIsNoChange();
    void onesOwnFeeIsNoChange();
    void anotherTryBeginsAnew();
    void closesWhenLocked_data();
    void closesWhenLocked();
    void aWatchOnlyTransactionCanBeCopied();
    void aCancelNamesItsTarget();
};

void TransactionChangesTest::whatMattersIsSaidAndHoldsConfirmBack_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Change &change, const char *words) {
        QTest::newRow(name) << change << QString::fromUtf8(words);
    };
    row(
        "the nonce", [](auto &p) { p.transaction.nonce = 17; }, "The nonce is now 17; it was 16.");
    row(
        "the amount", [](auto &p) { p.action.amount = ankr("401"); },
        "The amount is now 401 ANKR; it was 400 ANKR.");
    row(
        "what comes in", [](auto &p) { p.effect = {}; },
        "What your balances change by is now nothing; it was +2.5 ANKR.");
    row(
        "what can't be simulated any more", [](auto &p) { p.isEffectSimulated = false; },
        "could not be simulated on the new block");
    row(
        "the stakes", [](auto &p) { p.unstake->changes.front().after = ankr("1"); }, "from other stakes");
    row(
        "the claim moment", [](auto &p) { p.unstake->claim.epoch += 1; }, "claimable in epoch 13");
    row(
        "the claim date", [](auto &p) { p.unstake->claim.time.latest += 86'400; }, "claimable in epoch 12");
    row(
        "a fee that grew by a tenth", [](auto &p) { setMaximumFee(p, "0.002355"); },
        "The network fee has grown: at most 0.002355 ETH; it was 0.00214 ETH.");
    row(
        "a risk more", [](auto &p) { p.risks = {riskOf(Risk::Kind::AccountHasCode)}; },
        "New: This account has code");
    row(
        "another call", [](auto &p) { p.transaction.data.back() = 0; }, "The call itself is another one");
    row(
        "another target", [](auto &p) { p.transaction.to = ankrProvider(); },
        "The call itself is another one");
}

void TransactionChangesTest::whatMattersIsSaidAndHoldsConfirmBack()
{
    QFETCH(Change, change);
    QFETCH(QString, words);
    Shown shown;
    TransactionPreview preview = samplePreview();
    shown.offer(preview);
    QVERIFY(shown.arm());
    QVERIFY(!shows(shown.dialog, Changed));
    change(preview);
    shown.offer(preview);
    QVERIFY(!shown.confirm()->isEnabled());
    shown.confirm()->click();
    QCOMPARE(shown.approved.size(), 0);
    QVERIFY(shows(shown.dialog, Changed));
    QVERIFY2(shows(shown.dialog, words), qPrintable(words));
    QVERIFY(shown.arm());
}

void TransactionChangesTest::whatDoesNotMatterIsNotSaid_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("a block", [](auto &p) { p.simulatedOn.number += 1; });
    row("a fee that grew by less", [](auto &p) { setMaximumFee(p, "0.00235"); });
    row("a fee that fell", [](auto &p) { setMaximumFee(p, "0.001"); });
    row("an estimate of minutes", [](auto &p) { p.unstake->claim.time.latest += 60; });
}

void TransactionChangesTest::whatDoesNotMatterIsNotSaid()
{
    QFETCH(Change, change);
    Shown shown;
    TransactionPreview preview = samplePreview();
    shown.offer(preview);
    QVERIFY(shown.arm());
    change(preview);
    shown.offer(preview);
    QVERIFY(shown.confirm()->isEnabled());
    QVERIFY(!shows(shown.dialog, Changed));
}

void TransactionChangesTest::changesAddUp()
{
    Shown shown;
    TransactionPreview preview = samplePreview();
    shown.offer(preview);
    preview.transaction.nonce = 17;
    shown.offer(preview);
    preview.effect.ankrIn = ankr("2");
    shown.offer(preview);
    QVERIFY(shows(shown.dialog, u"The nonce is now 17"_s));
    QVERIFY(shows(shown.dialog, u"now +2 ANKR"_s));
}

void TransactionChangesTest::whatIsAsBeforeIsNoChange()
{
    Shown shown;
    TransactionPreview preview = samplePreview();
    shown.offer(preview);
    preview.risks = {riskOf(Risk::Kind::AccountHasCode)};
    shown.offer(preview);
    QVERIFY(shows(shown.dialog, Changed));
    shown.offer(samplePreview());
    QVERIFY(!shows(shown.dialog, Changed));
    QVERIFY(!shown.confirm()->isEnabled());
}

void TransactionChangesTest::onesOwnFeeIsNoChange()
{
    Shown shown;
    TransactionPreview preview = samplePreview();
    shown.offer(preview);
    connect(&shown.dialog, &ConfirmTransactionDialog::feeChosen, &shown.dialog, [&](FeeLevel level) {
        preview.feeLevel = level;
        setMaximumFee(preview, "0.06");
        preview.risks = {riskOf(Risk::Kind::FeeAboveCap)};
        shown.offer(preview);
    });
    buttonOf(shown.dialog, u"Fast"_s)->click();
    QTRY_VERIFY(shows(shown.dialog, u"above the limit"_s));
    QVERIFY(!shows(shown.dialog, Changed));
    // What comes by itself after that is one.
    setMaximumFee(preview, "0.07");
    shown.offer(preview);
    QVERIFY(shows(shown.dialog, u"at most 0.07 ETH; it was 0.06 ETH"_s));
}

void TransactionChangesTest::anotherTryBeginsAnew()
{
    Shown shown;
    TransactionPreview preview = samplePreview();
    shown.offer(preview);
    shown.dialog.setPreview(nullptr);
    preview.transaction.nonce = 17;
    shown.offer(preview);
    QVERIFY(!shows(shown.dialog, Changed));
    QVERIFY(!shown.confirm()->isEnabled());
}

void TransactionChangesTest::closesWhenLocked_data()
{
    using State = TransactionFlow::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("closes");
    QTest::newRow("while the chain is read") << State::Preparing << true;
    QTest::newRow("while it is shown") << State::AwaitingApproval << true;
    QTest::newRow("while it is signed") << State::Signing << false;
    QTest::newRow("while it is sent") << State::Broadcasting << false;
    QTest::newRow("when it has ended") << State::Ended << false;
}

void TransactionChangesTest::closesWhenLocked()
{
    QFETCH(TransactionFlow::State, state);
    QFETCH(bool, closes);
    Shown shown;
    shown.offer(samplePreview());
    shown.dialog.setState(state, std::nullopt);
    QCOMPARE(shown.dialog.closeForLock(), closes);
    QCOMPARE(shown.dialog.isVisible(), !closes);
    QCOMPARE(shown.turnedDown.size(), closes ? 1 : 0);
    QCOMPARE(shown.approved.size(), 0);
}

void TransactionChangesTest::aWatchOnlyTransactionCanBeCopied()
{
    Shown shown(u"Watch-only: there is no key."_s);
    const TransactionPreview preview = samplePreview();
    shown.offer(preview);
    buttonOf(shown.dialog, u"Copy the unsigned transaction"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), toHex(signingPayload(preview.transaction)));

    Shown able;
    able.offer(preview);
    QVERIFY(!buttonOf(able.dialog, u"Copy the unsigned transaction"_s)->isVisible());
}

void TransactionChangesTest::aCancelNamesItsTarget()
{
    TransactionPreview preview = samplePreview();
    preview.action.kind = ActionKind::Cancel;
    preview.transaction.to = preview.account;
    preview.transaction.data.clear();
    preview.call = {};
    preview.unstake.reset();
    preview.effect = {};
    preview.replaces = TransactionRecord{};
    Shown shown;
    shown.offer(preview);
    QVERIFY(shows(shown.dialog, u"To yourself"_s));
    QVERIFY(!shows(shown.dialog, u"ANKR Staking"_s));
    QVERIFY(shows(shown.dialog, u"Takes the place of"_s));
    QVERIFY(holds(shown.dialog, u"nothing is called"_s));
    QVERIFY(!holds(shown.dialog, u"Do not confirm"_s));
}

CAPSTAN_TEST(TransactionChangesTest)

} // namespace capstan::transaction_changes_test

#include "transaction_changes_test.moc"
