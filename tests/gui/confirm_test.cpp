// SPDX-License-Identifier: GPL-3.0-or-later
// **Confirm transaction** as a person meets it: every risk, the fee of one's own, and texts that somebody
// made to deceive. With CAPSTAN_PICTURES=FOLDER a picture of each goes there; CAPSTAN_PICTURES_THEME=dark
// makes them dark, QT_SCALE_FACTOR=2 twice as fine.
#include "tests/gui/hostile_texts.h"
#include "tests/gui/layout_check.h"
#include "tests/gui/person.h"
#include "tests/gui/pictures.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/ui/dialogs/confirm_fixture.h"
#include "ui/dialogs/transaction_details.h"
#include "ui/dialogs/transaction_risks.h"
#include "ui/dialogs/unlock_throttle.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/warning_box.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace capstan {

using namespace test;

namespace {

constexpr int HostileStrings = 500;

/// In every place of a preview where a text from outside can stand.
TransactionPreview previewSaying(const QString &text)
{
    Risk certain = certainFailure();
    certain.error = Error{ErrorCode::Reverted, text, 0, {}};
    Risk unsure = riskOf(Risk::Kind::SimulationFailed);
    unsure.error = Error{ErrorCode::RpcError, text, -32'000, {}};
    TransactionPreview preview = previewWith({unsure, certain, riskOf(Risk::Kind::ImplementationChanged)});
    preview.networkName = text;
    preview.call.functionName = text;
    preview.call.signature = text;
    const QByteArray bytes = text.toUtf8();
    preview.call.arguments.push_back(
        {text, text, abi::Value{Bytes(bytes.begin(), bytes.end())}, DecodedArgument::Meaning::Plain});
    return preview;
}

/// What a hostile text has achieved; empty: nothing.
QStringList harmIn(ConfirmTransactionDialog &dialog)
{
    QStringList harm = richTextLabels(&dialog);
    for (const auto *widget : dialog.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        for (const QString &text : {label ? label->text() : QString(), widget->accessibleName(),
                                    widget->accessibleDescription(), widget->toolTip()}) {
            if (const QString unseen = unseenIn(text); !unseen.isEmpty())
                harm << u"unseen: "_s + unseen + text;
        }
        const QString tip = widget->toolTip();
        const bool isEscaped = tip.startsWith(u"<qt>"_s) && tip.count(u'<') == 2;
        if (!tip.isEmpty() && !isEscaped)
            harm << u"markup in a tool tip: "_s + tip;
    }
    if (!dialog.findChildren<QTextEdit *>().isEmpty())
        harm << u"a field that renders markup"_s;
    const auto *scroll = dialog.findChild<QScrollArea *>();
    if (scroll->widget()->minimumSizeHint().width() > scroll->viewport()->width())
        harm << u"Details is widened to %1"_s.arg(scroll->widget()->minimumSizeHint().width());
    if (dialog.layout()->totalMinimumSize().width() > dialog.width() || dialog.width() > 600)
        harm << u"the dialog is widened to %1"_s.arg(dialog.layout()->totalMinimumSize().width());
    return harm;
}

} // namespace

class ConfirmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRiskIsReadable_data();
    void everyRiskIsReadable();
    void aFeeOfOnesOwnIsReadable_data();
    void aFeeOfOnesOwnIsReadable();
    void whatIsSetByHandIsReadable_data();
    void whatIsSetByHandIsReadable();
    void thePassphraseIsReadable();
    void dataAndHexAreReadable();
    void changesAreReadable();
    void aWatchOnlyTransactionIsReadable();
    void moreThanTheScreenHoldsIsScrolled();
    void aPersonInsistsOnAFee_data();
    void aPersonInsistsOnAFee();
    void aPersonAcceptsNewCode_data();
    void aPersonAcceptsNewCode();
    void hostileTextsStayTexts();

private:
    void look(ConfirmTransactionDialog &dialog, const QString &name);

    Theme m_theme;
};

void ConfirmTest::initTestCase()
{
    m_theme.setScheme(qEnvironmentVariable("CAPSTAN_PICTURES_THEME") == u"dark" ? ColorScheme::Dark
                                                                                : ColorScheme::Light);
}

/// Everything is looked at; kept are the pictures only when a folder is named.
void ConfirmTest::look(ConfirmTransactionDialog &dialog, const QString &name)
{
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::qWait(50); // queued layouts
    const QString folder = qEnvironmentVariable("CAPSTAN_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(pictureOf(&dialog).save(QDir(folder).filePath(u"confirm-%1.png"_s.arg(name))));
    }
    QCOMPARE(findingsOf(&dialog), QStringList());
    QCOMPARE(dialog.width(), 600);
}

void ConfirmTest::everyRiskIsReadable_data()
{
    QTest::addColumn<TransactionPreview>("preview");
    const auto row = [](const char *name, const TransactionPreview &preview) {
        QTest::newRow(name) << preview;
    };
    const auto one = [](const Risk &risk) { return previewWith({risk}); };
    row("none", previewWith({}));
    TransactionPreview reset = one(riskOf(Risk::Kind::BucketReset));
    reset.unstake->reset =
        BucketReset{ankr("250"), ankr("1000.5"), ankr("1650.5"), std::nullopt, std::nullopt};
    row("bucket-reset", reset);
    Risk rounding = certainFailure();
    rounding.cause = RevertCause::RewardRounding;
    rounding.alternatives = {ankr("1000"), ankr("1500")};
    row("rounding", one(rounding));
    row("certain-failure", one(certainFailure()));
    row("unsure-failure", one(riskOf(Risk::Kind::SimulationFailed)));
    row("fee-above-cap", one(riskOf(Risk::Kind::FeeAboveCap)));
    row("no-eth", one(riskOf(Risk::Kind::InsufficientEth)));
    row("new-code", one(riskOf(Risk::Kind::ImplementationChanged)));
    TransactionPreview worth = one(riskOf(Risk::Kind::FeeAboveWorth));
    worth.action.kind = ActionKind::ClaimUnstaked;
    worth.unstake.reset();
    row("fee-above-worth", worth);
    row("endpoints-disagree", one(riskOf(Risk::Kind::EndpointsDisagree)));
    TransactionPreview mismatch = one(riskOf(Risk::Kind::BalanceMismatch));
    mismatch.effect = mismatch.risks[0].found;
    row("balance-mismatch", mismatch);
    row("nonce-gap", withAdvanced(one(riskOf(Risk::Kind::NonceGap)), {19, std::nullopt}));
    TransactionPreview planned = previewWith({});
    planned.isEffectSimulated = false;
    row("not-simulated", planned);
    row("account-has-code", one(riskOf(Risk::Kind::AccountHasCode)));
    TransactionPreview boundary = one(riskOf(Risk::Kind::EpochBoundary));
    boundary.unstake->atBoundary = true;
    row("epoch-boundary", boundary);
    const auto sending = [&one](Risk::Kind kind) {
        TransactionPreview send = one(riskOf(kind));
        send.action.kind = ActionKind::SendAnkr;
        send.action.recipient = addressOf("0x45ed3a334e020b89ecb47453238275713d14a343");
        send.unstake.reset();
        send.effect = {0, ankr("400"), 0, 0};
        return send;
    };
    row("lookalike", sending(Risk::Kind::RecipientLookalike));
    row("contract-recipient", sending(Risk::Kind::RecipientIsContract));
    row("first-time", sending(Risk::Kind::FirstTransactionTo));
}

void ConfirmTest::everyRiskIsReadable()
{
    QFETCH(TransactionPreview, preview);
    Shown shown;
    shown.offer(preview);
    look(shown.dialog, QString::fromLatin1(QTest::currentDataTag()));
    const auto *scroll = shown.dialog.findChild<QScrollArea *>();
    if (const auto *box = shown.dialog.findChild<TransactionRisks *>()->findChild<WarningBox *>()) {
        const QRect place(box->mapTo(scroll->viewport(), QPoint()), box->size());
        QVERIFY2(scroll->viewport()->rect().contains(place), "what to weigh is out of sight");
    }
    // Only what has to be read before new code is accepted may be longer than a screen of 800 pixels; at a
    // scale of 2 that one has 400.
    const bool isLong =
        preview.risks.size() == 1 && preview.risks[0].kind == Risk::Kind::ImplementationChanged;
    const bool isSmall = shown.dialog.screen()->availableGeometry().height() < 800;
    QVERIFY(isLong || isSmall || !scroll->verticalScrollBar()->isVisible());
}

void ConfirmTest::aFeeOfOnesOwnIsReadable_data()
{
    QTest::addColumn<QString>("maxFee");
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("custom") << u"4.25"_s << true;
    QTest::newRow("custom-refused") << u"1.5"_s << false;
}

void ConfirmTest::aFeeOfOnesOwnIsReadable()
{
    QFETCH(QString, maxFee);
    QFETCH(bool, isPossible);
    Shown shown;
    shown.offer(previewWith({}));
    connect(&shown.dialog, &ConfirmTransactionDialog::customFeeChosen, &shown.dialog,
            [&](const DynamicFee &fee) { shown.offer(withCustomFee(previewWith({}), fee)); });
    buttonOf(shown.dialog, u"Custom"_s)->click();
    fieldOf(shown.dialog, u"Max fee"_s)->setText(maxFee);
    QCOMPARE(shown.arm(), isPossible);
    look(shown.dialog, QString::fromLatin1(QTest::currentDataTag()));
}

void ConfirmTest::whatIsSetByHandIsReadable_data()
{
    QTest::addColumn<QString>("nonce");
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("advanced") << u"16"_s << true;
    QTest::newRow("advanced-refused") << u"18"_s << false;
}

void ConfirmTest::whatIsSetByHandIsReadable()
{
    QFETCH(QString, nonce);
    QFETCH(bool, isPossible);
    Shown shown;
    shown.offer(previewWith({}));
    buttonOf(shown.dialog, u"Advanced"_s)->click();
    fieldOf(shown.dialog, u"Nonce"_s)->setText(nonce);
    QCOMPARE(shown.arm(), isPossible);
    look(shown.dialog, QString::fromLatin1(QTest::currentDataTag()));
}

void ConfirmTest::thePassphraseIsReadable()
{
    UnlockThrottle throttle;
    ManualClock clock;
    Shown shown;
    shown.dialog.passphrase()->ask({}, &throttle, &clock);
    shown.offer(previewWith({}));
    look(shown.dialog, u"passphrase"_s);
}

void ConfirmTest::dataAndHexAreReadable()
{
    Shown shown;
    shown.offer(previewWith({}));
    shown.dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    look(shown.dialog, u"data"_s);
    shown.dialog.findChild<QTabWidget *>()->setCurrentIndex(2);
    look(shown.dialog, u"hex"_s);
    TransactionPreview unknown = previewWith({});
    unknown.call = {};
    shown.offer(unknown);
    shown.dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    look(shown.dialog, u"data-unknown"_s);
}

void ConfirmTest::changesAreReadable()
{
    Shown shown;
    TransactionPreview preview = previewWith({});
    shown.offer(preview);
    preview.transaction.nonce = 17;
    preview.effect.ankrIn = ankr("1.75");
    preview.unstake->claim.epoch += 1;
    preview.risks = {riskOf(Risk::Kind::EpochBoundary)};
    shown.offer(preview);
    look(shown.dialog, u"changes"_s);
}

void ConfirmTest::aWatchOnlyTransactionIsReadable()
{
    Shown shown(u"Watch-only: the key of this account is not on this computer."_s);
    shown.offer(previewWith({}));
    look(shown.dialog, u"watch-only"_s);
}

void ConfirmTest::moreThanTheScreenHoldsIsScrolled()
{
    Shown shown;
    shown.offer(previewWith({riskOf(Risk::Kind::EpochBoundary), riskOf(Risk::Kind::SimulationFailed),
                             riskOf(Risk::Kind::FeeAboveCap), riskOf(Risk::Kind::InsufficientEth),
                             riskOf(Risk::Kind::ImplementationChanged), riskOf(Risk::Kind::AccountHasCode)}));
    look(shown.dialog, u"everything"_s);
    QVERIFY(shown.dialog.height() <= shown.dialog.screen()->availableGeometry().height());
    QVERIFY(buttonOf(shown.dialog, u"Reject"_s)->visibleRegion().boundingRect().height() > 20);
}

void ConfirmTest::aPersonInsistsOnAFee_data()
{
    QTest::addColumn<Person::Way>("way");
    QTest::newRow("by keyboard") << Person::Way::Keyboard;
    QTest::newRow("by mouse") << Person::Way::Mouse;
}

void ConfirmTest::aPersonInsistsOnAFee()
{
    QFETCH(Person::Way, way);
    Person person(way);
    Shown shown;
    shown.offer(previewWith({riskOf(Risk::Kind::FeeAboveCap)}));
    QVERIFY2(person.waitToSee(u"above the limit"_s), qPrintable(person.lastError()));
    QVERIFY2(person.type(u"To confirm it in spite of that, type OVERRIDE"_s, u"OVERRIDE"_s),
             qPrintable(person.lastError()));
    QVERIFY2(person.press(u"Confirm"_s), qPrintable(person.lastError()));
    QCOMPARE(shown.approved.size(), 1);
    QVERIFY(shown.approved.at(0).at(1).value<RiskOverrides>().feeAboveCap);
}

void ConfirmTest::aPersonAcceptsNewCode_data()
{
    aPersonInsistsOnAFee_data();
}

void ConfirmTest::aPersonAcceptsNewCode()
{
    QFETCH(Person::Way, way);
    Person person(way);
    Shown shown;
    QSignalSpy accepted(&shown.dialog, &ConfirmTransactionDialog::codeAccepted);
    shown.offer(previewWith({riskOf(Risk::Kind::ImplementationChanged)}));
    for (const QString &step : {u"I have read this"_s, u"Accept the new contract code"_s})
        QVERIFY2(person.press(step), qPrintable(person.lastError()));
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(shown.approved.size(), 0);
}

void ConfirmTest::hostileTextsStayTexts()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy fetched(&server, &QTcpServer::newConnection);
    const QStringList parts = hostileParts(server.serverPort());
    const int count = qEnvironmentVariableIsSet("CAPSTAN_FULL") ? HostileStrings : HostileStrings / 10;
    for (int number = 0; number < count; ++number) {
        const QString text = hostileString(number, parts);
        ConfirmTransactionDialog dialog(text, {text, text}, std::nullopt, nullptr);
        dialog.setPreview(shared(previewSaying(text)));
        dialog.setState(TransactionFlow::State::AwaitingApproval,
                        Error{ErrorCode::RpcError, text, -32'000, {}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCoreApplication::processEvents();
        TransactionPreview next = previewSaying(text + u"2"_s);
        next.transaction.nonce += 1;
        dialog.setPreview(shared(next));
        QCoreApplication::processEvents();
        QStringList harm = harmIn(dialog);
        for (int tab = 1; tab < 3; ++tab) {
            dialog.findChild<QTabWidget *>()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            harm << harmIn(dialog);
        }
        QVERIFY2(harm.isEmpty(), qPrintable(u"%1 (%2): %3"_s.arg(number).arg(text, harm.join(u'\n'))));
    }
    QCOMPARE(fetched.size(), 0);
}

} // namespace capstan

QTEST_MAIN(capstan::ConfirmTest)
#include "confirm_test.moc"
