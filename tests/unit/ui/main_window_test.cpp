// SPDX-License-Identifier: GPL-3.0-or-later
// The window with real services on a network that answers nothing.
#include "core/staking/reminder_service.h"
#include "core/storage/reminder_store.h"
#include "tests/support/test_program.h"
#include "tests/unit/ui/main_window_fixture.h"
#include "tests/unit/ui/samples.h"
#include "ui/action_guide.h"
#include "ui/dialogs/confirm_transaction_dialog.h"
#include "ui/pages/providers_page.h"
#include "ui/reminder_desk.h"
#include "ui/widgets/tray_icon.h"
#include "ui/widgets/window_place.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace capstan::main_window_test {

using namespace test;

namespace {

constexpr auto Key = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
constexpr auto KeyAddress = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
constexpr auto Watched = "0x45Ed3a334e020b89ECb47453238275713d14a342";

template <class Widget>
Widget *visibleNamed(const QWidget &root, const QString &name)
{
    for (auto *widget : root.findChildren<Widget *>()) {
        if (!widget->isVisible())
            continue;
        if (widget->accessibleName() == name)
            return widget;
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>) {
            if (widget->accessibleName().isEmpty() && widget->text() == name)
                return widget;
        }
    }
    return nullptr;
}

QPushButton *button(const QWidget &root, const QString &name)
{
    return visibleNamed<QPushButton>(root, name);
}

void fill(const QWidget &root, const QString &field, const QString &text)
{
    visibleNamed<QLineEdit>(root, field)->setText(text);
}

bool shows(const QWidget &root, const QString &text)
{
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstRunTeaches();
    void aPrivateKeyIsImportedUnlockedAndLocked();
    void aWrongPassphraseIsRefusedAndThenSlowedDown();
    void lockingClosesATransactionThatIsShown();
    void anAddressCanBeWatched();
    void aBadAddressCanNotBeWatched();
    void anAccountIsRenamedAndRemoved();
    void onlyADevnetSkipsEpochs();
    void theBannerIsPlainText();
    void keysLeadToThePages();
    void furtherPagesHaveKeysToo();
    void aClickOnAReminderLeadsToItsTab();
    void theTrayNeverHidesTheWindow();
    void nothingIsAskedWhileMinimised();
    void aProviderIsLabelled();
    void theFootLeadsToTheActivity();
    void theAccountThatIsShownIsRemembered();
    void aPlaceOnNoScreenIsNotRestored();
    void placesAreOnAScreen_data();
    void placesAreOnAScreen();
};

void MainWindowTest::aFirstRunTeaches()
{
    Program program;
    const auto window = program.open();
    QVERIFY(button(*window, u"Create account"_s));
    QVERIFY(button(*window, u"Import account"_s));
    QVERIFY(button(*window, u"Watch an address"_s));
    QVERIFY(!button(*window, u"Lock now"_s));
    QVERIFY(!button(*window, u"Unlock"_s));
    QVERIFY(!button(*window, u"Overview"_s)->isEnabled());
}

void MainWindowTest::aPrivateKeyIsImportedUnlockedAndLocked()
{
    Program program;
    const auto window = program.open();
    button(*window, u"Import account"_s)->click();
    window->findChild<QTabBar *>(u"sources"_s)->setCurrentIndex(1);
    fill(*window, u"Private key"_s, QString::fromLatin1(Key));
    button(*window, u"Continue"_s)->click();
    QPushButton *import = button(*window, u"Import"_s);
    fill(*window, u"Name"_s, u"Savings"_s);
    fill(*window, u"Passphrase"_s, u"short"_s);
    fill(*window, u"Repeat passphrase"_s, u"short"_s);
    QVERIFY(!import->isEnabled());
    fill(*window, u"Passphrase"_s, u"long enough"_s);
    QVERIFY(!import->isEnabled());
    fill(*window, u"Repeat passphrase"_s, u"long enough"_s);
    QVERIFY(import->isEnabled());
    import->click();
    QTRY_VERIFY(button(*window, u"Account Savings"_s));
    QCOMPARE(program.vault.accounts().size(), 1U);
    QCOMPARE(program.staking.account(), addressOf(KeyAddress));
    QVERIFY(program.vault.isLocked());
    QTRY_VERIFY(!window->findChild<QDialog *>());

    button(*window, u"Unlock"_s)->click();
    fill(*window, u"Passphrase"_s, u"long enough"_s);
    auto *dialog = window->findChild<QDialog *>();
    button(*dialog, u"Unlock"_s)->click();
    QTRY_VERIFY(!program.vault.isLocked());
    QTRY_VERIFY(!window->findChild<QDialog *>());
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(program.vault.isLocked());
}

void MainWindowTest::aWrongPassphraseIsRefusedAndThenSlowedDown()
{
    Program program;
    const auto window = program.open();
    auto *job = program.vault.importPrivateKey(SecretBytes::copyOf(viewOf(QByteArray::fromHex(Key))), u"A"_s,
                                               SecretBytes::copyOf(viewOf("right"_ba)), &program.vault);
    QSignalSpy imported(job, &VaultJob::finished);
    QVERIFY(imported.wait());
    program.vault.lock();
    button(*window, u"Unlock"_s)->click();
    auto *dialog = window->findChild<QDialog *>();
    for (int tries = 1; tries <= 3; ++tries) {
        fill(*dialog, u"Passphrase"_s, u"wrong"_s);
        button(*dialog, u"Unlock"_s)->click();
        QTRY_VERIFY(shows(*dialog, u"passphrase is wrong"_s) &&
                    visibleNamed<QLineEdit>(*dialog, u"Passphrase"_s)->isEnabled());
        QCOMPARE(visibleNamed<QLineEdit>(*dialog, u"Passphrase"_s)->text(), QString());
    }
    fill(*dialog, u"Passphrase"_s, u"right"_s);
    QVERIFY(!button(*dialog, u"Unlock"_s)->isEnabled());
    program.clock.advance(2000);
    QTRY_VERIFY(button(*dialog, u"Unlock"_s)->isEnabled());
    button(*dialog, u"Unlock"_s)->click();
    QTRY_VERIFY(!program.vault.isLocked());
}

void MainWindowTest::lockingClosesATransactionThatIsShown()
{
    Program program;
    const auto window = program.open();
    const auto passphrase = [] { return SecretBytes::copyOf(viewOf("right"_ba)); };
    QSignalSpy imported(program.vault.importPrivateKey(SecretBytes::copyOf(viewOf(QByteArray::fromHex(Key))),
                                                       u"A"_s, passphrase(), &program.vault),
                        &VaultJob::finished);
    QVERIFY(imported.wait());
    QSignalSpy unlocked(program.vault.unlock(passphrase(), &program.vault), &VaultJob::finished);
    QVERIFY(unlocked.wait());
    QVERIFY(!program.vault.isLocked());

    auto *guide = window->findChild<ActionGuide *>();
    guide->start(program.vault.accounts().at(0), {ActionKind::Unstake, ankrProvider(), ankr("400")});
    auto *dialog = window->findChild<ConfirmTransactionDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    program.vault.lock();
    QTRY_VERIFY(!window->findChild<ConfirmTransactionDialog *>());
    QVERIFY(shows(*window, u"was not signed"_s));
}

void MainWindowTest::anAddressCanBeWatched()
{
    Program program;
    const auto window = program.open();
    button(*window, u"Watch an address"_s)->click();
    fill(*window, u"Address"_s, QString::fromLatin1(Watched).toLower());
    QVERIFY(shows(*window, QString::fromLatin1(Watched)));
    button(*window, u"Watch"_s)->click();
    QCOMPARE(program.vault.accounts().size(), 1U);
    QCOMPARE(program.staking.account(), addressOf(Watched));
    QVERIFY(!button(*window, u"Unlock"_s));
    QVERIFY(button(*window, u"Overview"_s)->property("current").toBool());
}

void MainWindowTest::aBadAddressCanNotBeWatched()
{
    Program program;
    const auto window = program.open();
    button(*window, u"Watch an address"_s)->click();
    for (const QString &bad : {QString(), u"0x12"_s, u"0x45Ed3a334e020b89ECb47453238275713d14A342"_s}) {
        fill(*window, u"Address"_s, bad);
        QVERIFY(!button(*window, u"Watch"_s)->isEnabled());
    }
    QVERIFY(shows(*window, u"checksum"_s));
}

void MainWindowTest::anAccountIsRenamedAndRemoved()
{
    Program program;
    QVERIFY(program.vault.addWatchOnly(addressOf(Watched), u"Old"_s).has_value());
    const auto window = program.open();
    button(*window, u"Accounts"_s)->click();
    QVERIFY(shows(*window, QString::fromLatin1(Watched)));
    button(*window, u"Rename Old"_s)->click();
    fill(*window, u"Name"_s, u"New"_s);
    button(*window, u"Rename"_s)->click();
    QCOMPARE(program.vault.accounts().front().name, u"New"_s);
    QTRY_VERIFY(button(*window, u"More for New"_s));
    button(*window, u"More for New"_s)->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().constLast()->trigger();
    menu->close();
    button(*window, u"Remove"_s)->click();
    QTRY_VERIFY(program.vault.accounts().empty());
    QTRY_VERIFY(button(*window, u"Watch an address"_s));
    QCOMPARE(program.staking.account(), std::nullopt);
}

void MainWindowTest::onlyADevnetSkipsEpochs()
{
    Program mainnet;
    const auto window = mainnet.open();
    window->enableSkipEpoch();
    QVERIFY(!button(*window, u"Skip to next epoch"_s));

    Program devnet(true);
    const auto local = devnet.open();
    QVERIFY(!button(*local, u"Skip to next epoch"_s));
    local->enableSkipEpoch();
    QSignalSpy spy(local.get(), &MainWindow::skipEpochRequested);
    button(*local, u"Skip to next epoch"_s)->click();
    QCOMPARE(spy.size(), 1);
}

void MainWindowTest::theBannerIsPlainText()
{
    Program program;
    const auto window = program.open();
    window->setBanner(u"Demo: <b>nothing</b>"_s);
    QVERIFY(shows(*window, u"Demo: <b>nothing</b>"_s));
    window->setBanner({});
    QVERIFY(!shows(*window, u"Demo"_s));
}

void MainWindowTest::keysLeadToThePages()
{
    Program program;
    QVERIFY(program.vault.addWatchOnly(addressOf(Watched), u"A"_s).has_value());
    const auto window = program.open();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(button(*window, u"Accounts"_s)->property("current").toBool());
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(button(*window, u"Activity"_s)->property("current").toBool());
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(button(*window, u"Timeline"_s)->property("current").toBool());
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(button(*window, u"ANKR Staking"_s)->property("current").toBool());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(button(*window, u"Overview"_s)->property("current").toBool());
    const std::size_t asked = program.transport.posts().size();
    QTRY_VERIFY(!program.staking.isReading());
    QTest::keyClick(window.get(), Qt::Key_F5);
    QTRY_VERIFY(program.transport.posts().size() > asked);
}

void MainWindowTest::furtherPagesHaveKeysToo()
{
    Program program;
    QVERIFY(program.vault.addWatchOnly(addressOf(Watched), u"A"_s).has_value());
    const auto window = program.open();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(button(*window, u"Node providers"_s)->property("current").toBool());
    QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
    QVERIFY(button(*window, u"Address book"_s)->property("current").toBool());
    QVERIFY(shows(*window, u"No address is kept yet"_s));
    QTest::keyClick(window.get(), Qt::Key_F1);
    QVERIFY(button(*window, u"How it works"_s)->property("current").toBool());
    QTest::mouseClick(button(*window, u"Node providers"_s), Qt::LeftButton);
    QVERIFY(button(*window, u"Node providers"_s)->property("current").toBool());
}

void MainWindowTest::aClickOnAReminderLeadsToItsTab()
{
    Program program;
    QVERIFY(program.vault.addWatchOnly(addressOf(Watched), u"A"_s).has_value());
    const auto window = program.open();
    ReminderStore told(program.database.get());
    ReminderService service(&program.staking, &told, nullptr);
    ReminderDesk desk(&service, &program.vault, {});
    TrayIcon tray;
    window->setReminders(&service, &desk, &tray);
    window->showMinimized();
    const auto *tabs = window->findChild<QTabBar *>();
    Q_EMIT desk.openRequested(ToldReminder::Kind::UnstakeClaimable);
    QVERIFY(!window->isMinimized());
    QVERIFY(button(*window, u"ANKR Staking"_s)->property("current").toBool());
    const int unstaking = tabs->currentIndex();
    Q_EMIT desk.openRequested(ToldReminder::Kind::StakeUnlocked);
    QVERIFY(tabs->currentIndex() != unstaking);
}

void MainWindowTest::theTrayNeverHidesTheWindow()
{
    Program program;
    const auto window = program.open();
    ReminderStore told(program.database.get());
    ReminderService service(&program.staking, &told, nullptr);
    ReminderDesk desk(&service, &program.vault, {});
    TrayIcon tray;
    QVERIFY(!tray.isEnabled());
    tray.setEnabled(true);
    window->setReminders(&service, &desk, &tray);
    QCOMPARE(tray.toolTip(), u"Capstan: No figures yet"_s);
    // Its end is the program's: the last window that closes.
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    tray.menu()->actions().last()->trigger();
    QVERIFY(!window->isVisible());
    tray.menu()->actions().first()->trigger();
    QVERIFY(window->isVisible());
}

void MainWindowTest::nothingIsAskedWhileMinimised()
{
    Program program;
    QVERIFY(program.vault.addWatchOnly(addressOf(Watched), u"A"_s).has_value());
    const auto window = program.open();
    program.staking.setInterval(20);
    QTRY_VERIFY(program.transport.posts().size() > 2);
    window->showMinimized();
    QTRY_VERIFY(program.staking.isQuiet());
    QTRY_VERIFY(!program.staking.isReading());
    const std::size_t before = program.transport.posts().size();
    QTest::qWait(200);
    QCOMPARE(program.transport.posts().size(), before);
    window->showNormal();
    QTRY_VERIFY(!program.staking.isQuiet());
    QTRY_VERIFY(program.transport.posts().size() > before);
}

void MainWindowTest::aProviderIsLabelled()
{
    Program program;
    QVERIFY(program.vault.addWatchOnly(addressOf(Watched), u"A"_s).has_value());
    const auto window = program.open();
    auto *page = window->findChild<ProvidersPage *>();
    Q_EMIT page->labelRequested(ankrProvider());
    auto *dialog = window->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(shows(*dialog, ankrProvider().toChecksumHex()));
    fill(*dialog, u"Label"_s, u"a\u202Eb"_s);
    QVERIFY(!button(*dialog, u"Save"_s)->isEnabled());
    fill(*dialog, u"Label"_s, u"Mine"_s);
    button(*dialog, u"Save"_s)->click();
    // No node was heard of: of which chain it would be is not known.
    QVERIFY(shows(*dialog, u"The label was not changed."_s));
}

void MainWindowTest::theFootLeadsToTheActivity()
{
    Program program;
    const auto window = program.open();
    QVERIFY(!button(*window, u"Nothing waits"_s)); // there is no account
    QVERIFY(program.vault.addWatchOnly(addressOf(Watched), u"A"_s).has_value());
    QTRY_VERIFY(button(*window, u"Nothing waits"_s));
    button(*window, u"Nothing waits"_s)->click();
    QVERIFY(button(*window, u"Activity"_s)->property("current").toBool());
    // Which chain this is was not heard yet, and so not what is kept of it.
    QVERIFY(shows(*window, u"No node was heard of yet"_s));
}

void MainWindowTest::theAccountThatIsShownIsRemembered()
{
    Program program;
    QVERIFY(program.vault.addWatchOnly(addressOf(Watched), u"A"_s).has_value());
    QVERIFY(program.vault.addWatchOnly(ankrProvider(), u"B"_s).has_value());
    {
        const auto window = program.open();
        QCOMPARE(program.staking.account(), addressOf(Watched));
        button(*window, u"Accounts"_s)->click();
        button(*window, u"Show B"_s)->click();
        QCOMPARE(program.staking.account(), ankrProvider());
    }
    program.staking.setAccount(std::nullopt);
    const auto window = program.open();
    QCOMPARE(program.staking.account(), ankrProvider());
}

void MainWindowTest::aPlaceOnNoScreenIsNotRestored()
{
    Program program;
    {
        const auto window = program.open();
        window->move(100'000, 100'000);
        window->close();
    }
    const auto window = program.open();
    QVERIFY(window->screen()->availableGeometry().intersects(window->frameGeometry()));
}

void MainWindowTest::placesAreOnAScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("place");
    const QRect first(0, 0, 1920, 1040);
    const QRect inMiddle(first.center() - QPoint(589, 379), QSize(1180, 760));
    QTest::newRow("as it was") << QRect(100, 50, 1180, 760) << QRect(100, 50, 1180, 760);
    QTest::newRow("on the second") << QRect(2000, 50, 1180, 760) << QRect(2000, 50, 1180, 760);
    QTest::newRow("across both") << QRect(1500, 50, 1180, 760) << QRect(1500, 50, 1180, 760);
    QTest::newRow("its bottom below") << QRect(100, 900, 1180, 760) << QRect(100, 900, 1180, 760);
    QTest::newRow("on one that is gone") << QRect(5000, 50, 1180, 760) << inMiddle;
    QTest::newRow("its title above") << QRect(100, -100, 1180, 760) << inMiddle;
    QTest::newRow("hardly a corner of it") << QRect(1880 + 1280, 1000, 1180, 760) << inMiddle;
    QTest::newRow("larger than the screen") << QRect(0, 0, 4000, 3000) << QRect(0, 0, 1920, 1040);
}

void MainWindowTest::placesAreOnAScreen()
{
    QFETCH(QRect, wanted);
    const std::vector<QRect> screens{{0, 0, 1920, 1040}, {1920, 0, 1280, 1024}};
    QTEST(placeOn(screens, wanted, {900, 600}), "place");
    QCOMPARE(placeOn({}, wanted, {900, 600}), wanted);
    // A screen that is too small shows the upper left.
    QCOMPARE(placeOn({{0, 0, 640, 360}}, wanted, {900, 600}).topLeft(), QPoint(0, 0));
}

CAPSTAN_TEST(MainWindowTest)

} // namespace capstan::main_window_test

#include "main_window_test.moc"
